/* The address: view, language and the explanation shown stand in the hash, which never reaches a server. */

/** @typedef {import('./format.js').Language} Language */
/** @typedef {'rakna' | 'jamfor' | 'region' | 'scenario' | 'modeller' | 'paket' | 'granska' | 'svar' | 'data'} ViewName */
/** `region`: whose page the view "region" is, none: still to be chosen. `figure`: whose calculation is shown, by its id;
 * `step`: the step of it to go to.
 * @typedef {{ view: ViewName, language: Language, region?: string, figure?: string, step?: string }} Place */

/** @type {ViewName[]} */
export const VIEWS = ['rakna', 'jamfor', 'region', 'scenario', 'modeller', 'paket', 'granska', 'svar', 'data'];

/** What in the hash says where one is, and nothing of what is entered. */
export const PLACE_PARAMETERS = ['lang', 'figur', 'steg'];

const NODE_ID = /^[\w.-]{1,100}$/;

/**
 * Reads "#/rakna?lang=en&figur=23.liability&steg=23.gross" and "#/region/23". Anything not understood is the first view
 * in Swedish.
 * @param {string} hash
 * @returns {Place}
 */
export function readPlace(hash) {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const parameters = new URLSearchParams(query);
  const language = parameters.get('lang') === 'en' ? 'en' : 'sv';
  const [name, region = ''] = path.replace(/^\//, '').split('/');
  const view = VIEWS.find((known) => known === name && (known === 'region' || path === `/${known}`)) ?? 'rakna';
  const [figure = '', step = ''] = ['figur', 'steg'].map((parameter) => parameters.get(parameter) ?? '');
  return {
    view,
    language,
    ...(view === 'region' && /^\d\d$/.test(region) ? { region } : {}),
    ...(NODE_ID.test(figure) ? { figure } : {}),
    ...(NODE_ID.test(figure) && NODE_ID.test(step) ? { step } : {}),
  };
}

/**
 * @param {Place} place
 * @returns {string} hash with "#" in front
 */
export function writePlace({ view, language, region, figure, step }) {
  const parameters = new URLSearchParams();
  if (language !== 'sv') parameters.set('lang', language);
  if (figure !== undefined) parameters.set('figur', figure);
  if (figure !== undefined && step !== undefined) parameters.set('steg', step);
  const path = view === 'region' && region !== undefined ? `#/region/${region}` : `#/${view}`;
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/**
 * The same address when the explanation it leads to has been closed; what else is in it stays as it was written.
 * @param {string} hash
 */
export function withoutFigure(hash) {
  const [path = '', query = ''] = hash.split('?', 2);
  const others = query.split('&').filter((parameter) => !/^(figur|steg)=/.test(parameter));
  return others.some(Boolean) ? `${path}?${others.join('&')}` : path;
}

/**
 * Whether the hash names a view; others ("#svar") point at a place within the page.
 * @param {string} hash
 */
export function isPlace(hash) {
  return hash === '' || hash === '#' || hash.startsWith('#/');
}

/**
 * Whether the hash has a case in it, or what is left of one: the version of the link comes first in all of them.
 * @param {string} hash
 */
export function isLink(hash) {
  return isPlace(hash) && /[?&]v(?:[=&]|$)/.test(hash);
}
