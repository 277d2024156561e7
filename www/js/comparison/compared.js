/*
 * The regions year by year, asked of the engine once for each question: to sort, filter or look at another year asks
 * nothing anew.
 */

import { comparisonInput } from './question.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedOn} ComparedOn */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparisonInput} ComparisonInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Derivation} Derivation */
/** @typedef {import('../engine.js').Refusal} Refusal */
/** @typedef {import('../state.js').State} State */

/**
 * @typedef {object} ComparingEngine
 * @property {(input: ComparisonInput) => { table: ComparedTable } | { refusal: Refusal }} compare
 * @property {(input: ComparisonInput, year: number, figures: string[]) => Derivation | undefined} deriveCompared
 */

/** @typedef {{ input: ComparisonInput, table: ComparedTable } | { input: ComparisonInput, refusal: Refusal }} Compared */

/** The last question and its answer. @type {{ state: State, compared: Compared } | undefined} */
let last;

/**
 * @param {State} state
 * @param {Pick<ComparingEngine, 'compare'>} engine
 * @returns {Compared} the same one as long as nothing that it hangs on has changed
 */
export function comparedOf(state, engine) {
  if (!last || !asksTheSame(last.state, state)) {
    const input = comparisonInput(state);
    last = { state, compared: { input, ...engine.compare(input) } };
  }
  return last.compared;
}

/**
 * @param {State} one
 * @param {State} other
 */
function asksTheSame(one, other) {
  return (
    one.texts === other.texts && one.given === other.given && one.choices.comparedUse === other.choices.comparedUse
  );
}

/**
 * @param {ComparedYear | undefined} year
 * @param {string} region
 * @returns {ComparedArea | undefined}
 */
export const areaOf = (year, region) => year?.areas.find((area) => area.region === region);

/**
 * @param {ComparedYear | undefined} year
 * @param {ComparedMeasure} measure
 * @returns {ComparedOn | undefined} nothing when no region has the measure that year
 */
export const comparedOn = (year, measure) => year?.measures.find((on) => on.measure === measure);

/**
 * Id of a figure for its explanation: "2020.01.contactsPerThousand", "2020.weighted.contactsPerThousand".
 * @param {number} year
 * @param {string} of region, or a kind of mean
 * @param {ComparedMeasure} measure
 */
export const figureId = (year, of, measure) => `${year}.${of}.${measure}`;
