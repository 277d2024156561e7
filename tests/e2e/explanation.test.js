/* Every figure on the view leads to its calculation: by pointer, by key, by address, and on paper's way as text. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, pasteTable } from './browser.js';
import { explainedBadly } from './explained.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Where a number is no result, and why. */
const NO_RESULTS = {
  '.sources': 'titles of sources and the days they were published',
  '.problems': 'what was typed and could not be understood',
  'svg, figcaption': 'a picture of the table beside it',
  'select, label': 'choices of what to look at, no answers',
};

/** What a number in the text around a figure may be, and why. */
const NO_FIGURES = [
  /\d{1,2}(–\d{1,2})? (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/g, // days
  /\d{1,2}(–\d{1,2})? (January|February|March|April|May|June|July|August|September|October|November|December)/g,
  /\b(19|20)\d\d\b/g, // years of the period, of populations and of sources
  /(hade gällt i|had been in force for) \d+/g, // the age of a list, counted in whole years
  /(\d+|Ingen|None) (av|of) 21 (regioner|regions)/g, // coverage: how many have a value, not what value
  /1[ ,]000 (invånare|inhabitants)/g, // a unit
  /(Plats|Place) 1 /g, // what the places mean
];

/**
 * Texts with digits that neither lead to a calculation nor are any of what they may be.
 * @param {Page} page
 */
async function unexplained(page) {
  const texts = await page.evaluate((contexts) => {
    const found = [];
    for (const pane of document.querySelectorAll('.answer-pane, .now')) {
      const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const within = node.parentElement?.closest(`[data-figure], [data-claim], ${contexts}`);
        if (!within && /\d/.test(node.textContent ?? '')) found.push(node.textContent ?? '');
      }
    }
    return found;
  }, Object.keys(NO_RESULTS).join());
  return texts
    .map((text) => NO_FIGURES.reduce((left, pattern) => left.replace(pattern, ''), text.replaceAll('\u00A0', ' ')))
    .filter((text) => /\d/.test(text));
}

const ALL_REGIONS = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'))
  .filter((code) => !['02', '11', '15', '16'].includes(code))
  .map((code, index) => `${code}\t${1000 + 700 * index}\t${400000 + 250000 * index}\t${600 + 500 * index}`)
  .join('\n');

/** @param {Page} page */
async function pasteAll(page) {
  await pasteTable(page, `Region\tAntal\tFakturerat\tPatienter\n${ALL_REGIONS}`);
}

/** @type {Record<string, { hash?: string, reach: (page: Page) => Promise<unknown>, least: number }>} */
const STATES = {
  'the nation, split by a published mix': { reach: async () => {}, least: 40 },
  'the nation over a change of price': { reach: (page) => page.selectOption('#case', 'riket-2019'), least: 30 },
  'an invoice and patients': { reach: (page) => page.selectOption('#case', 'jamtland-harjedalen-2025'), least: 25 },
  'at least': { reach: (page) => page.selectOption('#case', 'kalmar-2021'), least: 20 },
  'at most': { reach: (page) => page.selectOption('#case', 'kronoberg-2021'), least: 20 },
  'a region’s own prices': { reach: (page) => page.selectOption('#case', 'gotland-2017'), least: 20 },
  'a published table for the same year': {
    reach: async (page) => {
      await page.selectOption('#case', 'kalmar-2021');
      await page.selectOption('#measure', 'invoicedPerContact');
    },
    least: 20,
  },
  'all regions': { reach: pasteAll, least: 55 },
  'all regions, places that cannot be told': {
    reach: async (page) => {
      await pasteAll(page);
      await page.selectOption('#measure', 'liabilityPerInhabitant');
    },
    least: 55,
  },
  'in English': { hash: '#/rakna?lang=en', reach: pasteAll, least: 55 },
  'qualified care only, and a part for the care centres': {
    reach: async (page) => {
      for (const fold of await page.locator('.inputs-pane details').all())
        await fold.evaluate((element) => element.setAttribute('open', ''));
      await page.check('input[name=payable][value=on]');
      await page
        .selectOption('#field-centre-kind, #centre', 'skane')
        .catch(() => page.check('input[name=centre][value=skane]'));
    },
    least: 45,
  },
  'an own price list': {
    reach: async (page) => {
      await page.getByRole('button', { name: /egen prislista/i }).click();
      await page.fill('#field-list-1-price-doctor', '450');
    },
    least: 40,
  },
  'a question about an unlikely number': { reach: (page) => page.fill('#field-invoiced', '2 mdkr'), least: 40 },
  'not enough to go on': { reach: (page) => page.fill('#field-total', '0'), least: 3 },
};

