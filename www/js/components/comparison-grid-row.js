/*
 * A row of a wide table that shows one region after another: when the order changes the texts change and the row stays.
 * To make rows anew, or to move them, has the browser work out all their styles again.
 */

import { letterOf, writtenIn } from '../comparison/grid.js';
import { NATION } from '../names.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').MissingReason} MissingReason */
/** @typedef {import('../comparison/grid.js').Cell} Cell */
/** @typedef {import('../comparison/grid.js').Row} Row */
/** @typedef {import('./element.js').View} View */

export class GridRow {
  /**
   * @param {readonly string[]} keys of the columns
   * @param {boolean} withYear whether the year has a column
   */
  constructor(keys, withYear) {
    this.element = document.createElement('tr');
    this.element.role = 'row';
    this.name = this.element.appendChild(document.createElement('th'));
    this.name.scope = 'row';
    this.name.role = 'rowheader';
    this.year = withYear ? this.element.insertCell() : undefined;
    if (this.year) this.year.role = 'cell';
    this.cells = keys.map((key) => ({ key, cell: new GridCell(this.element.insertCell()) }));
    /** What is shown. @type {Row | undefined} */
    this.row = undefined;
  }

  /**
   * @param {View} view
   * @param {Row} row
   * @param {readonly MissingReason[]} reasons in the order they are lettered
   */
  show(view, row, reasons) {
    if (this.row === row) return;
    this.row = row;
    const { region, name, year, cells } = row;
    const className = region === NATION ? 'me' : '';
    if (this.element.className !== className) this.element.className = className;
    this.name.textContent = name;
    if (this.year) this.year.textContent = String(year);
    for (const { key, cell } of this.cells) cell.show(view, cells[key], reasons);
  }
}

class GridCell {
  /** @param {HTMLTableCellElement} element */
  constructor(element) {
    this.element = element;
    element.role = 'cell';
    element.className = 'n';
    /** The number, which leads to its calculation. @type {Button | undefined} */
    this.button = undefined;
  }

  /**
   * A number, or why there is none.
   * @param {View} view
   * @param {Cell | undefined} cell
   * @param {readonly MissingReason[]} reasons
   */
  show(view, cell, reasons) {
    const isNumber = cell !== undefined && 'figure' in cell;
    const className = isNumber || !cell ? 'n' : 'n none';
    if (this.element.className !== className) this.element.className = className;
    if (isNumber) {
      this.button ??= new Button();
      this.button.show(view, cell);
      if (this.element.firstChild !== this.button.element) this.element.replaceChildren(this.button.element);
      return;
    }
    this.element.textContent = cell ? whyNone(view, cell.missing, reasons) : '';
  }
}

/** Id of what each number says it does, there once for them all. */
export const EXPLAINS = 'compare-explains';

class Button {
  constructor() {
    this.element = document.createElement('button');
    this.element.type = 'button';
    this.element.className = 'figure';
    this.element.tabIndex = -1;
    this.element.ariaHasPopup = 'dialog';
    this.element.setAttribute('aria-describedby', EXPLAINS);
    this.text = this.element.appendChild(new Text());
    /** Where another text is said than is printed. @type {Spoken | undefined} */
    this.spoken = undefined;
  }

  /**
   * @param {View} view
   * @param {Extract<Cell, { id: string }>} cell
   */
  show(view, cell) {
    const { text, signs, said } = texts(view, cell);
    this.element.dataset.figure = cell.id;
    if (said === text) {
      if (this.text.parentNode !== this.element) this.element.replaceChildren(this.text);
      this.text.data = text;
      return;
    }
    this.spoken ??= new Spoken();
    this.spoken.show(text, signs, said);
    if (this.text.parentNode === this.element) this.element.replaceChildren(...this.spoken.elements);
  }
}

/** Units in full, and marks in words. */
class Spoken {
  constructor() {
    const [shown, unseen] = [document.createElement('span'), document.createElement('span')];
    shown.ariaHidden = 'true';
    unseen.className = 'unseen';
    this.elements = [shown, unseen];
    this.text = shown.appendChild(new Text());
    this.signs = document.createElement('sup');
    this.said = unseen.appendChild(new Text());
  }

  /**
   * @param {string} text
   * @param {string} signs
   * @param {string} said
   */
  show(text, signs, said) {
    this.text.data = text;
    this.said.data = said;
    this.signs.textContent = signs;
    if (signs) this.text.after(this.signs);
    else this.signs.remove();
  }
}

/** What has been written of a number: its cell is another one when it is to be written otherwise.
 * @type {WeakMap<Cell, { text: string, signs: string, said: string }>} */
const WRITTEN = new WeakMap();

/**
 * @param {View} view
 * @param {Extract<Cell, { id: string }>} cell
 */
function texts(view, cell) {
  const known = WRITTEN.get(cell);
  if (known) return known;
  const { words } = view;
  const { text, said } = writtenIn(view, cell);
  const told = cell.marks.map((mark) => words.text(`mark-${mark}`));
  const written = {
    text,
    signs: cell.marks.map((mark) => words.text(`mark-sign-${mark}`)).join(''),
    said: [said, ...told].join(', '),
  };
  WRITTEN.set(cell, written);
  return written;
}

/**
 * @param {View} view
 * @param {MissingReason} reason
 * @param {readonly MissingReason[]} reasons
 */
function whyNone({ words }, reason, reasons) {
  const letter = letterOf(reasons.indexOf(reason));
  return words.text(reason.startsWith('zero_') ? 'compare-cell-zero' : 'compare-cell-missing', { letter });
}
