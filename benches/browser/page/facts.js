/* What the engine has built in and the other models have to be told: prices, fees, populations, the nation. */

import { FEES, PROFESSIONS, SERIES, YEAR } from './cases.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {{ value: string, low: string, high: string }} Rounded */

/**
 * @typedef {object} Facts
 * @property {string[]} prices by profession, in the order of `PROFESSIONS`
 * @property {string[]} fees the same
 * @property {Map<string, string>} populations by region
 * @property {{ contacts: Rounded, invoiced: Rounded, population: string }} nation what the indexes are set against
 */

/**
 * @param {Catalogue} catalogue
 * @returns {Facts}
 */
export function facts({ series, fees, populationDates, claims, regions }) {
  const [first, last] = [`${YEAR}-01-01`, `${YEAR}-12-31`];
  const inForce = (/** @type {{ from: string, to?: string }} */ { from, to }) => from <= first && (to ?? last) >= last;
  const { classes } = found(found(series, ({ id }) => id === SERIES).lists, inForce);
  const schedule = found(fees, ({ id }) => id === FEES).fees.filter(inForce);
  /** The newest up to the last day of the year; days as text sort as days do. */
  const population = (/** @type {string} */ code) => {
    const earlier = populationDates.filter(({ region, date }) => region === code && date <= last);
    return found(
      earlier.toSorted((left, right) => right.date.localeCompare(left.date)),
      () => true,
    ).count;
  };
  const claim = (/** @type {string} */ wanted) =>
    rounded(
      found(
        claims,
        ({ region, year, measure, status, from, to }) =>
          region === '00' && year === YEAR && measure === wanted && status === 'final' && from === first && to === last,
      ).value,
    );
  return {
    prices: PROFESSIONS.map((who) => found(classes, ({ professions }) => professions.includes(who)).price),
    fees: PROFESSIONS.map((who) => found(schedule, ({ profession }) => profession === who).amount),
    populations: new Map(regions.map(({ code }) => [code, population(code)])),
    nation: { contacts: claim('contacts'), invoiced: claim('invoiced'), population: population('00') },
  };
}

/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => boolean} wanted
 */
function found(list, wanted) {
  const item = list.find(wanted);
  if (item === undefined) throw new Error('the built-in data lack what the benchmark needs');
  return item;
}

/**
 * @param {Bounded} number
 * @returns {Rounded}
 */
function rounded(number) {
  if (typeof number === 'string' || !number.value || !number.low || !number.high) {
    throw new Error('the nation was expected as a rounded number');
  }
  return { value: number.value, low: number.low, high: number.high };
}
