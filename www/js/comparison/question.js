/*
 * What the view "Jämför" asks the engine: the choices and the user's own numbers, as they stand in the state.
 * An own number is a field like any other, "own.23.2025.invoiced", so that undo, links and files have it.
 */

import { NATION } from '../names.js';
import { textOf } from '../state.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparisonInput} ComparisonInput */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').OwnCell} OwnCell */
/** @typedef {import('../state.js').State} State */

/** The order in which the numbers of a region and year stand in a link; one that is added goes last.
 * @type {readonly CellMeasure[]} */
export const CELL_MEASURES = [
  'contacts',
  'invoiced',
  'patients',
  'contactsPerThousand',
  'invoicedPerInhabitant',
  'population',
  'netCost',
  'invoicedShareOfPrimaryCare',
];

/** Regions to rank and average, and published values to use in place of the first: codes and ids with a space between. */
const REGIONS = 'jamfor.regions';
const CLAIMS = 'jamfor.claims';
/** What the user's own table is called. */
const NAME = 'own.name';
const OWN_CELL = /^own\.(\d\d)\.(\d{4})\.(\w+)$/;

/** Every field of the view. */
export const FIELDS = [REGIONS, CLAIMS, NAME];

/**
 * @param {State} state
 * @returns {ComparisonInput}
 */
export function comparisonInput(state) {
  const among = amongOf(state);
  const own = ownCells(state);
  const { comparedUse } = state.choices;
  return {
    // Where nobody has a table, nothing can be missing in it.
    use: comparedUse === 'both' && own.length === 0 ? 'published' : comparedUse,
    chosen: words(textOf(state, CLAIMS)),
    own,
    ...(among.length > 0 ? { among } : {}),
  };
}

/**
 * @param {State} state
 * @returns {OwnCell[]}
 */
export function ownCells({ texts, given }) {
  return Object.entries(texts).flatMap(([field, text]) => {
    const [, region, year, measure] = OWN_CELL.exec(field) ?? [];
    const isCell = region !== undefined && text !== '' && CELL_MEASURES.some((known) => known === measure);
    if (!isCell) return [];
    const number = given[field] ?? text;
    return [{ region, year: Number(year), measure: /** @type {CellMeasure} */ (measure), number }];
  });
}

/** @param {State} state */
export function hasOwnTable({ texts }) {
  return Object.keys(texts).some((field) => OWN_CELL.test(field));
}

/** @param {State} state */
export const ownTableName = (state) => textOf(state, NAME);

/**
 * Takes a table over as the user's own numbers, in place of those there were.
 * @param {State} state
 * @param {string} name
 * @param {readonly OwnCell[]} cells
 * @returns {State}
 */
export function withOwnTable(state, name, cells) {
  const { texts, given, ...rest } = withoutOwnTable(state);
  /** @type {[string, Bounded][]} */
  const numbers = cells.map(({ region, year, measure, number }) => [`own.${region}.${year}.${measure}`, number]);
  const inexact = numbers.filter(([, number]) => typeof number !== 'string');
  return {
    ...rest,
    texts: {
      ...texts,
      [NAME]: name,
      ...Object.fromEntries(numbers.map(([field, number]) => [field, ownText(number)])),
    },
    given: { ...given, ...Object.fromEntries(inexact) },
  };
}

/**
 * @param {State} state
 * @returns {State}
 */
export function withoutOwnTable(state) {
  const stays = (/** @type {[string, unknown]} */ [field]) => !field.startsWith('own.');
  return {
    ...state,
    texts: Object.fromEntries(Object.entries(state.texts).filter(stays)),
    given: Object.fromEntries(Object.entries(state.given).filter(stays)),
  };
}

/**
 * The regions that are ranked; none: all of them.
 * @param {State} state
 * @returns {string[]}
 */
export const amongOf = (state) => words(textOf(state, REGIONS));

/**
 * Whether a region is among those compared; the nation stands beside them all the same.
 * @param {State} state
 * @returns {(region: string) => boolean}
 */
export function isShownIn(state) {
  const among = amongOf(state);
  return (region) => region === NATION || among.length === 0 || among.includes(region);
}

/**
 * @param {State} state
 * @param {readonly string[]} codes none: all of them
 * @returns {State}
 */
export const withAmong = (state, codes) => withWords(state, REGIONS, [...codes].sort());

/**
 * Uses a published value in place of the others of its cell.
 * @param {State} state
 * @param {string} claim id
 * @param {readonly string[]} others ids of the other values of the cell
 * @returns {State}
 */
export function withClaim(state, claim, others) {
  const kept = words(textOf(state, CLAIMS)).filter((id) => id !== claim && !others.includes(id));
  return withWords(state, CLAIMS, [...kept, claim].sort());
}

/**
 * @param {State} state
 * @param {string} field
 * @param {readonly string[]} list
 * @returns {State}
 */
function withWords(state, field, list) {
  return { ...state, texts: { ...state.texts, [field]: list.join(' ') } };
}

/** @param {string} text */
function words(text) {
  return text.split(' ').filter(Boolean);
}

/**
 * The text behind which a number stands: the number, or an end of its range.
 * @param {Bounded} number
 */
export function ownText(number) {
  return typeof number === 'string' ? number : (number.value ?? number.low ?? number.high ?? '');
}
