/*
 * What each figure is counted in, and with how many decimals it is exported. The engine's exact numbers have up to 28
 * digits; a file for people and spreadsheets has those that mean something, and the receipt has all of them.
 */

import { formatNumber } from '../format.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../format.js').Rounding} Rounding */

/** In the order they are exported: what was entered or looked up, kronor, rates, shares, index, projections.
 * @type {Record<FigureName, Unit>} */
const UNITS = {
  contacts: 'contacts',
  patients: 'patients',
  population: 'inhabitants',
  invoiced: 'kronor',
  netCost: 'kronor',
  payableContacts: 'contacts',
  gross: 'kronor',
  fees: 'kronor',
  liability: 'kronor',
  centrePart: 'kronor',
  centralPart: 'kronor',
  careSide: 'kronor',
  invoicedLessGross: 'kronor',
  liabilityPerContact: 'kronor_per_contact',
  liabilityPerPayableContact: 'kronor_per_contact',
  grossPerContact: 'kronor_per_contact',
  liabilityPerPatient: 'kronor_per_patient',
  liabilityPerInhabitant: 'kronor_per_inhabitant',
  invoicedPerContact: 'kronor_per_contact',
  invoicedPerPatient: 'kronor_per_patient',
  invoicedPerInhabitant: 'kronor_per_inhabitant',
  invoicedLessGrossPerContact: 'kronor_per_contact',
  contactsPerThousand: 'contacts_per_thousand',
  liabilityShareOfPrimaryCare: 'share',
  invoicedShareOfPrimaryCare: 'share',
  liabilityIndex: 'index',
  invoicedIndex: 'index',
  contactsIndex: 'index',
  projectedLiability: 'kronor',
  projectedContacts: 'contacts',
  projectedInvoiced: 'kronor',
};

export const FIGURES = /** @type {FigureName[]} */ (Object.keys(UNITS));

/**
 * What the page's own table of regions takes in. A table for a spreadsheet always has them, empty where nothing is
 * known: so it can be pasted back, and no other amount is read in their place.
 * @type {readonly FigureName[]}
 */
export const ENTERED = ['contacts', 'patients', 'population', 'invoiced', 'netCost'];

/**
 * Most decimals by unit. Amounts have öre. Contacts have two, since a share of them is seldom whole. Rates have four:
 * at four, a rate times ten million inhabitants is right to the thousand kronor. A share of six is a percentage of four.
 * @type {Record<Unit, number>}
 */
const DIGITS = {
  contacts: 2,
  patients: 0,
  inhabitants: 0,
  kronor: 2,
  kronor_per_contact: 4,
  kronor_per_patient: 4,
  kronor_per_inhabitant: 4,
  contacts_per_thousand: 4,
  contacts_per_inhabitant: 6,
  times: 2,
  share: 6,
  index: 4,
  days: 0,
  episodes: 2,
  episodes_per_contact: 6,
  points: 4,
  points_per_contact: 6,
  listed_people: 0,
  kronor_per_episode: 4,
  kronor_per_point: 4,
  kronor_per_listed_person: 4,
  visits: 0,
  kronor_per_visit: 4,
  months: 0,
  kronor_per_month: 4,
};

/** @param {FigureName} name */
export const unitOf = (name) => UNITS[name];

/** @param {FigureName} name */
export const digitsOf = (name) => DIGITS[UNITS[name]];

/** @param {Unit} unit */
export const digitsIn = (unit) => DIGITS[unit];

/**
 * A number with the decimals of its figure and a point, as files are written: "-1234.5".
 * @param {DecimalText} text
 * @param {number} digits
 * @param {Rounding} rounding
 * @returns {DecimalText}
 */
export function rounded(text, digits, rounding) {
  return formatNumber('en', text, { digits, rounding, grouped: false }).replace('\u2212', '-');
}
