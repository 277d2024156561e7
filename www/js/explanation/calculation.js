/* A step as a sentence: what it is, the calculation with the values put in, and what comes out. */

import { codeKey } from '../i18n.js';
import { besideParts } from './beside-name.js';
import { isOpen, stretchFrom } from './ground.js';
import { readName } from './name.js';
import { isAnyShare, quantity } from './quantity.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./ground.js').Ground} Ground */

/** More terms than this are counted and not written out: they stand folded under the step. */
export const MOST_TERMS = 4;

/** What a figure may be called by, in messages: as something compared, as a mean, or as a step. */
const NAMES = ['measure', 'mean', 'node'];

/**
 * "Brutto, läkare, 1 januari–13 juni 2019, Kalmar".
 * @param {Ground} ground
 * @param {string} id
 * @returns {string}
 */
export function nameOf(ground, id) {
  const { words, names, shown, assessment } = ground.view;
  const name = readName(id);
  const { figure, region, measure, profession, from, of } = name;
  const parts = [figureText(words, figure)];
  if (of) parts.push(lowered(figureText(words, of)));
  parts.push(...besideParts(ground, name));
  if (measure) parts.push(lowered(measureText(words, measure)));
  if (profession) parts.push(lowered(names.profession(profession)));
  if (from && assessment.stretches.length > 1) {
    const stretch = stretchFrom(ground, from);
    parts.push(stretch ? shown.period(stretch) : words.text('from-day', { day: shown.day(from) }));
  }
  if (region && ground.several) parts.push(names.region(region));
  return parts.join(', ');
}

/**
 * @param {import('../i18n.js').Words} words
 * @param {string} figure
 */
function figureText(words, figure) {
  const key = codeKey(figure);
  return words.text(NAMES.map((kind) => `${kind}-${key}`).find((known) => words.has(known)) ?? figure);
}

/**
 * Message that says what a figure means, if there is one.
 * @param {string} figure
 */
export const aboutKey = (figure) => `about-${codeKey(figure)}`;

/**
 * Something that regions are compared on, in one period or year by year.
 * @param {import('../i18n.js').Words} words
 * @param {string} measure
 */
export function measureText(words, measure) {
  return words.text(words.has(`measure-${measure}`) ? `measure-${measure}` : `compared-${measure}`);
}

/**
 * As it stands within a sentence.
 * @param {string} text
 */
export const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @returns {Sentence}
 */
export function stepSentence(ground, node) {
  const name = nameOf(ground, node.id);
  const result = (/** @type {Writing} */ writing) => quantity(writing, node.figure, node.unit);
  if (node.rule === 'given' || node.operands.length === 1)
    return { key: 'step-given', values: (w) => ({ name, result: result(w) }) };
  if (node.rule === 'unknown') return unknownSentence(ground, node, name);
  const operands = node.operands.flatMap((id) => ground.nodes.get(id) ?? []);
  const count = operands.length;
  if (count === 0) return { key: 'step-nothing', values: (w) => ({ name, result: result(w) }) };
  if (count > MOST_TERMS || node.rule === 'mean' || node.rule === 'median') {
    return { key: `step-${node.rule}-of`, values: (w) => ({ name, count, result: result(w) }) };
  }
  return { key: 'step-computed', values: (w) => ({ name, formula: formula(w, node, operands), result: result(w) }) };
}

/**
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @param {string} name
 * @returns {Sentence}
 */
function unknownSentence({ nodes }, { oneOf, figure, unit }, name) {
  if (oneOf !== undefined) {
    const either = /^fee(Included|OnTop)\b/.test(oneOf);
    const places = [...nodes.values()].filter((other) => other.oneOf === oneOf).length;
    return { key: either ? 'step-either' : 'step-one-of', values: () => ({ name, places }) };
  }
  if (isAnyShare(figure, unit)) return { key: 'step-unknown-share', values: () => ({ name }) };
  if (isOpen(figure)) return { key: 'step-unknown', values: () => ({ name }) };
  return { key: 'step-unknown-within', values: (w) => ({ name, range: quantity(w, figure, unit) }) };
}

/**
 * @param {Writing} writing
 * @param {DerivationNode} node
 * @param {DerivationNode[]} operands
 * @returns {string}
 */
function formula(writing, { rule, factor }, operands) {
  const { words, spoken } = writing;
  const join = (/** @type {string} */ operator, /** @type {string} */ left, /** @type {string} */ right) => {
    const key = `formula-${operator}`;
    return words.text(spoken && words.has(`${key}-spoken`) ? `${key}-spoken` : key, { left, right });
  };
  const [first = '', ...others] = operands.map(({ figure, unit }) => quantity(writing, figure, unit));
  const start = factor === undefined ? first : join('product', writing.count(factor), first);
  return others.reduce((left, right) => join(rule, left, right), start);
}
