/*
 * Regions in a few classes for the map, from the highest. Each class is said by the lowest and the highest value that
 * is in it, so no limit is made up. Regions of which it is not known who is higher are always in the same one, and so are
 * equal values.
 */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */

/** As many as can be told apart. */
export const MOST_CLASSES = 5;

/** `place`: the best and the worst there can be. @typedef {{ region: string, figure: Figure, place: { best: number, worst: number } }} Valued */
/** Regions from the highest value to the lowest. @typedef {Valued[]} Class */

/**
 * @param {readonly Valued[]} valued
 * @returns {Class[]} from the highest; about as many regions in each
 */
export function classesOf(valued) {
  const falling = [...valued].sort(({ place: a }, { place: b }) => a.best - b.best || a.worst - b.worst);
  const most = Math.min(MOST_CLASSES, falling.length);
  /** @type {Class[]} */
  const classes = [];
  let worst = 0;
  falling.forEach((one, position) => {
    const last = classes.at(-1);
    const isFull = Math.floor((position * most) / falling.length) >= classes.length;
    // Someone before it can have the same place, or a worse one.
    const isTied = one.place.best <= worst;
    if (last && (!isFull || isTied)) last.push(one);
    else classes.push([one]);
    worst = Math.max(worst, one.place.worst);
  });
  return classes;
}

/**
 * Whether nothing is known of the order within a class of several.
 * @param {Class} members
 */
export function isUnordered(members) {
  return members.length > 1 && members.every(({ place }) => place.best === 1 && place.worst === members.length);
}

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
