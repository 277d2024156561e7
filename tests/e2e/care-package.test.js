/* Vårdpaket in a browser: empty, filled in by key, the example, faults beside their fields, a region's share; in every dress. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, headline, openBrowser } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const visit = (/** @type {Parameters<typeof browser.visit>[0]} */ options = {}) =>
  browser.visit({ hash: '#/paket', ready: 'uk-care-package-form', ...options });

/** @param {Page} page */
async function example(page) {
  await page.locator('.package-start button').click();
  await page.locator('uk-care-package-paid table').waitFor();
}

/** Waits for the picture. @param {Page} page */
async function picture(page) {
  await page.locator('uk-care-package-bars').scrollIntoViewIfNeeded();
  await page.locator('.package-plot').first().waitFor({ state: 'attached' });
}

/**
 * What is printed in the cells of a row.
 * @param {Page} page
 * @param {string} part
 * @param {string} heading of the row
 */
async function row(page, part, heading) {
  const cells = page.locator(`${part} tr`, { has: page.locator(`th[scope=row]:text-is("${heading}")`) }).locator('td');
  const texts = await cells.evaluateAll((all) =>
    all.map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent ?? ''),
  );
  return texts.map((text) => text.replaceAll('\u00A0', ' ').trim());
}

/** @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.id);

describe('a package', () => {
  it('starts empty: nothing is chosen, and what has been published stands with its sources', async () => {
    const { page, faults } = await visit();
    assert.equal(await headline(page), 'Vem betalar vad för ett vårdpaket?');
    const entered = await page
      .locator('uk-care-package-form :is(input[type=text], select)')
      .evaluateAll((all) => all.filter((each) => /** @type {HTMLInputElement} */ (each).value !== ''));
    assert.deepEqual(entered, []);
    assert.equal(await page.locator('uk-care-package-paid').count(), 0);
    assert.deepEqual(await row(page, '.package-caps', '2019–2021'), [
      '1 150 kr',
      'Förändrade patientavgifter 2020, SKR, 10 januari 2020',
    ]);
    await page.locator('uk-care-package-published > section > .sources').getByText('ordinerad egenvård').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is filled in by key, and says what is lacking with a way to each field', async () => {
    const { page, faults } = await visit();
    await page.locator('#field-package-months').focus();
    await page.keyboard.type('4');
    await page.fill('#field-package-visits', '5');
    await page.locator('#field-package-list').focus();
    await page.keyboard.press('End');
    await page.fill('#field-package-visitPrice', '500');
    await page.check('input[name="package.feeIncluded"][value=yes]');
    await page.locator('#field-package-feeFrom').focus();
    await page.keyboard.press('End');
    await page.fill('#field-package-fee', '100');
    assert.equal(await headline(page), 'Vem betalar vad för ett vårdpaket?');
    await page.locator('.package-lacks a', { hasText: 'Högkostnadsskydd' }).click();
    assert.equal(await focused(page), 'field-package-capOf');
    await page.keyboard.press('End');
    assert.equal(
      await headline(page),
      'Under 4 månader betalar patienten 500 kr och hemregionen 2 000 kr med regionalt avtal. Vad paketet kostar utan avtal är inte ifyllt.',
    );
    await page.locator('.package-lacks a', { hasText: 'Abonnemang och besök betalas av' }).click();
    assert.equal(await focused(page), 'field-package-payer');
    await page.keyboard.press('ArrowDown');
    await page.fill('#field-package-subscription', '90');
    assert.match(await headline(page), /Utan avtal betalar patienten 360 kr\.$/);
    assert.equal(await page.locator('.package-lacks').count(), 0);
    assert.match(
      (await page.locator('uk-care-package-break-even').innerText()).replaceAll('\u00A0', ' '),
      /Vid högst 3 besök betalar patienten inte mer med avtal än utan\./,
    );
    assert.deepEqual(await row(page, 'uk-care-package-paid', 'Totalt'), ['2 500 kr', '360 kr', '2 140 kr']);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('can be an example that is marked as made up; the cap is reached in it, and undo takes it away', async () => {
    const { page, faults } = await visit();
    await example(page);
    assert.match((await page.locator('.package-example').textContent()) ?? '', /påhittade runda tal/);
    assert.match(await headline(page), /betalar patienten 3 800 kr och hemregionen 2 600 kr/);
    assert.match((await page.locator('.package .lede').first().textContent()) ?? '', /Taket nås i månad 6\./);
    // 1 400 − 5 × 275 = 25 kr of the fee, and 100 kr for the product; the region pays 500 − 25.
    assert.deepEqual(await row(page, 'uk-care-package-months', '6'), ['1', '125 kr', '475 kr', '350 kr']);
    assert.deepEqual(await row(page, 'uk-care-package-reach', 'Hemregionen'), ['2,6 mnkr', '0 kr', '2,6 mnkr']);
    await page.keyboard.press('Control+z');
    await page.locator('.package-example').waitFor({ state: 'detached' });
    assert.equal(await headline(page), 'Vem betalar vad för ett vårdpaket?');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('costs the region the whole price where the patient is exempt', async () => {
    const { page } = await visit();
    await example(page);
    await page.check('input[name="package.exempt"][value=yes]');
    assert.deepEqual((await row(page, 'uk-care-package-paid', 'Hemregionen'))[0], '4 000 kr');
    assert.match((await page.locator('.package .lede').first().textContent()) ?? '', /Patienten betalar ingen avgift/);
    assert.equal(await page.locator('#field-package-capOf').count(), 0);
    await page.context().close();
  });

  it('says what is wrong beside the field, and leads there', async () => {
    const { page, faults } = await visit();
    await example(page);
    await page.fill('#field-package-visits', '4–6');
    assert.equal(await page.getAttribute('#field-package-visits', 'aria-invalid'), 'true');
    await page.locator('#field-package-visits-problem', { hasText: 'inte ett intervall' }).waitFor();
    assert.equal(await headline(page), 'En uppgift behöver rättas innan det går att räkna.');
    await page.locator('.problems a').click();
    assert.equal(await focused(page), 'field-package-visits');
    await page.fill('#field-package-visits', '8');
    await page.selectOption('#field-package-list', 'skl-2017');
    await page.selectOption('#field-package-profession', 'psychotherapist');
    await page.locator('#field-package-profession-problem').waitFor();
    await page.locator('.problems a').click();
    assert.equal(await focused(page), 'field-package-profession');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('goes month by month as the user says, empty not being nothing', async () => {
    const { page } = await visit();
    await example(page);
    await page.selectOption('#field-package-months', '2');
    await page.check('input[name="package.spread"][value=monthly]');
    await page.fill('#field-package-visitsIn-1', '0');
    await page.locator('.package-lacks a', { hasText: 'Besök i månad 2' }).click();
    await page.keyboard.type('3');
    assert.deepEqual((await row(page, 'uk-care-package-months', '1'))[0], '0');
    assert.deepEqual((await row(page, 'uk-care-package-months', '2'))[0], '3');
    await page.context().close();
  });

  it('reaches a share of a region, with the day and source of its population', async () => {
    const { page, faults } = await visit();
    await example(page);
    await page.check('input[name="package.reach"][value=region]');
    await page.selectOption('#field-package-region', '23');
    await page.fill('#field-package-share', '2 %');
    const reach = page.locator('uk-care-package-reach');
    assert.match(
      (await reach.innerText()).replaceAll('\u00A0', ' '),
      /patienter: den andel du har angett av invånarna 31 december 2023\./,
    );
    assert.equal(await reach.locator('.sources li').count(), 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('can be set against visits that it replaces, at published prices that are fetched when asked for', async () => {
    const { page, faults } = await visit();
    /** @type {string[]} */
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await example(page);
    await page.locator('uk-care-package-break-even a').click();
    assert.equal(await focused(page), 'field-package-replacedVisits');
    await page.locator('.package-offered button').first().waitFor();
    assert.ok(requests.some((path) => path.endsWith('levers.json')));
    await page.keyboard.type('1');
    await page.getByRole('button', { name: /Använd 2\s093 kr/ }).click();
    // 6 × 500 − 1 400 = 1 600 is no more than 2 093; 7 × 500 − 1 400 = 2 100 is.
    assert.match(
      (await page.locator('uk-care-package-break-even').innerText()).replaceAll('\u00A0', ' '),
      /Vid högst 6 besök betalar hemregionen inte mer/,
    );
    await assertAccessible(page, 'offered prices');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('has its months as one stop for the Tab key', async () => {
    const { page } = await visit();
    await example(page);
    const stops = page.locator('.package-months tbody button[tabindex="0"]');
    assert.equal(await stops.count(), 1);
    await stops.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-figure')),
      'package.paidInMonth.with.region.2',
    );
    await page.context().close();
  });
});

describe('accessible', () => {
  /** @type {Record<string, (page: Page) => Promise<unknown>>} */
  const STATES = {
    'at first': async () => {},
    example: async (page) => {
      await example(page);
      await picture(page);
    },
    wrong: async (page) => {
      await example(page);
      await page.fill('#field-package-visits', 'många');
      await page.check('input[name="package.reach"][value=nation]');
    },
    'an insurer, month by month': async (page) => {
      await example(page);
      await page.selectOption('#field-package-payer', 'insurer');
      await page.selectOption('#field-package-list', 'own');
      await page.fill('#field-package-visitPrice', '450');
      await picture(page);
      await page.selectOption('#field-package-months', '36');
    },
  };
  for (const [dress, options] of Object.entries({
    light: {},
    dark: { colorScheme: /** @type {const} */ ('dark') },
    'forced colours': { forcedColors: /** @type {const} */ ('active') },
    '320 px, as at 400 % zoom': { viewport: { width: 320, height: 640 } },
    'a phone': { viewport: { width: 360, height: 740 } },
    English: { hash: '#/paket?lang=en' },
  })) {
    it(dress, async () => {
      for (const [state, reach] of Object.entries(STATES)) {
        const { page, faults } = await visit(options);
        await reach(page);
        await assertAccessible(page, `${state}, ${dress}`);
        await assertNoSidewaysScroll(page);
        assert.equal(await page.locator('h1').count(), 1);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });
  }

  it('on paper, without what can be pressed', async () => {
    const { page } = await visit({ colorScheme: 'dark' });
    await example(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#svar', '.package-example', 'uk-care-package-paid', 'uk-care-package-months'])
      assert.ok(await page.locator(part).isVisible(), part);
    for (const part of ['.package-inputs', '.now']) assert.ok(!(await page.locator(part).isVisible()), part);
    await page.context().close();
  });
});
