/* What of all that is compared the view is about: one measure and one year, until the reader chooses others. */

import { chosen } from '../state.js';
import { comparedOn } from './compared.js';
import { COMPARED_MEASURES } from './measures.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedOn} ComparedOn */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('../state.js').State} State */

/** `on` is missing when no region has the measure that year.
 * @typedef {{ measure: ComparedMeasure, year: ComparedYear, on: ComparedOn | undefined }} Focus */

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
 * The measure and year in view written down as chosen, so that nothing else that is chosen changes them.
 * @param {State} state
 * @param {Focus} focus
 * @returns {State}
 */
export function withFocus(state, { measure, year }) {
  return chosen(chosen(state, 'compared', measure), 'comparedYear', String(year.year));
}

/**
 * Another measure, of the year in view as long as anything is known of it then.
 * @param {State} state
 * @param {ComparedMeasure} measure
 * @param {Focus} focus the one in view
 * @returns {State}
 */
export function withMeasure(state, measure, { year }) {
  const isKnown = year.areas.some(({ bases }) => bases[measure] !== undefined);
  return chosen(chosen(state, 'compared', measure), 'comparedYear', isKnown ? String(year.year) : '');
}

/**
 * The first measure that most can be said of.
 * @param {readonly ComparedYear[]} years
 * @returns {ComparedMeasure}
 */
function firstMeasure(years) {
  for (const isSo of BEST_FIRST) {
    const found = COMPARED_MEASURES.find((measure) => years.some((year) => isSo(year, measure)));
    if (found) return found;
  }
  return 'contactsPerThousand';
}

/**
 * The latest year in which most can be said.
 * @param {readonly ComparedYear[]} years
 * @param {ComparedMeasure} measure
 * @returns {ComparedYear | undefined}
 */
function bestYear(years, measure) {
  for (const isSo of BEST_FIRST) {
    const found = years.findLast((year) => isSo(year, measure));
    if (found) return found;
  }
  return years.at(-1);
}

/** What can be said of a measure in a year: a sentence; who is higher than whom; something of a region; of the nation.
 * @type {((year: ComparedYear, measure: ComparedMeasure) => boolean)[]} */
const BEST_FIRST = [
  (year, measure) => comparedOn(year, measure)?.statement.refused === undefined && countOf(year, measure) > 1,
  (year, measure) => countOf(year, measure) > 1,
  (year, measure) => countOf(year, measure) > 0,
  ({ areas }, measure) => areas.some(({ bases }) => bases[measure] !== undefined),
];

/**
 * @param {ComparedYear} year
 * @param {ComparedMeasure} measure
 */
const countOf = (year, measure) => comparedOn(year, measure)?.comparable.length ?? 0;
