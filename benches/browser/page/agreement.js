/* Shows that all contenders answer alike, before anything is timed. */

import { Decimal } from 'decimal.js';
import { COLUMNS, FIRST_INPUT, FIRST_RESULT, SUMMARY } from './sheet-layout.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
const Precise = Decimal.clone({ precision: 60 });
/** @typedef {Map<string, string>} Figures by name: "23.liability", "23.contactsIndex.low", "median.liabilityPerContact" */

/**
 * The engine's figures, without those that are missing.
 * @param {Calculation} calculation
 * @returns {Figures}
 */
export function ofEngine({ regions, comparisons }) {
  /** @type {Figures} */
  const figures = new Map();
  for (const { region, figures: own, split } of regions) {
    for (const [name, figure] of Object.entries(own)) add(figures, `${region}.${name}`, figure);
    for (const [name, whole] of Object.entries(split ?? {})) figures.set(`${region}.split.${name}`, whole);
  }
  for (const { measure, weighted, unweighted, median, places } of comparisons) {
    add(figures, `weighted.${measure}`, weighted);
    add(figures, `unweighted.${measure}`, unweighted);
    add(figures, `median.${measure}`, median);
    for (const { region, best, worst } of places) {
      figures.set(`${region}.${measure}.place`, best === worst ? String(best) : `${best}-${worst}`);
    }
  }
  return figures;
}

/**
 * @param {ReturnType<ReturnType<typeof import('./decimal-model.js').decimalModel>>} answer
 * @returns {Figures}
 */
export function ofDecimalModel({ regions, comparisons }) {
  /** @type {Figures} */
  const figures = new Map();
  for (const { region, figures: own, split } of regions) {
    for (const [name, figure] of Object.entries(own)) add(figures, `${region}.${name}`, figure);
    for (const [name, whole] of Object.entries(split)) figures.set(`${region}.split.${name}`, whole);
  }
  for (const { measure, weighted, unweighted, median, places } of comparisons) {
    figures.set(`weighted.${measure}`, weighted);
    figures.set(`unweighted.${measure}`, unweighted);
    figures.set(`median.${measure}`, median);
    for (const { region, place } of places) figures.set(`${region}.${measure}.place`, String(place));
  }
  return figures;
}

/**
 * @param {string[][]} rows
 * @param {string[]} regions
 * @param {Figures} inputs what the sheet holds as input and the others repeat in their answer
 * @returns {Figures}
 */
export function ofSheet(rows, regions, inputs) {
  const names = COLUMNS.slice(FIRST_RESULT - FIRST_INPUT);
  /** @type {Figures} */
  const figures = new Map(inputs);
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const [name, kind] = [names[column], SUMMARY[row - regions.length]];
      if (text) figures.set(kind ? `${kind}.${name}` : `${regions[row]}.${name}`, text);
    });
  });
  return figures;
}

/**
 * @param {Figures} figures
 * @param {string} name
 * @param {Figure} figure
 */
function add(figures, name, { value, low, high }) {
  if (value) figures.set(name, value);
  if (low) figures.set(`${name}.low`, low);
  if (high) figures.set(`${name}.high`, high);
}

/**
 * Throws unless both have the same figures, the same to so many significant digits.
 * @param {string} who
 * @param {Figures} expected
 * @param {Figures} found
 * @param {number} digits
 */
export function assertAlike(who, expected, found, digits) {
  const names = new Set([...expected.keys(), ...found.keys()]);
  const most = new Precise(10).pow(-digits);
  for (const name of names) {
    const [one, other] = [expected.get(name), found.get(name)];
    if (one === undefined || other === undefined) throw new Error(`${who}: ${name} is ${other}, the engine has ${one}`);
    const distance = new Precise(one).minus(other).abs();
    if (distance.gt(most.times(new Precise(one).abs())))
      throw new Error(`${who}: ${name} is ${other}, the engine has ${one}`);
  }
  return names.size;
}
