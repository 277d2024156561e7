/* What is done can be undone, and a case comes back from a link as it was, or not at all. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parametersOf, parameterText, sumOf } from '../../www/js/kept-case/parameters.js';
import { assertAccessible, assertNoSidewaysScroll, headline, openBrowser } from './browser.js';
import { answer, button, openDialog } from './case-page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/**
 * The link as it stands in the dialog, from "#" on.
 * @param {Page} page
 */
async function linkOf(page) {
  await openDialog(page);
  const address = await page.inputValue('#keeping-address');
  await button(page, 'Stäng').click();
  return address.slice(address.indexOf('#'));
}

/**
 * Waits for a field to have a text: a paste is read on another thread.
 * @param {import('playwright-core').Locator} field
 * @param {string} text
 */
async function has(field, text) {
  const input = /** @type {import('playwright-core').ElementHandle<HTMLInputElement>} */ (await field.elementHandle());
  await field
    .page()
    .waitForFunction(([element, wanted]) => element.value === wanted, /** @type {const} */ ([input, text]));
}

/**
 * A link with one parameter changed and its sum right, as somebody could make it.
 * @param {string} hash
 * @param {string} name
 * @param {string[]} values
 */
function forged(hash, name, values) {
  const [path = '', query = ''] = hash.split('?');
  const parameters = parametersOf(query).filter(([other]) => other !== 'sum' && other !== name);
  parameters.push([name, values]);
  return `${path}?${parameterText(parameters)}&sum=${sumOf(parameters)}`;
}

