/*
 * The fields of the view Scenario: what a link or a file may say of it. "scenario.count" and "scenario.shown" are of the
 * view, "scenario.1.name" and "scenario.1.levers" of a scenario, and "scenario.1.payable.share" of a lever in it.
 */

import { LEVER_NAMES, partOf } from './levers.js';
import { MOST_SCENARIOS } from './scenarios.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */

/** Numbers of scenarios. */
const NUMBER = new RegExp(`^[1-${MOST_SCENARIOS}]$`);

/**
 * Whether the view has such a field.
 * @param {readonly string[]} parts of its name, "scenario" first
 * @param {Catalogue} catalogue
 * @returns {boolean}
 */
export function isField([group, first = '', second = '', ...rest], catalogue) {
  if (group !== 'scenario') return false;
  if (second === '') return rest.length === 0 && ['count', 'shown', 'step'].includes(first);
  if (!NUMBER.test(first)) return false;
  if (rest.length === 0) return second === 'name' || second === 'levers';
  return partOf(second, rest, catalogue) !== undefined;
}

/**
 * Whether a text can stand in one of its fields: any in those that are typed in, right or wrong; one of a set in those that
 * the page writes.
 * @param {string} field one that there is
 * @param {string} text
 * @param {Catalogue} catalogue
 * @returns {boolean}
 */
export function acceptsText(field, text, catalogue) {
  const [, first = '', second = '', ...rest] = field.split('.');
  if (first === 'count' || first === 'shown') return NUMBER.test(text);
  if (second === 'levers') {
    const names = text.split(' ').filter(Boolean);
    return new Set(names).size === names.length && names.every((name) => LEVER_NAMES.some((known) => known === name));
  }
  const part = partOf(second, rest, catalogue);
  return typeof part !== 'function' || text === '' || part(catalogue).includes(text);
}

/**
 * What kind of number is read from one of its fields, if a range may stand behind its text.
 * @returns {undefined} a published range is written out in the field
 */
export function numberField() {
  return undefined;
}
