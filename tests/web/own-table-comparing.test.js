/* The user's own table in the page's words and state: counted, gathered, named, and put into the comparison in one step. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hasOwnTable, ownCells, ownTableName, withoutOwnTable } from '../../www/js/comparison/question.js';
import { changeName } from '../../www/js/field-names.js';
import { begun, changed, undone } from '../../www/js/history.js';
import { Words } from '../../www/js/i18n.js';
import {
  columnLetter,
  columnsOf,
  contentChoice,
  contentOf,
  hasOwnYear,
  unitsOf,
} from '../../www/js/own-table/columns.js';
import { compared } from '../../www/js/own-table/comparing.js';
import { countsText } from '../../www/js/own-table/counts.js';
import { rangesOf, remarkGroups } from '../../www/js/own-table/remarks.js';
import { chosen, emptyState } from '../../www/js/state.js';
import { cell, column, finding, table } from './own-tables.js';

/** @typedef {import('../../www/js/components/element.js').View} View */

/** @param {'sv' | 'en'} language */
function wordsIn(language) {
  const source = (/** @type {string} */ part) =>
    readFileSync(new URL(`../../www/locales/${language}/${part}.ftl`, import.meta.url), 'utf8');
  const words = new Words(language, source('page'));
  words.add(source('own-table'));
  return words;
}

const swedish = wordsIn('sv');

describe('a table in the comparison', () => {
  it('is one step, named and undone as one', () => {
    const cells = [cell(), cell({ region: '00', number: { low: '2', high: '3' } })];
    const before = begun(emptyState);
    const after = changed(before, compared(emptyState, 'kontakter.csv', cells));
    assert.equal(after.past.length, 1);
    assert.equal(ownTableName(after.present), 'kontakter.csv');
    assert.deepEqual(
      ownCells(after.present).map(({ region, year, measure, number }) => [region, year, measure, number]),
      [
        ['09', 2024, 'contacts', '1'],
        ['00', 2024, 'contacts', { low: '2', high: '3' }],
      ],
    );
    const view = /** @type {View} */ ({ words: swedish, state: after.present });
    assert.equal(changeName(view, emptyState, after.present), 'Egen tabell');
    assert.equal(changeName(view, after.present, withoutOwnTable(after.present)), 'Egen tabell');
    assert.deepEqual(undone(after).present, emptyState);
  });

  it('replaces the one before', () => {
    const first = compared(emptyState, 'a.csv', [cell(), cell({ region: '08' })]);
    const second = compared(first, 'b.csv', [cell({ region: '10' })]);
    assert.deepEqual(
      ownCells(second).map(({ region }) => region),
      ['10'],
    );
    assert.equal(ownTableName(second), 'b.csv');
    assert.ok(!hasOwnTable(withoutOwnTable(second)));
  });

  it('is what is looked at: its measure, its latest year, own numbers', () => {
    const cells = [cell({ year: 2021, measure: 'invoiced' }), cell({ year: 2023, measure: 'invoiced' })];
    const { choices } = compared(chosen(emptyState, 'comparedUse', 'published'), 'a', cells);
    assert.deepEqual(
      [choices.compared, choices.comparedYear, choices.comparedUse],
      ['invoicedPerInhabitant', '2023', 'both'],
    );
  });

  it('leaves what is looked at alone when the table has it', () => {
    const looking = chosen(
      chosen(chosen(emptyState, 'compared', 'invoiced'), 'comparedYear', '2021'),
      'comparedUse',
      'own',
    );
    const cells = [cell({ year: 2021, measure: 'invoiced' }), cell({ year: 2023 })];
    assert.deepEqual(compared(looking, 'a', cells).choices, looking.choices);
    // Inhabitants only divide, so they say nothing of what to look at.
    const dividing = compared(looking, 'a', [cell({ year: 2021, measure: 'population' })]);
    assert.deepEqual(dividing.choices, looking.choices);
  });
});

describe('the counts', () => {
  const told = (
    /** @type {import('../../www/js/i18n.js').Words} */ words,
    /** @type {Parameters<typeof cell>[0][]} */ ...cells
  ) => countsText(words, cells.map(cell));

  it('tell regions, years, measures and numbers, and the nation apart', () => {
    assert.equal(
      told(swedish, {}, { region: '08' }, { year: 2023 }, { measure: 'invoiced' }),
      '2 regioner, 2 år, 2 mått: 4 tal',
    );
    assert.equal(told(swedish, {}, { region: '00' }), '1 region och riket, 1 år, 1 mått: 2 tal');
    assert.equal(told(swedish, { region: '00' }), 'riket, 1 år, 1 mått: 1 tal');
    assert.equal(told(wordsIn('en'), {}, { region: '08', year: 2023 }), '2 regions, 2 years, 1 measure: 2 numbers');
  });
});

