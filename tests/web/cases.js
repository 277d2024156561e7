/* Random states of the page, and the engine started, for tests of what is kept. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assess } from '../../www/js/assessment.js';
import { COMPARED_MEASURES } from '../../www/js/comparison/measures.js';
import { CELL_MEASURES } from '../../www/js/comparison/question.js';
import * as engine from '../../www/js/engine.js';
import { acceptsChoice } from '../../www/js/kept-case/fields.js';
import { MEASURES } from '../../www/js/measures.js';
import { emptyState } from '../../www/js/state.js';

/** @typedef {import('../../www/js/state.js').Choices} Choices */
/** @typedef {import('../../www/js/state.js').State} State */

engine.startFrom(readFileSync(new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url)));

export const catalogue = engine.catalogue();

/** @param {State} state */
export const calculationOf = (state) => assess(state, catalogue, engine).calculation;

const idsOf = (/** @type {readonly { id: string }[]} */ things) => things.map(({ id }) => id);
const codes = ['00', ...catalogue.regions.map(({ code }) => code).filter((code) => code !== '00')];
const day = fc.constantFrom('2019-01-01', '2019-06-14', '2024-02-29');

/** What each choice can be. @type {Record<keyof Choices, string[]>} */
export const VALUES = {
  case: ['', ...idsOf(catalogue.cases)],
  mode: ['one', 'table'],
  region: codes,
  volume: ['professions', 'total'],
  mix: ['', ...idsOf(catalogue.mixes)],
  allocation: ['range', 'evenly', 'parts'],
  fee: ['unknown', 'uniform', 'professions', ...idsOf(catalogue.fees)],
  payable: ['off', 'on'],
  population: ['published', 'own'],
  populationDate: ['', '2019-12-31', '2023-12-31'],
  centre: ['none', 'own', ...idsOf(catalogue.centreCharges)],
  list: ['', 'own', ...idsOf(catalogue.series)],
  columns: ['total', 'professions'],
  levelFrom: ['', ...codes],
  measure: ['', ...MEASURES],
  compared: ['', ...COMPARED_MEASURES],
  comparedYear: ['', '2020', '2025'],
  comparedUse: ['both', 'published', 'own'],
};

const choices = fc.record(
  /** @type {{ [K in keyof Choices]: fc.Arbitrary<Choices[K]> }} */ (
    Object.fromEntries(
      /** @type {(keyof Choices)[]} */ (Object.keys(emptyState.choices)).map((name) => [
        name,
        fc.constantFrom(...VALUES[name].filter((value) => acceptsChoice(name, value, catalogue))),
      ]),
    )
  ),
  { noNullPrototype: true },
);

/** What people type, and what nobody types. */
export const typedText = fc.oneof(
  fc.constantFrom(
    '1 000',
    '1\u00A0541\u00A0000',
    '9,2 mnkr',
    '45 %',
    'a&b=c#d+e_f',
    '%C3',
    '🏥',
    'å\u0301',
    '__proto__',
  ),
  fc.constantFrom('<img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0", '~..~', 'nedåt\ntill\tslut'),
  fc.nat().map(String),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

const decimal = fc.tuple(fc.nat({ max: 9_999_999 }), fc.nat({ max: 99 })).map(([whole, part]) => `${whole}.${part}`);
export const bounded = fc.oneof(
  decimal,
  fc
    .record({ value: decimal, low: decimal, high: decimal }, { requiredKeys: [], noNullPrototype: true })
    .filter((number) => Object.keys(number).length > 0),
);

/**
 * Names of fields that there can be beside these price lists.
 * @param {readonly number[]} lists
 */
function fieldNames(lists) {
  const profession = fc.constantFrom(...catalogue.professions);
  const column = fc.constantFrom('unsplit', 'invoiced', 'patients', 'population', 'netCost', ...catalogue.professions);
  const region = fc.constantFrom(...codes.slice(1));
  const names = [
    fc.constantFrom('from', 'to', 'total', 'invoiced', 'patients', 'fee', 'payingShare', 'payableShare'),
    fc.constantFrom('population', 'populationDay', 'netCost', 'netCostYear'),
    fc.constantFrom('jamfor.regions', 'jamfor.claims', 'own.name'),
    fc
      .tuple(fc.constantFrom(...codes), fc.constantFrom(...CELL_MEASURES))
      .map(([code, name]) => `own.${code}.2025.${name}`),
    fc.constantFrom('svar.question', 'svar.to', 'svar.from', 'svar.date', 'svar.leftOut'),
    profession.map((name) => `contacts.${name}`),
    fc.tuple(profession, day).map(([name, from]) => `contacts.${name}.${from}`),
    profession.map((name) => `fee.${name}`),
    profession.map((name) => `centre.${name}`),
    fc.tuple(region, column).map(([code, name]) => `table.${code}.${name}`),
  ];
  if (lists.length === 0) return fc.oneof(...names);
  const part = fc.oneof(
    fc.constantFrom('from', 'to'),
    profession.map((name) => `price.${name}`),
  );
  return fc.oneof(
    ...names,
    fc.tuple(fc.constantFrom(...lists), part).map(([list, name]) => `list.${list}.${name}`),
  );
}

/**
 * A field with what may stand in it: some are never typed in, but hold what the page has read or what was chosen.
 * @param {string} field
 * @returns {fc.Arbitrary<[string, string]>}
 */
function filled(field) {
  const text = /^own\.\d/.test(field)
    ? decimal
    : field === 'jamfor.regions'
      ? fc.subarray(codes, { minLength: 1 }).map((list) => list.join(' '))
      : field === 'jamfor.claims'
        ? fc.subarray(idsOf(catalogue.claims), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
        : typedText;
  return text.map((value) => [field, value]);
}

/** Any state that the page can be in. @type {fc.Arbitrary<State>} */
export const anyState = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 3 }).chain((ownLists) => {
  const field = fieldNames(ownLists);
  return fc.record(
    {
      choices,
      edited: fc.boolean(),
      texts: fc.uniqueArray(field.chain(filled), { selector: ([name]) => name, maxLength: 30 }).map(plainObject),
      given: fc.uniqueArray(fc.tuple(field, bounded), { selector: ([name]) => name, maxLength: 5 }).map(plainObject),
      ownLists: fc.constant(ownLists),
      pasted: fc.constant(undefined),
    },
    { noNullPrototype: true },
  );
});

/**
 * @template T
 * @param {[string, T][]} entries
 * @returns {Record<string, T>}
 */
function plainObject(entries) {
  return Object.fromEntries(entries);
}
