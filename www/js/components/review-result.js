/* What a review came to: the answer in a sentence, each check, totals, rows to ask about, and what can be taken along. */

import { html, nothing } from 'lit';
import { CONTROLS } from '../review/dealings.js';
import { findingsOf, isCut } from '../review-result/findings.js';
import { hasAmounts, notDone } from '../review-result/result.js';
import { ViewElement } from './element.js';
import { said } from './figure.js';
import { checkTable } from './review-checks.js';
import { filesRead } from './review-files.js';
import { totalsTables } from './review-totals.js';
import './review-findings.js';
import './review-take-along.js';
import '../../css/review-result.css';

/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../review-result/result.js').ReviewResult} Result */
/** @typedef {import('./element.js').View} View */

class ReviewResult extends ViewElement {
  static properties = { ...ViewElement.properties, result: { attribute: false }, code: { state: true } };

  constructor() {
    super();
    /** @type {Result | undefined} */
    this.result = undefined;
    /** The kind of finding whose rows are shown; empty: all. @type {FindingCode | ''} */
    this.code = '';
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    // Another review has other findings.
    if (changed.has('result')) this.code = '';
  }

  /** @param {View} view */
  draw(view) {
    const { result } = this;
    if (!result) return nothing;
    const { words } = view;
    return html`<div class="review-result">
      ${answer(view, result)}
      ${filesRead(view, result)}
      ${checkTable(view, result, this.#show)}
      ${totalsTables(view, result, this.#show)}
      <section aria-labelledby="result-findings"><h2 id="result-findings" tabindex="-1">${words.text('result-findings')}</h2>
        <uk-review-findings .view=${view} .review=${result.review} .code=${this.code} .choose=${this.#choose}></uk-review-findings></section>
      <section aria-labelledby="result-take-along"><h2 id="result-take-along">${words.text('result-take-along')}</h2>
        <uk-review-take-along .view=${view} .result=${result}></uk-review-take-along></section>
      ${privacyNote(view)}
    </div>`;
  }

  /** @param {FindingCode | ''} code */
  #choose = (code) => {
    this.code = code;
  };

  /**
   * Shows the rows of a check, and goes to them.
   * @param {FindingCode} code
   */
  #show = async (code) => {
    this.code = code;
    await this.updateComplete;
    const heading = this.querySelector('#result-findings');
    if (!(heading instanceof HTMLElement)) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
}

/**
 * @param {View} view
 * @param {Result} result
 */
function answer(view, result) {
  const { review } = result;
  const { words, catalogue, shown } = view;
  const { totals, files } = review;
  const findings = findingsOf(review);
  const [rows, unknown] = [findings.rowsToAsk(), findings.rowsWithUnknownWords()];
  const undone = notDone(review).length;
  const isKnown = hasAmounts(totals);
  const sentence = (/** @type {View['shown']} */ writing) =>
    words.text(isKnown ? 'result-answer' : 'result-answer-without-amounts', {
      files: files.length,
      without: totals.withoutAmount,
      contacts: totals.contacts,
      invoiced: writing.exact(totals.invoiced, 'rate'),
      rows,
      least: isCut(review) ? 'yes' : 'no',
    });
  return html`<div class="result-answer"><h2 id="result" tabindex="-1">${said(view, sentence)}</h2>
    ${unknown > 0 ? html`<p>${words.text('result-unknown-words', { count: unknown })}</p>` : nothing}
    ${undone > 0 ? html`<p>${words.text('result-undone', { count: undone })}</p>` : nothing}
    ${isKnown && totals.withoutAmount > 0 ? html`<p>${words.text('result-without-amount', { count: totals.withoutAmount })}</p>` : nothing}
    ${otherFees(view, result)}
    ${files.some(({ whole }) => !whole) ? html`<p class="result-partly">${words.text('result-partly')}</p>` : nothing}
    <p class="hint">${words.text('result-answer-about')}
      ${words.text('result-made-with', { engine: catalogue.engine, day: shown.day(catalogue.checkedOn) })}</p></div>`;
}

/**
 * Contacts in regions whose fees the settings do not hold.
 * @param {View} view
 * @param {Result} result
 */
function otherFees({ words, names, catalogue }, { review, settings }) {
  const { fee } = settings;
  const known = fee && 'published' in fee ? catalogue.fees.find(({ id }) => id === fee.published)?.region : undefined;
  const regions = review.totals.groups.find(({ by }) => by === 'careRegion')?.rows ?? [];
  const others = regions.filter(({ key }) => key !== '' && key !== known).map(({ key }) => names.region(key));
  if (!known || others.length === 0) return nothing;
  const text = words.text('result-other-fees', { regions: others.join(', '), region: names.region(known) });
  return html`<p>${text}</p>`;
}

/** @param {View} view */
function privacyNote({ words }) {
  return html`<details class="more result-privacy"><summary>${words.text('invoice-control')}</summary>
    <ul>${CONTROLS.map((control) => html`<li>${words.text(`invoice-control-${control}`)}</li>`)}</ul></details>`;
}

customElements.define('uk-review-result', ReviewResult);
