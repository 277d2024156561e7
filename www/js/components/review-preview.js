/* The beginning of a file as it would be read: what each column was taken for, to be corrected there, and what has to be asked. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemText } from '../messages.js';
import { columnLetter } from '../own-table/columns.js';
import { isMapped, withMapping, withRole } from '../review/entered.js';
import { reviewRun } from '../review/run.js';
import { ANSWERS, answerTo, fileQuestions } from '../review/unanswered.js';
import { radioGroup, selectField } from './field.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ColumnRole} ColumnRole */
/** @typedef {import('../../../wasm/review/src/types.d.ts').PreviewColumn} PreviewColumn */
/** @typedef {import('../invoice-reading.js').PreviewedInvoice} PreviewedInvoice */
/** @typedef {import('../review/run.js').Preview} Preview */
/** @typedef {import('../review/unanswered.js').FileQuestion} FileQuestion */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/** In the order they are offered. @type {ColumnRole[]} */
export const ROLES = [
  'contact',
  'day',
  'amount',
  'profession',
  'contactType',
  'patient',
  'homeRegion',
  'careRegion',
  'provider',
  'fee',
  'age',
  'freeCard',
  'initiative',
];

/** Columns of these are never shown: they say who the patient is. @type {(ColumnRole | undefined)[]} */
const IDENTITIES = ['contact', 'patient', 'age'];

/** More columns than this are seldom a care annex; the controls of all of them would keep the page busy. */
const MOST_COLUMNS = 100;

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {Preview} phase
 */
