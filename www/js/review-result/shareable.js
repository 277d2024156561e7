/* The totals of a review as they may be passed on: without small counts, and without what gives them away. */

import { gathered, hiddenParts, isSmall, shared } from './small-counts.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../../../wasm/review/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../../wasm/review/src/types.d.ts').GroupRow} GroupRow */
/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewGroup} ReviewGroup */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewTotals} ReviewTotals */
/** @typedef {import('./small-counts.js').PatientsWith} PatientsWith */

/** What stands in the place of what is not shared. A part of a total may hide to protect another one. */
export const HIDDEN = 'fewerThan5OrProtected';
/** @typedef {number | typeof HIDDEN} SharedCount */
/** @typedef {DecimalText | typeof HIDDEN} SharedAmount */

/**
 * @typedef {object} SharedTotals
 * @property {SharedCount} contacts
 * @property {SharedCount} credits
 * @property {SharedCount} pairedCredits
 * @property {SharedCount} withoutAmount
 * @property {SharedAmount} invoiced
 * @property {SharedCount} [patients]
 * @property {PatientsWith[]} contactsPerPatient
 * @property {{ rows: SharedCount, invoiced: SharedAmount, expected: SharedAmount, difference: SharedAmount,
 *   causes: { code: FindingCode, rows: SharedCount, amount: SharedAmount }[] }} [expected]
 * @property {ReviewTotals['invoiceTotal']} [invoiceTotal]
 * @property {{ by: ReviewGroup['by'], rows: { key: string, contacts: SharedCount, invoiced: SharedAmount }[] }[]} groups
 * @property {ReviewTotals['population']} [population]
 * @property {DecimalText} [invoicedPerInhabitant]
 * @property {ReviewTotals['days']} [days]
 */

/**
 * Whether the file as a whole has so few contacts that an amount tells of single ones.
 * @param {Pick<ReviewTotals, 'contacts' | 'patients'>} totals
 */
export const isTooSmall = ({ contacts, patients }) =>
  isSmall(contacts) || (patients !== undefined && isSmall(patients));

/**
 * @param {ReviewTotals} totals
 * @returns {SharedTotals}
 */
export function sharedTotals(totals) {
  const { contacts, credits, pairedCredits, withoutAmount, patients, expected, invoiceTotal } = totals;
  if (isTooSmall(totals)) return onlyThatItIsSmall(totals);
  return {
    contacts,
    credits: countOf(credits),
    pairedCredits: hidesPairs(totals) ? HIDDEN : pairedCredits,
    withoutAmount: countOf(withoutAmount),
    invoiced: totals.invoiced,
    ...(patients === undefined ? {} : { patients }),
    contactsPerPatient: gathered(totals.contactsPerPatient),
    ...(expected ? { expected: sharedExpected(expected, contacts + credits) } : {}),
    ...(invoiceTotal ? { invoiceTotal } : {}),
    groups: totals.groups.flatMap(sharedGroup),
    ...(totals.population ? { population: totals.population } : {}),
    ...(totals.invoicedPerInhabitant === undefined ? {} : { invoicedPerInhabitant: totals.invoicedPerInhabitant }),
    ...(totals.days ? { days: totals.days } : {}),
  };
}

/**
 * What is paired and what is not are the parts of the credits.
 * @param {ReviewTotals} totals
 */
const hidesPairs = ({ credits, pairedCredits }) => [credits, pairedCredits, credits - pairedCredits].some(isSmall);

/**
 * @param {ReviewTotals} totals
 * @returns {SharedTotals}
 */
function onlyThatItIsSmall({ patients }) {
  const counts = { contacts: HIDDEN, credits: HIDDEN, pairedCredits: HIDDEN, withoutAmount: HIDDEN, invoiced: HIDDEN };
  return {
    .../** @type {Record<keyof typeof counts, typeof HIDDEN>} */ (counts),
    ...(patients === undefined ? {} : { patients: HIDDEN }),
    contactsPerPatient: [],
    groups: [],
  };
}

/**
 * @param {number} count
 * @returns {SharedCount}
 */
