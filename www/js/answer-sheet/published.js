/* Published numbers of the cells that were put in: the same one as the user's, or others that disagree. */

import { claimBehind } from '../explanation/claim.js';
import { asFigure } from '../writing.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../explanation/ground.js').Explained} Explained */

/** What is put in of a region and can have been published. @typedef {'contacts' | 'invoiced' | 'patients'} Cell */

/** @type {Cell[]} */
export const CELLS = ['contacts', 'invoiced', 'patients'];

/**
 * All that is published of a cell, whatever the source.
 * @param {Pick<Explained, 'assessment' | 'catalogue'>} view
 * @param {string} region
 * @param {Cell | 'referrals'} cell
 */
export function claimsOf({ assessment: { input }, catalogue }, region, cell) {
  return catalogue.claims.filter(
    (claim) =>
      claim.region === region &&
      claim.measure === cell &&
      claim.from === input?.period.from &&
      claim.to === input.period.to,
  );
}

/**
 * The number of a cell as it was put in. Contacts by profession are not published for single regions.
 * @param {Pick<Explained, 'assessment'>} view
 * @param {string} region
 * @param {Cell} cell
 * @returns {Bounded | undefined}
 */
function enteredOf({ assessment: { input } }, region, cell) {
  const entry = input?.entries.find((candidate) => candidate.region === region);
  return cell === 'contacts' ? entry?.unsplit?.count : entry?.[cell];
}

/**
 * The published number that is the same as the one put in: in all it says, else in its value.
 * @param {Pick<Explained, 'assessment' | 'catalogue'>} view
 * @param {string} region
 * @param {Cell} cell
 * @returns {{ claim: PublishedClaim, wider: boolean } | undefined} `wider`: the source has a range where the number has none
 */
export function sameClaim(view, region, cell) {
  const entered = enteredOf(view, region, cell);
  if (entered === undefined) return undefined;
  const number = asFigure(entered);
  const claims = claimsOf(view, region, cell).map((claim) => ({ claim, published: asFigure(claim.value) }));
  const sameValue = claims.filter(({ published }) => published.value !== undefined && published.value === number.value);
  const same = sameValue.find(({ published: { low, high } }) => low === number.low && high === number.high);
  const found = same ?? sameValue[0];
  return found && { claim: found.claim, wider: !same && number.low === undefined && number.high === undefined };
}

/**
 * Published numbers that are still used although the period is no longer theirs.
 * @param {Explained} view
 * @param {string} region
 * @returns {PublishedClaim[]}
 */
export function claimsOfOtherPeriods(view, region) {
  const { period } = view.assessment.input ?? {};
  return CELLS.flatMap((cell) => {
    const entered = enteredOf(view, region, cell);
    const claim = entered === undefined ? undefined : claimBehind(view, cell, region, asFigure(entered));
    return claim && (claim.from !== period?.from || claim.to !== period.to) ? [claim] : [];
  });
}
