/*
 * The view "Granska": an invoice's care annex is chosen, looked at, and reviewed in this browser. What is made of it stands
 * in `review/run.js`, outside the state of the page.
 */

import { html, nothing } from 'lit';
import * as engine from '../engine.js';
import { fieldText } from '../format.js';
import { NATION } from '../names.js';
import { InvoiceDrop } from '../review/invoice-drop.js';
import { reviewRun } from '../review/run.js';
import { readSettings } from '../review/settings.js';
import { ownRegion } from '../subject.js';
import { ViewElement } from './element.js';
import { keptNote } from './review-keeping.js';
import { filesPreview } from './review-preview.js';
import { readingNote, refusal } from './review-progress.js';
import { questionsAfter, questionsAhead } from './review-questions.js';
import { reviewButton, settingsForm } from './review-settings.js';
import { another, start } from './review-start.js';
import { settingsSummary } from './review-summary.js';
import '../../css/review.css';

/** @typedef {import('../review/entered.js').Entered} Entered */
/** @typedef {import('../review/run.js').Phase} Phase */
/** @typedef {import('../review/run.js').Result} Result */
/** @typedef {import('../review/settings.js').SettingsReading} SettingsReading */
/** @typedef {import('../review/settings.js').With} With */
/** @typedef {import('./element.js').View} View */

/** What the parts of the view are drawn with.
 * @typedef {SettingsReading & { entered: Entered, given: With,
 *   change: (change: (entered: Entered) => Entered, what?: { isOfFile?: boolean }) => void }} Brief */

/** What is said when a review is over. @type {Partial<Record<Phase['is'], string>>} */
const AFTER_READING = { preview: 'invoice-stopped', result: 'invoice-finished', refused: 'invoice-refused' };

class Review extends ViewElement {
  static properties = { ...ViewElement.properties, dropping: { state: true }, said: { state: true } };

  constructor() {
    super();
    /** Whether a file is held above the view. */
    this.dropping = false;
    /** What a screen reader is told. */
    this.said = '';
    /** The phase that was drawn last. @type {Phase} */
    this.drawn = reviewRun.phase;
    /** Ids of what gets the focus once it is there, the first that is. @type {string[]} */
    this.next = [];
    new InvoiceDrop(this, (files) => this.#take(files));
    reviewRun.attach(this);
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { phase } = reviewRun;
    if (this.drawn === phase || !this.view) return;
    const before = this.drawn;
    this.drawn = phase;
    const { words } = this.view;
    if (phase.is === 'reading' && before.is !== 'reading') {
      this.said = words.text('invoice-begun');
      this.next = ['invoice-reading'];
    }
    if (!reviewRun.isNew) return;
    reviewRun.isNew = false;
    this.said = before.is === 'reading' ? words.text(AFTER_READING[phase.is] ?? 'invoice-stopped') : '';
    this.next = phase.is === 'none' ? ['invoice-choose'] : ['result', `invoice-${phase.is}`];
  }

  updated() {
    if (this.next.length > 0) void this.#focus();
  }

  async #focus() {
    // What a review came to is drawn by an element of its own, after this one.
    const drawn = /** @type {import('lit').LitElement | null} */ (this.querySelector('uk-review-result'));
    await drawn?.updateComplete;
    const there = this.next.map((id) => document.getElementById(id)).find((target) => target?.checkVisibility());
    if (!there) return;
    this.next = [];
    there.focus();
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const brief = this.#brief(view);
    return html`<div class="review ${this.dropping ? 'dropping' : ''}" @dragover=${this.#hold} @dragleave=${this.#letGo} @drop=${this.#dropped}>
      <h1 id="svar" tabindex="-1">${words.text('invoice-title')}</h1>
      <p class="lede">${words.text('invoice-lede')}</p>
      <p class="unseen" role="status">${this.said}</p>
      ${this.#phase(view, brief)}
      <div hidden>${
        // Fetched at once, so that whoever wants to be sure can take the network away before the review.
        view.part('review-result', () => nothing)
      }</div>
    </div>`;
  }

  /**
   * @param {View} view
   * @param {Brief} brief
   */
  #phase(view, brief) {
    const { phase, files } = reviewRun;
    switch (phase.is) {
      case 'none':
        return html`${start(view, this.#take)} ${keptNote(view, brief)}`;
      case 'preview':
        return html`${filesPreview(view, brief, phase)} ${settingsForm(view, brief)}
          ${reviewButton(view, brief, phase, () => void reviewRun.review(brief.given))}
          ${another(view, this.#take, this.#leave)}
`;
      case 'reading':
        return readingNote(view, phase, files, () => void reviewRun.back(brief.given));
      case 'refused':
        return html`${refusal(view, phase, () => void reviewRun.back(brief.given))} ${another(view, this.#take, this.#leave)}`;
      case 'result':
        return this.#result(view, brief, phase.result);
    }
  }

  /**
   * @param {View} view
   * @param {Brief} brief
   * @param {Result} result
   */
  #result(view, brief, result) {
    const { words } = view;
    return html`<div id="invoice-result" tabindex="-1">
        ${questionsAhead(view, brief, result)}
        ${view.part('review-result', () => html`<uk-review-result .view=${view} .result=${result}></uk-review-result>`)}
      </div>
      ${questionsAfter(view, brief, result, () => void reviewRun.review(brief.given))}
      ${settingsSummary(view, result.settings)}
      <div class="review-acts">
        <button type="button" class="quiet" @click=${() => void reviewRun.back(brief.given)}>${words.text('invoice-change')}</button>
      </div>
      ${another(view, this.#take, this.#leave)}`;
  }

  /**
   * @param {View} view
   * @returns {Brief}
   */
  #brief(view) {
    const { state, words, catalogue } = view;
    const given = { state, catalogue, today: today(), readNumber: engine.readNumber };
    const own = ownRegion(state);
    const region = own === NATION ? '' : own;
    const entered = reviewRun.start(given, region, (amount) => fieldText(words.language, amount));
    return {
      ...readSettings(entered, given),
      entered,
      given,
      change: (change, what) => void reviewRun.change(change, given, what),
    };
  }

  /** @param {readonly File[]} files */
  #take = (files) => {
    if (this.view) void reviewRun.take(files, this.#brief(this.view).given);
  };

  #leave = () => reviewRun.leave();

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

/** The day where the reader is, "2020-03-14". */
function today() {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

customElements.define('uk-review', Review);
