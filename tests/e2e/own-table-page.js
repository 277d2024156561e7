/* What tests of own tables do on the page. */

import { readFileSync } from 'node:fs';
import { answer as made, startFrom } from '../../www/js/files-worker.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').Sheet} Sheet */

startFrom({
  workbook: readFileSync(new URL('../../wasm/workbook/pkg/utomlanskollen_workbook_bg.wasm', import.meta.url)),
});

/** Where the own tables are. */
export const COMPARING = { hash: '#/jamfor', ready: '.compare-own' };

/** Text as Excel in Sweden saves it. */
export const windows1252 = (/** @type {string} */ text) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');

/** A region's own file, with most of what such files have: a title, a spelling of its own, a total, a column of something else.
 * The population of 31 December 2019 gives Jämtland Härjedalen 100 contacts per 1 000. */
export const CONTACTS = windows1252(`Digitala kontakter i andra regioner;;;;
Region;År;Kontakter;Fakturerat, tkr;Handläggare
Jämtlands län;2019;13081;5 886,5;Åsa
VGR;2019;..;..;
Narnia;2019;1;2;
Gotland;2019;"5 969";2 686;
Riket;2019;19050;8 572,5;
`);

/**
 * Opens the part for own tables.
 * @param {Page} page
 */
export async function openOwnTables(page) {
  await page.locator('.compare-own > summary').click();
  await page.locator('#own-table-choose').waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {Buffer} buffer
 */
export async function chooseFile(page, name, buffer) {
  await page.setInputFiles('.own-table input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  await page.locator('#own-table-result', { hasText: name }).waitFor();
}

/**
 * @param {Page} page
 * @param {string} text
 */
export async function paste(page, text) {
  await page.locator('.own-table-paste > summary').click();
  await page.fill('#own-table-text', text);
  await page.getByRole('button', { name: 'Läs tabellen', exact: true }).click();
  await page.locator('#own-table-result').waitFor();
}

/**
 * The result as it is printed.
 * @param {Page} page
 */
export const result = (page) => plain(page.locator('#own-table-result'));

/** @param {import('playwright-core').Locator} part */
export const plain = async (part) => (await part.innerText()).replaceAll('\u00A0', ' ');

/**
 * A region's row of the comparison.
 * @param {Page} page
 * @param {string} region
 */
export function comparedRow(page, region) {
  return page.locator('.compare-year tbody tr', { has: page.locator('th', { hasText: new RegExp(`^${region}$`) }) });
}

/**
 * A workbook with these sheets, a text or number in each cell.
 * @param {Record<string, (string | number)[][]>} sheets
 */
export async function workbook(sheets) {
  /** @type {Sheet[]} */
  const made_ = Object.entries(sheets).map(([name, rows]) => ({
    name,
    widths: [],
    headRows: 0,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : { number: String(cell) }))),
  }));
  const book = { title: 'Kontakter', author: '', created: '2026-11-25', sheets: made_ };
  const reply = await made({ id: 1, asked: 'writeWorkbook', of: [book] });
  if (!('made' in reply)) throw new Error(JSON.stringify(reply));
  return Buffer.from(/** @type {Uint8Array} */ (reply.made));
}
