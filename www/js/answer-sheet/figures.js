/* The figures a sheet can show, in its order, and how each is written with its unit. */

import { nameOf } from '../explanation/calculation.js';
import { known } from '../headline.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/** What a number is a number of, as the sheet says it: "1 155 kr per patient". */
export const UNITS = /** @type {const} */ ([
  'amount',
  'contacts',
  'patients',
  'per-contact',
  'per-paid-contact',
  'per-patient',
  'per-inhabitant',
  'per-thousand',
  'share',
  'index',
]);

/** @typedef {typeof UNITS[number]} UnitName */

/** @type {[FigureName, Kind, UnitName][]} */
const FIGURES = [
  ['contacts', 'count', 'contacts'],
  ['payableContacts', 'count', 'contacts'],
  ['patients', 'count', 'patients'],
  ['invoiced', 'kronor', 'amount'],
  ['gross', 'kronor', 'amount'],
  ['fees', 'kronor', 'amount'],
  ['liability', 'kronor', 'amount'],
  ['centrePart', 'kronor', 'amount'],
  ['centralPart', 'kronor', 'amount'],
  ['invoicedLessGross', 'kronor', 'amount'],
  ['invoicedPerContact', 'rate', 'per-contact'],
  ['grossPerContact', 'rate', 'per-contact'],
  ['liabilityPerContact', 'rate', 'per-contact'],
  ['liabilityPerPayableContact', 'rate', 'per-paid-contact'],
  ['invoicedPerPatient', 'rate', 'per-patient'],
  ['liabilityPerPatient', 'rate', 'per-patient'],
  ['invoicedPerInhabitant', 'rate', 'per-inhabitant'],
  ['liabilityPerInhabitant', 'rate', 'per-inhabitant'],
  ['contactsPerThousand', 'perThousand', 'per-thousand'],
  ['invoicedShareOfPrimaryCare', 'share', 'share'],
  ['liabilityShareOfPrimaryCare', 'share', 'share'],
  ['invoicedIndex', 'index', 'index'],
  ['liabilityIndex', 'index', 'index'],
  ['contactsIndex', 'index', 'index'],
];

/** @typedef {{ name: FigureName, kind: Kind, unit: UnitName, figure: Figure }} SheetFigure */

/** What the base of each index is found under. @type {Partial<Record<FigureName, keyof Calculation['indexBase']>>} */
export const INDEXES = { invoicedIndex: 'invoiced', liabilityIndex: 'liability', contactsIndex: 'contacts' };

/**
 * The figures of a region that have a value or a range. An index against the regions in the table is none of them: the
 * comparison has their mean, and its basis would be all of what is entered for all regions.
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @returns {SheetFigure[]}
 */
export function availableFigures({ indexBase }, { figures }) {
  return FIGURES.flatMap(([name, kind, unit]) => {
    const figure = figures[name];
    const base = INDEXES[name];
    if (!known(figure) || (base && indexBase[base]?.kind !== 'published')) return [];
    return [{ name, kind, unit, figure }];
  });
}

/** Where the choice is kept, with the other texts of the sheet: what is left out, so that a new figure is taken along. */
export const LEFT_OUT = 'svar.leftOut';

/**
 * @param {State} state
 * @param {string} name of a figure, or of what stands beside the case
 */
export const isLeftOut = ({ texts }, name) => (texts[LEFT_OUT] ?? '').split(' ').includes(name);

/**
 * The text that keeps the choice when one figure is taken in or left out.
 * @param {State} state
 * @param {string} name
 * @param {boolean} included
 */
export function leftOutText({ texts }, name, included) {
  const others = (texts[LEFT_OUT] ?? '').split(' ').filter((other) => other && other !== name);
  return (included ? others : [...others, name]).join(' ');
}

/**
 * A figure with its unit, without its range.
 * @param {Pick<SheetFigure, 'figure' | 'kind' | 'unit'>} figure
 * @returns {Phrase}
 */
export function withUnit({ figure, kind, unit }) {
  return { key: `sheet-value-${unit}`, values: (w) => ({ number: w.parts(figure, kind).main }) };
}

/**
 * The range of a figure that has a value too; its unit is the value's.
 * @param {SheetFigure} figure
 * @returns {Phrase | undefined}
 */
export function rangeOf({ figure, kind }) {
  const { value, low, high, wider } = figure;
  if (value === undefined || low === undefined || high === undefined || low === high) return undefined;
  return {
    key: 'sheet-range',
    values: (w) => ({ range: w.parts(figure, kind).range ?? '', wider: wider ? 'yes' : 'no' }),
  };
}

/**
 * What the figure is called, here as in its explanation.
 * @param {Explained} view
 * @param {FigureName} name
 */
export const labelOf = (view, name) => nameOf({ view, nodes: new Map(), several: false }, name);
