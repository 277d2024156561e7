/*
 * One measure over the years, as stretches that count the same thing throughout. Where two years do not, the line is
 * interrupted and the reason told.
 */

import { NATION } from '../names.js';
import { marksOf } from './basis.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').Basis} Basis */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('./basis.js').Mark} Mark */

/** @typedef {{ year: number, figure: Figure, marks: Mark[] }} Point */
/** @typedef {{ region: string, stretches: Point[][], breaks: ComparedTable['breaks'] }} Series */

/** More lines than this cannot be told apart. */
export const MOST_SERIES = 6;

/**
 * @param {ComparedTable} table
 * @param {ComparedMeasure} measure
 * @param {string} region
 * @returns {Series | undefined} nothing when no year has a value
 */
export function seriesOf({ years, breaks }, measure, region) {
  const broken = breaks.filter((found) => found.region === region && found.measure === measure);
  const points = years.flatMap(({ year, areas }) => {
    const area = areas.find((found) => found.region === region);
    const [figure, basis] = [area?.figures[measure], area?.bases[measure]];
    return figure && basis && !figure.missing ? [{ year, figure, marks: marksOf(basis) }] : [];
  });
  /** @type {Point[][]} */
  const stretches = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last && !broken.some(({ to }) => to === point.year)) last.push(point);
    else stretches.push([point]);
  }
  return points.length > 0 ? { region, stretches, breaks: broken } : undefined;
}

/** So many are drawn at first, so that they do not hide each other. */
const FIRST_SERIES = 4;

/**
 * Whose lines are drawn as long as the reader has not said: the nation's, those that the sentence is about, and those
 * with most years.
 * @param {ComparedTable} table
 * @param {ComparedMeasure} measure
 * @param {readonly string[]} regions in the order they stand in the table
 * @param {readonly string[]} [told] those that the sentence is about
 * @returns {string[]}
 */
export function firstSeries(table, measure, regions, told = []) {
  const lengths = regions.flatMap((region) => {
    const series = seriesOf(table, measure, region);
    return series ? [{ region, years: series.stretches.flat().length }] : [];
  });
  const isNation = (/** @type {{ region: string }} */ { region }) => region === NATION;
  const isTold = (/** @type {{ region: string }} */ { region }) => (told.includes(region) ? 1 : 0);
  const others = lengths
    .filter((length) => !isNation(length))
    .sort((a, b) => isTold(b) - isTold(a) || b.years - a.years);
  return [...lengths.filter(isNation), ...others].slice(0, FIRST_SERIES).map(({ region }) => region);
}
