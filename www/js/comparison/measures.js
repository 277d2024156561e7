/* What the regions are compared on year by year, in the order it is offered, and how each is written. */

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../writing.js').Kind} Kind */

/** What says most of how much is paid comes first, mere numbers last.
 * @type {readonly ComparedMeasure[]} */
export const COMPARED_MEASURES = [
  'contactsPerThousand',
  'invoicedPerInhabitant',
  'invoicedPerContact',
  'invoicedPerPatient',
  'invoicedShareOfPrimaryCare',
  'contactsIndex',
  'invoicedIndex',
  'contacts',
  'invoiced',
  'patients',
];

/** @type {Record<ComparedMeasure, Kind>} */
const KINDS = {
  contactsPerThousand: 'perThousand',
  invoicedPerInhabitant: 'rate',
  invoicedPerContact: 'rate',
  invoicedPerPatient: 'rate',
  invoicedShareOfPrimaryCare: 'share',
  contactsIndex: 'index',
  invoicedIndex: 'index',
  contacts: 'count',
  invoiced: 'kronor',
  patients: 'count',
};

/**
 * @param {ComparedMeasure} measure
 * @returns {Kind}
 */
export const comparedKind = (measure) => KINDS[measure];
