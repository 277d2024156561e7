/* An invoice's files into the review, in the worker: text in parts as it is, UTF-16 made UTF-8, workbooks by their rows. */

import { bytesOf, isRefusal, partsOf, seldom } from './file-bytes.js';

/** @typedef {import('./file-bytes.js').Refusal} Refusal */
/** @typedef {import('../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewPreview} ReviewPreview */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewReader} ReviewReader */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../wasm/spreadsheet/src/types.d.ts').WorkbookRows} WorkbookRows */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableSheet} Sheet */

/** The modules that it is done with.
 * @typedef {object} Modules
 * @property {Pick<typeof import('../../wasm/review/src/types.d.ts'), 'ReviewReader' | 'kindOfFile'>} review
 * @property {() => Promise<Pick<typeof import('../../wasm/spreadsheet/src/types.d.ts'), 'WorkbookRows'>>} spreadsheets */

/** The beginning of a file as it would be read. Of a workbook also its sheets and which of them it is.
 * @typedef {ReviewPreview & { sheets: Sheet[], sheet?: string }} PreviewedInvoice */

/** What is to be said of a file before any row of it: why it could not be opened or read further, or what of a workbook was
 * left out. `file` is its place in the list that was asked for, as everywhere in the review; the texts are those of tables
 * of the user's own.
 * @typedef {{ file: number, code: string, severity: 'error' | 'question' | 'note', params: Record<string, string> }} FileRemark */

/** @typedef {{ review: Review, fileRemarks: FileRemark[] }} ReviewedInvoices */

/** How far it has come: which file, and of all files together the rows and the bytes.
 * @typedef {{ file: number, rows: number, bytes: number, ofBytes: number }} ReviewProgress */

/** Bytes that a preview is of. */
const PREVIEW_BYTES = 1 << 16;

/**
 * @param {File} file
 * @param {ReviewSettings} settings
 * @param {string | undefined} sheet the name of a sheet, when one has been chosen
 * @param {Modules} modules
 * @returns {Promise<PreviewedInvoice>}
 */
export async function previewInvoice(file, settings, sheet, modules) {
  const { ReviewReader, kindOfFile } = modules.review;
  const first = await bytesOf(file.slice(0, PREVIEW_BYTES));
  const isWhole = first.length === file.size;
  const kind = kindOfFile(first);
  if (kind.kind === 'text') {
    if (!isWide(kind.encoding)) return { ...ReviewReader.preview(first, isWhole, settings), sheets: [] };
    const text = new TextDecoder(kind.encoding).decode(first, { stream: !isWhole });
    return { ...ReviewReader.preview(utf8(text), isWhole, settings), encoding: 'utf-16', sheets: [] };
  }
  const workbook = await opened(file, modules);
  try {
    const sheets = workbook.sheets();
    const chosen = sheet ?? chosenSheet(workbook, settings, modules);
    const { start, isAll } = beginningOf(workbook, chosen);
    return { ...ReviewReader.preview(start, isAll, settings), sheets, sheet: chosen };
  } finally {
    workbook.free();
  }
}

/**
 * All files, one after the other; after one that cannot be read the next.
 * @param {File[]} files
 * @param {ReviewSettings} settings
 * @param {(string | undefined)[]} sheets of workbooks, in the order of the files
 * @param {Modules} modules
 * @param {(progress: ReviewProgress) => void} progress
 * @returns {Promise<ReviewedInvoices>}
 */
export async function reviewInvoices(files, settings, sheets, modules, progress) {
  // Identities are hashed with a key that nobody knows and that is gone with the run.
  const reader = new modules.review.ReviewReader(settings, crypto.getRandomValues(new Uint8Array(16)));
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0);
  const tell = seldom(progress);
  /** @type {FileRemark[]} */
  const fileRemarks = [];
  let bytesBefore = 0;
  for (const [position, file] of files.entries()) {
    const reading = new InvoiceReading(reader, file, (bytes) =>
      tell(() => ({ file: position, rows: reader.rows(), bytes: bytesBefore + bytes, ofBytes })),
    );
    const remarks = await reading.read(settings, sheets[position], modules);
    fileRemarks.push(...remarks.map((remark) => ({ file: position, ...remark })));
    bytesBefore += file.size;
  }
  const review = reader.finish();
  reader.free();
  return { review, fileRemarks };
}

