/*
 * What is offered ready-made: published price lists, proposals and estimates, each a row of `data/reference/levers.csv`
 * with its source, its setting and what is not known of it. Nothing of it is applied before the user picks it.
 */

import { fieldText } from '../format.js';

/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** Rows as they are fetched, with the names of their columns. @typedef {{ columns: readonly string[], rows: readonly Row[] }} Table */
/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('./scenarios.js').FilledLever} FilledLever */

/**
 * @typedef {object} Offer
 * @property {string} id
 * @property {string} reform
 * @property {string} measure what it is a value of
 * @property {string} profession "doctor", "other", "all", or empty
 * @property {string} value decimal text; empty where none is published
 * @property {string} standing "published", "proposed", "rule", "estimate", "claim", "assumption" or "unknown"
 * @property {string} refersTo id of the list or charge that it is
 * @property {string} label
 * @property {string} setting whom and what it was measured on
 * @property {string} notKnown
 * @property {string} sourceId
 */

/** @typedef {{ id: string, verdict: 'payable' | 'not_payable' | 'to_be_judged', label: string, reason: string, sourceId: string }} ContactKind */

/**
 * @param {Table} table `data/reference/levers.csv`
 * @param {Language} language
 * @returns {Offer[]}
 */
export function offersOf({ columns, rows }, language) {
  return rows.map((row) => {
    const cell = cellsOf(columns, row);
    return {
      id: cell('lever_id'),
      reform: cell('reform'),
      measure: cell('measure'),
      profession: cell('profession'),
      value: cell('value'),
      standing: cell('standing'),
      refersTo: cell('refers_to').split(':')[1] ?? '',
      label: cell(`label_${language}`),
      setting: cell(`setting_${language}`),
      notKnown: cell(`not_known_${language}`),
      sourceId: cell('source_id'),
    };
  });
}

/**
 * @param {Table} table `data/reference/contact_kinds.csv`
 * @param {Language} language
 * @returns {ContactKind[]}
 */
export function contactKindsOf({ columns, rows }, language) {
  return rows.map((row) => {
    const cell = cellsOf(columns, row);
    return {
      id: cell('kind_id'),
      verdict: /** @type {ContactKind['verdict']} */ (cell('verdict')),
      label: cell(`label_${language}`),
      reason: cell(`reason_${language}`),
      sourceId: cell('source_id'),
    };
  });
}

/**
 * @param {readonly string[]} columns
 * @param {Row} row
 * @returns {(column: string) => string}
 */
function cellsOf(columns, row) {
  return (column) => row[columns.indexOf(column)] ?? '';
}

/** The reforms in the order in which they are offered. */
export const REFORMS = ['prices', 'qualified_care', 'sou_2019_42', 'ds_2023_27', 'physical', 'bearer'];

/**
 * What an offer puts into a scenario.
 * @param {Offer} offer
 * @param {Language} language
 * @returns {FilledLever | undefined} nothing when it is a value for a field of a lever, or only to be read
 */
export function leverOf({ measure, refersTo, value }, language) {
  switch (measure) {
    case 'price_list':
      return { lever: 'list', texts: { id: refersTo } };
    case 'payable_share':
      return { lever: 'payable', texts: {} };
    case 'patient_fee':
      return { lever: 'fee', texts: { kind: 'uniform', amount: value && fieldText(language, value) } };
    case 'unassessed_share':
      return { lever: 'assessment', texts: {} };
    case 'ending_share':
      return { lever: 'ending', texts: {} };
    case 'centre_charge':
      return { lever: 'centre', texts: refersTo ? { kind: refersTo } : { kind: 'all' } };
    default:
      return undefined;
  }
}
