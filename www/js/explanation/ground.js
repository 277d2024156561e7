/* What the sentences of an explanation draw on: the steps, what was entered, and the published data. */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Stretch} Stretch */
/** @typedef {import('../components/element.js').View} View */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('./name.js').StepName} StepName */
/** @typedef {import('./origin.js').Origin} Origin */

/**
 * What an explanation needs of a view. `claimIn`: the published value that a number of a region is, where the engine has
 * picked it and not the user. `originIn`: where a number that is not calculated comes from, where it is not the case that the figure
 * is of; nothing where it is. `context`: what the figure is of, where it is not a region and a period.
 * @typedef {Pick<View, 'words' | 'names' | 'shown' | 'catalogue' | 'state' | 'assessment' | 'derive'>
 *   & { claimIn?: (region: string, figure: string) => PublishedClaim | undefined,
 *   originIn?: (node: DerivationNode, name: StepName) => Origin | undefined, context?: (id: string) => string }} Explained
 */

/** Nothing of the case's answer belongs to what stands beside it. @type {Explained['assessment']} */
export const NO_ANSWER = {
  calculation: undefined,
  input: undefined,
  readings: {},
  problems: [],
  faults: [],
  stretches: [],
};

/**
 * @typedef {object} Ground
 * @property {Explained} view
 * @property {ReadonlyMap<string, DerivationNode>} nodes by id
 * @property {boolean} several whether steps are about more than one region, so that each must say which
 */

/**
 * The part of the period that starts on a day.
 * @param {Ground} ground
 * @param {string | undefined} from
 * @returns {Stretch | undefined}
 */
export function stretchFrom({ view }, from) {
  return view.assessment.stretches.find((stretch) => stretch.from === from);
}

/**
 * Whether nothing is left open about a figure.
 * @param {Figure} figure
 */
export function isExact({ value, low, high, unbounded }) {
  return value !== undefined && low === undefined && high === undefined && !unbounded;
}

/**
 * Whether nothing at all is known about a figure.
 * @param {Figure} figure
 */
export function isOpen({ value, low, high }) {
  return value === undefined && low === undefined && high === undefined;
}
