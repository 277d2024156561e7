/* What was published last about a region, as one sentence. */

import { isWholeYear } from '../comparison/basis.js';
import { placeOf } from '../headline.js';
import { claimText } from '../published-text.js';
import { latestClaims } from './published.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../headline.js').Sentence} Sentence */

/** Names of the figures in the sentence. */
const ORDER = /** @type {const} */ (['first', 'second', 'third']);

/**
 * @param {Pick<View, 'catalogue' | 'words' | 'shown'>} view
 * @param {string} code
 * @param {string} region its name
 * @returns {Sentence & { claims: PublishedClaim[] }}
 */
export function latestSentence({ catalogue, words, shown }, code, region) {
  const claims = latestClaims(catalogue.claims, code).slice(0, ORDER.length);
  const [first] = claims;
  if (!first) return { key: 'region-latest-nothing', values: () => ({ region }), claims };
  const period = periodText({ shown }, first);
  const statuses = new Set(claims.map(({ status }) => status));
  const status = statuses.size > 1 ? 'mixed' : first.status;
  const named = claims.map((claim, index) => ({ claim, name: ORDER[index] ?? '' }));
  const what = (/** @type {PublishedClaim} */ claim, /** @type {string} */ value) => {
    const said = words.text('region-latest-what', { measure: claim.measure, value });
    const isMarked = status === 'mixed' && claim.status === 'preliminary';
    return isMarked ? words.text('region-latest-preliminary', { said }) : said;
  };
  return {
    key: 'region-latest',
    values: (writing) => ({
      region,
      period,
      status,
      count: claims.length,
      ...Object.fromEntries(named.map(({ claim, name }) => [`${name}What`, what(claim, placeOf(name))])),
      ...Object.fromEntries(named.map(({ claim, name }) => [name, claimText(writing, claim)])),
    }),
    figures: Object.fromEntries(named.map(({ claim, name }) => [name, claim.id])),
    claims,
  };
}

/**
 * The year when it is whole, else the days.
 * @param {Pick<View, 'shown'>} view
 * @param {{ from: string, to: string }} period
 */
export function periodText({ shown }, { from, to }) {
  return isWholeYear({ from, to }) ? from.slice(0, 4) : shown.period({ from, to });
}
