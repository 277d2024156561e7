/*
 * Reads tables and makes files, on a thread of its own so that the page stays quick. The only file that imports the
 * modules for it, each fetched when it is first asked for. `files.js` is how the page asks.
 */

import { bytesOf, isRefusal, partsOf, refused, seldom } from './file-bytes.js';
import { previewInvoice, reviewInvoices } from './invoice-reading.js';

/** @typedef {import('./file-bytes.js').Refusal} Refusal */
/** @typedef {import('./invoice-reading.js').PreviewedInvoice} PreviewedInvoice */
/** @typedef {import('./invoice-reading.js').ReviewedInvoices} ReviewedInvoices */
/** @typedef {import('./invoice-reading.js').ReviewProgress} ReviewProgress */
/** @typedef {import('../../wasm/files/src/types.d.ts').Dialect} Dialect */
/** @typedef {import('../../wasm/files/src/types.d.ts').PastedTable} PastedTable */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../wasm/files/src/types.d.ts').TableColumn} TableColumn */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableReader} OwnTableReader */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').Workbook} Workbook */

/** @typedef {{ id: number, asked: keyof typeof MAKES, of: unknown[] }} Request */
/** @typedef {Uint8Array<ArrayBuffer> | string | PastedTable | OwnTable | PreviewedInvoice | ReviewedInvoices} Made */
/** A refusal is an answer; a fault leaves the module in no known state. Before the answer it may be told how many rows
 * have been read, or how far a review has come.
 * @typedef {{ id: number } & ({ rows: number | ReviewProgress } | { made: Made } | { refusal: Refusal } | { fault: string })} Reply */
/** @typedef {(rows: number) => void} Progress */

/** A table that is kept, to be read again under other choices.
 * @typedef {Pick<OwnTableReader, 'read' | 'free'>} KeptTable */

/** Bytes to start a module from, for the tests; else it fetches its own.
 * @type {{ files?: BufferSource, ownTable?: BufferSource, review?: BufferSource, spreadsheet?: BufferSource, workbook?: BufferSource }} */
let bytes = {};

const files = once(async () => {
  const module = await import('../../wasm/files/pkg/utomlanskollen_files.js');
  await module.default(bytes.files && { module_or_path: bytes.files });
  return module;
});

const workbook = once(async () => {
  const module = await import('../../wasm/workbook/pkg/utomlanskollen_workbook.js');
  await module.default(bytes.workbook && { module_or_path: bytes.workbook });
  return module;
});

const ownTables = once(async () => {
  const module = await import('../../wasm/own_table/pkg/utomlanskollen_own_table.js');
  await module.default(bytes.ownTable && { module_or_path: bytes.ownTable });
  return module;
});

const spreadsheets = once(async () => {
  const module = await import('../../wasm/spreadsheet/pkg/utomlanskollen_spreadsheet.js');
  await module.default(bytes.spreadsheet && { module_or_path: bytes.spreadsheet });
  return module;
});

const reviews = once(async () => {
  const module = await import('../../wasm/review/pkg/utomlanskollen_review.js');
  await module.default(bytes.review && { module_or_path: bytes.review });
  return module;
});

/** The user's own table that was read last. @type {KeptTable | undefined} */
let kept;

/** What is made here, by the name of the question. The last argument tells the asker how far it has come. */
export const MAKES = {
  /** @type {(table: Table, dialect: Dialect) => Promise<Uint8Array>} */
  writeCsv: async (table, dialect) => (await files()).writeCsv(table, dialect),
  /** @type {(text: string, expected: TableColumn[]) => Promise<PastedTable>} */
  readTable: async (text, expected) => (await files()).readTable(text, expected),
  /** @type {(bytes: Uint8Array) => Promise<string>} */
  sha256: async (bytes) => (await files()).sha256(bytes),
  /** @type {(book: Workbook) => Promise<Uint8Array>} */
  writeWorkbook: async (book) => (await workbook()).writeWorkbook(book),
  /** @type {(source: File | string, choices: OwnTableChoices, progress: Progress) => Promise<OwnTable>} */
  readOwnTable: async (source, choices, progress) => {
    // Two large tables at once may be more than a phone has room for.
    kept?.free();
    kept = undefined;
    kept = await (typeof source === 'string' ? pasted(source) : opened(source, progress));
    return kept.read(choices);
  },
  /** @type {() => Promise<string>} */
  forgetOwnTable: async () => {
    kept?.free();
    kept = undefined;
    return '';
  },
  /** @type {(choices: OwnTableChoices) => Promise<OwnTable>} */
  rereadOwnTable: async (choices) => {
    if (!kept) throw refused('files.stopped');
    return kept.read(choices);
  },
  /** @type {(file: File, settings: ReviewSettings, sheet: string | undefined) => Promise<PreviewedInvoice>} */
  previewInvoice: async (file, settings, sheet) =>
    previewInvoice(file, settings, sheet, { review: await reviews(), spreadsheets }),
  /** @type {(files: File[], settings: ReviewSettings, sheets: (string | undefined)[], progress: (progress: ReviewProgress) => void) => Promise<ReviewedInvoices>} */
  reviewInvoices: async (files, settings, sheets, progress) =>
    reviewInvoices(files, settings, sheets, { review: await reviews(), spreadsheets }, progress),
};

