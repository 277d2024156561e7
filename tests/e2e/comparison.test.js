/* The view "Jämför" in a browser: what it says, the table by pointer and by key, pictures, and choices that can be undone. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { headline, openBrowser } from './browser.js';
import { COMPARING, names, plain, row, seen, told } from './comparison-page.js';

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

describe('the answer', () => {
  it('is a sentence with its source, which can be copied', async () => {
    const { page, faults } = await browser.visit({ ...COMPARING, permissions: ['clipboard-read', 'clipboard-write'] });
    assert.equal(
      await headline(page),
      'År 2020 hade Stockholm 375 digitala utomlänskontakter per 1 000 invånare, 3,6 gånger så många som Norrbotten, som hade 104.',
    );
    await page.getByRole('button', { name: 'Kopiera meningen med källa' }).click();
    await page.getByText('Kopierad.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /som hade 104\. Uppgifter .* 2 av 21 regioner\..* KRY,.* Källor?: .*Digitala utomlänskontakter 2020, SKR, 11 augusti 2021/,
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('leads from each of its figures to the calculation', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.locator('#svar [data-figure="2020.ratio.contactsPerThousand"]').click();
    const dialog = page.locator('dialog.explanation');
    await dialog.waitFor();
    assert.match(await plain(dialog), /3,6[\s\S]*375[\s\S]*104[\s\S]*Digitala utomlänskontakter 2020/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is refused with its reason, and says what to compare instead', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.selectOption('#compared-year', '2021');
    assert.match(await headline(page), /Det går inte att säga hur mycket .* 2021: någon av uppgifterna är ungefärlig/);
    assert.equal(await page.locator('.compare-copy').count(), 0);
    await page.selectOption('#compared', 'invoiced');
    assert.match(await headline(page), /visar mest hur stora regionerna är/);
    await page.getByRole('button', { name: 'Jämför i stället: fakturerat per invånare' }).click();
    assert.equal(await page.inputValue('#compared'), 'invoicedPerInhabitant');
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#compared'), 'invoiced');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('of own numbers, when there are none, leads to the table of the user’s own', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.selectOption('#compared-use', 'own');
    assert.match(await headline(page), /inga egna tal att jämföra än/);
    await page.locator('uk-own-table').waitFor();
    await page.selectOption('#compared-use', 'both');
    assert.match(await headline(page), /Stockholm 375/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('published values that disagree', () => {
  it('are told, and another can be used: 957 instead of 906 changes kronor per inhabitant', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.selectOption('#compared', 'invoicedPerInhabitant');
    await page.selectOption('#compared-year', '2020');
    const nation = row(page, 'Riket');
    assert.match(await plain(nation), /87,3 kr/);
    const others = nation.getByRole('button', { name: '3 andra uppgifter finns' });
    await others.click();
    assert.equal(await others.getAttribute('aria-expanded'), 'true');
    const values = page.locator('.compare-claims');
    assert.match(await plain(values), /906 mnkr slutlig; avrundat, 905,5–906,5 mnkr; elva privata vårdgivare/);
    assert.match(await plain(values), /957 mnkr preliminär; .*Region Sörmland/);
    await values.getByRole('radio', { name: '957' }).check();
    assert.match(await plain(nation), /92,2 kr/);
    assert.match(await plain(page.locator('.lede')), /Hela riket: 92,2 kr\./);
    assert.ok(await values.getByRole('radio', { name: '957' }).isChecked());
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    assert.match(await plain(nation), /87,3 kr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('are 277, 263 and 250 mnkr for 2018', async () => {
    const { page } = await browser.visit(COMPARING);
    await page.selectOption('#compared', 'invoiced');
    await page.selectOption('#compared-year', '2018');
    await row(page, 'Riket').getByRole('button', { name: '2 andra uppgifter finns' }).click();
    assert.match(await plain(page.locator('.compare-claims')), /277 mnkr[\s\S]*263 mnkr[\s\S]*cirka 250 mnkr/);
    await page.context().close();
  });
});

describe('the table', () => {
  it('is sorted by key, which is told', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    assert.deepEqual((await names(page)).slice(0, 3), ['Riket', 'Stockholm', 'Värmland']);
    const header = page.locator('.compare-table thead th').first();
    await header.locator('button').focus();
    await page.keyboard.press('Enter');
    assert.equal(await header.getAttribute('aria-sort'), 'ascending');
    assert.equal(await told(page), 'Sorterat efter Region, A till Ö.');
    assert.deepEqual((await names(page)).slice(-2), ['Örebro län', 'Östergötland']);
    await page.keyboard.press('Enter');
    assert.deepEqual((await names(page)).slice(0, 2), ['Riket', 'Östergötland']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match((await told(page)) ?? '', /högst först\. Rader utan uppgift står sist\./);
    await page.keyboard.press('Enter');
    assert.deepEqual((await names(page)).slice(0, 3), ['Riket', 'Blekinge', 'Norrbotten']);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is filtered, which is told, and says when nothing is found', async () => {
    const { page } = await browser.visit(COMPARING);
    await page.fill('#compare-filter', 'götaland');
    assert.deepEqual(await names(page), ['Västra Götaland']);
    assert.equal(await told(page), 'Visar 1 av 21 rader.');
    await page.fill('#compare-filter', 'narnia');
    await page.getByRole('button', { name: 'Visa alla' }).click();
    assert.equal((await names(page)).length, 22);
    await page.getByLabel('Bara rader med uppgift').check();
    assert.equal(await told(page), 'Visar 4 av 21 rader.');
    await page.context().close();
  });

  it('tells why a cell is empty, and how what it has can be read', async () => {
    const { page } = await browser.visit(COMPARING);
    assert.match(await plain(row(page, 'Dalarna')), /Uppgift saknas\s*Ingen publicerad uppgift i underlaget/);
    assert.match(
      await plain(row(page, 'Värmland')),
      /preliminär\s*gäller 1 januari–30 november 2020\s*jämförs inte: andra månader, annan status/,
    );
    assert.match(await plain(row(page, 'Stockholm')), /375 \(374,5–375,5\).*1\s*slutlig.*SKR 2021-08/s);
    await page.context().close();
  });

  it('has everything in one, with places for the keyboard and all numbers explained', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.getByLabel('Allt', { exact: true }).check();
    await page.waitForFunction(() => document.querySelectorAll('.compare-grid tbody tr').length === 22 * 8);
    await page.locator('.compare-grid thead button', { hasText: 'Fakturerat per patient' }).click();
    assert.deepEqual((await page.locator('.compare-grid tbody tr').nth(8).innerText()).split(/\s+/).slice(0, 3), [
      'Jämtland',
      'Härjedalen',
      '2025',
    ]);
    const stops = await page.locator('.compare-grid tbody button[tabindex="0"]').count();
    assert.equal(stops, 1);
    await page.locator('.compare-grid tbody button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const figure = await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.figure);
    assert.match(figure ?? '', /^\d{4}\.00\.invoicedPerContact$/);
    await page.keyboard.press('Enter');
    await page.locator('dialog.explanation').waitFor();
    assert.match(await plain(page.locator('dialog.explanation')), /Fakturerat per kontakt/i);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('has years side by side, and columns that can be left out', async () => {
    const { page } = await browser.visit(COMPARING);
    await page.getByLabel('Ett mått, alla år').check();
    assert.match(await plain(row(page, 'Blekinge')), /Uppgift saknas \(a\)[\s\S]*59,5pd/);
    assert.match(
      await plain(page.locator('.compare-legend')),
      /p\s*preliminär uppgift\s*d\s*gäller en del av året[\s\S]*\(a\)\s*Ingen publicerad uppgift i underlaget/,
    );
    await page.locator('.compare-columns summary').click();
    await page.getByLabel('2016', { exact: true }).uncheck();
    assert.equal(await page.locator('.compare-grid thead th').count(), 8);
    await page.context().close();
  });

  it('keeps its head and its first column in sight', async () => {
    const { page } = await browser.visit({ ...COMPARING, viewport: { width: 700, height: 700 } });
    await page.getByLabel('Allt', { exact: true }).check();
    const places = await page.locator('.compare-scroll').evaluate(async (box) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      box.scrollTo({ top: 400, left: 300, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { top, left } = box.getBoundingClientRect();
      const head = box.querySelector('thead th')?.getBoundingClientRect();
      const names = [...box.querySelectorAll('tbody th')].map((name) => name.getBoundingClientRect().left - left);
      return { head: [(head?.top ?? 0) - top, (head?.left ?? 0) - left], names: [...new Set(names.slice(10, 20))] };
    });
    assert.ok(
      places.head.every((distance) => Math.abs(distance) <= 2),
      `${places.head}`,
    );
    assert.ok(
      places.names.every((distance) => Math.abs(distance) <= 2),
      `${places.names}`,
    );
    await page.context().close();
  });
});

describe('the regions compared', () => {
  it('can be the peers of one, and Halland is said to be split', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.locator('.compare-regions summary').click();
    await page.selectOption('#peers-of', '13');
    assert.match(
      await plain(page.locator('.compare-peers')),
      /Halland är delat mellan samverkansregionerna Södra och Västra/,
    );
    await page.getByRole('button', { name: /^Samverkansregionen Södra/ }).click();
    assert.deepEqual((await names(page)).sort(), ['Blekinge', 'Halland', 'Kronoberg', 'Riket', 'Skåne']);
    assert.match(await plain(page.locator('.compare-regions summary')), /4 av 21 regioner/);
    await page.getByLabel('Stockholm', { exact: true }).check();
    assert.equal((await names(page)).length, 6);
    await page.getByRole('button', { name: 'Alla regioner', exact: true }).click();
    assert.equal((await names(page)).length, 22);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('the pictures', () => {
  it('appear when they come into view, with the numbers in words', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    /** @type {string[]} */
    const fetched = [];
    page.on('request', (request) => fetched.push(request.url()));
    assert.equal(await page.locator('.map-plot').count(), 0);
    await seen(page);
    assert.ok(fetched.some((url) => url.includes('map-plot')));
    for (const label of await page.locator('.compare-pictures [role=img]').all())
      assert.match(
        (await label.getAttribute('aria-label')) ?? '',
        /^Kontakter per 1.000 invånare, .*Samma tal står i tabellen\.$/,
      );
    assert.match(
      await plain(page.locator('.map-legend')),
      /A[\s\S]*375 \(1 region\)[\s\S]*B[\s\S]*104 \(1 region\)[\s\S]*uppgift saknas \(17 regioner\)/,
    );
    // Norrbotten lies north of Stockholm, and the country is higher than wide.
    const shape = await page.locator('.map-plot').evaluate((map) => {
      const letter = (/** @type {string} */ text) =>
        [...map.querySelectorAll('text')].find((one) => one.textContent === text);
      const [a, b] = ['A', 'B'].map((text) => letter(text)?.getBoundingClientRect().top ?? 0);
      const areas = [...map.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
      const [width, height] = [
        Math.max(...areas.map(({ right }) => right)) - Math.min(...areas.map(({ left }) => left)),
        Math.max(...areas.map(({ bottom }) => bottom)) - Math.min(...areas.map(({ top }) => top)),
      ];
      return { north: (b ?? 0) < (a ?? 0), areas: areas.length, ratio: height / width };
    });
    assert.equal(shape.north, true);
    assert.ok(shape.areas >= 21);
    assert.ok(shape.ratio > 2 && shape.ratio < 2.5, `${shape.ratio}`);
    const series = await plain(page.locator('.compare-series'));
    assert.match(series, /Riket 2016–2017: gäller olika månader, räknar inte samma sak, olika källor/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('have the lines that are asked for', async () => {
    const { page } = await browser.visit(COMPARING);
    await seen(page);
    await page.locator('.compare-series summary').click();
    await page.locator('.compare-series').getByLabel('Kalmar län').check();
    assert.match((await page.locator('.series-plot').textContent()) ?? '', /Kalmar län/);
    await page.locator('.compare-series').getByLabel('Riket').uncheck();
    assert.doesNotMatch((await page.locator('.series-plot').textContent()) ?? '', /Riket/);
    await page.context().close();
  });

  it('can be saved, with what must be known to read them', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await seen(page);
    for (const [part, words] of [
      ['.compare-bars', /Digital utomlänsvård: kontakter per[\s\S]*Randiga staplar[\s\S]*Stockholm[\s\S]*Källor: /],
      ['.compare-map', /A: 375 \(1 region\)[\s\S]*Källor: /],
      ['.compare-series', /Ihålig punkt[\s\S]*Riket 2016–2017: [\s\S]*Källor: /],
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(String(part)).getByRole('button', { name: 'SVG' }).click(),
      ]);
      assert.match(download.suggestedFilename(), /^utomlanskollen-kontakter-per-1-000-invanare-[\w-]+-diagram\.svg$/);
      const svg = (await readFile(await download.path(), 'utf8')).replaceAll('\u00A0', ' ').replace(/<[^>]+>/g, ' ');
      assert.match(svg.replace(/\s+/g, ' '), /** @type {RegExp} */ (words));
    }
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.compare-map').getByRole('button', { name: 'PNG' }).click(),
    ]);
    assert.equal((await readFile(await picture.path())).subarray(1, 4).toString(), 'PNG');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('the comparison', () => {
  it('is taken along as files that name the sources', async () => {
    const { page, faults } = await browser.visit(COMPARING);
    await page.locator('uk-comparison-take-along summary').click();
    const saved = async (/** @type {string} */ name) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('uk-comparison-take-along').getByRole('button', { name }).click(),
      ]);
      return readFile(await download.path());
    };
    assert.match((await saved('CSV, öppna data')).toString(), /\n01,Stockholm,2020,.*skr_2020_final/);
    assert.match((await saved('CSV för Excel')).toString(), /Stockholm;2020;.*;375;374,5;375,5;slutlig;1;/);
    assert.equal((await saved('Excel-arbetsbok (XLSX)')).subarray(0, 2).toString(), 'PK');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is in a link', async () => {
    const { page } = await browser.visit(COMPARING);
    await page.selectOption('#compared', 'invoicedPerInhabitant');
    await page.selectOption('#compared-year', '2017');
    await page.getByRole('button', { name: 'Spara eller dela …' }).click();
    const link = await page.locator('.keeping input, .keeping textarea').first().inputValue();
    await page.context().close();
    const { page: other, faults } = await browser.visit({ ...COMPARING, hash: link.slice(link.indexOf('#')) });
    await other.waitForFunction(() => location.hash.length > 0);
    if (new URL(other.url()).hash.startsWith('#/jamfor')) {
      assert.equal(await other.inputValue('#compared'), 'invoicedPerInhabitant');
      assert.equal(await other.inputValue('#compared-year'), '2017');
    }
    assert.deepEqual(faults, []);
    await other.context().close();
  });

  it('has no number on it that is not explained', async () => {
    const { page } = await browser.visit(COMPARING);
    await seen(page);
    const texts = await page.evaluate(() => {
      const found = [];
      const walker = document.createTreeWalker(
        /** @type {Node} */ (document.querySelector('.compare')),
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const within = node.parentElement?.closest(
          '[data-figure], [data-claim], .sources, svg, figcaption, select, label, summary, .map-legend, .compare-breaks, .compare-year td:nth-child(3)',
        );
        if (!within && /\d/.test(node.textContent ?? '')) found.push(node.textContent ?? '');
      }
      return found;
    });
    const left = texts
      .map((text) =>
        text
          .replaceAll('\u00A0', ' ')
          .replace(/\d{1,2} (januari|december|juni|november)/g, '')
          .replace(/\b20\d\d(-\d\d)?\b/g, '')
          .replace(
            /1 000 invånare|Plats 1 |2 av 21 regioner|2 regioner till|av 2 regioner|\(4 regioner\)|och 5 närmast|Högst 6 linjer/g,
            '',
          ),
      )
      .filter((text) => /\d/.test(text));
    assert.deepEqual(left, []);
    await page.context().close();
  });

  it('is on paper with table and pictures, without what is clicked', async () => {
    const { page } = await browser.visit({ ...COMPARING, colorScheme: 'dark' });
    await seen(page);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#svar').isVisible());
    assert.ok(await page.locator('.compare-year').isVisible());
    assert.ok(await page.locator('.map-plot').isVisible());
    for (const hidden of ['.compare-controls', '.compare-tools', '.compare-copy', '.compare-own', '.chart-save'])
      assert.ok(!(await page.locator(hidden).first().isVisible()), hidden);
    const cut = await page.locator('.compare-scroll').evaluate((box) => box.scrollHeight - box.clientHeight);
    assert.ok(cut <= 1, `${cut} px of the table are not on the paper`);
    await page.context().close();
  });
});
