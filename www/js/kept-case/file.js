/* A case as a JSON file on the user's own disk. */

import { plain } from '../export/file-names.js';
import { asObject, CaseProblem } from './problem.js';
import { openedCase } from './record.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./record.js').CaseRecord} CaseRecord */
/** @typedef {import('./record.js').OpenedCase} OpenedCase */

const FORMAT = 'utomlanskollen-case';
/** A hundred times a case with every field filled. */
const MOST_BYTES = 1_000_000;

/**
 * @param {CaseRecord} record
 * @param {string} savedOn day
 * @returns {string}
 */
export function caseFileText(record, savedOn) {
  return `${JSON.stringify({ format: FORMAT, ...record, savedOn }, null, 2)}\n`;
}

/**
 * "utomlanskollen-kalmar-lan-2021.json"
 * @param {State} state
 * @param {Catalogue} catalogue
 */
export function caseFileName({ choices, texts }, catalogue) {
  const region = catalogue.regions.find(({ code }) => code === choices.region)?.shortName ?? 'riket';
  const [from = '', to = ''] = [texts.from, texts.to];
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && to === `${year}-12-31`;
  const parts = [choices.mode === 'table' ? 'regioner' : region, ...(isYear ? [year] : [from, to])];
  return `${['utomlanskollen', ...parts.map(plain)].filter(Boolean).join('-')}.json`;
}

/**
 * The size is known before anything is read.
 * @param {Pick<File, 'size' | 'text'>} file
 * @param {Catalogue} catalogue
 * @returns {Promise<OpenedCase>}
 */
export async function openedFile(file, catalogue) {
  if (file.size > MOST_BYTES) throw new CaseProblem('case.too_large');
  return caseOf(await file.text(), catalogue);
}

/**
 * @param {string} text
 * @param {Catalogue} catalogue
 * @returns {OpenedCase}
 */
export function caseOf(text, catalogue) {
  const { format, savedOn, ...record } = asObject(parsed(text), 'format');
  if (format !== FORMAT) throw new CaseProblem('case.foreign');
  if (savedOn !== undefined && typeof savedOn !== 'string') throw new CaseProblem('case.broken', { name: 'savedOn' });
  return openedCase(record, catalogue);
}

/**
 * @param {string} text
 * @returns {unknown} an object in any case
 */
function parsed(text) {
  const json = text.replace(/^\uFEFF/, '').trim();
  try {
    const value = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Also what is nested deeper than the browser can read ends here.
    if (json.includes(FORMAT)) throw new CaseProblem('case.cut');
  }
  throw new CaseProblem('case.foreign');
}
