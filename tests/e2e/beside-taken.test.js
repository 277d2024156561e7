/* Scenarios, models and care packages taken along and on the answer sheet, in a browser. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/**
 * Saves a file and reads it.
 * @param {Page} page
 * @param {string} button
 */
async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** @param {Page} page */
async function openWays(page) {
  await page.locator('uk-beside-take-along summary').click();
  await page.locator('#taken-files').waitFor();
}

/** How each view is filled, and a figure that then is in its files. */
const VIEWS = [
  {
    hash: '#/scenario',
    ready: '.scenario-pick',
    fill: async (/** @type {Page} */ page) => {
      await page.locator('.scenario-subject summary').first().click();
      await page.locator('.scenario-subject button').first().click();
    },
    stem: 'utomlanskollen-scenario',
    about: 'scenario',
    figure: 's1.00.difference.total',
  },
  {
    hash: '#/modeller',
    ready: 'uk-models-results table',
    fill: (/** @type {Page} */ page) => page.locator('.models-start button').click(),
    stem: 'utomlanskollen-ersattningsmodeller',
    about: 'models',
    figure: 'model.payment.visit',
  },
  {
    hash: '#/paket',
    ready: 'uk-care-package-form',
    fill: (/** @type {Page} */ page) => page.locator('.package-start button').click(),
    stem: 'utomlanskollen-vardpaket',
    about: 'care-package',
    figure: 'package.paid.with.patient',
  },
];

for (const { hash, ready, fill, stem, about, figure } of VIEWS) {
  describe(`figures taken along from ${hash}`, () => {
    it('as a workbook, two tables and a receipt, each with the figures of the page', async () => {
      const { page, faults } = await browser.visit({ hash, ready });
      await fill(page);
      await openWays(page);
      const workbook = await saved(page, 'Excel-arbetsbok (XLSX)');
      assert.match(workbook.name, new RegExp(`^${stem}.*\\.xlsx$`));
      assert.equal(workbook.bytes.subarray(0, 2).toString(), 'PK');
      const open = await saved(page, 'CSV, öppna data');
      const row = open.bytes
        .toString()
        .split(/\r?\n/)
        .find((line) => line.startsWith(`${figure},`));
      assert.ok(row, figure);
      const receipt = JSON.parse((await saved(page, 'Kvitto (JSON)')).bytes.toString());
      assert.equal(receipt.about, about);
      const { value, low, high } = receipt.figures[figure];
      assert.ok(value ?? low ?? high, figure);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  });
}

describe('the answer sheet', () => {
  it('has a page for the scenario that has been made, whose figures lead to their calculation, and it can be left out', async () => {
    const { page, faults } = await browser.visit({ hash: '#/scenario', ready: '.scenario-pick' });
    await VIEWS[0]?.fill(page);
    await page.locator('nav a[href*="#/svar"]').first().click();
    await page.locator('article.sheet.scenario').waitFor();
    assert.deepEqual(await page.locator('article.sheet').evaluateAll((all) => all.map(({ className }) => className)), [
      'sheet answer',
      'sheet scenario',
      'sheet basis',
    ]);
    await page.locator('article.sheet.scenario [data-figure="s1.00.difference.total"]').first().click();
    await page.locator('uk-explanation').getByText('efter minus före').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input[name="beside"]').uncheck();
    assert.equal(await page.locator('article.sheet.scenario').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
