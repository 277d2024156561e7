/*
 * The rows to ask about, a hundred thousand of them if need be: only those in sight are in the page, and assistive
 * technology is told how many there are and which these are. What is above and below is held open by two empty bodies of
 * the table, whose heights are set from here: the page's policy lets no template have styles.
 */

import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { findingsOf } from '../review-result/findings.js';
import { findingKey } from '../review-result/result.js';
import { detailText } from '../review-result/words.js';
import { ViewElement } from './element.js';
import { selectField } from './field.js';
import { said } from './figure.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../review-result/findings.js').Finding} Finding */
/** @typedef {import('./element.js').View} View */

/** Height of a row until one has been seen. */
const ROW = 38;

class ReviewFindings extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    review: { attribute: false },
    code: { attribute: false },
    choose: { attribute: false },
    said: { state: true },
    wanted: { state: true },
  };

  constructor() {
    super();
    /** @type {Review | undefined} */
    this.review = undefined;
    /** The kind of finding that is shown; empty: all. @type {FindingCode | ''} */
    this.code = '';
    /** @type {(code: FindingCode | '') => void} */
    this.choose = () => {};
    /** What a screen reader is told. */
    this.said = '';
    /** The row to go to, as typed. */
    this.wanted = '';
    /** Places of the findings that are shown. @type {Uint32Array} */
    this.places = new Uint32Array();
    /** Place in the table of the row that gets the focus once it is there. @type {number | undefined} */
    this.next = undefined;
    /** The row that had the focus before the rows were drawn. @type {Element | null} */
    this.focused = null;
    /** How high rows are that have not been seen, taken from the first ones that are: each that is another than thought has
     * the places of all rows after it worked out again. @type {number | undefined} */
    this.height = undefined;
    /** @type {() => HTMLElement | null} */
    const box = () => this.querySelector('.result-rows');
    this.rows = new Virtualizer({
      count: 0,
      getScrollElement: box,
      estimateSize: () => this.height ?? ROW,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      overscan: 10,
      onChange: () => this.requestUpdate(),
    });
    /** @type {() => void} */
    this.leave = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.leave = this.rows._didMount();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leave();
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    this.focused = this.querySelector('tr[data-index]:focus');
    if (!this.review || !(changed.has('review') || changed.has('code'))) return;
    this.places = findingsOf(this.review).placesOf(this.code);
    this.rows.setOptions({ ...this.rows.options, count: this.places.length });
    this.rows.measure();
    this.rows.scrollToOffset(0);
    this.said = '';
  }

  /** @param {View} view */
  draw(view) {
    const { review, places } = this;
    if (!review) return nothing;
    const { words } = view;
    if (findingsOf(review).length === 0) return html`<p>${words.text('result-nothing-found')}</p>`;
    const several = review.files.length > 1;
    const columns = [...(several ? ['file'] : []), 'row', 'finding', 'invoiced', 'expected', 'other', 'about'];
    const items = this.rows.getVirtualItems();
    return html`${this.#tools(view, review)}
      <p class="unseen" role="status">${this.said}</p>
      <div class="scroll result-rows" role="region" tabindex="0" aria-label=${words.text('result-rows-table')}>
      <table role="table" class=${several ? 'several' : ''} aria-labelledby="result-findings" aria-rowcount=${places.length + 1} aria-colcount=${columns.length}>
        <thead role="rowgroup"><tr role="row" aria-rowindex="1">${columns.map(
          (column) =>
            html`<th role="columnheader" scope="col" class="of-${column} ${isNumber(column) ? 'n' : ''}">${words.text(`result-column-${column}`)}</th>`,
        )}</tr></thead>
        <tbody class="result-above" role="presentation" aria-hidden="true"></tbody>
        <tbody role="rowgroup">${repeat(
          items,
          ({ index }) => places[index],
          ({ index }) => this.#row(view, review, columns, index),
        )}</tbody>
        <tbody class="result-below" role="presentation" aria-hidden="true"></tbody></table></div>
      <p class="hint result-rows-printed">${words.text('result-rows-printed')}</p>`;
  }

  updated() {
    this.rows._willUpdate();
    const items = this.rows.getVirtualItems();
    const rows = [...this.querySelectorAll('tr[data-index]')];
    if (this.height === undefined && rows.length > 0) this.#learn(rows);
    for (const row of rows) this.rows.measureElement(row);
    const [first, last] = [items[0], items.at(-1)];
    this.#hold('.result-above', first?.start ?? 0);
    this.#hold('.result-below', last ? this.rows.getTotalSize() - last.end : 0);
    // Who goes on by key from a row that is no longer there would begin at the top of the page.
    if (this.focused && !this.focused.isConnected) {
      const box = this.querySelector('.result-rows');
      if (box instanceof HTMLElement) box.focus({ preventScroll: true });
    }
    if (this.next === undefined) return;
    const row = this.querySelector(`tr[data-index="${this.next}"]`);
    if (!(row instanceof HTMLElement)) return;
    this.next = undefined;
    row.focus({ preventScroll: true });
  }

  /**
   * @param {Element[]} rows that are there
   */
  #learn(rows) {
    const heights = rows.map((row) => (row instanceof HTMLElement ? row.offsetHeight : 0)).sort((a, b) => a - b);
    const usual = heights[heights.length >> 1];
    if (!usual) return;
    this.height = usual;
    this.rows.measure();
  }

  /**
   * Holds a height open for rows that are not there.
   * @param {string} selector
   * @param {number} height
   */
  #hold(selector, height) {
    const body = this.querySelector(selector);
    if (body instanceof HTMLElement) body.style.height = `${Math.max(0, height)}px`;
  }

  /**
   * @param {View} view
   * @param {Review} review
   */
  #tools(view, review) {
    const { words } = view;
    const options = review.checks
      .filter(({ kept }) => kept > 0)
      .map(({ code, kept }) => ({
        value: code,
        label: words.text('result-filter-option', { name: words.text(findingKey(code)), count: kept }),
      }));
    const all = { value: '', label: words.text('result-filter-all', { count: findingsOf(review).length }) };
    return html`<div class="result-tools">
      ${selectField({
        id: 'result-filter',
        label: words.text('result-filter'),
        value: this.code,
        options: [all, ...options],
        choose: (code) => this.#filter(/** @type {FindingCode | ''} */ (code)),
      })}
      <form class="result-jump" novalidate @submit=${this.#jump}><div class="field"><label for="result-jump">${words.text('result-jump')}</label>
        <input id="result-jump" type="text" inputmode="numeric" autocomplete="off" class="num" .value=${this.wanted} @input=${this.#typed}></div>
        <button type="submit" class="quiet">${words.text('result-jump-go')}</button></form></div>`;
  }

  /**
   * @param {View} view
   * @param {Review} review
   * @param {readonly string[]} columns
   * @param {number} index
   */
  #row(view, review, columns, index) {
    const finding = findingsOf(review).at(this.places[index] ?? -1);
    if (!finding) return nothing;
    return html`<tr role="row" tabindex="-1" data-index=${index} aria-rowindex=${index + 2}>${columns.map((column) => {
      const cell = cellOf(view, review, finding, column);
      if (column === 'row') return html`<th role="rowheader" scope="row" class="of-row n">${cell}</th>`;
      return html`<td role="cell" class="of-${column} ${isNumber(column) ? 'n' : ''}">${cell}</td>`;
    })}</tr>`;
  }

  /** @param {FindingCode | ''} code */
  #filter(code) {
    this.choose(code);
    if (!this.view || !this.review) return;
    const count = findingsOf(this.review).placesOf(code).length;
    this.updateComplete.then(() => {
      this.said = this.view?.words.text('result-filtered', { count }) ?? '';
    });
  }

  /** @param {InputEvent & { currentTarget: HTMLInputElement }} event */
  #typed = ({ currentTarget }) => {
    this.wanted = currentTarget.value;
  };

  /** Goes to the first finding of the row, or of the next row that has one. @param {Event} event */
  #jump = (event) => {
    event.preventDefault();
    const { view, review, places } = this;
    const row = Number(this.wanted.replace(/\s/g, ''));
    if (!view || !review) return;
    if (!Number.isInteger(row) || row < 1) {
      this.said = view.words.text('result-jump-not-a-row');
      return;
    }
    const rows = review.findings.row;
    const index = places.findIndex((place) => (rows[place] ?? 0) >= row);
    const found = rows[places[index] ?? -1];
    if (found === undefined) {
      this.said = view.words.text('result-jump-none', { row: String(row) });
      return;
    }
    this.said = found === row ? '' : view.words.text('result-jump-next', { row: String(row), found: String(found) });
    this.next = index;
    this.rows.scrollToIndex(index, { align: 'center' });
    this.requestUpdate();
  };
}

