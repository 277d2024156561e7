/*
 * What the answer sheet says, before anything is written: a message with its values, or the user's own words. The page,
 * Word and plain text all write the same phrases, so they cannot disagree.
 */

import { LOCALES } from '../format.js';

/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */

/** `verbatim`: what the user or a source has written, never looked into for messages or marks.
 * @typedef {Sentence | { verbatim: string }} Phrase */

/**
 * @param {Writing} writing
 * @param {Phrase} phrase
 * @returns {string}
 */
export function write(writing, phrase) {
  if ('verbatim' in phrase) return phrase.verbatim;
  return writing.words.text(phrase.key, phrase.values(writing));
}

/**
 * What ends a phrase that stands in running text: a calculation ends in a number, and an address takes no full stop.
 * @param {Writing} writing
 * @param {Phrase} phrase
 */
export const stopOf = (writing, phrase) => ('verbatim' in phrase || /[.!?:]$/.test(write(writing, phrase)) ? '' : '.');

/**
 * A message whose values are the same for the eye and the ear.
 * @param {string} key
 * @param {import('../i18n.js').Values} [values]
 * @returns {Sentence}
 */
export const message = (key, values = {}) => ({ key, values: () => values });

/**
 * "a, b and c".
 * @param {Writing} writing
 * @param {string[]} items
 */
export function listed({ words }, items) {
  return new Intl.ListFormat(LOCALES[words.language], { type: 'conjunction' }).format(items);
}
