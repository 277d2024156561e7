/*
 * "Underlag": every step behind the figures of the sheet, numbered, each with its calculation, the steps it builds on and
 * its source. A reader with a pencil can follow it from the numbers put in to the answer.
 */

import { stepSentence } from '../explanation/calculation.js';
import { originOf } from '../explanation/origin.js';
import { message } from './phrase.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../explanation/ground.js').Ground} Ground */
/** @typedef {import('./phrase.js').Phrase} Phrase */
/** @typedef {import('./sheet.js').Block} Block */

/**
 * @param {Ground} ground
 * @param {string[]} cited sources that footnotes name, which come first in the list
 * @returns {{ table: Block, sourceIds: string[] }}
 */
export function basis(ground, cited) {
  const steps = [...ground.nodes.values()];
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const origins = steps.map((node) => originOf(ground, node));
  const sourceIds = [...new Set([...cited, ...origins.flatMap((origin) => origin.sourceIds)])];
  const rows = steps.map((node, index) => {
    const builds = node.operands.flatMap((id) => numbers.get(id) ?? []);
    const sources = (origins[index]?.sourceIds ?? []).map((id) => sourceIds.indexOf(id) + 1);
    return [
      { phrase: { verbatim: String(index + 1) } },
      { phrase: stepSentence(ground, node) },
      { phrase: originPhrase(node, builds, sources) },
    ];
  });
  return {
    sourceIds,
    table: {
      kind: 'table',
      name: 'basis',
      caption: message('sheet-steps'),
      columns: ['sheet-column-step', 'sheet-column-calculation', 'sheet-column-origin'].map((key) => ({
        phrase: message(key),
      })),
      rows,
    },
  };
}

/**
 * Where a step comes from: earlier steps, sources, or the user.
 * @param {DerivationNode} node
 * @param {number[]} steps
 * @param {number[]} sources
 * @returns {Phrase}
 */
function originPhrase({ rule }, steps, sources) {
  if (steps.length > 0) return message('sheet-from-steps', { steps: spans(steps) });
  if (sources.length > 0) return message('sheet-from-sources', { sources: spans(sources) });
  return message(rule === 'unknown' ? 'sheet-from-nobody' : 'sheet-own');
}

/**
 * "1, 4–9": a sum of many steps in a row is no list of them all.
 * @param {number[]} numbers
 */
function spans(numbers) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.map(([first, last]) => {
    if (first === last) return String(first);
    return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
  });
  return written.join(', ');
}
