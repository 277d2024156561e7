/* What was left out of a table of the user's own, and what else was found in it, kind by kind and row by row. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { columnLetter } from '../own-table/columns.js';
import { rangesOf, remarkGroups } from '../own-table/remarks.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../own-table/remarks.js').Remark} Remark */
/** @typedef {import('../own-table/remarks.js').RemarkGroup} RemarkGroup */
/** @typedef {import('./element.js').View} View */

/** What was left out comes first.
 * @type {Record<RemarkGroup['severity'], string>} */
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
  const severities = /** @type {RemarkGroup['severity'][]} */ (Object.keys(SIGNS));
  if (groups.length === 0 && table.questions.length > 0) return nothing;
  return html`<section class="own-table-remarks">
    <h3>${words.text('own-table-remarks')}</h3>
    ${groups.length === 0 ? html`<p>${words.text('own-table-no-remarks')}</p>` : nothing}
    <ul class="findings">${severities.map((severity) =>
      remarksOf(
        view,
        severity,
        groups.filter((group) => group.severity === severity),
      ),
    )}</ul>
  </section>`;
}

/**
 * @param {View} view
 * @param {RemarkGroup['severity']} severity
 * @param {RemarkGroup[]} groups
 */
function remarksOf(view, severity, groups) {
  const { words } = view;
  if (groups.length === 0) return nothing;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return html`<li class="finding ${severity}"><span class="mark" aria-hidden="true">${SIGNS[severity]}</span>
    <div><p><strong>${words.text('own-table-remark-kind', { kind: words.text(`own-table-severity-${severity}`), count })}</strong></p>
      ${groups.map((group) => remarkGroup(view, group))}</div></li>`;
}

/**
 * All of a kind, with what to do about them.
 * @param {View} view
 * @param {RemarkGroup} group
 */
function remarkGroup(view, { count, listed, remarks }) {
  const { words, shown } = view;
  const [first, rest] = [remarks.slice(0, AT_ONCE), remarks.slice(AT_ONCE)];
  const hint = remarks[0] && problemText(view, remarks[0].finding).hint;
  const items = (/** @type {Remark[]} */ some) => html`<ul>${some.map((remark) => remarkItem(view, remark))}</ul>`;
  return html`<div class="own-table-kind">${items(first)}
    ${rest.length > 0 ? html`<details><summary>${words.text('own-table-remarks-more', { more: rest.length })}</summary>${items(rest)}</details>` : nothing}
    ${listed < count ? html`<p class="hint">${words.text('own-table-remarks-listed', { listed: shown.count(String(listed)), count: shown.count(String(count)) })}</p>` : nothing}
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}</div>`;
}

/**
 * @param {View} view
 * @param {Remark} remark
 */
function remarkItem(view, { finding, records }) {
  const { text } = problemText(view, finding);
  const place = placeOf(view, finding.column, records);
  return html`<li>${place ? html`<span class="own-table-place">${view.words.text('own-table-place', { place })}</span> ` : nothing}${text}</li>`;
}

/**
 * "Rad 4–9, kolumn C".
 * @param {View} view
 * @param {number | undefined} position
 * @param {number[]} records
 */
function placeOf({ words }, position, records) {
  const column = position === undefined ? undefined : columnLetter(position);
  if (records.length === 0) return column && words.text('own-table-column', { column });
  const rows = rangesOf(records);
  return column ? words.text('own-table-row-and-column', { rows, column }) : words.text('own-table-row', { row: rows });
}
