/*
 * A wide table of values. Two thousand cells sort and filter within one frame: rows are made once and then only moved,
 * by hand and not by a template, which would look at each cell again; and those in sight come first, the others in the
 * frames after.
 */

import { html, nothing } from 'lit';
import { CELL_MARKS, legendOf, letterOf, writtenIn } from '../comparison/grid.js';
import { NATION } from '../names.js';
import { sortButton } from './comparison-sort.js';
import { ViewElement } from './element.js';
import { moveWithin } from './one-stop.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').MissingReason} MissingReason */
/** @typedef {import('../comparison/grid.js').Cell} Cell */
/** @typedef {import('../comparison/grid.js').Column} Column */
/** @typedef {import('../comparison/grid.js').Grid} Grid */
/** @typedef {import('../comparison/grid.js').Row} Row */
/** @typedef {ReturnType<typeof legendOf>} Legend */
/** @typedef {import('../comparison/order.js').Sort} Sort */
/** @typedef {import('./element.js').View} View */

/** As many rows as are in sight at most, see the height in `css/comparison-table.css`, and as many as can follow in one frame. */
const PORTION = 22;

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
    /** What has been made for the rows of the grid. @type {{ grid: Grid, columns: string, legend: Legend, made: Map<Row, HTMLTableRowElement> } | undefined} */
    this.last = undefined;
    /** The rows that stand in the table, or are on their way. @type {readonly Row[]} */
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
      <p class="hint table-keys">${words.text('table-keys')}</p>
      ${legend(view, legendOf(this.grid.rows))}`;
  }

  updated() {
    const body = this.querySelector('tbody');
    if (!body || !this.view) return;
    const columns = this.columns.map(({ key }) => key).join();
    if (this.last?.grid !== this.grid || this.last.columns !== columns) {
      this.last = { grid: this.grid, columns, legend: legendOf(this.grid.rows), made: new Map() };
      this.placed = [];
    }
    const { rows, placed } = this;
    if (rows.length === placed.length && rows.every((row, place) => row === placed[place])) return;
    this.placed = rows;
    // Who sorts wants to see what comes first. Before the rows are moved, while it is known where they stand.
    const scroll = this.querySelector('.scroll');
    if (scroll && scroll.scrollTop > 0) scroll.scrollTop = 0;
    this.#place(body, rows, 0);
    this.#stopAtFirst(body);
  }

  /**
   * Puts some rows in their place and has the next ones follow in another frame. Rows that stand below, where nobody
   * sees them, wait there for their turn: to take all out at once would cost as much as the rest.
   * @param {HTMLElement} body
   * @param {readonly Row[]} rows
   * @param {number} from
   */
  #place(body, rows, from) {
    const portion = rows.slice(from, from + PORTION).map(this.#made);
    const isLast = from + PORTION >= rows.length;
    if (from === 0 && isLast) {
      body.replaceChildren(...portion);
      return;
    }
    const last = from === 0 ? undefined : this.#made(/** @type {Row} */ (rows[from - 1]));
    if (last) last.after(...portion);
    else body.prepend(...portion);
    if (isLast) {
      while (body.lastChild !== portion.at(-1)) body.lastChild?.remove();
      return;
    }
    const next = () => {
      if (this.placed === rows) this.#place(body, rows, from + PORTION);
    };
    // Only when the frame has been drawn that is on its way.
    requestAnimationFrame(() => setTimeout(next));
  }

  /** @param {Row} row */
  #made = (row) => {
    const made = this.last?.made.get(row) ?? this.#row(row, this.last?.legend.reasons ?? []);
    this.last?.made.set(row, made);
    return made;
  };

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
    const view = /** @type {View} */ (this.view);
    const { words } = view;
    if ('missing' in cell) {
      const letter = letterOf(reasons.indexOf(cell.missing));
      return words.text(cell.missing.startsWith('zero_') ? 'compare-cell-zero' : 'compare-cell-missing', { letter });
    }
    const { id, marks } = cell;
    const { text, said } = writtenIn(view, cell);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'figure';
    button.tabIndex = -1;
    button.dataset.figure = id;
    button.ariaHasPopup = 'dialog';
    const told = marks.map((mark) => words.text(`mark-${mark}`));
    const spoken = words.text('figure-explain', { figure: [said, ...told].join(', ') });
    if (text === said && marks.length === 0) {
      button.textContent = text;
      button.ariaLabel = spoken;
      return button;
    }
    // What is said is not what is printed: units in full, marks in words.
    const [shown, unseen] = [document.createElement('span'), document.createElement('span')];
    shown.ariaHidden = 'true';
    shown.textContent = text;
    unseen.className = 'unseen';
    unseen.textContent = spoken;
    if (marks.length > 0) {
      const signs = document.createElement('sup');
      signs.textContent = marks.map((mark) => words.text(`mark-sign-${mark}`)).join('');
      shown.append(signs);
    }
    button.append(shown, unseen);
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
