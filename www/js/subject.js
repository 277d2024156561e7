/* Which region an answer is about. */

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('./assessment.js').Assessment} Assessment */
/** @typedef {import('./state.js').State} State */

/**
 * The region that is asked about; none when all are in the table.
 * @param {{ state: State }} view
 * @param {Calculation} calculation
 * @returns {RegionResult | undefined}
 */
export function resultOf({ state }, calculation) {
  if (state.choices.mode === 'table') return undefined;
  return calculation.regions.find(({ region }) => region === state.choices.region);
}

/**
 * The region whose level is laid on the others in a projection.
 * @param {{ state: State, assessment: Assessment }} view
 */
export function levelRegion({ state, assessment }) {
  return assessment.input?.levelFrom ?? assessment.input?.entries[0]?.region ?? state.choices.region;
}

/**
 * The region that is marked as the reader's own in tables and charts.
 * @param {State} state
 */
export function ownRegion({ choices }) {
  return choices.mode === 'one' ? choices.region : choices.levelFrom;
}
