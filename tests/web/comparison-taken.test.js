/* The comparison taken along: as CSV in both dialects, as a workbook and as a table for a document. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withOwnTable } from '../../www/js/comparison/question.js';
import { copiedTable, excelTable, linesOf, openTable, workbookOf } from '../../www/js/comparison/taken-along.js';
import { asHtml, asText } from '../../www/js/export/table-forms.js';
import { answer, startFrom } from '../../www/js/files-worker.js';
import { emptyState } from '../../www/js/state.js';
import { about, plain, viewOf } from './comparison.js';

/** @typedef {import('../../wasm/files/src/types.d.ts').Dialect} Dialect */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */

const bytes = (/** @type {string} */ module) =>
  readFileSync(new URL(`../../wasm/${module}/pkg/utomlanskollen_${module}_bg.wasm`, import.meta.url));
startFrom({ files: bytes('files'), workbook: bytes('workbook') });

/**
 * @param {Table} table
 * @param {Dialect} dialect
 */
async function csv(table, dialect) {
  const reply = await answer({ id: 1, asked: 'writeCsv', of: [table, dialect] });
  assert.ok('made' in reply, JSON.stringify(reply));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(/** @type {Uint8Array} */ (reply.made));
}

const { view, taken } = viewOf(about('contactsPerThousand', '2020'));

describe('the lines', () => {
  it('have every known value of every year, and all regions of what is in view', () => {
    const lines = linesOf(taken);
    const inView = lines.filter(({ year, measure }) => year === 2020 && measure === 'contactsPerThousand');
    assert.equal(inView.length, 22);
    assert.equal(inView.filter(({ figure }) => figure.missing).length, 17);
    const others = lines.filter((line) => !inView.includes(line));
    assert.ok(others.length > 50);
    assert.ok(others.every(({ figure, origins }) => !figure.missing && origins.ids.length > 0));
  });
});

describe('CSV', () => {
  it('for programs has ids, a point, status, coverage and sources', async () => {
    const text = await csv(openTable(view, taken), 'open');
    const [head = '', ...lines] = text.trimEnd().split('\n');
    assert.match(
      head,
      /^region_code,region,year,from,to,figure,figure_name,unit,value,low,high,bounds,missing_reason,status,coverage,compared,/,
    );
    const stockholm = lines.find(
      (line) => line.startsWith('01,Stockholm,2020') && line.includes(',contactsPerThousand,'),
    );
    assert.match(
      plain(stockholm ?? ''),
      /,375,374\.5,375\.5,range,,final,provider_inside,yes,1,1,2019-12-31,01-2020-rate,,skr_2020_final,/,
    );
    const dalarna = lines.find((line) => line.startsWith('20,Dalarna,2020'));
    assert.match(dalarna ?? '', /,,,,none,not_published,,,,,,/);
    const varmland = lines.find((line) =>
      line.startsWith('17,Värmland,2020,2020-01-01,2020-11-30,contactsPerThousand'),
    );
    assert.match(varmland ?? '', /,preliminary,,no,,,/);
  });

  it('for Excel has words, a comma, status and sources, in Swedish', async () => {
    const text = await csv(excelTable(view, taken), 'excel');
    assert.ok(
      text.startsWith('\uFEFFRegionkod;Region;År;Mått;Enhet;Värde;Lägst;Högst;Status;Plats;Anmärkning;Källor\r\n'),
    );
    assert.match(
      plain(text),
      /01;Stockholm;2020;Kontakter per 1 000 invånare;antal;375;374,5;375,5;slutlig;1;utan besök/,
    );
    assert.match(plain(text), /20;Dalarna;2020;[^;]*;antal;;;;Uppgift saknas;;Ingen publicerad uppgift i underlaget;/);
  });

  it('names the own table as the source of what is in it', async () => {
    const own = withOwnTable(emptyState, 'egen.csv', [
      { region: '23', year: 2024, measure: 'contactsPerThousand', number: '77' },
    ]);
    const { view, taken } = viewOf(about('contactsPerThousand', '2024', own));
    assert.match(
      await csv(excelTable(view, taken), 'excel'),
      /23;Jämtland Härjedalen;2024;[^;]*;antal;77;;;eget tal;;;egen tabell/,
    );
    assert.match(
      await csv(openTable(view, taken), 'open'),
      /23,Jämtland Härjedalen,2024,.*,77,,,exact,,own,,yes,.*,entered,/,
    );
  });
});

describe('the workbook', () => {
  it('can be written, with the sources on a sheet of their own', async () => {
    const book = workbookOf(view, taken, '2026-11-25');
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['Jämför', 'Källor'],
    );
    assert.ok(book.sheets[1]?.rows.some((row) => JSON.stringify(row).includes('skr_2020_final')));
    const reply = await answer({ id: 2, asked: 'writeWorkbook', of: [book] });
    assert.ok('made' in reply, JSON.stringify(reply));
  });
});

describe('what is copied', () => {
  it('is the measure and year in view, with the sentence under it', () => {
    const table = copiedTable(view, taken, ['En mening.']);
    assert.equal(table.rows.length, 22);
    const html = plain(asHtml(table));
    assert.match(html, /Digital utomlänsvård: kontakter per 1 000 invånare, 2020/);
    assert.match(html, /<th scope="row" align="left">Norrbotten<\/th><td align="right">104<\/td>/);
    assert.match(html, /<p lang="sv">En mening\.<\/p>/);
    assert.match(asText(table), /Dalarna\t\t\t\tantal\t\tUppgift saknas\tIngen publicerad uppgift i underlaget/);
  });
});
