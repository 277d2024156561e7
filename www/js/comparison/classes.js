/*
 * Regions in a few classes for the map, from the highest. Each class is said by the lowest and the highest value that
 * is in it, so no limit is made up, and equal values are always in the same one.
 */

import { compareDecimals } from '../decimal.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */

/** As many as can be told apart. */
export const MOST_CLASSES = 5;

/** @typedef {{ region: string, figure: Figure }} Valued */
/** Regions from the highest value to the lowest. @typedef {Valued[]} Class */

/**
 * @param {readonly Valued[]} valued
 * @returns {Class[]} from the highest; about as many regions in each
 */
export function classesOf(valued) {
  const falling = [...valued].sort((a, b) => compareDecimals(orderOf(b.figure), orderOf(a.figure)));
  const most = Math.min(MOST_CLASSES, falling.length);
  /** @type {Class[]} */
  const classes = [];
  falling.forEach((one, position) => {
    const last = classes.at(-1);
    const isFull = Math.floor((position * most) / falling.length) >= classes.length;
    const before = falling[position - 1];
    const isEqual = before !== undefined && compareDecimals(orderOf(before.figure), orderOf(one.figure)) === 0;
    if (last && (!isFull || isEqual)) last.push(one);
    else classes.push([one]);
  });
  return classes;
}

/** @param {Figure} figure */
const orderOf = ({ value, low, high }) => value ?? low ?? high ?? '0';

/**
 * Which of five shades, the first the strongest, each class has: as far apart as there is room for.
 * @type {Readonly<Record<number, readonly number[]>>}
 */
const SHADES = { 1: [0], 2: [0, 4], 3: [0, 2, 4], 4: [0, 1, 3, 4], 5: [0, 1, 2, 3, 4] };

/**
 * @param {number} place of the class, from the highest
 * @param {number} count of classes
 */
export const shadeOf = (place, count) => SHADES[count]?.[place] ?? 0;

/** "A" for the highest class. @param {number} position */
export const className = (position) => String.fromCharCode('A'.charCodeAt(0) + position);
