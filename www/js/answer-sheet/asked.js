/* What the sheet answers: which region it is about, the question, and the particulars in its heading. */

import { periodOf } from '../input.js';
import { textOf } from '../state.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionCode} RegionCode */
/** @typedef {import('../explanation/ground.js').Explained} Explained */

/** Fields of the heading, each of which may be empty. */
export const PARTICULARS = /** @type {const} */ (['to', 'from', 'date']);

/** @param {string} name */
export const sheetField = (name) => `svar.${name}`;

/**
 * The region asked about. Among all regions in the table it is the one marked as the reader's own, else the first
 * that has something entered.
 * @param {Pick<Explained, 'state' | 'assessment'>} view
 * @returns {RegionCode | undefined}
 */
export function askedRegion({ state: { choices }, assessment: { calculation } }) {
  if (choices.mode === 'one') return choices.region;
  return choices.levelFrom || calculation?.regions.find(({ entered }) => entered)?.region;
}

/**
 * The question as the user has put it, else as it is usually asked.
 * @param {Pick<Explained, 'state' | 'assessment' | 'names' | 'shown' | 'words'>} view
 */
export function question(view) {
  return view.state.texts[sheetField('question')] ?? usualQuestion(view);
}

/** @param {Pick<Explained, 'state' | 'assessment' | 'names' | 'shown' | 'words'>} view */
function usualQuestion(view) {
  const { assessment, names, shown, state, words } = view;
  const region = askedRegion(view);
  const period = assessment.calculation?.period ?? periodOf(state);
  const year = 'year' in period && period.year !== undefined;
  const values = { payer: region ? names.payer(region) : '', period: shown.period(period), year: year ? 'yes' : 'no' };
  return words.text(region ? 'sheet-question' : 'sheet-question-any', values);
}

/**
 * The particulars that are filled in.
 * @param {Pick<Explained, 'state'>} view
 * @returns {{ name: typeof PARTICULARS[number], text: string }[]}
 */
export function particulars({ state }) {
  return PARTICULARS.map((name) => ({ name, text: textOf(state, sheetField(name)).trim() })).filter(({ text }) => text);
}
