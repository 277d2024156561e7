/* The way in to a review: files chosen or dropped, how they are read corrected, settings typed and kept, questions answered – and nothing of the files left anywhere. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';
import { plain } from './own-table-page.js';
import { ANNEX, chooseFiles, dropFiles, REVIEWING, review, roleOf } from './review-intake.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const focused = (/** @type {Page} */ page) => page.evaluate(() => document.activeElement?.id);
const NO_HEADING = ANNEX.split('\n').slice(2).join('\n');

describe('a file', () => {
  it('is looked at, its columns known by their headings and nothing shown that says who the patient is', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    await assertAccessible(page, 'before a file');
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await page.locator('.review-columns').waitFor();
    assert.equal(await focused(page), 'invoice-preview');
    assert.equal(await page.inputValue('#invoice-heading'), '2');
    for (const [heading, role] of Object.entries({
      'Kontakt-id': 'contact',
      Besöksdatum: 'day',
      Yrkeskategori: 'profession',
      'Belopp netto': 'amount',
      'Patient-id': 'patient',
      Födelseår: 'age',
    })) {
      assert.equal(await roleOf(page, heading).inputValue(), role, heading);
    }
    const shown = await plain(page.locator('.review-files'));
    assert.match(shown, /Exempelvård AB/);
    assert.doesNotMatch(shown, /K-000|P-000|1980|2015/);
    // The heading says that amounts are net, so it is not asked.
    assert.equal(await page.locator('.review-questions').count(), 0);
    await assertAccessible(page, 'a file is looked at');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that is dropped anywhere on the page is taken, and not opened as a case', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    await dropFiles(page, 'h1', { 'januari.csv': ANNEX, 'februari.csv': ANNEX });
    await page.locator('.review-columns').waitFor();
    assert.match(await page.innerText('#invoice-preview'), /de 2 filerna/);
    assert.deepEqual(await page.locator('#invoice-file option').allInnerTexts(), ['januari.csv', 'februari.csv']);
    assert.equal(await page.locator('.notice').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('without headings is read as it is said to be, and asks whether amounts are before or after the fee', async () => {
    const { page } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'utan.csv': NO_HEADING });
    await page.locator('.review-columns').waitFor();
    assert.equal(await page.inputValue('#invoice-heading'), '0');
    assert.match(await plain(page.locator('.review-files')), /Ingen rubrikrad hittades/);
    const select = (/** @type {number} */ column) => page.locator('.review-columns select').nth(column - 1);
    for (const [column, role] of Object.entries({
      1: 'contact',
      2: 'day',
      5: 'profession',
      7: 'patient',
      9: 'amount',
    })) {
      await select(Number(column)).selectOption(role);
      await page.locator('.review-files[aria-busy=false]').waitFor();
    }
    assert.equal(await select(9).inputValue(), 'amount');
    // What identifies patients goes out of sight as soon as it is known to do so.
    assert.doesNotMatch(await plain(page.locator('.review-columns tbody')), /K-000|P-000/);
    await page.selectOption('#invoice-field-region', '08');
    assert.match(await plain(page.locator('.review-go')), /En fråga om filen är inte besvarad/);
    assert.ok(await page.locator('.review-go button').isDisabled());
    await page.check('input[name=invoice-amounts][value=net]');
    await page.locator('.review-go button:not([disabled])').click();
    await page.locator('#invoice-result').waitFor();
    await page.context().close();
  });

  it('that is no table is said to be none, and the others are reviewed all the same', async () => {
    const { page } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'a.pdf': '%PDF-1.7\n' });
    await page.locator('.review-files .problem').waitFor();
    assert.ok(await page.locator('.review-go button').isDisabled());
    await page.locator('.review-another summary').click();
    await chooseFiles(page, { 'a.pdf': '%PDF-1.7\n', 'b.csv': ANNEX });
    await page.locator('.review-files .problem', { hasText: 'De andra filerna' }).waitFor();
    await review(page);
    await page.context().close();
  });
});

