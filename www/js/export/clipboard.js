/*
 * The clipboard: the same content in several forms at once, of which the program that it is pasted into takes the one
 * it can do most with.
 */

/**
 * @param {Record<string, string>} forms media type to content
 */
export async function copyForms(forms) {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) {
    copyByEvent(forms);
    return;
  }
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * The old way, for a page served over plain http, where browsers keep the clipboard from scripts.
 * @param {Record<string, string>} forms
 */
function copyByEvent(forms) {
  const put = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener('copy', put, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (!copied) throw new Error('the browser did not copy');
}
