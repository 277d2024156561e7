/* Figures of reimbursement models: each has a sentence for every step, and can be computed again from its steps. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { plainText } from '../../www/js/explanation/plain-text.js';
import { modelFigures } from '../../www/js/export/beside/models.js';
import { Words } from '../../www/js/i18n.js';
import { modelsOf } from '../../www/js/models/answered.js';
import { withExample } from '../../www/js/models/example.js';
import { Names } from '../../www/js/names.js';
import { emptyState, typed } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';
import { assertRecomputes } from './recomputing.js';

/** @typedef {import('../../www/js/explanation/ground.js').Explained} Explained */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);
const bytes = (/** @type {string} */ module) =>
  readFileSync(new URL(`wasm/${module}/pkg/utomlanskollen_${module}_bg.wasm`, root));
engine.startFrom(bytes('calc'));
before(() => engine.startModels(bytes('models')));
const catalogue = engine.catalogue();

/**
 * @param {State} state
 * @param {Record<string, string>} texts
 */
const entered = (state, texts) =>
  Object.entries(texts).reduce((filled, [field, text]) => typed(filled, field, text), state);

const EXAMPLE = withExample(emptyState, 'sv');
const STATES = {
  'the worked example': EXAMPLE,
  'episodes that follow the contacts, a deduction and a budget': entered(EXAMPLE, {
    'model.episodesRule': 'follow',
    'model.deduction': '150',
    'model.budget': '9 500 000',
  }),
  ranges: entered(EXAMPLE, {
    'model.contacts': '9 000–11 000',
    'model.outcomeShare': '40–60 %',
    'model.visitPrice': '900–1 100',
  }),
  'a mix of a region in the survey': entered(EXAMPLE, { 'model.mixFrom': '2.01', 'model.example': '' }),
};

/**
 * @param {Language} language
 * @param {State} state
 * @returns {Explained}
 */
function viewOf(language, state) {
  const [page = '', ...parts] = ['page', 'explanation', 'models-steps'].map((part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8'),
  );
  const words = new Words(language, page);
  for (const part of parts) words.add(part);
  return {
    words,
    state,
    catalogue,
    names: new Names(catalogue, words),
    shown: new Writing(words),
    assessment: { calculation: undefined, input: undefined, readings: {}, problems: [], faults: [], stretches: [] },
    derive: () => undefined,
  };
}

/** @param {import('../../wasm/models/src/types.d.ts').ModelsAnswer} answer */
const idsOf = (answer) => modelFigures(answer).flatMap(([id, { missing }]) => (missing === undefined ? [id] : []));

/** A key that has no message is printed as it is, and so is a variable that nobody gave a value. */
const GAPS = /[{}]|\bundefined\b|NaN|\b(?:step|fact|node|part|about|bound|bounds|quantity|formula|context|model)[-.]\w/;

/**
 * @param {string} id
 * @param {State} [state]
 */
function textOf(id, state = EXAMPLE) {
  const view = viewOf('sv', state);
  const explanation = explanationOf(view, id);
  assert.ok(explanation, id);
  return plainText(view, explanation).replaceAll('\u00A0', ' ');
}

for (const [what, state] of Object.entries(STATES)) {
  describe(what, () => {
    it('has a sentence for every step, in both languages', () => {
      const { answer } = modelsOf(state, engine);
      assert.ok(answer);
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const view = viewOf(language, state);
        for (const id of idsOf(answer)) {
          const explanation = explanationOf(view, id);
          assert.ok(explanation && explanation.steps.length > 0, id);
          assert.doesNotMatch(plainText(view, explanation), GAPS, id);
        }
      }
    });

    it('is computed again from its steps alone', () => {
      const { input, answer } = modelsOf(state, engine);
      assert.ok(answer);
      const nodes = engine.deriveModels(input, idsOf(answer))?.nodes ?? [];
      const { values, bounds } = assertRecomputes(nodes, 4096);
      assert.ok(values + bounds > 300, JSON.stringify({ values, bounds }));
    });
  });
}

describe('what is said', () => {
  it('of what a model pays, with the numbers put in', () => {
    assert.match(
      textOf('model.payment.visit'),
      /Ersättning, besöksersättning: 10 000 vårdkontakter × 1 000 kr = 10 mnkr/,
    );
    assert.match(
      textOf('model.payment.drg'),
      /DRG-poäng: 10 000 vårdkontakter × 0,02 DRG-poäng per kontakt = 200 DRG-poäng/,
    );
  });

  it('of the curve: at which volume', () => {
    assert.match(textOf('model.paymentAt.visit.3'), /Ersättning, besöksersättning, vid 20 % av kontakterna/);
  });

  it('of numbers that are made up, the own, and of a survey', () => {
    assert.match(textOf('model.payment.visit'), /Ett påhittat, runt tal ur räkneexemplet/);
    const taken = STATES['a mix of a region in the survey'];
    const explanation = explanationOf(viewOf('sv', taken), 'model.payment.mix');
    assert.match(textOf('model.payment.mix', taken), /tagen från SKR:s enkät om 2021, tabell 2, Region Stockholm/);
    assert.deepEqual(explanation?.sourceIds, ['skr_ersattning_2022']);
    assert.ok(explanation?.own);
  });

  it('of a figure that is not there: nothing', () => {
    assert.equal(explanationOf(viewOf('sv', emptyState), 'model.payment.visit'), undefined);
    assert.equal(explanationOf(viewOf('sv', EXAMPLE), 'model.payment.nothing'), undefined);
  });
});
