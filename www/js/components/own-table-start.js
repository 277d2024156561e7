/* How a table of the user's own comes in: a file that is chosen or dropped, or a paste. */

import { html } from 'lit';

/** @typedef {import('../own-table/reading.js').TableSource} TableSource */
/** @typedef {import('./element.js').View} View */

/** What a column can be, told in this order. */
const UNDERSTOOD = ['regions', 'years', 'numbers', 'missing'];

/**
 * @param {View} view
 * @param {{ isFirst: boolean, isReading: boolean, read: (source: TableSource) => void }} options `isFirst`: there is no other table
 */
export function tableChooser(view, { isFirst, isReading, read }) {
  const { words } = view;
  const ways = html`${fileChooser(view, read)}${pasteBox(view, read)}${understood(view)}`;
  // What was pasted stays while it is read: it may have to be pasted once more.
  return isFirst
    ? html`<div ?hidden=${isReading}>${ways}</div>`
    : html`<details class="more" ?hidden=${isReading}><summary id="own-table-another">${words.text('own-table-another')}</summary>${ways}</details>`;
}

/**
 * @param {View} view
 * @param {(source: TableSource) => void} read
 */
function fileChooser({ words }, read) {
  const take = (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
    const file = currentTarget.files?.[0];
    if (file) read(file);
  };
  // Emptied first, or choosing the same file after a correction would be no change.
  const choose = (/** @type {Event & { currentTarget: HTMLElement }} */ { currentTarget }) => {
    const input = currentTarget.parentElement?.querySelector('input');
    if (!input) return;
    input.value = '';
    input.click();
  };
  return html`<div class="own-table-drop">
    <input type="file" accept=".csv,.tsv,.txt,.xlsx" hidden @change=${take}>
    <button type="button" class="main" id="own-table-choose" aria-describedby="own-table-drop" @click=${choose}>${words.text('own-table-choose')}</button>
    <p id="own-table-drop">${words.text('own-table-drop')}</p>
  </div>`;
}

/**
 * @param {View} view
 * @param {(source: TableSource) => void} read
 */
function pasteBox({ words }, read) {
  const take = (/** @type {SubmitEvent & { currentTarget: HTMLFormElement }} */ event) => {
    event.preventDefault();
    const text = event.currentTarget.querySelector('textarea')?.value ?? '';
    read(text);
  };
  return html`<details class="more own-table-paste"><summary>${words.text('own-table-paste')}</summary>
    <form @submit=${take}>
      <div class="field">
        <label for="own-table-text">${words.text('own-table-paste-label')}</label>
        <p class="hint" id="own-table-paste-hint">${words.text('own-table-paste-hint')}</p>
        <textarea id="own-table-text" rows="6" wrap="off" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="own-table-paste-hint"></textarea>
      </div>
      <button class="quiet">${words.text('own-table-paste-read')}</button>
    </form>
  </details>`;
}

/** @param {View} view */
function understood({ words }) {
  return html`<details class="more own-table-help"><summary>${words.text('own-table-help')}</summary>
    <dl>${UNDERSTOOD.map((what) => html`<div><dt>${words.text(`own-table-help-${what}`)}</dt><dd>${words.text(`own-table-help-${what}-about`)}</dd></div>`)}</dl>
    <p>${words.text('own-table-example')}</p>
    <pre role="region" tabindex="0" aria-label=${words.text('own-table-example')}>${words.text('own-table-example-text')}</pre>
  </details>`;
}
