/* The user's own table when it is in the comparison: what it is, and the ways to correct, save and remove it. */

import { html, nothing } from 'lit';
import { ownCells, ownTableName } from '../comparison/question.js';
import { countsText } from '../own-table/counts.js';

/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {{ reopen: (() => void) | undefined, remove: () => void, keep: () => void }} acts `reopen`: missing when the file is not at hand
 */
export function takenTable({ words, state }, { reopen, remove, keep }) {
  return html`<div class="own-table-card">
    <h3 id="own-table-taken" tabindex="-1"><span class="own-table-name">${ownTableName(state) || words.text('own-table-pasted')}</span>
      <span class="own-table-counts">${countsText(words, ownCells(state))}</span></h3>
    <p>${words.text('own-table-in-use')} <a href="#svar">${words.text('own-table-to-answer')}</a></p>
    <p class="hint" id="own-table-keep-about">${words.text('own-table-keep-about')}</p>
    <div class="own-table-acts">
      ${reopen ? html`<button type="button" class="quiet" @click=${reopen}>${words.text('own-table-reopen')}</button>` : nothing}
      <button type="button" class="quiet" aria-haspopup="dialog" aria-describedby="own-table-keep-about" @click=${keep}>${words.text('own-table-keep')}</button>
      <button type="button" class="quiet" @click=${remove}>${words.text('own-table-remove')}</button>
    </div>
  </div>`;
}
