/*
 * The case that is open on the page: its state with undo and redo, by button and by key, and links and files that are
 * opened in its place. What reads those is fetched when there is one.
 */

import * as engine from '../engine.js';
import { begun, changed, redone, undone } from '../history.js';
import { firstState } from '../published-case.js';
import { isLink, readPlace, writePlace } from '../url.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost} ReactiveControllerHost */
/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../history.js').History} History */
/** @typedef {import('../kept-case/opening.js').CaseSource} CaseSource */
/** @typedef {import('../kept-case/opening.js').OpeningNotice} OpeningNotice */
/** @typedef {import('../state.js').State} State */

/** The step that was taken back or again: the states before and after it.
 * @typedef {{ way: 'undone' | 'redone', before: State, after: State }} Reversal */

/** @implements {ReactiveController} */
export class OpenCase {
  /** @param {ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    /** @type {History | undefined} */
    this.steps = undefined;
    /** @type {Reversal | undefined} */
    this.reversal = undefined;
    /** @type {OpeningNotice | undefined} */
    this.notice = undefined;
    /** The last one asked for, however long others take. @type {CaseSource | undefined} */
    this.opening = undefined;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('keydown', this.#press);
    document.addEventListener('dragover', this.#drag);
    document.addEventListener('drop', this.#drop);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#press);
    document.removeEventListener('dragover', this.#drag);
    document.removeEventListener('drop', this.#drop);
  }

  /**
   * The state, which is the first case until there is another.
   * @param {Language} language
   */
  state(language) {
    this.steps ??= begun(firstState(engine.catalogue(), language));
    return this.steps.present;
  }

  /** @param {(state: State) => State} change */
  change = (change) => {
    if (!this.steps) return;
    this.reversal = undefined;
    if (!this.notice?.problem) this.notice = undefined;
    this.#go(changed(this.steps, change(this.steps.present)));
  };

  get undo() {
    return this.steps && this.steps.past.length > 0 ? this.#undo : undefined;
  }

  get redo() {
    return this.steps && this.steps.future.length > 0 ? this.#redo : undefined;
  }

  /**
   * Opens a link or a file in place of what is there, which undo brings back.
   * @param {CaseSource} source
   */
  open = async (source) => {
    this.opening = source;
    if (typeof source === 'string' && this.steps && isOpened(source)) {
      leaveLink();
      return;
    }
    const { state, notice } = await this.#read(source);
    if (this.opening !== source) return;
    const isFirst = this.steps === undefined;
    const steps = state && this.steps ? changed(this.steps, state) : this.steps;
    const isNew = !isFirst && steps !== this.steps;
    if (state) this.steps = steps ?? begun(state);
    if (state && typeof source === 'string') markOpened(source);
    else if (state) leaveLink();
    this.reversal = undefined;
    // The page that opens with the same figures as in the link has nothing to tell.
    this.notice = isNew || notice.problem || notice.differences.length > 0 ? notice : undefined;
    this.host.requestUpdate();
  };

  closeNotice = () => {
    this.notice = undefined;
    this.host.requestUpdate();
  };

  #undo = () => {
    if (this.steps) this.#reverse('undone', undone(this.steps));
  };

  #redo = () => {
    if (this.steps) this.#reverse('redone', redone(this.steps));
  };

  /**
   * @param {Reversal['way']} way
   * @param {History} next
   */
  #reverse(way, next) {
    if (!this.steps || next === this.steps) return;
    const [from, to] = [this.steps.present, next.present];
    keepCaret();
    this.reversal = way === 'undone' ? { way, before: to, after: from } : { way, before: from, after: to };
    this.notice = undefined;
    this.#go(next);
  }

  /** @param {History} next */
  #go(next) {
    if (next !== this.steps) leaveLink();
    this.steps = next;
    this.host.requestUpdate();
  }

  /**
   * @param {CaseSource} source
   * @returns {Promise<{ state: State | undefined, notice: OpeningNotice }>}
   */
  async #read(source) {
    try {
      const { openCase } = await import('../kept-case/opening.js');
      return await openCase(source, engine.catalogue(), engine);
    } catch (error) {
      // The reader could not be fetched, or the file was taken away while it was read.
      console.info('Utomlänskollen: fallet kunde inte läsas.', error);
      const problem = { code: 'case.unreadable', params: {} };
      return {
        state: undefined,
        notice: { from: typeof source === 'string' ? 'link' : 'file', name: '', problem, differences: [] },
      };
    }
  }

  /** @param {KeyboardEvent} event */
  #press = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const isRedo = event.shiftKey ? key === 'z' : key === 'y';
    if (!isRedo && (key !== 'z' || event.shiftKey)) return;
    // What stands there is not part of the case, and the browser undoes it.
    if (
      event.target instanceof Element &&
      event.target.closest('textarea, dialog:modal, .own-table-year, .review input')
    )
      return;
    event.preventDefault();
    if (isRedo) this.#redo();
    else this.#undo();
  };

  /** @param {DragEvent} event */
  #drag = (event) => {
    // Without this the browser would leave the page to show the file.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  /** @param {DragEvent} event */
  #drop = (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void this.open(file);
  };
}

/**
 * Marks the entry in the browser's history whose link has been opened. Going back to it must not open the link once
 * more, in place of what has been done since; following the same link again makes a new entry, and does.
 * @param {string} hash
 */
function markOpened(hash) {
  if (location.hash === hash) history.replaceState(performance.timeOrigin, '');
}

/**
 * Whether the page, since it was loaded, has opened the link of the entry in the browser's history that it is at.
 * @param {string} hash
 */
function isOpened(hash) {
  return location.hash === hash && history.state === performance.timeOrigin;
}

/** What is on the page is no longer what the link in the address says, so nobody should copy that. */
function leaveLink() {
  if (isLink(location.hash)) history.replaceState(history.state, '', writePlace(readPlace(location.hash)));
}

/** A field whose text is replaced puts the caret last; it should stay where the user has it. */
function keepCaret() {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.type !== 'text') return;
  const { value, selectionStart, selectionEnd } = field;
  requestAnimationFrame(() => {
    if (field.value !== value && field === document.activeElement)
      field.setSelectionRange(selectionStart, selectionEnd);
  });
}
