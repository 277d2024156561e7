/* A case comes back from a file as it was, and any other file leaves the page alone and says why. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.js';
import { answer, button, openDialog } from './case-page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
/** @type {string} */
let folder;
before(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'kept-cases-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

describe('a file', () => {
  /**
   * Opens files by the dialog.
   * @param {Page} page
   * @param {string} path
   */
  async function openFile(page, path) {
    await openDialog(page);
    await page.setInputFiles('dialog.keeping input[type=file]', path);
    await page.waitForSelector('.opening-notice');
  }

  /** @param {Page} page */
  async function save(page) {
    await openDialog(page);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Spara fallet').click()]);
    await button(page, 'Stäng').click();
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  it('is saved with its figures and opens as it was', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', 'jamtland-harjedalen-2025');
    await page.fill('#field-patients', '7 963');
    const before = await answer(page);
    const path = await save(page);
    assert.match(path, /utomlanskollen-jamtland-harjedalen-2025\.json$/);
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    assert.equal(saved.state.texts.patients, '7 963');
    assert.match(saved.savedOn, /^\d{4}-\d\d-\d\d$/);
    const other = await browser.visit();
    const mine = await answer(other.page);
    await openFile(other.page, path);
    assert.deepEqual(await answer(other.page), before);
    await other.page.keyboard.press('Control+z');
    assert.deepEqual(await answer(other.page), mine);
    assert.deepEqual([...faults, ...other.faults], []);
    await page.context().close();
    await other.page.context().close();
  });

  it('is opened by dropping it anywhere on the page', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', 'gotland-2017');
    const text = readFileSync(await save(page), 'utf8');
    await page.selectOption('#case', 'kalmar-2021');
    const content = await page.evaluateHandle((json) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([json], 'fall.json'));
      return transfer;
    }, text);
    await page.dispatchEvent('footer', 'drop', { dataTransfer: content });
    await page.getByText('Fallet i filen ”fall.json” är öppnat.').waitFor();
    assert.equal(await page.inputValue('#field-total'), '813');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that is none leaves the page as it was, with a reason', async () => {
    const { page, faults } = await browser.visit();
    await page.fill('#field-total', '4321');
    const mine = await answer(page);
    const good = JSON.parse(readFileSync(await save(page), 'utf8'));
    /** @type {[string, string, RegExp][]} */
    const files = [
      ['stor.json', 'x'.repeat(51_000_000), /större än 1\sMB/],
      ['bomb.json', '['.repeat(400_000), /inte ett fall som har sparats/],
      [
        'djup.json',
        JSON.stringify(good).replace('"texts":{', `"texts":{"a":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)},`),
        /”a” finns inte/,
      ],
      ['kapad.json', JSON.stringify(good).slice(0, -40), /avkortat eller skadat/],
      ['annan.json', '{"version":1,"data":[]}', /inte ett fall som har sparats/],
      ['bild.png', '\u0089PNG\r\n', /inte ett fall som har sparats/],
      ['framtid.json', JSON.stringify({ ...good, version: 99 }), /nyare version \(99\)/],
      [
        'proto.json',
        JSON.stringify(good).replace('"texts":{', '"texts":{"__proto__":{"total":"1"},'),
        /”__proto__” finns inte/,
      ],
      ['html.json', JSON.stringify({ ...good, '<img src=x onerror=alert(1)>': 1 }), /<img src=x onerror=alert\(1\)>/],
    ];
    for (const [name, text, reason] of files) {
      const path = join(folder, name);
      writeFileSync(path, text);
      await openFile(page, path);
      assert.match(await page.locator('.opening-notice').innerText(), reason, name);
      assert.deepEqual(await answer(page), mine, name);
      await button(page, 'Stäng').click();
    }
    assert.equal(await page.inputValue('#field-total'), '4321');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
