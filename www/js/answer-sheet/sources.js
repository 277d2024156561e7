/* Sources as they are cited on paper. */

import { message } from './phrase.js';

/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/**
 * "Källa: SKR, Digitala vårdtjänster, 28 april 2021."
 * @param {Pick<Explained, 'names' | 'shown'>} view
 * @param {string[]} ids
 * @returns {Phrase[]}
 */
export function citedSources({ names, shown }, ids) {
  const cited = [...new Set(ids)].flatMap((id) => names.sources.get(id) ?? []);
  if (cited.length === 0) return [];
  const texts = cited.map(({ title, publisher, published }) =>
    [publisher, title, dayOf(shown, published)].filter(Boolean).join(', '),
  );
  return [message('sheet-source', { count: texts.length, sources: texts.join('; ') })];
}

/**
 * A source in the list at the end, with its address.
 * @param {Pick<Explained, 'names' | 'shown'>} view
 * @param {string} id
 * @returns {Phrase}
 */
export function listedSource({ names, shown }, id) {
  const { title = id, publisher = '', published = '', url = '' } = names.sources.get(id) ?? {};
  return { verbatim: [publisher, title, dayOf(shown, published), url].filter(Boolean).join(', ') };
}

/**
 * A day in words; of some sources only the year or the month is known.
 * @param {import('../writing.js').Writing} shown
 * @param {string} published
 */
const dayOf = (shown, published) => (published.length === 10 ? shown.day(published) : published);
