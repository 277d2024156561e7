/* How a table of the user's own was understood as a whole, each part to be corrected where it can be wrong. */

import { html, nothing } from 'lit';
import { columnLetter } from '../own-table/columns.js';
import { selectField } from './field.js';
import { yearField } from './own-table-year.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableSheet} OwnTableSheet */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./own-table-result.js').Choose} Choose */

/**
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
export function understoodAs(view, read, choose) {
  const { words } = view;
  const { table } = read;
  return html`<section class="own-table-understood">
    <h3>${words.text('own-table-understood')}</h3>
    <dl class="own-table-facts">${facts(view, table).map(([name, what]) => html`<div><dt>${words.text(`own-table-${name}`)}</dt><dd>${what}</dd></div>`)}</dl>
    <div class="own-table-whole">
      ${sheetChooser(view, table, choose)}
      ${layoutChooser(view, read, choose)}
      ${headerChooser(view, table, choose)}
      ${tableYear(view, read, choose)}
    </div>
  </section>`;
}

/**
 * @param {View} view
 * @param {OwnTable} table
 * @returns {[string, Drawn][]}
 */
function facts({ words, shown }, { origin, columns, layout }) {
  const { encoding, delimiter, sheet, sheets, rows, hiddenRows, mergedAreas } = origin;
  const signs = new Set(columns.flatMap(({ decimalSign }) => decimalSign ?? []));
  /** @type {[string, Drawn | undefined][]} */
  const all = [
    ['layout', words.text(`own-table-layout-${layout ?? 'none'}`)],
    ['rows-count', words.text('own-table-rows-read', { rows: shown.count(String(rows)), hidden: hiddenRows })],
    ['sheet', sheet && sheets.length === 1 ? sheetName({ words }, sheet) : undefined],
    ['merged', mergedAreas > 0 ? shown.count(String(mergedAreas)) : undefined],
    ['encoding', encoding && words.text(`own-table-encoding-${encoding}`)],
    ['delimiter', delimiter && words.text(`own-table-delimiter-${delimiter}`)],
    [
      'decimal-sign',
      signs.size === 0 ? undefined : [...signs].map((sign) => words.text(`own-table-sign-${sign}`)).join(', '),
    ],
  ];
  return all.flatMap(([name, what]) => (what === undefined ? [] : [[name, what]]));
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {OwnTableSheet} sheet
 */
function sheetName({ words }, { name, hidden }) {
  return hidden ? words.text('own-table-sheet-hidden', { name }) : name;
}

/**
 * @param {View} view
 * @param {OwnTable} table
 * @param {Choose} choose
 */
function sheetChooser(view, { origin: { sheet, sheets } }, choose) {
  if (sheets.length < 2) return nothing;
  return selectField({
    id: 'own-table-sheet',
    label: view.words.text('own-table-sheet'),
    value: sheet?.name ?? '',
    options: sheets.map((other) => ({ value: other.name, label: sheetName(view, other) })),
    choose: (name) => choose({ sheet: name }),
  });
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
function layoutChooser({ words }, { table, asked }, choose) {
  if (asked.some(({ id }) => id === 'regionsIn')) return nothing;
  return selectField({
    id: 'own-table-regions-in',
    label: words.text('own-table-regions-in'),
    value: table.layout === 'transposed' ? 'columns' : 'rows',
    options: ['rows', 'columns'].map((value) => ({ value, label: words.text(`own-table-regions-in-${value}`) })),
    choose: (value) => choose({ regionsIn: value }),
  });
}

/**
 * @param {View} view
 * @param {OwnTable} table
 * @param {Choose} choose
 */
function headerChooser({ words }, { header, preview, layout }, choose) {
  const last = header.at(-1) ?? 0;
  const isTransposed = layout === 'transposed';
  const places = isTransposed
    ? (preview[0]?.cells ?? []).map((_, index) => index + 1)
    : preview.map(({ record }) => record);
  const options = [...new Set([0, ...places, last])].sort((a, b) => a - b);
  const label = (/** @type {number} */ place) => {
    if (place === 0) return words.text('own-table-header-none');
    if (isTransposed) return words.text('own-table-column', { column: columnLetter(place) });
    return words.text('own-table-row', { row: place });
  };
  return selectField({
    id: 'own-table-header',
    label: words.text('own-table-header', { where: isTransposed ? 'columns' : 'rows' }),
    value: String(last),
    options: options.map((place) => ({ value: String(place), label: label(place) })),
    choose: (header) => choose({ header }),
  });
}

/**
 * The year of the whole table, where it is not asked about anyway.
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
function tableYear({ words }, { table, asked }, choose) {
  if (table.year === undefined || asked.some(({ id }) => id === 'year')) return nothing;
  return yearField({
    id: 'own-table-year',
    label: words.text('own-table-year-of-all', { from: table.yearFrom ?? 'choice' }),
    value: String(table.year),
    refused: words.text('own-table-no-year'),
    choose: (year) => choose({ year }),
  });
}
