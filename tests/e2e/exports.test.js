/* What is taken along from the page: each button gives its file, and the file holds what it says. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, pasteTable } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/**
 * The page with the panel open.
 * @param {Parameters<typeof browser.visit>[0]} [options]
 */
async function opened(options) {
  const visit = await browser.visit(options);
  await open(visit.page);
  return visit;
}

/** @param {Page} page */
async function open(page) {
  await page.locator('uk-take-along summary').click();
  await page.waitForSelector('uk-exports .exports');
}

/**
 * Clicks a button and catches the file.
 * @param {Page} page
 * @param {string} name
 */
async function taken(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** @param {Page} page */
async function said(page) {
  await page.waitForFunction(() => /[^…]$/.test(document.querySelector('.export-said:not(:empty)')?.textContent ?? ''));
  return page.locator('.export-said:not(:empty)').innerText();
}

/** A table of three regions, of which one has a range and one no invoice. */
const PASTED =
  'Region\tKontakter\tFakturerat, kr\nVästra Götaland\t800000\t300000000\nJämtland Härjedalen\t12000–13000\t4500000\nGotland\t900\t';

describe('files', () => {
  it('are fetched for when they are asked for, and not before', async () => {
    const { page, faults } = await browser.visit();
    /** @type {string[]} */
    const fetched = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await open(page);
    const forFiles = () => fetched.filter((name) => /files|workbook|making|receipt/.test(name));
    assert.deepEqual(forFiles(), [], 'the panel alone needs none of it');
    assert.ok(fetched.some((name) => name.startsWith('exports')));
    await taken(page, 'CSV för Excel');
    assert.ok(forFiles().some((name) => /files.*\.wasm$/.test(name)));
    assert.ok(!forFiles().some((name) => /workbook.*\.wasm$/.test(name)), 'a CSV needs no workbook');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('CSV for Excel: mark, semicolons, decimal commas, Windows line ends', async () => {
    const { page, faults } = await opened();
    const { name, bytes } = await taken(page, 'CSV för Excel');
    assert.equal(name, 'utomlanskollen-riket-2020-for-excel.csv');
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString('utf8').split('\r\n');
    assert.match(lines[0] ?? '', /^Regionkod;Region;Från och med;/);
    assert.match(lines[1] ?? '', /^00;Riket;2020-01-01;2020-12-31;2300000;.*;433,25;/);
    assert.ok(lines.some((line) => line.startsWith('05;Östergötland;')));
    assert.equal(await said(page), `Klart. Webbläsaren sparar ${name}.`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('CSV for open data, and the description that fits it', async () => {
    const { page, faults } = await opened();
    const csv = await taken(page, 'CSV, öppna data');
    assert.equal(csv.name, 'utomlanskollen-riket-2020-oppna-data.csv');
    assert.match(csv.bytes.toString('utf8'), /^region_code,region,from,to,figure,/);
    assert.match(
      csv.bytes.toString('utf8'),
      /\n00,Riket,2020-01-01,2020-12-31,patients,Patienter,patients,,,,none,no_patients,/,
    );
    const description = await taken(page, 'Beskrivning av öppna data');
    assert.equal(description.name, 'utomlanskollen-riket-2020-oppna-data.datapackage.json');
    const [resource] = JSON.parse(description.bytes.toString('utf8')).resources;
    assert.equal(resource.path, csv.name);
    assert.equal(resource.bytes, csv.bytes.length);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('receipt: the hashes of the page that is open, and the same id twice', async () => {
    const { page, faults } = await opened();
    const { name, bytes } = await taken(page, 'Kvitto (JSON)');
    assert.equal(name, 'utomlanskollen-riket-2020-kvitto.json');
    const receipt = JSON.parse(bytes.toString('utf8'));
    const engine = await page.evaluate(async () => {
      const loaded = performance.getEntriesByType('resource').find(({ name }) => /calc.*\.wasm$/.test(name));
      const file = await (await fetch(loaded?.name ?? '')).arrayBuffer();
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', file))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    });
    assert.equal(receipt.engine.sha256, engine);
    assert.equal(receipt.how.length, 4);
    assert.ok(receipt.how.every((/** @type {string} */ line) => !line.startsWith('export-')));
    const again = await taken(page, 'Kvitto (JSON)');
    assert.equal(JSON.parse(again.bytes.toString('utf8')).id, receipt.id);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('the workbook is a workbook', async () => {
    const { page, faults } = await opened();
    const { name, bytes } = await taken(page, 'Excel-arbetsbok (XLSX)');
    assert.equal(name, 'utomlanskollen-riket-2020.xlsx');
    assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
    assert.ok(bytes.includes('xl/worksheets/sheet1.xml'));
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('have English names and words in English', async () => {
    const { page, faults } = await opened({ hash: '#/rakna?lang=en' });
    const { name, bytes } = await taken(page, 'CSV for Swedish Excel');
    assert.match(name, /^utomlanskollen-.*-2020-for-swedish-excel\.csv$/);
    assert.match(bytes.subarray(3).toString('utf8'), /^Region code;Region;From;To;Contacts, number;/);
    assert.match(await said(page), /^Done\./);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('say so when they could not be made, and can be asked for again', async () => {
    const { page } = await opened({
      before: (page) => page.route(/utomlanskollen_files_bg/, (route) => route.abort()),
    });
    await page.getByRole('button', { name: 'CSV för Excel', exact: true }).click();
    await page.waitForSelector('.export-said.failed');
    assert.match(await said(page), /for-excel\.csv gick inte att skapa/);
    await page.unroute(/utomlanskollen_files_bg/);
    const { name } = await taken(page, 'CSV för Excel');
    assert.equal(name, 'utomlanskollen-riket-2020-for-excel.csv');
    await page.context().close();
  });

  it('cannot be asked for while there is no answer, and the reason stands there', async () => {
    const { page, faults } = await opened();
    await page.fill('#field-total', 'många');
    const button = page.getByRole('button', { name: 'CSV för Excel', exact: true });
    assert.equal(await button.isDisabled(), true);
    const reason = await page.locator('#export-no-answer').innerText();
    assert.match(reason, /inget svar att ta med/);
    assert.match((await button.getAttribute('aria-describedby')) ?? '', /export-no-answer/);
    await page.fill('#field-total', '2,3 miljoner');
    assert.equal(await button.isEnabled(), true);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('the clipboard', () => {
  /** @param {Page} page */
  const pasted = (page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const form = async (/** @type {string} */ type) => (await (await item?.getType(type))?.text()) ?? '';
      const html = new DOMParser().parseFromString(await form('text/html'), 'text/html');
      return {
        text: await form('text/plain'),
        caption: html.querySelector('p')?.textContent ?? '',
        notes: [...html.querySelectorAll('table ~ p')].map((note) => note.textContent ?? ''),
        rows: [...html.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
      };
    });

  for (const way of ['as browsers have it', 'as over plain http']) {
    it(`takes the table of regions, ${way}`, async () => {
      const { page, faults } = await browser.visit({
        permissions: ['clipboard-read', 'clipboard-write'],
        before: async (page) => {
          if (way === 'as over plain http')
            await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
        },
      });
      await pasteTable(page, PASTED);
      await open(page);
      await page.getByRole('button', { name: 'Kopiera tabellen', exact: true }).click();
      assert.equal(await said(page), 'Klart. Tabellen är kopierad.');
      const { text, caption, notes, rows } = await pasted(page);
      assert.equal(caption, 'Digital utomlänsvård: kostnad per invånare, 2020');
      assert.match(notes.join('\n'), /Källor: .*Uppgifter som användaren har fyllt i/);
      const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
      assert.deepEqual(
        rows.map((row) => row.map((cell) => cell.replace(/(?<=\d)\u00A0(?=\d)/g, ''))),
        lines.map((row) => row.map((cell) => cell.replace(/(?<=\d)\u00A0(?=\d)/g, ''))),
      );
      assert.equal(rows.length, 22);
      const gotland = lines.find(([name]) => name === 'Gotland') ?? [];
      assert.match(gotland.join('|'), /\d+,\d\d/, 'decimals as Swedish spreadsheets have them');
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('takes the key figures of one region', async () => {
    const { page, faults } = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopiera nyckeltalen', exact: true }).click();
    assert.equal(await said(page), 'Klart. Tabellen är kopierad.');
    const { text, caption } = await pasted(page);
    assert.equal(caption, 'Digital utomlänsvård: nyckeltal, Riket, 2020');
    assert.match(text, /\nFakturerat minus brutto\t-90475000\t-112637500\t-68312500\tkr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('the chart', () => {
  /** @param {Page} page */
  async function drawn(page) {
    await page.locator('uk-chart').scrollIntoViewIfNeeded();
    await page.waitForSelector('.bars-plot');
  }

  for (const [what, colorScheme] of /** @type {const} */ ([
    ['a projection', 'light'],
    ['regions of the reader’s own, from a dark page', 'dark'],
  ])) {
    it(`is saved as a drawing that stands on its own: ${what}`, async () => {
      const { page, faults } = await browser.visit({ colorScheme });
      if (colorScheme === 'dark') await pasteTable(page, PASTED);
      await drawn(page);
      const { name, bytes } = await taken(page, 'Spara diagrammet som SVG');
      assert.match(name, /^utomlanskollen-(riket|alla-regioner)-2020-diagram\.svg$/);
      const svg = bytes.toString('utf8');
      const picture = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const root = parsed.documentElement;
        return {
          broken: parsed.querySelector('parsererror')?.textContent,
          root: root.localName,
          language: root.getAttribute('lang'),
          title: root.querySelector(':scope > title')?.textContent ?? '',
          description: root.querySelector(':scope > desc')?.textContent ?? '',
          texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
        };
      }, svg);
      assert.equal(picture.broken, undefined);
      assert.deepEqual([picture.root, picture.language], ['svg', 'sv']);
      assert.match(picture.title, /^Digital utomlänsvård: kostnad .+, 2020$/);
      assert.match(picture.description, /Jämtland Härjedalen: [\d,–]+\s(kr|mnkr)/);
      assert.ok(picture.texts.some((text) => text.startsWith('Källor: ')));
      assert.ok(picture.texts.includes('Jämtland Härjedalen'), 'long names are whole');
      assert.doesNotMatch(svg, /<style|style=|class=|var\(|currentColor|light-dark/, 'nothing of the page is needed');
      assert.match(svg, /<rect[^>]*fill="#ffffff"/, 'on white');

      // Opened by itself, in whatever font: every text lies within the picture.
      const alone = await page.context().newPage();
      await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
      const outside = await alone.evaluate(() => {
        const { width, height } = /** @type {DOMRect} */ (document.documentElement.getBoundingClientRect());
        return [...document.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < 0 || top < 0 || right > width || bottom > height;
          })
          .map(({ textContent }) => textContent);
      });
      assert.deepEqual(outside, []);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('is saved as an image at twice the size, with something in it', async () => {
    const { page, faults } = await browser.visit();
    await drawn(page);
    const { name, bytes } = await taken(page, 'Spara diagrammet som PNG');
    assert.equal(name, 'utomlanskollen-riket-2020-diagram.png');
    assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    assert.equal(bytes.readUInt32BE(16), 1600);
    const colours = await page.evaluate(async (base64) => {
      const binary = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
      return { corner: (pixels[0] ?? 0).toString(16), different: new Set(pixels).size };
    }, bytes.toString('base64'));
    assert.equal(colours.corner, 'ffffffff', 'white, and not transparent');
    assert.ok(colours.different > 20, `${colours.different} colours`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('the panel', () => {
  for (const [dress, options] of Object.entries({
    light: {},
    dark: { colorScheme: /** @type {const} */ ('dark') },
    'forced colours': { forcedColors: /** @type {const} */ ('active') },
    '320 px': { viewport: { width: 320, height: 640 } },
    English: { hash: '#/rakna?lang=en' },
  })) {
    it(`is accessible: ${dress}`, async () => {
      const { page, faults } = await opened(options);
      await assertAccessible(page, dress);
      await assertNoSidewaysScroll(page);
      await page.fill('#field-total', 'många');
      await page.waitForSelector('#export-no-answer');
      await assertAccessible(page, `${dress}, without an answer`);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('leads to the answer sheet', async () => {
    const { page } = await opened();
    assert.equal(await page.getByRole('link', { name: 'Gör ett svarsblad' }).getAttribute('href'), '#/svar');
    await page.context().close();
  });
});
