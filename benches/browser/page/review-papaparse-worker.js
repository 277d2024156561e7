/* The review as one writes it in JavaScript: Papa Parse reads the file in parts, `review-javascript.js` checks the rows. */

import { reviewer } from './review-javascript.js';

/** @typedef {import('./review-rules.js').Rules} Rules */

/** A megabyte at a time was the fastest of a quarter to ten. */
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
function reviewed(file, rules) {
  const { row, finish } = reviewer(rules);
  return new Promise((resolve, reject) => {
    Papa.parse(file, {
      delimiter: ';',
      chunkSize: PART,
      chunk: ({ data }) => {
        for (const cells of /** @type {string[][]} */ (data)) row(cells);
      },
      complete: () => resolve(finish()),
      error: reject,
    });
  });
}
