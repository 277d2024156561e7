/* What a column of the user's own table was taken for, to be corrected; of a transposed table, a row. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { columnLetter, contentChoice, contentOf, hasOwnYear, ROLES, unitKey, unitsOf } from '../own-table/columns.js';
import { yearField } from './own-table-year.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableColumn} OwnTableColumn */
/** @typedef {import('../own-table/columns.js').Content} Content */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./own-table-result.js').Choose} Choose */

/** Message keys of what numbers can be of, in the order they are offered.
 * @type {Record<import('../../../wasm/own_table/src/types.d.ts').CellMeasure, string>} */
export const MEASURES = {
  contacts: 'compared-contacts',
  contactsPerThousand: 'compared-contactsPerThousand',
  invoiced: 'compared-invoiced',
  invoicedPerInhabitant: 'compared-invoicedPerInhabitant',
  patients: 'compared-patients',
  population: 'own-table-population',
  netCost: 'own-table-net-cost',
  invoicedShareOfPrimaryCare: 'compared-invoicedShareOfPrimaryCare',
};

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn} column
 * @param {Choose} choose
 */
export function columnControls(view, read, column, choose) {
  return html`${contentSelect(view, read, column, choose)}
    ${unitSelect(view, read, column, choose)}
    ${yearOfColumn(view, read, column, choose)}
    ${signSelect(view, read, column, choose)}
    ${tally(view, column)}`;
}

/**
 * "Kolumn C, Kontakter".
 * @param {View} view
 * @param {Pick<OwnTable, 'layout'>} table
 * @param {OwnTableColumn} column
 */
export function columnName({ words }, { layout }, { position, headings }) {
  const place =
    layout === 'transposed'
      ? words.text('own-table-row', { row: position })
      : words.text('own-table-column', { column: columnLetter(position) });
  return [place, ...headings.filter(Boolean)].join(', ');
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn} column
 * @param {Choose} choose
 */
function contentSelect(view, { table }, column, choose) {
  const { words } = view;
  const content = contentOf(column);
  const option = (/** @type {Content} */ value, /** @type {string} */ label) =>
    html`<option value=${value} .selected=${live(value === content)}>${label}</option>`;
  return html`<select aria-label=${words.text('own-table-content-of', { column: columnName(view, table, column) })}
    @change=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
      choose(contentChoice(column.position, /** @type {Content} */ (currentTarget.value)))}>
    ${ROLES.map((role) => option(role, words.text(`own-table-role-${role}`)))}
    <optgroup label=${words.text('own-table-numbers')}>
      ${Object.entries(MEASURES).map(([measure, key]) => option(/** @type {Content} */ (measure), words.text(key)))}
      ${option('numbers', words.text('own-table-role-numbers'))}
    </optgroup>
  </select>`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn} column
 * @param {Choose} choose
 */
function unitSelect(view, { table }, column, choose) {
  const { words } = view;
  const units = unitsOf(column);
  if (units.length === 0) return nothing;
  return html`<select aria-label=${words.text('own-table-unit-of', { column: columnName(view, table, column) })}
      @change=${chosenIn(choose, `columns.${column.position}.unit`)}>
      ${column.unit === undefined ? html`<option value="" .selected=${true}>${words.text('own-table-unit-none')}</option>` : nothing}
      ${units.map((unit) => html`<option value=${unit} .selected=${live(unit === column.unit)}>${words.text(unitKey(column, unit))}</option>`)}
    </select>
    ${column.unitFrom && column.unitFrom !== 'choice' ? html`<p class="hint">${words.text(`own-table-unit-from-${column.unitFrom}`)}</p>` : nothing}`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn} column
 * @param {Choose} choose
 */
function yearOfColumn(view, { table }, column, choose) {
  const { words } = view;
  if (!hasOwnYear(table, column)) return nothing;
  return yearField({
    id: `own-table-year-${column.position}`,
    label: html`${words.text('own-table-year')} <span class="unseen">${columnName(view, table, column)}</span>`,
    value: column.year === undefined ? '' : String(column.year),
    refused: words.text('own-table-no-year'),
    choose: (year) => choose({ [`columns.${column.position}.year`]: year }),
  });
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableColumn} column
 * @param {Choose} choose
 */
function signSelect(view, { table }, column, choose) {
  const { words } = view;
  if (column.decimalSign === undefined) return nothing;
  return html`<select aria-label=${words.text('own-table-sign-of', { column: columnName(view, table, column) })}
    @change=${chosenIn(choose, `columns.${column.position}.decimalSign`)}>
    ${['comma', 'point'].map((sign) => html`<option value=${sign} .selected=${live(sign === column.decimalSign)}>${words.text(`own-table-sign-${sign}`)}</option>`)}
  </select>`;
}

/**
 * @param {View} view
 * @param {OwnTableColumn} column
 */
function tally({ words }, { role, read, missing, notRead }) {
  if (role !== 'numbers') return nothing;
  const parts = Object.entries({ read, missing, 'not-read': notRead });
  const told = parts.flatMap(([key, count]) => (count > 0 ? words.text(`own-table-tally-${key}`, { count }) : []));
  return html`<p class="hint">${told.join(', ')}</p>`;
}

/**
 * @param {Choose} choose
 * @param {string} id
 */
function chosenIn(choose, id) {
  return (/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
    choose({ [id]: currentTarget.value });
}
