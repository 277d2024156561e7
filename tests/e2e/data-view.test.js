/* Data & metod in a browser: opened, searched, sorted, downloaded, by pointer and by key; and the page without script. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const visit = (/** @type {Parameters<typeof browser.visit>[0]} */ options = {}) =>
  browser.visit({ hash: '#/data', ready: '#data-downloads', ...options });

/**
 * Opens a data set and waits for its table.
 * @param {Page} page
 * @param {string} name
 */
async function open(page, name) {
  await page.locator(`#data-${name}`).click();
  const set = page.locator(`uk-data-set:has(#data-${name})`);
  await set.locator('tbody tr').first().waitFor();
  return set;
}

describe('a data set', () => {
  it('is fetched when it is opened, and each row has its source', async () => {
    const { page, faults } = await visit();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const set = await open(page, 'claims');
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.json')).map((path) => path.split('/').at(-1)),
      ['claims.json'],
    );
    assert.equal(await set.locator('tbody tr').count(), 55);
    assert.equal(await set.locator('tbody tr:has(td.data-source a, td.data-source cite)').count(), 55);
    assert.match(await set.innerText(), /957 mnkr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is searched and sorted, and says so', async () => {
    const { page } = await visit();
    const set = await open(page, 'population');
    await set.locator('input').fill('örebro 2023');
    assert.equal(await set.locator('tbody tr').count(), 1);
    assert.match(await set.locator('[role=status]').innerText(), /1 av 136 rader/);
    await set.locator('input').fill('2023-12-31');
    const region = set.getByRole('button', { name: 'Region' });
    await region.click();
    const names = await set.locator('tbody th').allInnerTexts();
    assert.deepEqual(names.slice(-2), ['Örebro län', 'Östergötland']);
    assert.equal(await set.locator('th[aria-sort=ascending]').innerText(), await region.innerText());
    assert.match(await set.locator('[role=status]').innerText(), /Sorterad på Region, stigande/);
    await set.locator('input').fill('finns inte');
    assert.match(await set.locator('[role=status]').innerText(), /Ingen rad passar/);
    await page.context().close();
  });

  it('that is long is drawn in full when asked for, under a head that stays', async () => {
    const { page } = await visit();
    const set = await open(page, 'reimbursement_2021');
    assert.equal(await set.locator('tbody tr').count(), 100);
    await set.getByRole('button', { name: /Visa alla 1.221/ }).click();
    assert.equal(await set.locator('tbody tr').count(), 1221);
    const box = set.locator('.data-scroll');
    await box.evaluate((element) => element.scrollTo(0, 3000));
    const [head, top] = await Promise.all([
      set
        .locator('thead th')
        .first()
        .evaluate((cell) => cell.getBoundingClientRect().top),
      box.evaluate((element) => element.getBoundingClientRect().top),
    ]);
    assert.ok(Math.abs(head - top) < 4, `head at ${head}, box at ${top}`);
    assert.match(await set.locator('tbody').innerText(), /streck eller tom cell i rapporten/);
    await page.context().close();
  });

  it('that cannot be fetched is said to be missing, and comes when tried again', async () => {
    const { page } = await visit();
    await page.route(/data\/claims\.json$/, (route) => route.abort());
    await page.locator('#data-claims').click();
    const set = page.locator('uk-data-set:has(#data-claims)');
    await set.locator('.problem button').waitFor();
    await page.unroute(/data\/claims\.json$/);
    await set.locator('.problem button').click();
    await set.locator('tbody tr').first().waitFor();
    await page.context().close();
  });

  it('is reached, opened, searched and sorted by key alone', async () => {
    const { page } = await visit();
    await page.locator('#data-regions').focus();
    await page.keyboard.press('Enter');
    const set = page.locator('uk-data-set:has(#data-regions)');
    await set.locator('tbody tr').first().waitFor();
    // The file, the columns, the field.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('halland');
    assert.equal(await set.locator('tbody tr').count(), 1);
    // The table's own box scrolls by key; then its heads.
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'region');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await set.locator('th[aria-sort=ascending]').count(), 1);
    await page.context().close();
  });

  it('is led to from its caveats', async () => {
    const { page } = await visit();
    await page.locator('a[href="#data-health_care_costs"]').click();
    const set = page.locator('uk-data-set:has(#data-health_care_costs)');
    await set.locator('tbody tr').first().waitFor();
    assert.match(await set.innerText(), /märkt som fel av SCB/);
    assert.equal(await page.evaluate(() => location.hash), '#/data');
    await page.context().close();
  });
});

