/* The answer sheet in a real browser: rebuilt from two numbers, printed, copied, and unharmed by what is typed into it. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser } from './browser.js';

/** @typedef {import('playwright-core').BrowserContextOptions} BrowserContextOptions */
/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const HOSTILE = "<img src=x onerror=alert(1)>\n=cmd|' /C calc'!A0";

/** What is read with its no-break spaces and line breaks as plain spaces. */
const flat = (/** @type {string} */ text) => text.replace(/(?:\s|&nbsp;)+/g, ' ');

/**
 * From an empty case, as somebody with the two numbers at hand would.
 * @param {Page} page
 */
async function rebuild(page) {
  await page.selectOption('#case', '');
  await page.selectOption('#field-region', '23');
  await page.selectOption('#year', '2025');
  await page.fill('#field-invoiced', '9,2 mnkr');
  await page.fill('#field-patients', '7 962 patienter');
  await page.click('#view-svar');
  await page.waitForSelector('.sheet.basis');
}

/**
 * The first page as it is seen, without what is only for the ear.
 * @param {Page} page
 */
async function sheetText(page) {
  const text = await page.locator('.sheet.answer').evaluate((sheet) => {
    const copy = /** @type {HTMLElement} */ (sheet.cloneNode(true));
    for (const spoken of copy.querySelectorAll('.unseen')) spoken.remove();
    // A copy outside the page has no lines of its own.
    for (const line of copy.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, .range')) line.append(' ');
    return copy.textContent;
  });
  return flat(text ?? '').trim();
}

describe('the answer from Jämtland Härjedalen', () => {
  it('is rebuilt from "9,2 mnkr" and "7 962 patienter"', async () => {
    const { page, faults } = await browser.visit();
    await rebuild(page);
    const text = await sheetText(page);
    assert.match(text, /Vilken kostnad hade Region Jämtland Härjedalen för digital utomlänsvård år 2025\?/);
    assert.match(text, /fakturerades 9,2 mnkr för 7 962 patienter/);
    assert.match(text, /1 155,49 kr per patient och 69,40 kr per invånare/);
    assert.match(text, /132 572 invånare.*Folkmängd 31 december 2023/);
    assert.match(text, /Kostnaden per kontakt är inte känd: antalet kontakter saknas/);
    assert.match(text, /Egen uppgift/);
    assert.match(text, /rangordnas inte mot andra regioner: bara 1 av 21/);
    assert.match(text, /Regionens 13 749 remisser/);
    await page.waitForSelector('text=/Kvitto [0-9a-f]{4}-/');
    assert.equal(await page.title(), 'Svar på interpellation – Utomlänskollen');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('takes over the rounding of the source when asked to', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.locator('.rounding button').click();
    const text = await sheetText(page);
    assert.match(text, /1 155,5 kr per patient \(1 149,2–1 161,8\)/);
    assert.equal(await page.locator('.rounding').count(), 0);
    await page.context().close();
  });

  it('opens again by the link that it cites', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    const link = /http\S+/.exec(await page.locator('.sheet.basis > p:last-child').innerText())?.[0] ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForSelector('#svar');
    assert.equal(await page.inputValue('#field-invoiced'), '9,2 mnkr');
    assert.equal(await page.inputValue('#field-patients'), '7 962 patienter');
    await page.context().close();
  });

  it('is in English too', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.click('#language');
    await page.waitForSelector('text=Answer to an interpellation >> nth=0');
    const text = await sheetText(page);
    assert.match(text, /SEK 1,155\.49 per patient and SEK 69\.40 per inhabitant/);
    assert.match(text, /Patients are not contacts/);
    await page.context().close();
  });
});

