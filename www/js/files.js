/* How the page has tables read, invoices reviewed and files made: questions to `files-worker.js`, each answered by a promise. */

import { Desk, FileError } from './desk.js';

export { FileError };

/** @typedef {import('../../wasm/files/src/types.d.ts').Dialect} Dialect */
/** @typedef {import('../../wasm/files/src/types.d.ts').PastedTable} PastedTable */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../wasm/files/src/types.d.ts').TableColumn} TableColumn */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('./invoice-reading.js').FileRemark} FileRemark */
/** @typedef {import('./invoice-reading.js').PreviewedInvoice} PreviewedInvoice */
/** @typedef {import('./invoice-reading.js').ReviewedInvoices} ReviewedInvoices */
/** @typedef {import('./invoice-reading.js').ReviewProgress} ReviewProgress */

// A review is stopped without taking a kept table along, and its memory goes with its worker.
const tables = new Desk('files.stopped');
const reviews = new Desk('files.failed');

/** @type {(table: Table, dialect: Dialect) => Promise<Uint8Array<ArrayBuffer>>} */
export const writeCsv = (table, dialect) => tables.ask('writeCsv', [table, dialect]);

/** A table copied from a spreadsheet; `expected` is the order of columns when it has no headings.
 * @type {(text: string, expected: TableColumn[]) => Promise<PastedTable>} */
export const readTable = (text, expected) => tables.ask('readTable', [text, expected]);

/** Hexadecimal digits.
 * @type {(bytes: Uint8Array) => Promise<string>} */
export const sha256 = (bytes) => tables.ask('sha256', [bytes]);

/** @type {(book: Workbook) => Promise<Uint8Array<ArrayBuffer>>} */
export const writeWorkbook = (book) => tables.ask('writeWorkbook', [book]);

/**
 * Reads a table of the user's own, and keeps it in place of the one before.
 * @param {File | string} source a file, or the text that was pasted
 * @param {OwnTableChoices} choices
 * @param {{ progress?: (rows: number) => void, signal?: AbortSignal }} [under] `signal` stops all the work, as `stop` does
 * @returns {Promise<OwnTable>}
 */
export async function readOwnTable(source, choices, { progress, signal } = {}) {
  if (signal?.aborted) throw stopped();
  signal?.addEventListener('abort', stop);
  try {
    return await tables.ask(
      'readOwnTable',
      [source, choices],
      /** @type {((rows: unknown) => void) | undefined} */ (progress),
    );
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The same table under other choices, without its file; `files.stopped` when it is not kept any more.
 * @type {(choices: OwnTableChoices) => Promise<OwnTable>} */
export const rereadOwnTable = (choices) => tables.ask('rereadOwnTable', [choices]);

/** Gives back the room that the table takes, when one is kept. */
export function forgetOwnTable() {
  // A worker that has stopped keeps nothing.
  if (tables.isOpen) tables.ask('forgetOwnTable', []).catch(() => {});
}

/** Stops the work at once, but a review; who waits for it gets the error `files.stopped`. The next question starts anew. */
export const stop = () => tables.close();

const stopped = () => FileError.of('files.stopped');

/**
 * The beginning of a file of an invoice, as it would be read. Throws `FileError` for what is no table, "own_table.file_pdf",
 * for a workbook that cannot be read, "spreadsheet.password", and for settings that are none.
 * @param {File} file
 * @param {ReviewSettings} settings
 * @param {{ sheet?: string }} [of] `sheet`: of a workbook, the name of one; else the first in which a heading is known
 * @returns {Promise<PreviewedInvoice>}
 */
export const previewInvoice = (file, settings, { sheet } = {}) =>
  reviews.ask('previewInvoice', [file, settings, sheet]);

/**
 * Reviews all files of an invoice. A file that cannot be read is said in `fileRemarks`, and the others are read all the same.
 * Throws `FileError`: "files.stopped" when `signal` said so, "files.failed" when the module came to an end, as without memory,
 * or the code of what is wrong with the settings.
 * @param {File[]} files
 * @param {ReviewSettings} settings
 * @param {object} [under]
 * @param {(string | undefined)[]} [under.sheets] of workbooks, in the order of the files
 * @param {(progress: ReviewProgress) => void} [under.progress] told every 250 ms
 * @param {AbortSignal} [under.signal] stops the review at once
 * @returns {Promise<ReviewedInvoices>}
 */
export async function reviewInvoices(files, settings, { sheets = [], progress, signal } = {}) {
  if (signal?.aborted) throw stopped();
  signal?.addEventListener('abort', stopReview);
  try {
    const tell = /** @type {((rows: unknown) => void) | undefined} */ (progress);
    return await reviews.ask('reviewInvoices', [files, settings, sheets], tell);
  } finally {
    signal?.removeEventListener('abort', stopReview);
    // What a module has taken it gives back only with its worker. After little it stays: then nothing at all is fetched for
    // the next file, which anybody can see, and no network is needed.
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_KEPT) stopReview();
  }
}

/** Bytes of files after which a worker is not worth the memory that it keeps. */
const MOST_KEPT = 1 << 24;

const stopReview = () => reviews.close();
