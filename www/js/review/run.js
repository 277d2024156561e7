/*
 * The review of an invoice: the files that were chosen, what is gone by, and what came of it. One at a time, for as long as
 * the page is open; going to another view and back keeps it. It stands outside the state of the page, so nothing of the
 * files comes into links, saved cases, undo or what the browser keeps.
 */

import { isMapped, startingPoint, withMapping } from './entered.js';
import { forget, remember, remembered } from './kept.js';
import { enteredFrom, readingSettings, readSettings } from './settings.js';

/** @typedef {import('lit').ReactiveControllerHost} ReactiveControllerHost */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../invoice-reading.js').PreviewedInvoice} PreviewedInvoice */
/** @typedef {import('../invoice-reading.js').ReviewedInvoices} ReviewedInvoices */
/** @typedef {import('../invoice-reading.js').ReviewProgress} ReviewProgress */
/** @typedef {import('../own-table/reading.js').Refusal} Refusal */
/** @typedef {import('./entered.js').Entered} Entered */
/** @typedef {import('./settings.js').With} With */

/**
 * @typedef {object} Preview
 * @property {'preview'} is
 * @property {number} at which of the files is looked at
 * @property {PreviewedInvoice | undefined} preview missing: it is being read, or could not be
 * @property {boolean} again whether it is being read, the first time or once more
 * @property {Refusal} [problem] why the file cannot be read as it is wanted
 */

/** What a review came to, with what it went by. */
/** @typedef {ReviewedInvoices & { settings: ReviewSettings, files: readonly File[] }} Result */

/** @typedef {{ is: 'none' }
 *   | Preview
 *   | { is: 'reading', progress: ReviewProgress, since: number }
 *   | { is: 'result', result: Result }
 *   | { is: 'refused', problem: Refusal }} Phase */

/** What reads, in `files.js`.
 * @typedef {Pick<typeof import('../files.js'), 'previewInvoice' | 'reviewInvoices'>} Reader */

/** Whatever went wrong without a code: the reader could not be fetched, say.
 * @type {Refusal} */
const FAILED = { code: 'review_run.failed', params: {} };

export class ReviewRun {
  /**
   * @param {() => Promise<Reader>} [reader]
   * @param {() => number} [clock] in milliseconds
   */
  constructor(reader = () => import('../files.js'), clock = () => performance.now()) {
    this.reader = reader;
    this.clock = clock;
    /** @type {Phase} */
    this.phase = { is: 'none' };
    /** What is gone by, once the view has been seen. @type {Entered | undefined} */
    this.entered = undefined;
    /** Whether the settings are kept in this browser. */
    this.isRemembered = false;
    /** Why settings that were opened or kept last are not. @type {Refusal | undefined} */
    this.settingsProblem = undefined;
    /** @type {readonly File[]} */
    this.files = [];
    /** Names of the sheets to read, by the place of the file. @type {(string | undefined)[]} */
    this.sheets = [];
    /** @type {Set<ReactiveControllerHost>} */
    this.hosts = new Set();
    this.under = new AbortController();
    /** Whether what came last has not been shown yet. */
    this.isNew = false;
  }

  /**
   * What is gone by: what this browser remembers, or the published starting point.
   * @param {With} given
   * @param {string} region
   * @param {(amount: string) => string} write
   * @returns {Entered}
   */
  start({ catalogue }, region, write) {
    if (this.entered) return this.entered;
    const kept = remembered();
    this.isRemembered = kept !== undefined;
    this.entered = kept ? enteredFrom(kept, catalogue, write) : startingPoint(region, catalogue);
    return this.entered;
  }

  /**
   * Looks at files in place of those there were.
   * @param {readonly File[]} files
   * @param {With} given
   */
  async take(files, given) {
    if (files.length === 0 || !this.entered) return;
    this.files = files;
    this.sheets = [];
    // Which column is what was said of another file, unless it is to be remembered; so was what its amounts are.
    if (!this.isRemembered && isMapped(this.entered)) this.entered = { ...this.entered, mapping: {} };
    if (!this.isRemembered) this.entered = { ...this.entered, amounts: '' };
    await this.look(0, given, { isNew: true });
  }

  /**
   * Looks at the beginning of one of the files.
   * @param {number} at
   * @param {With} given
   * @param {{ isNew?: boolean }} [came] `isNew`: the file has not been shown before
   */
  async look(at, given, { isNew = this.phase.is !== 'preview' } = {}) {
    const { phase, entered } = this;
    const file = this.files[at];
    if (!file || !entered) return;
    const { signal } = this.#begin();
    const before = phase.is === 'preview' && phase.at === at && !isNew ? phase.preview : undefined;
    this.isNew = isNew;
    this.#go({ is: 'preview', at, preview: before, again: true });
    const settings = readingSettings(entered, given);
    const sheet = this.sheets[at];
    try {
      const { previewInvoice } = await this.reader();
      const preview = await previewInvoice(file, settings, sheet === undefined ? {} : { sheet });
      if (!signal.aborted) this.#go({ is: 'preview', at, preview, again: false });
    } catch (error) {
      if (!signal.aborted) this.#go({ is: 'preview', at, preview: before, again: false, problem: refusalOf(error) });
    }
  }

