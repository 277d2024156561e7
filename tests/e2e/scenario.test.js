/* Scenario in a browser: a change picked by key, what follows from it, faults beside their fields, four side by side; in every dress. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll, headline, openBrowser } from './browser.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const visit = (/** @type {Parameters<typeof browser.visit>[0]} */ options = {}) =>
  browser.visit({ hash: '#/scenario', ready: '.scenario-pick .scenario-subject', ...options });

/** Names of the subjects and of changes as they are printed. */
const PRICES = 'Andra priser';
const LIST_2017 = 'SKL:s rekommendation 2017: 650, 600 och 300 kr';

/**
 * Picks a ready-made change.
 * @param {Page} page
 * @param {string} subject
 * @param {string | RegExp} change
 */
async function pick(page, subject, change) {
  const pick = page.locator('.scenario-pick');
  if (!(await pick.evaluate((details) => /** @type {HTMLDetailsElement} */ (details).open))) {
    await pick.locator('summary').first().click();
  }
  const box = pick.locator('.scenario-subject', { has: page.locator(`summary:text-is("${subject}")`) });
  if (!(await box.evaluate((details) => /** @type {HTMLDetailsElement} */ (details).open))) {
    await box.locator('summary').first().click();
  }
  await box.getByRole('button', { name: change }).first().click();
  await page.locator('.lever').first().waitFor();
}

/** What is printed in a part, without what is only said. @param {import('playwright-core').Locator} part */
const printed = (part) =>
  part.evaluateAll((all) =>
    all.map((each) => {
      const shown = /** @type {Element} */ (each.cloneNode(true));
      for (const unseen of shown.querySelectorAll('.unseen')) unseen.remove();
      return (shown.textContent ?? '').replaceAll(/[\u00A0\s]+/g, ' ').trim();
    }),
  );

/** @param {string} kronor "−1 234 kr" */
const whole = (kronor) => Number(kronor.replaceAll(/[ +kr]/g, '').replace('−', '-'));