describe('what can be downloaded', () => {
  it('is there, as the data of the project', async () => {
    const { page } = await visit();
    const files = await page
      .locator('section:has(#data-downloads) a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const folders = ['../../data/', '../../data/reference/'];
    const data = folders
      .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)))
      .filter((name) => /\.(csv|topo\.json)$/.test(name));
    const names = files.map((file) => file.split('/').at(-1) ?? '');
    assert.deepEqual(names.filter((name) => data.includes(name)).toSorted(), data.toSorted());
    assert.equal(names.length, data.length + 2, 'and the two descriptions of them');
    for (const file of files) {
      const response = await page.request.get(new URL(file, browser.url).href);
      assert.equal(response.status(), 200, file);
      if (file.endsWith('.csv')) {
        const name = file.split('/').at(-1) ?? '';
        const same = await Promise.any(
          folders.map(async (folder) => readFileSync(new URL(`${folder}${name}`, import.meta.url))),
        );
        assert.ok((await response.body()).equals(same), file);
      } else assert.ok(JSON.parse(await response.text()), file);
    }
    await page.context().close();
  });

  it('is a file when clicked', async () => {
    const { page } = await visit();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'datapackage.json' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'datapackage.json');
    await page.context().close();
  });
});

/** @type {Record<string, Parameters<typeof browser.visit>[0]>} */
const DRESSES = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px, as at 400 % zoom': { viewport: { width: 320, height: 640 } },
  English: { hash: '#/data?lang=en' },
};

for (const [dress, options] of Object.entries(DRESSES)) {
  describe(`in ${dress}`, () => {
    it('the view has no fault', async () => {
      const { page, faults } = await visit(options);
      await open(page, 'claims');
      await open(page, 'sources');
      await open(page, 'published_prices');
      await page.locator('uk-data-set:has(#data-claims) .data-sources summary').first().click();
      await assertAccessible(page, dress);
      await assertNoSidewaysScroll(page);
      assert.doesNotMatch(await page.locator('uk-data-view').innerText(), /^(?:data|method)-[a-z-]+$|undefined/m);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  });
}

describe('the page without script', () => {
  it('is led to from the foot of the page, and back', async () => {
    const { page, faults } = await browser.visit();
    await page.locator('footer a').click();
    await page.waitForURL(/data\.html$/);
    assert.equal(await page.locator('h1').innerText(), 'Data och metod');
    await page.locator('main a[href="./index.html#/data"]').click();
    await page.waitForSelector('uk-data-view #data-downloads');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('says all of it with script turned off, to the eye and to a screen reader', async () => {
    for (const options of [
      {},
      { colorScheme: /** @type {const} */ ('dark') },
      { viewport: { width: 320, height: 640 } },
    ]) {
      const { page, faults } = await browser.visit({ ...options, hash: 'data.html', ready: 'h1' });
      await assertAccessible(page, 'data.html');
      await assertNoSidewaysScroll(page);
      assert.deepEqual(faults, []);
      await page.context().close();
    }
    const { page } = await browser.visit({ hash: 'data.html', ready: 'h1', javaScriptEnabled: false });
    await page.locator('#claims summary', { hasText: 'tabell' }).click();
    const row = page.locator('#claims tr', { has: page.locator('th', { hasText: /^00-2020-invoiced-2$/ }) });
    assert.match((await row.innerText()).replaceAll('\u00A0', ' '), /957 000 000/);
    await row.locator('a').click();
    assert.ok(await page.locator('#source-lt_2021_02').isVisible());
    await page.context().close();
  });

  it('begins with a way past the menu, by key', async () => {
    const { page } = await browser.visit({ hash: 'data.html', ready: 'h1' });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Hoppa till innehållet');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Datamängder');
    await page.context().close();
  });
});
