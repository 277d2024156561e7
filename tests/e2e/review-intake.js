/* What tests of the way in to a review do on the page. */

/** @typedef {import('playwright-core').Page} Page */

/** Where invoices are reviewed. */
export const REVIEWING = { hash: '#/granska', ready: '#invoice-choose' };

/** Rows as a caregiver may send them, with a title above; one is a duplicate and one has a word that nobody knows. */
export const ANNEX = `Vårdbilaga till faktura 4711;;;;;;;;;
Kontakt-id;Besöksdatum;Vårdregion;Vårdgivare;Yrkeskategori;Kontakttyp;Patient-id;Hemregion;Belopp netto;Patientavgift;Födelseår;Frikort
K-0001;2025-01-07;Sörmland;Exempelvård AB;Läkare;Kvalificerad vård;P-0001;Kalmar;400,00;100,00;1980;Nej
K-0002;2025-01-08;Sörmland;Exempelvård AB;Läkare;Kvalificerad vård;P-0002;Kalmar;500,00;0,00;2015;Nej
K-0002;2025-01-08;Sörmland;Exempelvård AB;Läkare;Kvalificerad vård;P-0002;Kalmar;500,00;0,00;2015;Nej
K-0003;2025-02-03;Sörmland;Exempelvård AB;Fotvårdare;Kvalificerad vård;P-0003;Kalmar;275,00;0,00;1990;Nej
`;

/**
 * @param {Page} page
 * @param {Record<string, string | Buffer>} files text by name
 */
export async function chooseFiles(page, files) {
  const chosen = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
  await page.locator('.review input[type=file][multiple]').setInputFiles(chosen);
  await page.locator('#invoice-preview').waitFor();
}

/**
 * Drops files on an element, as from another window.
 * @param {Page} page
 * @param {string} selector
 * @param {Record<string, string>} files text by name
 */
export async function dropFiles(page, selector, files) {
  const data = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}

/**
 * What a column was taken for, by its heading.
 * @param {Page} page
 * @param {string} heading
 */
export const roleOf = (page, heading) => page.locator(`.review-columns select[aria-label$=", ${heading}"]`);

/**
 * Chooses the home region and reviews.
 * @param {Page} page
 * @param {string} [region]
 */
export async function review(page, region = '08') {
  await page.selectOption('#invoice-field-region', region);
  await page.locator('.review-go button').click();
  await page.locator('#invoice-result').waitFor();
}
