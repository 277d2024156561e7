/* The main job in a real browser: what is typed, what is answered, and what must never happen meanwhile. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { headline, openBrowser, pasteTable } from './browser.js';

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

describe('published cases', () => {
  for (const [id, expected] of /** @type {[string, RegExp][]} */ ([
    ['riket-2020', /2,3 miljoner digitala utomlänskontakter hemregionerna mellan 812,8 och 1 018,2 mnkr \(2020\)/],
    ['riket-2019', /1,1 miljoner digitala utomlänskontakter hemregionerna mellan .* mnkr \(2019\)/],
    ['jamtland-harjedalen-2025', /Jämtland Härjedalen fakturerades 9,2 mnkr för 7 962 patienter .*\(2025\)/],
    ['kalmar-2021', /minst 42 000 digitala utomlänskontakter .*Kalmar/],
    ['kronoberg-2021', /högst 35 000 digitala utomlänskontakter .*Kronoberg/],
    ['gotland-2017', /813 digitala utomlänskontakter .*Gotland/],
  ])) {
    it(`${id} gives its headline and its sources`, async () => {
      const { page, faults } = await browser.visit();
      await page.selectOption('#case', id);
      assert.match(await headline(page), expected);
      assert.ok((await page.locator('.case-sources .sources li').count()) > 0, 'sources beside the choice');
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
});

describe('typing', () => {
  it('recalculates on every keystroke', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', '');
    await page.selectOption('#field-region', '08');
    await page.selectOption('#field-fee-kind', 'uniform');
    await page.fill('#field-fee', '0');
    const answers = [];
    for (const key of '813') {
      await page.locator('#field-contacts-doctor').press(key);
      answers.push(await headline(page));
    }
    assert.match(answers[0] ?? '', /kostar 8 digitala .* 4 000 kr/);
    assert.match(answers[1] ?? '', /kostar 81 digitala .* 40 500 kr/);
    assert.match(answers[2] ?? '', /kostar 813 digitala .* 406 500 kr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('announces the answer once, after a pause, with unspaced numbers', async () => {
    const { page } = await browser.visit();
    await page.evaluate(() => {
      const said = /** @type {string[]} */ (Reflect.set(window, 'said', []) ? Reflect.get(window, 'said') : []);
      const region = document.querySelector('uk-announcer [role=status]');
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.fill('#field-total', '');
    await page.locator('#field-total').pressSequentially('2400000', { delay: 40 });
    assert.deepEqual(await page.evaluate('said'), [], 'nothing while typing');
    await page.waitForTimeout(1400);
    const said = /** @type {string[]} */ (await page.evaluate('said'));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /2,4\smiljoner .* miljoner kronor/);
    assert.doesNotMatch(said[0] ?? '', /\d\s\d{3}|mnkr/);
    await page.context().close();
  });

  it('keeps wrong text, says what is wrong beside it and in the summary, and shows no stale figure', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-total', 'många');
    assert.equal(await page.inputValue('#field-total'), 'många');
    assert.match(await headline(page), /En uppgift behöver rättas/);
    assert.equal(await page.getAttribute('#field-total', 'aria-invalid'), 'true');
    const described = (await page.getAttribute('#field-total', 'aria-describedby'))?.split(' ') ?? [];
    assert.ok(described.includes('field-total-problem'));
    assert.match(await page.innerText('#field-total-problem'), /”många” är inget tal/);
    assert.equal(await page.locator('.key, .regions').count(), 0);
    await page.locator('.problems a').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-total');
    await page.context().close();
  });

  it('asks what an ambiguous number means, and takes the answer', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-total', '1.234');
    const choices = page.locator('#field-total-problem .choice');
    // A part of a contact is no choice; of an amount both readings are.
    assert.equal(await choices.count(), 1);
    await page.fill('#field-invoiced', '1.234');
    assert.equal(await page.locator('#field-invoiced-problem .choice').count(), 2);
    await page.fill('#field-invoiced', '');
    await choices.first().click();
    assert.match(await headline(page), /1 234 digitala utomlänskontakter/);
    await page.context().close();
  });

  it('shows back the scale that was read', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-invoiced', '9,2 mnkr');
    assert.match(await page.innerText('#field-invoiced-read'), /9\s200\s000\skr/);
    await page.context().close();
  });

  it('refuses days that are none, reversed periods and days without a price list', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-to', '2020-02-30');
    assert.match(await page.innerText('#field-to-problem'), /ingen dag i kalendern/);
    await page.fill('#field-to', '2019-01-01');
    assert.match(await page.innerText('.problems'), /före sin början/);
    await page.fill('#field-from', '2014-01-01');
    await page.fill('#field-to', '2014-12-31');
    assert.match(await page.innerText('.problems'), /Ingen prislista gäller/);
    await page.fill('#field-to', '');
    assert.match(await page.innerText('#field-to-problem'), /Fyll i en dag/);
    await page.context().close();
  });

  it('treats no contacts as zero and an empty field as unknown', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-total', '0');
    await page.fill('#field-invoiced', '');
    assert.match(await page.locator('.key').innerText(), /–/);
    await page.fill('#field-total', '');
    assert.match(await headline(page), /Fyll i antal kontakter/);
    await page.context().close();
  });
});

