/* Parts of the page that are fetched when asked for: they may fail, be late, or arrive after a change of language. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, openBrowser } from './browser.js';

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const EXPLANATION = /assets\/explanation[^/]*\.js$/;
const EXPORTS = /assets\/exports[^/]*\.js$/;

describe('a part that cannot be fetched', () => {
  it('is said to be missing, is not asked for without end, and comes when tried again', async () => {
    const { page } = await browser.visit();
    let asked = 0;
    await page.route(EXPLANATION, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.route(EXPORTS, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.locator('[data-figure="00.liability"]').first().click();
    await page.locator('uk-take-along summary').click();
    await page.waitForFunction(() => document.querySelectorAll('.problem button').length === 2);
    const after = asked;
    await page.fill('#field-total', '5');
    await page.waitForTimeout(500);
    assert.equal(asked, after, 'a part that has failed is not fetched again because something is typed');
    await assertAccessible(page, 'two parts missing');
    await page.unroute(EXPORTS);
    await page.locator('uk-take-along .problem button').click();
    await page.getByRole('button', { name: 'CSV för Excel' }).waitFor();
    assert.equal(await page.locator('.problem button').count(), 1);
    await page.context().close();
  });
});

describe('a part that comes late', () => {
  it('speaks the language that the page has then', async () => {
    const { page, faults } = await browser.visit();
    /** @type {() => void} */
    let release = () => {};
    const held = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    await page.route(EXPLANATION, async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('[data-figure="00.liability"]').first().click();
    await page.evaluate(() => {
      location.hash = '#/rakna?lang=en';
    });
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    release();
    const dialog = page.locator('dialog.explanation');
    await dialog.waitFor();
    const text = await dialog.innerText();
    assert.match(text, /Close/);
    assert.doesNotMatch(text, /explanation-|step-|Stäng/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('of two languages asked for in a row, the last one stays', async () => {
    const { page } = await browser.visit();
    await page.route(/assets\/page[^/]*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.evaluate(() => {
      location.hash = '#/rakna?lang=en';
    });
    await page.evaluate(() => {
      location.hash = '#/rakna';
    });
    await page.waitForTimeout(900);
    assert.equal(await page.getAttribute('html', 'lang'), 'sv');
    assert.match(await page.innerText('#view-rakna'), /Räkna/);
    await page.context().close();
  });
});
