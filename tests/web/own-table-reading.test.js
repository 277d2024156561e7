/* The user's own table while it is read, corrected and put away: what comes late or fails never stands in the way of what is there. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TableReading } from '../../www/js/own-table/reading.js';
import { question, table } from './own-tables.js';

/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../www/js/own-table/reading.js').Reader} Reader */
/** @typedef {{ progress: (rows: number) => void, signal: AbortSignal }} Under */

const YEAR = question({ id: 'year', code: 'own_table.year' });
const SCALE = question({ id: 'columns.3.unit', code: 'own_table.scale' });

/**
 * A reading whose reader answers when it is told to.
 * @param {Partial<Reader>} [other]
 */
function begun(other = {}) {
  /** @type {({ source: unknown, choices: unknown, resolve: (table: OwnTable) => void, reject: (error: unknown) => void } & Under)[]} */
  const asked = [];
  /** @type {Reader} */
  const reader = {
    readOwnTable: (source, choices, under) =>
      new Promise((resolve, reject) =>
        asked.push({ source, choices, resolve, reject, .../** @type {Under} */ (under) }),
      ),
    rereadOwnTable: async () => table({ questions: [] }),
    forgetOwnTable: () => {},
    ...other,
  };
  const reading = new TableReading(async () => reader);
  return { reading, asked };
}

/** As long as promises that are settled need to be noticed. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * @param {OwnTable} first
 * @param {Partial<Reader>} [other]
 */
async function read(first, other) {
  const { reading, asked } = begun(other);
  const done = reading.read('Region\t2024\nGotland\t1');
  await settled();
  asked[0]?.resolve(first);
  await done;
  return { reading, asked };
}

/** @param {TableReading} reading */
function readOf({ phase }) {
  assert.equal(phase.is, 'read');
  return /** @type {Extract<typeof phase, { is: 'read' }>} */ (phase);
}

describe('a table', () => {
  it('is read with the rows counted, and kept as it was read', async () => {
    const { reading, asked } = begun();
    const drawn = /** @type {string[]} */ ([]);
    reading.hosts.add(
      /** @type {import('lit').ReactiveControllerHost} */ (
        /** @type {unknown} */ ({ requestUpdate: () => drawn.push(reading.phase.is) })
      ),
    );
    const file = new File(['Region;2024'], 'kontakter.csv');
    const done = reading.read(file);
    await settled();
    asked[0]?.progress(1200);
    assert.deepEqual(reading.phase, { is: 'reading', name: 'kontakter.csv', rows: 1200 });
    asked[0]?.resolve(table());
    await done;
    assert.equal(readOf(reading).name, 'kontakter.csv');
    assert.equal(asked[0]?.source, file);
    assert.deepEqual(drawn, ['reading', 'reading', 'read']);
  });

  it('that came with other files says so until the next one, or none', async () => {
    const { reading } = begun();
    void reading.read(new File([''], 'a.csv'), { isOneOfSeveral: true });
    assert.equal(reading.isOneOfSeveral, true);
    void reading.read(new File([''], 'b.csv'));
    assert.equal(reading.isOneOfSeveral, false);
    void reading.read(new File([''], 'a.csv'), { isOneOfSeveral: true });
    reading.stop();
    assert.equal(reading.isOneOfSeveral, false);
  });

  it('that could not be read leaves its reason, and the next one can be', async () => {
    const { reading, asked } = begun();
    for (const [error, problem] of /** @type {const} */ ([
      [
        Object.assign(new Error(), { code: 'spreadsheet.locked', params: { a: 'b' } }),
        { code: 'spreadsheet.locked', params: { a: 'b' } },
      ],
      // What has no code: a file that was taken away, a reader that could not be fetched.
      [new TypeError('Failed to fetch'), { code: 'own_table.unreadable', params: {} }],
      [Object.assign(new Error(), { code: 'files.stopped', params: {} }), { code: 'own_table.unreadable', params: {} }],
      [Object.assign(new Error(), { code: 8 }), { code: 'own_table.unreadable', params: {} }],
    ])) {
      const done = reading.read(new File([], 'bild.xlsx'));
      await settled();
      asked.at(-1)?.reject(error);
      await done;
      assert.deepEqual(reading.phase, { is: 'refused', name: 'bild.xlsx', problem });
    }
    const done = reading.read('Region\t2024');
    await settled();
    asked.at(-1)?.resolve(table());
    await done;
    assert.equal(readOf(reading).name, '');
  });

  it('that comes after another was asked for, or the reading stopped, comes to nothing', async () => {
    const { reading, asked } = begun();
    const first = reading.read('a');
    await settled();
    const second = reading.read('b');
    await settled();
    assert.ok(asked[0]?.signal.aborted);
    asked[1]?.resolve(table({ header: [2] }));
    await second;
    asked[0]?.progress(5);
    asked[0]?.resolve(table());
    await first;
    assert.deepEqual(readOf(reading).table.header, [2]);
    const third = reading.read(new File([], 'c.csv'));
    await settled();
    reading.stop();
    assert.ok(asked[2]?.signal.aborted);
    asked[2]?.reject(new Error('stopped'));
    await third;
    assert.deepEqual([reading.phase, reading.isNew], [{ is: 'none' }, true]);
    // To put away a table that has been read is nothing that has to be told.
    reading.stop();
    assert.equal(reading.isNew, false);
  });
});

