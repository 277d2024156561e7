/* What is not known about a region, from what is missing in the data: what, for which years, and why. */

import { isWholeYear } from '../comparison/basis.js';
import { NATION } from '../names.js';
import { isInvoicing } from './prices.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */

/** A gap as a message; `years` and `parts` are years that nothing is known of, or only of a part of them.
 * @typedef {{ key: string, years?: number[], parts?: number[] }} Gap */

/** How the absence of a number is told. A rate tells no number: who knows only that does not know how many.
 * @type {readonly { key: string, measure: PublishedClaim['measure'] }[]} */
const NUMBERS = [
  { key: 'region-gap-contacts', measure: 'contacts' },
  { key: 'region-gap-invoiced', measure: 'invoiced' },
  { key: 'region-gap-patients', measure: 'patients' },
];

/**
 * @param {Catalogue} catalogue
 * @param {string} code
 * @returns {Gap[]}
 */
export function gapsOf(catalogue, code) {
  const { claims, fees, centreCharges, netCosts } = catalogue;
  const isRegion = code !== NATION;
  const years = publishedSpan(claims);
  const netCostYears = netCosts.filter(({ region }) => region === code).map(({ year }) => year);
  /** @type {[boolean, Gap][]} */
  const gaps = [
    ...NUMBERS.map(({ key, measure }) => numberGap(claims, years, code, key, measure)),
    [true, { key: isRegion ? 'region-gap-professions' : 'region-gap-professions-nation' }],
    [isInvoicing(catalogue, code), { key: 'region-gap-inside' }],
    [isRegion, { key: 'region-gap-own-digital' }],
    [true, { key: 'region-gap-paying' }],
    [isRegion && !fees.some(({ region }) => region === code), { key: 'region-gap-fee' }],
    [isRegion && !centreCharges.some(({ region }) => region === code), { key: 'region-gap-centre' }],
    [true, { key: 'region-gap-population', years: missingYears(years, populationYears(catalogue, code)) }],
    [isRegion, { key: 'region-gap-net-cost' }],
    [!isRegion, { key: 'region-gap-net-cost-nation', years: missingYears(years, netCostYears) }],
  ];
  return gaps
    .filter(([holds, gap]) => holds && (gap.years === undefined || gap.years.length + (gap.parts?.length ?? 0) > 0))
    .map(([, gap]) => gap);
}

/**
 * @param {readonly PublishedClaim[]} claims
 * @param {readonly number[]} years
 * @param {string} code
 * @param {string} key
 * @param {PublishedClaim['measure']} of
 * @returns {[boolean, Gap]}
 */
function numberGap(claims, years, code, key, of) {
  const own = claims.filter(({ region, measure }) => region === code && measure === of);
  const known = own.map(({ year }) => year);
  const whole = own.filter(isWholeYear).map(({ year }) => year);
  const parts = years.filter((year) => known.includes(year) && !whole.includes(year));
  return [true, { key, years: missingYears(years, known), parts }];
}

/**
 * All years from the first to the last that anything has been published of.
 * @param {readonly PublishedClaim[]} claims
 * @returns {number[]}
 */
export function publishedSpan(claims) {
  const years = claims.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, position) => first + position);
}

/**
 * Years at whose end the population is known.
 * @param {Pick<Catalogue, 'populationDates'>} catalogue
 * @param {string} code
 */
function populationYears({ populationDates }, code) {
  const own = populationDates.filter(({ region }) => region === code);
  return own.map(({ date }) => date.slice(0, 4));
}

/**
 * @param {readonly number[]} years
 * @param {readonly (number | string)[]} known
 */
function missingYears(years, known) {
  const texts = known.map(String);
  return years.filter((year) => !texts.includes(String(year)));
}

/**
 * Years in running text: "2016, 2018 och 2022–2025", the ends of each stretch.
 * @param {readonly number[]} years in order
 * @returns {string[]}
 */
export function stretchesOf(years) {
  /** @type {number[][]} */
  const stretches = [];
  for (const year of years) {
    const last = stretches.at(-1);
    if (last && last.at(-1) === year - 1) last.push(year);
    else stretches.push([year]);
  }
  // Two years in a row are told as two.
  return stretches.flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    return stretch.length > 2 ? [`${first}–${last}`] : stretch.map(String);
  });
}
