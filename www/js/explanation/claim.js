/* A published value in sentences: what it covers, for when, how exact it is, and how final. */

import { periodOf } from '../input.js';
import { claimText } from '../published-text.js';
import { asFigure } from '../writing.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./ground.js').Explained} Explained */

/** What a number that was published can be of. @typedef {Exclude<PublishedClaim['measure'], 'referrals'>} ClaimField */

/**
 * @param {Pick<Explained, 'words' | 'names' | 'shown'>} view
 * @param {PublishedClaim} claim
 * @returns {string}
 */
export function claimPeriod({ shown }, { from, to, year }) {
  const whole = from === `${year}-01-01` && to === `${year}-12-31`;
  return shown.period(whole ? { from, to, year } : { from, to });
}

/**
 * @param {Explained} view
 * @param {PublishedClaim} claim
 * @returns {Sentence[]}
 */
export function claimFacts(view, claim) {
  const { words, names } = view;
  const { value, low, high } = asFigure(claim.value);
  const bounded = value !== undefined && low !== undefined && high !== undefined && low !== high;
  /** @type {Sentence[]} */
  const facts = [
    {
      key: 'fact-claim',
      values: () => ({
        measure: words.text(`claim-${claim.measure}`),
        region: names.region(claim.region),
        period: claimPeriod(view, claim),
        status: words.text(`status-${claim.status}`),
      }),
    },
  ];
  if (bounded) {
    facts.push({
      key: 'fact-rounded',
      values: (writing) => ({
        stated: roundText(writing, value, claim),
        low: unitText(writing, low, claim),
        high: unitText(writing, high, claim),
      }),
    });
  } else {
    facts.push({
      key: `fact-${claim.qualifier.replace('_', '-')}`,
      values: (writing) => ({ stated: claimText(writing, claim) }),
    });
  }
  const scope = claim.scope?.[words.language];
  if (scope) facts.push({ key: 'fact-scope', values: () => ({ scope }) });
  return facts;
}

/**
 * A rounded number as it is said: "2,3 miljoner".
 * @param {Writing} writing
 * @param {string} value
 * @param {PublishedClaim} claim
 */
function roundText(writing, value, claim) {
  return claim.measure === 'contacts' ? writing.exact(value, 'roundCount') : claimText(writing, claim);
}

/** @type {Record<PublishedClaim['measure'], import('../writing.js').Kind>} */
const END_KINDS = {
  contacts: 'count',
  contactsPerThousand: 'perThousand',
  invoiced: 'wholeKronor',
  invoicedPerInhabitant: 'rate',
  patients: 'count',
  referrals: 'count',
};

/**
 * An end of a range in full: in scaled units it would look rounded itself.
 * @param {Writing} writing
 * @param {string} end
 * @param {PublishedClaim} claim
 */
function unitText(writing, end, { measure }) {
  return writing.exact(end, END_KINDS[measure]);
}

/**
 * The published value that a number of a published case is, if it still is; without such a case the one that says the same
 * of the region and the same days.
 * @param {Pick<Explained, 'catalogue' | 'state' | 'claimIn'>} view
 * @param {ClaimField} field
 * @param {string} region
 * @param {Figure} figure
 * @returns {PublishedClaim | undefined}
 */
export function claimBehind({ catalogue, state, claimIn }, field, region, figure) {
  if (claimIn) return claimIn(region, field);
  const { choices } = state;
  if (choices.mode !== 'one') return undefined;
  const published = catalogue.cases.find(({ id }) => id === choices.case);
  const { from, to } = periodOf(state);
  const isMeant = (/** @type {PublishedClaim} */ claim) =>
    published
      ? claim.id === Object.entries(published.claims).find(([of]) => of === field)?.[1]
      : claim.measure === field && claim.from === from && claim.to === to;
  return catalogue.claims.find(
    (claim) => claim.region === region && isMeant(claim) && isSame(asFigure(claim.value), figure),
  );
}

/**
 * @param {Figure} published
 * @param {Figure} used
 */
function isSame(published, used) {
  return published.value === used.value && published.low === used.low && published.high === used.high;
}
