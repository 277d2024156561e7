/* What there is to tell of a link or file that was opened: why it could not be, or which figures are others now. */

import { html, nothing } from 'lit';
import { kindOf } from '../kept-case/figures.js';
import { dataDigits } from '../kept-case/record.js';
import { problemText } from '../messages.js';
import { NATION } from '../names.js';
import { ViewElement } from './element.js';

/** @typedef {import('../kept-case/figures.js').FigureDifference} FigureDifference */
/** @typedef {import('../kept-case/opening.js').OpeningNotice} Notice */
/** @typedef {import('./element.js').View} View */

class OpeningNotice extends ViewElement {
  static properties = { ...ViewElement.properties, notice: { attribute: false }, close: { attribute: false } };

  constructor() {
    super();
    /** @type {Notice | undefined} */
    this.notice = undefined;
    this.close = () => {};
  }

  /** @param {View} view */
  draw(view) {
    const { notice } = this;
    if (!notice) return nothing;
    return html`<section class="opening-notice ${notice.problem ? 'refused' : ''}">
      <div>${notice.problem ? refusal(view, notice, notice.problem) : opened(view, notice)}</div>
      <button type="button" class="textual" @click=${() => this.close()}>${view.words.text('keeping-close')}</button>
    </section>`;
  }
}

/**
 * @param {View} view
 * @param {Notice} notice
 * @param {NonNullable<Notice['problem']>} problem
 */
function refusal(view, { from, name }, problem) {
  const { words } = view;
  const { text, hint } = problemText(view, problem);
  return html`<p><strong>${words.text('opening-refused', { from, name })}</strong> ${text}</p>
    <p>${hint ? `${hint} ` : ''}${words.text('opening-unharmed')}</p>`;
}

/**
 * @param {View} view
 * @param {Notice} notice
 */
function opened(view, { from, name, differences, origin }) {
  const { words, undo } = view;
  const shown = differences.map((difference) => differenceText(view, difference)).filter((text) => text !== undefined);
  return html`<p>${words.text('opening-done', { from, name })} ${undo ? words.text('opening-undo') : ''}</p>
    ${
      shown.length > 0
        ? html`<p><strong>${words.text('opening-differs', { from })}</strong>
            ${origin ? originText(view, origin) : ''}</p>
            <ul>${shown.map((text) => html`<li>${text}</li>`)}</ul>`
        : nothing
    }`;
}

/**
 * Nothing when both would be printed the same.
 * @param {View} view
 * @param {FigureDifference} difference
 */
function differenceText({ words, shown, names }, { id, before, now }) {
  const [first, last] = [before, now].map((figure) => shown.figure(figure, kindOf(id)));
  return first === last
    ? undefined
    : words.text('opening-figure', { figure: figureName({ words, names }, id), before: first ?? '', now: last ?? '' });
}

/**
 * @param {Pick<View, 'words' | 'names'>} view
 * @param {string} id
 */
function figureName({ words, names }, id) {
  const [subject = '', name = ''] = id.split('.');
  if (!names.regions.has(subject) && subject !== NATION)
    return `${words.text(`measure-${name}`)}, ${words.text(`mean-${subject}`).toLowerCase()}`;
  return `${figureLabel(words, name)}, ${names.region(subject)}`;
}

/**
 * @param {View['words']} words
 * @param {string} name
 */
function figureLabel(words, name) {
  if (name === 'gross') return words.text('split-gross');
  if (name === 'liability') return words.text('figure-cost', { invoiced: 'no' });
  if (name === 'invoiced') return words.text('figure-cost', { invoiced: 'yes' });
  return words.text(`measure-${name}`);
}

/**
 * What answered then, and what answers now.
 * @param {View} view
 * @param {NonNullable<Notice['origin']>} origin
 */
function originText({ words, catalogue }, { engine, data }) {
  return words.text('opening-origin', {
    engineBefore: engine || '–',
    dataBefore: data || '–',
    engineNow: catalogue.engine,
    dataNow: dataDigits(catalogue),
  });
}

customElements.define('uk-opening-notice', OpeningNotice);
