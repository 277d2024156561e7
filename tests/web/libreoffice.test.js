/*
 * The workbook as a spreadsheet program sees it: LibreOffice opens it, calculates every formula anew and writes the
 * sheets as CSV, which are compared with the engine's own figures.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { workbookOf } from '../../www/js/export/workbook.js';
import { MAKES } from '../../www/js/files-worker.js';
import { answered, STATES } from './answers.js';

/** @typedef {import('../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */

/** `cargo xtask test` names it; where it is not there, `npm test` goes on without. */
const LIBREOFFICE = process.env.LIBREOFFICE ?? '';

/** Wrong on purpose: a value that is read instead of calculated is seen. */
const WRONG = '-1.5';
/** Text that other programs may run. */
const PLANTED = ['=1+1', '@SUM(1;1)', '+1', '-5', "=cmd|' /C calc'!A0", 'rad 1\nrad 2; "citat"'];

/** Every formula calculated when a file is opened, whoever wrote it. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Semicolons, UTF-8, texts in quotes, numbers with all their digits, every sheet: the filter's own numbering. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,true,true,false,false,false,-1';

/** @typedef {{ text: string } | { number: string }} Read */

/**
 * Text is in quotes and numbers are not.
 * @param {string} csv
 * @returns {Read[][]}
 */
function cells(csv) {
  /** @type {Read[][]} */
  const rows = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? { number: bare } : { text: quoted.replaceAll('""', '"') });
    if (end !== ';') rows.push([]);
  }
  return rows;
}

/**
 * The same to 15 significant digits, which is what a double can hold of every number.
 * @param {string} read
 * @param {string} expected
 */
const isSame = (read, expected) => Math.abs(Number(read) - Number(expected)) <= Math.abs(Number(expected)) * 1e-14;

/**
 * @param {Workbook} book
 * @returns {Workbook}
 */
function withWrongResults(book) {
  const wrong = (/** @type {WorkbookCell} */ cell) => (cell && 'formula' in cell ? { ...cell, result: WRONG } : cell);
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(wrong)) }));
  const planted = { name: 'Text', widths: [], headRows: 0, rows: [PLANTED.map((text) => ({ text }))] };
  return { ...book, sheets: [...sheets, planted] };
}

describe('a workbook in LibreOffice', { skip: LIBREOFFICE === '' && 'no LibreOffice is named' }, () => {
  const books = Object.entries(STATES).map(([name, state], position) => ({
    name,
    file: `answer${position}`,
    book: workbookOf(answered(state), '2026-06-14'),
  }));
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    for (const { file, book } of books) {
      await writeFile(join(folder, `${file}.xlsx`), await MAKES.writeWorkbook(withWrongResults(book)));
    }
    await promisify(execFile)(
      LIBREOFFICE,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        ...['--convert-to', CSV, '--outdir', folder],
        ...books.map(({ file }) => join(folder, `${file}.xlsx`)),
      ],
      // A sheet becomes the name of a file, whose å ä ö are lost where no language is set.
      { env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /**
   * @param {string} file
   * @param {string} sheet
   */
  const opened = async (file, sheet) => cells(await readFile(join(folder, `${file}-${sheet}.csv`), 'utf8'));

  for (const { name, file, book } of books) {
    it(`calculates the engine's figures: ${name}`, async () => {
      let formulas = 0;
      for (const sheet of book.sheets) {
        const rows = await opened(file, sheet.name);
        for (const [at, row] of sheet.rows.entries()) {
          for (const [column, cell] of row.entries()) {
            const read = rows[at]?.[column];
            const where = `${sheet.name} ${at + 1}:${column + 1}`;
            if (cell === null) assert.ok(!read || ('number' in read && read.number === ''), where);
            else if ('text' in cell) assert.deepEqual(read, { text: cell.text }, where);
            else if ('number' in cell || 'formula' in cell) {
              formulas += 'formula' in cell ? 1 : 0;
              const expected = 'formula' in cell ? (cell.result ?? '') : cell.number;
              assert.ok(read && 'number' in read && read.number !== '', `${where} is a number`);
              assert.ok(isSame(read.number, expected), `${where}: ${read.number}, ${JSON.stringify(cell)}`);
            } else {
              assert.deepEqual(read, { number: cell.day }, where);
            }
          }
        }
      }
      assert.ok(formulas > 3);
    });
  }

  it('shows text as text, whatever it begins with', async () => {
    const [row] = await opened('answer0', 'Text');
    assert.deepEqual(
      row,
      PLANTED.map((text) => ({ text })),
    );
  });
});
