/* What a figure rests on: published sources, what the user has entered, price lists, and the region's population. */

import { claimBehind } from '../explanation/claim.js';
import { readName } from '../explanation/name.js';
import { periodOf } from '../input.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Derivation} Derivation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Stretch} Stretch */
/** @typedef {import('../components/element.js').View} View */

/**
 * @typedef {object} Trace
 * @property {readonly string[]} sources ids, and `ENTERED` when something the user entered is part of it
 * @property {readonly string[]} lists ids of published price lists, and `OWN_LIST` for the user's own
 * @property {boolean} population whether a number of inhabitants is part of it
 */

/** Stands among the ids of sources for what the user has entered. */
export const ENTERED = 'entered';
/** Stands among the ids of price lists for one of the user's own. */
export const OWN_LIST = 'own';

/** @type {Trace} */
const NOTHING = { sources: [], lists: [], population: false };

/**
 * The traces of many figures, from one derivation of them all.
 * @param {Pick<View, 'derive' | 'catalogue' | 'state' | 'assessment'>} view
 * @param {string[]} figures ids, "23.liability"
 * @returns {(figure: string) => Trace}
 */
export function tracesOf(view, figures) {
  const derivation = view.derive(...figures);
  if (!derivation) return () => NOTHING;
  const nodes = new Map(derivation.nodes.map((node) => [node.id, node]));
  /** @type {Map<string, Trace>} */
  const traces = new Map();
  // Operands come before what uses them, so one pass is enough.
  for (const node of derivation.nodes) {
    const below = operandsOf(node, nodes).flatMap(({ id }) => traces.get(id) ?? []);
    traces.set(node.id, merged([own(view, node), ...below]));
  }
  return (figure) => traces.get(derivation.figures[figure] ?? '') ?? NOTHING;
}

/**
 * @param {DerivationNode} node
 * @param {Map<string, DerivationNode>} nodes
 */
function operandsOf({ operands, oneOf }, nodes) {
  return [...operands, ...(oneOf === undefined ? [] : [oneOf])].flatMap((id) => nodes.get(id) ?? []);
}

/**
 * @param {Pick<View, 'catalogue' | 'state' | 'assessment'>} view
 * @param {DerivationNode} node
 * @returns {Trace}
 */
function own(view, node) {
  const { id, sourceIds } = node;
  return {
    sources: isEntered(node) ? [publishedSource(view, node) ?? ENTERED] : sourceIds,
    lists: id.startsWith('price.') ? listsOn(id.split('.')[2], view.assessment.stretches) : [],
    population: id.endsWith('.population'),
  };
}

/** Which number of a published case a node is, by the figure in its id.
 * @type {Readonly<Record<string, 'contacts' | 'invoiced' | 'patients'>>} */
const CLAIMED = { unsplit: 'contacts', professionContacts: 'contacts', invoiced: 'invoiced', patients: 'patients' };

/**
 * The source of a number that is a published one to the last digit, and for the same period.
 * @param {Pick<View, 'catalogue' | 'state'>} view
 * @param {DerivationNode} node
 */
function publishedSource(view, { id, figure }) {
  const name = readName(id);
  const field = CLAIMED[name.figure];
  const claim = field && claimBehind(view, field, name.region ?? '', figure);
  const { from, to } = periodOf(view.state);
  return claim?.from === from && claim.to === to ? claim.sourceId : undefined;
}

/** What is counted or paid in, as opposed to per something and shares: no more is known of it than was entered. */
const WHOLE = new Set(['contacts', 'patients', 'inhabitants', 'kronor']);

/** @param {DerivationNode} node */
function isEntered({ rule, unit, sourceIds }) {
  if (sourceIds.length > 0) return false;
  // A range without a value is a node of something unknown; so is a share or a fee that nobody has entered.
  if (rule === 'unknown') return WHOLE.has(unit);
  // A number of days is neither published nor entered: it is counted.
  return rule === 'given' && unit !== 'days';
}

/**
 * @param {string | undefined} day
 * @param {Stretch[]} stretches
 */
function listsOn(day, stretches) {
  return stretches.filter(({ from }) => from === day).map(({ listId }) => listId ?? OWN_LIST);
}

/**
 * @param {Trace[]} traces
 * @returns {Trace}
 */
function merged(traces) {
  return {
    sources: [...new Set(traces.flatMap(({ sources }) => sources))],
    lists: [...new Set(traces.flatMap(({ lists }) => lists))],
    population: traces.some(({ population }) => population),
  };
}
