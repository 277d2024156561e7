/*
 * A wide table of values. Its rows are made once and then only moved: two thousand cells sort and filter within one
 * frame. So they are made by hand and not by a template, which would look at each cell again.
 */

import { html, nothing } from 'lit';
import { MARKS } from '../comparison/basis.js';
import { legendOf, letterOf } from '../comparison/grid.js';
import { NATION } from '../names.js';
import { sortButton } from './comparison-sort.js';
import { ViewElement } from './element.js';
import { moveWithin } from './one-stop.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').MissingReason} MissingReason */
/** @typedef {import('../comparison/grid.js').Cell} Cell */
/** @typedef {import('../comparison/grid.js').Column} Column */
/** @typedef {import('../comparison/grid.js').Grid} Grid */
/** @typedef {import('../comparison/grid.js').Row} Row */
/** @typedef {import('../comparison/order.js').Sort} Sort */
/** @typedef {import('./element.js').View} View */

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
    /** What has been made for the rows of the grid. @type {{ grid: Grid, columns: string, made: Map<Row, HTMLTableRowElement> } | undefined} */
    this.last = undefined;
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
      <p class="hint table-keys">${words.text('table-keys')}</p>
      ${legend(view, this.grid)}`;
  }

  updated() {
    const body = this.querySelector('tbody');
    if (!body || !this.view) return;
    const columns = this.columns.map(({ key }) => key).join();
    if (this.last?.grid !== this.grid || this.last.columns !== columns) {
      const { reasons } = legendOf(this.grid.rows);
      const made = new Map(this.grid.rows.map((row) => [row, this.#row(row, reasons)]));
      this.last = { grid: this.grid, columns, made };
    }
    const { made } = this.last;
    body.replaceChildren(...this.rows.flatMap((row) => made.get(row) ?? []));
    stopAt(body, body.querySelector('button'));
  }

  /**
   * @param {Row} row
   * @param {readonly MissingReason[]} reasons
   */
  #row({ region, name, year, cells }, reasons) {
    const made = document.createElement('tr');
    if (region === NATION) made.className = 'me';
    made.role = 'row';
    const header = document.createElement('th');
    header.scope = 'row';
    header.role = 'rowheader';
    header.textContent = name;
    made.append(header);
    if (this.withYear) {
      const cell = made.insertCell();
      cell.role = 'cell';
      cell.textContent = String(year);
    }
    for (const { key } of this.columns) {
      const content = cells[key];
      const cell = made.insertCell();
      cell.role = 'cell';
      cell.className = content && 'missing' in content ? 'n none' : 'n';
      if (content) cell.append(this.#content(content, reasons));
    }
    return made;
  }

  /**
   * A number that leads to its calculation, or why there is none.
   * @param {Cell} cell
   * @param {readonly MissingReason[]} reasons
   */
  #content(cell, reasons) {
    const { words } = /** @type {View} */ (this.view);
    if ('missing' in cell) {
      const letter = letterOf(reasons.indexOf(cell.missing));
      return words.text(cell.missing.startsWith('zero_') ? 'compare-cell-zero' : 'compare-cell-missing', { letter });
    }
    const { text, spoken, id, marks } = cell;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'figure';
    button.tabIndex = -1;
    button.dataset.figure = id;
    button.ariaHasPopup = 'dialog';
    button.textContent = text;
    const told = marks.map((mark) => words.text(`mark-${mark}`));
    button.ariaLabel = words.text('figure-explain', { figure: [spoken, ...told].join(', ') });
    if (marks.length > 0) {
      const signs = document.createElement('sup');
      signs.textContent = marks.map((mark) => words.text(`mark-sign-${mark}`)).join('');
      button.append(signs);
    }
    return button;
  }

  /** @param {MouseEvent} event */
  #explain = ({ target }) => {
    const id = target instanceof Element ? target.closest('button')?.dataset.figure : undefined;
    if (id) this.view?.explain(id);
  };

  /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  #move = (event) => {
    moveWithin(event);
  };
}

/**
 * Leaves one number in the order of tabbing.
 * @param {Element} body
 * @param {HTMLButtonElement | null} first
 */
function stopAt(body, first) {
  const stop = body.querySelector('button[tabindex="0"]') ?? first;
  if (stop instanceof HTMLElement) stop.tabIndex = 0;
}

/**
 * What the marks and letters in the cells stand for.
 * @param {View} view
 * @param {Grid} grid
 */
function legend({ words }, grid) {
  const { marks, reasons } = legendOf(grid.rows);
  const told = [
    ...MARKS.filter((mark) => marks.has(mark)).map((mark) => [
      words.text(`mark-sign-${mark}`),
      words.text(`mark-${mark}`),
    ]),
    ...reasons.map((reason, position) => [`(${letterOf(position)})`, words.text(`missing-${reason}`)]),
  ];
  if (told.length === 0) return nothing;
  return html`<dl class="compare-legend">${told.map(([sign, text]) => html`<div><dt>${sign}</dt><dd>${text}</dd></div>`)}</dl>`;
}

customElements.define('uk-comparison-grid', ComparisonGrid);
