/* Fields of the settings of a review: what is typed stays as typed, with what is wrong beside it. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemText } from '../messages.js';
import { textIn, withText } from '../review/entered.js';

/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/** @param {string} field */
export const fieldId = (field) => `invoice-field-${field.replaceAll('.', '-')}`;

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {{ field: string, label: string, hint?: string, numeric?: boolean, bare?: boolean }} options `bare`: label for screen readers only
 */
export function textField(view, brief, { field, label, hint, numeric = false, bare = false }) {
  const id = fieldId(field);
  const isWrong = brief.problems.some((problem) => problem.field === field);
  const described = [hint && `${id}-hint`, isWrong && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id} class=${bare ? 'unseen' : ''}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input id=${id} type="text" class=${numeric ? 'num' : ''} inputmode=${numeric ? 'decimal' : 'text'}
      autocomplete="off" autocapitalize="off" spellcheck="false" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${described || nothing}
      .value=${live(textIn(brief.entered, field))}
      @input=${(/** @type {InputEvent & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
        const text = currentTarget.value;
        brief.change((now) => withText(now, field, text));
      }}>
    ${problemNote(view, brief, field)}
  </div>`;
}

/**
 * What is wrong with a field, with the texts that may have been meant.
 * @param {View} view
 * @param {Brief} brief
 * @param {string} field
 */
export function problemNote(view, brief, field) {
  const problem = brief.problems.find((candidate) => candidate.field === field);
  if (!problem) return nothing;
  const { text, hint } = problemText(view, problem);
  return html`<div class="problem" id="${fieldId(field)}-problem">
    <p><span class="mark" aria-hidden="true">!</span> <span class="unseen">${view.words.text('severity-error')}: </span>${text} ${hint ?? ''}</p>
    ${problem.choices?.map(
      (choice) =>
        html`<button type="button" class="choice" @click=${() => brief.change((now) => withText(now, field, choice))}>${choice}</button>`,
    )}
  </div>`;
}

/**
 * @param {{ id: string, label: string, hint?: string, checked: boolean, choose: (checked: boolean) => void }} options
 */
export function checkbox({ id, label, hint, checked, choose }) {
  return html`<label class="radio"><input type="checkbox" id=${id} .checked=${live(checked)}
    @change=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => choose(currentTarget.checked)}>
    <span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label>`;
}
