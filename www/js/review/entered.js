/*
 * What is entered and chosen for a review: texts as they are typed, and choices; changed only by the functions here.
 * It is no part of the state that links, files and undo hold, and nothing of an invoice's rows is in it: only what
 * words the user has explained, and which column is what.
 */

import { exemptAt } from './exempt.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/review/src/types.d.ts').AmountsAre} AmountsAre */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ColumnRole} ColumnRole */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewFee} ReviewFee */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewMapping} ReviewMapping */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewPreview} ReviewPreview */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewPriceList} ReviewPriceList */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */

/** Until when children pay no fee. @typedef {'throughYearOf' | 'under' | 'none'} ChildrenRule */
/** @typedef {NonNullable<ReviewSettings['words']>} ReviewWords */

/** Kinds of words that can be explained. @type {(keyof ReviewWords)[]} */
export const KINDS = ['contactType', 'profession', 'region', 'initiative', 'freeCard'];

/**
 * @typedef {object} Entered
 * @property {string} region the home region, which is charged
 * @property {string} list id of a published series; "own": the list entered in Räkna; "given": the one of opened settings
 * @property {ReviewPriceList[]} givenLists of opened settings
 * @property {string} fee "unknown", "uniform", "professions", "given", or the id of a published schedule
 * @property {ReviewFee[]} givenFees of opened settings
 * @property {ChildrenRule} children
 * @property {boolean} freeCard whoever has a free card pays no fee
 * @property {AmountsAre | 'unsure' | ''} amounts before or after the fee is taken off; empty: not answered
 * @property {boolean} onlyOwnContactTypes
 * @property {ReviewWords} words what the user has said that words mean
 * @property {ReviewMapping} mapping
 * @property {Readonly<Record<string, string>>} texts by field: "from", "to", "childrenAge", "fromAge", "invoiceTotal",
 *   "fee" and "fee.doctor"
 */

/** What is gone by until something else is said: SKL's list is the one that regions charge by. */
export const FIRST_LIST = 'skl';
/** The region through which most contacts are charged. */
const FIRST_FEE = 'sormland';

/**
 * @param {string} region
 * @param {Catalogue} catalogue
 * @returns {Entered}
 */
export function startingPoint(region, catalogue) {
  const { children, childrenAge, fromAge } = exemptAt(FIRST_FEE);
  const isKnown = catalogue.series.some(({ id }) => id === FIRST_LIST);
  return {
    region,
    list: isKnown ? FIRST_LIST : (catalogue.series[0]?.id ?? ''),
    givenLists: [],
    fee: catalogue.fees.some(({ id }) => id === FIRST_FEE) ? FIRST_FEE : 'unknown',
    givenFees: [],
    children,
    freeCard: true,
    amounts: '',
    onlyOwnContactTypes: false,
    words: {},
    mapping: {},
    texts: { childrenAge, fromAge },
  };
}

/**
 * @param {Entered} entered
 * @param {string} field
 */
export const textIn = ({ texts }, field) => texts[field] ?? '';

/**
 * @param {Entered} entered
 * @param {string} field
 * @param {string} text
 * @returns {Entered}
 */
export const withText = (entered, field, text) => ({ ...entered, texts: { ...entered.texts, [field]: text } });

/**
 * Another schedule of fees. With a published one come the ages that are exempt there, where those are known.
 * @param {Entered} entered
 * @param {string} fee
 * @returns {Entered}
 */
export function withFee(entered, fee) {
  const there = exemptAt(fee);
  if (!there.isKnown) return { ...entered, fee };
  const texts = { ...entered.texts, childrenAge: there.childrenAge, fromAge: there.fromAge };
  return { ...entered, fee, children: there.children, texts };
}

/**
 * What a word means, or that it is not said any more.
 * @param {Entered} entered
 * @param {keyof ReviewWords} of
 * @param {string} word
 * @param {string} meaning empty: none
 * @returns {Entered}
 */
export function withWord(entered, of, word, meaning) {
  const { [wordKey(word)]: _, ...others } = /** @type {Record<string, string>} */ (entered.words[of] ?? {});
  const words = meaning ? { ...others, [wordKey(word)]: meaning } : others;
  return { ...entered, words: /** @type {ReviewWords} */ ({ ...entered.words, [of]: words }) };
}

/**
 * As words are compared: in lower case and with single spaces.
 * @param {string} word
 */
export const wordKey = (word) => word.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * @param {Entered} entered
 * @param {{ [Part in keyof ReviewMapping]: ReviewMapping[Part] | undefined }} changes without a value: not said any more
 * @returns {Entered}
 */
export function withMapping(entered, changes) {
  const said = Object.entries({ ...entered.mapping, ...changes }).filter(([, value]) => value !== undefined);
  return { ...entered, mapping: Object.fromEntries(said) };
}

/**
 * A column gets a role, or none. A role is of one column, so the one that had it loses it.
 * @param {Entered} entered
 * @param {ReviewPreview} preview as the columns are now
 * @param {number} column from 1
 * @param {ColumnRole | ''} role
 * @returns {Entered}
 */
export function withRole(entered, { columns }, column, role) {
  const before = columns.find((candidate) => candidate.column === column)?.role;
  const roles = { ...entered.mapping.columns };
  if (before !== undefined && before !== role) roles[before] = 0;
  if (role) roles[role] = column;
  return withMapping(entered, { columns: roles });
}

/** Whether somebody has said how the file is read, beside what its headings say.
 * @param {Entered} entered
 */
export const isMapped = ({ mapping }) => mapping.heading !== undefined || Object.keys(mapping.columns ?? {}).length > 0;
