/* A table of the user's own that is being read, or could not be. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';

/** @typedef {import('../own-table/reading.js').Phase} Phase */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Extract<Phase, { is: 'reading' }>} phase
 * @param {() => void} stop
 */
export function readingNote({ words, shown }, { name, rows }, stop) {
  const what = name || words.text('own-table-pasted');
  return html`<div class="own-table-reading">
    <label for="own-table-progress">${words.text('own-table-reading', { name: what })}</label>
    <progress id="own-table-progress"></progress>
    <p class="hint">${rows > 0 ? words.text('own-table-rows', { rows: shown.count(String(rows)) }) : nothing}</p>
    <button type="button" class="quiet" @click=${stop}>${words.text('own-table-stop')}</button>
  </div>`;
}

/**
 * @param {View} view
 * @param {Extract<Phase, { is: 'refused' }>} phase
 */
export function refusal(view, { name, problem }) {
  const { words } = view;
  const { text, hint } = problemText(view, problem);
  return html`<div class="problem own-table-refused">
    <h3 id="own-table-result" tabindex="-1"><span class="mark" aria-hidden="true">!</span>
      ${words.text('own-table-refused', { name: name || words.text('own-table-pasted') })}</h3>
    <p>${text} ${hint ?? ''}</p>
    <p>${words.text('own-table-unharmed')}</p>
  </div>`;
}
