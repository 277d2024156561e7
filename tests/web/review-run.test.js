/* A review from the choice of files to its result: what comes late or fails never stands in the way, and nothing is left of it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { withMapping } from '../../www/js/review/entered.js';
import { ReviewRun } from '../../www/js/review/run.js';
import { emptyState } from '../../www/js/state.js';

/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../www/js/invoice-reading.js').PreviewedInvoice} PreviewedInvoice */
/** @typedef {import('../../www/js/invoice-reading.js').ReviewedInvoices} ReviewedInvoices */
/** @typedef {import('../../www/js/invoice-reading.js').ReviewProgress} ReviewProgress */
/** @typedef {import('../../www/js/review/run.js').Reader} Reader */

engine.startFrom(readFileSync(new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url)));
const given = { state: emptyState, catalogue: engine.catalogue(), today: '2026-11-25', readNumber: engine.readNumber };

const FILES = ['januari.csv', 'februari.csv'].map((name) => new File(['a;b\n1;2\n'], name));

const preview = /** @type {PreviewedInvoice} */ ({
  encoding: 'utf-8',
  delimiter: 'semicolon',
  heading: 1,
  columns: [],
  questions: [],
  missing: [],
  sheets: [],
});
const reviewed = /** @type {ReviewedInvoices} */ (
  /** @type {unknown} */ ({ review: { questions: [] }, fileRemarks: [] })
);

/** @param {Partial<Reader>} [other] */
function begun(other = {}) {
  /** @type {{ previewed: { name: string, settings: ReviewSettings, sheet: string | undefined }[],
   *   asked: { names: string[], sheets: unknown, settings: ReviewSettings, signal: AbortSignal | undefined,
   *     progress: (progress: ReviewProgress) => void, resolve: (reviewed: ReviewedInvoices) => void, reject: (error: unknown) => void }[] }} */
  const seen = { previewed: [], asked: [] };
  /** @type {Reader} */
  const reader = {
    previewInvoice: async ({ name }, settings, { sheet } = {}) => {
      seen.previewed.push({ name, settings, sheet });
      return preview;
    },
    reviewInvoices: (files, settings, { sheets, signal, progress = () => {} } = {}) =>
      new Promise((resolve, reject) =>
        seen.asked.push({ names: files.map(({ name }) => name), sheets, settings, signal, progress, resolve, reject }),
      ),
    ...other,
  };
  const run = new ReviewRun(
    async () => reader,
    () => 0,
  );
  run.start(given, '08', (amount) => amount);
  return { run, ...seen };
}

/** As long as promises that are settled need to be noticed. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** @param {ReviewRun} run */
function resultOf({ phase }) {
  assert.equal(phase.is, 'result');
  return /** @type {Extract<typeof phase, { is: 'result' }>} */ (phase).result;
}

describe('files', () => {
  it('are looked at, reviewed together, and told how far it has come', async () => {
    const { run, asked, previewed } = begun();
    await run.take(FILES, given);
    assert.deepEqual(run.phase, { is: 'preview', at: 0, preview, again: false });
    const done = run.review(given);
    await settled();
    assert.equal(run.phase.is, 'reading');
    const progress = { file: 1, rows: 500, bytes: 9, ofBytes: 16 };
    asked[0]?.progress(progress);
    assert.deepEqual(run.phase, { is: 'reading', progress, since: 0 });
    asked[0]?.resolve(reviewed);
    await done;
    assert.ok(run.isNew);
    const { files, settings } = resultOf(run);
    assert.deepEqual(files, FILES);
    assert.equal(settings, asked[0]?.settings);
    assert.deepEqual(asked[0]?.names, ['januari.csv', 'februari.csv']);
    assert.deepEqual(
      previewed.map(({ name }) => name),
      ['januari.csv'],
    );
  });

  it('that are stopped are stopped at once, and what comes after all is not shown', async () => {
    const { run, asked } = begun();
    await run.take(FILES, given);
    const done = run.review(given);
    await settled();
    await run.back(given);
    assert.equal(asked[0]?.signal?.aborted, true);
    assert.equal(run.phase.is, 'preview');
    asked[0]?.progress({ file: 0, rows: 9, bytes: 1, ofBytes: 2 });
    asked[0]?.resolve(reviewed);
    await done;
    assert.equal(run.phase.is, 'preview');
  });

  it('that cannot be looked at are said to be so, and the choice stays', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error(), { code: 'own_table.file_pdf', params: { a: 'b' } }));
    const { run } = begun({ previewInvoice: refuse });
    await run.take(FILES, given);
    const problem = { code: 'own_table.file_pdf', params: { a: 'b' } };
    assert.deepEqual(run.phase, { is: 'preview', at: 0, preview: undefined, again: false, problem });
  });

  it('whose module came to an end leave the page alive', async () => {
    const { run, asked } = begun();
    await run.take(FILES, given);
    const done = run.review(given);
    await settled();
    asked[0]?.reject(Object.assign(new Error(), { code: 'files.failed', params: {} }));
    await done;
    assert.deepEqual(run.phase, { is: 'refused', problem: { code: 'review_run.failed', params: {} } });
    await run.back(given);
    assert.equal(run.phase.is, 'preview');
  });

  it('are let go, with all that was known of them', async () => {
    const { run } = begun();
    await run.take(FILES, given);
    run.leave();
    assert.deepEqual([run.phase, run.files, run.sheets], [{ is: 'none' }, [], []]);
  });
});

describe('what is gone by', () => {
  it('is how the file is looked at, at once when it is changed', async () => {
    const { run, previewed } = begun();
    await run.take(FILES, given);
    await run.change((entered) => withMapping(entered, { heading: 4 }), given, { isOfFile: true });
    await run.change((entered) => ({ ...entered, freeCard: false }), given);
    assert.deepEqual(
      previewed.map(({ settings }) => settings.mapping),
      [{}, { heading: 4 }],
    );
  });

  it('is of the file where it is about its columns: another file is read by its own headings', async () => {
    const { run } = begun();
    await run.take(FILES, given);
    await run.change((entered) => ({ ...withMapping(entered, { heading: 4 }), amounts: 'net' }), given);
    await run.take(FILES.slice(1), given);
    assert.deepEqual([run.entered?.mapping, run.entered?.amounts], [{}, '']);
  });

  it('stops a review where it is wrong, and a file of settings that is none changes nothing', async () => {
    const { run, asked } = begun();
    await run.take(FILES, given);
    await run.change((entered) => ({ ...entered, region: '' }), given);
    await run.review(given);
    assert.equal(asked.length, 0);
    const before = run.entered;
    const problem = { code: 'review_settings.unreadable', params: {} };
    await run.open({ problem }, given, (amount) => amount);
    assert.deepEqual([run.entered, run.settingsProblem], [before, problem]);
  });

  it('names the sheet of a workbook', async () => {
    const { run, previewed, asked } = begun();
    await run.take(FILES, given);
    await run.chooseSheet('Vårdbilaga', given);
    assert.equal(previewed.at(-1)?.sheet, 'Vårdbilaga');
    void run.review(given);
    await settled();
    assert.deepEqual(asked[0]?.sheets, ['Vårdbilaga']);
  });
});
