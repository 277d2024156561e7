/* Compared figures as sentences: each leads to published values with their sources, for the days they are of. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { plainText } from '../../www/js/explanation/plain-text.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../www/js/explanation/ground.js').Explained} Explained */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);
const bytes = (/** @type {string} */ module) =>
  readFileSync(new URL(`wasm/${module}/pkg/utomlanskollen_${module}_bg.wasm`, root));
engine.startFrom(bytes('calc'));
before(() => engine.startComparison(bytes('comparison')));
const catalogue = engine.catalogue();

/**
 * @param {Language} language
 * @param {State} state
 * @returns {Explained}
 */
function viewOf(language, state) {
  const [page = '', explanation = ''] = ['page', 'explanation'].map((part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8'),
  );
  const words = new Words(language, page);
  words.add(explanation);
  return {
    words,
    state,
    catalogue,
    names: new Names(catalogue, words),
    shown: new Writing(words),
    assessment: { calculation: undefined, input: undefined, readings: {}, problems: [], faults: [], stretches: [] },
    derive: () => undefined,
  };
}

/** @param {string} text */
const plain = (text) => text.replaceAll('\u00A0', ' ');

/**
 * @param {string} id
 * @param {State} [state]
 */
function explained(id, state = emptyState) {
  const view = viewOf('sv', state);
  const explanation = explanationOf(view, id);
  assert.ok(explanation, id);
  return { ...explanation, text: plain(plainText(view, explanation)) };
}

describe('a compared figure', () => {
  it('is explained in both languages, wherever there is a value', () => {
    const answer = engine.compare({ use: 'published', chosen: [], own: [] });
    assert.ok('table' in answer);
    let count = 0;
    for (const { year, areas, measures } of answer.table.years) {
      const ids = [
        ...areas.flatMap(({ region, bases }) => Object.keys(bases).map((name) => `${year}.${region}.${name}`)),
        ...measures.flatMap(({ measure, weighted, statement, places }) => [
          ...(weighted ? [`${year}.weighted.${measure}`] : []),
          ...(statement.refused ? [] : [`${year}.ratio.${measure}`]),
          ...places.map(({ region }) => `${year}.place.${measure}.${region}`),
          `${year}.unweighted.${measure}`,
          `${year}.median.${measure}`,
        ]),
      ];
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const view = viewOf(language, emptyState);
        for (const id of ids) {
          const explanation = explanationOf(view, id);
          assert.ok(explanation, id);
          const text = plainText(view, explanation);
          assert.doesNotMatch(text, /[{}]|undefined|NaN/, `${id}: ${text}`);
          assert.ok(explanation.sourceIds.length > 0, `${id} has no source`);
          count += 1;
        }
      }
    }
    assert.ok(count > 300, String(count));
  });

  it('names the value that was published, with its scope and rounding', () => {
    const { text, sourceIds } = explained('2020.01.contactsPerThousand');
    assert.match(text, /375/);
    assert.match(text, /besök hos KRY räknas som vård inom regionen och ingår inte/);
    assert.deepEqual(sourceIds, ['skr_2020_final']);
  });

  it('is of the months that its value is of', () => {
    const { context, text } = explained('2020.10.invoicedPerContact');
    assert.match(plain(context), /1 januari–30 juni 2020/);
    assert.match(text, /484/);
  });

  it('tells how many times one is the other', () => {
    const { title, text } = explained('2020.ratio.contactsPerThousand');
    assert.match(title, /delat med/);
    assert.match(text, /3,6 \(3,5–3,7\) gånger/);
  });

  it('tells when the population is of an earlier year, and when a number is the own', () => {
    const texts = { 'own.08.2020.contacts': '30000' };
    const { text, own } = explained('2020.08.contactsPerThousand', { ...emptyState, texts });
    assert.match(text, /31 december 2019/);
    assert.ok(own);
  });

  it('is not there in a year without numbers', () => {
    assert.equal(explanationOf(viewOf('sv', emptyState), '1999.01.contacts'), undefined);
    assert.equal(explanationOf(viewOf('sv', emptyState), '2020.04.contacts'), undefined);
  });
});
