/* Where the reader is put when the address leads to another view or region: at its top, unless going back or forward. */

/** @typedef {import('./url.js').Place} Place */

/** State of an entry in the browser's history that the page has been at; one that was just made has none. */
const SEEN = 'seen';

/**
 * Marks the entry that the page is at.
 * @returns {boolean} whether it is new: the browser puts the reader back itself at those that are not
 */
export function markSeen() {
  if (history.state !== null) return false;
  history.replaceState(SEEN, '');
  return true;
}

/**
 * Puts the reader at the top of what has come in place of what was there. An explanation that the address leads to takes
 * the focus itself, and a list in which the region is being chosen keeps it.
 * @param {Place} before
 * @param {Place} place
 */
export function land(before, place) {
  if (before.view === place.view && before.region === place.region) return;
  if (place.figure !== undefined || document.activeElement?.matches('select')) return;
  document.getElementById('innehall')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
