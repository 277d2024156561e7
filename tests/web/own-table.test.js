/*
 * Tables of the user's own through the page's worker: the files in `tests/own_tables/` are read in WebAssembly as they are
 * natively, however they are cut, and kept to be read again.
 */

import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import * as files from '../../www/js/files.js';
import { answer, MAKES, startFrom } from '../../www/js/files-worker.js';

/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableBounded} OwnTableBounded */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../www/js/files-worker.js').Reply} Reply */
/** @typedef {import('../../www/js/files-worker.js').Request} Request */

const root = new URL('../../', import.meta.url);
startFrom({
  ownTable: readFileSync(new URL('wasm/own_table/pkg/utomlanskollen_own_table_bg.wasm', root)),
});

/**
 * A file that gives its bytes in parts cut at some places.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {number[]} [cuts]
 */
function file(name, bytes, cuts = []) {
  const ends = [...new Set(cuts.filter((cut) => cut < bytes.length)), bytes.length].sort((a, b) => a - b);
  const parts = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
  const whole = new Blob([bytes]);
  const made = { name, size: bytes.length, slice: whole.slice.bind(whole), stream: () => streamOf(parts) };
  return /** @type {File} */ (/** @type {unknown} */ (made));
}

/**
 * @param {Iterable<Uint8Array>} parts
 * @returns {ReadableStream<Uint8Array>}
 */
function streamOf(parts) {
  const left = parts[Symbol.iterator]();
  return new ReadableStream({
    pull(stream) {
      const { done, value } = left.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
  });
}

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * @param {File | string} source
 * @param {OwnTableChoices} [choices]
 */
const read = (source, choices = {}) => MAKES.readOwnTable(source, choices, () => {});

/** @param {number} position */
const letter = (position) => String.fromCharCode(64 + position);

/** @param {OwnTableBounded} number */
function written(number) {
  if (typeof number === 'string') return number;
  const { value, low, high } = number;
  if (value === undefined) return `${low} up to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? `about ${value}` : `at most ${high}`;
}

/**
 * The lines of `tests/own_tables/*.toml` for numbers, remarks and questions.
 * @param {OwnTable} table
 */
function linesOf(table) {
  const cells = table.cells.map(
    ({ record, column, region, year, measure, number }) =>
      `${letter(column)}${record}: ${region} ${year} ${measure} ${written(number)}`,
  );
  const findings = table.findings.map(({ code, record, column, params }) => {
    const place = `${column === undefined ? '' : letter(column)}${record ?? ''}`;
    const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
    return `! ${place} ${code.replace('own_table.', '')} ${values.join(', ')}`.trimEnd();
  });
  const questions = table.questions.map(
    ({ id, choices, cells }) => `? ${id}: ${choices.map(({ value }) => value).join(' ')} (${cells})`,
  );
  return [...cells, ...findings, ...questions];
}

/** @type {{ path: string, bytes: Uint8Array, choices: OwnTableChoices, refused: string | undefined, lines: string[] }[]} */
const TABLES = ['ok', 'broken'].flatMap((folder) =>
  readdirSync(new URL(`tests/own_tables/${folder}/`, root))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const path = `${folder}/${name}`;
      const beside = readFileSync(new URL(`tests/own_tables/${path.replace('.csv', '.toml')}`, root), 'utf8');
      const [, chosen = ''] = beside.split('[choices]');
      const choices = Object.fromEntries(
        [...chosen.matchAll(/^"?([\w.]+)"? = "(.*)"$/gm)].map(([, id, value]) => [id, value]),
      );
      const lines = (/read = '''\n(.*?)'''/s.exec(beside)?.[1] ?? '').split('\n');
      return {
        path,
        bytes: new Uint8Array(readFileSync(new URL(`tests/own_tables/${path}`, root))),
        choices,
        refused: /^refused = "(.*)"$/m.exec(beside)?.[1],
        lines: lines.filter((line) => /^(?:[A-Z]+\d+:|!|\?)/.test(line)),
      };
    }),
);

/** @param {unknown} error */
const codeOf = (error) => /** @type {{ code?: string }} */ (error).code;

