/*
 * A number and what is known of it, in one line: "42000" is exact, "9150000..9250000" only a range,
 * "9200000~9150000..9250000" a value with its range, "42000~42000.." one with no upper bound.
 */

import { asObjectOf, CaseProblem } from './problem.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */

const DECIMAL = /^-?\d{1,28}(\.\d{1,28})?$/;
const LINE = /^(?:(?<value>[^~]+)~)?(?<low>[^~]*?)\.\.(?<high>[^~]*)$/;

/**
 * @param {Bounded} number
 * @returns {string}
 */
export function boundedLine(number) {
  if (typeof number === 'string') return number;
  const { value, low = '', high = '' } = number;
  return `${value === undefined ? '' : `${value}~`}${low}..${high}`;
}

/**
 * @param {string} line
 * @param {string} name
 * @returns {Bounded}
 */
export function boundedOf(line, name) {
  const parts = LINE.exec(line)?.groups;
  if (!parts) return asBounded(line, name);
  return asBounded(Object.fromEntries(Object.entries(parts).filter(([, end]) => end)), name);
}

/**
 * @param {unknown} number
 * @param {string} name of the field it stands behind
 * @returns {Bounded}
 */
export function asBounded(number, name) {
  if (typeof number === 'string') return asDecimal(number, name);
  const { value, low, high } = asObjectOf(number, name, ['value', 'low', 'high']);
  const bounded = {
    ...(value === undefined ? {} : { value: asDecimal(value, name) }),
    ...(low === undefined ? {} : { low: asDecimal(low, name) }),
    ...(high === undefined ? {} : { high: asDecimal(high, name) }),
  };
  if (Object.keys(bounded).length === 0) throw new CaseProblem('case.broken', { name });
  return bounded;
}

/**
 * @param {unknown} number
 * @param {string} name
 */
function asDecimal(number, name) {
  if (typeof number !== 'string') throw new CaseProblem('case.broken', { name });
  if (!DECIMAL.test(number)) throw new CaseProblem('case.unknown_value', { name, value: number });
  return number;
}
