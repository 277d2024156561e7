/* The user's own table: opened, dropped or pasted, corrected, and put into the comparison. */

import { html, nothing } from 'lit';
import { hasOwnTable, ownTableName, withoutOwnTable } from '../comparison/question.js';
import { compared } from '../own-table/comparing.js';
import { countsText } from '../own-table/counts.js';
import { ownTable } from '../own-table/reading.js';
import { ViewElement } from './element.js';
import { readingNote, refusal } from './own-table-progress.js';
import { readTable } from './own-table-result.js';
import { tableChooser } from './own-table-start.js';
import { takenTable } from './own-table-taken.js';
import '../../css/own-table.css';

/** @typedef {import('../own-table/reading.js').Phase} Phase */
/** @typedef {import('../own-table/reading.js').TableSource} TableSource */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./element.js').View} View */

/** Where the next table is chosen: at once, or behind the one there is. */
const CHOOSER = ['own-table-choose', 'own-table-another'];

class OwnTable extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    keeping: { state: true },
    dropping: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** Whether the dialog for saving is open. */
    this.keeping = false;
    /** Whether a file is held above the place to drop it. */
    this.dropping = false;
    /** What a screen reader is told. */
    this.said = '';
    /** The phase that was drawn last. @type {Phase} */
    this.drawn = { is: 'none' };
    /** What had the focus when the reading began. @type {Element | null} */
    this.from = null;
    /** Ids of what gets the focus once it is there, the first that is. @type {string[]} */
    this.next = [];
    ownTable.attach(this);
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const [before, { phase }] = [this.drawn, ownTable];
    if (before === phase || !this.view) return;
    this.drawn = phase;
    const { words } = this.view;
    if (phase.is === 'reading' && before.is !== 'reading') {
      this.from = document.activeElement;
      this.said = words.text('own-table-begun');
    }
    if (!ownTable.isNew) return;
    ownTable.isNew = false;
    this.said = phase.is === 'none' ? words.text('own-table-stopped') : '';
    this.next = phase.is === 'none' ? CHOOSER : ['own-table-result'];
  }

  updated() {
    const focused = document.activeElement;
    // Whoever has gone on to something else meanwhile is not called back.
    const isHere = !focused || focused === this.from || focused.contains(this) || this.contains(focused);
    if (!isHere) this.next = [];
    const there = this.next.map((id) => document.getElementById(id)).find((target) => target?.checkVisibility());
    if (!there) return;
    this.next = [];
    there.focus();
  }

  /** @param {View} view */
  draw(view) {
    const { state } = view;
    const { phase } = ownTable;
    const isTaken = hasOwnTable(state);
    const isOpen = phase.is === 'read' && (phase.open || !isTaken);
    const isFirst = !isTaken && !isOpen;
    const isSame = isTakenFrom(state, phase);
    return html`<div class="own-table ${this.dropping ? 'dropping' : ''}" @dragover=${this.#hold} @dragleave=${this.#letGo} @drop=${this.#dropped}>
      <p class="unseen" role="status">${this.said}</p>
      ${isTaken && !(isSame && isOpen) ? takenTable(view, { reopen: isSame ? this.#reopen : undefined, remove: this.#remove, keep: this.#keep }) : nothing}
      ${ownTable.isOneOfSeveral ? html`<p>${view.words.text('own-table-first-only')}</p>` : nothing}
      ${phase.is === 'reading' ? readingNote(view, phase, () => ownTable.stop()) : nothing}
      ${phase.is === 'refused' ? refusal(view, phase) : nothing}
      ${isOpen ? readTable(view, phase, { isSame, choose: this.#choose, compare: this.#compare, leave: this.#leave }) : nothing}
      ${tableChooser(view, { isFirst, isReading: phase.is === 'reading', read: this.#read })}
      ${
        this.keeping
          ? view.part('keeping', () => html`<uk-keeping .view=${view} .close=${this.#keepNoMore}></uk-keeping>`)
          : nothing
      }
    </div>`;
  }

  /** @param {TableSource} source */
  #read = (source) => void ownTable.read(source);

  /** @param {Record<string, string | undefined>} changes */
  #choose = async (changes) => {
    await ownTable.choose(changes);
    const { phase } = ownTable;
    if (!this.view || phase.is !== 'read' || phase.problem) return;
    const counts = countsText(this.view.words, phase.table.cells);
    this.said = this.view.words.text('own-table-read-again', { counts });
  };

  #compare = () => {
    const { phase } = ownTable;
    if (!this.view || phase.is !== 'read') return;
    const { words, change } = this.view;
    const name = phase.name || words.text('own-table-pasted');
    change((now) => compared(now, name, phase.table.cells));
    ownTable.take(name);
    this.said = words.text('own-table-in-use');
    this.next = ['own-table-taken'];
  };

  /** Leaves the table that is open as it is in the comparison, or without putting it there. */
  #leave = () => {
    const isSame = this.view !== undefined && isTakenFrom(this.view.state, ownTable.phase);
    this.next = isSame ? ['own-table-taken'] : CHOOSER;
    if (isSame) ownTable.turn(false);
    else ownTable.stop();
  };

  #reopen = () => {
    this.next = ['own-table-result'];
    ownTable.turn(true);
  };

  #remove = () => {
    if (!this.view) return;
    this.view.change(withoutOwnTable);
    this.said = this.view.words.text('own-table-removed');
    this.next = ['own-table-choose'];
    ownTable.stop();
  };

  #keep = () => {
    this.keeping = true;
  };

  #keepNoMore = () => {
    this.keeping = false;
  };

  /** @param {DragEvent} event */
  #hold = ({ dataTransfer }) => {
    this.dropping = dataTransfer?.types.includes('Files') ?? false;
  };

  /** @param {DragEvent & { currentTarget: Element }} event */
  #letGo = ({ currentTarget, relatedTarget }) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) this.dropping = false;
  };

  #dropped = () => {
    this.dropping = false;
  };
}

/**
 * Whether the table in the comparison is the one that was read.
 * @param {State} state
 * @param {Phase} phase
 */
function isTakenFrom(state, phase) {
  return hasOwnTable(state) && phase.is === 'read' && phase.taken === ownTableName(state);
}

customElements.define('uk-own-table', OwnTable);
