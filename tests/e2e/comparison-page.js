/* What tests of Jämför do and read on the page. */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

export const COMPARING = { hash: '#/jamfor', ready: 'uk-comparison-table tbody tr' };

/**
 * What is printed, without what is only for the ear.
 * @param {Locator} part
 */
export async function plain(part) {
  const text = await part.evaluate((element) => {
    const shown = /** @type {Element} */ (element.cloneNode(true));
    for (const unseen of shown.querySelectorAll('.unseen')) unseen.remove();
    return shown.textContent ?? '';
  });
  return text.replace(/[\s\u00A0]+/g, ' ');
}

/**
 * @param {Page} page
 * @param {string} region
 */
export const row = (page, region) =>
  page.locator('.compare-table tbody tr', { has: page.locator('th', { hasText: new RegExp(`^${region}$`) }) });

/** What the table has said last, for the ear. @param {Page} page */
export const told = (page) => page.locator('.compare-table > [role=status]').textContent();

/** Names of the rows that are shown, from the top. @param {Page} page */
export const names = (page) => page.locator('.compare-table tbody th').allTextContents();

/** @param {Page} page */
export async function seen(page) {
  for (const [element, drawing] of [
    ['uk-comparison-bars', '.bars-plot'],
    ['uk-comparison-series', '.series-plot'],
    ['uk-comparison-map', '.map-plot'],
  ]) {
    await page.locator(element ?? '').scrollIntoViewIfNeeded();
    await page.locator(`${element} ${drawing}`).waitFor({ state: 'attached' });
  }
}