describe('undo and redo', () => {
  it('go field by field by key, with focus and caret where they are', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', 'gotland-2017');
    const start = await answer(page);
    const total = page.locator('#field-total');
    await total.press('End');
    await total.pressSequentially('25');
    await page.locator('#field-patients').fill('400');
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#field-patients'), '');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-patients');
    await total.focus();
    await total.press('Home');
    await page.keyboard.press('Control+z');
    assert.equal(await total.inputValue(), '813');
    assert.deepEqual(await answer(page), start);
    await page.waitForTimeout(100);
    assert.equal(await total.evaluate((field) => /** @type {HTMLInputElement} */ (field).selectionStart), 0);
    await page.keyboard.press('Control+Shift+z');
    assert.equal(await total.inputValue(), '81325');
    await page.keyboard.press('Control+y');
    assert.equal(await page.inputValue('#field-patients'), '400');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('go by button, say what they did, and keep the focus when there is nothing more', async () => {
    const { page, faults } = await browser.visit();
    const start = await answer(page);
    const [undo, redo] = [button(page, 'Ångra'), button(page, 'Gör om')];
    assert.equal(await undo.getAttribute('aria-disabled'), 'true');
    await page.selectOption('#field-region', '08');
    await page.fill('#field-total', '42 000');
    const end = await answer(page);
    await undo.click();
    assert.equal(await page.locator('.case-bar [role=status]').innerText(), 'Ångrat: Antal kontakter totalt');
    await undo.click();
    assert.equal(await page.locator('.case-bar [role=status]').innerText(), 'Ångrat: Region');
    assert.deepEqual(await answer(page), start);
    assert.equal(await undo.getAttribute('aria-disabled'), 'true');
    assert.equal(await undo.evaluate((element) => element === document.activeElement), true);
    await undo.press('Enter');
    assert.deepEqual(await answer(page), start);
    await redo.click();
    await redo.click();
    assert.deepEqual(await answer(page), end);
    assert.equal(await page.locator('.case-bar [role=status]').innerText(), 'Gjort om: Antal kontakter totalt');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('leave the box for pasting to the browser, and bring a pasted table back', async () => {
    const { page, faults } = await browser.visit();
    await page.check('input[name=mode][value=table]');
    await page.click('details.paste summary');
    await page.locator('#paste').pressSequentially('Kalmar\t42000');
    const kalmar = page.locator('#field-table-08-unsplit');
    await has(kalmar, '42000');
    await page.keyboard.press('Control+z');
    // The browser takes back a letter in the box, and the table is read from the box again.
    const left = (await page.inputValue('#paste')).split('\t')[1] ?? '';
    assert.ok('42000'.startsWith(left) && left.length < 5, left);
    await page.fill('#paste', 'Kalmar\t42000');
    await has(kalmar, '42000');
    await button(page, 'Töm tabellen').click();
    await has(kalmar, '');
    await page.keyboard.press('Control+z');
    await has(kalmar, '42000');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a link', () => {
  it('is copied after its content has been told, and opens the same for somebody else', async () => {
    const { page, faults } = await browser.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.selectOption('#case', 'kalmar-2021');
    await page.fill('#field-patients', '9 100');
    const before = await answer(page);
    assert.equal(new URL(page.url()).hash, '', 'nothing that is entered gets into the address by itself');
    await openDialog(page);
    const contents = await page.locator('.contents').innerText();
    for (const told of [
      'Kalmar 2021, ändrad av dig',
      '42 000',
      'Källans avrundning: minst 42 000',
      'Antal patienter',
      '9 100',
    ]) {
      assert.ok(contents.replaceAll('\u00A0', ' ').includes(told), `${told} in ${contents}`);
    }
    await button(page, 'Kopiera länken').click();
    await page.getByText('Länken är kopierad.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.inputValue('#keeping-address'));
    const other = await browser.visit({ hash: copied.slice(copied.indexOf('#')) });
    assert.deepEqual(await answer(other.page), before);
    assert.equal(await other.page.inputValue('#field-patients'), '9 100');
    assert.equal(await other.page.locator('.opening-notice').count(), 0, 'the same figures need no word');
    assert.deepEqual([...faults, ...other.faults], []);
    await page.context().close();
    await other.page.context().close();
  });

  it('is selected for the user when the browser does not let it be copied', async () => {
    const { page } = await browser.visit({
      before: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard')),
    });
    await openDialog(page);
    await button(page, 'Kopiera länken').click();
    await page.getByText('Länken är markerad').waitFor();
    const selected = await page.locator('#keeping-address').evaluate((field) => {
      const { selectionStart, selectionEnd, value } = /** @type {HTMLTextAreaElement} */ (field);
      return selectionEnd - selectionStart === value.length && document.activeElement === field;
    });
    assert.ok(selected);
    await page.context().close();
  });

  it('holds a full table of regions, and says when it is too long to mail', async () => {
    const { page, faults } = await browser.visit();
    await page.check('input[name=mode][value=table]');
    await page.check('input[name=columns][value=professions]');
    const professions = [
      'doctor',
      'nurse',
      'physiotherapist',
      'psychologist',
      'counsellor',
      'psychotherapist',
      'other_licensed',
    ];
    const codes = await page
      .locator('.grid tbody tr input[name$=".doctor"]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')?.split('.')[1] ?? ''));
    assert.equal(codes.length, 21);
    const lines = codes.map((code, row) =>
      [code, ...professions.map((_, column) => `${row + 1}${column} 500`), '4,5 mnkr', '1 200'].join('\t'),
    );
    await page.click('details.paste summary');
    await page.fill('#paste', lines.join('\n'));
    await page.waitForSelector('#paste-found .read');
    const before = await answer(page);
    assert.match(await headline(page), /21/);
    await openDialog(page);
    await page.locator('.keeping .problem', { hasText: 'tecken lång' }).waitFor();
    const address = await page.inputValue('#keeping-address');
    const other = await browser.visit({ hash: address.slice(address.indexOf('#')) });
    assert.deepEqual(await answer(other.page), before);
    assert.deepEqual([...faults, ...other.faults], []);
    await page.context().close();
    await other.page.context().close();
  });

  it('leaves the address when anything is changed, and keeps language and view', async () => {
    const { page: first } = await browser.visit({ hash: '#/rakna?lang=en' });
    await first.click('text=Save or share …');
    await first.waitForSelector('dialog.keeping[open]');
    const address = await first.inputValue('#keeping-address');
    const { page, faults } = await browser.visit({ hash: address.slice(address.indexOf('#')) });
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.match(page.url(), /[?]v=1&lang=en&/);
    await page.fill('#field-total', '5');
    assert.equal(new URL(page.url()).hash, '#/rakna?lang=en');
    assert.deepEqual(faults, []);
    await first.context().close();
    await page.context().close();
  });

  it('opens the answer sheet, which has a link of its own', async () => {
    const kept = JSON.parse(
      readFileSync(new URL('../links/0.1.0/answer-sheet-in-english.json', import.meta.url), 'utf8'),
    );
    const { page, faults } = await browser.visit({ hash: kept.link, ready: 'uk-sheet-document' });
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.match(await page.locator('uk-sheet-document').innerText(), /Jämtland Härjedalen/);
    await page.click('text=Save or share …');
    await page.waitForSelector('dialog.keeping[open]');
    assert.match(await page.inputValue('#keeping-address'), /#\/svar\?v=1&lang=en&case=jamtland-harjedalen-2025&/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('opened in a page that is in use can be undone', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', 'gotland-2017');
    const link = await linkOf(page);
    await page.selectOption('#case', 'kalmar-2021');
    await page.fill('#field-patients', '77');
    const mine = await answer(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await page.getByText('Fallet i länken är öppnat.').waitFor();
    assert.equal(await page.inputValue('#field-total'), '813');
    await page.keyboard.press('Control+z');
    assert.deepEqual(await answer(page), mine);
    assert.equal(await page.inputValue('#field-patients'), '77');
    assert.equal(new URL(page.url()).hash, '#/rakna');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is not opened once more by going back, but by following it again', async () => {
    const { page: first } = await browser.visit();
    await first.selectOption('#case', 'gotland-2017');
    const link = await linkOf(first);
    await first.context().close();
    const { page, faults } = await browser.visit({ hash: link });
    assert.equal(new URL(page.url()).hash, link, 'stays in the address until something is changed');
    await page.click('#view-svar');
    await page.waitForSelector('uk-sheet-document');
    await page.click('#view-rakna');
    await page.fill('#field-total', '900');
    await page.goBack();
    await page.waitForSelector('uk-sheet-document');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#/rakna');
    assert.equal(await page.inputValue('#field-total'), '900');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await page.getByText('Fallet i länken är öppnat.').waitFor();
    assert.equal(await page.inputValue('#field-total'), '813');
    await page.reload();
    await page.waitForSelector('uk-calculate');
    assert.equal(await page.inputValue('#field-total'), '813', 'a page that is loaded anew opens its link');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('names the figures that are others now than they were', async () => {
    const { page: first } = await browser.visit();
    await first.selectOption('#case', 'jamtland-harjedalen-2025');
    const link = await linkOf(first);
    await first.context().close();
    const older = forged(forged(link, 'figure.23.invoicedPerInhabitant', ['70.1~69.7..70.5']), 'engine', ['0.0.9']);
    const { page, faults } = await browser.visit({ hash: older });
    const notice = (await page.locator('.opening-notice').innerText()).replaceAll('\u00A0', ' ');
    assert.match(notice, /En eller flera siffror har ändrats sedan länken gjordes/);
    assert.match(
      notice,
      /Fakturerat per invånare, Jämtland Härjedalen: 70,1 kr \(69,7–70,5\) då, 69,4 kr \(69–69,8\) nu/,
    );
    assert.match(notice, /då version 0\.0\.9, underlag [0-9a-f]{8}; nu version/);
    await assertAccessible(page, 'figures that differ');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a link that is no good', () => {
  it('is told at the start, and the first case is shown', async () => {
    for (const [hash, text] of /** @type {const} */ ([
      ['#/rakna?v=99&region=08&total=5&sum=0000000', /nyare version \(99\)/],
      ['#/rakna?v=1&region=08&total=5', /Slutet på länken saknas/],
      ['#/rakna?v=1&region=08&total=5&sum=0000000', /ändrats på vägen/],
      ['#/svar?v=1&lang=en', /The end of the link is missing/],
    ])) {
      const { page, faults } = await browser.visit({ hash, ready: '.opening-notice' });
      assert.match(await page.locator('.opening-notice').innerText(), text);
      if (hash.startsWith('#/rakna')) {
        assert.match(await headline(page), /2,3 miljoner/);
        await assertAccessible(page, 'a link that was refused');
      }
      assert.deepEqual(faults, []);
      await page.context().close();
    }
  });

  it('harms nothing, wherever it was cut or altered', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', 'gotland-2017');
    const link = await linkOf(page);
    const mine = await answer(page);
    const ends = Array.from({ length: 20 }, (_, part) => link.slice(0, 12 + part * 25));
    const characters = ['&', '=', '%', '+', '<', '"', "'", 'é', '0', '.'];
    const changes = Array.from({ length: 40 }, (_, part) => {
      const place = 9 + ((part * 37) % (link.length - 9));
      return link.slice(0, place) + characters[part % characters.length] + link.slice(place + 1);
    });
    for (const hash of [...ends, ...changes].filter((hash) => hash !== link)) {
      await page.evaluate((altered) => {
        location.hash = altered;
      }, hash);
      await page.waitForFunction(() => document.querySelector('.opening-notice.refused'));
      assert.deepEqual(await answer(page), mine, hash);
      await button(page, 'Stäng').click();
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('hostile text in the fields', () => {
  it('comes back as text from a link, and nothing in it is carried out', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      "=cmd|' /C calc'!A0",
      '__proto__',
      'javascript:alert(1)',
      '"><script>alert(1)</script>',
    ];
    const { page, faults } = await browser.visit();
    await button(page, 'Gör en egen prislista').click();
    const fields = [
      '#field-list-0-from',
      '#field-list-0-to',
      '#field-list-0-price-doctor',
      '#field-invoiced',
      '#field-from',
    ];
    for (const [place, field] of fields.entries()) await page.fill(field, hostile[place] ?? '');
    await openDialog(page);
    const contents = await page.locator('.contents').innerText();
    for (const text of hostile) assert.ok(contents.includes(text), text);
    const address = await page.inputValue('#keeping-address');
    const other = await browser.visit({ hash: address.slice(address.indexOf('#')) });
    for (const [place, field] of fields.entries()) assert.equal(await other.page.inputValue(field), hostile[place]);
    assert.equal(await other.page.locator('main img, main script').count(), 0);
    assert.deepEqual([...faults, ...other.faults], []);
    await page.context().close();
    await other.page.context().close();
  });
});

describe('the dialog', () => {
  for (const [name, options] of /** @type {const} */ ([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
  ])) {
    it(`is accessible, ${name}`, async () => {
      const { page, faults } = await browser.visit(options);
      await openDialog(page);
      await assertAccessible(page, `the dialog, ${name}`);
      await assertNoSidewaysScroll(page);
      await page.keyboard.press('Escape');
      await page.locator('dialog.keeping').waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Spara eller dela …');
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
});