/** One file that is read into the review. */
class InvoiceReading {
  #reader;
  #file;
  #tell;
  #begun = false;

  /**
   * @param {ReviewReader} reader
   * @param {File} file
   * @param {(bytes: number) => void} tell how many bytes have been read
   */
  constructor(reader, file, tell) {
    this.#reader = reader;
    this.#file = file;
    this.#tell = tell;
  }

  /**
   * @param {ReviewSettings} settings
   * @param {string | undefined} sheet
   * @param {Modules} modules
   * @returns {Promise<Omit<FileRemark, 'file'>[]>}
   */
  async read(settings, sheet, modules) {
    try {
      const kind = modules.review.kindOfFile(await bytesOf(this.#file.slice(0, PREVIEW_BYTES)));
      const isBook = kind.kind === 'workbook';
      const remarks = isBook ? await this.#rows(settings, sheet, modules) : await this.#text(kind.encoding);
      this.#reader.end(false);
      return remarks;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // The files of the review are then those that were asked for, one by one.
      if (!this.#begun) this.#begin();
      this.#reader.end(true);
      return [{ code: error.code, severity: 'error', params: error.params }];
    }
  }

  /** @param {'utf-16'} [encoding] */
  #begin(encoding) {
    this.#reader.begin(this.#file.name, encoding);
    this.#begun = true;
  }

  /** @param {string | undefined} encoding */
  async #text(encoding) {
    const wide = isWide(encoding) ? new TextDecoder(encoding) : undefined;
    this.#begin(wide && 'utf-16');
    let bytes = 0;
    for await (const part of partsOf(this.#file)) {
      if (!this.#reader.push(wide ? utf8(wide.decode(part, { stream: true })) : part)) return [];
      bytes += part.length;
      this.#tell(bytes);
    }
    if (wide) this.#reader.push(utf8(wide.decode()));
    return [];
  }

  /**
   * @param {ReviewSettings} settings
   * @param {string | undefined} sheet
   * @param {Modules} modules
   */
  async #rows(settings, sheet, modules) {
    const workbook = await opened(this.#file, modules);
    try {
      const name = sheet ?? chosenSheet(workbook, settings, modules);
      this.#begin();
      return workbook.rows(name, (part) => {
        const goesOn = this.#reader.push(part);
        // How much of the file that was is not known before its end.
        this.#tell(0);
        return goesOn;
      });
    } finally {
      workbook.free();
    }
  }
}

/**
 * The first sheet with a heading that a review knows; hidden ones last. If there is none, the first that is seen.
 * @param {WorkbookRows} workbook
 * @param {ReviewSettings} settings
 * @param {Modules} modules
 */
function chosenSheet(workbook, settings, modules) {
  const sheets = workbook.sheets();
  const inOrder = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  const names = inOrder.map(({ name }) => name);
  const hasHeading = (/** @type {string} */ name) => {
    try {
      const { start, isAll } = beginningOf(workbook, name);
      return modules.review.ReviewReader.preview(start, isAll, settings).heading > 0;
    } catch (error) {
      // A sheet that cannot be read is not chosen, unless there is no other; then it is said why.
      if (isRefusal(error)) return false;
      throw error;
    }
  };
  return (names.length > 1 && names.find(hasHeading)) || (names[0] ?? '');
}

/**
 * @param {WorkbookRows} workbook
 * @param {string} sheet
 */
function beginningOf(workbook, sheet) {
  /** @type {Uint8Array[]} */
  const parts = [];
  let bytes = 0;
  workbook.rows(sheet, (part) => {
    parts.push(part);
    bytes += part.length;
    return bytes < PREVIEW_BYTES;
  });
  const start = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    start.set(part, at);
    at += part.length;
  }
  return { start, isAll: bytes < PREVIEW_BYTES };
}

/**
 * @param {File} file
 * @param {Modules} modules
 */
async function opened(file, modules) {
  const { WorkbookRows } = await modules.spreadsheets();
  return new WorkbookRows(await bytesOf(file));
}

const isWide = (/** @type {string | undefined} */ encoding) => encoding?.startsWith('utf-16') ?? false;

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
