/*
 * The user's case as plain data, for links and files: one schema for both. What comes from outside is taken over only
 * after every name and value has been recognised, into new objects; nothing of the foreign object itself is kept.
 */

import { emptyState } from '../state.js';
import { asBounded } from './bounded.js';
import { acceptsChoice, acceptsText, isField } from './fields.js';
import { asObject, asObjectOf, CaseProblem } from './problem.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('../state.js').State} State */

/** A state without what the page only shows (what was found in a pasted table) and without empty fields.
 * @typedef {{ choices: Record<string, string>, edited: boolean, texts: Record<string, string>,
 *   given: Record<string, Bounded>, ownLists: number[] }} KeptCase */

const PARTS = ['choices', 'edited', 'texts', 'given', 'ownLists'];
const CHOICES = /** @type {(keyof Choices)[]} */ (Object.keys(emptyState.choices));
/** Above what full tables of regions have, the user's own of ten years among them, and far below what would make the page
 * slow. */
const MOST_FIELDS = 4000;
const MOST_LISTS = 50;
/** An interpellation's question may have several paragraphs. */
const MOST_CHARACTERS = 5000;

/**
 * @param {State} state
 * @returns {KeptCase}
 */
export function keptCase({ choices, edited, texts, given, ownLists }) {
  // A missing question is the usual one; an emptied one is none.
  const filled = Object.entries(texts).filter(([field, text]) => text !== '' || field === 'svar.question');
  return {
    choices: { ...choices },
    edited,
    // Half a character, which can be typed with some tools, can be written neither in a link nor in a file.
    texts: Object.fromEntries(filled.map(([field, text]) => [field, text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')])),
    given: { ...given },
    ownLists: [...ownLists],
  };
}

/**
 * @param {unknown} kept
 * @param {Catalogue} catalogue
 * @returns {State} as it was kept: what it says of itself, `edited` and `given`, is for `verified` to judge
 */
export function stateOf(kept, catalogue) {
  const { choices, edited, texts, given, ownLists } = asObjectOf(kept, 'state', PARTS);
  if (typeof edited !== 'boolean') throw new CaseProblem('case.broken', { name: 'edited' });
  const lists = listsOf(ownLists);
  return {
    ...emptyState,
    choices: choicesOf(choices, catalogue),
    edited,
    texts: fieldsOf(texts, 'texts', catalogue, lists, (field, text) => asText(field, text, catalogue)),
    given: fieldsOf(given, 'given', catalogue, lists, (field, number) => asBounded(number, field)),
    ownLists: lists,
  };
}

/**
 * @param {unknown} choices one that is left out is as on an empty page
 * @param {Catalogue} catalogue
 * @returns {Choices}
 */
function choicesOf(choices, catalogue) {
  const chosen = asObjectOf(choices, 'choices', CHOICES);
  for (const name of CHOICES) {
    const value = chosen[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw new CaseProblem('case.broken', { name });
    if (!acceptsChoice(name, value, catalogue)) throw new CaseProblem('case.unknown_value', { name, value });
  }
  return /** @type {Choices} */ ({ ...emptyState.choices, ...chosen });
}

/**
 * @param {unknown} lists
 * @returns {number[]}
 */
function listsOf(lists) {
  if (!Array.isArray(lists) || new Set(lists).size !== lists.length) {
    throw new CaseProblem('case.broken', { name: 'ownLists' });
  }
  if (lists.length > MOST_LISTS) throw new CaseProblem('case.too_much', { name: 'ownLists' });
  return lists.map((list) => {
    if (!Number.isInteger(list) || list < 0 || list > 9999) throw new CaseProblem('case.broken', { name: 'ownLists' });
    return list;
  });
}

/**
 * @template T
 * @param {unknown} fields
 * @param {string} name
 * @param {Catalogue} catalogue
 * @param {readonly number[]} lists
 * @param {(field: string, value: unknown) => T} read
 * @returns {Record<string, T>}
 */
function fieldsOf(fields, name, catalogue, lists, read) {
  const entries = Object.entries(asObject(fields, name));
  if (entries.length > MOST_FIELDS) throw new CaseProblem('case.too_much', { name });
  return Object.fromEntries(
    entries.map(([field, value]) => {
      if (!isField(field, catalogue, lists)) throw new CaseProblem('case.unknown_field', { name: field });
      return [field, read(field, value)];
    }),
  );
}

/**
 * @param {string} field
 * @param {unknown} text
 * @param {Catalogue} catalogue
 */
function asText(field, text, catalogue) {
  if (typeof text !== 'string') throw new CaseProblem('case.broken', { name: field });
  if (text.length > MOST_CHARACTERS) throw new CaseProblem('case.too_much', { name: field });
  if (!acceptsText(field, text, catalogue)) throw new CaseProblem('case.unknown_value', { name: field, value: text });
  return text;
}