/**
 * @param {string} text
 * @returns {Promise<KeptTable>}
 */
async function pasted(text) {
  const { OwnTableReader } = await ownTables();
  const reader = new OwnTableReader('');
  reader.push(text);
  reader.finish();
  return reader;
}

/** Bytes that tell what a file is. */
const FIRST_BYTES = 4096;

/**
 * @param {File} file
 * @param {Progress} progress
 * @returns {Promise<KeptTable>}
 */
async function opened(file, progress) {
  const { kindOfFile } = await ownTables();
  const kind = kindOfFile(await bytesOf(file.slice(0, FIRST_BYTES)));
  if (kind.kind === 'workbook') return openedWorkbook(file, progress);
  if (kind.encoding) return decoded(file, kind.encoding, progress);
  try {
    return await decoded(file, 'utf-8', progress, true);
  } catch (error) {
    // What the file itself is the cause of has been refused already.
    if (error instanceof TypeError) return decoded(file, await brokenEncodingOf(file), progress);
    throw error;
  }
}

/** Letters outside ASCII as UTF-8 writes them; in Windows-1252 each would be two or more odd signs in a row. */
const LETTERS = /[^\0-\x7f\ufffd]/g;
const BROKEN = /\ufffd/g;

/**
 * The encoding of a text that does not say it and not all of which is UTF-8. Every sequence of bytes is Windows-1252; so is
 * one that cannot be UTF-8, in Sweden. But where more letters are UTF-8 than are not it is UTF-8 with some that are broken.
 * @param {File} file
 * @returns {Promise<'utf-8' | 'windows-1252'>}
 */
async function brokenEncodingOf(file) {
  const decoder = new TextDecoder('utf-8');
  let letters = 0;
  let broken = 0;
  const count = (/** @type {string} */ text) => {
    letters += text.match(LETTERS)?.length ?? 0;
    broken += text.match(BROKEN)?.length ?? 0;
  };
  for await (const part of partsOf(file)) count(decoder.decode(part, { stream: true }));
  count(decoder.decode());
  return broken >= letters ? 'windows-1252' : 'utf-8';
}

/**
 * @param {File} file
 * @param {Progress} progress
 * @returns {Promise<KeptTable>}
 */
async function openedWorkbook(file, progress) {
  const { SpreadsheetReader } = await spreadsheets();
  const tell = seldom(progress);
  return new SpreadsheetReader(file.name, await bytesOf(file), (rows) => tell(() => rows));
}

/**
 * Reads a file as text, of which never more than a part is in memory. `strictly`: throws a TypeError for bytes that are not
 * in the encoding, which else are read as signs that say so.
 * @param {File} file
 * @param {NonNullable<import('../../wasm/own_table/src/types.d.ts').OwnTableOrigin['encoding']>} encoding
 * @param {Progress} progress
 */
async function decoded(file, encoding, progress, strictly = false) {
  const { OwnTableReader } = await ownTables();
  const reader = new OwnTableReader(file.name, encoding);
  const tell = seldom(progress);
  try {
    const decoder = new TextDecoder(encoding.replace('-bom', ''), { fatal: strictly });
    for await (const part of partsOf(file)) {
      reader.push(decoder.decode(part, { stream: true }));
      tell(() => reader.rows());
    }
    reader.push(decoder.decode());
    reader.finish();
    return reader;
  } catch (error) {
    reader.free();
    throw error;
  }
}

/**
 * Starts the modules from their bytes: there is nothing to fetch them with in the tests.
 * @param {typeof bytes} given
 */
export function startFrom(given) {
  bytes = given;
}

/**
 * @template T
 * @param {() => Promise<T>} start
 */
function once(start) {
  /** @type {Promise<T> | undefined} */
  let started;
  return () => {
    started ??= start();
    return started;
  };
}

/**
 * What is moved to the page instead of copied.
 * @param {Made} made
 * @returns {ArrayBufferLike[]}
 */
function buffersOf(made) {
  if (made instanceof Uint8Array) return [made.buffer];
  if (typeof made === 'string' || !('review' in made)) return [];
  return Object.values(made.review.findings).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : []));
}

/**
 * @param {Request} request
 * @param {(reply: Reply) => void} [report]
 * @returns {Promise<Reply>}
 */
export async function answer({ id, asked, of }, report) {
  const make = /** @type {(...of: unknown[]) => Promise<Made>} */ (MAKES[asked]);
  try {
    return { id, made: await make(...of, (/** @type {number | ReviewProgress} */ rows) => report?.({ id, rows })) };
  } catch (error) {
    if (isRefusal(error)) {
      const { code, params, path } = error;
      // An error that is cloned to the page keeps only its message.
      return { id, refusal: { code, params, path } };
    }
    return { id, fault: String(error) };
  }
}

if ('DedicatedWorkerGlobalScope' in globalThis) {
  globalThis.addEventListener('message', async ({ data }) => {
    const reply = await answer(data, (progress) => globalThis.postMessage(progress));
    globalThis.postMessage(reply, { transfer: 'made' in reply ? buffersOf(reply.made) : [] });
  });
}
