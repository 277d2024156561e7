/* Every state of Jämför, in every dress: automatic accessibility tests, and no sideways scroll. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';
import { COMPARING, seen } from './comparison-page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const STATES = {
  'at first': async (page) => seen(page),
  'values that disagree': async (page) => {
    await page.locator('.compare-others').first().click();
    await page.locator('.compare-regions summary').click();
  },
  'a refusal': (page) => page.selectOption('#compared', 'invoiced'),
  everything: (page) => page.locator('input[name=compare-mode][value=all]').check(),
  'all years': (page) => page.locator('input[name=compare-mode][value=years]').check(),
  'no own numbers': (page) => page.selectOption('#compared-use', 'own'),
  'nothing found': (page) => page.fill('#compare-filter', 'narnia'),
};

const DRESSES = {
  light: {},
  dark: { colorScheme: /** @type {const} */ ('dark') },
  'forced colours': { forcedColors: /** @type {const} */ ('active') },
  '320 px, as at 400 % zoom': { viewport: { width: 320, height: 640 } },
  English: { hash: '#/jamfor?lang=en' },
};

/** In these every state is visited; in the others those that differ most. */
const THOROUGH = ['light', '320 px, as at 400 % zoom'];
const SAMPLE = ['at first', 'values that disagree', 'everything'];

for (const [dress, options] of Object.entries(DRESSES)) {
  describe(`accessible: ${dress}`, () => {
    for (const [state, reach] of Object.entries(STATES)) {
      if (!THOROUGH.includes(dress) && !SAMPLE.includes(state)) continue;
      it(state, async () => {
        const { page, faults } = await browser.visit({ ...COMPARING, ...options });
        await reach(page);
        await assertAccessible(page, `${state}, ${dress}`);
        await assertNoSidewaysScroll(page);
        assert.deepEqual(faults, []);
        await page.context().close();
      });
    }
  });
}
