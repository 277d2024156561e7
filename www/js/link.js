/*
 * A case as a link: "#/rakna?v=1&region=08&contacts=1000,400&…&sum=1a2b3c4". All of it is in the part of the address
 * that never reaches a server. Everything the answer needs is written out, also of a published case, so that a link
 * does not hang on what the page starts with in another year.
 */

import { boundedLine, boundedOf } from './kept-case/bounded.js';
import { CHOICES, fieldsOfRow, namedRow, namedRowsOf, rowsOf, SINGLE } from './kept-case/link-names.js';
import { versionOf } from './kept-case/migrations.js';
import { parametersOf, parameterText, sumOf } from './kept-case/parameters.js';
import { CaseProblem } from './kept-case/problem.js';
import { openedCase } from './kept-case/record.js';
import { PLACE_PARAMETERS, writePlace } from './url.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('./kept-case/kept-case.js').KeptCase} KeptCase */
/** @typedef {import('./kept-case/parameters.js').Parameter} Parameter */
/** @typedef {import('./kept-case/record.js').CaseRecord} CaseRecord */
/** @typedef {import('./kept-case/record.js').OpenedCase} OpenedCase */
/** @typedef {import('./url.js').Place} Place */

/** From here on mail programs and forms begin to cut addresses. */
export const LONG_LINK = 2000;
/** Many times a table of regions with every field filled. */
const MOST_CHARACTERS = 500_000;

/**
 * @param {Place} place the view and language it opens in
 * @param {CaseRecord} record
 * @returns {string} hash with "#" in front
 */
export function writeLink(place, record) {
  const [path = '', where] = writePlace(place).split('?');
  const parameters = parametersFrom(record);
  const [version = '', ...rest] = parameterText(parameters).split('&');
  // The version is first, so that what is left of a cut link is still known for one; the sum is last for the same reason.
  return `${path}?${[version, where, ...rest, `sum=${sumOf(parameters)}`].filter(Boolean).join('&')}`;
}

/**
 * @param {string} hash
 * @param {Catalogue} catalogue
 * @returns {OpenedCase}
 */
export function readLink(hash, catalogue) {
  if (hash.length > MOST_CHARACTERS) throw new CaseProblem('link.too_long');
  const query = hash.slice(hash.indexOf('?') + 1);
  // How a later version is summed is not for this one to say, so the version is looked at before the sum.
  const version = /(?:^|&)v=(\d+)&/.exec(query)?.[1];
  if (version !== undefined) versionOf(version);
  // A full stop or a bracket of the text around the link may have come along; browsers encode quotation marks.
  const [end, sum] = /&sum=([0-9a-z]{7})(?:%[0-9A-Fa-f]{2}|[^0-9a-z&=%])*$/.exec(query) ?? [];
  if (end === undefined) throw new CaseProblem('link.truncated');
  const text = query.slice(0, -end.length);
  // Some programs encode the "+" that stands for a space.
  for (const reading of [text, text.replaceAll(/%2B/gi, '+')]) {
    const parameters = parametersOf(reading).filter(([name]) => !PLACE_PARAMETERS.includes(name));
    if (sum === sumOf(parameters)) return openedCase(recordFrom(parameters), catalogue);
  }
  throw new CaseProblem('link.tampered');
}

/**
 * @param {CaseRecord} record
 * @returns {Parameter[]}
 */
function parametersFrom({ version, engine, data, state, figures }) {
  const { choices, edited, texts, given, ownLists } = state;
  /** @type {(name: string, value: string) => Parameter} */
  const one = (name, value) => [name, [value]];
  const chosen = Object.entries(choices).filter(([name, value]) => value !== CHOICES[name]);
  const single = Object.entries(SINGLE).flatMap(([name, field]) => {
    const text = texts[field];
    return text === undefined ? [] : [one(name, text)];
  });
  const rows = rowsOf(Object.keys(texts), ownLists).map((name) => row(name, texts));
  return [
    one('v', String(version)),
    ...chosen.map(([name, value]) => one(name, value)),
    ...(edited ? [one('edited', 'yes')] : []),
    ...single,
    ...rows.filter(([name, [first, ...others]]) => first !== '' || others.length > 0 || name.startsWith('list.')),
    ...namedRowsOf(texts),
    ...Object.entries(given).map(([field, number]) => one(`given.${field}`, boundedLine(number))),
    ...Object.entries(figures).map(([id, figure]) => one(`figure.${id}`, boundedLine(figure))),
    ...(engine ? [one('engine', engine)] : []),
    ...(data ? [one('data', data)] : []),
  ];
}

/**
 * The values of a row, up to the last one that is filled.
 * @param {string} name
 * @param {Record<string, string>} texts
 * @returns {Parameter}
 */
function row(name, texts) {
  const values = fieldsOfRow(name).map((field) => texts[field] ?? '');
  return [name, values.slice(0, Math.max(1, values.findLastIndex((value) => value !== '') + 1))];
}

/**
 * @param {readonly Parameter[]} parameters
 * @returns {Record<string, unknown>}
 */
function recordFrom(parameters) {
  /** @type {Pick<KeptCase, 'texts' | 'ownLists'>} */
  const entered = { texts: {}, ownLists: [] };
  const marks = { version: '', engine: '', data: '', edited: '' };
  const choices = { ...CHOICES };
  /** Names that come from outside are made into objects at the end, where "__proto__" is a name like any other.
   * @type {{ given: [string, Bounded][], figure: [string, Bounded][] }} */
  const numbers = { given: [], figure: [] };
  const seen = new Set();
  for (const [name, values] of parameters) {
    if (seen.has(name)) throw new CaseProblem('case.unknown_field', { name });
    seen.add(name);
    const value = values.join();
    const [group, key] = halves(name);
    const fields = fieldsOfRow(name);
    const named = namedRow(name, values);
    const single = Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined;
    if (name === 'v') marks.version = value;
    else if (name === 'engine' || name === 'data' || name === 'edited') marks[name] = value;
    else if (Object.hasOwn(CHOICES, name)) choices[name] = value;
    else if (single !== undefined) entered.texts[single] = value;
    else if (group === 'given' || group === 'figure') numbers[group].push([key, boundedOf(value, key)]);
    else if (named) for (const [field, text] of named) entered.texts[field] = text;
    else if (fields.length >= values.length) fillRow(entered, name, fields, values);
    else throw new CaseProblem('case.unknown_field', { name });
  }
  const { version, engine, data, edited } = marks;
  const state = { ...entered, choices, edited: edited === 'yes', given: Object.fromEntries(numbers.given) };
  return { version, engine, data, state, figures: Object.fromEntries(numbers.figure) };
}

/**
 * What stands before the first full stop, and after it.
 * @param {string} name
 * @returns {[string, string]}
 */
function halves(name) {
  const [group = '', ...rest] = name.split('.');
  return [group, rest.join('.')];
}

/**
 * @param {Pick<KeptCase, 'texts' | 'ownLists'>} entered
 * @param {string} name
 * @param {readonly string[]} fields
 * @param {readonly string[]} values
 */
function fillRow({ texts, ownLists }, name, fields, values) {
  fields.forEach((field, index) => {
    const value = values[index] ?? '';
    if (value !== '') texts[field] = value;
  });
  const [group, list] = halves(name);
  if (group === 'list') ownLists.push(Number(list));
}
