/* A table of the user's own: opened, pasted or dropped, corrected, compared, taken back, kept – and what cannot be read is said. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';
import { button } from './case-page.js';
import {
  COMPARING,
  CONTACTS,
  chooseFile,
  comparedRow,
  openOwnTables,
  paste,
  plain,
  result,
  windows1252,
  workbook,
} from './own-table-page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
/** @type {string} */
let folder;
before(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'own-tables-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

const compare = (/** @type {Page} */ page) =>
  page.locator('.own-table').getByRole('button', { name: 'Jämför', exact: true });

describe('a file', () => {
  it('saved by Excel is understood, compared per 1 000 inhabitants, and taken back', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await chooseFile(page, 'kontakter.csv', CONTACTS);
    assert.match(await result(page), /2 regioner och riket, 1 år, 2 mått: 6 tal/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-result');
    assert.match(await plain(page.locator('.own-table-facts')), /Windows-1252[\s\S]*Semikolon[\s\S]*Decimalkomma/);
    const remarks = await plain(page.locator('.own-table-remarks'));
    assert.match(remarks, /Rad 5: ”Narnia” är ingen region/);
    assert.match(remarks, /Kolumn E: ”Handläggare” känns inte igen/);
    assert.match(remarks, /Totalen 2019 är lika med summan av de 2 regionerna/);
    await compare(page).click();
    // Contacts per 1 000, with the published population.
    assert.match(await plain(comparedRow(page, 'Jämtland Härjedalen')), /100\s[\s\S]*kontakter\.csv/);
    assert.match(await plain(comparedRow(page, 'Gotland')), /100\s[\s\S]*kontakter\.csv/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-taken');
    assert.match(await plain(page.locator('.own-table')), /Tabellen är med i jämförelsen/);
    await page.keyboard.press('Control+z');
    await compare(page).waitFor();
    assert.doesNotMatch(await plain(comparedRow(page, 'Jämtland Härjedalen')), /kontakter\.csv/);
    assert.match(await plain(page.locator('.case-bar')), /Egen tabell/);
    await page.keyboard.press('Control+Shift+z');
    assert.match(await plain(comparedRow(page, 'Jämtland Härjedalen')), /kontakter\.csv/);
    await button(page, 'Ta bort').click();
    await page.locator('#own-table-choose').waitFor();
    assert.doesNotMatch(await plain(comparedRow(page, 'Jämtland Härjedalen')), /kontakter\.csv/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-choose');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is read again under another choice, without the file, by key alone', async () => {
    const path = join(folder, 'bara-en-gang.csv');
    writeFileSync(
      path,
      windows1252('Region;Värde;Andel av primärvårdens nettokostnad\nGotland;12;0,67\nKalmar;13;1,2\n'),
    );
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await page.setInputFiles('.own-table input[type=file]', path);
    await page.locator('.own-table-questions').waitFor();
    unlinkSync(path);
    assert.match(await result(page), /Inga tal att jämföra/);
    assert.ok(await compare(page).isDisabled());
    // The year of the whole table, then the scale of the shares.
    await page.getByLabel('Vilket år gäller talen?').focus();
    await page.keyboard.type('19');
    await page.keyboard.press('Tab');
    assert.match(await plain(page.locator('.own-table-questions')), /Skriv ett år mellan 1990 och 2100/);
    await page.getByLabel('Vilket år gäller talen?').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2019');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: /procent/i }).waitFor();
    await page.getByRole('radio', { name: /procent/i }).focus();
    await page.keyboard.press('Space');
    await page.locator('#own-table-result', { hasText: '2 regioner, 1 år, 1 mått: 2 tal' }).waitFor();
    // What was answered stays, with the focus, to be answered anew.
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('value')), 'percent');
    assert.match(await plain(page.locator('.own-table [role=status]').first()), /läst på nytt: 2 regioner/);
    // A column whose heading says nothing is asked about, or said to be something where it stands.
    const column = page.getByLabel('Innehåll, Kolumn B, Värde');
    assert.equal(await column.inputValue(), 'numbers');
    await column.selectOption({ label: 'Antal patienter' });
    await page.locator('#own-table-result', { hasText: '2 mått: 4 tal' }).waitFor();
    await compare(page).click();
    await page.locator('#own-table-taken').waitFor();
    await button(page, 'Ändra hur den läses').click();
    assert.equal(await page.getByLabel('Innehåll, Kolumn B, Värde').inputValue(), 'patients');
    assert.match(await plain(page.locator('.own-table-card')), /Jämförelsen ändras när du väljer Jämför/);
    await button(page, 'Stäng tabellen').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-taken');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that is a workbook has its sheets to choose among', async () => {
    const buffer = await workbook({
      'Tabell 2019': [
        ['Region', 'Antal kontakter'],
        ['Gotland', 5969],
        ['Region Skåne', 137783.5],
      ],
      'Om tabellen': [['Hämtad av Åsa']],
      'Tabell 2018': [
        ['Region', 'Antal kontakter'],
        ['Gotland', 4000],
        ['Kalmar', 100],
        ['Riket', 4100],
      ],
    });
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await chooseFile(page, 'kontakter.xlsx', buffer);
    const sheet = page.getByLabel('Blad', { exact: true });
    assert.deepEqual(await sheet.locator('option').allInnerTexts(), ['Tabell 2019', 'Om tabellen', 'Tabell 2018']);
    assert.match(await plain(page.locator('.own-table-remarks')), /137783[.,]5.*inte ett helt antal/);
    await sheet.selectOption('Tabell 2018');
    await page.locator('#own-table-result', { hasText: '2 regioner och riket, 1 år, 1 mått: 3 tal' }).waitFor();
    await compare(page).click();
    assert.match(await plain(comparedRow(page, 'Gotland')), /kontakter\.xlsx/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that cannot be read says why, and the next one can be', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const book = await workbook({
      Blad1: [
        ['Region', '2019'],
        ['Gotland', 1],
      ],
    });
    /** @type {[string, Buffer, RegExp][]} */
    const files = [
      ['bild.xlsx', png, /är en bild/],
      ['halv.xlsx', book.subarray(0, book.length - 400), /skadad eller slutar för tidigt/],
      ['svar.csv', Buffer.from('%PDF-1.7\n%âãÏÓ'), /är en pdf/],
      ['sida.csv', Buffer.from('<!doctype html><title>404</title>'), /är en webbsida/],
    ];
    for (const [name, buffer, reason] of files) {
      await chooseFile(page, name, buffer);
      const refusal = await plain(page.locator('.own-table-refused'));
      assert.match(refusal, reason, name);
      assert.match(refusal, /Inget annat på sidan har ändrats/);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-result');
    }
    await chooseFile(page, 'tom.csv', Buffer.from(''));
    assert.match(await plain(page.locator('.own-table')), /Det finns inget att läsa i tabellen/);
    await chooseFile(page, 'kontakter.csv', CONTACTS);
    assert.match(await result(page), /6 tal/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that is taken away while it is read is said to be', async () => {
    const path = join(folder, 'borta.csv');
    writeFileSync(path, CONTACTS);
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await page.route(/own_table_bg.*\.wasm$/, async (route) => {
      unlinkSync(path);
      await route.continue();
    });
    await page.setInputFiles('.own-table input[type=file]', path);
    await page.locator('.own-table-refused').waitFor();
    assert.match(await plain(page.locator('.own-table-refused')), /flyttats, ändrats eller tagits bort/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that is large tells how far it has come, and can be stopped', async () => {
    const path = join(folder, 'stor.csv');
    writeFileSync(path, `Region;År;Kontakter\n${'Gotland;2019;1\n'.repeat(4_000_000)}`);
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await page.setInputFiles('.own-table input[type=file]', path);
    await button(page, 'Avbryt').waitFor();
    await page.locator('.own-table-reading', { hasText: /\d rader lästa/ }).waitFor();
    await button(page, 'Avbryt').click();
    await page.locator('#own-table-choose').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-table-choose');
    assert.match(await plain(page.locator('.own-table [role=status]').first()), /Läsningen avbröts/);
    await chooseFile(page, 'kontakter.csv', CONTACTS);
    assert.match(await result(page), /6 tal/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a paste', () => {
  it('of cells is read, and stays after another view has been looked at', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await paste(page, 'Kommun\t2018\t2019\nKontakter\t1\t2\n');
    await page.locator('.own-table-another, #own-table-another').first().click();
    await paste(page, 'Region\tKontakter 2018\tKontakter 2019\nRegion Kalmar län\t1 200\t2 400\nÖrebro\t–\t0\n');
    assert.match(await result(page), /Inklistrad tabell\s+2 regioner, 2 år, 1 mått: 3 tal/);
    await page.evaluate(() => {
      location.hash = '#/rakna';
    });
    await page.locator('uk-calculate').waitFor();
    await page.evaluate(() => {
      location.hash = '#/jamfor';
    });
    await openFold(page);
    assert.match(await result(page), /3 tal/);
    await compare(page).click();
    // A known nothing is a number; what is missing is none.
    await page.getByRole('link', { name: 'Till jämförelsen' }).click();
    assert.match(await plain(comparedRow(page, 'Örebro län')), /^Örebro län\s+0\s/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

/** @param {Page} page */
async function openFold(page) {
  await page.locator('.compare-own').waitFor();
  if (!(await page.locator('#own-table-result').isVisible())) await page.locator('.compare-own > summary').click();
  await page.locator('#own-table-result').waitFor();
}

describe('what is dropped', () => {
  /**
   * @param {Page} page
   * @param {string} where
   * @param {string} name
   * @param {string} text
   */
  async function drop(page, where, name, text) {
    const content = await page.evaluateHandle(
      ([file, json]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([json], file));
        return transfer;
      },
      /** @type {const} */ ([name, text]),
    );
    await page.dispatchEvent(where, 'drop', { dataTransfer: content });
  }

  it('is a table anywhere in Jämför, and a case only when it is one', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await drop(page, 'footer', 'kontakter.tsv', 'Region\tKontakter 2019\nGotland\t5969\n');
    await page.locator('#own-table-result').waitFor();
    assert.equal(await page.locator('.opening-notice').count(), 0);
    await drop(page, '.own-table', 'svar.pdf', '%PDF-1.7');
    await page.locator('.own-table-refused').waitFor();
    assert.equal(await page.locator('.opening-notice').count(), 0);
    await drop(page, '.own-table', 'fall.json', '{}');
    await page.locator('.opening-notice').waitFor();
    // Elsewhere on the page a table is no case, and said not to be one.
    await page.evaluate(() => {
      location.hash = '#/rakna';
    });
    await page.locator('uk-calculate').waitFor();
    await drop(page, 'footer', 'kontakter.csv', 'Region;2019');
    await page.getByText('Filen ”kontakter.csv” gick inte att öppna.').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a case with an own table', () => {
  it('is saved and opened again with its numbers', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await openOwnTables(page);
    await chooseFile(page, 'kontakter.csv', CONTACTS);
    await compare(page).click();
    const before = await plain(comparedRow(page, 'Jämtland Härjedalen'));
    await button(page, 'Spara som fall …').click();
    await page.locator('dialog.keeping[open]').waitFor();
    assert.match(await plain(page.locator('dialog.keeping .contents')), /kontakter\.csv/);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Spara fallet').click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    assert.match(readFileSync(path, 'utf8'), /kontakter\.csv/);
    await button(page, 'Stäng').click();
    const other = await browser.visit(COMPARING);
    await button(other.page, 'Spara eller dela …').click();
    await other.page.setInputFiles('dialog.keeping input[type=file]', path);
    await other.page.locator('.opening-notice').waitFor();
    assert.equal(await plain(comparedRow(other.page, 'Jämtland Härjedalen')), before);
    if (!(await other.page.locator('#own-table-taken').isVisible()))
      await other.page.locator('.compare-own > summary').click();
    await other.page.locator('#own-table-taken').waitFor();
    const taken = await plain(other.page.locator('.own-table'));
    assert.match(taken, /kontakter\.csv\s+2 regioner och riket, 1 år, 2 mått: 6 tal/);
    // The file is not in the case, so it cannot be read in another way.
    assert.doesNotMatch(taken, /Ändra hur den läses/);
    assert.deepEqual([...faults, ...other.faults], []);
    await page.context().close();
    await other.page.context().close();
  });
});

describe('own tables', () => {
  const questions = windows1252(
    'Region;2018;2019;Andel\nGotland;1,5;2;0,67\nGotland;3;4;67 %\nMora kommun;1;1;1\nHöör;2;3;4\nHörby;2;3;4\nLomma;2;3;4\n',
  );
  /** @type {Record<string, (page: Page) => Promise<unknown>>} */
  const STATES = {
    'nothing yet, all folds open': async (page) => {
      for (const fold of await page.locator('.own-table details').all())
        await fold.evaluate((element) => element.setAttribute('open', ''));
    },
    'a table with remarks': (page) => chooseFile(page, 'kontakter.csv', CONTACTS),
    'a table with questions': (page) => chooseFile(page, 'fragor.csv', questions),
    'regions in columns': (page) =>
      chooseFile(
        page,
        'liggande.csv',
        Buffer.from(';Gotland;Kalmar\nKontakter 2019;1;2\nFakturerat, mnkr 2019;1,5;2\n'),
      ),
    'no table': (page) => chooseFile(page, 'bild.xlsx', Buffer.from('89504e470d0a1a0a', 'hex')),
    compared: async (page) => {
      await chooseFile(page, 'kontakter.csv', CONTACTS);
      await page.locator('.own-table-card .main').click();
      await page.locator('#own-table-taken').waitFor();
    },
  };
  const DRESSES = {
    light: {},
    dark: { colorScheme: /** @type {const} */ ('dark') },
    'forced colours': { forcedColors: /** @type {const} */ ('active') },
    '320 px': { viewport: { width: 320, height: 640 } },
    English: { hash: '#/jamfor?lang=en' },
  };
  for (const [dress, options] of Object.entries(DRESSES)) {
    it(`are accessible: ${dress}`, async () => {
      for (const [state, reach] of Object.entries(STATES)) {
        const { page, faults } = await browser.visit({ ...COMPARING, ...options });
        await openOwnTables(page);
        await reach(page);
        await assertAccessible(page, `${state}, ${dress}`);
        await assertNoSidewaysScroll(page);
        assert.deepEqual(faults, [], `${state}, ${dress}`);
        await page.context().close();
      }
    });
  }
});
