/* The page of one region: what is known and what is not, and the ways on with its figures. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, headline, openBrowser } from './browser.js';

/** @typedef {import('playwright-core').BrowserContextOptions} BrowserContextOptions */
/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/**
 * @param {string} region code, none: still to be chosen
 * @param {BrowserContextOptions & { language?: 'sv' | 'en' }} [options]
 */
const visit = (region, { language = 'sv', ...options } = {}) =>
  browser.visit({
    hash: `#/region${region && `/${region}`}${language === 'en' ? '?lang=en' : ''}`,
    ready: 'uk-region h1',
    ...options,
  });

/**
 * What is printed of a part of the page, with plain spaces and without what is only for the ear.
 * @param {Page | import('playwright-core').Locator} within
 * @param {string} [part]
 */
async function textOf(within, part = '.region-page') {
  const texts = await within.locator(part).evaluateAll((elements) =>
    elements.map((element) => {
      const unseen = [...element.querySelectorAll('.unseen')];
      for (const each of unseen) each.setAttribute('hidden', '');
      const text = element instanceof HTMLElement ? element.innerText : '';
      for (const each of unseen) each.removeAttribute('hidden');
      return text;
    }),
  );
  return texts.join('\n').replaceAll('\u00A0', ' ');
}

describe('which region', () => {
  it('is chosen by key from all of them in order, and the address, title and language link follow', async () => {
    const { page, faults } = await visit('');
    assert.equal(await headline(page), 'Min region');
    const names = await page.locator('.region-index a').allInnerTexts();
    assert.deepEqual(
      [names.length, names[0], names[1], ...names.slice(-2)],
      [22, 'Riket', 'Blekinge', 'Örebro län', 'Östergötland'],
    );
    await page.locator('#region-choice').focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => location.hash === '#/region/05');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => location.hash === '#/region/18');
    await page.waitForFunction(() => document.title.startsWith('Region Örebro län: digital utomlänsvård'));
    assert.equal(await headline(page), 'Region Örebro län');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'region-choice', 'the focus stays');
    assert.equal(await page.locator('#language').getAttribute('href'), '#/region/18?lang=en');
    await page.click('#language');
    await page.waitForFunction(() => document.title.startsWith('Region Örebro County: digital out-of-region care'));
    for (let step = 0; step < 3; step += 1) await page.goBack();
    await page.locator('.region-index').waitFor();
    assert.equal(await page.title(), 'Min region – Utomlänskollen');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that does not exist is said, and the others are offered', async () => {
    const { page, faults } = await visit('99');
    assert.match(await textOf(page), /Det finns ingen region med koden 99\./);
    assert.equal(await page.locator('.region-index a').count(), 22);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('what is known', () => {
  it('is told first in one sentence of published figures, with scope and source', async () => {
    const { page } = await visit('17');
    assert.match(
      await textOf(page, '.region-latest'),
      /^Region Värmland: det senaste som har publicerats är 47 000 kontakter och ett fakturerat belopp på 21 mnkr för 1 januari–30 november 2020 \(preliminära tal\)\.$/,
    );
    assert.match(await textOf(page), /Sveriges Radio P4 Värmland/);
    await page.selectOption('#region-choice', '01');
    await page.waitForFunction(() => document.querySelector('#svar')?.textContent === 'Region Stockholm');
    assert.match(
      await textOf(page, '.region-latest'),
      /375 kontakter per 1 000 invånare och ett fakturerat belopp på 153 kr per invånare \(preliminärt\) för 2020\.$/,
    );
    assert.match(await textOf(page), /För 2020 är bara tal per invånare publicerade/);
    assert.match(await textOf(page), /Omfattning: besök hos KRY räknas som vård inom regionen och ingår inte\./);
    await page.context().close();
  });

  it('is calculated for the latest year with its range, days and status, and the nation beside', async () => {
    const { page } = await visit('17');
    const figures = await textOf(page, '.key');
    assert.match(figures, /Kontakter per 1 000 invånare\s+166,4\s+164,6–168,2/);
    assert.match(
      figures,
      /Preliminär uppgift\. Gäller 1 januari–30 november 2020\. Räknat på invånarna 31 december 2019\./,
    );
    assert.match(figures, /Riket, hela 2020: 221,6 \(216,7–226,5\)\./);
    assert.match(
      await textOf(page, '.region-missing'),
      /Andel av primärvårdens nettokostnad: uppgift saknas\. Del av ett år/,
    );
    await page.context().close();
  });

  it('is shown year by year, and values that disagree can be chosen between', async () => {
    const { page, faults } = await visit('00');
    const year = page.locator('.region-year', { has: page.locator('#region-year-2020') });
    const text = await textOf(year, '.region-rows');
    for (const value of ['2 300 000', '2 400 000', '906 mnkr', '957 mnkr', 'cirka 900 mnkr', 'cirka 5 mnkr'])
      assert.ok(text.includes(value), value);
    assert.match(text, /906 mnkr\s+Slutlig uppgift\. Avrundat tal: 905,5–906,5 mnkr\./);
    assert.match(text, /87,3 kr \(87,2–87,4\)/);
    await year
      .locator('.region-claim', { hasText: '957' })
      .getByRole('button', { name: 'Räkna med det här i stället' })
      .click();
    await year.locator('.region-claim', { hasText: '957' }).locator('.region-used').waitFor();
    assert.match(await textOf(year, '.region-rows'), /92,2 kr \(92,1–92,3\)/);
    assert.match(await textOf(page, '.region-page .finding'), /Läs inte talen som en utveckling/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is explained, each figure and value', async () => {
    for (const region of ['17', '23', '00']) {
      const { page, faults } = await visit(region);
      const ids = await page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('.region-page :is([data-figure], [data-claim])')].map(
            (way) => way.getAttribute('data-figure') ?? way.getAttribute('data-claim') ?? '',
          ),
        ),
      ]);
      assert.ok(ids.length > 6, `${region}: ${ids.length}`);
      for (const id of ids) {
        await page.locator(`:is([data-figure="${id}"], [data-claim="${id}"])`).first().click();
        const panel = page.locator('dialog.explanation[open]');
        await panel.waitFor();
        assert.equal(await panel.getByText('Det går inte att visa uträkningen').count(), 0, id);
        assert.ok((await panel.locator('.explained-value').count()) === 1, id);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
      }
      assert.deepEqual(faults, []);
      await page.context().close();
    }
  });

  it('comes with the regions to compare with: Halland lies in two collaboration areas', async () => {
    const { page, faults } = await visit('13');
    const peers = await textOf(page, 'section:has(> #region-peers)');
    assert.match(peers, /Region Halland är delad mellan Södra samverkansregionen och Västra samverkansregionen\./);
    assert.match(peers, /Södra samverkansregionen\s+Blekinge\s+Kronoberg\s+Skåne/);
    assert.match(peers, /Västra samverkansregionen\s+Västra Götaland/);
    assert.match(peers, /Närmast i antal invånare 31 december 2023\s+Jönköpings län/);
    await page.getByRole('link', { name: 'Skåne' }).first().click();
    await page.waitForFunction(() => location.hash === '#/region/12');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('and more from the sources is fetched when it is asked for, from the page’s own files', async () => {
    const { page, faults } = await visit('06');
    /** @type {string[]} */
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.locator('.region-data > summary').click();
    await page.locator('.region-statements').waitFor();
    assert.ok(requests.some((path) => path.endsWith('statements.json')));
    const set = page.locator('.region-data-set').first();
    await set.locator('summary').click();
    assert.match(await set.innerText(), /Jönköping/);
    assert.deepEqual(await set.locator('tbody tr').filter({ hasNotText: 'Jönköpings län' }).count(), 0);
    await assertAccessible(page, 'more from the sources');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('what is not known', () => {
  it('is listed, each with the reason', async () => {
    const { page } = await visit('08');
    const gaps = await textOf(page, '.region-gaps');
    assert.match(
      gaps,
      /Antal kontakter: inget publicerat för 2016–2020 och 2022–2025\.\s+Det finns ingen uppgift i det underlag som jämförs här\./,
    );
    assert.match(gaps, /Antal patienter: inget publicerat för 2016–2025\.\s+Fakturorna gäller kontakter/);
    assert.match(gaps, /Befolkningen i slutet av 2020–2022, 2024 och 2025\./);
    assert.match(gaps, /Nettokostnaden för primärvård i Region Kalmar län\.\s+Sidans källor har den bara för riket\./);
    for (const gap of await page.locator('.region-gaps li').all()) assert.equal(await gap.locator('p').count(), 2);
    await page.context().close();
  });

  it('is all there is to say of a region that nothing has been published of', async () => {
    const { page, faults } = await visit('04');
    assert.match(await textOf(page, '.region-latest'), /^Region Sörmland: sidans källor säger inget om hur mycket/);
    assert.equal(await page.locator('.key, .region-year').count(), 0);
    assert.match(
      await textOf(page, '.region-gaps'),
      /Digital vård som invånarna i Region Sörmland får av vårdgivare med avtal i den egna/,
    );
    await page.getByRole('button', { name: 'Räkna på egna tal för Region Sörmland' }).click();
    await page.waitForSelector('uk-calculate');
    assert.equal(await page.inputValue('#field-region'), '04');
    assert.equal(await page.inputValue('#field-invoiced'), '');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a way on', () => {
  it('to Räkna takes the published numbers along with their ranges, and can be undone', async () => {
    const { page, faults } = await visit('08');
    await page.getByRole('button', { name: 'Räkna på talen för 2021' }).first().click();
    await page.waitForSelector('uk-calculate');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall');
    assert.equal(await page.inputValue('#field-region'), '08');
    assert.equal((await page.inputValue('#field-total')).replaceAll('\u00A0', ' '), '42 000');
    assert.equal(await textOf(page, '#field-total-read'), 'Källans avrundning: minst 42 000');
    assert.equal((await page.inputValue('#field-invoiced')).replaceAll('\u00A0', ' '), '16 500 000');
    assert.match(await textOf(page, '#field-invoiced-read'), /Källans avrundning: minst 16 500 000 kr/);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('#field-total-read')?.textContent?.includes('2'));
    assert.equal(await page.inputValue('#case'), 'riket-2020');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('names the source of numbers that are no ready case, and keeps a part of a year', async () => {
    const { page, faults } = await visit('10');
    await page.getByRole('button', { name: 'Räkna på talen för 1 januari–30 juni 2020' }).first().click();
    await page.waitForSelector('uk-calculate');
    assert.equal(await page.inputValue('#field-to'), '2020-06-30');
    assert.match(await textOf(page, '#field-total-read'), /9 450–9 550/);
    await page.locator('[data-figure="10.invoicedPerContact"], [data-figure="10.contacts"]').first().click();
    assert.match(await page.locator('dialog.explanation').innerText(), /SVT Nyheter Blekinge/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('to Jämför is about the same measure and year, among all or the peers', async () => {
    const { page, faults } = await visit('23');
    await page.getByRole('button', { name: 'Jämför dem: Norra samverkansregionen' }).click();
    await page.waitForSelector('uk-comparison h1');
    assert.match(page.url(), /#\/jamfor$/);
    assert.equal(await page.inputValue('#compared'), 'invoicedPerInhabitant');
    assert.equal(await page.inputValue('#compared-year'), '2025');
    const among = page.locator('input[name=compared-region]:checked');
    const codes = await among.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
    assert.deepEqual(codes.sort(), ['22', '23', '24', '25']);
    await page.goBack();
    await page.waitForSelector('uk-region h1');
    await page.getByRole('button', { name: 'Jämför regionerna 2025' }).first().click();
    await page.waitForSelector('uk-comparison h1');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('to the answer sheet answers with the same figures', async () => {
    const { page, faults } = await visit('23');
    await page.getByRole('button', { name: 'Svar på interpellation om 2025' }).click();
    await page.waitForSelector('uk-answer-sheet h1');
    assert.match(await textOf(page, 'uk-sheet-document'), /Region Jämtland Härjedalen[\s\S]*9,2 mnkr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('another view or region', () => {
  it('begins at its top with the focus there, and going back leads to the region', async () => {
    const { page, faults } = await visit('23');
    const placed = () => page.evaluate(() => [document.activeElement?.id, Math.round(scrollY)]);
    const ways = {
      'Jämför dem: Norra samverkansregionen': 'uk-comparison h1',
      'Räkna på talen för 2025': 'uk-calculate',
    };
    for (const [name, ready] of Object.entries(ways)) {
      const way = page.getByRole('button', { name }).last();
      await way.scrollIntoViewIfNeeded();
      const left = await page.evaluate(() => scrollY);
      assert.ok(left > 0, name);
      await way.click();
      await page.waitForSelector(ready);
      assert.deepEqual(await placed(), ['innehall', 0], name);
      await page.goBack();
      await page.waitForSelector('uk-region h1');
    }
    await page.locator('.region-data > summary').click();
    await page.getByRole('link', { name: 'Alla datamängder' }).click();
    await page.waitForSelector('uk-data-view h1');
    assert.deepEqual(await placed(), ['innehall', 0]);
    await page.goBack();
    await page.waitForSelector('uk-region h1');
    await page.locator('.region-peers a').first().click();
    await page.waitForFunction(() => location.hash !== '#/region/23');
    await page.waitForFunction(() => document.activeElement?.id === 'innehall' && scrollY === 0);
    await page.evaluate(() => scrollTo(0, 500));
    await page.evaluate(() => document.getElementById('language')?.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      'language',
      'another language is the same place',
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('accessible', () => {
  for (const [dress, options] of Object.entries({
    light: {},
    dark: { colorScheme: /** @type {const} */ ('dark') },
    'forced colours': { forcedColors: /** @type {const} */ ('active') },
    '320 px, as at 400 % zoom': { viewport: { width: 320, height: 640 } },
    'a phone': { viewport: { width: 360, height: 740 } },
    English: { language: /** @type {const} */ ('en') },
  })) {
    it(dress, async () => {
      for (const region of ['', '00', '01', '04', '13', '17']) {
        const { page, faults } = await visit(region, options);
        await assertAccessible(page, `${region}, ${dress}`);
        await assertNoSidewaysScroll(page);
        assert.equal(await page.locator('h1').count(), 1);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });
  }

  it('on paper, without what can be pressed', async () => {
    const { page } = await visit('17', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#svar', '.key', '.region-year', '.region-gaps'])
      assert.ok(await page.locator(part).first().isVisible(), part);
    for (const part of ['.region-chooser', '.region-ways', '.region-year-ways'])
      assert.ok(!(await page.locator(part).first().isVisible()), part);
    const ink = await page.locator('#svar').evaluate((element) => getComputedStyle(element).color);
    assert.equal(ink, 'rgb(23, 34, 43)');
    await page.context().close();
  });
});
