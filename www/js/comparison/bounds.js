/* Whether it is known between which values a figure lies, and with that what can be said of it beside others. */

import { areaOf } from './compared.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('./focus.js').Focus} Focus */

/**
 * Whether a figure is only a limit ("högst"), or was rounded nobody knows how ("cirka").
 * @param {Figure} figure
 */
export function isOpen({ low, high, unbounded }) {
  return unbounded === true || (low === undefined) !== (high === undefined);
}

/**
 * Whether a figure of those that are compared is open. No mean of them says anything then.
 * @param {Focus} focus
 */
export function isAnyOpen({ year, measure, on }) {
  return on?.comparable.some((region) => isOpen(areaOf(year, region)?.figures[measure] ?? {})) ?? false;
}
