/* What goes along of the view Ersättningsmodeller. */

import * as engine from '../../engine.js';
import { modelsGround } from '../../explanation/models.js';
import { modelsOf } from '../../models/answered.js';
import { isExample } from '../../models/example.js';
import { EPISODES_RULE } from '../../models/fields.js';
import { answerSentence } from '../../models/statement.js';
import { textOf } from '../../state.js';

/** @typedef {import('../../../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */
/** @typedef {import('./taken.js').Identified} Identified */
/** @typedef {import('./taken.js').Taken} Taken */

/**
 * @param {Explained} view
 * @returns {Taken | undefined} nothing while no model has a payment
 */
export function takenModels(view) {
  const { words, state } = view;
  const answered = modelsOf(state, engine);
  const { answer, input } = answered;
  if (!answer?.models.some(({ payment }) => payment.missing === undefined)) return undefined;
  const rule = textOf(state, EPISODES_RULE);
  return {
    view: modelsGround(view),
    stem: words.text('export-stem-models'),
    title: words.text('models-title'),
    sentences: [answerSentence(words, answered)],
    remarks: [
      ...(isExample(state) ? [words.text('models-example-made-up')] : []),
      ...(rule ? [words.text(`export-models-episodes-${rule}`)] : []),
      words.text('export-models-scope'),
    ],
    figures: modelFigures(answer),
    main: answer.models.flatMap(({ model }) =>
      ['payment', 'paymentPerContact', 'oneMore'].map((figure) => `model.${figure}.${model}`),
    ),
    missing: 'models-missing',
    about: 'models',
    input,
    module: engine.MODELS,
  };
}

/**
 * Every figure of an answer by its id: of each model, then of the curve.
 * @param {ModelsAnswer} answer
 * @returns {Identified[]}
 */
export function modelFigures({ models, curve }) {
  return [
    ...models.flatMap(({ model, payment, perContact, oneMore, ...rest }) => {
      const { termForBudget, mixShare, part, shareOfPayment } = rest;
      // What a budget would take is asked for only where there is one.
      const budget = termForBudget?.missing === 'no_budget' ? undefined : termForBudget;
      const named = {
        payment,
        paymentPerContact: perContact,
        oneMore,
        termForBudget: budget,
        mixShare,
        part,
        shareOfPayment,
      };
      return Object.entries(named).flatMap(([name, figure]) =>
        figure ? [/** @type {Identified} */ ([`model.${name}.${model}`, figure])] : [],
      );
    }),
    ...curve.flatMap(({ contacts, payments }, index) => [
      /** @type {Identified} */ ([`model.contactsAt.${index + 1}`, contacts]),
      ...Object.entries(payments).map(
        ([model, figure]) => /** @type {Identified} */ ([`model.paymentAt.${model}.${index + 1}`, figure]),
      ),
    ]),
  ];
}
