/*
 * The changes that the view Scenario offers, and the kinds of contacts that its checklist sorts: rows of data sets, as objects. They are
 * fetched with the view; what `data/about/levers.json` and `contact_kinds.json` say of the columns holds here too.
 */

import { fetchRows } from './fetching.js';

/** @typedef {import('./data-set.js').Text} Text */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */

/** @typedef {'prices' | 'qualified_care' | 'sou_2019_42' | 'substitution' | 'follow_up' | 'ds_2023_27' | 'physical' | 'bearer'} Reform */

/**
 * What a lever changes, or what a study measured. Those from `emergency_follow_up_share` on are only told beside the others.
 * @typedef {'price_list' | 'payable_share' | 'patient_fee' | 'ending_share' | 'replaces_physical_share' | 'physical_follow_up_share' | 'unassessed_share'
 *   | 'physical_price' | 'centre_charge'
 *   | 'emergency_follow_up_share' | 'no_physical_visit_share' | 'only_digital_share' | 'call_before_share' | 'economic_cost' | 'production_cost'} LeverMeasure
 */

/**
 * @typedef {object} OfferedLever
 * @property {string} id
 * @property {Reform} reform
 * @property {LeverMeasure} measure
 * @property {'' | 'all' | 'doctor' | 'other'} profession whose contacts; "other": all but doctors; empty: as in the row referred to
 * @property {DecimalText} [value] percent or kronor, see `unit`; not there: nothing is published, or the amounts stand in the row referred to
 * @property {'percent' | 'kr'} [unit]
 * @property {'published' | 'rule' | 'proposed' | 'estimate' | 'claim' | 'assumption'} standing
 * @property {{ set: 'price_lists' | 'centre_charges', id: string }} [refersTo] a price list or centre charge of the catalogue, which has the amounts
 * @property {Text} label
 * @property {Text} setting where and how it was found
 * @property {Text} [notKnown]
 * @property {string} sourceId
 */

/** @typedef {{ id: string, verdict: 'payable' | 'not_payable' | 'to_be_judged', label: Text, reason: Text, sourceId: string }} ContactKind */

/** @returns {Promise<OfferedLever[]>} in the order of the file, which is by reform */
export async function fetchLevers() {
  return (await fetchRows('levers')).map(asLever);
}

/** @returns {Promise<ContactKind[]>} payable first, then those that are not, then those that must be judged */
export async function fetchContactKinds() {
  return (await fetchRows('contact_kinds')).map(asContactKind);
}

/**
 * @param {readonly string[]} row
 * @returns {OfferedLever}
 */
export function asLever([id, reform, measure, profession, value, unit, standing, refersTo, ...texts]) {
  const [labelSv, labelEn, settingSv, settingEn, notKnownSv, notKnownEn, sourceId] = texts;
  const [set, row] = (refersTo ?? '').split(':');
  return /** @type {OfferedLever} */ ({
    id,
    reform,
    measure,
    profession,
    ...(value && { value }),
    ...(unit && { unit }),
    standing,
    ...(row && { refersTo: { set, id: row } }),
    label: { sv: labelSv, en: labelEn },
    setting: { sv: settingSv, en: settingEn },
    ...(notKnownSv && { notKnown: { sv: notKnownSv, en: notKnownEn } }),
    sourceId,
  });
}

/**
 * @param {readonly string[]} row
 * @returns {ContactKind}
 */
export function asContactKind([id, verdict, labelSv, labelEn, reasonSv, reasonEn, sourceId]) {
  return /** @type {ContactKind} */ ({
    id,
    verdict,
    label: { sv: labelSv, en: labelEn },
    reason: { sv: reasonSv, en: reasonEn },
    sourceId,
  });
}
