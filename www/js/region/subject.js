/* The region that the page is about, with what has been published of it and what the engine makes of that. */

import { areaOf, comparedOf } from '../comparison/compared.js';
import { ownCells } from '../comparison/question.js';
import { NATION } from '../names.js';
import { publishedYears, startsOf } from './published.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').OwnCell} OwnCell */
/** @typedef {import('../comparison/compared.js').Compared} Compared */
/** @typedef {import('../comparison/compared.js').ComparingEngine} ComparingEngine */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./published.js').PublishedYear} PublishedYear */
/** @typedef {import('./published.js').Start} Start */

/** One year of the region: what was published, what is calculated from it, and the nation beside when it is another.
 * @typedef {{ year: number, published: PublishedYear['cells'], area: ComparedArea | undefined,
 *   nation: { area: ComparedArea | undefined } | undefined }} RegionYear */

/**
 * @typedef {object} Subject
 * @property {string} code
 * @property {string} name
 * @property {boolean} nation whether there is a nation to set it beside: not beside itself
 * @property {Compared} compared
 * @property {RegionYear[]} years those in which the region has a number, the latest first
 * @property {Start[]} starts what can be calculated with, the latest first
 * @property {OwnCell[]} own what the user's own table says of the region
 */

/**
 * @param {View} view
 * @param {Pick<ComparingEngine, 'compare'>} engine
 * @param {string} code
 * @returns {Subject}
 */
export function subjectOf({ state, catalogue, names, words }, engine, code) {
  const compared = comparedOf(state, engine);
  const { claims } = catalogue;
  return {
    code,
    nation: code !== NATION,
    name: code === NATION ? words.text('region-nation') : names.payer(code),
    compared,
    years: yearsOf('table' in compared ? compared.table.years : [], claims, code),
    starts: startsOf(claims, code, compared.input.chosen),
    own: ownCells(state).filter(({ region }) => region === code),
  };
}

/**
 * @param {import('../../../wasm/comparison/src/types.d.ts').ComparedYear[]} compared
 * @param {View['catalogue']['claims']} claims
 * @param {string} code
 * @returns {RegionYear[]}
 */
function yearsOf(compared, claims, code) {
  const published = new Map(publishedYears(claims, code).map(({ year, cells }) => [year, cells]));
  const calculated = compared.filter((year) => hasNumber(areaOf(year, code))).map(({ year }) => year);
  const years = [...new Set([...published.keys(), ...calculated])].sort().reverse();
  return years.map((year) => {
    const table = compared.find((candidate) => candidate.year === year);
    return {
      year,
      published: published.get(year) ?? [],
      area: areaOf(table, code),
      nation: code === NATION ? undefined : { area: areaOf(table, NATION) },
    };
  });
}

/** @param {ComparedArea | undefined} area */
export const hasNumber = (area) => area !== undefined && Object.keys(area.bases).length > 0;

/**
 * The year whose figures come first: the latest, of which it is known what a figure counts if there is any.
 * @param {readonly RegionYear[]} years the latest first
 */
export function latestYear(years) {
  const withNumber = years.filter(({ area }) => hasNumber(area));
  const isClear = (/** @type {RegionYear} */ { area }) =>
    Object.values(area?.bases ?? {}).some(({ coverage }) => !coverage.includes('unclear'));
  return withNumber.find(isClear) ?? withNumber[0];
}
