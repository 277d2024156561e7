/* The benchmark in the page: first that all answer alike, then how fast. */

import loadSheet from '@ironcalc/wasm';
import loadEngine, { calculate, derive } from '../../../wasm/calc/pkg/utomlanskollen_calc.js';
import { assertAlike, ofDecimalModel, ofEngine, ofSheet } from './agreement.js';
import { questions } from './cases.js';
import { decimalModel } from './decimal-model.js';
import { facts } from './facts.js';
import { timed } from './rounds.js';
import { sheet } from './sheet.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {import('./rounds.js').Timing} Timing */

/** What decimal.js and the engine may differ by: each rounds its own intermediate results to 28 digits. */
const DECIMAL_DIGITS = 24;
/** A spreadsheet has the 15 to 17 digits of a binary number, before it has calculated. */
const SHEET_DIGITS = 10;

/**
 * @typedef {object} Results
 * @property {number} figures compared
 * @property {Timing[]} contenders engine, decimal.js, spreadsheet
 * @property {Timing[]} parts of the engine's work
 */

/** @returns {Promise<Results>} */
export async function benchmark() {
  await Promise.all([loadEngine(), loadSheet()]);
  const asked = questions(await (await fetch('/benches/volumes.csv')).text());
  const [first] = asked;
  if (!first) throw new Error('no question');
  const built = facts(await (await fetch('/www/js/catalogue.json')).json());
  const model = decimalModel(built);
  const figures = compared(asked, first, built, model);

  const cells = sheet(built, first, { allDigits: false });
  /** @type {<T>(list: T[], turn: number) => T} */
  const turned = (list, turn) => /** @type {NonNullable<typeof list[number]>} */ (list[turn % list.length]);
  const single = asked.map((question) => ({ ...question, entries: question.entries.slice(0, 1) }));
  const twice = asked.map((question) => ({
    ...question,
    entries: [...question.entries, ...question.entries.slice(0, 1)],
  }));
  const open = asked.map(({ payingShare, ...question }) => question);
  const text = JSON.stringify(calculate(first));
  const contenders = [
    { name: 'engine', run: (/** @type {number} */ turn) => calculate(turned(asked, turn)) },
    { name: 'decimal.js', run: (/** @type {number} */ turn) => model(turned(asked, turn)) },
    { name: 'spreadsheet', run: (/** @type {number} */ turn) => cells.calculate(turned(asked, turn)) },
  ];
  const parts = [
    { name: 'read', run: (/** @type {number} */ turn) => refused(turned(twice, turn)) },
    { name: 'readAndAssess', run: (/** @type {number} */ turn) => derive(turned(asked, turn), ['01.population']) },
    { name: 'parse', run: () => JSON.parse(text) },
    { name: 'oneRegion', run: (/** @type {number} */ turn) => calculate(turned(single, turn)) },
    { name: 'unknownShare', run: (/** @type {number} */ turn) => calculate(turned(open, turn)) },
  ];
  const timings = await timed([...contenders, ...parts]);
  return { figures, contenders: timings.slice(0, contenders.length), parts: timings.slice(contenders.length) };
}

/**
 * @param {CalculationInput[]} asked
 * @param {CalculationInput} first
 * @param {Facts} built
 * @param {ReturnType<typeof decimalModel>} model
 */
function compared(asked, first, built, model) {
  const exact = sheet(built, first, { allDigits: true });
  const regions = first.entries.map(({ region }) => region);
  let figures = 0;
  for (const question of asked) {
    const engine = ofEngine(calculate(question));
    figures = assertAlike('decimal.js', engine, ofDecimalModel(model(question)), DECIMAL_DIGITS);
    const inputs = new Map([...engine].filter(([name]) => /^\d\d\.(invoiced|patients|population)$/.test(name)));
    assertAlike('spreadsheet', engine, ofSheet(exact.calculate(question), regions, inputs), SHEET_DIGITS);
  }
  exact.free();
  return figures;
}

/**
 * A region that comes twice is refused when all of the question has been read and before anything is calculated.
 * @param {CalculationInput} question
 */
function refused(question) {
  try {
    calculate(question);
  } catch (error) {
    return error;
  }
  throw new Error('the question was expected to be refused');
}
