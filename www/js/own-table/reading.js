/*
 * The user's own table: the one that is being read, or the one that was read and how. One at a time, as the worker keeps
 * one, for as long as the page is open: going to another view and back does not read the file again.
 */

import { answeredAgain } from './questions.js';

/** @typedef {import('lit').ReactiveControllerHost} ReactiveControllerHost */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableQuestion} OwnTableQuestion */

/** A file, or the text that was pasted.
 * @typedef {File | string} TableSource */

/** Why there is no table, as a code with the values of its message.
 * @typedef {{ code: string, params: Record<string, string> }} Refusal */

/**
 * @typedef {object} Table
 * @property {'read'} is
 * @property {string} name of the file; empty for what was pasted
 * @property {OwnTable} table
 * @property {OwnTableChoices} choices under which it was read
 * @property {readonly OwnTableQuestion[]} asked the open questions, and those that the choices have answered
 * @property {boolean} again whether it is being read once more, under other choices
 * @property {string | undefined} taken what it is called in the comparison, when it has been put there
 * @property {Refusal} [problem] why it could not be read as was chosen last; it is as it was before
 * @property {boolean} open whether it is there to be corrected, and not only in the comparison
 */

/** @typedef {{ is: 'none' }
 *   | { is: 'reading', name: string, rows: number }
 *   | Table
 *   | { is: 'refused', name: string, problem: Refusal }} Phase */

/** What reads, in `files.js`.
 * @typedef {Pick<typeof import('../files.js'), 'readOwnTable' | 'rereadOwnTable' | 'forgetOwnTable'>} Reader */

/** Whatever went wrong without a code: the reader could not be fetched, say.
 * @type {Refusal} */
const UNREADABLE = { code: 'own_table.unreadable', params: {} };

export class TableReading {
  /** @param {() => Promise<Reader>} [reader] */
  constructor(reader = () => import('../files.js')) {
    this.reader = reader;
    /** @type {Phase} */
    this.phase = { is: 'none' };
    /** @type {Set<ReactiveControllerHost>} */
    this.hosts = new Set();
    /** @type {TableSource} */
    this.source = '';
    this.under = new AbortController();
    /** Whether what came of the last reading, or that it was stopped, has not been shown yet. */
    this.isNew = false;
    /** Whether more files came with the one that is read, which are not. */
    this.isOneOfSeveral = false;
  }

  /**
   * Reads a table in place of the one there is.
   * @param {TableSource} source
   * @param {{ isOneOfSeveral?: boolean }} [came]
   */
  async read(source, { isOneOfSeveral = false } = {}) {
    this.source = source;
    this.isOneOfSeveral = isOneOfSeveral;
    await this.#read({}, { asked: [], taken: undefined });
  }

  /**
   * Reads the same table under other choices.
   * @param {Record<string, string | undefined>} changes without a value: what was chosen is not chosen any more
   */
  async choose(changes) {
    const { phase } = this;
    if (phase.is !== 'read') return;
    const choices = withChanges(phase.choices, changes);
    const { signal } = this.#begin();
    this.#go({ ...phase, choices, asked: answeredAgain(phase.asked, phase.table.questions, choices), again: true });
    try {
      const { rereadOwnTable } = await this.reader();
      const table = await rereadOwnTable(choices);
      if (!signal.aborted) this.#arrive({ ...phase, table, choices });
    } catch (error) {
      if (signal.aborted) return;
      const { code } = /** @type {Partial<Refusal>} */ (error);
      // The worker has been stopped since, and its table is gone with it.
      if (code === 'files.stopped') await this.#read(choices, phase);
      else this.#go({ ...phase, again: false, problem: refusalOf(error) });
    }
  }

  /** Leaves what is being read, and the table there was. */
  stop() {
    const { phase } = this;
    this.under.abort();
    this.source = '';
    this.isOneOfSeveral = false;
    this.isNew = phase.is === 'reading';
    this.#go({ is: 'none' });
    if (phase.is === 'read') void this.#forget();
  }

  async #forget() {
    const { forgetOwnTable } = await this.reader();
    forgetOwnTable();
  }

  /**
   * The table as it is has been put into the comparison.
   * @param {string} name what it is called there
   */
  take(name) {
    if (this.phase.is === 'read') this.#go({ ...this.phase, taken: name, open: false });
  }

  /**
   * Opens the table that is in the comparison, to correct it there, or closes it again.
   * @param {boolean} open
   */
  turn(open) {
    if (this.phase.is === 'read') this.#go({ ...this.phase, open });
  }

  /** @param {ReactiveControllerHost} host */
  attach(host) {
    host.addController({
      hostConnected: () => void this.hosts.add(host),
      hostDisconnected: () => void this.hosts.delete(host),
    });
  }

  /**
   * @param {OwnTableChoices} choices
   * @param {Pick<Table, 'asked' | 'taken'>} before what is known of the same table
   */
  async #read(choices, before) {
    const { source } = this;
    const name = typeof source === 'string' ? '' : source.name;
    const { signal } = this.#begin();
    this.#go({ is: 'reading', name, rows: 0 });
    try {
      const { readOwnTable } = await this.reader();
      const progress = (/** @type {number} */ rows) => {
        if (!signal.aborted) this.#go({ is: 'reading', name, rows });
      };
      const table = await readOwnTable(source, choices, { progress, signal });
      if (signal.aborted) return;
      this.isNew = true;
      this.#arrive({ ...before, name, table, choices });
    } catch (error) {
      if (signal.aborted) return;
      this.isNew = true;
      this.#go({ is: 'refused', name, problem: refusalOf(error) });
    }
  }

  /** What was begun before comes to nothing. */
  #begin() {
    this.under.abort();
    this.under = new AbortController();
    return this.under;
  }

  /** @param {Pick<Table, 'name' | 'table' | 'choices' | 'asked' | 'taken'>} read `asked`: before it was read */
  #arrive({ name, table, choices, asked, taken }) {
    const all = answeredAgain(asked, table.questions, choices);
    this.#go({ is: 'read', name, table, choices, asked: all, again: false, taken, open: true });
  }

  /** @param {Phase} phase */
  #go(phase) {
    this.phase = phase;
    for (const host of this.hosts) host.requestUpdate();
  }
}

/**
 * What is chosen of columns is of the columns of one sheet, and of rows once the regions are in columns.
 * @param {OwnTableChoices} choices
 * @param {Record<string, string | undefined>} changes
 */
function withChanges(choices, changes) {
  const isStill = (/** @type {string} */ id) =>
    !('sheet' in changes) && !('regionsIn' in changes && id.startsWith('columns.'));
  const still = Object.fromEntries(Object.entries(choices).filter(([id]) => isStill(id)));
  const made = Object.entries({ ...still, ...changes }).filter(([, value]) => value !== undefined);
  return /** @type {OwnTableChoices} */ (Object.fromEntries(made));
}

/**
 * @param {unknown} error
 * @returns {Refusal}
 */
function refusalOf(error) {
  const { code, params } = /** @type {Partial<Refusal>} */ (error);
  // An error of the browser's own has a number for a code, or none; a worker that stopped by itself has no reason to give.
  if (typeof code !== 'string' || code === 'files.stopped') return UNREADABLE;
  return { code, params: params ?? {} };
}

/** The one there is. It stays when the element that shows it goes, with the view it stands in. */
export const ownTable = new TableReading();
