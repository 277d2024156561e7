/* What regions can be compared on: how each measure is written and which figure its projection is. */

import { isZero } from './decimal.js';
import { NATION } from './names.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Measure} Measure */
/** @typedef {import('./components/element.js').View} View */
/** @typedef {import('./writing.js').Kind} Kind */

/** The order in which a measure is picked when the user has not: what says most comes first.
 * @type {Measure[]} */
export const MEASURES = [
  'liabilityPerInhabitant',
  'invoicedPerInhabitant',
  'contactsPerThousand',
  'liabilityPerContact',
  'invoicedPerContact',
  'liabilityPerPatient',
  'invoicedPerPatient',
  'liabilityShareOfPrimaryCare',
  'invoicedShareOfPrimaryCare',
];

/**
 * @param {Measure} measure
 * @returns {Kind}
 */
export function measureKind(measure) {
  if (measure === 'contactsPerThousand') return 'perThousand';
  return measure.endsWith('ShareOfPrimaryCare') ? 'share' : 'rate';
}

/**
 * The total that the same level gives in another region.
 * @param {Measure} measure
 * @returns {FigureName}
 */
export function projectionOf(measure) {
  if (measure === 'contactsPerThousand') return 'projectedContacts';
  return measure.startsWith('invoiced') ? 'projectedInvoiced' : 'projectedLiability';
}

/**
 * Measures in the order they are offered: those that something entered has a value of. The engine compares the 21
 * regions; a measure that only the nation has is laid beside them as a comparison that covers none.
 * @param {Calculation} calculation
 * @returns {Comparison[]}
 */
export function comparisonsOf(calculation) {
  const entered = calculation.regions.filter((region) => region.entered);
  const valued = MEASURES.filter((measure) =>
    entered.some(({ figures }) => figures[measure] && !figures[measure].missing),
  );
  return (valued.length > 0 ? valued : MEASURES).map(
    (measure) =>
      calculation.comparisons.find((comparison) => comparison.measure === measure) ??
      coveringNone(measure, calculation),
  );
}

/**
 * @param {Measure} measure
 * @param {Calculation} calculation
 * @returns {Comparison}
 */
function coveringNone(measure, { regions }) {
  const missing = regions.map(({ region }) => region).filter((region) => region !== NATION);
  return { measure, covered: [], missing, weighted: {}, unweighted: {}, median: {}, places: [] };
}

/**
 * The comparison shown: the chosen one, else the first that something entered has a telling value of.
 * @param {Pick<View, 'state'>} view
 * @param {Calculation} calculation
 * @returns {Comparison | undefined}
 */
export function pickedComparison({ state }, calculation) {
  const all = comparisonsOf(calculation);
  const picked = all.find(({ measure }) => measure === state.choices.measure);
  const entered = calculation.regions.filter((region) => region.entered);
  /** @param {(figure: Figure) => boolean} accepts */
  const first = (accepts) =>
    all.find(({ measure }) =>
      entered.some(({ figures }) => {
        const figure = figures[measure];
        return figure !== undefined && !figure.missing && accepts(figure);
      }),
    );
  // Between nothing and all of it is a range that compares little; an invoice says more then.
  return picked ?? first(({ low }) => low === undefined || !isZero(low)) ?? first(() => true) ?? all[0];
}
