/* Form fields. Numbers are text fields: what is typed stays as typed, with what was read or is wrong beside it. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemText } from '../messages.js';
import { textOf, typed } from '../state.js';
import { asFigure } from '../writing.js';
import { said } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('./element.js').View} View */

/** @typedef {{ field: string, label: string, hint?: string, kind?: NumberField | 'text', placeholder?: string,
 *   bare?: boolean, wide?: boolean }} FieldOptions `bare`: label for screen readers only, messages drawn elsewhere */

/** Kinds of fields that hold whole numbers. @type {Set<string | undefined>} */
const COUNTS = new Set(['contacts', 'patients', 'inhabitants']);

/** @param {string} field */
export const fieldId = (field) => `field-${field.replaceAll('.', '-')}`;

/**
 * @param {View} view
 * @param {FieldOptions} options
 */
export function textField(view, { field, label, hint, kind = 'text', placeholder, bare = false, wide = false }) {
  const { state, assessment } = view;
  const id = fieldId(field);
  const problem = assessment.problems.find((candidate) => candidate.field === field);
  const described = [hint && `${id}-hint`, `${id}-read`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const numeric = kind !== 'text';
  return html`<div class="field">
    <label for=${id} class=${bare ? 'unseen' : ''}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input id=${id} name=${field} type="text" class="${numeric ? 'num' : ''} ${wide ? 'wide' : ''}"
      inputmode=${COUNTS.has(kind) ? 'numeric' : numeric ? 'decimal' : 'text'}
      autocomplete="off" autocapitalize="off" spellcheck="false" placeholder=${placeholder ?? nothing}
      aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described}
      .value=${live(textOf(state, field))}
      @input=${(/** @type {InputEvent & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
        const text = currentTarget.value;
        view.change((now) => typed(now, field, text));
      }}>
    ${readBack(view, field, kind)}
    ${problem && !bare ? problemNote(view, field, problem) : nothing}
  </div>`;
}

/**
 * How a text was understood, where that is not plain to see: "9,2 mnkr" or the range of a rounded source.
 * @param {View} view
 * @param {string} field
 * @param {FieldOptions['kind']} kind
 */
function readBack(view, field, kind) {
  const id = `${fieldId(field)}-read`;
  const { readings } = view.assessment;
  const published = view.state.given[field];
  const { low, high } = asFigure(published ?? '0');
  const given = low === undefined && high === undefined ? undefined : published;
  const reading = readings[field];
  const number =
    given ??
    (reading?.state === 'read' && (reading.spelledOut || typeof reading.number !== 'string')
      ? reading.number
      : undefined);
  if (number === undefined) return html`<p class="read" id=${id} hidden></p>`;
  const style = kind === 'percent' ? 'share' : COUNTS.has(kind) ? 'count' : 'wholeKronor';
  const key = given ? 'read-given' : 'read-back';
  return html`<p class="read" id=${id}>${said(view, (writing) =>
    view.words.text(key, { number: writing.figure(given ? rangeOf(given) : asFigure(number), style) }),
  )}</p>`;
}

/**
 * The range alone: the value already stands in the field.
 * @param {Bounded} given
 * @returns {Figure}
 */
function rangeOf(given) {
  const { low, high } = asFigure(given);
  return low !== undefined && high !== undefined ? { low, high } : asFigure(given);
}

/**
 * What is wrong with a field in a narrow table, as a row of its own under it.
 * @param {View} view
 * @param {string} field
 * @param {number} columns
 */
export function problemRow(view, field, columns) {
  const problem = view.assessment.problems.find((candidate) => candidate.field === field);
  return problem ? html`<tr><td colspan=${columns}>${problemNote(view, field, problem)}</td></tr>` : nothing;
}

/**
 * @param {View} view
 * @param {string} field
 * @param {Problem} problem
 */
export function problemNote(view, field, problem) {
  const { text, hint } = problemText(view, problem);
  return html`<div class="problem" id="${fieldId(field)}-problem">
    <p><span class="mark" aria-hidden="true">!</span> <span class="unseen">${view.words.text('severity-error')}: </span>${text}${hint ? ` ${hint}` : ''}</p>
    ${problem.choices?.map(
      (choice) =>
        html`<button type="button" class="choice" @click=${() => {
          view.change((now) => typed(now, field, choice));
          document.getElementById(fieldId(field))?.focus();
        }}>${choice}</button>`,
    )}
  </div>`;
}

/**
 * @param {{ id: string, label: string, hint?: string, value: string,
 *   options: { value: string, label: string }[], choose: (value: string) => void }} options
 */
export function selectField({ id, label, hint, value, options, choose }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <select id=${id} aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) => choose(currentTarget.value)}>
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>
  </div>`;
}

/**
 * @param {{ name: string, label: string, hint?: string, value: string, row?: boolean,
 *   options: { value: string, label: string, hint?: string }[], choose: (value: string) => void }} options
 */
export function radioGroup({ name, label, hint, value, row = false, options, choose }) {
  return html`<fieldset class="radios ${row ? 'row' : ''}">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${options.map(
      (
        option,
      ) => html`<label class="radio"><input type="radio" name=${name} value=${option.value} .checked=${live(option.value === value)}
        @change=${() => choose(option.value)}><span>${option.label}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span></label>`,
    )}
  </fieldset>`;
}
