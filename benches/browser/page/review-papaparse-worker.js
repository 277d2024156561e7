/*
 * The review as one writes it in JavaScript: Papa Parse cuts the text in rows, `review-javascript.js` checks them. The text is
 * read before: where Papa Parse reads a file in parts itself it breaks the letters that a part ends within.
 */

import { reviewer } from './review-javascript.js';

/** @typedef {import('./review-rules.js').Rules} Rules */

/** Letters. */
const PART = 2 ** 20;

// Papa Parse is no module: it looks for the place that Node has for what a file gives.
const node = { exports: /** @type {unknown} */ (undefined) };
Object.assign(globalThis, { module: node, exports: {} });
await import(/* @vite-ignore */ String('/node_modules/papaparse/papaparse.min.js'));
const Papa = /** @type {typeof import('papaparse')} */ (node.exports);

globalThis.addEventListener('message', async ({ data: { file, rules } }) => {
  try {
    const answer = await reviewed(file, rules);
    globalThis.postMessage(answer);
  } catch (error) {
    globalThis.postMessage({ error: String(error) });
  }
});
globalThis.postMessage('ready');

/**
 * @param {File} file
 * @param {Rules} rules
 */
async function reviewed(file, rules) {
  const { row, finish } = reviewer(rules);
  const text = await file.text();
  return new Promise((resolve) => {
    Papa.parse(text, {
      delimiter: ';',
      chunkSize: PART,
      chunk: (/** @type {{ data: string[][] }} */ { data }) => {
        for (const cells of data) row(cells);
      },
      complete: () => resolve(finish()),
    });
  });
}
