/* Figures with the unit they are counted in, as the terms of a calculation: "1 541 000 vårdkontakter", "500 kr". */

import { shift } from '../decimal.js';
import { formatNumber } from '../format.js';
import { isOpen } from './ground.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('../writing.js').Writing} Writing */

/** @type {Record<Unit, Kind>} */
const KINDS = {
  contacts: 'count',
  patients: 'count',
  inhabitants: 'count',
  days: 'count',
  kronor: 'kronor',
  kronor_per_contact: 'rate',
  kronor_per_patient: 'rate',
  kronor_per_inhabitant: 'rate',
  contacts_per_thousand: 'perThousand',
  contacts_per_inhabitant: 'perThousand',
  share: 'share',
  index: 'index',
  times: 'perThousand',
  episodes: 'perThousand',
  episodes_per_contact: 'weight',
  points: 'weight',
  points_per_contact: 'weight',
  listed_people: 'count',
  kronor_per_episode: 'rate',
  kronor_per_point: 'rate',
  kronor_per_listed_person: 'rate',
  visits: 'count',
  kronor_per_visit: 'rate',
  months: 'count',
  kronor_per_month: 'rate',
};

/** Units whose number is nothing without the word. @type {Unit[]} */
export const NAMED = [
  'contacts',
  'patients',
  'inhabitants',
  'days',
  'times',
  'contacts_per_thousand',
  'contacts_per_inhabitant',
  'episodes',
  'episodes_per_contact',
  'points',
  'points_per_contact',
  'listed_people',
  'visits',
  'months',
];

/** As many decimals as a browser is sure to write. */
const MOST_DECIMALS = 20;

/**
 * @param {Writing} writing
 * @param {Figure} figure
 * @param {Unit} unit
 * @returns {string}
 */
export function quantity(writing, figure, unit) {
  const { words } = writing;
  if (isOpen(figure)) return words.text('quantity-unknown');
  if (isAnyShare(figure, unit)) return words.text('quantity-unknown-share');
  const number = writing.figure(inUnit(figure, unit), KINDS[unit]);
  if (!NAMED.includes(unit)) return number;
  const size = figure.value === '1' && figure.low === undefined && figure.high === undefined ? 'one' : 'many';
  return words.text(`quantity-${unit}`, { number, size });
}

/**
 * A share about which nothing is known but that it is one.
 * @param {Figure} figure
 * @param {Unit} unit
 */
export function isAnyShare({ value, low, high }, unit) {
  return unit === 'share' && value === undefined && low === '0' && high === '1';
}

/**
 * With all its decimals, as it is before it is rounded for display.
 * @param {Writing} writing
 * @param {Figure} figure
 * @param {Unit} unit
 * @returns {string}
 */
export function unrounded(writing, figure, unit) {
  const { value, low, high } = inUnit(figure, unit);
  const write = (/** @type {DecimalText} */ text) => {
    const places = unit === 'share' ? 2 : 0;
    const number = formatNumber(writing.words.language, shift(text, places), {
      digits: MOST_DECIMALS,
      grouped: !writing.spoken,
    });
    if (unit === 'share') return writing.words.text('unit-percent', { number });
    return unit.startsWith('kronor') ? writing.words.text('unit-kronor', { number }) : number;
  };
  const ends = [low, high].map((end) => end && write(end));
  const range =
    low && high ? writing.words.text('figure-range', { low: ends[0] ?? '', high: ends[1] ?? '' }) : undefined;
  if (value === undefined) return range ?? ends.find(Boolean) ?? '';
  return range ? writing.words.text('figure-with-range', { figure: write(value), range }) : write(value);
}

/**
 * Contacts per inhabitant are far below one; per 1 000 they are the same digits and can be read.
 * @param {Figure} figure
 * @param {Unit} unit
 * @returns {Figure}
 */
function inUnit(figure, unit) {
  if (unit !== 'contacts_per_inhabitant') return figure;
  const { value, low, high } = figure;
  const moved = (/** @type {DecimalText} */ text) => shift(text, 3);
  return {
    ...figure,
    ...(value === undefined ? {} : { value: moved(value) }),
    ...(low === undefined ? {} : { low: moved(low) }),
    ...(high === undefined ? {} : { high: moved(high) }),
  };
}
