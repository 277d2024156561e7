/* A real browser on the built page, with an eye on everything it must never do. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { preview } from 'vite';
import { launch } from './chromium.js';

/** @typedef {import('playwright-core').BrowserContextOptions} BrowserContextOptions */
/** @typedef {import('playwright-core').Page} Page */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serves the built page itself when nobody says where it is. */
async function address() {
  const given = process.env.UK_ADDRESS;
  if (given) return { url: given, close: async () => {} };
  const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  assert.ok(url, 'the preview server has an address');
  return { url, close: () => server.close() };
}

/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {string[]} faults console messages, page errors, policy violations and requests that left the origin
 */

/** Opens the browser once for a file of tests. */
export async function openBrowser() {
  const { url, close } = await address();
  const browser = await launch();
  return {
    url,
    close: async () => {
      await browser.close();
      await close();
    },
    /**
     * Opens the page in a context of its own.
     * @param {BrowserContextOptions & { hash?: string, before?: (page: Page) => Promise<unknown>, ready?: string }} [options]
     * @returns {Promise<Visit>}
     */
    visit: async ({ hash = '', before, ready = '#svar', ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      /** @type {string[]} */
      const faults = [];
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const there = new URL(request.url());
        if (!/^(data|blob):$/.test(there.protocol) && there.origin !== new URL(url).origin)
          faults.push(`request: ${there}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });
      await before?.(page);
      await page.goto(url + hash);
      await page.waitForSelector(ready);
      return { page, faults };
    },
  };
}

/**
 * Nothing that automatic tests of accessibility can find, at WCAG 2.2 AA and good practice.
 * @param {Page} page
 * @param {string} state what the page shows, for the message
 */
export async function assertAccessible(page, state) {
  // Evaluated, not added as a script element, which the page's policy rightly stops.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await /** @type {typeof import('axe-core')} */ (Reflect.get(window, 'axe')).run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    );
  });
  assert.deepEqual(violations, [], state);
}

/**
 * Goes to the table of all regions and pastes into it. What reads the paste is fetched first.
 * @param {Page} page
 * @param {string} text
 */
export async function pasteTable(page, text) {
  await page.check('input[name=mode][value=table]');
  await page.locator('.paste summary').click();
  await page.fill('#paste', text);
  await page.waitForSelector('#paste-found .read');
}

/**
 * The page itself never scrolls sideways; tables do in their own boxes.
 * @param {Page} page
 */
export async function assertNoSidewaysScroll(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok((content ?? 0) <= (window ?? 0), `${content} px of content in ${window} px`);
}

/**
 * The headline as it is printed.
 * @param {Page} page
 */
export async function headline(page) {
  const text = await page.locator('#svar').evaluate((heading) => {
    const shown = /** @type {Element} */ (heading.cloneNode(true));
    for (const unseen of shown.querySelectorAll('.unseen')) unseen.remove();
    return shown.textContent ?? '';
  });
  return text.replaceAll('\u00A0', ' ');
}
