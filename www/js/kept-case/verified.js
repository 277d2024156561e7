/*
 * What a link or a file says of its own numbers is compared with the numbers themselves, since anybody can write one:
 * the range of a source must belong to what stands in its field, and a case is the published one only when nothing in
 * it differs from that.
 */

import { ownText } from '../comparison/question.js';
import { compareDecimals } from '../decimal.js';
import { boundedText, startedFrom } from '../published-case.js';
import { withoutBeside } from '../state.js';
import { boundedLine } from './bounded.js';
import { numberField } from './fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../assessment.js').Engine} Engine */
/** @typedef {import('../state.js').State} State */

const LANGUAGES = /** @type {const} */ (['sv', 'en']);
/** How an answer is looked at, which changes nothing in it. */
const LOOKS = ['mode', 'measure'];
/**
 * @param {State} state as it was kept
 * @param {Catalogue} catalogue
 * @param {Engine} engine
 * @returns {State} the same without ranges that its texts do not say, and edited when it is
 */
export function verified(state, catalogue, engine) {
  const { texts } = state;
  const given = Object.fromEntries(
    Object.entries(state.given).filter(([field, number]) => isWritten(field, number, texts[field] ?? '', engine)),
  );
  const fair = { ...state, given };
  return { ...fair, edited: !isPublished(fair, catalogue) };
}

/**
 * @param {string} field
 * @param {Bounded} number
 * @param {string} text
 * @param {Engine} engine
 */
function isWritten(field, number, text, engine) {
  // The ranges of an own table are the user's, as its numbers are.
  if (field.startsWith('own.')) return typeof number !== 'string' && ownText(number) === text;
  const kind = numberField(field);
  // A number without a range says nothing that the text does not.
  if (kind === undefined || typeof number === 'string') return false;
  const places = kind === 'percent' ? 2 : 0;
  if (LANGUAGES.some((language) => boundedText(number, places, language) === text)) return true;
  const reading = engine.readNumber(kind, text);
  if (reading.state !== 'read' || typeof reading.number !== 'string' || number.value === undefined) return false;
  return compareDecimals(reading.number, number.value) === 0;
}

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 */
function isPublished(state, catalogue) {
  const published = catalogue.cases.find(({ id }) => id === state.choices.case);
  if (!published) return false;
  return LANGUAGES.some((language) => contentOf(startedFrom(published, language)) === contentOf(state));
}

/**
 * All that an answer hangs on, as one text.
 * @param {State} state
 */
function contentOf(state) {
  const { choices, texts, given, ownLists } = withoutBeside(state);
  const content = [
    ...Object.entries(choices).filter(([name]) => !LOOKS.includes(name)),
    ...Object.entries(texts).filter(([, text]) => text !== ''),
    ...Object.entries(given).map(([field, number]) => [`given.${field}`, boundedLine(number)]),
    ...ownLists.map((list) => ['list', String(list)]),
  ];
  return JSON.stringify(content.map((part) => part.join('=')).sort());
}
