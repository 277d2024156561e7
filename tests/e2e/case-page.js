/* What tests of a case do and read on the page. */

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
export const button = (page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true });

/**
 * All that is answered: the headline, the key figures and the table of regions.
 * @param {Page} page
 */
export async function answer(page) {
  const parts = ['#svar', 'uk-key-figures', 'uk-region-table'];
  return Promise.all(parts.map((part) => page.locator(part).innerText()));
}

/** @param {Page} page */
export async function openDialog(page) {
  await button(page, 'Spara eller dela …').click();
  await page.waitForSelector('dialog.keeping[open]');
}
