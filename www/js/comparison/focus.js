/* What of all that is compared the view is about: one measure and one year, until the reader chooses others. */

import { comparedOn } from './compared.js';
import { COMPARED_MEASURES } from './measures.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedOn} ComparedOn */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../state.js').Choices} Choices */

/** `on` is missing when no region has the measure that year.
 * @typedef {{ measure: ComparedMeasure, year: ComparedYear, on: ComparedOn | undefined }} Focus */

/** A comparison takes two. */
const ENOUGH = 2;

/**
 * @param {Pick<Choices, 'compared' | 'comparedYear'>} choices
 * @param {ComparedTable} table
 * @returns {Focus | undefined} nothing when there is no number at all
 */
export function focusOf({ compared, comparedYear }, { years }) {
  const chosen = years.find(({ year }) => String(year) === comparedYear);
  const within = chosen ? [chosen] : years;
  const measure = compared || firstMeasure(within);
  const year = chosen ?? bestYear(years, measure);
  return year && { measure, year, on: comparedOn(year, measure) };
}

/**
 * The first measure that regions can be compared on.
 * @param {readonly ComparedYear[]} years
 * @returns {ComparedMeasure}
 */
function firstMeasure(years) {
  const has = (/** @type {number} */ least) => (/** @type {ComparedMeasure} */ measure) =>
    years.some((year) => countOf(year, measure) >= least);
  return COMPARED_MEASURES.find(has(ENOUGH)) ?? COMPARED_MEASURES.find(has(1)) ?? 'contactsPerThousand';
}

/**
 * The latest year in which regions can be compared; else the latest in which anybody has the measure.
 * @param {readonly ComparedYear[]} years
 * @param {ComparedMeasure} measure
 * @returns {ComparedYear | undefined}
 */
function bestYear(years, measure) {
  return (
    years.findLast((year) => countOf(year, measure) >= ENOUGH) ??
    years.findLast((year) => countOf(year, measure) > 0) ??
    years.findLast(({ areas }) => areas.some(({ bases }) => bases[measure])) ??
    years.at(-1)
  );
}

/**
 * @param {ComparedYear} year
 * @param {ComparedMeasure} measure
 */
const countOf = (year, measure) => comparedOn(year, measure)?.comparable.length ?? 0;
