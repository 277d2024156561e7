/* The page's own review, in a worker that stays: the page starts one for each larger review. */

globalThis.addEventListener('message', async (event) => {
  // The page asks in another way, which is not for here.
  event.stopImmediatePropagation();
  const { file, settings } = event.data;
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

// After the listener, so that it is asked first.
const { MAKES } = await import('../../../www/js/files-worker.js');
const { default: loadModule } = await import('../../../wasm/review/pkg/utomlanskollen_review.js');
globalThis.postMessage('ready');

export {};
