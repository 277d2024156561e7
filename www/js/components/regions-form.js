/* All regions at once: a table of fields that takes a paste from a spreadsheet, in a box or straight into a cell. */

import { html, nothing } from 'lit';
import { compareNames } from '../format.js';
import { problemText } from '../messages.js';
import { NATION } from '../names.js';
import { chosen, pasted, withoutTable } from '../state.js';
import { allocationChooser, mixChooser } from './contacts-form.js';
import { ViewElement } from './element.js';
import { fieldId, problemNote, radioGroup, textField } from './field.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/files/src/types.d.ts').TableColumn} TableColumn */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./element.js').View} View */

/** @type {TableColumn[]} */
const AMOUNTS = ['invoiced', 'patients'];
/** @type {TableColumn[]} */
const OPTIONAL = ['population', 'netCost'];

/** What is said of a table when there is nothing to read it with.
 * @type {State['pasted']} */
const NOT_READ = { columns: [], findings: [{ code: 'part.failed', severity: 'error', params: {} }], rows: 0 };

/** What kind of number a column holds; those not named hold contacts.
 * @type {Partial<Record<TableColumn, NumberField>>} */
const KINDS = { invoiced: 'amount', netCost: 'amount', patients: 'patients', population: 'inhabitants' };

export class RegionsForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { words, state, change } = view;
    const columns = columnsOf(view);
    return html`<fieldset><legend>${words.text('regions-table')}</legend>
      ${radioGroup({
        name: 'columns',
        label: words.text('volume'),
        row: true,
        value: state.choices.columns,
        options: [
          { value: 'total', label: words.text('volume-total') },
          { value: 'professions', label: words.text('volume-professions') },
        ],
        choose: (value) => change((now) => chosen(now, 'columns', value === 'professions' ? 'professions' : 'total')),
      })}
      ${state.choices.columns === 'total' ? mixChooser(view) : nothing}
      ${allocationChooser(view)}
      ${pasteBox(view, columns)}
      ${fieldTable(view, columns)}
      ${cellProblems(view)}
      <button type="button" class="quiet" @click=${() => change(withoutTable)}>${words.text('table-empty-it')}</button>
    </fieldset>`;
  }
}

/**
 * @param {View} view
 * @returns {TableColumn[]}
 */
function columnsOf({ state, catalogue }) {
  /** @type {TableColumn[]} */
  const volumes = state.choices.columns === 'professions' ? catalogue.professions : ['unsplit'];
  const used = OPTIONAL.filter((column) =>
    Object.keys(state.texts).some((field) => field.startsWith('table.') && field.endsWith(`.${column}`)),
  );
  return [...volumes, ...AMOUNTS, ...used];
}

/**
 * @param {View} view
 * @param {TableColumn[]} columns
 */
function pasteBox(view, columns) {
  const { words } = view;
  return html`<details class="paste" ?open=${view.state.pasted !== undefined}><summary>${words.text('paste')}</summary>
    <div class="field">
      <label for="paste">${words.text('paste-label')}</label>
      <p class="hint" id="paste-hint">${words.text('paste-hint')}</p>
      <textarea id="paste" rows="5" autocomplete="off" spellcheck="false" aria-describedby="paste-hint paste-found"
        @input=${(/** @type {InputEvent & { currentTarget: HTMLTextAreaElement }} */ { currentTarget }) =>
          readPaste(view, currentTarget.value, columns)}></textarea>
    </div>
    <div id="paste-found">${pasteFindings(view)}</div>
  </details>`;
}

/**
 * @param {View} view
 * @param {string} text
 * @param {TableColumn[]} columns
 */
async function readPaste(view, text, columns) {
  if (text.trim() === '') return;
  try {
    const { readTable } = await import('../files.js');
    const table = await readTable(text, columns);
    view.change((now) => pasted(now, table));
  } catch {
    // Without a network, say: what reads tables is fetched when the first one is pasted.
    view.change((now) => ({ ...now, pasted: NOT_READ }));
  }
}

/**
 * What was taken for what, and what was not understood, row by row.
 * @param {View} view
 */
function pasteFindings(view) {
  const { words, state } = view;
  if (!state.pasted) return nothing;
  const { rows, columns, findings } = state.pasted;
  const taken = columns.filter((column) => column !== null).map((column) => words.text(`column-${column}`));
  return html`${rows > 0 ? html`<p class="read">${words.text('paste-read', { rows, columns: taken.join(', ') })}</p>` : nothing}
    <ul class="plain">${findings.map((finding) => {
      const { text, hint } = problemText(view, finding);
      return html`<li class="${finding.severity} ${finding.severity === 'error' ? 'problem' : 'hint'}">
        <strong>${words.text(`severity-${finding.severity}`)}:</strong> ${text} ${hint ?? ''}</li>`;
    })}</ul>`;
}

/**
 * @param {View} view
 * @param {TableColumn[]} columns
 */
function fieldTable(view, columns) {
  const { catalogue, names, words } = view;
  const regions = catalogue.regions
    .filter(({ code }) => code !== NATION)
    .map(({ code }) => ({ code, name: names.region(code) }))
    .sort((a, b) => compareNames(a.name, b.name));
  const codes = regions.map(({ code }) => code);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.text('regions-table')}>
    <table class="inputs grid"><thead><tr><th scope="col">${words.text('region')}</th>
      ${columns.map((column) => html`<th scope="col" class="n">${words.text(`column-${column}`)}</th>`)}</tr></thead>
    <tbody>${regions.map(
      ({ code, name }) =>
        html`<tr><th scope="row">${name}</th>${columns.map(
          (
            column,
          ) => html`<td @paste=${(/** @type {ClipboardEvent} */ event) => pasteIntoCell(view, event, codes, code, columns, column)}>
          ${textField(view, {
            field: `table.${code}.${column}`,
            kind: KINDS[column] ?? 'contacts',
            label: `${words.text(`column-${column}`)}, ${name}`,
            bare: true,
          })}</td>`,
        )}</tr>`,
    )}</tbody></table></div>`;
}

/**
 * Several cells pasted into one spread from there, as in a spreadsheet. Without names in them they are taken
 * in the order of the rows on the screen.
 * @param {View} view
 * @param {ClipboardEvent} event
 * @param {string[]} codes
 * @param {string} code
 * @param {TableColumn[]} columns
 * @param {TableColumn} column
 */
function pasteIntoCell(view, event, codes, code, columns, column) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  const named = /^[^\t\n]*\p{L}{3}/u.test(text);
  const following = codes.slice(codes.indexOf(code));
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const rows = named
    ? text
    : lines.map((line, index) => `${view.names.region(following[index] ?? '?')}\t${line}`).join('\n');
  readPaste(view, rows, named ? columns : columns.slice(columns.indexOf(column)));
}

/**
 * What is wrong in cells stands under the table, where there is room for it.
 * @param {View} view
 */
function cellProblems(view) {
  const { assessment, names, words } = view;
  const problems = assessment.problems.filter(({ field }) => field?.startsWith('table.'));
  if (problems.length === 0) return nothing;
  return html`<ul class="plain">${problems.map(({ field, ...problem }) => {
    if (field === undefined) return nothing;
    const [, code = '', column = ''] = field.split('.');
    return html`<li><a href="#${fieldId(field)}">${names.region(code)}, ${words.text(`column-${column}`)}</a>
      ${problemNote(view, field, problem)}</li>`;
  })}</ul>`;
}

customElements.define('uk-regions', RegionsForm);
