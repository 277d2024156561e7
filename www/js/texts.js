/*
 * The message files, each fetched when the part of the page that speaks with it is first shown: `locales/sv/page.ftl`
 * at once, the others with their part.
 */

import { Words } from './i18n.js';

/** @typedef {import('./format.js').Language} Language */
/** A part of the page with words of its own, by the name of their file.
 * @typedef {'explanation' | 'keeping' | 'exports' | 'answer-sheet' | 'comparison' | 'own-table' | 'region' | 'scenario' | 'models' | 'care-package' | 'review' | 'review-result' | 'data'} Part */

const files = /** @type {Record<string, () => Promise<string>>} */ (
  import.meta.glob('../locales/*/*.ftl', { query: '?raw', import: 'default' })
);

/** Files of words that a part speaks with beside its own. @type {Partial<Record<Part, string[]>>} */
const ALSO = {
  // What is wrong with a file is said in the same words.
  review: ['own-table'],
  // How their figures came about is told with them, wherever that is asked.
  scenario: ['scenario-steps'],
  models: ['models-steps'],
  'care-package': ['care-package-steps'],
};

/** @param {Part} part */
const spokenBy = (part) => [part, ...(ALSO[part] ?? [])];

/**
 * @param {Language} language
 * @param {Iterable<Part>} parts those shown so far
 */
export async function wordsOf(language, parts) {
  const names = ['page', ...[...parts].flatMap(spokenBy)];
  const [page = '', ...others] = await Promise.all(names.map((name) => text(language, name)));
  const words = new Words(language, page);
  for (const other of others) words.add(other);
  return words;
}

/**
 * @param {Words} words
 * @param {Part} part
 */
export async function addPart(words, part) {
  const texts = await Promise.all(spokenBy(part).map((name) => text(words.language, name)));
  for (const more of texts) words.add(more);
}

/**
 * @param {Language} language
 * @param {string} name
 */
async function text(language, name) {
  return (await files[`../locales/${language}/${name}.ftl`]?.()) ?? '';
}