describe('a choice', () => {
  it('reads the table again under all choices so far, and can be taken back', async () => {
    /** @type {unknown[]} */
    const under = [];
    const { reading, asked } = await read(table(), {
      rereadOwnTable: async (choices) => {
        under.push(choices);
        return table();
      },
    });
    await reading.choose({ 'columns.2.role': 'numbers', 'columns.2.measure': 'contacts', 'columns.2.unit': undefined });
    await reading.choose({ year: '2024' });
    await reading.choose({ year: undefined });
    const column = { 'columns.2.role': 'numbers', 'columns.2.measure': 'contacts' };
    assert.deepEqual(under, [column, { ...column, year: '2024' }, column]);
    assert.equal(asked.length, 1, 'the file is read once');
    assert.equal(readOf(reading).again, false);
  });

  it('of another sheet or layout leaves the columns of the last one behind', async () => {
    /** @type {unknown[]} */
    const under = [];
    const rereadOwnTable = async (/** @type {unknown} */ choices) => {
      under.push(choices);
      return table();
    };
    const { reading } = await read(table(), { rereadOwnTable });
    await reading.choose({ 'columns.2.role': 'ignored', year: '2024' });
    await reading.choose({ regionsIn: 'columns' });
    await reading.choose({ sheet: 'Blad2' });
    assert.deepEqual(under.slice(1), [{ year: '2024', regionsIn: 'columns' }, { sheet: 'Blad2' }]);
  });

  it('reads the file again when the worker has lost the table', async () => {
    const rereadOwnTable = async () => {
      throw Object.assign(new Error(), { code: 'files.stopped', params: {} });
    };
    const { reading, asked } = await read(table({ questions: [YEAR] }), { rereadOwnTable });
    const done = reading.choose({ year: '2024' });
    await settled();
    assert.deepEqual(asked[1]?.choices, { year: '2024' });
    assert.equal(asked[1]?.source, asked[0]?.source);
    asked[1]?.resolve(table());
    await done;
    assert.deepEqual(readOf(reading).choices, { year: '2024' });
    assert.deepEqual(readOf(reading).asked, [YEAR]);
  });

  it('that the table cannot be read under leaves it as it was, with the reason', async () => {
    const problem = { code: 'spreadsheet.cell_value', params: { sheet: 'Blad2' } };
    let fails = true;
    const { reading, asked } = await read(table({ questions: [YEAR] }), {
      rereadOwnTable: async () => {
        if (fails) throw Object.assign(new Error(), problem);
        return table();
      },
    });
    await reading.choose({ sheet: 'Blad2' });
    const { choices, table: stays, again, problem: told, asked: questions } = readOf(reading);
    assert.deepEqual([choices, stays.questions, questions, again, told], [{}, [YEAR], [YEAR], false, problem]);
    assert.equal(asked.length, 1);
    fails = false;
    await reading.choose({ year: '2024' });
    assert.equal(readOf(reading).problem, undefined);
  });

  it('that is overtaken by the next one is not shown', async () => {
    /** @type {((table: OwnTable) => void)[]} */
    const answers = [];
    const { reading } = await read(table(), { rereadOwnTable: () => new Promise((resolve) => answers.push(resolve)) });
    const first = reading.choose({ year: '2023' });
    await settled();
    const second = reading.choose({ year: '2024' });
    await settled();
    assert.equal(readOf(reading).again, true);
    answers[1]?.(table({ year: 2024 }));
    await second;
    answers[0]?.(table({ year: 2023 }));
    await first;
    assert.equal(readOf(reading).table.year, 2024);
  });

  it('leaves the table what it is called in the comparison', async () => {
    const { reading, asked } = await read(table());
    reading.take('kontakter.csv');
    assert.deepEqual([readOf(reading).taken, readOf(reading).open], ['kontakter.csv', false]);
    reading.turn(true);
    await reading.choose({ year: '2024' });
    assert.deepEqual([readOf(reading).taken, readOf(reading).open], ['kontakter.csv', true]);
    reading.turn(false);
    const done = reading.read('b');
    await settled();
    asked[1]?.resolve(table());
    await done;
    assert.deepEqual([readOf(reading).taken, readOf(reading).open], [undefined, true]);
  });
});

describe('a table that is put away', () => {
  it('is forgotten where it is kept, and one that is not there yet is not', async () => {
    let forgotten = 0;
    const forgetOwnTable = () => {
      forgotten += 1;
    };
    const { reading } = await read(table(), { forgetOwnTable });
    reading.stop();
    await settled();
    assert.equal(forgotten, 1);
    await reading.choose({ year: '2024' });
    assert.deepEqual(reading.phase, { is: 'none' });
    reading.stop();
    await settled();
    assert.equal(forgotten, 1);
  });
});

describe('a question', () => {
  it('that is answered stays in its place, to be answered anew', async () => {
    const { reading } = await read(table({ questions: [YEAR, SCALE] }), {
      rereadOwnTable: async () => table({ questions: [SCALE] }),
    });
    await reading.choose({ year: '2024' });
    assert.deepEqual(
      readOf(reading).asked.map(({ id }) => id),
      ['year', 'columns.3.unit'],
    );
  });

  it('that is gone because of another choice goes', async () => {
    const { reading } = await read(table({ questions: [YEAR, SCALE] }), {
      rereadOwnTable: async () => table({ questions: [] }),
    });
    await reading.choose({ 'columns.3.role': 'ignored' });
    assert.deepEqual(readOf(reading).asked, []);
  });
});
