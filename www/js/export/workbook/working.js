/* All that the sheets of a workbook have in common: the steps of the calculation, and what each rests on. */

import { readName } from '../../explanation/name.js';
import { originOf } from '../../explanation/origin.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */
/** @typedef {import('../../explanation/ground.js').Ground} Ground */
/** @typedef {import('../../headline.js').Sentence} Sentence */

/** What a step rests on, itself and through its operands. `own`: something the user entered.
 * @typedef {{ sourceIds: string[], own: boolean }} Basis */

/**
 * @typedef {object} Working
 * @property {Ground} ground
 * @property {readonly DerivationNode[]} nodes operands before what uses them
 * @property {(figure: string) => DerivationNode | undefined} nodeOf the step that a figure is, by the figure's id
 * @property {ReadonlyMap<string, number>} positions of the steps among each other, from 0
 * @property {(node: DerivationNode) => Basis} basisOf
 * @property {(node: DerivationNode) => Sentence[]} factsOf where a number that is not calculated comes from
 */

/** Measures of all regions, as their ids begin. */
export const MEANS = /** @type {const} */ (['weighted', 'unweighted', 'median']);

/**
 * @param {Explained} view
 * @param {readonly string[]} figures ids of figures that have steps
 * @returns {Working}
 */
export function workingOf(view, figures) {
  const derivation = view.derive(...figures) ?? { figures: {}, nodes: [] };
  const nodes = new Map(derivation.nodes.map((node) => [node.id, node]));
  const regions = new Set(derivation.nodes.flatMap(({ id }) => readName(id).region ?? []));
  const ground = { view, nodes, several: regions.size > 1 };
  const origins = new Map(derivation.nodes.map((node) => [node.id, originOf(ground, node)]));
  /** @type {Map<string, Basis>} */
  const bases = new Map();
  for (const { id, operands } of derivation.nodes) {
    const own = origins.get(id);
    const below = operands.flatMap((operand) => bases.get(operand) ?? []);
    bases.set(id, {
      sourceIds: [...new Set([...(own?.sourceIds ?? []), ...below.flatMap(({ sourceIds }) => sourceIds)])],
      own: own?.own === true || below.some((basis) => basis.own),
    });
  }
  return {
    ground,
    nodes: derivation.nodes,
    positions: new Map(derivation.nodes.map(({ id }, position) => [id, position])),
    nodeOf: (figure) => nodes.get(derivation.figures[figure] ?? ''),
    basisOf: ({ id }) => bases.get(id) ?? { sourceIds: [], own: false },
    factsOf: ({ id }) => origins.get(id)?.facts ?? [],
  };
}

/** @param {Calculation} calculation */
export function enteredRegions({ regions }) {
  return regions.filter(({ entered }) => entered);
}

/**
 * Comparisons that compare: of one region alone, the mean is the region's own figure.
 * @param {Calculation} calculation
 */
export function comparisonsOfSeveral({ comparisons }) {
  return comparisons.filter(({ covered }) => covered.length > 1);
}

/**
 * Ids of the figures that have steps.
 * @param {Calculation} calculation
 */
export function figuresOf(calculation) {
  const ofRegions = enteredRegions(calculation).flatMap(({ region, figures }) =>
    Object.entries(figures).flatMap(([name, figure]) => (figure.missing === undefined ? `${region}.${name}` : [])),
  );
  const ofAll = comparisonsOfSeveral(calculation).flatMap((comparison) =>
    MEANS.flatMap((mean) => (comparison[mean].missing === undefined ? `${mean}.${comparison.measure}` : [])),
  );
  return [...ofRegions, ...ofAll];
}