describe('choosing', () => {
  it('leaves figures out, and takes them in again', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.uncheck('[value="invoicedPerInhabitant"]');
    assert.doesNotMatch(await sheetText(page), /69,40/);
    await page.check('[value="invoicedPerInhabitant"]');
    assert.match(await sheetText(page), /69,40/);
    await page.context().close();
  });

  it('puts in the question, the heading and a line to sign on', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.fill('#field-svar-question', 'Hur mycket?\nOch varför?');
    await page.fill('#field-svar-to', 'Anna Svensson');
    await page.fill('#field-svar-from', 'Eva Andersson, regionråd');
    const text = await sheetText(page);
    assert.match(text, /Till Anna Svensson Från Eva Andersson, regionråd Fråga Hur mycket\? Och varför\? Svar/);
    assert.equal(await page.innerText('.signature'), 'Eva Andersson, regionråd');
    await page.context().close();
  });

  it('keeps the letter when another case is opened, and when the case is emptied', async () => {
    const { page } = await browser.visit({ hash: '#/svar', ready: '.sheet.answer' });
    await page.fill('#field-svar-to', 'Anna Svensson');
    await page.selectOption('#case', 'kalmar-2021');
    assert.match(await sheetText(page), /Till Anna Svensson .*Region Kalmar län/);
    await page.selectOption('#case', '');
    assert.equal(await page.inputValue('#field-svar-to'), 'Anna Svensson');
    await page.selectOption('#field-region', '23');
    await page.click('text=Använd den publicerade uppgiften');
    assert.match(await sheetText(page), /Till Anna Svensson .*9,2 mnkr/);
    await page.context().close();
  });

  it('changes the case on the other page too', async () => {
    const { page } = await browser.visit({ hash: '#/svar', ready: '.sheet.answer' });
    await page.selectOption('#case', 'kalmar-2021');
    assert.match(await sheetText(page), /Region Kalmar län/);
    await page.click('#view-rakna');
    assert.equal(await page.inputValue('#field-region'), '08');
    await page.context().close();
  });

  it('says that there is nothing to answer with, and offers what there is', async () => {
    const { page, faults } = await browser.visit({ hash: '#/svar', ready: '.sheet.answer' });
    await page.selectOption('#case', '');
    await page.selectOption('#field-region', '23');
    assert.match(flat(await page.innerText('.sheet')), /inga uppgifter om Region Jämtland Härjedalen att svara med/);
    await page.click('text=Använd den publicerade uppgiften');
    assert.match(await sheetText(page), /9,2 mnkr för 7 962 patienter/);
    await page.fill('#field-to', '2025-02-30');
    assert.match(flat(await page.innerText('.sheet')), /behöver rättas.*ingen dag i kalendern.*Rätta under Räkna/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('asks about numbers of another kind beside the sheet and not on it', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.click('#view-rakna');
    await page.fill('#field-contacts-doctor', '13749');
    await page.click('#view-svar');
    assert.match(
      flat(await page.innerText('.sheet-controls')),
      /Kontrollera innan du lämnar svaret .*13 749.*remisser/,
    );
    await page.context().close();
  });
});

describe('the receipt', () => {
  it('stays while the letterhead is written, without the engine being fetched again', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.waitForSelector('text=/Kvitto [0-9a-f]{4}-/');
    let fetched = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('.wasm')) fetched += 1;
    });
    await page.locator('#field-svar-from').pressSequentially('Eva Andersson');
    assert.match(await sheetText(page), /Kvitto [0-9a-f]{4}-/);
    assert.equal(fetched, 0);
    await page.context().close();
  });

  it('is said to be missing when it could not be made', async () => {
    const { page } = await browser.visit();
    await page.route('**/*.wasm', (route) => route.abort());
    await rebuild(page);
    await page.waitForSelector('text=Kvittot kunde inte göras');
    assert.doesNotMatch(await sheetText(page), /Kvitto [0-9a-f]{4}-/);
    await page.context().close();
  });
});

