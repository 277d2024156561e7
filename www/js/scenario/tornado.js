/* What the difference hangs most on: what was turned, its value at each end, and the difference there, as texts and lengths. */

import { formatNumber } from '../format.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').Bar} Bar */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').BarEnd} BarEnd */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../components/scenario-tornado-plot.js').TornadoBar} TornadoBar */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('../writing.js').Writing} Writing */

/** A bar with both ends. @typedef {Bar & { lesser: BarEnd, greater: BarEnd }} Turned */

/** More than these are in the table alone. */
const MOST_DRAWN = 10;

/** @type {Partial<Record<Unit, Kind>>} */
const KINDS = { contacts: 'count', share: 'share', times: 'share', kronor: 'kronor', kronor_per_contact: 'rate' };

/**
 * @param {Bar} bar
 * @returns {bar is Turned}
 */
export const isTurned = (bar) => bar.lesser !== undefined && bar.greater !== undefined && bar.missing === undefined;

/**
 * "Andel som betalar avgift", "Pris, läkare (i scenariot)".
 * @param {View} view
 * @param {Bar} bar
 */
export function turnedName({ words, names }, { what, profession, of }) {
  const key = `turned-${what}`;
  const name = words.has(key) ? words.text(key) : what;
  return words.text('turned-name', {
    name: profession
      ? words.text('provision-of', { name, profession: names.profession(profession).toLowerCase() })
      : name,
    of,
  });
}

/**
 * The value that gave an end.
 * @param {View} view
 * @param {Writing} writing
 * @param {Bar} bar
 * @param {BarEnd} end
 */
export function turnedTo({ words, names }, writing, { unit }, { at, factor, alternative }) {
  if (alternative !== undefined) {
    const profession = names.catalogue.professions.find((known) => alternative.split('.').includes(known));
    return profession
      ? words.text('turned-alternative', { profession: names.profession(profession).toLowerCase() })
      : words.text('turned-alternative-other');
  }
  if (at === undefined) return words.text('unknown');
  if (factor) return words.text('turned-factor', { share: writing.exact(at, 'share') });
  const kind = KINDS[unit];
  return kind ? writing.exact(at, kind) : formatNumber(words.language, at, { digits: 2 });
}

/**
 * Only for drawing: a length on the screen is not exact.
 * @param {View} view
 * @param {readonly Turned[]} bars
 * @returns {TornadoBar[]}
 */
export function drawnBars(view, bars) {
  return bars.slice(0, MOST_DRAWN).map((bar) => ({
    name: turnedName(view, bar),
    from: Number(bar.lesser.difference),
    to: Number(bar.greater.difference),
    fromText: turnedTo(view, view.shown, bar, bar.lesser),
    toText: turnedTo(view, view.shown, bar, bar.greater),
  }));
}
