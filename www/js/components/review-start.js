/* How an invoice's files come in, and what is done and not done with them. */

import { html } from 'lit';
import { COLUMNS_HELP, CONTROLS, DONE, NOT_DONE } from '../review/dealings.js';

/** @typedef {import('./element.js').View} View */
/** @typedef {(files: readonly File[]) => void} Take */

/**
 * @param {View} view
 * @param {Take} take
 */
export function start(view, take) {
  const { words } = view;
  return html`<div class="review-start">
    ${chooser(view, take)}
    <p class="review-privacy">${words.text('invoice-privacy')}</p>
    <div class="review-dealings">
      <section><h2>${words.text('invoice-done')}</h2>${items(view, 'done', DONE)}</section>
      <section><h2>${words.text('invoice-not-done')}</h2>${items(view, 'not-done', NOT_DONE)}</section>
    </div>
    <details class="more" id="invoice-control"><summary>${words.text('invoice-control')}</summary>${items(view, 'control', CONTROLS)}</details>
    <details class="more"><summary>${words.text('invoice-columns-help')}</summary>${items(view, 'columns-help', COLUMNS_HELP)}</details>
  </div>`;
}

/**
 * @param {View} view
 * @param {string} list
 * @param {string[]} names
 */
function items({ words }, list, names) {
  return html`<ul class="review-list">${names.map((name) => html`<li>${words.text(`invoice-${list}-${name}`)}</li>`)}</ul>`;
}

/**
 * @param {View} view
 * @param {Take} take
 */
function chooser({ words }, take) {
  const taken = (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
    take([...(currentTarget.files ?? [])]);
  // Emptied first, or choosing the same file after a correction would be no change.
  const choose = (/** @type {Event & { currentTarget: HTMLElement }} */ { currentTarget }) => {
    const input = currentTarget.parentElement?.querySelector('input');
    if (!input) return;
    input.value = '';
    input.click();
  };
  return html`<div class="review-drop">
    <input type="file" accept=".csv,.tsv,.txt,.xlsx" multiple hidden @change=${taken}>
    <button type="button" class="main" id="invoice-choose" aria-describedby="invoice-drop" @click=${choose}>${words.text('invoice-choose')}</button>
    <p id="invoice-drop">${words.text('invoice-drop')}</p>
  </div>`;
}

/**
 * @param {View} view
 * @param {Take} take
 * @param {() => void} leave
 */
export function another(view, take, leave) {
  const { words } = view;
  return html`<details class="more review-another"><summary>${words.text('invoice-another')}</summary>
    ${chooser(view, take)}
    <p class="hint">${words.text('invoice-leave-about')}</p>
    <button type="button" class="quiet" id="invoice-leave" @click=${leave}>${words.text('invoice-leave')}</button>
  </details>`;
}