describe('every figure', () => {
  for (const [state, { hash, reach, least }] of Object.entries(STATES)) {
    it(state, async () => {
      const { page, faults } = await browser.visit({
        ...(hash ? { hash } : {}),
        viewport: { width: 900, height: 900 },
      });
      await reach(page);
      assert.deepEqual(await unexplained(page), [], 'numbers that lead nowhere');
      const { bad, count } = await explainedBadly(page);
      assert.deepEqual(bad, []);
      assert.ok(count >= least, `${count} figures`);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('that is missing says why', async () => {
    const { page } = await browser.visit();
    await page.selectOption('#case', '');
    await page.fill('#field-invoiced', '9,2 mnkr');
    for (const missing of await page.locator('.key .none').all())
      assert.match((await missing.textContent()) ?? '', /saknas .+(saknas|noll|dela)|–/);
    assert.ok((await page.locator('.key .none').count()) > 0);
    await page.context().close();
  });
});

/** @param {Page} page */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-figure') ?? (element?.id || element?.tagName || '');
  });

describe('the panel', () => {
  it('is opened, read and closed by keyboard alone, and gives the focus back', async () => {
    const { page, faults } = await browser.visit();
    await page.locator('#svar').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '00.contacts');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '00.liability');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.explanation[open]');
    assert.equal(await focused(page), 'explanation-title');
    const reached = new Set();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() =>
          document.activeElement?.closest('dialog') ? 'inside' : document.activeElement?.tagName,
        ),
      );
      if ((await focused(page)) === 'SUMMARY') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.explained-steps .explained-steps li');
    assert.deepEqual([...reached], ['inside']);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.explanation', { state: 'detached' });
    assert.equal(await focused(page), '00.liability');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('closes when what is beside it is clicked, and not when it is itself', async () => {
    const { page } = await browser.visit();
    await page.locator('.key [data-figure="00.liability"]').click();
    await page.locator('.explained-value').click();
    assert.ok(await page.locator('dialog.explanation').isVisible());
    await page.mouse.click(200, 400);
    await page.waitForSelector('dialog.explanation', { state: 'detached' });
    await page.context().close();
  });

  it('says what the amount is, its price list, why it is a range, how it is rounded, and from where', async () => {
    const { page } = await browser.visit();
    await page.locator('.key [data-figure="00.liability"]').click();
    const panel = page.locator('dialog.explanation');
    await panel.locator('summary').first().click();
    await panel.locator('.explained-steps .explained-steps summary').last().click();
    await panel.getByText('och tills vidare').waitFor();
    const text = (await panel.innerText()).replaceAll('\u00A0', ' ');
    assert.match(text, /1 541 000 \(1 507 500–1 574 500\) vårdkontakter × 400–500 kr = 603–787,3 mnkr/);
    assert.match(text, /Från 14 juni 2019 och tills vidare/);
    assert.match(text, /Andel kontakter där avgift betalades: mellan 0 och 100 %/);
    assert.match(text, /Före avrundning: 812 812 500 kr–1 018 137 500 kr/);
    assert.match(text, /Förändrad utomlänsersättning/);
    await page.context().close();
  });

  it('explains parts that are rounded so that they make up the total', async () => {
    const { page } = await browser.visit();
    await page.selectOption('#case', '');
    await page.fill('#field-contacts-doctor', '101');
    await page.selectOption('#field-fee-kind', 'uniform');
    await page.fill('#field-fee', '99');
    await page.fill('#field-payingShare', '33,3');
    await page.locator('.how summary').click();
    await page.locator('.split [data-figure="00.fees"]').click();
    assert.match(await page.locator('dialog.explanation').innerText(), /Där avrundas delarna först nedåt/);
    await page.context().close();
  });

  it('copies all of it as text', async () => {
    const { page, faults } = await browser.visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.key [data-figure="00.liability"]').click();
    await page.getByRole('button', { name: 'Kopiera uträkningen' }).click();
    await page.getByText('Uträkningen är kopierad.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /^Hemregionens kostnad: 812,8–1 018,2 mnkr\nRiket, 2020/);
    assert.match(text, /1\.2\.1\. Pris, läkare: 500 kr/);
    assert.match(text, /https:\/\//);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('shows the text where the browser lets nothing be copied', async () => {
    const { page } = await browser.visit({
      before: (opened) =>
        opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    await page.locator('.key [data-figure="00.liability"]').click();
    await page.getByRole('button', { name: 'Kopiera uträkningen' }).click();
    assert.match(await page.locator('dialog.explanation textarea').inputValue(), /^Hemregionens kostnad/);
    await page.context().close();
  });
});

describe('a link to a step', () => {
  it('opens the panel there for whoever gets it, with the same figure', async () => {
    const { page, faults } = await browser.visit();
    await page.click('#view-svar');
    await page.fill('#field-svar-to', 'Förnamn Efternamn');
    await page.click('#view-rakna');
    await page.fill('#field-total', '54321');
    await page.locator('.key [data-figure="00.liability"]').click();
    const panel = page.locator('dialog.explanation');
    await panel.locator('summary').first().click();
    const hash = await panel.locator('.explained-steps .explained-steps .number').first().getAttribute('href');
    assert.match(hash ?? '', /figur=00\.liability&steg=00\.splitContacts\.doctor/);
    assert.doesNotMatch(hash ?? '', /namn/, 'and says nothing of the letterhead');
    assert.ok(hash);
    const value = await panel.locator('.explained-value').innerText();
    assert.deepEqual(faults, []);
    await page.context().close();

    const { page: other, faults: others } = await browser.visit({ hash });
    await other.waitForSelector('dialog.explanation[open]');
    await other.waitForFunction(() => document.activeElement?.id === 'steg-00.splitContacts.doctor');
    assert.equal(await other.locator('.explained-value').innerText(), value);
    await other.keyboard.press('Escape');
    await other.waitForSelector('dialog.explanation', { state: 'detached' });
    assert.equal(await focused(other), '00.liability');
    assert.doesNotMatch(other.url(), /[?&](figur|steg)=/);
    assert.deepEqual(others, []);
    await other.context().close();
  });

  it('that is clicked in the panel leads there, and nothing else happens', async () => {
    const { page, faults } = await browser.visit();
    await page.fill('#field-patients', '77');
    await page.keyboard.press('Control+z');
    const [url, entries] = [page.url(), await page.evaluate(() => history.length)];
    await page.locator('.key [data-figure="00.liability"]').click();
    const panel = page.locator('dialog.explanation');
    await panel.locator('summary').first().click();
    for (const way of ['click', 'Enter']) {
      const number = panel.locator('.explained-steps .explained-steps .number').first();
      if (way === 'click') await number.click();
      else await number.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'steg-00.splitContacts.doctor');
    }
    assert.ok(await panel.isVisible(), 'stays open');
    assert.deepEqual([page.url(), await page.evaluate(() => history.length)], [url, entries]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.explanation', { state: 'detached' });
    assert.equal(await page.locator('.opening-notice').count(), 0);
    await page.keyboard.press('Control+y');
    assert.equal(await page.inputValue('#field-patients'), '77', 'what was undone can still be done again');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('to a figure that is not there says so', async () => {
    const { page, faults } = await browser.visit({ hash: '#/rakna?figur=23.liability&steg=23.gross' });
    await page.waitForSelector('dialog.explanation[open]');
    assert.match(await page.locator('dialog.explanation').innerText(), /Det går inte att visa uträkningen/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('in the table of regions', () => {
  it('the numbers are one stop for Tab, and the arrow keys move between them', async () => {
    const { page } = await browser.visit();
    await pasteAll(page);
    assert.equal(await page.locator('.regions tbody button:not([tabindex="-1"])').count(), 1);
    const first = page.locator('.regions tbody button').first();
    await first.focus();
    const measure = (await focused(page)).split('.')[1] ?? '';
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(page), /^place\./);
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    assert.match(below, new RegExp(`^place\\.${measure}\\.`));
    assert.equal(await page.locator('.table-keys').isVisible(), true);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => !document.activeElement?.closest('.regions')));
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), below);
    await page.context().close();
  });

  it('a place tells which regions are surely above and which may be', async () => {
    const { page } = await browser.visit();
    await pasteAll(page);
    await page.selectOption('#measure', 'liabilityPerInhabitant');
    await page.locator('[data-figure="place.liabilityPerInhabitant.08"]').click();
    assert.match(
      (await page.locator('dialog.explanation').innerText()).replaceAll('\u00A0', ' '),
      /kan ligga högre: [\s\S]*Alltså plats \d+–\d+ av 21: /,
    );
    await page.context().close();
  });
});

describe('accessible', () => {
  for (const [dress, options] of Object.entries({
    light: {},
    dark: { colorScheme: /** @type {const} */ ('dark') },
    'a phone': { viewport: { width: 360, height: 740 }, reducedMotion: /** @type {const} */ ('reduce') },
    '320 px': { viewport: { width: 320, height: 640 } },
    'forced colours': { forcedColors: /** @type {const} */ ('active') },
  })) {
    it(dress, async () => {
      const { page, faults } = await browser.visit({ ...options, reducedMotion: 'reduce' });
      await page.locator('.key [data-figure="00.liability"]').click();
      await page.locator('dialog.explanation summary').first().click();
      await page.locator('.explained-steps .explained-steps summary').last().click();
      await assertAccessible(page, dress);
      await assertNoSidewaysScroll(page);
      assert.ok(
        await page.locator('dialog.explanation').evaluate((panel) => panel.scrollWidth <= panel.clientWidth),
        'nothing to scroll sideways',
      );
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
});
