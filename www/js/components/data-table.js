/* The rows of a data set: searched, ordered by a column, each with its source. */

import { html, nothing } from 'lit';
import { found, linesOf, ordered } from '../data-sets/browsing.js';
import { columnsFor, isNumber, isSource } from '../data-sets/data-set.js';
import { formatNumber } from '../format.js';
import { sourceTitle } from './data-source.js';
import { ViewElement } from './element.js';

/** @typedef {import('../data-sets/browsing.js').Line} Line */
/** @typedef {import('../data-sets/browsing.js').Order} Order */
/** @typedef {import('../data-sets/data-set.js').Column} Column */
/** @typedef {import('../data-sets/data-set.js').DataSet} DataSet */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../data-sets/source.js').Source} Source */
/** @typedef {import('./element.js').View} View */

const NBSP = '\u00A0';
/** So many rows are drawn until more are asked for. */
const FIRST = 100;

class DataTable extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    set: { attribute: false },
    rows: { attribute: false },
    sources: { attribute: false },
    search: { state: true },
    order: { state: true },
    all: { state: true },
  };

  constructor() {
    super();
    /** @type {DataSet | undefined} */
    this.set = undefined;
    /** @type {Row[]} */
    this.rows = [];
    /** @type {Map<string, Source>} */
    this.sources = new Map();
    this.search = '';
    /** @type {Order | undefined} */
    this.order = undefined;
    /** Whether all rows are drawn. */
    this.all = false;
    /** The rows as texts, until they are to be written anew. @type {{ rows: Row[], language: string, lines: Line[] } | undefined} */
    this.written = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { set } = this;
    if (!set) return nothing;
    const { words } = view;
    const lines = ordered(set, found(set, words.language, this.#lines(view, set), this.search), this.order);
    const drawn = this.all ? lines : lines.slice(0, FIRST);
    const columns = columnsFor(set, words.language);
    return html`<div class="field data-search"><label for="search-${set.name}">${words.text('data-search')}</label>
        <p class="hint" id="search-${set.name}-hint">${words.text('data-search-hint')}</p>
        <input id="search-${set.name}" type="text" autocomplete="off" spellcheck="false" aria-describedby="search-${set.name}-hint"
          .value=${this.search} @input=${(
            /** @type {InputEvent & { currentTarget: HTMLInputElement }} */ { currentTarget },
          ) => {
            this.search = currentTarget.value;
          }}></div>
      <p class="hint" role="status">${this.#said(view, set, lines, drawn)}</p>
      <div class="scroll data-scroll" role="region" tabindex="0" aria-label=${words.text('data-table', { title: set.title[words.language] })}>
        <table><thead><tr>${columns.map((shown) => this.#header(view, shown))}</tr></thead>
        <tbody>${drawn.map((line) => html`<tr>${columns.map((shown, position) => this.#cell(view, set, line, shown, position === 0))}</tr>`)}</tbody></table>
      </div>
      ${
        drawn.length < lines.length
          ? html`<p>${words.text('data-drawn', { shown: this.#count(view, drawn.length) })}
            <button type="button" class="quiet" @click=${() => {
              this.all = true;
            }}>${words.text('data-show-all', { shown: this.#count(view, lines.length) })}</button></p>`
          : nothing
      }`;
  }

  /**
   * @param {View} view
   * @param {DataSet} set
   */
  #lines({ words: { language }, names }, set) {
    const { rows, written } = this;
    if (written?.rows === rows && written.language === language) return written.lines;
    const nameOf = (/** @type {string} */ id) => [this.sources.get(id)?.title, this.sources.get(id)?.by].join(', ');
    const lines = linesOf(set, rows, names, language, nameOf);
    this.written = { rows, language, lines };
    return lines;
  }

  /**
   * How many rows there are, and by what they are ordered.
   * @param {View} view
   * @param {DataSet} set
   * @param {Line[]} lines
   * @param {Line[]} drawn
   */
  #said(view, set, lines, drawn) {
    const { words } = view;
    const [shown, all] = [lines.length, set.rows].map((count) => this.#count(view, count));
    const counted =
      this.search.trim() === ''
        ? words.text('data-all-rows', { shown: all ?? '' })
        : words.text('data-found', { found: lines.length, shown: shown ?? '', all: all ?? '' });
    const column = this.order && set.columns[this.order.place]?.title[words.language];
    const by =
      this.order && column ? words.text(this.order.descending ? 'data-sorted-down' : 'data-sorted-up', { column }) : '';
    return [counted, drawn.length > 0 ? by : ''].filter(Boolean).join('. ');
  }

  /**
   * @param {View} view
   * @param {number} count
   */
  #count({ words }, count) {
    return formatNumber(words.language, String(count));
  }

  /**
   * @param {View} view
   * @param {{ column: Column, place: number }} shown
   */
  #header({ words }, { column, place }) {
    const active = this.order?.place === place;
    const descending = active && this.order?.descending === true;
    const turn = () => {
      this.order = { place, descending: active && !descending };
    };
    return html`<th scope="col" class=${isNumber(column) ? 'n' : ''} aria-sort=${active ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" @click=${turn}>${column.title[words.language]}${NBSP}<span class="arrow" aria-hidden="true">${active ? (descending ? '▼' : '▲') : '↕'}</span></button></th>`;
  }

  /**
   * @param {View} view
   * @param {DataSet} set
   * @param {Line} line
   * @param {{ column: Column, place: number }} shown
   * @param {boolean} first
   */
  #cell({ words }, set, { row, texts }, { column, place }, first) {
    const value = row[place] ?? '';
    const text = texts[place] ?? '';
    if (first) return html`<th scope="row">${text}</th>`;
    if (value === '')
      return html`<td><span class="none">${column.empty?.[words.language] ?? words.text('figure-missing')}</span></td>`;
    if (isSource(set, column)) return html`<td class="data-source">${this.#source(value)}</td>`;
    if (column.name === 'url') return html`<td><a href=${value} rel="noreferrer">${value}</a></td>`;
    return html`<td class=${isNumber(column) ? 'n' : ''}>${text}</td>`;
  }

  /** @param {string} id */
  #source(id) {
    const source = this.sources.get(id);
    if (!source) return id;
    return html`${sourceTitle(source)}${source.by ? `, ${source.by}` : nothing}`;
  }
}

customElements.define('uk-data-table', DataTable);
