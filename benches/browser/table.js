/*
 * `node benches/browser/table.js`: the table of the view "Jämför" with 21 regions, 10 years and 10 measures, sorted and
 * filtered beside Tabulator and a plain table, in turns in one page. `--write` keeps the results in `benches/table.md`.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { preview } from 'vite';
import { launch } from '../../tests/e2e/chromium.js';
import { contest } from './table-contest.js';
import { tableReport } from './table-report.js';

const PAGE = new URL('../../dist/index.html', import.meta.url);
const RESULTS = new URL('../table.md', import.meta.url);
const resolve = createRequire(import.meta.url).resolve;

if (!existsSync(PAGE)) throw new Error('The page has not been built: cargo xtask build');

const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const browser = await launch();
try {
  // Tabulator writes styles into its elements, which the page's own policy would not let it.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.resolvedUrls?.local[0]}#/jamfor`);
  await page.waitForSelector('uk-comparison-table table');
  await page.addStyleTag({ content: readFileSync(resolve('tabulator-tables/dist/css/tabulator.min.css'), 'utf8') });
  await page.addScriptTag({ content: readFileSync(resolve('tabulator-tables/dist/js/tabulator.min.js'), 'utf8') });
  const results = await page.evaluate(contest);
  const text = tableReport(results, {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    machine: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    load: loadavg()[0] ?? 0,
  });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(RESULTS, text);
} finally {
  await browser.close();
  await server.close();
}
