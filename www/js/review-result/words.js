/* Codes of a review as words: what a row of a group is, what a check needs, what a finding says besides. */

import { LOCALES } from '../format.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewGroup} ReviewGroup */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./findings.js').Finding} Finding */

/**
 * @param {Pick<View, 'names' | 'words'>} view
 * @param {ReviewGroup['by']} by
 * @param {string} key
 * @returns {string}
 */
export function groupKey({ names, words }, by, key) {
  if (key === '') return words.text('result-not-known');
  switch (by) {
    case 'profession':
      return words.has(`profession-${key}`) ? names.profession(key) : words.text('result-profession-none');
    case 'careRegion':
      return names.payer(key);
    case 'month':
      return monthText(words.language, key);
    case 'contactType':
    case 'initiative':
      return worded(words, `result-${by}-${key}`, key);
    case 'provider':
      return key;
  }
}

/**
 * "mars 2020".
 * @param {import('../format.js').Language} language
 * @param {string} month "2020-03"
 */
function monthText(language, month) {
  const moment = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return month;
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(moment);
}

/**
 * Columns and settings by their names.
 * @param {Pick<View, 'words'>} view
 * @param {readonly string[]} needs
 */
export function needsText({ words }, needs) {
  const named = needs.map((need) => worded(words, `result-need-${need}`, need));
  return new Intl.ListFormat(LOCALES[words.language], { type: 'conjunction' }).format(named);
}

/**
 * Columns by what they hold: "Datum, Patient-id".
 * @param {Pick<View, 'words'>} view
 * @param {readonly string[]} roles
 */
const rolesText = ({ words }, roles) => roles.map((role) => worded(words, `invoice-role-${role}`, role)).join(', ');

/**
 * What a finding says besides. A word as it stands in the file is only for the screen of whoever has the file.
 * @param {Pick<View, 'names' | 'words'>} view
 * @param {Finding} finding
 */
export function detailText(view, { code, detail }) {
  if (detail === '') return '';
  if (code === 'missing') return rolesText(view, detail.split(','));
  if (code === 'price.other_profession') return view.names.profession(detail);
  return detail;
}

/** Kinds of finding whose detail is one of a few known words, and none of the file's. */
const SHAREABLE_DETAILS = ['missing', 'price.other_profession'];

/**
 * The same for others.
 * @param {Pick<View, 'names' | 'words'>} view
 * @param {Finding} finding
 */
export const sharedDetail = (view, finding) =>
  SHAREABLE_DETAILS.includes(finding.code) ? detailText(view, finding) : '';

/**
 * @param {View['words']} words
 * @param {string} key
 * @param {string} other where there is no such message
 */
const worded = (words, key, other) => (words.has(key) ? words.text(key) : other);
