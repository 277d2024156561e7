/* What goes along of the view Vårdpaket. */

import { packageOf } from '../../care-package/assessed.js';
import { isExample } from '../../care-package/example.js';
import { answerSentence, feeSentence } from '../../care-package/statement.js';
import * as engine from '../../engine.js';
import { packageGround } from '../../explanation/care-package.js';
import { textOf } from '../../state.js';

/** @typedef {import('../../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../../wasm/models/src/types.d.ts').Paid} Paid */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */
/** @typedef {import('./taken.js').Identified} Identified */
/** @typedef {import('./taken.js').Taken} Taken */

/**
 * @param {Explained} view
 * @returns {Taken | undefined} nothing while neither side is known
 */
export function takenPackage(view) {
  const { words, state, catalogue } = view;
  const { answer, input } = packageOf(state, catalogue, engine);
  if (!answer || (answer.with.total.missing !== undefined && answer.without.total.missing !== undefined))
    return undefined;
  const fees = feeSentence(answer, textOf(state, 'package.exempt') === 'yes');
  return {
    view: packageGround(view),
    stem: words.text('export-stem-care-package'),
    title: words.text('care-package-title'),
    sentences: [answerSentence(answer), ...(fees && answer.with.total.missing === undefined ? [fees] : [])],
    remarks: [...(isExample(state) ? [words.text('package-example-made-up')] : []), words.text('package-scope')],
    figures: packageFigures(answer),
    main: [
      ...['with', 'without'].flatMap((side) => payers(`package.paid.${side}`)),
      ...payers('package.difference'),
      ...(answer.people.missing === undefined
        ? ['package.people', ...['with', 'without'].flatMap((side) => payers(`package.reach.${side}`))]
        : []),
    ],
    missing: 'package-missing',
    about: 'care-package',
    input,
    module: engine.MODELS,
  };
}

const PAYERS = ['patient', 'region', 'insurer'];

/** @param {string} name */
const payers = (name) => [...PAYERS.map((payer) => `${name}.${payer}`), name];

/**
 * Every figure of an answer by its id: for one patient, by month, at numbers of visits that are tried, and for all.
 * @param {CarePackage} answer
 * @returns {Identified[]}
 */
export function packageFigures({ months, breakEven, reach, people, fees, feesWithoutCap, difference, ...sides }) {
  /** @type {(name: string, amounts: Paid, end?: string) => Identified[]} */
  const paid = (name, amounts, end = '') =>
    Object.entries(amounts).map(([payer, figure]) => [`${name}${payer === 'total' ? '' : `.${payer}`}${end}`, figure]);
  const { patient, region } = breakEven;
  const isReached = people.missing === undefined;
  return [
    ...paid('package.paid.with', sides.with),
    ...paid('package.paid.without', sides.without),
    ...paid('package.difference', difference),
    ['package.fees', fees],
    ['package.feesWithoutCap', feesWithoutCap],
    ...months.flatMap((month) => [
      ...paid('package.paidInMonth.with', month.with, `.${month.month}`),
      ...paid('package.paidInMonth.without', month.without, `.${month.month}`),
    ]),
    ...patient.points.flatMap((point) => [
      /** @type {Identified} */ ([`package.paidAt.with.patient.${point.visits}`, point.with]),
      /** @type {Identified} */ ([`package.paidAt.without.patient.${point.visits}`, point.against]),
    ]),
    ...region.points.map(
      (point) => /** @type {Identified} */ ([`package.paidAt.with.region.${point.visits}`, point.with]),
    ),
    ...region.points.slice(0, 1).map(({ against }) => /** @type {Identified} */ (['package.replacedCost', against])),
    ...(isReached
      ? [
          /** @type {Identified} */ (['package.people', people]),
          ...paid('package.reach.with', reach.with),
          ...paid('package.reach.without', reach.without),
          ...paid('package.reachDifference', reach.difference),
        ]
      : []),
  ];
}
