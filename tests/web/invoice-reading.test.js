/*
 * Files of an invoice on their way into the review: which bytes come, that one that cannot be read stops none of the others,
 * and what the page is told. What the review makes of them is in `review.test.js`.
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as files from '../../www/js/files.js';
import { previewInvoice, reviewInvoices } from '../../www/js/invoice-reading.js';

/** @typedef {import('../../www/js/files-worker.js').Request} Request */
/** @typedef {import('../../www/js/invoice-reading.js').Modules} Modules */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */

/** @type {ReviewSettings} */
const SETTINGS = {
  homeRegion: '23',
  today: '2020-07-01',
  priceList: { series: 'skl' },
  exempt: { freeCard: true },
};

const refusal = (/** @type {string} */ code) => Object.assign(new Error(code), { code, params: {}, path: '' });

/** What has been asked of the stand-in, in order. @type {string[]} */
let asked = [];
/** Bytes that have come, as text. */
let text = '';
/** How many parts of a file are wanted. */
let wanted = Infinity;

class Reader {
  /** @param {Uint8Array} first @param {boolean} isWhole */
  static preview(first, isWhole) {
    asked.push(`preview ${first.length} ${isWhole}`);
    const heading = new TextDecoder().decode(first).includes('Belopp') ? 1 : 0;
    return { encoding: 'utf-8', delimiter: 'semicolon', heading, columns: [], questions: [], missing: [] };
  }

  /** @param {ReviewSettings} _ @param {Uint8Array} key */
  constructor(_, key) {
    asked.push(`new ${key.length} ${new Set(key).size > 1}`);
  }

  /** @param {string} name @param {string} [encoding] */
  begin(name, encoding) {
    asked.push(`begin ${name}${encoding ? ` ${encoding}` : ''}`);
  }

  /** @param {Uint8Array} part */
  push(part) {
    text += new TextDecoder().decode(part);
    wanted -= 1;
    return wanted > 0;
  }

  /** @param {boolean} broken */
  end(broken) {
    asked.push(`end ${broken}`);
  }

  rows = () => 7;
  finish = () => 'review';
  free = () => asked.push('free');
}

class Rows {
  sheets = () => [
    { name: 'Dolt', hidden: true },
    { name: 'Läs mig', hidden: false },
    { name: 'Bilaga', hidden: false },
  ];

  /** @param {string} sheet @param {(bytes: Uint8Array) => boolean} part */
  rows(sheet, part) {
    if (sheet === 'Trasigt') throw refusal('spreadsheet.damaged');
    part(new TextEncoder().encode(sheet === 'Läs mig' ? 'Hej\n' : 'Belopp\n1,5\n'));
    return [{ code: 'own_table.hidden_rows', severity: 'note', params: { count: '1' } }];
  }

  free = () => asked.push('closed');
}

/** @param {Uint8Array} first */
function kindOfFile([first, second]) {
  if (first === 0x25) throw refusal('own_table.file_pdf');
  if (first === 0x50) return { kind: 'workbook' };
  return first === 0xff && second === 0xfe ? { kind: 'text', encoding: 'utf-16le' } : { kind: 'text' };
}

const MODULES = /** @type {Modules} */ (
  /** @type {unknown} */ ({
    review: { ReviewReader: Reader, kindOfFile },
    spreadsheets: async () => ({ WorkbookRows: Rows }),
  })
);

const csv = (/** @type {string} */ name, /** @type {string} */ content) => new File([content], name);
/** UTF-16 with a mark. */
const wide = (/** @type {string} */ content) =>
  new File([Uint16Array.of(0xfeff), Uint16Array.from(content, codeOf)], 'w.txt');
const codeOf = (/** @type {string} */ letter) => letter.charCodeAt(0);
const workbook = () => new File(['PK'], 'b.xlsx');

/** A file that can no longer be read after its first part. */
function gone() {
  const first = new TextEncoder().encode('Belopp\n');
  const stream = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(first),
      pull: () => Promise.reject(new DOMException('It has changed', 'NotReadableError')),
    });
  const made = { name: 'gone.csv', size: 99, slice: () => new Blob([first]), stream };
  return /** @type {File} */ (/** @type {unknown} */ (made));
}

/** @param {File[]} invoice @param {(string | undefined)[]} [sheets] */
const review = (invoice, sheets = []) => reviewInvoices(invoice, SETTINGS, sheets, MODULES, () => {});

beforeEach(() => {
  asked = [];
  text = '';
  wanted = Infinity;
});