describe('settings', () => {
  it('start from what is published, and say what is wrong where it is', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    assert.equal(await page.inputValue('#invoice-field-list'), 'skl');
    assert.equal(await page.inputValue('#invoice-field-fee-kind'), 'sormland');
    assert.equal(await page.inputValue('#invoice-field-childrenAge'), '19');
    assert.ok(await page.isChecked('#invoice-field-freeCard'));
    await page.fill('#invoice-field-from', '2025-01-01');
    await page.fill('#invoice-field-invoiceTotal', '1.234');
    const go = page.locator('.review-go');
    await go.getByRole('link', { name: 'Hemregion' }).waitFor();
    await go.getByRole('link', { name: 'Perioden, till och med' }).click();
    assert.equal(await focused(page), 'invoice-field-to');
    await assertAccessible(page, 'settings to mend');
    await page.locator('#invoice-field-invoiceTotal-problem .choice').first().click();
    await page.fill('#invoice-field-to', '2025-03-31');
    await page.selectOption('#invoice-field-region', '08');
    await go.locator('button:not([disabled])').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('are remembered only when that is asked for, without the invoice’s own, and forgotten', async () => {
    const { page } = await browser.visit(REVIEWING);
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await chooseFiles(page, { 'hemlig.csv': ANNEX });
    await page.selectOption('#invoice-field-region', '08');
    await page.selectOption('#invoice-field-fee-kind', 'stockholm');
    await page.fill('#invoice-field-from', '2025-01-01');
    await page.fill('#invoice-field-to', '2025-03-31');
    assert.equal(await stored(), '{}');
    await page.check('#invoice-remember');
    assert.match(await stored(), /stockholm/);
    assert.doesNotMatch(await stored(), /hemlig|2025|K-000|P-000|Exempelvård/);
    await page.reload();
    await chooseFiles(page, { 'hemlig.csv': ANNEX });
    assert.equal(await page.inputValue('#invoice-field-fee-kind'), 'stockholm');
    assert.equal(await page.inputValue('#invoice-field-from'), '');
    await page.getByRole('button', { name: 'Glöm' }).click();
    assert.equal(await stored(), '{}');
    await page.context().close();
  });

  it('come back from the file they were saved in', async () => {
    const { page } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await page.selectOption('#invoice-field-region', '08');
    await page.fill('#invoice-field-invoiceTotal', '1 675,50');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara inställningarna som fil' }).click(),
    ]);
    const saved = readFileSync(await download.path());
    assert.deepEqual([JSON.parse(`${saved}`).homeRegion, JSON.parse(`${saved}`).invoiceTotal], ['08', '1675.5']);
    await page.fill('#invoice-field-invoiceTotal', '');
    await page.selectOption('#invoice-field-region', '09');
    const open = page.locator('.review-keeping input[type=file]');
    const file = (/** @type {Buffer} */ buffer) => ({ name: 'a.json', mimeType: 'application/json', buffer });
    await open.setInputFiles(file(Buffer.from('{"rows":[]}')));
    await page.locator('.review-keeping .problem').waitFor();
    assert.equal(await page.inputValue('#invoice-field-region'), '09');
    await open.setInputFiles(file(saved));
    await page.waitForFunction(() => document.querySelectorAll('.review-keeping .problem').length === 0);
    assert.equal(await page.inputValue('#invoice-field-region'), '08');
    assert.match(await page.inputValue('#invoice-field-invoiceTotal'), /^1\s675,5$/);
    await page.context().close();
  });

  it('show the words that are known, with who published them', async () => {
    const { page } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await page.locator('uk-known-words summary').click();
    await page.locator('uk-known-words dd', { hasText: 'läkarsekreterare' }).waitFor();
    await assertAccessible(page, 'known words');
    await page.context().close();
  });
});