describe('remarks', () => {
  it('are gathered by kind, what was left out first, rows that say the same together', () => {
    const findings = [
      finding({ record: 2, code: 'own_table.note', severity: 'note' }),
      finding({ record: 3, column: 1, params: { text: 'Narnia' } }),
      finding({ record: 4, column: 1, params: { text: 'Narnia' } }),
      finding({ record: 9, column: 1, params: { text: 'Mordor' } }),
    ];
    const groups = remarkGroups(
      table({
        findings,
        found: [
          { code: 'own_table.note', severity: 'note', count: 1 },
          { code: 'own_table.region_unknown', severity: 'error', count: 3000 },
        ],
      }),
    );
    assert.deepEqual(
      groups.map(({ severity, count, listed, remarks }) => [
        severity,
        count,
        listed,
        remarks.map(({ records }) => records),
      ]),
      [
        ['error', 3000, 3, [[3, 4], [9]]],
        ['note', 1, 1, [[2]]],
      ],
    );
  });

  it('have what is doubtful of a column, or of a row that is one', () => {
    const doubts = [finding({ code: 'own_table.column_rate', severity: 'note', column: 4 })];
    const columns = [column({ position: 4, doubts })];
    const [group] = remarkGroups(table({ columns }));
    assert.deepEqual([group?.count, group?.remarks[0]?.finding.column], [1, 4]);
    const [turned] = remarkGroups(table({ columns, layout: 'transposed' }));
    assert.deepEqual([turned?.remarks[0]?.records, turned?.remarks[0]?.finding.column], [[4], undefined]);
  });

  it('name rows as ranges', () => {
    assert.equal(rangesOf([4, 5, 6, 9, 12, 13]), '4–6, 9, 12–13');
    assert.equal(rangesOf([4, 4]), '4');
    assert.equal(rangesOf([]), '');
  });
});

describe('a column', () => {
  it('is called as in a spreadsheet', () => {
    assert.deepEqual([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetter), [
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
    ]);
  });

  it('holds a role, or numbers of a measure', () => {
    assert.equal(contentOf(column({ role: 'year' })), 'year');
    assert.equal(contentOf(column({ role: 'numbers', measure: 'patients' })), 'patients');
    assert.equal(contentOf(column({ role: 'numbers' })), 'numbers');
    assert.deepEqual(contentChoice(3, 'patients'), {
      'columns.3.role': 'numbers',
      'columns.3.measure': 'patients',
      'columns.3.unit': undefined,
    });
    assert.deepEqual(contentChoice(3, 'ignored'), {
      'columns.3.role': 'ignored',
      'columns.3.measure': undefined,
      'columns.3.unit': undefined,
    });
  });

  it('has units to choose among where there may be several', () => {
    const units = (/** @type {Parameters<typeof column>[0]} */ parts) => unitsOf(column({ role: 'numbers', ...parts }));
    assert.deepEqual(units({ measure: 'invoicedShareOfPrimaryCare' }), ['share', 'percent']);
    assert.deepEqual(units({ measure: 'invoiced', unit: 'one' }), ['one', 'thousand', 'million', 'billion']);
    assert.deepEqual(units({ measure: 'contacts', unit: 'one' }), []);
    assert.deepEqual(units({ measure: 'contacts', unit: 'thousand' }), ['one', 'thousand', 'million']);
    // Once chosen it can be chosen again.
    assert.deepEqual(units({ measure: 'contacts', unit: 'one', unitFrom: 'choice' }), ['one', 'thousand', 'million']);
    assert.deepEqual(units({}), []);
    assert.deepEqual(units({ role: 'region', measure: 'invoiced' }), []);
  });

  it('can be said to hold the regions when they were not found', () => {
    const preview = [{ record: 1, hidden: false, cells: ['Ort', '2024'] }];
    const found = columnsOf(table({ preview }));
    assert.deepEqual(
      found.map(({ position, role }) => [position, role]),
      [
        [1, 'ignored'],
        [2, 'ignored'],
      ],
    );
    assert.deepEqual(columnsOf(table({ preview, columns: [column()] })), [column()]);
  });

  it('has a year of its own where no other column has them', () => {
    const [numbers, year] = [column({ role: 'numbers' }), column({ role: 'year' })];
    assert.ok(hasOwnYear(table({ columns: [numbers] }), numbers));
    assert.ok(!hasOwnYear(table({ columns: [year, numbers] }), numbers));
    assert.ok(!hasOwnYear(table({ columns: [year] }), year));
  });
});
