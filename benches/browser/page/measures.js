/* What the regions are compared on: one part over another, times a factor. */

/** @typedef {'contacts' | 'gross' | 'fees' | 'liability' | 'invoiced' | 'patients' | 'population'} Part */
/**
 * @typedef {'liabilityPerContact' | 'liabilityPerPatient' | 'liabilityPerInhabitant' | 'invoicedPerContact'
 *   | 'invoicedPerPatient' | 'invoicedPerInhabitant' | 'contactsPerThousand'} Measure
 */

/** @type {{ measure: Measure, over: Part, under: Part, factor: number }[]} */
export const measures = [
  { measure: 'liabilityPerContact', over: 'liability', under: 'contacts', factor: 1 },
  { measure: 'liabilityPerPatient', over: 'liability', under: 'patients', factor: 1 },
  { measure: 'liabilityPerInhabitant', over: 'liability', under: 'population', factor: 1 },
  { measure: 'invoicedPerContact', over: 'invoiced', under: 'contacts', factor: 1 },
  { measure: 'invoicedPerPatient', over: 'invoiced', under: 'patients', factor: 1 },
  { measure: 'invoicedPerInhabitant', over: 'invoiced', under: 'population', factor: 1 },
  { measure: 'contactsPerThousand', over: 'contacts', under: 'population', factor: 1000 },
];
