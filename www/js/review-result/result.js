/* What a review came to, as the page shows it and hands it on: the engine's answer beside what it went by. */

import { codeKey } from '../i18n.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../invoice-reading.js').FileRemark} FileRemark */

/**
 * @typedef {object} ReviewResult
 * @property {Review} review
 * @property {readonly FileRemark[]} fileRemarks what is to be said of files that could not be opened or read to the end
 * @property {ReviewSettings} settings what the review went by
 * @property {readonly File[]} files those that were chosen, in the order of `review.files`
 */

/** The sides of a kind of finding that there are texts about, beside its name: what it is, the rule, what is asked.
 * @typedef {'what' | 'rule' | 'ask'} Side */

/**
 * @param {FindingCode} code
 * @param {Side} [side] none: the name
 */
export const findingKey = (code, side) => ['review', codeKey(code), ...(side ? [side] : [])].join('-');

/**
 * @param {CheckResult} check
 * @returns {'found' | 'passed' | 'notDone'}
 */
export function outcomeOf({ state, found }) {
  if (state === 'notDone') return 'notDone';
  return found > 0 ? 'found' : 'passed';
}

/**
 * Whether it is known what anything costs; where no amount can be read, none is 0.
 * @param {Review['totals']} totals
 */
export const hasAmounts = ({ contacts, credits, withoutAmount }) => contacts + credits > 0 || withoutAmount === 0;

/**
 * Columns that a file lacks and another has: a check that is done needs them in one file, and is not done for this one.
 * @param {Review['files']} files
 * @param {number} place of the file
 */
export function columnsOfOthers(files, place) {
  const own = files[place]?.columns ?? {};
  const all = new Set(files.filter(({ rows }) => rows > 0).flatMap(({ columns }) => Object.keys(columns)));
  return [...all].filter((role) => !Object.hasOwn(own, role));
}

/** Checks that something is to be asked about.
 * @param {Review} review */
export const askedAbout = ({ checks }) =>
  checks.filter((check) => outcomeOf(check) === 'found' && check.severity !== 'note');

/** Checks that could not be done.
 * @param {Review} review */
export const notDone = ({ checks }) => checks.filter((check) => outcomeOf(check) === 'notDone');