describe('the tables of the user through the worker', () => {
  for (const { path, bytes, choices, refused, lines } of TABLES) {
    // What becomes of an archive is told by the module that reads workbooks.
    if (refused === 'workbook') continue;
    it(`reads ${path} as natively`, async () => {
      const reading = read(file(path.replace(/.*\//, ''), bytes), choices);
      if (refused) await assert.rejects(reading, { name: 'CodedError', code: `own_table.${refused}` });
      else assert.deepEqual(linesOf(await reading), lines);
    });
  }

  it('comes to the same however the file is cut', async () => {
    const readable = TABLES.filter(({ refused }) => !refused);
    const cut = fc.record({ of: fc.constantFrom(...readable), cuts: fc.array(fc.nat(600), { maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(cut, async ({ of: { path, bytes, choices }, cuts }) => {
        const whole = await read(file(path, bytes), choices);
        assert.deepEqual(await read(file(path, bytes, cuts), choices), whole);
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the same when its first part is longer than what is looked at first', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => `Skåne;${1990 + (row % 100)};${row}`);
    const bytes = utf8(['Region;År;Kontakter', ...rows].join('\n'));
    const whole = await read(file('long.csv', bytes), { regionTwice: 'last' });
    assert.equal(whole.cells.length, 100);
    for (const cuts of [[1], [65_535], [65_536, 65_537], [100_000]])
      assert.deepEqual(await read(file('long.csv', bytes, cuts), { regionTwice: 'last' }), whole);
  });

  it('tells the encoding, also of a letter that is late and cut in two', async () => {
    const text = `Region;Kontakter 2020\nSkåne;1\n${'Halland;2\n'.repeat(20_000)}Östergötland;3`;
    const asLatin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const latin = await read(file('a.csv', asLatin, [5000, 100_000]));
    assert.equal(latin.origin.encoding, 'windows-1252');
    assert.ok(latin.cells.some(({ region }) => region === '05'));
    const bytes = utf8(text);
    const unicode = await read(file('a.csv', bytes, [bytes.indexOf(0xc3) + 1, bytes.lastIndexOf(0xc3) + 1]));
    assert.equal(unicode.origin.encoding, 'utf-8');
    assert.deepEqual(unicode.cells, latin.cells);
  });

  it('says which characters could not be understood in a file that claims to be UTF-8', async () => {
    const table = await read(
      file('a.csv', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Region;2020\nSk'), 0xe5, ...utf8('ne;1'))),
    );
    assert.equal(table.origin.encoding, 'utf-8-bom');
    assert.deepEqual(table.findings.map(codeOf).slice(0, 1), ['own_table.broken_characters']);
  });

  it('reads a file of UTF-8 with a broken letter as UTF-8, and says so', async () => {
    const rows = 'Region;Kontakter 2020\nÖstergötland;3\nVästra Götaland;4\n';
    const table = await read(file('a.csv', Uint8Array.of(...utf8(rows), 0xe5, ...utf8(';5\n'))));
    assert.equal(table.origin.encoding, 'utf-8');
    assert.deepEqual(
      table.cells.map(({ region }) => region),
      ['05', '14'],
    );
    assert.ok(table.findings.map(codeOf).includes('own_table.broken_characters'));
    // As many that are as that are not: a word of UTF-8 that was pasted into it, or none.
    const latin = Uint8Array.of(...utf8('Region;Kontakter 2020\nSk'), 0xe5, ...utf8('ne;3'));
    assert.equal((await read(file('a.csv', latin))).origin.encoding, 'windows-1252');
  });

  it('takes a file that can be read no further for no other encoding', async () => {
    for (const error of [new TypeError('network error'), new DOMException('It is gone', 'NotFoundError')]) {
      const gone = /** @type {File} */ (
        /** @type {unknown} */ ({
          name: 'a.csv',
          slice: () => new Blob([utf8('Region;Kontakter 2020\nSkåne;1\n')]),
          stream: () => new ReadableStream({ pull: (controller) => controller.error(error) }),
        })
      );
      await assert.rejects(read(gone), { code: 'own_table.unreadable' });
    }
  });

  it('reads what is pasted', async () => {
    const table = await read('Region\tKontakter 2020\r\nSkåne\t1 234\r\n');
    assert.deepEqual(linesOf(table), ['B2: 12 2020 contacts 1234']);
    assert.deepEqual([table.origin.name, table.origin.delimiter, table.origin.encoding], ['', 'tab', undefined]);
  });

  it('keeps the table, to be read again under other choices', async () => {
    await read('Region;Kontakter\nSkåne;5');
    assert.deepEqual(linesOf(await MAKES.rereadOwnTable({ year: '2020' })), ['B2: 12 2020 contacts 5']);
    assert.deepEqual(
      (await MAKES.rereadOwnTable({})).questions.map(({ id }) => id),
      ['year'],
    );
    await assert.rejects(MAKES.rereadOwnTable(/** @type {OwnTableChoices} */ ({ colour: 'red' })), {
      code: 'input.malformed',
    });
  });

  it('is alive after a million rows and more', async () => {
    const block = utf8('Skåne;2020;5\n'.repeat(10_000));
    const parts = (function* () {
      yield utf8('Region;År;Kontakter\n');
      for (let part = 0; part < 110; part += 1) yield block;
    })();
    const blob = new Blob([block]);
    const large = /** @type {File} */ (
      /** @type {unknown} */ ({
        name: 'large.csv',
        slice: blob.slice.bind(blob),
        stream: () => streamOf(parts),
      })
    );
    /** @type {number[]} */
    const told = [];
    const table = await MAKES.readOwnTable(large, { regionTwice: 'first' }, (rows) => told.push(rows));
    assert.equal(table.origin.rows, 1_048_576);
    assert.ok(table.findings.some(({ code }) => code === 'own_table.too_many_rows'));
    assert.deepEqual(table.found.find(({ code }) => code === 'own_table.region_twice')?.count, 1_048_574);
    for (const { code } of table.found) {
      assert.ok(table.findings.filter((finding) => finding.code === code).length <= 1000, code);
    }
    assert.deepEqual(linesOf(await read('Region;2020\nSkåne;5')).slice(-1), [
      '? measure: contacts contactsPerThousand invoiced invoicedPerInhabitant patients population netCost invoicedShareOfPrimaryCare (1)',
    ]);
  });
});

/** A worker on the same thread: the same messages, through the same code. */
class StandIn extends EventTarget {
  static count = 0;
  terminated = false;

  constructor() {
    super();
    StandIn.count += 1;
  }

  /** @param {Request} request */
  async postMessage(request) {
    const tell = (/** @type {Reply} */ data) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    };
    tell({ id: request.id, rows: 7 });
    tell(await answer(request, tell));
  }

  terminate() {
    this.terminated = true;
  }
}

describe('how the page has a table read', () => {
  const { Worker } = globalThis;

  beforeEach(() => {
    files.stop();
    StandIn.count = 0;
    globalThis.Worker = /** @type {typeof Worker} */ (/** @type {unknown} */ (StandIn));
  });

  afterEach(() => {
    globalThis.Worker = Worker;
  });

  it('is told how far it has come, and then the table', async () => {
    /** @type {number[]} */
    const told = [];
    const table = await files.readOwnTable(
      file('a.csv', utf8('Region;Kontakter 2020\nSkåne;5')),
      {},
      { progress: (rows) => told.push(rows) },
    );
    assert.deepEqual([linesOf(table), told], [['B2: 12 2020 contacts 5'], [7]]);
    assert.equal((await files.rereadOwnTable({ year: '2019' })).cells[0]?.year, 2020);
  });

  it('stops the work when it is aborted, and not after it is done', async () => {
    const under = new AbortController();
    await files.readOwnTable('Region;Kontakter 2020\nSkåne;5', {}, { signal: under.signal });
    under.abort();
    assert.equal((await files.rereadOwnTable({})).cells.length, 1);
    assert.equal(StandIn.count, 1);

    const again = new AbortController();
    const reading = files.readOwnTable('Region;Kontakter 2020\nSkåne;5', {}, { signal: again.signal });
    again.abort();
    await assert.rejects(reading, { name: 'FileError', code: 'files.stopped' });
    await assert.rejects(files.readOwnTable('a', {}, { signal: again.signal }), { code: 'files.stopped' });
  });

  it('passes on why a file is refused', async () => {
    const picture = file('a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d));
    await assert.rejects(files.readOwnTable(picture, {}), { name: 'FileError', code: 'own_table.file_image' });
    const gone = /** @type {File} */ (
      /** @type {unknown} */ ({
        name: 'a.csv',
        slice: () => ({
          arrayBuffer: () => Promise.reject(new DOMException('It is gone', 'NotReadableError')),
        }),
      })
    );
    await assert.rejects(files.readOwnTable(gone, {}), { code: 'own_table.unreadable' });
  });
});
