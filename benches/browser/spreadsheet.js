/*
 * `node benches/browser/spreadsheet.js`: a workbook of 300 000 rows, read by the page's module and by SheetJS, in turns in one
 * worker. `--write` keeps the results in `benches/spreadsheet.md`.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { launch } from '../../tests/e2e/chromium.js';
import { largeWorkbook } from './large-workbook.js';
import { serve } from './server.js';
import { spreadsheetReport } from './spreadsheet-report.js';

const MODULE = new URL('../../wasm/spreadsheet/pkg/utomlanskollen_spreadsheet_bg.wasm', import.meta.url);
const CATALOGUE = new URL('../../www/js/catalogue.json', import.meta.url);
const RESULTS = new URL('../spreadsheet.md', import.meta.url);

if (!existsSync(MODULE)) throw new Error('The module has not been built: cargo xtask build');

/** @type {{ regions: { code: string, name: string }[] }} */
const { regions } = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
const server = await serve({ '/large.xlsx': largeWorkbook(regions.map(({ name }) => name)) });
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/benches/browser/page/index.html`);
  console.error('Reading the workbook 16 times: about a minute.');
  /** @type {import('./page/spreadsheet-worker.js').Results} */
  const results = await page.evaluate(
    (regions) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/benches/browser/page/spreadsheet-worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data)));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage({ regions });
      }),
    Object.fromEntries(regions.map(({ name, code }) => [name, code])),
  );
  const text = spreadsheetReport(results, {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    machine: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    load: loadavg()[0] ?? 0,
  });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(RESULTS, text);
} finally {
  await browser.close();
  server.close();
}
