/* Every state of the page, in every dress: automatic accessibility tests, and no sideways scroll. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, pasteTable } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const STATES = {
  'a published case': async () => {},
  empty: (page) => page.selectOption('#case', ''),
  'an invoice only': (page) => page.selectOption('#case', 'jamtland-harjedalen-2025'),
  'a change of price': (page) => page.selectOption('#case', 'riket-2019'),
  errors: async (page) => {
    await page.fill('#field-total', 'många');
    await page.fill('#field-payingShare', '450');
    await page.fill('#field-to', '');
  },
  'a question': (page) => page.fill('#field-total', '1.234'),
  'all folds open': async (page) => {
    for (const fold of await page.locator('details').all())
      await fold.evaluate((element) => element.setAttribute('open', ''));
  },
  'an own price list': (page) => page.getByRole('button', { name: /egen prislista|own price list/i }).click(),
  'all regions, pasted': (page) =>
    pasteTable(page, 'Stockholm\t800000\t300000000\nNarnia\t1\t2\nKalmar\t42000\tabc\nSumma\t842000\t1'),
  'all regions, compared': async (page) => {
    await pasteTable(page, 'Stockholm\t800000\t300000000\nUppsala\t70000\t30000000\nKalmar\t42000\t16500000');
    await page.locator('uk-chart').scrollIntoViewIfNeeded();
    await page.waitForSelector('.bars-plot');
  },
};

const DRESSES = {
  light: {},
  dark: { colorScheme: /** @type {const} */ ('dark') },
  'forced colours': { forcedColors: /** @type {const} */ ('active') },
  '320 px, as at 400 % zoom': { viewport: { width: 320, height: 640 } },
  'a phone': { viewport: { width: 360, height: 740 }, reducedMotion: /** @type {const} */ ('reduce') },
  English: { hash: '#/rakna?lang=en' },
};

/** In these every state is visited; in the others those that differ most. */
const THOROUGH = ['light', 'dark', '320 px, as at 400 % zoom'];
const SAMPLE = ['a published case', 'errors', 'all folds open', 'all regions, compared'];

for (const [dress, options] of Object.entries(DRESSES)) {
  describe(dress, () => {
    for (const [state, reach] of Object.entries(STATES)) {
      if (!THOROUGH.includes(dress) && !SAMPLE.includes(state)) continue;
      it(state, async () => {
        const { page, faults } = await browser.visit(options);
        await reach(page);
        await assertAccessible(page, `${state}, ${dress}`);
        await assertNoSidewaysScroll(page);
        assert.deepEqual(faults, []);
        await page.context().close();
      });
    }
  });
}

describe('on a phone', () => {
  it('keeps a focused field clear of the answer at the bottom', async () => {
    const { page } = await browser.visit({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
    for (const input of await page.locator('.inputs-pane :is(input, select)').all()) {
      // What is folded away cannot have the focus.
      if (!(await input.evaluate((element) => element.checkVisibility()))) continue;
      await input.focus();
      await page.waitForTimeout(20);
      const [field, bar] = await Promise.all([input.boundingBox(), page.locator('.now').boundingBox()]);
      if (field && bar)
        assert.ok(
          field.y + field.height <= bar.y + 1 || field.y >= bar.y + bar.height,
          await input.evaluate((element) => element.id || element.outerHTML),
        );
    }
    await page.context().close();
  });
});

describe('on paper', () => {
  it('prints the answer, tables and sources in light colours, without the form', async () => {
    const { page } = await browser.visit({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#svar').isVisible());
    assert.ok(await page.locator('.regions').isVisible());
    assert.ok(await page.locator('#sources-title').isVisible());
    assert.ok(!(await page.locator('.inputs-pane').isVisible()));
    assert.ok(!(await page.locator('.now').isVisible()));
    const ink = await page.locator('#svar').evaluate((element) => getComputedStyle(element).color);
    assert.equal(ink, 'rgb(23, 34, 43)');
    await page.context().close();
  });
});

describe('for the ear', () => {
  it('says numbers unspaced and units in full', async () => {
    const { page } = await browser.visit();
    const tree = await page.locator('#svar').ariaSnapshot();
    assert.match(tree, /miljoner kronor/);
    assert.doesNotMatch(tree, /mnkr/);
    await page.context().close();
  });
});
