/* What was left out of a table of the user's own, and what else was found in it, kind by kind and row by row. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { columnLetter } from '../own-table/columns.js';
import { rangesOf, remarkGroups } from '../own-table/remarks.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../own-table/remarks.js').Remark} Remark */
/** @typedef {import('../own-table/remarks.js').RemarkGroup} RemarkGroup */
/** @typedef {import('./element.js').View} View */

const SIGNS = { error: '!', question: '?', note: 'i' };
/** As many of a kind are seen at once; the others are a press away. */
const AT_ONCE = 3;

/**
 * @param {View} view
 * @param {OwnTable} table
 */
export function remarkList(view, table) {
  const { words } = view;
  const groups = remarkGroups(table);
  return html`<section class="own-table-remarks" aria-labelledby="own-table-remarks">
    <h3 id="own-table-remarks">${words.text('own-table-remarks')}</h3>
    ${groups.length === 0 ? html`<p>${words.text('own-table-no-remarks')}</p>` : nothing}
    <ul class="findings">${groups.map((group) => remarkGroup(view, group))}</ul>
  </section>`;
}

/**
 * @param {View} view
 * @param {RemarkGroup} group
 */
function remarkGroup(view, { severity, count, listed, remarks }) {
  const { words, shown } = view;
  const [first, rest] = [remarks.slice(0, AT_ONCE), remarks.slice(AT_ONCE)];
  const hint = remarks[0] && problemText(view, remarks[0].finding).hint;
  return html`<li class="finding ${severity}"><span class="mark" aria-hidden="true">${SIGNS[severity]}</span>
    <div><p><strong>${words.text('own-table-remark-kind', { kind: words.text(`own-table-severity-${severity}`), count })}</strong></p>
      <ul>${first.map((remark) => remarkItem(view, remark))}</ul>
      ${rest.length > 0 ? html`<details><summary>${words.text('own-table-remarks-more', { count: rest.length })}</summary><ul>${rest.map((remark) => remarkItem(view, remark))}</ul></details>` : nothing}
      ${listed < count ? html`<p class="hint">${words.text('own-table-remarks-listed', { listed: shown.count(String(listed)), count: shown.count(String(count)) })}</p>` : nothing}
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}</div></li>`;
}

/**
 * @param {View} view
 * @param {Remark} remark
 */
function remarkItem(view, { finding, records }) {
  const { words } = view;
  const places = [
    ...(records.length > 0 ? [words.text('own-table-rows-of', { rows: rangesOf(records) })] : []),
    ...(finding.column === undefined
      ? []
      : [words.text('own-table-column-of', { column: columnLetter(finding.column) })]),
  ];
  const { text } = problemText(view, finding);
  return html`<li>${places.length > 0 ? html`<span class="own-table-place">${words.text('own-table-place', { place: places.join(', ') })}</span> ` : nothing}${text}</li>`;
}
