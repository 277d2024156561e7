/* `npm run bench`: the engine in a browser beside two other ways to the same figures. `--write` keeps the results. */

import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { launch } from '../../tests/e2e/chromium.js';
import { report } from './report.js';
import { serve } from './server.js';

const ENGINE = new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url);
const RESULTS = new URL('../results.md', import.meta.url);

if (!existsSync(ENGINE)) throw new Error('The engine has not been built: cargo xtask build');

const server = await serve();
const browser = await launch();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/benches/browser/page/index.html`);
  console.error('Comparing the answers, then timing them: about half a minute.');
  // As text, so that the types of the page's own modules are not taken for ones of Node.
  /** @type {import('./page/main.js').Results} */
  const results = await page.evaluate(`import('/benches/browser/page/main.js').then(({ benchmark }) => benchmark())`);
  const text = report(results, {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    machine: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
  });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(RESULTS, text);
} finally {
  await browser.close();
  server.close();
}