/** @param {string} column */
const isNumber = (column) => ['row', 'invoiced', 'expected', 'other'].includes(column);

/**
 * @param {View} view
 * @param {Review} review
 * @param {Finding} finding
 * @param {string} column
 */
function cellOf(view, review, finding, column) {
  const { words } = view;
  const { code, file, row, other, invoiced, expected } = finding;
  switch (column) {
    case 'file':
      return review.files[file]?.name ?? '';
    case 'row':
      return row === 0 ? words.text('result-no-row') : String(row);
    case 'finding':
      return words.text(findingKey(code));
    case 'invoiced':
      return amount(view, invoiced);
    case 'expected':
      return amount(view, expected);
    case 'other':
      return other ? otherRow(review, file, other) : '';
    default:
      return detailText(view, finding);
  }
}

/**
 * @param {Review} review
 * @param {number} file
 * @param {NonNullable<Finding['other']>} other
 */
function otherRow(review, file, other) {
  return other.file === file ? String(other.row) : `${review.files[other.file]?.name ?? ''}: ${other.row}`;
}

/**
 * @param {View} view
 * @param {string | undefined} of
 */
const amount = (view, of) => (of === undefined ? '' : said(view, (writing) => writing.exact(of, 'rate')));

customElements.define('uk-review-findings', ReviewFindings);