/** @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.id);

describe('a scenario', () => {
  it('starts with what is, and with nothing changed', async () => {
    const { page, faults } = await visit();
    assert.equal(await page.locator('.lever').count(), 0);
    assert.equal(await page.locator('.scenario-results').count(), 0);
    assert.ok((await page.locator('.scenario-subject').count()) >= 7);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is made and read by key alone', async () => {
    const { page, faults } = await visit();
    await page.locator('.scenario-subject summary', { hasText: PRICES }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: LIST_2017 }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#lever-list:focus').waitFor();
    assert.match(await headline(page), /skulle digital utomlänsvård 2020 kosta .* i stället för/);
    const provisions = await printed(page.locator('.provisions tbody tr'));
    assert.ok(
      provisions.some((row) => /läkare.* 500 kr ?650 kr/i.test(row)),
      provisions.join('\n'),
    );
    assert.ok(!provisions.some((row) => /avgift|andel/i.test(row)), 'nothing but what differs');
    // The parts sum as they are printed.
    const parts = await printed(page.locator('.effects tbody td.n'));
    const [sum = ''] = await printed(page.locator('.effects tfoot td.n'));
    assert.equal(
      parts.map(whole).reduce((total, part) => total + part),
      whole(sum),
      `${parts} for ${sum}`,
    );
    await page.locator('.effects tfoot [data-figure]').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open], [role=dialog]').first().waitFor();
    await page.keyboard.press('Escape');
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute('data-figure'))) ?? '', /^s1\./);
    await page.keyboard.press('Control+z');
    assert.equal(await page.locator('.lever').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('tells where it breaks even and what the difference hangs on, with the values of the ends', async () => {
    const { page, faults } = await visit();
    await pick(page, PRICES, LIST_2017);
    const even = await printed(page.locator('.break-evens li'));
    assert.ok(
      even.some((text) => /Priset för läkare/.test(text)),
      even.join('\n'),
    );
    await page.locator('uk-scenario-tornado').scrollIntoViewIfNeeded();
    await page.fill('#field-scenario-step', '10');
    await page.locator('uk-scenario-tornado svg').waitFor({ state: 'attached' });
    await page.locator('uk-scenario-tornado summary').click();
    const rows = await printed(page.locator('.tornado-table tbody tr'));
    assert.ok(
      rows.some((row) => /715 kr/.test(row) && /585 kr/.test(row)),
      rows.join('\n'),
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('opens again from its link, the same', async () => {
    const { page } = await visit();
    await pick(page, PRICES, LIST_2017);
    const [first] = await printed(page.locator('#svar'));
    await page.locator('.case-bar button').last().click();
    const link = await page.locator('#keeping-address').inputValue();
    await page.context().close();
    const again = await browser.visit({ hash: new URL(link).hash, ready: '.lever' });
    assert.deepEqual(await printed(again.page.locator('#svar')), [first]);
    assert.deepEqual(again.faults, []);
    await again.page.context().close();
  });

  it('stands beside three others, which know nothing of each other', async () => {
    const { page, faults } = await visit();
    await pick(page, PRICES, LIST_2017);
    const alone = await printed(page.locator('.effects tfoot td.n'));
    for (const change of [/Stockholm–Gotland 2024/, /Jönköpings pris 2016/, /SKL:s rekommendation 2019/]) {
      await page.locator('.scenario-tabs .add').click();
      await pick(page, PRICES, change);
    }
    assert.equal(await page.locator('.scenario-tabs .add').count(), 0, 'four at most');
    assert.equal(await page.locator('.side-by-side').count(), 1);
    await page.locator('.scenario-tabs button').first().click();
    assert.deepEqual(await printed(page.locator('.effects tfoot td.n')), alone);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('what is wrong in a scenario', () => {
  it('stands beside its field, and leads there', async () => {
    const { page, faults } = await visit();
    await pick(page, 'Bara kvalificerad vård ersätts', /kvalificerad vård/);
    const share = page.locator('#lever-payable input[type=text]').first();
    await share.fill('140');
    assert.equal(await share.getAttribute('aria-invalid'), 'true');
    await page.locator('.problems a').first().click();
    assert.equal(await focused(page), await share.getAttribute('id'));
    await share.fill('1.234');
    assert.equal(await page.locator('#lever-payable .problem, #lever-payable [id$=problem]').count(), 1);
    await share.fill('60–80');
    assert.equal(await page.locator('.problems').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('levers that do not go together', () => {
  it('are told at the shares that do not sum, and at an elasticity that leaves fewer than no contacts', async () => {
    const { page, faults } = await visit();
    await pick(page, 'En egen ändring', 'Kontakter som upphör');
    const field = (/** @type {string} */ name) => page.locator(`#field-scenario-1-${name}`);
    await field('ending-share').fill('50');
    for (const [name, share] of Object.entries({ toDigital: '60', toPhysical: '60', toSelfCare: '0' })) {
      await field(`ending-${name}`).fill(share);
    }
    await page.locator('.problems').waitFor();
    assert.match((await printed(page.locator('.problems li'))).join(), /100 %.*120 %/);
    await field('ending-toPhysical').fill('40');
    assert.equal(await page.locator('.problems').count(), 0);
    await page.locator('#lever-ending header button').click();
    await pick(page, 'Fysiskt i stället för digitalt', /2 093/);
    await pick(page, 'En egen ändring', 'Kontakterna följer avgiften eller priset');
    await page.locator('#lever-elasticity select, #lever-elasticity input[value=price]').first().waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

for (const language of ['sv', 'en']) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    it(`is accessible in ${language}, ${colorScheme}, wide and narrow, empty and full`, async () => {
      for (const width of [1280, 320]) {
        const { page, faults } = await visit({
          hash: `#/scenario${language === 'en' ? '?lang=en' : ''}`,
          colorScheme,
          viewport: { width, height: 800 },
        });
        await assertAccessible(page, `empty, ${width} px`);
        await page.locator('.scenario-subject summary').first().click();
        await page.locator('.scenario-subject button').first().click();
        await page.locator('.effects').waitFor();
        await page.locator('uk-scenario-tornado').scrollIntoViewIfNeeded();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        });
        await assertAccessible(page, `full, ${width} px`);
        await assertNoSidewaysScroll(page);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });
  }
}
