/* What must be known about a number beside the number: how final it is, of which days, how exact, and what it counts. */

import { isWholeYear } from '../comparison/basis.js';
import { claimKind } from '../published-text.js';
import { asFigure } from '../writing.js';
import { periodText } from './latest.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../writing.js').Writing} Writing */
/** How final a number is. @typedef {NonNullable<ComparedArea['bases'][ComparedMeasure]>['status']} Status */

/** Rates on the population. @type {readonly ComparedMeasure[]} */
const PER_HEAD = ['contactsPerThousand', 'invoicedPerInhabitant', 'contactsIndex', 'invoicedIndex'];

/**
 * What a compared figure rests on, as sentences.
 * @param {Pick<View, 'catalogue' | 'words' | 'shown'>} view
 * @param {ComparedArea} area
 * @param {ComparedMeasure} measure
 * @param {'all' | 'unusual'} which unusual: nothing of a final number of a whole year that counts all
 * @param {Status} usual the status that need not be said, since it is what the reader takes it for
 */
export function basisRemarks(
  { catalogue, words, shown },
  { bases, populationDate: day },
  measure,
  which,
  usual = 'final',
) {
  const basis = bases[measure];
  if (!basis) return '';
  const { status, own } = basis;
  const claims = catalogue.claims.filter(({ id }) => basis.claims.includes(id));
  const scoped = claims.filter(({ coverage }) => which === 'all' || status !== 'final' || coverage !== 'all');
  const scopes = scoped.flatMap(({ scope }) => scope?.[words.language] ?? []);
  // Who published a rate knew the population; otherwise it is that of the end of the year or of an earlier one.
  const isOnPopulation = PER_HEAD.includes(measure) && claims.every((claim) => !claim.measure.includes('Per'));
  const isEarlier = isOnPopulation && day !== undefined && day !== `${basis.to.slice(0, 4)}-12-31`;
  return [
    ...(which === 'all' || status !== 'final' || status !== usual ? [words.text('region-status', { status })] : []),
    ...(own && status !== 'own' ? [words.text('region-partly-own')] : []),
    ...(isWholeYear(basis) ? [] : [words.text('region-days', { period: periodText({ shown }, basis) })]),
    ...[...new Set(scopes)].map((scope) => words.text('region-scope', { scope })),
    ...(isEarlier ? [words.text('region-inhabitants-of', { day: shown.day(day) })] : []),
  ].join(' ');
}

/** Qualifiers of values that only one end is known of, or none. @type {Record<PublishedClaim['qualifier'], string>} */
const EXACTNESS = {
  exact: 'region-exact',
  rounded: 'region-rounded',
  about: 'region-about',
  at_least: 'region-least',
  over: 'region-least',
  at_most: 'region-most',
  almost: 'region-most',
};

/**
 * The same of one published value, with how it is rounded.
 * @param {Pick<View, 'words' | 'shown'>} view
 * @param {PublishedClaim} claim
 * @param {Writing} writing
 */
export function claimRemarks({ words, shown }, claim, writing) {
  const { low, high } = asFigure(claim.value);
  const range = low === undefined || high === undefined ? '' : writing.figure({ low, high }, claimKind(claim.measure));
  const scope = claim.scope?.[words.language];
  return [
    words.text('region-status', { status: claim.status }),
    words.text(EXACTNESS[claim.qualifier], { range }),
    ...(isWholeYear(claim) ? [] : [words.text('region-days', { period: periodText({ shown }, claim) })]),
    ...(scope ? [words.text('region-scope', { scope })] : []),
  ].join(' ');
}
