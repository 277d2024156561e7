/* Puts the user's own table into the comparison, and the comparison to what the table is about. */

import { withOwnTable } from '../comparison/question.js';
import { chosen } from '../state.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').OwnCell} OwnCell */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableCell} OwnTableCell */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('../state.js').State} State */

/**
 * What is compared when the table has numbers of a measure, and what else needs them: the first is shown when what is on
 * the page has nothing of the table. Population and net cost only divide.
 * @type {Partial<Record<CellMeasure, ComparedMeasure[]>>}
 */
const SHOWN = {
  contacts: ['contactsPerThousand', 'contacts', 'contactsIndex', 'invoicedPerContact'],
  contactsPerThousand: ['contactsPerThousand', 'contactsIndex'],
  invoiced: [
    'invoicedPerInhabitant',
    'invoiced',
    'invoicedIndex',
    'invoicedPerContact',
    'invoicedPerPatient',
    'invoicedShareOfPrimaryCare',
  ],
  invoicedPerInhabitant: ['invoicedPerInhabitant', 'invoicedIndex'],
  patients: ['patients', 'invoicedPerPatient'],
  invoicedShareOfPrimaryCare: ['invoicedShareOfPrimaryCare'],
};

/**
 * @param {State} state
 * @param {string} name
 * @param {readonly OwnTableCell[]} cells
 * @returns {State}
 */
export function compared(state, name, cells) {
  const taken = withOwnTable(state, name, cells.map(ownCell));
  const measures = [...new Set(cells.flatMap(({ measure }) => SHOWN[measure] ?? []))];
  const years = [...new Set(cells.map(({ year }) => String(year)))].sort();
  const ofMeasure = among(taken, 'compared', measures, measures[0]);
  const ofYear = among(ofMeasure, 'comparedYear', years, years.at(-1));
  return state.choices.comparedUse === 'published' ? chosen(ofYear, 'comparedUse', 'both') : ofYear;
}

/**
 * Leaves a choice that is among what the table has, else makes another.
 * @template {'compared' | 'comparedYear'} K
 * @param {State} state
 * @param {K} name
 * @param {readonly Choices[K][]} of
 * @param {Choices[K] | undefined} other
 */
function among(state, name, of, other) {
  return other === undefined || of.includes(state.choices[name]) ? state : chosen(state, name, other);
}

/**
 * @param {OwnTableCell} cell
 * @returns {OwnCell}
 */
function ownCell({ region, year, measure, number }) {
  return { region, year, measure, number };
}
