/* What the package comes to, in sentences. Which message, and what is put into it. */

import { isZero } from '../decimal.js';
import { known } from '../headline.js';
import { PAYERS } from './fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/models/src/types.d.ts').BreakEven} BreakEven */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Payer} Payer */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Side} Side */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */

/**
 * Id of what is paid for one patient: "package.paid.with.patient"; of all together "package.paid.with".
 * @param {Side} side
 * @param {Payer | 'total'} payer
 */
export const paidId = (side, payer) => joined(`package.paid.${side}`, payer);

/**
 * @param {Side} side
 * @param {Payer | 'total'} payer
 * @param {number} month
 */
export const monthId = (side, payer, month) => `${joined(`package.paidInMonth.${side}`, payer)}.${month}`;

/** @param {Payer | 'total'} payer */
export const differenceId = (payer) => joined('package.difference', payer);

/**
 * @param {Side} side
 * @param {Payer | 'total'} payer
 */
export const reachId = (side, payer) => joined(`package.reach.${side}`, payer);

/** @param {Payer | 'total'} payer */
export const reachDifferenceId = (payer) => joined('package.reachDifference', payer);

/**
 * @param {string} id
 * @param {Payer | 'total'} payer
 */
function joined(id, payer) {
  return payer === 'total' ? id : `${id}.${payer}`;
}

/**
 * Whether a payer certainly pays nothing.
 * @param {Figure} figure
 */
export function paysNothing({ value, low, high, unbounded, missing }) {
  const ends = [value, low, high].filter((end) => end !== undefined);
  return !missing && !unbounded && ends.length > 0 && ends.every(isZero);
}

/**
 * The answer in a sentence: who pays what with an agreement, and without.
 * @param {CarePackage} answer
 * @returns {Sentence}
 */
export function answerSentence(answer) {
  const [isWith, isWithout] = [known(answer.with.total), known(answer.without.total)];
  const key = isWith && isWithout ? 'package-answer' : isWith ? 'package-answer-with' : 'package-answer-without';
  if (!isWith && !isWithout) return { key: 'package-answer-none', values: () => ({}) };
  const months = answer.months.length;
  return {
    key,
    values: (writing) => ({
      months,
      with: payersOf(answer.with, ['patient', 'region']),
      without: payersOf(answer.without, []),
      ...amountsOf(writing, answer, 'with'),
      ...amountsOf(writing, answer, 'without'),
    }),
    figures: Object.fromEntries(
      /** @type {const} */ (['with', 'without']).flatMap((side) =>
        PAYERS.map((payer) => [named(side, payer), paidId(side, payer)]),
      ),
    ),
  };
}

/**
 * Those who are named: the ones who always are, and those who may pay something. "patient-region", or "none".
 * @param {CarePackage['with']} paid
 * @param {readonly Payer[]} always
 */
function payersOf(paid, always) {
  const payers = PAYERS.filter((payer) => always.includes(payer) || !paysNothing(paid[payer]));
  return payers.join('-') || 'none';
}

/**
 * @param {Writing} writing
 * @param {CarePackage} answer
 * @param {Side} side
 */
function amountsOf(writing, answer, side) {
  return Object.fromEntries(
    PAYERS.map((payer) => [named(side, payer), writing.parts(answer[side][payer], 'wholeKronor').main]),
  );
}

/**
 * Name of a variable in a message: "withPatient".
 * @param {Side} side
 * @param {Payer} payer
 */
const named = (side, payer) => `${side}${payer.charAt(0).toUpperCase()}${payer.slice(1)}`;

/**
 * What the cap does to the patient's fees.
 * @param {CarePackage} answer
 * @param {boolean} exempt
 * @returns {Sentence | undefined} nothing when fees are not known
 */
export function feeSentence({ fees, feesWithoutCap, capReached }, exempt) {
  if (exempt) return { key: 'package-fees-exempt', values: () => ({}) };
  if (!known(fees)) return undefined;
  const isCapped = capReached !== undefined && known(feesWithoutCap);
  return {
    key: isCapped ? 'package-fees-capped' : 'package-fees',
    values: (writing) => ({
      fees: writing.figure(fees, 'wholeKronor'),
      uncapped: writing.figure(feesWithoutCap, 'wholeKronor'),
      month: capReached ?? 0,
    }),
    figures: { fees: 'package.fees', ...(isCapped ? { uncapped: 'package.feesWithoutCap' } : {}) },
  };
}

/**
 * For how many visits a payer pays no more with the agreement than with what it is held against, and the amounts on both
 * sides of each change.
 * @param {'patient' | 'region'} payer
 * @param {BreakEven} breakEven one that is not missing
 * @returns {{ lead: Sentence[], points: Sentence[] }}
 */
export function breakEvenSentences(payer, { noDearer, searchedTo, points }) {
  const [first, ...others] = noDearer;
  if (!first) return { lead: [stretchSentence(payer, 'never', { from: 0, to: searchedTo })], points: [] };
  if (others.length === 0 && first.from === 0 && first.to === searchedTo)
    return { lead: [stretchSentence(payer, 'always', first)], points: [] };
  const kindOf = (/** @type {typeof first} */ { from, to }) =>
    to === searchedTo ? 'from' : from === 0 ? 'to' : 'between';
  return {
    lead: noDearer.map((stretch) => stretchSentence(payer, kindOf(stretch), stretch)),
    points: points.map((point) => pointSentence(payer, point)),
  };
}

/**
 * @param {'patient' | 'region'} payer
 * @param {'never' | 'always' | 'from' | 'to' | 'between'} kind
 * @param {{ from: number, to: number }} stretch
 * @returns {Sentence}
 */
function stretchSentence(payer, kind, { from, to }) {
  return { key: `package-even-${payer}`, values: () => ({ kind, from, to }) };
}

/**
 * @param {'patient' | 'region'} payer
 * @param {BreakEven['points'][number]} point
 * @returns {Sentence}
 */
function pointSentence(payer, point) {
  const against = payer === 'patient' ? `package.paidAt.without.patient.${point.visits}` : 'package.replacedCost';
  return {
    key: `package-even-point-${payer}`,
    values: (writing) => ({
      visits: point.visits,
      with: writing.figure(point.with, 'wholeKronor'),
      against: writing.figure(point.against, 'wholeKronor'),
    }),
    figures: { with: `package.paidAt.with.${payer}.${point.visits}`, against },
  };
}
