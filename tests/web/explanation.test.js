/* Explanations as sentences: every step of random questions has one, whole and in both languages. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../www/js/assessment.js';
import * as engine from '../../www/js/engine.js';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { pathOf } from '../../www/js/explanation/path.js';
import { plainText } from '../../www/js/explanation/plain-text.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { startedFrom } from '../../www/js/published-case.js';
import { emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';
import { figureIds, question } from './questions.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../www/js/assessment.js').Assessment} Assessment */
/** @typedef {import('../../www/js/explanation/explanation.js').Step} Step */
/** @typedef {import('../../www/js/explanation/ground.js').Explained} Explained */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);
engine.startFrom(readFileSync(new URL('wasm/calc/pkg/utomlanskollen_calc_bg.wasm', root)));
const catalogue = engine.catalogue();

/** @param {Language} language */
function wordsOf(language) {
  const [page = '', explanation = ''] = ['page', 'explanation'].map((part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8'),
  );
  const words = new Words(language, page);
  words.add(explanation);
  return words;
}
const WORDS = { sv: wordsOf('sv'), en: wordsOf('en') };

/**
 * @param {Language} language
 * @param {State} state
 * @param {Assessment} assessment
 * @returns {Explained}
 */
function viewOf(language, state, assessment) {
  const words = WORDS[language];
  return {
    words,
    state,
    assessment,
    catalogue,
    names: new Names(catalogue, words),
    shown: new Writing(words),
    derive: (...figures) => assessment.input && engine.derive(assessment.input, figures),
  };
}

/**
 * @param {Language} language
 * @param {CalculationInput} input
 */
function viewOfInput(language, input) {
  const answer = engine.calculate(input);
  assert.ok('calculation' in answer);
  const { calculation } = answer;
  const { stretches } = calculation;
  return viewOf(language, emptyState, { calculation, input, readings: {}, problems: [], faults: [], stretches });
}

/** @param {string} id of a published case */
function viewOfCase(id) {
  const published = catalogue.cases.find((known) => known.id === id);
  assert.ok(published);
  const state = startedFrom(published, 'sv');
  return viewOf('sv', state, assess(state, catalogue, engine));
}

/**
 * @param {Explained} view
 * @param {string} id
 */
function textOf(view, id) {
  const explanation = explanationOf(view, id);
  assert.ok(explanation, id);
  return plainText(view, explanation);
}

/** A key that has no message is printed as it is, and so is a variable that nobody gave a value. */
const GAPS = /\{|\bundefined\b|\b(?:step|fact|node|about|bound|bounds|quantity|formula|measure|rounding)-\w/;

/** @type {(steps: Step[]) => Step[]} */
const allOf = (steps) => steps.flatMap((step) => [step, ...allOf(step.parts)]);

/** @param {Explained} view */
function assertWhole(view) {
  const { calculation } = view.assessment;
  assert.ok(calculation);
  for (const id of figureIds(calculation)) {
    const explanation = explanationOf(view, id);
    assert.ok(explanation && explanation.steps.length > 0, id);
    assert.doesNotMatch(plainText(view, explanation), GAPS, id);
    assert.ok(explanation.own || explanation.sourceIds.length > 0, `${id} comes from somewhere`);
    const steps = allOf(explanation.steps);
    const told = steps.filter((step) => step.told === undefined);
    assert.equal(new Set(told.map((step) => step.id)).size, told.length, `${id}: each step is told once`);
    for (const { told: number, id: step } of steps) {
      if (number !== undefined) assert.equal(told.find((other) => other.number === number)?.id, step);
      assert.equal(pathOf(explanation.steps, step).at(-1), step, 'can be unfolded');
    }
    const nodes = view.derive(id)?.nodes ?? [];
    assert.deepEqual(
      new Set(told.map((step) => step.id)),
      new Set(nodes.map((node) => node.id)),
      `${id}: all are told`,
    );
  }
}

describe('every step has its sentence', () => {
  for (const { id } of catalogue.cases) it(`in ${id}`, () => assertWhole(viewOfCase(id)));

  it('in random questions, in both languages', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('sv', 'en'), (input, language) => {
        assertWhole(viewOfInput(/** @type {Language} */ (language), input));
      }),
      { numRuns: 12 },
    );
  });

  it('in every published value', () => {
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      const view = viewOf(language, emptyState, viewOfCase('riket-2020').assessment);
      for (const { id } of catalogue.claims) assert.doesNotMatch(textOf(view, id), GAPS, id);
    }
  });
});