  /**
   * Changes what is gone by.
   * @param {(entered: Entered) => Entered} change
   * @param {With} given
   * @param {{ isOfFile?: boolean }} [what] `isOfFile`: how the file is read, so it is looked at again
   */
  async change(change, given, { isOfFile = false } = {}) {
    if (!this.entered) return;
    this.entered = change(this.entered);
    this.settingsProblem = undefined;
    if (this.isRemembered) this.#remember(given);
    if (isOfFile && this.phase.is === 'preview') await this.look(this.phase.at, given);
    else this.#update();
  }

  /**
   * @param {string} sheet of the workbook that is looked at
   * @param {With} given
   */
  async chooseSheet(sheet, given) {
    const { phase } = this;
    if (phase.is !== 'preview') return;
    this.sheets[phase.at] = sheet;
    if (this.entered) this.entered = withMapping(this.entered, { heading: undefined, columns: undefined });
    await this.look(phase.at, given);
  }

  /**
   * Reviews all files as is entered now.
   * @param {With} given
   */
  async review(given) {
    const { entered, files, sheets } = this;
    if (!entered || files.length === 0) return;
    const { settings, problems } = readSettings(entered, given);
    if (problems.length > 0) return;
    const { signal } = this.#begin();
    const since = this.clock();
    const ofBytes = files.reduce((sum, { size }) => sum + size, 0);
    this.#go({ is: 'reading', progress: { file: 0, rows: 0, bytes: 0, ofBytes }, since });
    try {
      const { reviewInvoices } = await this.reader();
      const progress = (/** @type {ReviewProgress} */ progress) => {
        if (!signal.aborted) this.#go({ is: 'reading', progress, since });
      };
      const reviewed = await reviewInvoices([...files], settings, { sheets, progress, signal });
      if (signal.aborted) return;
      this.isNew = true;
      this.#go({ is: 'result', result: { ...reviewed, settings, files } });
    } catch (error) {
      if (signal.aborted) return;
      this.isNew = true;
      this.#go({ is: 'refused', problem: refusalOf(error) });
    }
  }

  /**
   * Goes back to how the files are read and to what is gone by; a review that is going on is stopped at once.
   * @param {With} given
   */
  async back(given) {
    await this.look(0, given);
  }

  /** Leaves the files and what came of them. */
  leave() {
    this.under.abort();
    this.files = [];
    this.sheets = [];
    this.isNew = true;
    this.#go({ is: 'none' });
  }

  /**
   * Settings that were opened, in place of those there are.
   * @param {{ settings: ReviewSettings } | { problem: Refusal }} read
   * @param {With} given
   * @param {(amount: string) => string} write
   */
  async open(read, given, write) {
    if ('problem' in read) {
      this.settingsProblem = read.problem;
      this.#update();
      return;
    }
    await this.change(() => enteredFrom(read.settings, given.catalogue, write), given, { isOfFile: true });
  }

  /**
   * Keeps the settings in this browser from now on, or forgets them.
   * @param {boolean} isWanted
   * @param {With} given
   */
  setRemembered(isWanted, given) {
    this.isRemembered = isWanted;
    this.settingsProblem = undefined;
    if (isWanted) this.#remember(given);
    else forget();
    this.#update();
  }

  /** @param {With} given */
  #remember(given) {
    if (!this.entered) return;
    const { settings, problems } = readSettings(this.entered, given);
    // What cannot be understood is not worth remembering; the next change is.
    if (problems.length > 0 || remember(settings)) return;
    this.isRemembered = false;
    this.settingsProblem = { code: 'review_settings.not_kept', params: {} };
  }

  /** @param {ReactiveControllerHost} host */
  attach(host) {
    host.addController({
      hostConnected: () => void this.hosts.add(host),
      hostDisconnected: () => void this.hosts.delete(host),
    });
  }

  /** What was begun before comes to nothing. */
  #begin() {
    this.under.abort();
    this.under = new AbortController();
    return this.under;
  }

  /** @param {Phase} phase */
  #go(phase) {
    this.phase = phase;
    this.#update();
  }

  #update() {
    for (const host of this.hosts) host.requestUpdate();
  }
}

/**
 * @param {unknown} error
 * @returns {Refusal}
 */
function refusalOf(error) {
  const { code, params } = /** @type {Partial<Refusal>} */ (error);
  // An error of the browser's own has a number for a code, or none; a module that came to an end has no other reason to give.
  if (typeof code !== 'string' || code.startsWith('files.')) return FAILED;
  return { code, params: params ?? {} };
}

/** The one there is. It stays when the element that shows it goes, with the view it stands in. */
export const reviewRun = new ReviewRun();
