/* Engine codes with their values, as texts. Which value is a day, a region or an amount is told by its name. */

import { codeKey } from './i18n.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Finding} Finding */
/** @typedef {import('./components/element.js').View} View */

/**
 * @param {Pick<View, 'words' | 'names' | 'shown'>} view
 * @param {{ code: string, params: Record<string, string> }} problem
 * @returns {{ text: string, hint: string | undefined }}
 */
export function problemText(view, { code, params }) {
  const [key, values] = [codeKey(code), problemValues(view, params)];
  return { text: view.words.text(key, values), hint: view.words.hint(key, values) };
}

/**
 * @param {Pick<View, 'words' | 'names' | 'shown'>} view
 * @param {Record<string, string>} params
 * @returns {import('./i18n.js').Values}
 */
export function problemValues(view, params) {
  /** @type {Record<string, string | number>} */
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, describe(view, name, value)]));
  // The lists before and after a gap: one of them may be missing, and a message cannot tell.
  const nearest = [params.before, params.after].flatMap((list) => (list === undefined ? [] : view.names.list(list)));
  if (params.least !== undefined && params.least === params.most) values.least = 'same';
  values.nearest = nearest.length > 0 ? nearest.join(' / ') : 'none';
  return values;
}

/**
 * @param {Pick<View, 'words' | 'names' | 'shown'>} view
 * @param {string} name
 * @param {string} value
 * @returns {string | number}
 */
function describe({ words, names, shown }, name, value) {
  switch (name) {
    case 'day':
    case 'from':
    case 'to':
    case 'wanted':
    case 'used':
    case 'days':
      return each(value, (day) => shown.day(day));
    case 'region':
    case 'regions':
      return each(value, (code) => names.region(code));
    case 'profession':
      return each(value, (profession) => names.profession(profession).toLowerCase());
    case 'list':
    case 'before':
    case 'after':
    case 'first':
    case 'second':
      return names.list(value);
    case 'column':
      return words.has(`column-${value}`) ? words.text(`column-${value}`) : value;
    case 'mix':
      return names.published('mix', value);
    case 'price':
      return shown.exact(value, 'rate');
    case 'least':
    case 'most':
    case 'factor':
      return shown.exact(value, 'share');
    case 'referrals':
    case 'stated':
    case 'sum':
      return shown.count(value);
    case 'count':
    case 'rows':
    case 'years':
    case 'months':
      return Number(value);
    default:
      return value;
  }
}

/**
 * @param {string} values one or more, apart by spaces
 * @param {(value: string) => string} write
 */
function each(values, write) {
  return values
    .split(/[\s,]+/)
    .map((value) => write(value.trim()))
    .join(', ');
}
