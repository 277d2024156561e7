/*
 * From older versions of a kept case to this one, a step at a time. A version that has been released is never changed:
 * `tests/links` holds links of each, and they must open for as long as there is a page.
 */

import { CaseProblem } from './problem.js';

/** A record of one version as the next one has it. @typedef {(record: Record<string, unknown>) => Record<string, unknown>} Step */

/** The first leads from version 1 to 2, and so on: one for each time that a name or a value changes its meaning.
 * @type {readonly Step[]} */
const STEPS = [];

/** What is written today. */
export const VERSION = STEPS.length + 1;

/**
 * @param {Record<string, unknown>} record
 * @param {readonly Step[]} [steps]
 * @returns {Record<string, unknown>}
 */
export function migrated(record, steps = STEPS) {
  const newest = steps.length + 1;
  const version = versionOf(String(record.version), newest);
  /** @type {Record<string, unknown>} */
  const start = { ...record, version: newest };
  return steps.slice(version - 1).reduce((older, step) => step(older), start);
}

/**
 * @param {string} text
 * @param {number} [newest]
 * @returns {number}
 */
export function versionOf(text, newest = VERSION) {
  const known = Array.from({ length: newest }, (_, index) => index + 1);
  const version = known.find((candidate) => String(candidate) === text);
  if (version !== undefined) return version;
  if (/^[1-9]\d*$/.test(text)) throw new CaseProblem('case.newer_version', { version: text });
  throw new CaseProblem('case.broken', { name: 'version' });
}
