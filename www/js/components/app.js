/*
 * The page: holds the state, asks the engine on every change, and shows one view of it. What is not needed at first
 * (the explanation of a figure, the other views) is fetched when it is first asked for.
 */

import { html, LitElement, nothing } from 'lit';
import { assess } from '../assessment.js';
import * as engine from '../engine.js';
import { Names } from '../names.js';
import { PARTS } from '../parts.js';
import { addPart, wordsOf } from '../texts.js';
import { withoutFigure } from '../url.js';
import { Writing } from '../writing.js';
import { answerSentence } from './answer.js';
import './announcer.js';
import './calculate-view.js';
import { OpenCase } from './open-case.js';

/** @typedef {import('../i18n.js').Words} Words */
/** @typedef {import('../texts.js').Part} Part */
/** @typedef {import('../url.js').Place} Place */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** Views whose figures stand beside the case, by the first part of the figures' ids. @type {Readonly<Record<string, Part>>} */
const BESIDE = { model: 'models', package: 'care-package' };

/** Figures of scenarios, and those of the case that only they ask for. */
const OF_SCENARIOS = /^s\d\.|^all\.|\.(elsewhere|total\w*)$/;

/**
 * What must be there for a figure to be explained, beside the case itself.
 * @param {string} figure id
 */
const partBehind = (figure) => (OF_SCENARIOS.test(figure) ? 'scenario' : BESIDE[figure.split('.')[0] ?? '']);

export class App extends LitElement {
  static properties = {
    words: { attribute: false },
    place: { attribute: false },
    asked: { state: true },
    parts: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    /** @type {Words | undefined} */
    this.words = undefined;
    /** @type {Place} */
    this.place = { view: 'rakna', language: 'sv' };
    this.case = new OpenCase(this);
    /** Id of the figure whose calculation is shown. @type {string | undefined} */
    this.asked = undefined;
    /** Parts that are there to be drawn. @type {ReadonlySet<Part>} */
    this.parts = new Set();
    /** Parts that could not be fetched. @type {ReadonlySet<Part>} */
    this.failed = new Set();
    /** Parts on their way. @type {Set<Part>} */
    this.fetched = new Set();
    /** Where the page was last told to go. @type {Place | undefined} */
    this.wanted = undefined;
    this.catalogue = engine.catalogue();
  }

  createRenderRoot() {
    return this;
  }