describe('files of an invoice', () => {
  it('are read one after the other, with a key of this run', async () => {
    const { review: made, fileRemarks } = await review([csv('a.csv', 'a;å\n'), csv('b.csv', 'b\n')]);
    assert.deepEqual([made, fileRemarks, text], ['review', [], 'a;å\nb\n']);
    const both = ['begin a.csv', 'end false', 'begin b.csv', 'end false'];
    assert.deepEqual(asked, ['new 16 true', ...both, 'free']);
  });

  it('come as UTF-8 where they are UTF-16, without their mark', async () => {
    await review([wide('Belopp;å\n1,5;€\n')]);
    assert.equal(text, 'Belopp;å\n1,5;€\n');
    assert.ok(asked.includes('begin w.txt utf-16'));
  });

  it('that are refused, or gone, are said, and the next is read', async () => {
    const { fileRemarks } = await review([csv('a.pdf', '%PDF'), gone(), csv('b.csv', 'b\n')]);
    const told = fileRemarks.map(({ file, code, severity }) => `${file} ${code} ${severity}`);
    assert.deepEqual(told, ['0 own_table.file_pdf error', '1 own_table.unreadable error']);
    const ends = ['begin a.pdf', 'end true', 'begin gone.csv', 'end true', 'begin b.csv', 'end false'];
    assert.deepEqual(asked.slice(1, -1), ends);
    assert.equal(text, 'Belopp\nb\n');
  });

  it('are read no further than the review wants', async () => {
    wanted = 1;
    await review([gone()]);
    assert.ok(asked.includes('end false'));
  });

  it('that are workbooks come by the rows of the sheet with a heading, or of the chosen one', async () => {
    const { fileRemarks } = await review([workbook()]);
    assert.equal(text, 'Belopp\n1,5\n');
    assert.deepEqual(fileRemarks, [
      { file: 0, code: 'own_table.hidden_rows', severity: 'note', params: { count: '1' } },
    ]);
    text = '';
    await review([workbook()], ['Läs mig']);
    assert.equal(text, 'Hej\n');
    const broken = await review([workbook()], ['Trasigt']);
    assert.equal(broken.fileRemarks[0]?.code, 'spreadsheet.damaged');
  });

  it('that make the module fail are no answer', async () => {
    const failing = { ...MODULES, spreadsheets: () => Promise.reject(new Error('no memory')) };
    await assert.rejects(
      reviewInvoices([workbook()], SETTINGS, [], failing, () => {}),
      { message: 'no memory' },
    );
  });
});

describe('the beginning of a file', () => {
  const preview = (/** @type {File} */ file, /** @type {string} */ sheet = '') =>
    previewInvoice(file, SETTINGS, sheet || undefined, MODULES);

  it('is 64 KiB of text, or all of it', async () => {
    await preview(csv('a.csv', 'a\n'));
    await preview(csv('a.csv', 'a\n'.repeat(50_000)));
    assert.deepEqual(asked, ['preview 2 true', 'preview 65536 false']);
    assert.equal((await preview(wide('Belopp'))).encoding, 'utf-16');
  });

  it('of a workbook is that of a sheet', async () => {
    const { sheet, sheets } = await preview(workbook());
    assert.deepEqual([sheet, sheets.length], ['Bilaga', 3]);
    assert.equal((await preview(workbook(), 'Dolt')).sheet, 'Dolt');
    assert.equal(asked.at(-1), 'closed');
  });

  it('is refused where there is none', async () => {
    await assert.rejects(preview(csv('a.pdf', '%PDF')), { code: 'own_table.file_pdf' });
  });
});

/** A worker that says what it is told to say. */
class StandIn extends EventTarget {
  /** @type {((worker: StandIn, request: Request) => void) | undefined} */
  static answers;
  /** @type {StandIn[]} */
  static all = [];
  terminated = false;

  constructor() {
    super();
    StandIn.all.push(this);
  }

  /** @param {Request} request */
  postMessage(request) {
    StandIn.answers?.(this, request);
  }

  /** @param {object} data */
  say(data) {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate() {
    this.terminated = true;
  }
}

describe('how the page has an invoice reviewed', () => {
  const { Worker } = globalThis;
  const { error } = console;

  beforeEach(() => {
    StandIn.all = [];
    StandIn.answers = undefined;
    globalThis.Worker = /** @type {typeof Worker} */ (/** @type {unknown} */ (StandIn));
    console.error = () => {};
  });

  afterEach(() => {
    globalThis.Worker = Worker;
    console.error = error;
  });

  it('is told how far it has come, and leaves the worker with its memory after much has been read', async () => {
    const come = { file: 0, rows: 7, bytes: 5, ofBytes: 9 };
    StandIn.answers = (worker, { id }) => {
      worker.say({ id, rows: come });
      worker.say({ id, made: 'reviewed' });
    };
    /** @type {unknown[]} */
    const told = [];
    const made = await files.reviewInvoices([], SETTINGS, { progress: (progress) => told.push(progress) });
    assert.deepEqual([made, told], ['reviewed', [come]]);
    assert.equal(StandIn.all[0]?.terminated, false, 'after little nothing has to be fetched for the next file');
    await files.reviewInvoices([csv('a.csv', 'x'.repeat((1 << 24) + 1))], SETTINGS);
    assert.deepEqual(
      StandIn.all.map(({ terminated }) => terminated),
      [true],
    );
  });

  it('stops at once when it is aborted, and leaves a table in peace that is being read', async () => {
    const table = files.readTable('', []);
    const under = new AbortController();
    const reviewing = files.reviewInvoices([], SETTINGS, { signal: under.signal });
    under.abort();
    await assert.rejects(reviewing, { name: 'FileError', code: 'files.stopped' });
    await assert.rejects(files.reviewInvoices([], SETTINGS, { signal: under.signal }), { code: 'files.stopped' });
    assert.deepEqual(
      StandIn.all.map(({ terminated }) => terminated),
      [false, true],
    );
    files.stop();
    await assert.rejects(table, { code: 'files.stopped' });
  });

  it('says that the module failed, and starts another for the next question', async () => {
    StandIn.answers = (worker, { id }) => worker.say({ id, fault: 'RuntimeError: unreachable' });
    await assert.rejects(files.reviewInvoices([], SETTINGS), { name: 'FileError', code: 'files.failed' });
    StandIn.answers = (worker, { id }) => worker.say({ id, made: 'previewed' });
    assert.equal(await files.previewInvoice(csv('a.csv', ''), SETTINGS), 'previewed');
    assert.equal(StandIn.all.length, 2);
  });
});