describe('a review', () => {
  it('asks about a word once, and goes by the answer the next time', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await review(page);
    await page.waitForFunction(() => document.activeElement?.id === 'result');
    const questions = page.locator('.review-after');
    assert.match(await plain(questions), /Vad betyder ”fotvårdare”\?\s+Yrkeskategori, på 1 rad/i);
    assert.match(await plain(page.locator('.review-note').first()), /En fråga är obesvarad/);
    await assertAccessible(page, 'a result with questions');
    await questions.locator('select').selectOption('none');
    await questions.getByRole('button', { name: 'Granska igen' }).click();
    await page.locator('.review-after').waitFor({ state: 'detached' });
    await page.locator('#invoice-result').waitFor();
    assert.match(await plain(page.locator('.review-went-by')), /Region Kalmar län[\s\S]*Sörmland/);
    await page.getByRole('button', { name: 'Ändra kolumner och inställningar' }).click();
    await page.locator('.review-words li', { hasText: 'fotvårdare' }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is there still after another view and another language, but in no address and not after a reload', async () => {
    const { page } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await review(page);
    await page.click('#view-rakna');
    await page.locator('uk-calculate').waitFor();
    await page.click('#view-granska');
    await page.locator('#invoice-result').waitFor();
    await page.click('#language');
    await page.getByRole('button', { name: 'Change columns and settings' }).waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, history.state, { ...sessionStorage }, { ...localStorage }]),
    );
    assert.doesNotMatch(kept, /vardbilaga|K-000|P-000|Exempel|2025/);
    await page.reload();
    await page.locator('#invoice-choose').waitFor();
    await page.context().close();
  });

  it('is made without a network once the columns are shown, as the page says to those who want to verify it', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    await chooseFiles(page, { 'vardbilaga.csv': ANNEX });
    await page.locator('.review-columns').waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await review(page);
    await page.locator('.review-result').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('of many rows tells how far it has come, and is cancelled at once', async () => {
    const { page, faults } = await browser.visit(REVIEWING);
    const [title = '', heading = '', ...rows] = ANNEX.trim().split('\n');
    await page.evaluate(
      ({ start, block }) => {
        // Two million rows, made where they are read.
        const file = new File([start, ...new Array(500).fill(block)], 'stor.csv');
        const transfer = new DataTransfer();
        transfer.items.add(file);
        const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector('h1')?.dispatchEvent(drop);
      },
      { start: `${title}\n${heading}\n`, block: `${rows.join('\n')}\n`.repeat(1000) },
    );
    await page.locator('.review-columns').waitFor();
    await page.selectOption('#invoice-field-region', '08');
    await page.locator('.review-go button').click();
    await page.locator('.review-reading', { hasText: 'rader lästa' }).waitFor();
    assert.equal(await focused(page), 'invoice-reading');
    await page.click('#invoice-reading');
    await page.locator('.review-columns').waitFor();
    assert.match(await page.innerText('.review > [role=status]'), /avbröts/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('at any width and look', () => {
  for (const width of [320, 768]) {
    it(`nothing is cut off at ${width} px`, async () => {
      const { page } = await browser.visit({ ...REVIEWING, viewport: { width, height: 700 } });
      await assertNoSidewaysScroll(page);
      await chooseFiles(page, {
        'ett mycket långt namn på en fil som inte bryts av sig självt_utan_mellanrum_alls.csv': ANNEX,
      });
      await page.locator('.review-columns').waitFor();
      await page.locator('.review-words summary').click();
      await page.fill('#invoice-word', 'ettlångtordsomingenkännerochsomärlängreänraden');
      await page.locator('.review-add button').click();
      await assertNoSidewaysScroll(page);
      await review(page);
      await assertNoSidewaysScroll(page);
      await page.context().close();
    });
  }

  it('the dark look and English are as accessible', async () => {
    const { page } = await browser.visit({ hash: '#/granska?lang=en', ready: '#invoice-choose', colorScheme: 'dark' });
    await assertAccessible(page, 'dark, before a file');
    await chooseFiles(page, { 'annex.csv': NO_HEADING });
    await page.locator('.review-columns').waitFor();
    await assertAccessible(page, 'dark, a file');
    assert.doesNotMatch(await page.innerText('main'), /invoice-|review_|own-table-/);
    await page.context().close();
  });
});
