/*
 * `node benches/browser/review.js`: an invoice of a million rows, reviewed by the page's module, by Papa Parse with JavaScript
 * and by DuckDB, in turns; then one of five million by the page's module alone. `--write` keeps the results in
 * `benches/review.md`, `--rows 20000` makes it a try that is not kept.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../../tests/e2e/chromium.js';
import { nativeReview } from './native.js';
import { reviewReport } from './review-report.js';
import { serve } from './server.js';

const MODULE = new URL('../../wasm/review/pkg/utomlanskollen_review_bg.wasm', import.meta.url);
const WORDS = new URL('../../data/review_words.csv', import.meta.url);
const FOLDER = new URL('../../target/bench-review/', import.meta.url);
const RESULTS = new URL('../review.md', import.meta.url);
const MANY = 5;

const { values: said } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rows: { type: 'string', default: '1000000' } },
});
const rows = Number(said.rows);
if (!existsSync(MODULE)) throw new Error('The module has not been built: cargo xtask build');

mkdirSync(FOLDER, { recursive: true });
const [invoice, large] = [written(rows), written(rows * MANY)];
const server = await serve();
const browser = await launch();
try {
  const load = loadavg()[0] ?? 0;
  console.error('Reviewing the invoice 24 times and a larger one once: some minutes.');
  const native = nativeReview(invoice.path);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/benches/browser/page/index.html`);
  const handed = await page.evaluateHandle(() => document.body.appendChild(document.createElement('input')));
  await handed.evaluate((input) => input.setAttribute('type', 'file'));
  const input = handed.asElement();
  if (!input) throw new Error('no input for files');
  // As text, so that the types of the page's own modules are not taken for ones of Node.
  const ask = (/** @type {string} */ call) =>
    page.evaluate(`import('/benches/browser/page/review-main.js').then(async ({ contest, alone }) => {
      const [file] = document.querySelector('input').files;
      return ${call};
    })`);
  await input.setInputFiles(invoice.path);
  const contest = /** @type {import('./page/review-main.js').Results} */ (
    await ask(`contest(file, ${invoice.settings}, ${JSON.stringify(words())})`)
  );
  await input.setInputFiles(large.path);
  const alone = /** @type {import('./page/review-main.js').Alone} */ (await ask(`alone(file, ${large.settings})`));
  const text = reviewReport(contest, alone, {
    native,
    megabytes: [invoice.megabytes, large.megabytes],
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    machine: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    load,
  });
  console.log(text);
  if (said.write) writeFileSync(RESULTS, text);
} finally {
  await browser.close();
  server.close();
}

/**
 * An invoice with faults in a fortieth of its rows, and the settings to review it by.
 * @param {number} rows
 */
function written(rows) {
  const path = fileURLToPath(new URL(`${rows}.csv`, FOLDER));
  const faults = `all:${Math.floor(rows / 1000)}`;
  const order = ['xtask', 'invoices', '--rows', String(rows), '--faults', faults, '--out', path];
  execFileSync('cargo', order, { stdio: ['ignore', 'ignore', 'inherit'] });
  const settings = readFileSync(path.replace(/csv$/, 'settings.json'), 'utf8');
  return { path, settings, megabytes: statSync(path).size / 1e6 };
}

/** What words mean: the published starting points that the module has built in. */
function words() {
  /** @type {import('./page/review-rules.js').Words} */
  const words = { profession: {}, contact_type: {}, region: {}, free_card: {} };
  const [, ...lines] = readFileSync(WORDS, 'utf8').trim().split('\n');
  for (const line of lines) {
    const [kind = '', word = '', meaning = ''] = line.split(',');
    const of = Object.hasOwn(words, kind) ? words[/** @type {keyof typeof words} */ (kind)] : undefined;
    // As settings say it.
    if (of) of[word] = meaning === 'not_payable' ? 'notPayable' : meaning;
  }
  return words;
}
