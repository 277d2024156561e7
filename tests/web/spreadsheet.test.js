/*
 * Workbooks as tables of the user's own, through the page's worker: those that the page writes itself, those that LibreOffice
 * saves, and those with bytes that are not as they should be.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { workbookOf } from '../../www/js/export/workbook.js';
import { answer, MAKES, startFrom } from '../../www/js/files-worker.js';
import { answered, STATES } from './answers.js';

/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */

/** `cargo xtask test` names it; where it is not there, `npm test` goes on without. */
const LIBREOFFICE = process.env.LIBREOFFICE ?? '';

const module = (/** @type {string} */ name) =>
  readFile(new URL(`../../wasm/${name}/pkg/utomlanskollen_${name}_bg.wasm`, import.meta.url));
startFrom({
  ownTable: await module('own_table'),
  spreadsheet: await module('spreadsheet'),
  workbook: await module('workbook'),
});

/**
 * @param {Uint8Array} bytes
 * @param {string} [name]
 */
const file = (bytes, name = 'tabell.xlsx') => new File([new Uint8Array(bytes)], name);

/**
 * @param {File | string} source
 * @param {OwnTableChoices} [choices]
 */
const read = (source, choices = {}) => MAKES.readOwnTable(source, choices, () => {});

/** The numbers of a table, and whose they are. @param {OwnTable} table */
const numbers = ({ cells }) =>
  cells.map(({ region, year, measure, number }) => `${region} ${year} ${measure} ${JSON.stringify(number)}`);

/** @param {OwnTable} table */
const codes = ({ found }) => found.map(({ code }) => code.replace('own_table.', ''));

const TEXT = `Region\tKontakter 2020\tFakturerat belopp 2020, tkr
Region Stockholm\t375123\t189000,5
Jämtland Härjedalen\t12345\t7150,25
VGR\t..\t0
Region Norrbotten\t25800\t`;

/** The same table as a sheet. @returns {WorkbookCell[][]} */
function rows() {
  const cell = (/** @type {string} */ text) => {
    if (text === '') return null;
    return /^\d/.test(text) ? { number: text.replace(',', '.') } : { text };
  };
  return TEXT.split('\n').map((line) => line.split('\t').map(cell));
}

const sheet = (/** @type {string} */ name) => ({ name, widths: [30], headRows: 1, rows: rows() });
const BOOK = { title: '', author: '', created: '2026-06-14', sheets: [sheet('Tabell'), sheet('Åter & igen')] };

describe('a workbook that the page has written', () => {
  it('is the same table as the text that it was written from', async () => {
    const table = await read(file(await MAKES.writeWorkbook(BOOK)));
    const pasted = await read(TEXT);
    assert.deepEqual(numbers(table), numbers(pasted));
    assert.deepEqual(table.origin.sheets, [
      { name: 'Tabell', hidden: false },
      { name: 'Åter & igen', hidden: false },
    ]);
    assert.deepEqual(codes(table), ['other_sheets', ...codes(pasted)]);
  });

  it('is read again under other choices, also another sheet', async () => {
    const first = await read(file(await MAKES.writeWorkbook(BOOK)));
    const again = await MAKES.rereadOwnTable({ sheet: 'Åter & igen' });
    assert.equal(again.origin.sheet?.name, 'Åter & igen');
    assert.deepEqual(numbers(again), numbers(first));
    await assert.rejects(MAKES.rereadOwnTable({ sheet: 'Blad1' }), { code: 'spreadsheet.no_such_sheet' });
    assert.deepEqual(await MAKES.rereadOwnTable({}), first);
  });

  for (const [name, state] of Object.entries(STATES)) {
    it(`opens with all its sheets: ${name}`, async () => {
      const book = workbookOf(answered(state), '2026-06-14');
      const { origin } = await read(file(await MAKES.writeWorkbook(book)));
      assert.deepEqual(
        origin.sheets.map((listed) => listed.name),
        book.sheets.map((written) => written.name),
      );
      for (const { name, rows } of book.sheets) {
        const { preview } = await MAKES.rereadOwnTable({ sheet: name });
        const written = rows.filter((row) => row.some((cell) => cell !== null)).slice(0, preview.length);
        for (const [at, row] of written.entries()) {
          row.slice(0, 40).forEach((cell, column) => {
            if (cell && 'text' in cell)
              assert.equal(preview[at]?.cells[column]?.slice(0, 100), cell.text.slice(0, 100), name);
          });
        }
      }
    });
  }

  it('is refused with its code when it is cut off', async () => {
    const bytes = await MAKES.writeWorkbook(BOOK);
    const reply = await answer({ id: 1, asked: 'readOwnTable', of: [file(bytes.subarray(0, 2000)), {}] });
    assert.deepEqual(reply, { id: 1, refusal: { code: 'spreadsheet.cut_off', params: {}, path: '' } });
  });

  it('gives a table or a refusal whatever its bytes are', async () => {
    const book = await MAKES.writeWorkbook({ ...BOOK, sheets: [sheet('Tabell')] });
    const change = fc.record({ at: fc.nat(book.length - 1), byte: fc.nat(255) });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = new Uint8Array(book);
        for (const { at, byte } of changes) bytes[at] = byte;
        const reply = await answer({ id: 1, asked: 'readOwnTable', of: [file(bytes), {}] });
        assert.ok('made' in reply || 'refusal' in reply, JSON.stringify(reply));
        refused += 'refusal' in reply ? 1 : 0;
      }),
      { numRuns: 500 },
    );
    assert.ok(refused > 100, 'most changes are noticed');
  });
});

