/* Cells of a workbook. Numbers stay decimal text here; the module that writes the file makes them numbers. */

import { hasFraction } from '../../decimal.js';
import { digitsIn, rounded } from '../quantities.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */

/**
 * @param {string} written
 * @returns {WorkbookCell}
 */
export function text(written) {
  return written === '' ? null : { text: written };
}

/**
 * All its decimals are in the cell; those that mean something in its unit are shown.
 * @param {DecimalText} value
 * @param {Unit} unit
 * @returns {{ number: DecimalText, digits: number }}
 */
export function number(value, unit) {
  return { number: value, digits: shownDigits(value, unit) };
}

/**
 * @param {string} formula
 * @param {DecimalText} result
 * @param {Unit} unit
 * @returns {WorkbookCell}
 */
export function computed(formula, result, unit) {
  return { formula, result, digits: shownDigits(result, unit) };
}

/**
 * Both ends of a range, rounded outwards so that it still holds as it is shown.
 * @param {Figure} figure
 * @param {Unit} unit
 * @returns {[WorkbookCell, WorkbookCell]}
 */
export function ends({ low, high }, unit) {
  const digits = digitsIn(unit);
  return [
    low === undefined ? null : number(rounded(low, digits, 'down'), unit),
    high === undefined ? null : number(rounded(high, digits, 'up'), unit),
  ];
}

/**
 * A whole number is shown without decimals, also where its unit may have them.
 * @param {DecimalText} value
 * @param {Unit} unit
 */
function shownDigits(value, unit) {
  return hasFraction(value) ? digitsIn(unit) : 0;
}
