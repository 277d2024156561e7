/* Names of the files that the page gives away. They say what is in them and, for CSV, in which dialect. */

import { ownRegion } from '../subject.js';

/** @typedef {import('../components/element.js').View} View */

/** @typedef {'workbook' | 'excel' | 'open' | 'description' | 'receipt' | 'svg' | 'png'} FileKind */

/**
 * For example "utomlanskollen-kalmar-lan-2021-for-excel.csv".
 * @param {Pick<View, 'state' | 'names' | 'words' | 'assessment'>} view
 * @param {FileKind} kind
 */
export function fileName(view, kind) {
  return view.words.text(`export-file-${kind}`, { stem: stem(view) });
}

/**
 * What and when, in letters that every file system, shell and address takes.
 * @param {Pick<View, 'state' | 'names' | 'words' | 'assessment'>} view
 */
export function stem({ state, names, words, assessment }) {
  const what = state.choices.mode === 'one' ? names.region(ownRegion(state)) : words.text('export-all-regions');
  const { from = '', to = '', year } = assessment.calculation?.period ?? {};
  const when = year === undefined ? `${from}-${to}` : String(year);
  return `utomlanskollen-${plain(what)}-${when}`;
}

/**
 * "Jämtland Härjedalen" as "jamtland-harjedalen".
 * @param {string} text
 */
export function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