/** A workbook in the one format that can be written by hand and that LibreOffice makes an Excel workbook of. */
const BY_HAND = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
  <number:percentage-style style:name="n1"><number:number number:decimal-places="2"/><number:text> %</number:text></number:percentage-style>
  <number:date-style style:name="n2"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
  <style:style style:name="percent" style:family="table-cell" style:data-style-name="n1"/>
  <style:style style:name="day" style:family="table-cell" style:data-style-name="n2"/>
  <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Om"><table:table-row><table:table-cell><text:p>Tabellen är på nästa blad.</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Tabell">
  <table:table-row>${['Region', 'Kontakter 2020', 'Andel av primärvårdens nettokostnad 2020', 'Hämtat']
    .map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`)
    .join('')}</table:table-row>
  <table:table-row>
    <table:table-cell office:value-type="string"><text:p>Region Skåne</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="1000"/>
    <table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.0067"/>
    <table:table-cell table:style-name="day" office:value-type="date" office:date-value="2021-03-01"/>
  </table:table-row>
  <table:table-row table:visibility="collapse">
    <table:table-cell office:value-type="string"><text:p>Region Dalarna</text:p></table:table-cell>
    <table:table-cell table:formula="of:=[.B2]*0.1+[.B2]*0.2" office:value-type="float" office:value="0"/>
  </table:table-row>
  <table:table-row>
    <table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Källa: SKR</text:p></table:table-cell>
    <table:covered-table-cell/>
  </table:table-row>
</table:table>
<table:table table:name="Dolt" table:style-name="hidden"><table:table-row><table:table-cell><text:p>Region Skåne</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;

describe('a workbook from LibreOffice', { skip: LIBREOFFICE === '' && 'no LibreOffice is named' }, () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
    await writeFile(join(folder, 'hand.fods'), BY_HAND);
    await writeFile(join(folder, 'text.csv'), TEXT.replaceAll('\t', ';'));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // Semicolons, UTF-8, and numbers as they are written in Swedish.
    const swedish = '--infilter=CSV:59,34,76,1,,1053,false,true';
    for (const [format, name] of [
      ['xlsx', 'hand.fods'],
      ['xlsx', 'text.csv'],
      ['ods', 'text.csv'],
      ['xls', 'text.csv'],
    ]) {
      const input = name === 'text.csv' ? [swedish] : [];
      const output = ['--convert-to', format ?? '', '--outdir', folder, join(folder, name ?? '')];
      await promisify(execFile)(LIBREOFFICE, [profile, '--headless', ...input, ...output]);
    }
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const saved = async (/** @type {string} */ name) => file(await readFile(join(folder, name)), name);

  it('is the same table as the text that it was made of', async () => {
    const table = await read(await saved('text.xlsx'));
    assert.deepEqual(numbers(table), numbers(await read(TEXT)));
    assert.equal(table.origin.name, 'text.xlsx');
  });

  it('has its formulas, percentages and dates, and what it hides is said', async () => {
    const table = await read(await saved('hand.xlsx'));
    assert.deepEqual(numbers(table), [
      '12 2020 contacts "1000"',
      '12 2020 invoicedShareOfPrimaryCare "0.0067"',
      '20 2020 contacts "300"',
    ]);
    assert.equal(table.preview[1]?.cells[3], '2021-03-01');
    assert.equal(table.preview[2]?.hidden, true);
    assert.equal(table.origin.sheet?.name, 'Tabell');
    assert.deepEqual(
      table.origin.sheets.filter(({ hidden }) => hidden),
      [{ name: 'Dolt', hidden: true }],
    );
    for (const code of ['hidden_rows', 'other_hidden_sheets', 'merged_cells']) {
      assert.ok(codes(table).includes(code), `${code} is not among ${codes(table)}`);
    }
  });

  it('is refused in other formats, which are named', async () => {
    await assert.rejects(read(await saved('text.ods')), { code: 'spreadsheet.open_document' });
    await assert.rejects(read(await saved('text.xls')), { code: 'spreadsheet.old_format' });
  });
});
