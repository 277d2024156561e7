/* Every figure of a scenario, of the models and of a care package leads to its calculation, and no two ways are one. */

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openBrowser } from './browser.js';
import { explainedBadly } from './explained.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/**
 * The views, what is done there so that there are figures, and how many there are at least.
 * @type {Record<string, { hash: string, ready: string, reach: (page: Page) => Promise<unknown>, least: number, ofNobody?: string[] }>}
 */
const VIEWS = {
  'a scenario with other prices and visits that follow': {
    hash: '#/scenario',
    ready: '.scenario-subject',
    least: 40,
    reach: async (page) => {
      await page.locator('.scenario-subject summary', { hasText: 'Andra priser' }).click();
      await page.getByRole('button', { name: /SKL:s rekommendation 2017/ }).click();
      await page.locator('.effects').waitFor();
      await page.fill('#field-scenario-step', '10');
      await page.locator('.tornado-table').waitFor({ state: 'attached' });
    },
  },
  'a share of qualified care': {
    // Nobody has entered it, and it is not published; the panel says so.
    ofNobody: ['payingShare'],
    hash: '#/scenario',
    ready: '.scenario-subject',
    least: 20,
    reach: async (page) => {
      await page.locator('.scenario-subject summary', { hasText: 'Bara kvalificerad' }).click();
      await page.locator('.scenario-subject[open] button').first().click();
      await page.locator('#lever-payable input[type=text]').first().fill('60–80');
      await page.locator('.effects').waitFor();
    },
  },
  'the models': {
    hash: '#/modeller',
    ready: 'uk-models-results table',
    least: 25,
    reach: async (page) => {
      await page.locator('.models-start button').click();
      await page.locator('uk-models-results [data-figure="model.payment.mix"]').first().waitFor();
    },
  },
  'a care package': {
    hash: '#/paket',
    // It pays nothing of it: a sum of no parts.
    ofNobody: ['package.paid.without.region'],
    ready: 'uk-care-package-form',
    least: 20,
    reach: async (page) => {
      await page.locator('.package-start button').click();
      await page.locator('uk-care-package-paid table').waitFor();
    },
  },
};

for (const [name, { hash, ready, reach, least, ofNobody }] of Object.entries(VIEWS)) {
  it(`holds of ${name}`, async () => {
    const { page, faults } = await browser.visit({ hash, ready });
    await reach(page);
    const { bad, count } = await explainedBadly(page, ofNobody);
    assert.deepEqual(bad, []);
    assert.ok(count >= least, `${count} figures`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
