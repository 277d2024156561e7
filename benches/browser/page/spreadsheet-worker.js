/* Reads the same workbook with the page's module and with SheetJS, in turns, on a thread of its own as the page does. */

import loadModule, { SpreadsheetReader } from '../../../wasm/spreadsheet/pkg/utomlanskollen_spreadsheet.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {{ name: string, first: number, times: number[] }} Reading milliseconds; `first`: nothing had been compiled yet */
/** @typedef {{ megabytes: number, rows: number, numbers: number, compared: number, memory: number, readings: Reading[] }} Results */

const ROUNDS = 7;
/** Every row is then understood, and the last of each region and year is in the answer. */
const CHOICES = { regionTwice: 'last' };
const MEASURES = /** @type {const} */ (['contacts', 'invoiced']);

// A worker has no import map.
const SHEETJS = '/node_modules/xlsx/xlsx.mjs';

globalThis.addEventListener('message', async ({ data: { regions } }) => {
  try {
    globalThis.postMessage(await measured(regions));
  } catch (error) {
    globalThis.postMessage({ error: String(error) });
  }
});

/**
 * @param {Record<string, string>} regions codes by name
 * @returns {Promise<Results>}
 */
async function measured(regions) {
  const bytes = new Uint8Array(await (await fetch('/large.xlsx')).arrayBuffer());
  const { memory } = await loadModule();
  /** @type {typeof import('xlsx')} */
  const sheetjs = await import(SHEETJS);

  const module = () => {
    const reader = new SpreadsheetReader('large.xlsx', bytes);
    const table = reader.read(CHOICES);
    reader.free();
    return table;
  };
  // Its fastest way: rows of cells, not a name for each.
  const other = () => sheetjs.read(bytes, { type: 'array', dense: true });

  const [table, first] = timed(module);
  const [book, firstOfOther] = timed(other);
  const agreement = compared(table, rowsOf(book), regions);
  const readings = [
    { name: 'module', first, times: /** @type {number[]} */ ([]), run: /** @type {() => unknown} */ (module) },
    { name: 'SheetJS', first: firstOfOther, times: /** @type {number[]} */ ([]), run: other },
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const reading of round % 2 === 0 ? readings : readings.toReversed()) {
      const [, time] = timed(reading.run);
      reading.times.push(time);
      // Lets the browser do what it has put off, outside of what is measured.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return {
    ...agreement,
    megabytes: bytes.length / 1e6,
    memory: memory.buffer.byteLength,
    readings: readings.map(({ run, ...reading }) => reading),
  };
}

/**
 * @template T
 * @param {() => T} run
 * @returns {[made: T, milliseconds: number]}
 */
function timed(run) {
  const start = performance.now();
  const made = run();
  return [made, performance.now() - start];
}

/**
 * The values of all cells.
 * @param {import('xlsx').WorkBook} book
 * @returns {unknown[][]}
 */
function rowsOf({ Sheets, SheetNames: [name = ''] }) {
  const rows = /** @type {({ v?: unknown } | undefined)[][]} */ (/** @type {unknown} */ (Sheets[name]));
  return Array.from(rows, (row) => Array.from(row, (cell) => cell?.v));
}

/**
 * Throws unless both have the same rows, as many numbers in each column, and the same last ones of each region and year.
 * @param {OwnTable} table
 * @param {unknown[][]} rows
 * @param {Record<string, string>} regions codes by name
 */
function compared(table, [, ...rows], regions) {
  if (table.origin.rows !== rows.length + 1)
    throw new Error(`${table.origin.rows} rows, SheetJS has ${rows.length + 1}`);
  /** @type {Map<string, string>} */
  const last = new Map();
  let numbers = 0;
  for (const [region, year, ...values] of rows) {
    values.forEach((value, position) => {
      if (typeof value !== 'number') throw new Error(`${value} is no number`);
      numbers += 1;
      last.set(`${regions[String(region)]} ${year} ${MEASURES[position]}`, String(value));
    });
  }
  const read = table.columns.reduce((sum, column) => sum + column.read, 0);
  if (read !== numbers) throw new Error(`${read} numbers, SheetJS has ${numbers}`);
  for (const { region, year, measure, number } of table.cells) {
    const expected = last.get(`${region} ${year} ${measure}`);
    if (number !== expected) throw new Error(`${region} ${year} ${measure}: ${number}, SheetJS has ${expected}`);
  }
  if (table.cells.length !== last.size) throw new Error(`${table.cells.length} cells, SheetJS has ${last.size}`);
  return { rows: rows.length, numbers, compared: last.size };
}
