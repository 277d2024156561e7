/* What the sheet is to contain: the case, the figures, the question and the letterhead. None of it is printed. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedRegion, PARTICULARS, question, sheetField } from '../answer-sheet/asked.js';
import { madeBeside } from '../answer-sheet/beside.js';
import { availableFigures, isLeftOut, LEFT_OUT, labelOf, leftOutText } from '../answer-sheet/figures.js';
import { CELLS, sameClaim } from '../answer-sheet/published.js';
import { compareNames } from '../format.js';
import { problemText } from '../messages.js';
import { NATION } from '../names.js';
import { chosen, given, typed } from '../state.js';
import { asFigure } from '../writing.js';
import { ViewElement } from './element.js';
import { selectField, textField } from './field.js';
import { said } from './figure.js';
import './start-form.js';

/** @typedef {import('./element.js').View} View */

class SheetControls extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { words, state } = view;
    return html`<form class="inputs-pane sheet-controls" aria-labelledby="sheet-controls-title" novalidate
        @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <h2 id="sheet-controls-title">${words.text('sheet-controls')}</h2>
      <p class="hint">${words.text('sheet-controls-about')}</p>
      ${toCheck(view)}
      <uk-start .view=${view}></uk-start>
      ${state.choices.mode === 'table' ? regionChooser(view) : nothing}
      ${roundings(view)} ${figureChooser(view)} ${besideChooser(view)}
      <fieldset><legend>${words.text('sheet-wording')}</legend>
        ${questionField(view)}
        ${PARTICULARS.map((name) => textField(view, { field: sheetField(name), label: words.text(`sheet-${name}`) }))}
      </fieldset>
    </form>`;
  }
}

/**
 * Questions about numbers that look like another unit or kind: to be answered before the sheet is signed.
 * @param {View} view
 */
function toCheck(view) {
  const findings = view.assessment.calculation?.findings ?? [];
  const doubts = findings.filter(({ code }) => code.startsWith('plausibility.'));
  if (doubts.length === 0) return nothing;
  return html`<section class="finding question" aria-labelledby="sheet-check"><span class="mark" aria-hidden="true">?</span>
    <div><h3 id="sheet-check">${view.words.text('sheet-check')}</h3>
    <ul class="to-check">${doubts.map((doubt) => {
      const { text, hint } = problemText(view, doubt);
      return html`<li>${text} ${hint ?? nothing}</li>`;
    })}</ul></div></section>`;
}

/**
 * Which of the regions in the table the answer is about.
 * @param {View} view
 */
function regionChooser(view) {
  const { catalogue, names, words, change } = view;
  const options = catalogue.regions
    .filter(({ code }) => code !== NATION)
    .map(({ code }) => ({ value: code, label: names.region(code) }))
    .sort((a, b) => compareNames(a.label, b.label));
  return selectField({
    id: 'sheet-region',
    label: words.text('sheet-region'),
    value: askedRegion(view) ?? '',
    options: [{ value: '', label: '–' }, ...options],
    choose: (code) => change((now) => chosen(now, 'levelFrom', code)),
  });
}

/**
 * A number typed in as exact that its source rounds: the source's range can be taken over.
 * @param {View} view
 */
function roundings(view) {
  const { state, words, change } = view;
  if (state.choices.mode !== 'one') return nothing;
  return CELLS.map((cell) => {
    const same = sameClaim(view, state.choices.region, cell);
    const { low, high } = asFigure(same?.claim.value ?? '0');
    if (!same?.wider || low === undefined || high === undefined) return nothing;
    const field = cell === 'contacts' ? 'total' : cell;
    const kind = cell === 'invoiced' ? 'kronor' : 'count';
    return html`<div class="finding question rounding"><span class="mark" aria-hidden="true">?</span>
      <div><p>${said(view, (w) => words.text('sheet-rounding', { range: w.figure({ low, high }, kind) }))}</p>
      <button type="button" @click=${() => change((now) => given(now, field, same.claim.value))}>${words.text('sheet-rounding-use')}</button></div></div>`;
  });
}

/** @param {View} view */
function figureChooser(view) {
  const { assessment, state, words, change } = view;
  const { calculation } = assessment;
  const result = calculation?.regions.find(({ region }) => region === askedRegion(view));
  const figures = calculation && result?.entered ? availableFigures(calculation, result) : [];
  if (figures.length === 0) return nothing;
  return html`<fieldset class="radios"><legend>${words.text('sheet-include')}</legend>
    ${figures.map(
      ({
        name,
      }) => html`<label class="radio"><input type="checkbox" name="figures" value=${name} .checked=${live(!isLeftOut(state, name))}
        @change=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget: { checked } }) =>
          change((now) =>
            typed(now, LEFT_OUT, leftOutText(now, name, checked)),
          )}><span>${labelOf(view, name)}</span></label>`,
    )}</fieldset>`;
}

/**
 * What the user has made in the views beside the case, each a page of the sheet.
 * @param {View} view
 */
function besideChooser(view) {
  const { state, words, change } = view;
  const made = madeBeside(state);
  if (made.length === 0) return nothing;
  return html`<fieldset class="radios"><legend>${words.text('sheet-beside')}</legend>
    ${made.map(
      (
        name,
      ) => html`<label class="radio"><input type="checkbox" name="beside" value=${name} .checked=${live(!isLeftOut(state, name))}
        @change=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget: { checked } }) =>
          change((now) =>
            typed(now, LEFT_OUT, leftOutText(now, name, checked)),
          )}><span>${words.text(`sheet-beside-${name}`)}</span></label>`,
    )}</fieldset>`;
}

/** @param {View} view */
function questionField(view) {
  const field = sheetField('question');
  return html`<div class="field"><label for="field-svar-question">${view.words.text('sheet-question-label')}</label>
    <textarea id="field-svar-question" name=${field} rows="3" .value=${live(question(view))}
      @input=${(/** @type {InputEvent & { currentTarget: HTMLTextAreaElement }} */ { currentTarget: { value } }) =>
        view.change((now) => typed(now, field, value))}></textarea></div>`;
}

customElements.define('uk-sheet-controls', SheetControls);
