/* What is copied: the same cells in both forms, numbers that a spreadsheet reads, and no text that it runs. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFigures, regionTable } from '../../www/js/export/copied-tables.js';
import { asHtml, asText } from '../../www/js/export/table-forms.js';
import { HOSTILE, published, SHOWN, viewOf } from './shown.js';

/** @typedef {import('../../www/js/export/table-forms.js').CopiedTable} CopiedTable */

/**
 * Cells of a table in HTML, for a test that has no browser: tags, then entities.
 * @param {string} html
 */
function htmlRows(html) {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row ?? '');
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => plain(cell ?? '')));
}

/** @param {string} html */
function plain(html) {
  assert.doesNotMatch(html, /[<>]/);
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('the clipboard', () => {
  for (const { name, state } of SHOWN) {
    it(`has ${name} as a table and as text, with the same cells`, () => {
      const view = viewOf(state());
      const tables = [keyFigures(view, view.calculation), regionTable(view, view.calculation)];
      for (const table of tables.filter((known) => known !== undefined)) {
        const rows = asText(table)
          .split('\r\n')
          .map((line) => line.split('\t'));
        const ungrouped = htmlRows(asHtml(table)).map((row) =>
          row.map((cell) => cell.replace(/(?<=\d)\u00A0(?=\d{3})/g, '')),
        );
        assert.deepEqual(
          ungrouped,
          rows.map((row) => row.map((cell) => cell.replace(/(?<=\d)\u00A0(?=\d{3})/g, ''))),
        );
        assert.equal(new Set(rows.map((row) => row.length)).size, 1, 'every row is as long');
        assert.match(asHtml(table), /^<p lang="sv"><b>Digital utomlänsvård: [^<]+20\d\d<\/b><\/p>/);
        assert.match(table.notes.join('\n'), /Källor: .+\n.+version/);
      }
    });
  }

  it('has numbers that a Swedish spreadsheet reads, also below zero', () => {
    const view = viewOf(published('riket-2020'));
    const table = keyFigures(view, view.calculation);
    assert.ok(table);
    const row = asText(table)
      .split('\r\n')
      .find((line) => line.startsWith('Fakturerat minus brutto, per kontakt\t'));
    assert.equal(row, 'Fakturerat minus brutto, per kontakt\t-39,34\t-47,94\t-30,36\tkr');
    assert.match(asHtml(table), /<td align="right">-90\u00A0475\u00A0000<\/td>/);
  });

  it('lets no text run, break out or break the table', () => {
    /** @type {CopiedTable} */
    const table = {
      language: 'sv',
      caption: HOSTILE.join(),
      header: HOSTILE,
      rows: [
        HOSTILE.map((hostile) => ({ text: hostile })),
        [{ number: '-5', style: {} }, ...HOSTILE.slice(1).map(() => ({ text: '' }))],
      ],
      notes: HOSTILE,
    };
    const html = asHtml(table);
    assert.doesNotMatch(html, /<img/);
    assert.ok(!html.includes('>=cmd') && html.includes("'=cmd|"));
    const rows = asText(table)
      .split('\r\n')
      .map((line) => line.split('\t'));
    assert.deepEqual(
      rows.map((row) => row.length),
      [4, 4, 4],
    );
    assert.equal(rows[1]?.[0], "'=cmd|' /C calc'!A0");
    assert.equal(rows[1]?.[3], 'two lines and a tab');
    assert.equal(rows[2]?.[0], '-5', 'a negative number is no formula');
  });
});
