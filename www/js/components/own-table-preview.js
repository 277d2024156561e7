/* The first rows of a table of the user's own as they stand, with what each column was taken for, to be corrected there. */

import { html, nothing } from 'lit';
import { columnLetter, columnsOf } from '../own-table/columns.js';
import { columnControls } from './own-table-column.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableColumn} OwnTableColumn */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./own-table-result.js').Choose} Choose */

/** More columns than this are seldom a table; the controls of all of them would keep the page busy. */
const MOST_COLUMNS = 200;

/**
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
export function tablePreview(view, read, choose) {
  const { words } = view;
  const { table } = read;
  const isTransposed = table.layout === 'transposed';
  const last = isTransposed ? 0 : (columnsOf(table).at(-1)?.position ?? 0);
  const width = Math.max(last, ...table.preview.map(({ cells }) => cells.length));
  const letters = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, index) => index + 1);
  if (width === 0) return nothing;
  return html`<section class="own-table-preview">
    <h3 id="own-table-preview">${words.text('own-table-preview', { where: isTransposed ? 'rows' : 'columns' })}</h3>
    <p class="hint">${words.text('own-table-preview-about', { where: isTransposed ? 'rows' : 'columns' })}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="own-table-preview">
      ${isTransposed ? byRow(view, read, letters, choose) : byColumn(view, read, letters, choose)}
    </div>
    ${width > MOST_COLUMNS ? html`<p class="hint">${words.text('own-table-columns-shown', { shown: MOST_COLUMNS, columns: width })}</p>` : nothing}
  </section>`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {number[]} letters
 * @param {Choose} choose
 */
function byColumn(view, read, letters, choose) {
  const { words } = view;
  const { table } = read;
  const columns = new Map(columnsOf(table).map((column) => [column.position, column]));
  return html`<table><thead>
      <tr><th scope="col">${words.text('own-table-record')}</th>${letters.map((position) => html`<th scope="col">${columnLetter(position)}</th>`)}</tr>
      <tr class="own-table-controls"><td></td>${letters.map((position) => controlCell(view, read, columns.get(position), choose))}</tr>
    </thead>
    <tbody>${table.preview.map(
      (row) => html`<tr class=${table.header.includes(row.record) ? 'heading' : ''}>${recordCell(view, row)}
        ${letters.map((position) => html`<td class=${classOf(columns.get(position))}>${row.cells[position - 1] ?? headingIn(table, row, columns.get(position))}</td>`)}</tr>`,
    )}</tbody></table>`;
}

/**
 * The first rows are cut at the right; the headings of the columns beyond are known all the same.
 * @param {OwnTable} table
 * @param {OwnTable['preview'][number]} row
 * @param {OwnTableColumn | undefined} column
 */
function headingIn({ header }, { record }, column) {
  return column?.headings[header.indexOf(record)] ?? '';
}

/**
 * The regions are in columns, so it is the rows that hold one kind of thing each; those past the first have only their headings.
 * @param {View} view
 * @param {Table} read
 * @param {number[]} letters
 * @param {Choose} choose
 */
function byRow(view, read, letters, choose) {
  const { words } = view;
  const { table } = read;
  const rows = new Map(table.columns.map((row) => [row.position, row]));
  const seen = new Set(table.preview.map(({ record }) => record));
  const unseen = table.columns.filter(({ position }) => !seen.has(position)).slice(0, MOST_COLUMNS);
  const shown = [
    ...table.preview,
    ...unseen.map(({ position, headings }) => ({ record: position, hidden: false, cells: headings })),
  ];
  return html`<table><thead><tr><th scope="col">${words.text('own-table-record')}</th><th scope="col">${words.text('own-table-content')}</th>
      ${letters.map((position) => html`<th scope="col">${columnLetter(position)}</th>`)}</tr></thead>
    <tbody>${shown.map(
      (
        row,
      ) => html`<tr class=${classOf(rows.get(row.record))}>${recordCell(view, row)}${controlCell(view, read, rows.get(row.record), choose)}
        ${letters.map((position) => html`<td class=${table.header.includes(position) ? 'heading' : ''}>${row.cells[position - 1] ?? ''}</td>`)}</tr>`,
    )}</tbody></table>`;
}

/**
 * @param {View} view
 * @param {OwnTable['preview'][number]} row
 */
function recordCell({ words }, { record, hidden }) {
  return html`<th scope="row">${record}${hidden ? html` <small>${words.text('own-table-hidden')}</small>` : nothing}</th>`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn | undefined} column
 * @param {Choose} choose
 */
function controlCell(view, read, column, choose) {
  return html`<td>${column ? columnControls(view, read, column, choose) : nothing}</td>`;
}

/** @param {OwnTableColumn | undefined} column */
function classOf(column) {
  return column?.role === 'numbers' ? 'n' : column?.role === 'ignored' ? 'ignored' : '';
}
