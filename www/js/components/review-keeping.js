/* Settings that are kept: in this browser when the reader asks for it, or in a file. */

import { html, nothing } from 'lit';
import { save } from '../export/saving.js';
import { fieldText } from '../format.js';
import { problemText } from '../messages.js';
import { readSettingsText, settingsText } from '../review/kept.js';
import { reviewRun } from '../review/run.js';
import { checkbox } from './review-field.js';

/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/**
 * @param {View} view
 * @param {Brief} brief
 */
export function keepingSettings(view, brief) {
  const { words } = view;
  const { given, settings, problems } = brief;
  const { isRemembered, settingsProblem } = reviewRun;
  const opened = async (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    const write = (/** @type {string} */ amount) => fieldText(words.language, amount);
    await reviewRun.open(readSettingsText(text), given, write);
  };
  const open = (/** @type {Event & { currentTarget: HTMLElement }} */ { currentTarget }) => {
    const input = currentTarget.parentElement?.querySelector('input');
    if (!input) return;
    input.value = '';
    input.click();
  };
  const keep = () =>
    save(new Blob([settingsText(settings)], { type: 'application/json' }), words.text('invoice-settings-file'));
  return html`<div class="review-keeping">
    ${checkbox({
      id: 'invoice-remember',
      label: words.text('invoice-remember'),
      hint: words.text('invoice-remember-hint'),
      checked: isRemembered,
      choose: (isWanted) => reviewRun.setRemembered(isWanted, given),
    })}
    <div class="review-acts">
      ${isRemembered ? html`<button type="button" class="quiet" @click=${() => reviewRun.setRemembered(false, given)}>${words.text('invoice-forget')}</button>` : nothing}
      <button type="button" class="quiet" ?disabled=${problems.length > 0} @click=${keep}>${words.text('invoice-settings-save')}</button>
      <span><input type="file" accept=".json" hidden @change=${opened}>
      <button type="button" class="quiet" @click=${open}>${words.text('invoice-settings-open')}</button></span>
    </div>
    <div role="alert">${settingsProblem ? problem(view, settingsProblem) : nothing}</div>
  </div>`;
}

/**
 * That settings are kept in this browser, before there is a file to review by them.
 * @param {View} view
 * @param {Brief} brief
 */
export function keptNote({ words }, { given }) {
  if (!reviewRun.isRemembered) return nothing;
  return html`<p class="review-acts">${words.text('invoice-remembered')}
    <button type="button" class="quiet" @click=${() => reviewRun.setRemembered(false, given)}>${words.text('invoice-forget')}</button></p>`;
}

/**
 * @param {View} view
 * @param {import('../own-table/reading.js').Refusal} refusal
 */
function problem(view, refusal) {
  const { text, hint } = problemText(view, refusal);
  return html`<p class="problem"><span class="mark" aria-hidden="true">!</span> <span class="unseen">${view.words.text('severity-error')}: </span>${text} ${hint ?? ''}</p>`;
}