const countOf = (count) => shared(count) ?? HIDDEN;

/**
 * Those of few rows, and what they could be worked out from: they sum to the difference.
 * @param {NonNullable<ReviewTotals['expected']>} expected
 * @param {number} all rows that have an amount
 * @returns {NonNullable<SharedTotals['expected']>}
 */
function sharedExpected({ rows, invoiced, expected, difference, causes }, all) {
  // So few rows, or so few left out of it, and the amounts beside each other are those of single contacts.
  if (isSmall(rows) || isSmall(all - rows))
    return { rows: HIDDEN, invoiced: HIDDEN, expected: HIDDEN, difference: HIDDEN, causes: [] };
  const hidden = hiddenParts(causes.map((cause) => cause.rows));
  return {
    ...{ rows, invoiced, expected },
    // A single small cause, and nothing to hide it among: the difference is its amount.
    difference: hidden ? difference : HIDDEN,
    ...(hidden ? {} : { expected: HIDDEN }),
    causes: hidden
      ? causes.map((cause, place) => (hidden.has(place) ? { code: cause.code, rows: HIDDEN, amount: HIDDEN } : cause))
      : [],
  };
}

/**
 * The parts of a total, or nothing when they cannot be shared. Months are hidden year by year, since the years are known too.
 * @param {ReviewGroup} group
 * @returns {SharedTotals['groups']}
 */
function sharedGroup({ by, rows }) {
  const years = [...new Set(rows.map(({ key }) => key.slice(0, 4)))];
  const parts = by === 'month' ? years.map((year) => rows.filter(({ key }) => key.startsWith(year))) : [rows];
  const written = parts.map(sharedRows);
  const known = written.flatMap((part) => part ?? []);
  // A year that is left out is what the others are not.
  if (written.includes(undefined)) return [];
  return [{ by, rows: by === 'provider' ? known.map(withoutName) : known }];
}

/**
 * @param {readonly GroupRow[]} rows
 * @returns {SharedTotals['groups'][number]['rows'] | undefined}
 */
function sharedRows(rows) {
  const hidden = hiddenParts(
    rows.map(({ contacts }) => contacts),
    // Of credits alone the amount tells as much as of contacts.
    rows.map(({ credits }) => isSmall(credits)),
  );
  return (
    hidden &&
    rows.map(({ key, contacts, invoiced }, place) =>
      hidden.has(place) ? { key, contacts: HIDDEN, invoiced: HIDDEN } : { key, contacts, invoiced },
    )
  );
}

/**
 * Names are words of the file. In a column that was taken for another they may be anybody's, and then few rows have each.
 * @param {SharedTotals['groups'][number]['rows'][number]} row
 */
const withoutName = (row) => (row.contacts === HIDDEN ? { ...row, key: HIDDEN } : row);

/** Counts of findings that are the counts of a group too. @type {[ReviewGroup['by'], string][]} */
const COUNTED_BESIDE = [
  ['contactType', 'contact_type.'],
  ['profession', 'profession.'],
];

/**
 * @param {Review} review
 * @returns {{ code: FindingCode, state: CheckResult['state'], needs: string[], found?: SharedCount }[]}
 */
export function sharedChecks({ checks, totals }) {
  const groups = isTooSmall(totals) ? [] : totals.groups.flatMap(sharedGroup);
  const isPartly = (/** @type {ReviewGroup['by']} */ by) =>
    !groups.some((group) => group.by === by && group.rows.every(({ contacts }) => contacts !== HIDDEN));
  const beside = [
    ...COUNTED_BESIDE.filter(([by]) => isPartly(by)).map(([, codes]) => codes),
    ...(hidesPairs(totals) ? ['credit.'] : []),
  ];
  return checks.map(({ code, state, needs, found }) => {
    if (state === 'notDone') return { code, state, needs };
    const hides = found > 0 && (isTooSmall(totals) || beside.some((codes) => code.startsWith(codes)));
    return { code, state, needs, found: hides ? HIDDEN : countOf(found) };
  });
}
