/*
 * The figures that a case is known by. They are kept with it as they were printed, so that whoever opens it later
 * learns whether the same question still has the same answer.
 */

import { formatNumber } from '../format.js';
import { known } from '../headline.js';
import { MEASURES, measureKind, pickedComparison } from '../measures.js';
import { resultOf } from '../subject.js';
import { asBounded } from './bounded.js';
import { asObject, CaseProblem } from './problem.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../format.js').Rounding} Rounding */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('../writing.js').Kind} Kind */

/** Figures by id: "23.liability" of a region, "weighted.liabilityPerInhabitant" of all that are in the table.
 * @typedef {Record<string, Bounded>} KeptFigures */

/** @type {FigureName[]} */
const OF_REGION = [
  'gross',
  'liability',
  'invoiced',
  'liabilityPerContact',
  'invoicedPerContact',
  'invoicedPerPatient',
  'liabilityPerInhabitant',
  'invoicedPerInhabitant',
  'contactsPerThousand',
];
const MEANS = /** @type {const} */ (['weighted', 'unweighted', 'median']);

/** Decimals that are kept, as many as the page ever prints. @type {Partial<Record<Kind, number>>} */
const DECIMALS = { wholeKronor: 0, rate: 2, perThousand: 1, share: 4 };

/**
 * @param {State} state
 * @param {Calculation | undefined} calculation
 * @returns {KeptFigures} none while something is to be mended
 */
export function mainFigures(state, calculation) {
  if (!calculation) return {};
  return Object.fromEntries(
    asked(state, calculation).flatMap(([id, figure]) => (known(figure) ? [[id, rounded(figure, kindOf(id))]] : [])),
  );
}

/**
 * @param {State} state
 * @param {Calculation} calculation
 * @returns {[string, Figure | undefined][]}
 */
function asked(state, calculation) {
  const result = resultOf({ state }, calculation);
  if (result) return OF_REGION.map((name) => [`${result.region}.${name}`, result.figures[name]]);
  const comparison = pickedComparison({ state }, calculation);
  return comparison ? MEANS.map((mean) => [`${mean}.${comparison.measure}`, comparison[mean]]) : [];
}

/**
 * How a kept figure is written: to the krona, so that a small difference is seen too.
 * @param {string} id
 * @returns {Kind}
 */
export function kindOf(id) {
  const name = id.slice(id.indexOf('.') + 1);
  const measure = MEASURES.find((candidate) => candidate === name);
  return measure ? measureKind(measure) : 'wholeKronor';
}

/**
 * @param {Figure} figure
 * @param {Kind} kind
 * @returns {Bounded}
 */
function rounded({ value, low, high, unbounded }, kind) {
  /** @type {(text: string, rounding: Rounding) => string} */
  const round = (text, rounding) =>
    formatNumber('en', text, { digits: DECIMALS[kind] ?? 0, rounding, grouped: false }).replace('\u2212', '-');
  if (value !== undefined && low === undefined && high === undefined && !unbounded) return round(value, 'near');
  return {
    ...(value === undefined ? {} : { value: round(value, 'near') }),
    ...(low === undefined ? {} : { low: round(low, 'down') }),
    ...(high === undefined ? {} : { high: round(high, 'up') }),
  };
}

/**
 * @param {unknown} figures from a link or a file
 * @returns {KeptFigures}
 */
export function figuresOf(figures) {
  return Object.fromEntries(
    Object.entries(asObject(figures, 'figures')).map(([id, figure]) => {
      if (!isFigure(id)) throw new CaseProblem('case.unknown_field', { name: id });
      return [id, asBounded(figure, id)];
    }),
  );
}

/** @param {string} id */
function isFigure(id) {
  const [subject = '', name, ...rest] = id.split('.');
  if (rest.length > 0) return false;
  const isMean = MEANS.some((mean) => mean === subject);
  if (isMean) return MEASURES.some((measure) => measure === name);
  return /^\d\d$/.test(subject) && OF_REGION.some((figure) => figure === name);
}

/** A figure that was one thing when the case was kept and is another now; `before` is missing when there was none, and
 * `now` when there is none any more.
 * @typedef {{ id: string, before: Figure | undefined, now: Figure | undefined }} FigureDifference */

/**
 * @param {KeptFigures} kept
 * @param {KeptFigures} present
 * @returns {FigureDifference[]}
 */
export function differences(kept, present) {
  // A case that was kept without an answer, with something to mend in it, has nothing to be compared with.
  if (Object.keys(kept).length === 0) return [];
  return Object.keys({ ...kept, ...present }).flatMap((id) => {
    const [before, now] = [kept[id], present[id]];
    return line(before) === line(now) ? [] : [{ id, before: figureOf(before), now: figureOf(now) }];
  });
}

/** @param {Bounded | undefined} number */
function line(number) {
  return number === undefined || typeof number === 'string' ? number : [number.value, number.low, number.high].join();
}

/**
 * @param {Bounded | undefined} number
 * @returns {Figure | undefined}
 */
function figureOf(number) {
  if (number === undefined) return undefined;
  if (typeof number === 'string') return { value: number };
  const open = number.low === undefined && number.high === undefined;
  return open ? { ...number, unbounded: true } : number;
}
