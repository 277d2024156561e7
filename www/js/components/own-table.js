/* The user's own table: opened, dropped or pasted, corrected, and put into the comparison. */

import { html, nothing } from 'lit';
import { hasOwnTable, withoutOwnTable } from '../comparison/question.js';
import { compared } from '../own-table/comparing.js';
import { countsText } from '../own-table/counts.js';
import { TableReading } from '../own-table/reading.js';
import { ViewElement } from './element.js';
import { readingNote, refusal } from './own-table-progress.js';
import { readTable } from './own-table-result.js';
import { tableChooser } from './own-table-start.js';
import { takenTable } from './own-table-taken.js';
import '../../css/own-table.css';

/** @typedef {import('../own-table/reading.js').Phase} Phase */
/** @typedef {import('../own-table/reading.js').TableSource} TableSource */
/** @typedef {import('./element.js').View} View */

/** Files that are taken for a table wherever on the page they are dropped. */
const IS_TABLE = /\.(csv|tsv|tab|txt|xls|xlsx|xlsm|xlsb|ods)$/i;
/** A saved case is one wherever it is dropped. */
const IS_CASE = /\.json$/i;

/** The table stays when the element goes, with the view it stands in. */
const reading = new TableReading();

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
    this.drawn = reading.phase;
    /** Id of what gets the focus when it has been drawn. @type {string | undefined} */
    this.next = undefined;
    reading.attach(this);
  }

  connectedCallback() {
    super.connectedCallback();
    // Before the page itself, which opens what is dropped as a case.
    document.addEventListener('drop', this.#drop, { capture: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('drop', this.#drop, { capture: true });
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const [before, { phase }] = [this.drawn, reading];
    if (before === phase || !this.view) return;
    this.drawn = phase;
    const { words } = this.view;
    if (phase.is === 'reading' && before.is !== 'reading') this.said = words.text('own-table-begun');
    if (phase.is === 'none' && phase.stopped !== undefined) {
      this.said = words.text('own-table-stopped');
      this.next = 'own-table-choose';
    }
    if (before.is === 'reading' && (phase.is === 'read' || phase.is === 'refused')) {
      this.said = '';
      this.next = 'own-table-result';
    }
  }

  updated() {
    const { next } = this;
    this.next = undefined;
    // Whoever has gone on to something else meanwhile is not called back.
    const focused = document.activeElement;
    if (next && (focused === null || focused === document.body || this.contains(focused)))
      document.getElementById(next)?.focus();
  }

  /** @param {View} view */
  draw(view) {
    const { words, state } = view;
    const { phase } = reading;
    const isTaken = hasOwnTable(state);
    const isOpen = phase.is === 'read' && !(phase.taken && isTaken);
    const isFirst = !isTaken && !isOpen;
    return html`<section class="own-table ${this.dropping ? 'dropping' : ''}" aria-labelledby="own-table-title"
        @dragover=${this.#hold} @dragleave=${this.#letGo}>
      <h2 id="own-table-title">${words.text('choice-own-table')}</h2>
      <p class="unseen" role="status">${this.said}</p>
      ${isTaken ? takenTable(view, { reopen: this.#reopener(phase, isOpen), remove: this.#remove, keep: this.#keep }) : nothing}
      ${phase.is === 'reading' ? readingNote(view, phase, () => reading.stop()) : nothing}
      ${phase.is === 'refused' ? refusal(view, phase) : nothing}
      ${isOpen ? readTable(view, phase, { choose: this.#choose, compare: this.#compare, leave: this.#leave }) : nothing}
      ${tableChooser(view, { isFirst, isReading: phase.is === 'reading', read: this.#read })}
      ${
        this.keeping
          ? view.part('keeping', () => html`<uk-keeping .view=${view} .close=${this.#keepNoMore}></uk-keeping>`)
          : nothing
      }
    </section>`;
  }

  /** @param {TableSource} source */
  #read = (source) => void reading.read(source);

  /** @param {Record<string, string | undefined>} changes */
  #choose = async (changes) => {
    await reading.choose(changes);
    const { phase } = reading;
    if (!this.view || phase.is !== 'read') return;
    const counts = countsText(this.view.words, phase.table.cells);
    this.said = this.view.words.text('own-table-read-again', { counts });
  };

  #compare = () => {
    const { phase } = reading;
    if (!this.view || phase.is !== 'read') return;
    const { words, change } = this.view;
    const name = phase.name || words.text('own-table-pasted');
    change((now) => compared(now, name, phase.table.cells));
    reading.take();
    this.said = words.text('own-table-taken-said');
    this.next = 'own-table-taken';
  };

  /** Leaves the table that is open, without putting it into the comparison. */
  #leave = () => {
    this.next = 'own-table-choose';
    reading.stop();
  };

  /**
   * How to correct the table that has been put into the comparison, when there is a way.
   * @param {Phase} phase
   * @param {boolean} isOpen
   */
  #reopener(phase, isOpen) {
    if (isOpen || phase.is !== 'read') return undefined;
    return () => {
      this.next = 'own-table-result';
      reading.reopen();
    };
  }

  #remove = () => {
    if (!this.view) return;
    this.view.change(withoutOwnTable);
    this.said = this.view.words.text('own-table-removed');
    this.#leave();
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

  /** @param {DragEvent} event */
  #drop = (event) => {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    const isHere = event.target instanceof Node && this.contains(event.target);
    if (!file || !(IS_TABLE.test(file.name) || (isHere && !IS_CASE.test(file.name)))) return;
    event.preventDefault();
    this.#read(file);
  };
}

customElements.define('uk-own-table', OwnTable);