export function filesPreview(view, brief, phase) {
  const { words } = view;
  const { preview, again, problem } = phase;
  return html`<section class="review-files" aria-busy=${again ? 'true' : 'false'}>
    <h2 id="invoice-preview" tabindex="-1">${words.text('invoice-preview', { files: reviewRun.files.length })}</h2>
    ${fileChooser(view, brief, phase)}
    <div role="alert">${problem ? unreadable(view, problem) : nothing}</div>
    ${preview ? understood(view, brief, phase.at, preview) : again ? html`<p class="hint">${words.text('part-loading')}</p>` : nothing}
  </section>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {Preview} phase
 */
function fileChooser({ words }, { given }, { at }) {
  const { files } = reviewRun;
  if (files.length < 2) return html`<p class="review-name">${files[0]?.name}</p>`;
  return selectField({
    id: 'invoice-file',
    label: words.text('invoice-file'),
    hint: words.text('invoice-file-hint'),
    value: String(at),
    options: files.map(({ name }, index) => ({ value: String(index), label: name })),
    choose: (index) => void reviewRun.look(Number(index), given),
  });
}

/**
 * @param {View} view
 * @param {import('../own-table/reading.js').Refusal} problem
 */
function unreadable(view, problem) {
  const { text, hint } = problemText(view, problem);
  return html`<p class="problem"><span class="mark" aria-hidden="true">!</span> <span class="unseen">${view.words.text('severity-error')}: </span>${text} ${hint ?? ''}
    ${reviewRun.files.length > 1 ? view.words.text('invoice-skipped') : nothing}</p>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {number} at
 * @param {PreviewedInvoice} preview
 */
function understood(view, brief, at, preview) {
  const { words } = view;
  const { heading, missing } = preview;
  return html`${fileQuestionList(view, brief, preview)}
    ${heading === 0 ? html`<p class="review-note">${words.text('invoice-no-heading')}</p>` : nothing}
    ${missing.length > 0 ? html`<p class="review-note">${words.text('invoice-missing', { columns: missing.map((role) => words.text(`invoice-role-${role}`)).join(', ') })}</p>` : nothing}
    ${columnsTable(view, brief, preview)}
    <div class="review-layout">${layout(view, brief, at, preview)}</div>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {PreviewedInvoice} preview
 */
function fileQuestionList({ words }, { entered, change }, { questions }) {
  const asked = fileQuestions(entered, questions);
  if (asked.length === 0) return nothing;
  return html`<div class="review-questions">${asked.map(({ about, example }) =>
    radioGroup({
      name: `invoice-${about}`,
      label: words.text(`invoice-ask-${about}`, { example }),
      hint: words.text(`invoice-ask-${about}-hint`, { example }),
      value: answerTo(entered, about),
      options: ANSWERS[about].map((value) => ({
        value,
        label: words.text(`invoice-${about}-${value}`),
        ...(about === 'amounts' ? { hint: words.text(`invoice-${about}-${value}-hint`) } : {}),
      })),
      choose: (value) => change((now) => answered(now, about, value), { isOfFile: true }),
    }),
  )}</div>`;
}

/**
 * @param {import('../review/entered.js').Entered} entered
 * @param {FileQuestion} about
 * @param {string} value
 * @returns {import('../review/entered.js').Entered}
 */
function answered(entered, about, value) {
  if (about === 'amounts') return { ...entered, amounts: /** @type {typeof entered.amounts} */ (value) };
  return withMapping(entered, { [about]: value });
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {PreviewedInvoice} preview
 */
function columnsTable(view, brief, preview) {
  const { words } = view;
  const columns = preview.columns.slice(0, MOST_COLUMNS);
  if (columns.length === 0) return nothing;
  return html`<h3 id="invoice-columns">${words.text('invoice-columns')}</h3>
    <p class="hint">${words.text('invoice-columns-about')}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="invoice-columns">
      <table class="review-columns"><thead>
        <tr>${columns.map(({ column, heading }) => html`<th scope="col"><small>${columnLetter(column)}</small> ${heading || words.text('invoice-no-name')}</th>`)}</tr>
        <tr>${columns.map((column) => html`<td>${roleSelect(view, brief, preview, column)}</td>`)}</tr>
      </thead><tbody><tr>${columns.map(({ role, samples }) => html`<td class=${role ? '' : 'ignored'}>${samplesOf(view, role, samples)}</td>`)}</tr></tbody></table>
    </div>
    ${preview.columns.length > MOST_COLUMNS ? html`<p class="hint">${words.text('own-table-columns-shown', { shown: MOST_COLUMNS, columns: preview.columns.length })}</p>` : nothing}`;
}

/**
 * Cells of one column; those of another need not be of the same rows.
 * @param {View} view
 * @param {ColumnRole | undefined} role
 * @param {string[]} samples
 */
function samplesOf({ words }, role, samples) {
  if (IDENTITIES.includes(role)) return html`<span class="none">${words.text('invoice-hidden')}</span>`;
  if (samples.length === 0) return html`<span class="none">${words.text('invoice-no-samples')}</span>`;
  return html`<ul class="plain">${samples.map((sample) => html`<li>${sample}</li>`)}</ul>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {PreviewedInvoice} preview
 * @param {PreviewColumn} column
 */
function roleSelect({ words }, { change }, preview, { column, heading, role }) {
  const name = [words.text('own-table-column', { column: columnLetter(column) }), heading].filter(Boolean).join(', ');
  const option = (/** @type {string} */ value, /** @type {string} */ label) =>
    html`<option value=${value} .selected=${live(value === (role ?? ''))}>${label}</option>`;
  return html`<select aria-label=${words.text('invoice-role-of', { column: name })}
    @change=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) => {
      const chosen = /** @type {ColumnRole | ''} */ (currentTarget.value);
      change((now) => withRole(now, preview, column, chosen), { isOfFile: true });
    }}>
    ${option('', words.text('invoice-role-none'))}
    ${ROLES.map((candidate) => option(candidate, words.text(`invoice-role-${candidate}`)))}
  </select>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {number} at
 * @param {PreviewedInvoice} preview
 */
function layout(
  view,
  { entered, change, given },
  at,
  { heading, sheets, sheet, encoding, delimiter, decimalSign, days },
) {
  const { words } = view;
  const isBook = sheets.length > 0;
  const read = {
    encoding: isBook ? undefined : words.text(`invoice-encoding-${encoding}`),
    delimiter: isBook ? undefined : words.text(`invoice-delimiter-${delimiter}`),
    sign: decimalSign && words.text(`own-table-sign-${decimalSign}`),
    days: days && words.text(`invoice-written-${days}`),
  };
  return html`${
    sheets.length > 1
      ? selectField({
          id: 'invoice-sheet',
          label: words.text('own-table-sheet'),
          value: sheet ?? '',
          options: sheets.map(({ name, hidden }) => ({
            value: name,
            label: hidden ? words.text('own-table-sheet-hidden', { name }) : name,
          })),
          choose: (name) => void reviewRun.chooseSheet(name, given),
        })
      : nothing
  }
    <div class="field review-heading">
      <label for="invoice-heading">${words.text('invoice-heading')}</label>
      <p class="hint" id="invoice-heading-hint">${words.text('invoice-heading-hint')}</p>
      <input type="text" id="invoice-heading" class="num" inputmode="numeric" maxlength="7" autocomplete="off" aria-describedby="invoice-heading-hint"
        .value=${live(String(heading))}
        @change=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
          const row = /^\d{1,7}$/.test(currentTarget.value.trim()) ? Number(currentTarget.value) : undefined;
          change((now) => withMapping(now, { heading: row }), { isOfFile: true });
        }}>
    </div>
    <dl class="review-facts" data-file=${at}>${Object.entries(read).map(([name, what]) => (what ? html`<div><dt>${words.text(`invoice-${name}`)}</dt><dd>${what}</dd></div>` : nothing))}</dl>
    ${
      isMapped(entered)
        ? html`<p class="hint review-acts">${words.text('invoice-mapped')}
          <button type="button" class="quiet" @click=${() => change((now) => withMapping(now, { heading: undefined, columns: undefined }), { isOfFile: true })}>${words.text('invoice-unmap')}</button></p>`
        : nothing
    }`;
}
