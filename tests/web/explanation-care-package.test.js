/* Figures of a care package: each has a sentence for every step, and can be computed again from its steps. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { packageOf } from '../../www/js/care-package/assessed.js';
import { withExample } from '../../www/js/care-package/example.js';
import * as engine from '../../www/js/engine.js';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { plainText } from '../../www/js/explanation/plain-text.js';
import { packageFigures } from '../../www/js/export/beside/care-package.js';
import { Words } from '../../www/js/i18n.js';
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

const EXAMPLE = withExample(emptyState, catalogue, 'sv');
const STATES = {
  'the worked example': EXAMPLE,
  'the visits that replace others, for a share of a region, and fees paid before': entered(EXAMPLE, {
    'package.replacedVisits': '3',
    'package.replacedPrice': '2 093',
    'package.reach': 'region',
    'package.region': '23',
    'package.share': '1,5 %',
    'package.feesBefore': '300',
    'package.monthsLeft': '4',
  }),
  'a fee that nobody says is in the price, and a range of prices': entered(EXAMPLE, {
    'package.list': 'own',
    'package.visitPrice': '400–500',
    'package.feeIncluded': 'unknown',
    'package.months': '18',
    'package.visits': '30',
  }),
  'an insurer pays, and the patient no fee': entered(EXAMPLE, { 'package.payer': 'insurer', 'package.exempt': 'yes' }),
};

/**
 * @param {Language} language
 * @param {State} state
 * @returns {Explained}
 */
function viewOf(language, state) {
  const [page = '', ...parts] = ['page', 'explanation', 'care-package-steps'].map((part) =>
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

/** @param {import('../../wasm/models/src/types.d.ts').CarePackage} answer */
const idsOf = (answer) => packageFigures(answer).flatMap(([id, { missing }]) => (missing === undefined ? [id] : []));

/** A key that has no message is printed as it is, and so is a variable that nobody gave a value. */
const GAPS =
  /[{}]|\bundefined\b|NaN|\b(?:step|fact|node|part|about|bound|bounds|quantity|formula|context|package)[-.]\w/;

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
      const { answer } = packageOf(state, catalogue, engine);
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
      const { input, answer } = packageOf(state, catalogue, engine);
      assert.ok(answer);
      const nodes = engine.derivePackage(input, idsOf(answer))?.nodes ?? [];
      const { values, bounds } = assertRecomputes(nodes, 4096);
      assert.ok(values + bounds > 100, JSON.stringify({ values, bounds }));
    });
  });
}

describe('what is said', () => {
  it('of the fees, with the cap and where it comes from', () => {
    const text = textOf('package.fees');
    assert.match(
      text,
      /Avgifter, högst upp till högkostnadsskyddet, tolvmånadersperiod 1: det minsta av 2 200 kr och 1 400 kr = 1 400 kr/,
    );
    assert.match(text, /Högkostnadsskyddet gäller från 1 januari 2024 och tills vidare/);
    assert.match(
      text,
      /Avgiften bestäms av vårdregionen, här Region Stockholm. Den gäller för läkare den 1 januari 2024/,
    );
  });

  it('of the price: which list and profession', () => {
    const { steps } = explanationOf(viewOf('sv', EXAMPLE), 'package.paid.with.region') ?? {};
    assert.ok(steps);
    assert.match(textOf('package.paid.with.region'), /Priset är det för läkare i .*rekommendation/i);
  });

  it('of who pays nothing', () => {
    assert.match(
      textOf('package.paid.with.insurer'),
      /Betalas, med avtal, av försäkringen: ingenting läggs ihop, alltså 0 kr/,
    );
  });

  it('of a month, and of a number of visits that is tried', () => {
    assert.match(
      textOf('package.paidInMonth.with.patient.3'),
      /^Betalas, med avtal, av patienten, månad 3: 375 kr\nVårdpaket, en patient/,
    );
    const state = STATES['the visits that replace others, for a share of a region, and fees paid before'];
    const { answer } = packageOf(state, catalogue, engine);
    const [point] = answer?.breakEven.region.points ?? [];
    assert.ok(point);
    const text = textOf(`package.paidAt.with.region.${point.visits}`, state);
    assert.match(text, new RegExp(`av hemregionen, vid (${point.visits}|ett) besök`));
    assert.match(text, /Ett antal besök som prövas/);
  });

  it('of a figure that is not there: nothing', () => {
    assert.equal(explanationOf(viewOf('sv', emptyState), 'package.paid.with'), undefined);
  });
});
