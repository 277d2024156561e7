/* Keys of the view Scenario that are put together in the code, by what they are put together from: the contract with the engine, and the levers. */

import { readFileSync } from 'node:fs';
import { LEVER_NAMES } from '../../www/js/scenario/levers.js';
import { REFORMS } from '../../www/js/scenario/offers.js';

/** Without what is said of each thing, which has names in it too. */
const types = readFileSync(new URL('../../wasm/scenario/src/types.d.ts', import.meta.url), 'utf8').replaceAll(
  /\/\*\*[\s\S]*?\*\//g,
  '',
);
const refusal = readFileSync(new URL('../../src/scenario/refusal.rs', import.meta.url), 'utf8');
const finding = readFileSync(new URL('../../src/finding.rs', import.meta.url), 'utf8');

/**
 * @param {RegExp} part of the contract
 * @returns {string[]} the names in it
 */
function namesIn(part) {
  const names = [...(part.exec(types)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name ?? '');
  if (names.length === 0) throw new Error(`the contract has no ${part}`);
  return names;
}

const provisions = namesIn(/export type ProvisionName =([^;]+);/);
const states = namesIn(/state\?: ([^;]+);/);
const figures = namesIn(/export type ScenarioFigureName =([^;]+);/);
const effects = namesIn(/export type EffectName = ([^;]+);/);
const breakEvens = namesIn(/lever: ("price"[^;]+);/);
const none = namesIn(/none\?: ([^;]+);/);
const codes = [...`${refusal}${finding}`.matchAll(/"scenario\.(\w+)"/g)].map(([, code]) => code ?? '');

export const OF_SCENARIOS = [
  ...[...codes, 'lever_twice'].map((code) => `scenario-${code}`),
  ...provisions.flatMap((name) => [`provision-${name}`]),
  ...states.map((state) => `provision-state-${state}`),
  ...figures.map((name) => `scenario-figure-${name}`),
  ...effects.flatMap((name) => [`effect-${name}`, `effect-${name}-short`]),
  ...breakEvens.map((lever) => `break-even-${lever}`),
  ...none.map((reason) => `break-even-none-${reason}`),
  // What can be turned: the contacts, and each lever that is a number.
  ...['contacts', 'feeIncluded', 'mixShare', 'stretchShare', 'elasticity', 'division'].map((what) => `turned-${what}`),
  ...provisions
    .filter((name) => !['feeIncluded', 'elasticity', 'centreCharge'].includes(name))
    .map((name) => `turned-${name}`),
  ...LEVER_NAMES.flatMap((lever) => [`lever-${lever}`, `lever-${lever}-about`, `lever-${lever}-assumed`]),
  ...['fee', 'price'].map((of) => `lever-elasticity-of-${of}`),
  ...['same', 'less', 'more', 'either'].map((side) => `scenario-${side}`),
  ...[...REFORMS, 'own'].flatMap((subject) => [`scenario-subject-${subject}`, `scenario-subject-${subject}-about`]),
  ...['payable', 'not_payable', 'to_be_judged'].map((verdict) => `lever-kinds-${verdict}`),
  ...[
    'after',
    'before',
    'atMix',
    'atPayable',
    'atPrice',
    'atFull',
    'all',
    'digital',
    'physical',
    'follow_up',
    'rest',
  ].map((part) => `part-scenario-${part}`),
];
