/* A published value in its source's own degree of precision. */

import { asFigure } from './writing.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('./writing.js').Kind} Kind */
/** @typedef {import('./writing.js').Writing} Writing */

/** @type {Record<PublishedClaim['measure'], Kind>} */
const KINDS = {
  contacts: 'count',
  contactsPerThousand: 'perThousand',
  invoiced: 'kronor',
  invoicedPerInhabitant: 'rate',
  referrals: 'count',
  patients: 'count',
};

/**
 * @param {PublishedClaim['measure']} measure
 * @returns {Kind}
 */
export const claimKind = (measure) => KINDS[measure];

/**
 * For example "drygt 200 000".
 * @param {Writing} writing
 * @param {PublishedClaim} claim
 */
export function claimText(writing, { value, qualifier, measure }) {
  const { value: stated, low, high } = asFigure(value);
  const number = stated ?? low ?? high ?? '0';
  return writing.words.text('claim-value', { qualifier, number: writing.exact(number, KINDS[measure]) });
}
