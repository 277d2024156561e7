/* How the page has files made: answers find their askers, refusals keep their codes, and what stops is started anew. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as files from '../../www/js/files.js';
import { answer, startFrom } from '../../www/js/files-worker.js';

/** @typedef {import('../../www/js/files-worker.js').Request} Request */

startFrom({ files: readFileSync(new URL('../../wasm/files/pkg/utomlanskollen_files_bg.wasm', import.meta.url)) });

/** A worker on the same thread: the same messages, through the same code. */
class StandIn extends EventTarget {
  /** @type {StandIn[]} */
  static all = [];
  /** What it does instead of answering. @type {((worker: StandIn, request: Request) => void) | undefined} */
  static instead;
  terminated = false;

  constructor() {
    super();
    StandIn.all.push(this);
  }

  /** @param {Request} request */
  async postMessage(request) {
    if (StandIn.instead) return StandIn.instead(this, request);
    const data = structuredClone(await answer(structuredClone(request)));
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate() {
    this.terminated = true;
  }
}

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');
const stopped = { name: 'FileError', code: 'files.stopped' };

describe('files', () => {
  const { Worker } = globalThis;
  const { error } = console;

  beforeEach(() => {
    files.stop();
    StandIn.all = [];
    StandIn.instead = undefined;
    globalThis.Worker = /** @type {typeof Worker} */ (/** @type {unknown} */ (StandIn));
    console.error = () => {};
  });

  afterEach(() => {
    globalThis.Worker = Worker;
    console.error = error;
  });

  it('gives each asker its own answer, from one worker', async () => {
    const texts = ['a', 'b', 'å', ''];
    const hashes = await Promise.all(texts.map((text) => files.sha256(bytes(text))));
    assert.deepEqual(hashes, texts.map(hash));
    assert.equal(StandIn.all.length, 1);
  });

  it('writes a table', async () => {
    const table = { columns: [{ id: 'a', title: 'Å', type: /** @type {const} */ ('text') }], rows: [['=1']] };
    assert.deepEqual(await files.writeCsv(table, 'open'), bytes("a\n'=1\n"));
  });

  it('passes a refusal on with its code, and goes on', async () => {
    const table = { columns: [], rows: [['too much']] };
    await assert.rejects(files.writeCsv(table, 'excel'), {
      name: 'FileError',
      code: 'files.row_length',
      params: { cells: '1', columns: '0' },
      path: 'rows.0',
    });
    assert.equal(await files.sha256(bytes('a')), hash('a'));
    assert.equal(StandIn.all.length, 1);
  });

  it('stops at once, tells all who wait, and starts anew when asked again', async () => {
    const waiting = [files.sha256(bytes('a')), files.sha256(bytes('b'))];
    files.stop();
    for (const one of waiting) await assert.rejects(one, stopped);
    assert.ok(StandIn.all[0]?.terminated);
    assert.equal(await files.sha256(bytes('c')), hash('c'));
    assert.equal(StandIn.all.length, 2);
  });

  it('leaves a worker that has failed, whichever way', async () => {
    /** @type {((worker: StandIn, request: Request) => void)[]} */
    const failures = [
      (worker) => worker.dispatchEvent(new Event('error')),
      (worker, { id }) =>
        worker.dispatchEvent(new MessageEvent('message', { data: { id, fault: 'RuntimeError: unreachable' } })),
    ];
    for (const [position, failure] of failures.entries()) {
      StandIn.instead = failure;
      await assert.rejects(files.sha256(bytes('a')), stopped);
      assert.ok(StandIn.all[position]?.terminated);
    }
  });

  it('tells a fault from a refusal', async () => {
    const unknown = /** @type {Request} */ (/** @type {unknown} */ ({ id: 7, asked: 'writeNothing', of: [] }));
    assert.match(JSON.stringify(await answer(unknown)), /^\{"id":7,"fault":"TypeError/);
  });
});
