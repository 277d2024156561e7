/* The address: which view and which language stand in the hash, which never reaches a server. */

/** @typedef {import('./format.js').Language} Language */
/** @typedef {'rakna' | 'svar'} ViewName */
/** @typedef {{ view: ViewName, language: Language }} Place */

/** @type {ViewName[]} */
export const VIEWS = ['rakna', 'svar'];

/**
 * Reads "#/rakna?lang=en". Anything not understood is the first view in Swedish.
 * @param {string} hash
 * @returns {Place}
 */
export function readPlace(hash) {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const language = new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'sv';
  const view = VIEWS.find((name) => path === `/${name}`) ?? 'rakna';
  return { view, language };
}

/**
 * @param {Place} place
 * @returns {string} hash with "#" in front
 */
export function writePlace({ view, language }) {
  return language === 'sv' ? `#/${view}` : `#/${view}?lang=${language}`;
}

/**
 * Whether the hash names a view; others ("#svar") point at a place within the page.
 * @param {string} hash
 */
export function isPlace(hash) {
  return hash === '' || hash === '#' || hash.startsWith('#/');
}
