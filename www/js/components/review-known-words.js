/* The words of invoices that are known to all, with who published what they mean. Fetched when they are first asked for. */

import { html, nothing } from 'lit';
import { fetchRows } from '../data-sets/fetching.js';
import { ViewElement } from './element.js';
import { sources } from './figure.js';
import { meaningText } from './review-words.js';

/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../review/entered.js').ReviewWords} ReviewWords */
/** @typedef {import('./element.js').View} View */

/** Kinds as the data set calls them, in the order they are shown. @type {Record<string, keyof ReviewWords>} */
const KINDS = {
  contact_type: 'contactType',
  profession: 'profession',
  initiative: 'initiative',
  free_card: 'freeCard',
};

/** Meanings that the data set calls otherwise. @type {Record<string, string>} */
const MEANINGS = { not_payable: 'notPayable', patient_began: 'patient' };

class KnownWords extends ViewElement {
  static properties = { ...ViewElement.properties, rows: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {Row[] | undefined} */
    this.rows = undefined;
    this.failed = false;
  }

  /** @param {Event & { currentTarget: HTMLDetailsElement }} event */
  #toggled = async ({ currentTarget }) => {
    if (!currentTarget.open || this.rows) return;
    this.failed = false;
    try {
      this.rows = await fetchRows('review_words');
    } catch {
      this.failed = true;
    }
  };

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const { rows, failed } = this;
    return html`<details class="more" @toggle=${this.#toggled}><summary>${words.text('invoice-known-words')}</summary>
      <p class="hint">${words.text('invoice-known-words-about')}</p>
      ${rows ? Object.entries(KINDS).map(([kind, of]) => ofKind(view, rows, kind, of)) : nothing}
      ${rows ? nothing : html`<p class="hint" role="status">${words.text(failed ? 'part-failed' : 'part-loading')}</p>`}
    </details>`;
  }
}

/**
 * @param {View} view
 * @param {Row[]} all
 * @param {string} kind
 * @param {keyof ReviewWords} of
 */
function ofKind(view, all, kind, of) {
  // The columns of the data set, in their order.
  const rows = all.flatMap(([itsKind, word = '', meaning = '', source = '']) =>
    itsKind === kind ? [{ word, meaning, source }] : [],
  );
  const meanings = [...new Set(rows.map(({ meaning }) => meaning))];
  return html`<h3>${view.words.text(`invoice-kind-${of}`)}</h3>
    <dl class="review-known">${meanings.map(
      (meaning) =>
        html`<div><dt>${meaningText(view, of, MEANINGS[meaning] ?? meaning)}</dt><dd>${rows
          .filter((row) => row.meaning === meaning)
          .map(({ word }) => word)
          .join(', ')}</dd></div>`,
    )}</dl>
    ${sources(
      view,
      rows.flatMap(({ source }) => source || []),
    )}`;
}

customElements.define('uk-known-words', KnownWords);
