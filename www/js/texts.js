/*
 * The message files, each fetched when the part of the page that speaks with it is first shown: `locales/sv/page.ftl`
 * at once, the others with their part.
 */

import { Words } from './i18n.js';

/** @typedef {import('./format.js').Language} Language */
/** A part of the page with words of its own, by the name of their file.
 * @typedef {'explanation' | 'keeping' | 'exports' | 'answer-sheet' | 'comparison' | 'own-table' | 'region' | 'data'} Part */

const files = /** @type {Record<string, () => Promise<string>>} */ (
  import.meta.glob('../locales/*/*.ftl', { query: '?raw', import: 'default' })
);

/**
 * @param {Language} language
 * @param {Iterable<Part>} parts those shown so far
 */
export async function wordsOf(language, parts) {
  const [page = '', ...others] = await Promise.all(['page', ...parts].map((name) => text(language, name)));
  const words = new Words(language, page);
  for (const other of others) words.add(other);
  return words;
}

/**
 * @param {Words} words
 * @param {Part} part
 */
export async function addPart(words, part) {
  words.add(await text(words.language, part));
}

/**
 * @param {Language} language
 * @param {string} name
 */
async function text(language, name) {
  return (await files[`../locales/${language}/${name}.ftl`]?.()) ?? '';
}
