/* The model in a spreadsheet engine: the formulas once, then new inputs, one evaluation and all results read. */

import { Model } from '@ironcalc/wasm';
import { COLUMNS, cells, FIRST_INPUT, FIRST_RESULT, FIRST_ROW, INPUTS, SUMMARY } from './sheet-layout.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('./facts.js').Facts} Facts */

const LAST_COLUMN = FIRST_INPUT + COLUMNS.length - 1;
/** The engine gives its results as formatted text only; this shows the fifteen digits that its numbers have. */
const ALL_DIGITS = '0.00000000000000E+00';

/**
 * @param {Facts} facts
 * @param {CalculationInput} input any of the questions; the regions and the share are the same in all
 * @param {{ allDigits: boolean }} options for comparing all digits are read, for timing what the cells show, which is faster
 */
export function sheet(facts, input, { allDigits }) {
  const regions = input.entries.map(({ region }) => region);
  const rows = regions.length + SUMMARY.length;
  const model = new Model('benchmark', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const { row, column, text } of cells(facts, regions, String(input.payingShare))) {
    if (text) model.setUserInput(0, row, column, text);
  }
  if (allDigits) {
    const results = {
      sheet: 0,
      row: FIRST_ROW,
      column: FIRST_RESULT,
      width: LAST_COLUMN - FIRST_RESULT + 1,
      height: rows,
    };
    model.updateRangeStyle(results, 'num_fmt', ALL_DIGITS);
  }
  model.resumeEvaluation();
  // All inputs in one paste: half the time of cell by cell.
  const inputs = { sheet: 0, row: FIRST_ROW, column: FIRST_INPUT, width: INPUTS.length, height: regions.length };
  model.setSelectedCell(FIRST_ROW, FIRST_INPUT);

  return {
    /** @param {CalculationInput} input */
    calculate: ({ entries }) => {
      model.pauseEvaluation();
      model.pasteCsvText(inputs, entries.map(asRow).join('\n'));
      model.resumeEvaluation();
      model.evaluate();
      return Array.from({ length: rows }, (_, row) => resultsIn(model, FIRST_ROW + row));
    },
    free: () => model.free(),
  };
}

/** @param {CalculationInput['entries'][number]} entry */
const asRow = ({ contacts = [], invoiced, patients }) =>
  [...contacts.map(({ count }) => count), invoiced, patients].join('\t');

/**
 * @param {Model} model
 * @param {number} row
 */
function resultsIn(model, row) {
  const texts = [];
  for (let column = FIRST_RESULT; column <= LAST_COLUMN; column += 1) {
    texts.push(model.getFormattedCellValue(0, row, column));
  }
  return texts;
}
