/* The files that can be taken along, each from one view of the page. */

import * as files from '../files.js';
import { dataPackage } from './data-package.js';
import { longTable, wideTable } from './figures-table.js';
import { receiptOf, today } from './receipt.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {Exclude<import('./file-names.js').FileKind, 'svg' | 'png'>} MadeKind */
/** What writes and hashes files, which the tests do without a worker.
 * @typedef {{ writeCsv: (table: Table, dialect: 'open') => Promise<Uint8Array>, sha256: (bytes: Uint8Array) => Promise<string> }} Writer */

/**
 * @param {View} view
 * @param {MadeKind} kind
 * @returns {Promise<Blob>}
 */
export async function make(view, kind) {
  const { calculation } = view.assessment;
  if (!calculation) throw new Error('there is no answer to take along');
  switch (kind) {
    case 'excel':
      return new Blob([await files.writeCsv(wideTable(view, calculation), 'excel')], { type: 'text/csv' });
    case 'open':
      return new Blob([await files.writeCsv(longTable(view, calculation), 'open')], { type: 'text/csv' });
    case 'description':
      return json(await descriptionOf(view, calculation, files));
    case 'receipt':
      return json(await receiptFile(view));
    case 'workbook':
      return new Blob([await workbookFile(view)], { type: XLSX });
  }
}

/**
 * The description of the CSV for open data, which is made anew: the same table gives the same bytes.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {Writer} writer
 */
export async function descriptionOf(view, calculation, { writeCsv, sha256 }) {
  const table = longTable(view, calculation);
  const csv = await writeCsv(table, 'open');
  const bytes = csv.byteLength;
  return dataPackage(view, calculation, {
    table,
    bytes,
    sha256: await sha256(csv),
    created: new Date().toISOString(),
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param {View} view */
async function workbookFile(view) {
  const [{ workbookOf }, { addPart }] = await Promise.all([import('./workbook.js'), import('../texts.js')]);
  // The steps have the names that they have in the explanation.
  await addPart(view.words, 'explanation');
  return files.writeWorkbook(workbookOf(view, today()));
}

/** What in a receipt is checked, and how. */
const HOW = ['input', 'engine', 'id', 'figures'];

/** @param {View} view */
async function receiptFile(view) {
  const how = HOW.map((what) => view.words.text(`export-receipt-how-${what}`));
  return { ...(await receiptOf(view)), how };
}

/** @param {unknown} content */
function json(content) {
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
}
