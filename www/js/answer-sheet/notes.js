/*
 * Footnotes: how each figure was calculated, and what it rests on that has no row of its own in the table. A note that
 * two figures share stands once; notes are numbered in the order they are first needed.
 */

import { stepSentence } from '../explanation/calculation.js';
import { readName } from '../explanation/name.js';
import { originOf } from '../explanation/origin.js';
import { claimText } from '../published-text.js';
import { write } from './phrase.js';
import { CELLS, sameClaim } from './published.js';
import { citedSources } from './sources.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('../explanation/ground.js').Ground} Ground */
/** @typedef {import('./figures.js').SheetFigure} SheetFigure */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/** @typedef {{ phrases: Phrase[], sourceIds: string[] }} Note */

/**
 * @param {Explained} view
 * @param {Ground} ground
 * @param {string} region
 * @param {SheetFigure[]} figures
 * @returns {{ notes: Note[], marks: Map<string, number[]> }} `marks`: the numbers of its notes, by name of figure
 */
export function notesOf(view, ground, region, figures) {
  const nodeOf = (/** @type {string} */ name) => ground.nodes.get(`${region}.${name}`);
  const shown = new Set(figures.map(({ name }) => `${region}.${name}`));
  /** @type {Map<string, DerivationNode[]>} */
  const groups = new Map();
  const numbered = (/** @type {string} */ id, /** @type {DerivationNode} */ node) => {
    const group = groups.get(id) ?? [];
    groups.set(id, group.includes(node) ? group : [...group, node]);
    return [...groups.keys()].indexOf(id) + 1;
  };
  const marks = new Map(
    figures.map(({ name }) => {
      const node = nodeOf(name);
      if (!node) return [name, []];
      const calculated = throughSums(ground, node);
      const own = calculated.operands.length > 0 ? [numbered(calculated.id, calculated)] : [];
      const grounds = leavesOf(ground, node, shown).map((leaf) => numbered(groupOf(leaf.id), leaf));
      return [name, [...new Set([...own, ...grounds])].sort((a, b) => a - b)];
    }),
  );
  return { notes: [...groups.values()].map((nodes) => noteOf(view, ground, region, nodes)), marks };
}

/**
 * A sum of one number is that number: what is worth telling is how that came about.
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @returns {DerivationNode}
 */
function throughSums(ground, node) {
  const [only, ...others] = node.operands.flatMap((id) => ground.nodes.get(id) ?? []);
  return only && others.length === 0 ? throughSums(ground, only) : node;
}

/** Numbers that are told in one note. @type {Record<string, string>} */
const TOGETHER = {
  professionContacts: 'contacts',
  unsplit: 'contacts',
  payingShare: 'fee',
  feeIncluded: 'fee',
  feeOnTop: 'fee',
  periodDays: 'days',
  stretchDays: 'days',
  stretchShare: 'days',
  indexBasePopulation: 'indexBaseAmount',
};

/** @param {string} id */
function groupOf(id) {
  const { figure, region = '', measure = '' } = readName(id);
  return `${region} ${TOGETHER[figure] ?? figure} ${measure}`;
}

/**
 * What a figure rests on: the given and unknown numbers below it, down to figures that have a row of their own.
 * @param {Ground} ground
 * @param {DerivationNode} top
 * @param {Set<string>} shown
 * @returns {DerivationNode[]}
 */
function leavesOf({ nodes }, top, shown) {
  if (top.operands.length === 0) return [top];
  /** @type {Set<DerivationNode>} */
  const leaves = new Set();
  const seen = new Set();
  const left = [...top.operands];
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    const node = nodes.get(id);
    if (!node || seen.has(id) || shown.has(id)) continue;
    seen.add(id);
    if (node.operands.length === 0) leaves.add(node);
    else left.push(...node.operands);
  }
  return [...leaves];
}

/**
 * The sentences of the numbers, then once what is said of where they come from.
 * @param {Explained} view
 * @param {Ground} ground
 * @param {string} region
 * @param {DerivationNode[]} nodes
 * @returns {Note}
 */
function noteOf(view, ground, region, nodes) {
  const origins = nodes.map((node) => originOf(ground, node));
  const also = origins.some(({ own }) => own) ? alsoPublished(view, region, nodes) : undefined;
  const phrases = [
    ...nodes.map((node) => stepSentence(ground, node)),
    ...origins.flatMap(({ facts }) => facts),
    ...(also ? [also.phrase] : []),
  ];
  const told = new Map(phrases.map((phrase) => [write(view.shown, phrase), phrase]));
  const sourceIds = [...origins.flatMap((origin) => origin.sourceIds), ...(also ? [also.sourceId] : [])];
  return { phrases: [...told.values(), ...citedSources(view, sourceIds)], sourceIds };
}

/**
 * That the number the user put in has been published too.
 * @param {Explained} view
 * @param {string} region
 * @param {DerivationNode[]} nodes
 * @returns {{ phrase: Phrase, sourceId: string } | undefined}
 */
function alsoPublished(view, region, nodes) {
  const names = nodes.map(({ id }) => (id.startsWith(`${region}.unsplit`) ? 'contacts' : id.slice(region.length + 1)));
  const cell = CELLS.find((candidate) => names.includes(candidate));
  const same = cell && sameClaim(view, region, cell);
  if (!same) return undefined;
  const status = view.words.text(`status-${same.claim.status}`);
  const rounded = same.claim.qualifier === 'rounded' ? 'yes' : 'no';
  return {
    phrase: {
      key: 'sheet-note-also-published',
      values: (writing) => ({ status, rounded, value: claimText(writing, same.claim) }),
    },
    sourceId: same.claim.sourceId,
  };
}