describe('ways out', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  /**
   * @param {Page} page
   * @param {string} type
   */
  const copied = (page, type) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
    }, type);

  it('copies for Word: table, notes and headings, and the same as text', async () => {
    const { page, faults } = await browser.visit({ permissions });
    await rebuild(page);
    await page.click('text=Kopiera till Word');
    await page.waitForSelector('text=Svaret är kopierat. Klistra in');
    const html = await copied(page, 'text/html');
    assert.match(html, /<h1[^>]*>Svar på interpellation<\/h1>/);
    assert.match(html, /<table/);
    assert.match(flat(html), /1 155,49 kr per patient/);
    assert.match(html, /<ol[^>]*>\s*<li/);
    assert.match(await copied(page, 'text/plain'), /^Svar på interpellation\n=+\n/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('copies as text for mail', async () => {
    const { page } = await browser.visit({ permissions });
    await rebuild(page);
    await page.click('text=Kopiera som text');
    await page.waitForSelector('text=kopierat som text');
    const text = flat(await copied(page, 'text/plain'));
    assert.match(text, /- Fakturerat per patient: 1 155,49 kr per patient \[3\]/);
    assert.equal(await copied(page, 'text/html'), '');
    await page.context().close();
  });

  it('says so when the browser does not let it copy', async () => {
    const { page } = await browser.visit({
      before: (page) =>
        page.addInitScript(() => {
          Reflect.defineProperty(Clipboard.prototype, 'write', { value: () => Promise.reject(new Error('no')) });
        }),
    });
    await rebuild(page);
    await page.click('text=Kopiera som text');
    await page.waitForSelector('text=lät inte sidan kopiera');
    await page.context().close();
  });

  it('prints the answer on one page and its basis on the next, dark on light', async () => {
    const { page } = await browser.visit({ colorScheme: 'dark' });
    await rebuild(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.deepEqual(sizesOf(pdf), [A4, A4]);
    const pages = textOf(pdf);
    if (pages) {
      assert.match(pages[0] ?? '', /Svar på interpellation.*Vad vi inte kan skilja ut.*Kvitto/);
      assert.match(pages[1] ?? '', /^Underlag.*steg 1, 3/);
      assert.doesNotMatch(pages.join(), /Skriv ut|Räkna|Siffror i svaret/);
    }
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site', '.site-end', '.sheet-controls', '.sheet-ways', '.case-bar'])
      assert.ok(!(await page.locator(hidden).isVisible()), hidden);
    assert.equal(
      await page.locator('.sheet.answer').evaluate((sheet) => getComputedStyle(sheet).color),
      'rgb(23, 34, 43)',
    );
    await page.context().close();
  });
});

describe('hostile words', () => {
  it('are words on the page, in Word and in text, and nothing is run', async () => {
    const { page, faults } = await browser.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      dialog.dismiss();
    });
    await rebuild(page);
    await page.fill('#field-svar-question', HOSTILE);
    for (const field of ['to', 'from', 'date']) await page.fill(`#field-svar-${field}`, HOSTILE);
    assert.ok((await sheetText(page)).includes(flat(HOSTILE)));
    assert.equal(await page.locator('.sheet img').count(), 0);
    await page.click('text=Kopiera till Word');
    await page.waitForSelector('text=Svaret är kopierat. Klistra in');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    assert.doesNotMatch(html ?? '', /<img/);
    assert.match(html ?? '', />'=cmd/);
    assert.equal(asked, false);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('for everybody', () => {
  /** @type {Record<string, BrowserContextOptions & { hash?: string }>} */
  const dresses = {
    light: {},
    dark: { colorScheme: 'dark' },
    phone: { viewport: { width: 320, height: 640 } },
    English: { hash: '#/rakna?lang=en' },
    'forced colours': { forcedColors: 'active' },
  };
  for (const [dress, options] of Object.entries(dresses)) {
    it(`holds for automatic tests: ${dress}`, async () => {
      const { page, faults } = await browser.visit(options);
      await rebuild(page);
      await page.fill('#field-svar-from', 'Eva Andersson');
      await assertAccessible(page, dress);
      await assertNoSidewaysScroll(page);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('leads from a figure to its note by keyboard, and to its calculation', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    await page.locator('.figures .marks a').last().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet-note-5');
    assert.equal(new URL(page.url()).hash, '#/svar');
    await page.locator('table.figures .figure').last().press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.context().close();
  });

  it('says numbers unspaced to a screen reader', async () => {
    const { page } = await browser.visit();
    await rebuild(page);
    const tree = await page.locator('table.figures').ariaSnapshot();
    assert.match(tree, /1155,49 kronor/);
    await page.context().close();
  });
});

/** In points, as a PDF has it. */
const A4 = '595x842';

/**
 * Width and height of each page of a PDF, in whole points.
 * @param {Buffer} pdf
 */
function sizesOf(pdf) {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
}

/**
 * The text of each page, where there is a program to take it out with.
 * @param {Buffer} pdf
 */
function textOf(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'answer-sheet-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return status === 0 ? stdout.split('\f').map((text) => flat(text).trim()) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
