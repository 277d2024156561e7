/* The view Granska and an invoice's annex for it, as the tests use them. */

/** @typedef {import('playwright-core').BrowserContextOptions} BrowserContextOptions */
/** @typedef {import('playwright-core').Page} Page */

const HEADING =
  'Kontakt-id;Besöksdatum;Vårdregion;Vårdgivare;Yrkeskategori;Kontakttyp;Patient-id;Hemregion;Belopp netto;Patientavgift;Födelseår;Frikort';

/** Rows with something to ask about. */
export const FINDINGS = {
  /** The same contact as in the row before. */
  duplicate: { row: 31 },
  /** Invoiced by an older list. */
  dear: { row: 41 },
};

/** Sixty contacts of 2020 in Jämtland Härjedalen, and one twice. */
export function invoice() {
  const rows = Array.from({ length: 60 }, (_, place) => {
    const [month, day] = [(place % 12) + 1, (place % 28) + 1].map((part) => String(part).padStart(2, '0'));
    const number = String(place + 1).padStart(4, '0');
    const amount = place === 38 ? '650,00' : place % 2 === 0 ? '400,00' : '500,00';
    const [fee, card] = place === 38 || place % 2 === 1 ? ['0', 'ja'] : ['100', 'nej'];
    return `KONTAKT-${number};2020-${month}-${day};Region Sörmland;Vård på nätet;Läkare;Videobesök;PATIENT-${number};Region Jämtland Härjedalen;${amount};${fee};1987;${card}`;
  });
  rows.splice(29, 0, rows[28] ?? '');
  return Buffer.from([HEADING, ...rows, ''].join('\r\n'), 'utf8');
}

/**
 * @param {Awaited<ReturnType<typeof import('./browser.js').openBrowser>>} browser
 * @param {BrowserContextOptions} [options]
 */
export const openReview = (browser, options = {}) =>
  browser.visit({ hash: '#/granska', ready: 'uk-review h1', ...options });

/**
 * Drops a file on the page.
 * @param {Page} page
 * @param {string} name
 * @param {Buffer} content
 */
export async function dropFile(page, name, content) {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
      return transfer;
    },
    { name, bytes: [...content] },
  );
  await page.dispatchEvent('uk-review .review', 'drop', { dataTransfer: transfer });
}

/**
 * Reviews a file, or what has been dropped, of Jämtland Härjedalen.
 * @param {Page} page
 * @param {string} [name]
 * @param {Buffer} [content]
 */
export async function review(page, name, content) {
  if (name !== undefined && content) await dropFile(page, name, content);
  await page.locator('#invoice-preview').waitFor();
  const region = page.getByLabel('Hemregion', { exact: true });
  if ((await region.inputValue()) !== '23') await region.selectOption('23');
  await page.getByRole('button', { name: 'Granska', exact: true }).click();
  await page.locator('.review-result').waitFor();
}
