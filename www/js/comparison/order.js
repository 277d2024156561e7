/* The rows of a table in order, and those that a reader is looking for. */

import { compareDecimals } from '../decimal.js';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */

/** The column that rows are in order of: a measure, a year, "region" or "year" of the row itself.
 * @typedef {{ key: string, descending: boolean }} Sort */

/**
 * @typedef {object} Ordered what is known of a row to put it in its place
 * @property {string} region
 * @property {string} name
 * @property {number} [year]
 * @property {string} found in lower case, what a filter is held against
 * @property {Readonly<Record<string, { order?: DecimalText }>>} cells by the key of their column; one without `order` has no value
 */

/**
 * The nation on top, then the regions, those without a value last whichever way the others go.
 * @template {Ordered} Row
 * @param {readonly Row[]} rows
 * @param {Sort} sort
 * @returns {Row[]}
 */
export function inOrder(rows, sort) {
  return [...rows].sort(
    (a, b) =>
      nationFirst(a, b) ||
      byColumn(a, b, sort) ||
      compareNames(a.name, b.name) ||
      // The latest year first.
      (b.year ?? 0) - (a.year ?? 0),
  );
}

/** @type {(a: Ordered, b: Ordered) => number} */
const nationFirst = (a, b) => {
  const isNation = (/** @type {Ordered} */ { region }) => (region === NATION ? 1 : 0);
  return isNation(b) - isNation(a);
};

/**
 * @param {Ordered} a
 * @param {Ordered} b
 * @param {Sort} sort
 */
function byColumn(a, b, { key, descending }) {
  const direction = descending ? -1 : 1;
  if (key === 'region') return direction * compareNames(a.name, b.name);
  if (key === 'year') return direction * ((a.year ?? 0) - (b.year ?? 0));
  const [first, second] = [a.cells[key]?.order, b.cells[key]?.order];
  if (first === undefined || second === undefined)
    return (first === undefined ? 1 : 0) - (second === undefined ? 1 : 0);
  return direction * compareDecimals(first, second);
}

/**
 * Rows that have every word that is looked for.
 * @template {Ordered} Row
 * @param {readonly Row[]} rows
 * @param {string} text as typed
 * @returns {Row[]}
 */
export function matching(rows, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? [...rows] : rows.filter(({ found }) => words.every((word) => found.includes(word)));
}

/**
 * Whether anything is known in a row.
 * @param {Ordered} row
 */
export const hasValue = ({ cells }) => Object.values(cells).some(({ order }) => order !== undefined);