  /** @param {string | undefined} figure */
  #explain = (figure) => {
    this.asked = figure;
    if (figure !== undefined || this.place.figure === undefined) return;
    // The address led to the explanation; once that is closed it leads there no longer.
    const { figure: _, step: __, ...place } = this.place;
    this.place = place;
    history.replaceState(history.state, '', withoutFigure(location.hash));
  };

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('place') && this.place.figure !== undefined) this.asked = this.place.figure;
  }

  /**
   * Shows a view, in its language: the words come first, or the ones there are stay when they cannot be fetched.
   * @param {Place} place
   * @returns {Promise<boolean>} whether it is there: no when the page has been told to go elsewhere meanwhile
   */
  async goTo(place) {
    this.wanted = place;
    let parts;
    let words;
    do {
      // A part that arrives meanwhile has words too.
      parts = this.parts;
      words = await wordsOf(place.language, parts).catch((error) => {
        if (!this.words) throw error;
        return this.words;
      });
    } while (parts !== this.parts);
    if (this.wanted !== place) return false;
    this.words = words;
    this.place = { ...place, language: words.language };
    return true;
  }

  /**
   * Draws a part of the page, which is first fetched if it is not there. One that could not be fetched is tried again
   * when the reader asks for it, not each time that the page is drawn.
   * @param {Part} part
   * @param {() => Drawn} draw
   * @returns {Drawn}
   */
  #part = (part, draw) => {
    if (this.parts.has(part)) return draw();
    const { words } = this;
    if (!words) return nothing;
    if (this.failed.has(part))
      return html`<p class="problem" role="status">${words.text('part-failed')}
        <button type="button" class="quiet" @click=${() => this.#fetch(part)}>${words.text('part-again')}</button></p>`;
    if (!this.fetched.has(part)) this.#fetch(part);
    return html`<p class="hint" role="status">${words.text('part-loading')}</p>`;
  };

  /** @param {Part} part */
  async #fetch(part) {
    this.fetched.add(part);
    this.failed = new Set([...this.failed].filter((other) => other !== part));
    try {
      await PARTS[part]();
      let words;
      do {
        words = this.words;
        if (words) await addPart(words, part);
        // Another language has come meanwhile, and lacks the words of this part.
      } while (words !== this.words);
      this.parts = new Set([...this.parts, part]);
    } catch {
      this.failed = new Set([...this.failed, part]);
      this.fetched.delete(part);
    }
  }

  /**
   * @param {Words} words
   * @returns {View}
   */
  #view(words) {
    const { catalogue, place } = this;
    const state = this.case.state(words.language);
    const assessment = assess(state, catalogue, engine);
    return {
      state,
      place,
      catalogue,
      names: new Names(catalogue, words),
      words,
      shown: new Writing(words),
      spoken: new Writing(words, { spoken: true }),
      assessment,
      change: this.case.change,
      undo: this.case.undo,
      redo: this.case.redo,
      reversal: this.case.reversal,
      open: this.case.open,
      explain: this.#explain,
      part: this.#part,
      derive: (...figures) => (assessment.input ? engine.derive(assessment.input, figures) : undefined),
    };
  }

  /** @param {View} view */
  #shown(view) {
    switch (view.place.view) {
      case 'jamfor':
        return this.#part('comparison', () => html`<uk-comparison .view=${view}></uk-comparison>`);
      case 'region':
        return this.#part('region', () => html`<uk-region .view=${view}></uk-region>`);
      case 'scenario':
        return this.#part('scenario', () => html`<uk-scenario .view=${view}></uk-scenario>`);
      case 'modeller':
        return this.#part('models', () => html`<uk-models .view=${view}></uk-models>`);
      case 'paket':
        return this.#part('care-package', () => html`<uk-care-package .view=${view}></uk-care-package>`);
      case 'granska':
        return this.#part('review', () => html`<uk-review .view=${view}></uk-review>`);
      case 'svar':
        return this.#part('answer-sheet', () => html`<uk-answer-sheet .view=${view}></uk-answer-sheet>`);
      case 'data':
        return this.#part('data', () => html`<uk-data-view .view=${view}></uk-data-view>`);
      case 'rakna':
        return html`<uk-calculate .view=${view}></uk-calculate>`;
    }
  }

  /**
   * The panel that explains a figure. One of a year that is compared waits for what compares; what is reckoned beside the case is
   * fetched with its view.
   * @param {View} view
   */
  #explanation(view) {
    const { asked } = this;
    const isThere = this.parts.has('comparison') || this.parts.has('region');
    if (asked === undefined || (/^\d{4}\./.test(asked) && !isThere)) return nothing;
    const panel = () =>
      this.#part('explanation', () => html`<uk-explanation .view=${view} .figure=${asked}></uk-explanation>`);
    const behind = partBehind(asked);
    return behind ? this.#part(behind, panel) : panel();
  }

  render() {
    if (!this.words) return nothing;
    const view = this.#view(this.words);
    const { key, values } = answerSentence(view);
    const { notice, closeNotice } = this.case;
    return html`<div role="status">${
      notice
        ? this.#part(
            'keeping',
            () => html`<uk-opening-notice .view=${view} .notice=${notice} .close=${closeNotice}></uk-opening-notice>`,
          )
        : nothing
    }</div>
    ${this.#shown(view)}
      ${this.#explanation(view)}
      <uk-announcer .text=${view.words.text(key, values(view.spoken))}></uk-announcer>`;
  }
}

customElements.define('uk-app', App);
