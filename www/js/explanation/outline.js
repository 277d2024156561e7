/*
 * The steps of a calculation in the order they are read: what the figure is made of first, the figure itself last, and
 * under each step what that is made of. A step that is used in several places is told once; the others point there.
 */

import { MOST_TERMS } from './calculation.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */

/**
 * @typedef {object} Place
 * @property {DerivationNode} node
 * @property {string} number "2.1" is the first part of step 2
 * @property {string} [told] number of the step where it is told
 * @property {Place[]} parts
 */

/**
 * @param {ReadonlyMap<string, DerivationNode>} nodes
 * @param {string} root
 * @returns {Place[]}
 */
export function outline(nodes, root) {
  const top = nodes.get(root);
  if (!top) return [];
  /** @type {Map<string, string>} */
  const told = new Map();
  /** @type {(node: DerivationNode, number: string) => Place} */
  const place = (node, number) => {
    const earlier = told.get(node.id);
    if (earlier !== undefined) return { node, number, told: earlier, parts: [] };
    told.set(node.id, number);
    return { node, number, parts: parts(node, (position) => `${number}.${position}`) };
  };
  /** @type {(node: DerivationNode, number: (position: number) => string) => Place[]} */
  const parts = ({ operands }, number) =>
    operands.flatMap((id) => nodes.get(id) ?? []).map((operand, position) => place(operand, number(position + 1)));
  // A sum of many is one line with its terms folded under it; of a few, each is a line of its own.
  if (top.operands.length > MOST_TERMS) return [place(top, '1')];
  const first = parts(top, String);
  return [...first, { node: top, number: String(first.length + 1), parts: [] }];
}
