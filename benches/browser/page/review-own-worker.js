/* The page's own review, in a worker that stays: the page starts one for each review. */

import loadModule from '../../../wasm/review/pkg/utomlanskollen_review.js';
import { MAKES } from '../../../www/js/files-worker.js';

globalThis.addEventListener('message', async ({ data: { file, settings } }) => {
  // What the page asks in is left to the other listener.
  if (!file) return;
  try {
    const { review, fileRemarks } = await MAKES.reviewInvoices([file], settings, [], () => {});
    if (fileRemarks.length > 0) throw new Error(fileRemarks.map(({ code }) => code).join(', '));
    // It has been loaded, and is not loaded again.
    const { memory } = await loadModule();
    globalThis.postMessage({ review, memory: memory.buffer.byteLength });
  } catch (error) {
    globalThis.postMessage({ error: String(error) });
  }
});
globalThis.postMessage('ready');
