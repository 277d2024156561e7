/* Answers of the page, made without a browser, for tests of what is made of them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../www/js/assessment.js';
import * as engine from '../../www/js/engine.js';
import { startFrom } from '../../www/js/files-worker.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { startedFrom } from '../../www/js/published-case.js';
import { chosen, emptyState, inYear, typed } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../www/js/explanation/ground.js').Explained} Explained */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));

engine.startFrom(read('wasm/calc/pkg/utomlanskollen_calc_bg.wasm'));
startFrom({ workbook: read('wasm/workbook/pkg/utomlanskollen_workbook_bg.wasm') });

/**
 * @param {State} state
 * @param {Language} [language]
 * @returns {Explained & { calculation: Calculation }}
 */
export function answered(state, language = 'sv') {
  const [page = '', ...others] = ['page', 'explanation', 'exports', 'answer-sheet'].map((part) =>
    read(`www/locales/${language}/${part}.ftl`).toString(),
  );
  const words = new Words(language, page);
  for (const other of others) words.add(other);
  const catalogue = engine.catalogue();
  const assessment = assess(state, catalogue, engine);
  const { calculation, input } = assessment;
  assert.ok(calculation && input, JSON.stringify(assessment.problems));
  return {
    state,
    catalogue,
    names: new Names(catalogue, words),
    words,
    shown: new Writing(words),
    assessment,
    calculation,
    derive: (...figures) => engine.derive(input, figures),
  };
}

/**
 * @param {State} state
 * @param {Record<string, string>} texts by field
 */
const filled = (state, texts) => Object.entries(texts).reduce((now, [field, text]) => typed(now, field, text), state);

/** All 21 regions, each with contacts of three professions and an invoice, in a year in which the price changes. */
function allRegions() {
  const start = { ...chosen(inYear(emptyState, '2019'), 'mode', 'table') };
  const options = chosen(chosen(chosen(start, 'columns', 'professions'), 'fee', 'sormland'), 'allocation', 'evenly');
  const regions = engine.catalogue().regions.map(({ code }, position) => ({ code, size: position + 1 }));
  return regions
    .filter(({ code }) => code !== '00')
    .reduce(
      (state, { code, size }) =>
        filled(state, {
          [`table.${code}.doctor`]: `${size * 1237}`,
          [`table.${code}.nurse`]: `${size * 311}`,
          [`table.${code}.psychologist`]: `${size * 7}`,
          [`table.${code}.invoiced`]: `${size * 650_123},37`,
          [`table.${code}.patients`]: `${size * 811}`,
        }),
      filled(options, { payingShare: '45 %' }),
    );
}

/** Some regions, with little known of them. */
function someRegions() {
  return filled(chosen(chosen(inYear(emptyState, '2020'), 'mode', 'table'), 'fee', 'sormland'), {
    'table.01.unsplit': '1 000',
    'table.01.invoiced': '350 000',
    'table.08.unsplit': '500–600',
    'table.08.patients': '0',
    'table.25.patients': '40',
  });
}

/** One region with a bit of everything: an own fee, shares, a care centre that pays, an own population and net cost. */
function everything() {
  const choices = /** @type {const} */ ([
    ['region', '12'],
    ['fee', 'uniform'],
    ['payable', 'on'],
    ['centre', 'skane'],
    ['population', 'own'],
  ]);
  return filled(
    choices.reduce((state, [name, value]) => chosen(state, name, value), inYear(emptyState, '2020')),
    {
      'contacts.doctor': '12 345',
      'contacts.nurse': '678',
      'contacts.psychologist': '91–95',
      fee: '100',
      payingShare: '61,3',
      payableShare: '85–95',
      invoiced: '5,1 mnkr',
      patients: '7 777',
      population: '1 389 336',
      populationDay: '2020-12-31',
      netCost: '7 654 321 000',
      netCostYear: '2020',
    },
  );
}

/** Answers of every kind, by name. @type {Record<string, State>} */
export const STATES = {
  ...Object.fromEntries(engine.catalogue().cases.map((published) => [published.id, startedFrom(published, 'sv')])),
  'all regions': allRegions(),
  'some regions': someRegions(),
  everything: everything(),
};
