/* What every contender answers with, and the proof that they answer alike. */

import { CODES } from './review-rules.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */

/**
 * Findings are columns: the row, the place of the code in `CODES`, the earlier row of a duplicate or 0. Amounts in öre.
 * @typedef {object} Answer
 * @property {Record<'contacts' | 'credits' | 'pairedCredits' | 'withoutAmount' | 'invoiced' | 'patients', number>} totals
 * @property {Record<'rows' | 'invoiced' | 'expected', number>} expected of the rows where that is known
 * @property {number[]} perPatient how many have credits alone, 1, 2 ... 9, 10 or more contacts
 * @property {Record<string, [contacts: number, credits: number, invoiced: number]>} groups by "month 2020-03"
 * @property {{ row: Uint32Array, code: Uint8Array, otherRow: Uint32Array }} findings
 */

/** From this on contacts per patient are counted as one. */
export const MANY = 10;

/**
 * @param {Review} review
 * @returns {Answer}
 */
export function ofReview({ totals, findings, checks }) {
  if (!totals.expected || totals.patients === undefined) throw new Error('the review has left something out');
  for (const { code, found, kept } of checks) {
    if (found !== kept) throw new Error(`${code}: ${found} found and ${kept} kept: too many to compare`);
  }
  const codes = findings.codes.map((code) => CODES.indexOf(/** @type {typeof CODES[number]} */ (code)));
  const { contacts, credits, pairedCredits, withoutAmount, patients } = totals;
  return {
    totals: { contacts, credits, pairedCredits, withoutAmount, invoiced: öre(totals.invoiced), patients },
    expected: {
      rows: totals.expected.rows,
      invoiced: öre(totals.expected.invoiced),
      expected: öre(totals.expected.expected),
    },
    perPatient: Array.from(
      { length: MANY + 1 },
      (_, contacts) => totals.contactsPerPatient.find((one) => one.contacts === contacts)?.patients ?? 0,
    ),
    groups: Object.fromEntries(
      totals.groups.flatMap(({ by, rows }) =>
        rows.map((row) => [`${by} ${row.key}`, [row.contacts, row.credits, öre(row.invoiced)]]),
      ),
    ),
    findings: {
      row: findings.row,
      code: findings.code.map((code) => codes[code] ?? -1),
      otherRow: findings.otherRow,
    },
  };
}

/** @param {string} kronor */
const öre = (kronor) => Math.round(Number(kronor) * 100);

/**
 * Throws unless two have the same totals, groups and findings, row by row.
 * @param {string} name of the other
 * @param {Answer} one
 * @param {Answer} other
 * @returns {number} how many facts were the same
 */
export function assertSameAnswer(name, one, other) {
  const [expected, found] = [factsOf(one), factsOf(other)];
  /** @type {string[]} */
  const unlike = [];
  for (const fact of new Set([...expected.keys(), ...found.keys()])) {
    const [left, right] = [expected.get(fact), found.get(fact)];
    if (left !== right) unlike.push(`${fact}: ${right}, expected ${left}`);
  }
  if (unlike.length > 0)
    throw new Error(`${name} differs in ${unlike.length} facts:\n${unlike.slice(0, 20).join('\n')}`);
  return expected.size;
}

/**
 * @param {Answer} answer
 * @returns {Map<string, number | string>}
 */
function factsOf({ totals, expected, perPatient, groups, findings }) {
  /** @type {Map<string, number | string>} */
  const facts = new Map();
  for (const [name, value] of Object.entries(totals)) facts.set(name, value);
  for (const [name, value] of Object.entries(expected)) facts.set(`expected ${name}`, value);
  perPatient.forEach((patients, contacts) => {
    facts.set(`patients with ${contacts}`, patients);
  });
  for (const [name, values] of Object.entries(groups)) facts.set(name, values.join(' '));
  for (const [index, row] of findings.row.entries()) {
    facts.set(`row ${row}: ${CODES[findings.code[index] ?? -1]}`, findings.otherRow[index] ?? -1);
  }
  return facts;
}
