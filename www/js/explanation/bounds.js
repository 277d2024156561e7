/* What a range hangs on: the numbers that are not known exactly and through which the figure is not either. */

import { nameOf } from './calculation.js';
import { isExact, isOpen } from './ground.js';
import { isAnyShare, quantity } from './quantity.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./ground.js').Ground} Ground */

/**
 * @param {Ground} ground
 * @param {DerivationNode} root
 * @returns {{ lead: Sentence[], inputs: Sentence[] } | undefined} nothing when the figure is exact
 */
export function boundsOf(ground, root) {
  const { figure } = root;
  if (isExact(figure)) return undefined;
  const inputs = openInputs(ground, root).map((node) => inputSentence(ground, node));
  /** @type {Sentence[]} */
  const lead = [{ key: figure.unbounded || isOpen(figure) ? 'bounds-none' : 'bounds-lead', values: () => ({}) }];
  if (figure.wider) lead.push({ key: 'bounds-wider', values: () => ({}) });
  return { lead, inputs };
}

/**
 * @param {Ground} ground
 * @param {DerivationNode} root
 * @returns {DerivationNode[]} of a volume that lies nobody knows where, only the first place
 */
function openInputs({ nodes }, root) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {DerivationNode[]} */
  const found = [];
  const visit = (/** @type {DerivationNode} */ node) => {
    // What has come out exact no longer hangs on anything: a fee of 0 does not depend on how many paid it.
    if (seen.has(node.id) || isExact(node.figure)) return;
    seen.add(node.id);
    const isInput = node.rule === 'given' || node.rule === 'unknown';
    if (isInput && (node.oneOf === undefined || node.oneOf === node.id)) found.push(node);
    for (const id of node.operands) {
      const operand = nodes.get(id);
      if (operand) visit(operand);
    }
  };
  visit(root);
  return found;
}

/**
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @returns {Sentence}
 */
function inputSentence(ground, { id, oneOf, figure, unit }) {
  if (oneOf !== undefined) {
    const places = [...ground.nodes.values()].filter((other) => other.oneOf === oneOf).length;
    const kind = /(mixShare|stretchShare|fee)/.exec(oneOf)?.[1] ?? 'mixShare';
    return { key: `bound-${kind}`, values: () => ({ places }) };
  }
  const name = nameOf(ground, id);
  if (isAnyShare(figure, unit)) return { key: 'bound-share', values: () => ({ name }) };
  if (isOpen(figure)) return { key: 'bound-unknown', values: () => ({ name }) };
  return { key: 'bound-input', values: (writing) => ({ name, range: quantity(writing, figure, unit) }) };
}