describe('choices', () => {
  it('offers ways to count over a change of price, also per part of the period', async () => {
    const { page, faults } = await browser.visit();
    await page.selectOption('#case', '');
    await page.selectOption('#year', '2019');
    assert.equal(await page.locator('input[name=allocation]').count(), 3);
    await page.check('input[name=allocation][value=parts]');
    await page.fill('#field-contacts-doctor-2019-01-01', '100');
    await page.fill('#field-contacts-doctor-2019-06-14', '100');
    await page.selectOption('#field-fee-kind', 'uniform');
    await page.fill('#field-fee', '0');
    assert.match(await headline(page), /kostar 200 digitala .* 115 000 kr/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('turns published lists into an own list, and finds an overlap in it', async () => {
    const { page, faults } = await browser.visit();
    await page.getByRole('button', { name: 'Gör en egen prislista' }).click();
    await page.fill('#field-list-1-price-doctor', '450');
    assert.match(await headline(page), /mellan/);
    await page.fill('#field-list-0-to', '2020-06-30');
    assert.match(await page.innerText('.problems'), /Två prislistor gäller samma dag/);
    assert.equal(await page.inputValue('#field-list-0-to'), '2020-06-30');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('clears published volumes, but not typed ones, when the region changes', async () => {
    const { page } = await browser.visit();
    await page.selectOption('#field-region', '08');
    assert.match(await headline(page), /Fyll i antal kontakter/);
    await page.fill('#field-total', '5000');
    await page.selectOption('#field-region', '07');
    assert.equal(await page.inputValue('#field-total'), '5000');
    await page.context().close();
  });
});

describe('all regions', () => {
  const table = [
    'Region\tAntal\tFakturerat',
    'Stockholm\t800 000\t300 000 000',
    'Narnia\t5\t6',
    'Kalmar\t42 000\tabc',
    'Summa\t842 000\t1',
  ].join('\n');

  it('takes a paste, says row by row what was not understood, and keeps it to be mended', async () => {
    const { page, faults } = await browser.visit();
    await pasteTable(page, table);
    assert.match(await page.innerText('#paste-found'), /Läste 2 rader/);
    assert.match(await page.innerText('#paste-found'), /Rad 3: ”Narnia”/);
    assert.match(await page.innerText('#paste-found'), /19 regioner saknas/);
    assert.match(await page.innerText('#paste-found'), /Summa/);
    assert.equal(await page.inputValue('#field-table-08-invoiced'), 'abc');
    assert.match(await headline(page), /behöver rättas/);
    await page.fill('#field-table-08-invoiced', '16,5 mnkr');
    assert.match(await headline(page), /2 av 21 regioner/);
    assert.equal(await page.locator('.regions tbody tr').count(), 21);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('takes a paste straight into a cell and fills downwards', async () => {
    const { page } = await browser.visit();
    await page.check('input[name=mode][value=table]');
    await page.locator('#field-table-10-unsplit').evaluate((cell) => {
      const data = new DataTransfer();
      data.setData('text/plain', '9500\t4600000\n20000\t8000000\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.waitForSelector('#paste-found .read', { state: 'attached' });
    assert.equal(await page.inputValue('#field-table-10-unsplit'), '9500');
    assert.equal(await page.inputValue('#field-table-20-invoiced'), '8000000');
    await page.context().close();
  });

  it('sorts by name with å, ä, ö last, and by value with the missing last', async () => {
    const { page } = await browser.visit();
    await page.check('input[name=mode][value=table]');
    await page.fill('#field-table-01-invoiced', '100');
    await page.fill('#field-table-08-invoiced', '300000');
    const names = () => page.locator('.regions tbody th').allInnerTexts();
    await page.getByRole('button', { name: /^Region/ }).click();
    assert.equal(await page.getAttribute('.regions th:first-child', 'aria-sort'), 'ascending');
    assert.deepEqual(
      (await names()).slice(-2).map((name) => name[0]),
      ['Ö', 'Ö'],
    );
    await page.getByRole('button', { name: /^Fakturerat per invånare/ }).click();
    assert.match((await names())[0] ?? '', /Kalmar/);
    assert.match((await names())[1] ?? '', /Stockholm/);
    await page.context().close();
  });
});

describe('the page as such', () => {
  it('does the whole job by keyboard alone', async () => {
    const { page, faults } = await browser.visit();
    const { keyboard } = page;
    /** @param {string} id */
    const tabTo = async (id) => {
      for (let step = 0; step < 60; step += 1) {
        if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
        await keyboard.press('Tab');
      }
      assert.fail(`${id} cannot be reached by keyboard`);
    };
    await keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Hoppa till innehållet/);
    await keyboard.press('Enter');
    await tabTo('case');
    await keyboard.press('Home');
    await tabTo('field-region');
    await keyboard.type('Kalmar');
    assert.equal(await page.inputValue('#field-region'), '08');
    await tabTo('field-contacts-doctor');
    await keyboard.type('1000');
    await tabTo('field-fee-kind');
    await keyboard.press('Home');
    await tabTo('field-payingShare');
    await keyboard.type('40 %');
    assert.match(await headline(page), /1 000 digitala utomlänskontakter .*Kalmar/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('changes language without losing what was entered', async () => {
    const { page, faults } = await browser.visit();
    await page.fill('#field-total', '5000');
    await page.locator('#language').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.match(await headline(page), /5,000 digital out-of-region contacts/);
    assert.match(page.url(), /#\/rakna\?lang=en$/);
    assert.match(await page.title(), /Calculate/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('draws the chart when it comes into view, within the policy', async () => {
    const { page, faults } = await browser.visit();
    assert.equal(await page.locator('.bars-plot').count(), 0);
    await page.locator('uk-chart').scrollIntoViewIfNeeded();
    await page.waitForSelector('.bars-plot');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('stores nothing and sets no cookie', async () => {
    const { page } = await browser.visit();
    await page.fill('#field-total', '5000');
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
    await page.context().close();
  });
});

describe('without the engine', () => {
  it('shows the published figures and says what is missing when script is off', async () => {
    const { page } = await browser.visit({ javaScriptEnabled: false, ready: 'h1' });
    assert.match((await page.innerText('h1')).replaceAll('\u00A0', ' '), /2,3 miljoner .* mnkr/);
    assert.match(await page.innerText('noscript p, .problem'), /JavaScript/);
    assert.ok((await page.locator('.static-answer table tbody tr').count()) > 20);
    await page.context().close();
  });

  it('shows them also when WebAssembly is stopped', async () => {
    const { page } = await browser.visit({
      ready: '#no-engine:not([hidden])',
      before: (opened) => opened.route('**/*.wasm', (route) => route.abort()),
    });
    assert.match(await page.innerText('#no-engine'), /Det gick inte att starta beräkningen/);
    assert.ok((await page.locator('.static-answer table tbody tr').count()) > 20);
    await page.context().close();
  });
});
