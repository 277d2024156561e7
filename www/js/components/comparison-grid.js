/*
 * A wide table of values. Two thousand cells sort and filter within one frame: rows stay where they are and show other
 * regions, by hand and not by a template, which would look at each cell again; and those in sight come first, the others
 * in the frames after.
 */

import { html, nothing } from 'lit';
import { CELL_MARKS, legendOf, letterOf } from '../comparison/grid.js';
import { EXPLAINS, GridRow } from './comparison-grid-row.js';
import { sortButton } from './comparison-sort.js';
import { ViewElement } from './element.js';
import { moveWithin } from './one-stop.js';

/** @typedef {import('../comparison/grid.js').Column} Column */
/** @typedef {import('../comparison/grid.js').Grid} Grid */
/** @typedef {import('../comparison/grid.js').Row} Row */
/** @typedef {ReturnType<typeof legendOf>} Legend */
/** @typedef {import('../comparison/order.js').Sort} Sort */
/** @typedef {import('./element.js').View} View */

/** As many rows as are in sight at most, see the height in `css/comparison-table.css`, and as many as can follow in one frame. */
const PORTION = 20;

class ComparisonGrid extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    grid: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    sort: { attribute: false },
    withYear: { attribute: false },
    turn: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Grid} */
    this.grid = { columns: [], rows: [] };
    /** Those that are shown. @type {Column[]} */
    this.columns = [];
    /** Those that are shown, in their order. @type {Row[]} */
    this.rows = [];
    /** @type {Sort} */
    this.sort = { key: 'region', descending: false };
    /** Whether a row is of one year. */
    this.withYear = false;
    /** Sorts by a column. @type {(key: string, label: string) => void} */
    this.turn = () => {};
    /** What the rows have been made for. @type {{ grid: Grid, columns: string, legend: Legend } | undefined} */
    this.last = undefined;
    /** Those that have been made, in their order; the first ones stand in the table. @type {GridRow[]} */
    this.made = [];
    /** What the table shows, or will when all have followed. @type {readonly Row[]} */
    this.placed = [];
    /** The number that the Tab key goes to. @type {HTMLButtonElement | null} */
    this.stop = null;
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const header = (/** @type {string} */ key, /** @type {string} */ label, className = '') =>
      sortButton({ label, className, key, sort: this.sort, turn: () => this.turn(key, label) });
    return html`<div class="scroll compare-scroll" role="region" tabindex="0" aria-labelledby="compare-title"><table role="table" class="regions compare-grid ${this.withYear ? 'with-year' : ''}">
      <thead role="rowgroup"><tr role="row">${header('region', words.text('region'))}${this.withYear ? header('year', words.text('compare-year')) : nothing}${this.columns.map(
        ({ key, label }) => header(key, label, 'n'),
      )}</tr></thead>
      <tbody role="rowgroup" @click=${this.#explain} @keydown=${this.#move}></tbody></table></div>
      <span id=${EXPLAINS} hidden>${words.text('figure-show')}</span>
      <p class="hint table-keys">${words.text('table-keys')}</p>
      ${legend(view, legendOf(this.grid.rows))}`;
  }

  updated() {
    const body = this.querySelector('tbody');
    if (!body || !this.view) return;
    const columns = this.columns.map(({ key }) => key).join();
    if (this.last?.grid !== this.grid || this.last.columns !== columns) {
      this.last = { grid: this.grid, columns, legend: legendOf(this.grid.rows) };
      this.made = [];
      this.placed = [];
      body.replaceChildren();
    }
    const { rows, placed } = this;
    if (rows.length === placed.length && rows.every((row, place) => row === placed[place])) return;
    this.placed = rows;
    // Who sorts wants to see what comes first. Before anything is changed, while it is known where the rows stand.
    const scroll = this.querySelector('.scroll');
    if (scroll && scroll.scrollTop > 0) scroll.scrollTop = 0;
    this.#show(body, rows, 0);
    this.#stopAtFirst(body);
  }

  /**
   * Shows some rows in their place, and has the next ones follow in another frame.
   * @param {HTMLTableSectionElement} body
   * @param {readonly Row[]} rows
   * @param {number} from
   */
  #show(body, rows, from) {
    const { view, last } = this;
    if (!view || !last) return;
    const keys = this.columns.map(({ key }) => key);
    const portion = rows.slice(from, from + PORTION);
    for (const [offset, row] of portion.entries()) {
      const made = this.made[from + offset] ?? new GridRow(keys, this.withYear);
      this.made[from + offset] = made;
      made.show(view, row, last.legend.reasons);
      if (!made.element.isConnected) body.append(made.element);
    }
    if (from + PORTION >= rows.length) {
      // Those that are left over come after all others, and so are out of sight until then.
      while (body.rows.length > rows.length) body.lastElementChild?.remove();
      return;
    }
    const next = () => {
      if (this.placed === rows) this.#show(body, rows, from + PORTION);
    };
    // Only when the frame has been drawn that is on its way.
    requestAnimationFrame(() => setTimeout(next));
  }

  /**
   * Leaves one number in the order of tabbing.
   * @param {HTMLElement} body
   */
  #stopAtFirst(body) {
    const stop = this.stop && body.contains(this.stop) ? this.stop : body.querySelector('button');
    if (this.stop) this.stop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    this.stop = stop;
  }

  /** @param {MouseEvent} event */
  #explain = ({ target }) => {
    const id = target instanceof Element ? target.closest('button')?.dataset.figure : undefined;
    if (id) this.view?.explain(id);
  };

  /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  #move = (event) => {
    moveWithin(event);
    const { activeElement } = document;
    if (activeElement instanceof HTMLButtonElement) this.stop = activeElement;
  };
}

/**
 * What the marks and letters in the cells stand for.
 * @param {View} view
 * @param {Legend} legend
 */
function legend({ words }, { marks, reasons }) {
  const told = [
    ...CELL_MARKS.filter((mark) => marks.has(mark)).map((mark) => [
      words.text(`mark-sign-${mark}`),
      words.text(`mark-${mark}`),
    ]),
    ...reasons.map((reason, position) => [`(${letterOf(position)})`, words.text(`missing-${reason}`)]),
  ];
  if (told.length === 0) return nothing;
  return html`<dl class="compare-legend">${told.map(([sign, text]) => html`<div><dt>${sign}</dt><dd>${text}</dd></div>`)}</dl>`;
}

customElements.define('uk-comparison-grid', ComparisonGrid);
