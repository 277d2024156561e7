/*
 * The regions in a table: one measure of one year with all that is known of it, or many years and measures with the
 * values alone. Sorted, filtered and looked at in the page; nothing of that is part of the case.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { gridOf } from '../comparison/grid.js';
import { hasValue, inOrder, matching } from '../comparison/order.js';
import { amongOf, isShownIn } from '../comparison/question.js';
import { NATION } from '../names.js';
import { comparisonMeans, comparisonWarnings } from './comparison-remarks.js';
import { yearRows, yearSources, yearTable } from './comparison-year.js';
import { ViewElement } from './element.js';
import { radioGroup } from './field.js';
import './comparison-grid.js';
import '../../css/comparison-table.css';

/** @typedef {import('../comparison/grid.js').Grid} Grid */
/** @typedef {import('../comparison/grid.js').Width} Width */
/** @typedef {import('../comparison/order.js').Ordered} Ordered */
/** @typedef {import('../comparison/order.js').Sort} Sort */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** "year": one measure of one year, in full. @typedef {'year' | Width} Mode */
/** @type {readonly Mode[]} */
const MODES = ['year', 'years', 'measures', 'all'];
/** Columns that say which row it is. */
const OF_ROW = ['region', 'year'];

class ComparisonTable extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    comparing: { attribute: false },
    mode: { state: true },
    sort: { state: true },
    filter: { state: true },
    onlyKnown: { state: true },
    withoutColumns: { state: true },
    opened: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {Comparing | undefined} */
    this.comparing = undefined;
    /** @type {Mode} */
    this.mode = 'year';
    /** What the reader has sorted by. @type {Sort | undefined} */
    this.sort = undefined;
    /** What is typed to find rows with. */
    this.filter = '';
    /** Whether rows without any value are left out. */
    this.onlyKnown = false;
    /** Keys of columns that are not shown. @type {ReadonlySet<string>} */
    this.withoutColumns = new Set();
    /** Regions whose other published values are shown. @type {ReadonlySet<string>} */
    this.opened = new Set();
    /** What was last done, for the ear. */
    this.said = '';
    /** @type {{ comparing: Comparing, mode: Mode, words: View['words'], among: string, grid: Grid } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const { words } = view;
    const title = titleOf(view, comparing, this.mode);
    return html`<section class="compare-table"><h2 id="compare-title">${title}</h2>
      ${this.#tools(view, comparing)}
      ${this.mode === 'year' ? this.#year(view, comparing) : this.#grid(view, comparing, this.mode)}
      <p class="unseen" role="status">${this.said}</p>
      ${this.mode === 'year' ? html`${comparisonMeans(view, comparing)} ${comparisonWarnings(view, comparing)}` : nothing}
      <p class="hint">${words.text('compare-scope')}</p>
      ${this.mode === 'year' ? yearSources(view, comparing) : nothing}
    </section>`;
  }

  /**
   * @param {View} view
   * @param {Comparing} comparing
   */
  #year(view, comparing) {
    const all = yearRows(view, comparing, isShownIn(view.state));
    const { measure } = comparing.focus;
    const isAny = all.some(hasValue);
    const sort = this.#sortIn(['region', measure]) ?? { key: isAny ? measure : 'region', descending: isAny };
    const found = this.#found(all);
    const rows = inOrder(found, sort);
    return html`${yearTable(view, comparing, rows, {
      sort,
      opened: this.opened,
      turn: (key) => this.#turn(view, key, sort, labelIn(view, measure, key)),
      open: (region) => {
        const opened = new Set(this.opened);
        if (!opened.delete(region)) opened.add(region);
        this.opened = opened;
      },
    })}${found.length === 0 ? this.#none(view) : nothing}`;
  }

  /**
   * @param {View} view
   * @param {Comparing} comparing
   * @param {Width} width
   */
  #grid(view, comparing, width) {
    const grid = this.#gridOf(view, comparing, width);
    const columns = grid.columns.filter(({ key }) => !this.withoutColumns.has(key));
    const keys = [...(width === 'all' ? OF_ROW : ['region']), ...columns.map(({ key }) => key)];
    const sort = this.#sortIn(keys) ?? { key: 'region', descending: false };
    const found = this.#found(grid.rows);
    return html`<uk-comparison-grid .view=${view} .grid=${grid} .columns=${columns} .rows=${inOrder(found, sort)} .sort=${sort}
      .withYear=${width === 'all'} .turn=${(/** @type {string} */ key, /** @type {string} */ label) => this.#turn(view, key, sort, label)}></uk-comparison-grid>
      ${found.length === 0 ? this.#none(view) : nothing}`;
  }

  /**
   * The texts of a table are written anew only when something in it is another.
   * @param {View} view
   * @param {Comparing} comparing
   * @param {Width} mode
   * @returns {Grid}
   */
  #gridOf(view, comparing, mode) {
    const { last } = this;
    const { words } = view;
    const among = amongOf(view.state).join();
    const isSame = last?.comparing === comparing && last.mode === mode && last.words === words && last.among === among;
    if (isSame) return last.grid;
    const grid = gridOf(view, comparing.table, comparing.focus, mode, isShownIn(view.state));
    this.last = { comparing, mode, words, among, grid };
    return grid;
  }

  /**
   * @template {Ordered} Row
   * @param {readonly Row[]} rows
   */
  #found(rows) {
    const found = matching(rows, this.filter);
    return this.onlyKnown ? found.filter(hasValue) : found;
  }

  /**
   * The order that the reader has asked for, if the table has that column.
   * @param {readonly string[]} keys
   */
  #sortIn(keys) {
    return this.sort && keys.includes(this.sort.key) ? this.sort : undefined;
  }

  /**
   * @param {View} view
   * @param {string} key
   * @param {Sort} sort as it is
   * @param {string} column
   */
  #turn({ words }, key, sort, column) {
    const descending = sort.key === key ? !sort.descending : key !== 'region';
    this.sort = { key, descending };
    const order = key === 'region' ? 'name' : 'number';
    this.said = words.text(`compare-sorted-${order}`, { column, order: descending ? 'descending' : 'ascending' });
  }

  /**
   * @param {View} view
   * @param {Comparing} comparing
   */
  #tools(view, comparing) {
    const { words } = view;
    const filter = (/** @type {string} */ text) => {
      this.filter = text;
      this.#tellCount(view, comparing);
    };
    return html`<div class="compare-tools">
      ${radioGroup({
        name: 'compare-mode',
        label: words.text('compare-mode'),
        value: this.mode,
        row: true,
        options: MODES.map((value) => ({ value, label: words.text(`compare-mode-${value}`) })),
        choose: (value) => {
          this.mode = MODES.find((mode) => mode === value) ?? 'year';
        },
      })}
      <div class="field"><label for="compare-filter">${words.text('compare-filter')}</label>
        <input id="compare-filter" type="text" autocomplete="off" spellcheck="false" .value=${live(this.filter)}
          @input=${(/** @type {InputEvent & { currentTarget: HTMLInputElement }} */ { currentTarget }) => filter(currentTarget.value)}></div>
      <label class="radio"><input type="checkbox" .checked=${live(this.onlyKnown)} @change=${() => {
        this.onlyKnown = !this.onlyKnown;
        this.#tellCount(view, comparing);
      }}><span>${words.text('compare-only-known')}</span></label>
      ${this.mode === 'year' ? nothing : this.#columns(view, comparing, this.mode)}
    </div>`;
  }

  /**
   * Which columns are shown.
   * @param {View} view
   * @param {Comparing} comparing
   * @param {Width} width
   */
  #columns(view, comparing, width) {
    const { columns } = this.#gridOf(view, comparing, width);
    const toggle = (/** @type {string} */ key) => () => {
      const hidden = new Set(this.withoutColumns);
      if (!hidden.delete(key)) hidden.add(key);
      this.withoutColumns = hidden;
    };
    return html`<details class="compare-columns"><summary>${view.words.text('compare-columns')}</summary>
      <fieldset class="compare-boxes"><legend class="unseen">${view.words.text('compare-columns')}</legend><div>${columns.map(
        ({
          key,
          label,
        }) => html`<label class="radio"><input type="checkbox" .checked=${live(!this.withoutColumns.has(key))}
          @change=${toggle(key)}><span>${label}</span></label>`,
      )}</div></fieldset></details>`;
  }

  /**
   * Tells how many rows are left, without the nation's, which is not one of the regions.
   * @param {View} view
   * @param {Comparing} comparing
   */
  #tellCount(view, comparing) {
    /** @type {readonly Ordered[]} */
    const rows =
      this.mode === 'year'
        ? yearRows(view, comparing, isShownIn(view.state))
        : this.#gridOf(view, comparing, this.mode).rows;
    const regions = rows.filter(({ region }) => region !== NATION);
    const found = this.#found(regions);
    this.said = view.words.text('compare-found', { count: found.length, all: regions.length });
  }

  /** @param {View} view */
  #none({ words }) {
    const all = () => {
      this.filter = '';
      this.onlyKnown = false;
      this.said = '';
    };
    return html`<p class="compare-none">${words.text('compare-found-none')}
      <button type="button" class="quiet" @click=${all}>${words.text('compare-show-all')}</button></p>`;
  }
}

/**
 * @param {View} view
 * @param {Comparing} comparing
 * @param {Mode} mode
 */
function titleOf({ words }, { focus }, mode) {
  const isOfAllYears = mode === 'years' || mode === 'all';
  const isOfAllMeasures = mode === 'measures' || mode === 'all';
  return words.text('table-title', {
    measure: words.text(isOfAllMeasures ? 'compare-all-measures' : `compared-${focus.measure}`),
    period: isOfAllYears ? words.text('compare-all-years') : String(focus.year.year),
  });
}

/**
 * @param {View} view
 * @param {string} measure
 * @param {string} key
 */
function labelIn({ words }, measure, key) {
  return words.text(key === 'region' ? 'region' : `compared-${measure}`);
}

customElements.define('uk-comparison-table', ComparisonTable);