describe('what is said', () => {
  const nation = viewOfCase('riket-2020');

  it('of a calculation, with the values put in', () => {
    const text = textOf(nation, '00.gross');
    assert.match(text, /Brutto, läkare: 1 541 000 .*vårdkontakter × 500 kr = 770,5 .*mnkr/);
    assert.match(text, /2 300 000 \(2 250 000–2 350 000\) vårdkontakter × 67 % = 1 541 000/);
  });

  it('of a price: its list, validity, last confirmation and the fee in it', () => {
    const text = textOf(nation, 'price.doctor.2020-01-01');
    assert.match(text, /rekommendation. Från 14 juni 2019 och tills vidare/);
    assert.match(text, /Senast bekräftad 31 december 2024/);
    assert.match(text, /Patientavgiften ingår i priset/);
    assert.match(textOf(viewOfCase('gotland-2017'), 'price.doctor.2017-06-01'), /bara månaden är känd/);
    assert.match(
      textOf(viewOfCase('gotland-2017'), 'price.doctor.2017-01-01'),
      /Andra källor uppger 1 000 kr \(oklart om patientavgiften ingår\), 900 kr exklusive/,
    );
  });

  it('of a fee: who decides it and from when', () => {
    assert.match(textOf(nation, '00.fees'), /Avgiften bestäms av vårdregionen, här Region Sörmland. Den gäller från/);
  });

  it('of a published value: scope, rounding and status', () => {
    const text = textOf(nation, '00.contacts');
    assert.match(text, /Kontakter, Riket, 2020. Status: slutlig/);
    assert.match(text, /”2,3 miljoner” är avrundat i källan: det verkliga talet ligger mellan 2 250 000 och 2 350 000/);
    assert.match(textOf(nation, '00-2016-contacts'), /Omfattning: bara det som fakturerades via Jönköping/);
  });

  it('of what is not known', () => {
    assert.match(textOf(nation, '00.liability'), /Andel kontakter där avgift betalades: inte känd, mellan 0 och 100 %/);
    const mixed = textOf(viewOfCase('riket-2019'), '00.liability');
    assert.match(mixed, /12 fall prövas: i varje fall hör alla kontakter till en enda del/);
  });

  it('of a range: only what it hangs on', () => {
    const bounds = explanationOf(nation, '00.gross')?.bounds;
    const inputs = bounds?.inputs.map(({ key, values }) => nation.words.text(key, values(nation.shown)));
    assert.deepEqual(inputs?.length, 1, String(inputs));
    assert.match(inputs?.[0] ?? '', /Kontakter utan känt yrke/);
    assert.equal(explanationOf(nation, '00.population')?.bounds, undefined);
  });

  it('of a place: who is surely above and who may be', () => {
    const range = (/** @type {string} */ low, /** @type {string} */ high) => ({ low, high });
    const population = { count: '1000', date: '2020-12-31' };
    const view = viewOfInput('sv', {
      period: { from: '2020-01-01', to: '2020-12-31' },
      priceList: { series: 'skl' },
      entries: [
        { region: '01', invoiced: '90000', population },
        { region: '03', invoiced: range('40000', '60000'), population },
        { region: '08', invoiced: range('50000', '70000'), population },
        { region: '23', invoiced: '10000', population },
      ],
    });
    const text = textOf(view, 'place.invoicedPerInhabitant.03');
    assert.match(text, /En region ligger säkert högre: Stockholm 90 kr/);
    assert.match(text, /En region till kan ligga högre: Kalmar län 50–70 kr/);
    assert.match(text, /En region ligger säkert lika högt eller lägre: Jämtland Härjedalen/);
    assert.match(text, /Alltså plats 2–3 av 4/);
  });
});

describe('whose number it is', () => {
  it('is the source’s until the user changes it', () => {
    const view = viewOfCase('riket-2020');
    assert.equal(explanationOf(view, '00.contacts')?.own, false);
    const texts = { ...view.state.texts, total: '2 400 000' };
    const changed = { ...view.state, texts, given: {}, edited: true };
    const explanation = explanationOf(viewOf('sv', changed, assess(changed, catalogue, engine)), '00.contacts');
    assert.equal(explanation?.own, true);
    assert.deepEqual(explanation?.sourceIds, []);
  });
});
