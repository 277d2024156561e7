/*
 * The panel that shows how a figure came about: its steps as sentences, each with an address of its own, why it is a
 * range, how it was rounded, and the sources. Fetched when the first figure is asked about.
 */

import { html, nothing } from 'lit';
import { explanationOf } from '../explanation/explanation.js';
import { pathOf } from '../explanation/path.js';
import { plainText } from '../explanation/plain-text.js';
import { recordOf } from '../kept-case/record.js';
import { writeLink } from '../link.js';
import { withoutSheet } from '../state.js';
import { ViewElement } from './element.js';
import { said, sources } from './figure.js';
import '../../css/explanation.css';

/** @typedef {import('../explanation/explanation.js').Explanation} Explanation */
/** @typedef {import('../explanation/explanation.js').Step} Step */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

class ExplanationPanel extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    figure: { attribute: false },
    unfolded: { state: true },
    copying: { state: true },
  };

  constructor() {
    super();
    /** Id of what is explained. */
    this.figure = '';
    /** @type {Explanation | undefined} */
    this.explanation = undefined;
    /** Steps whose parts are shown. @type {ReadonlySet<string>} */
    this.unfolded = new Set();
    /** How copying went. @type {'copied' | 'not-copied' | undefined} */
    this.copying = undefined;
    /** The step that the address names and that the focus has been moved to. @type {string | undefined} */
    this.reached = undefined;
    /** The step that was clicked and that the focus is on its way to. @type {string | undefined} */
    this.clicked = undefined;
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    if (!this.view) return;
    if (changed.has('figure')) {
      this.unfolded = new Set();
      this.copying = undefined;
      this.clicked = undefined;
    }
    if (changed.has('figure') || changed.has('view')) this.explanation = explanationOf(this.view, this.figure);
    const step = this.#wanted();
    if (step !== undefined)
      this.unfolded = new Set([...this.unfolded, ...pathOf(this.explanation?.steps ?? [], step).slice(0, -1)]);
  }

  /** The step that a click or the address leads to, until it has been reached. */
  #wanted() {
    if (this.clicked !== undefined) return this.clicked;
    const { figure, step } = this.view?.place ?? {};
    return figure === this.figure && step !== this.reached ? step : undefined;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const step = this.#wanted();
    if (step === undefined) return;
    // Missing while the case in the address is on its way.
    const target = document.getElementById(`steg-${step}`);
    if (!target) return;
    if (this.clicked === undefined) this.reached = step;
    this.clicked = undefined;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const { explanation } = this;
    return html`<dialog class="explanation" aria-labelledby="explanation-title"
      @close=${() => this.#closed(view)} @click=${closeFromOutside}>
      <div class="explanation-page">
        <header>
          <h2 id="explanation-title" tabindex="-1" autofocus>${explanation?.title ?? words.text('figure-missing')}</h2>
          <button type="button" class="quiet" @click=${() => this.querySelector('dialog')?.close()}>${words.text('explanation-close')}</button>
        </header>
        ${explanation ? this.#body(view, explanation) : html`<p>${words.text('explanation-gone')}</p>`}
      </div>
    </dialog>`;
  }

  /**
   * @param {View} view
   * @param {Explanation} explanation
   */
  #body(view, explanation) {
    const { words } = view;
    const { context, value, about, steps, bounds, rounding, sourceIds, own } = explanation;
    return html`<p class="hint">${context}</p>
      <p class="explained-value">${said(view, value)}</p>
      ${about ? html`<p>${about}</p>` : nothing}
      <section aria-labelledby="explanation-steps"><h3 id="explanation-steps">${words.text('explanation-steps')}</h3>
        ${this.#steps(view, steps, linkTo(view, this.figure))}</section>
      ${
        bounds
          ? html`<section aria-labelledby="explanation-bounds"><h3 id="explanation-bounds">${words.text('explanation-bounds')}</h3>
              ${paragraphs(view, bounds.lead)}
              <ul>${bounds.inputs.map((input) => html`<li>${written(view, input)}</li>`)}</ul></section>`
          : nothing
      }
      ${
        rounding.length > 0
          ? html`<section aria-labelledby="explanation-rounding"><h3 id="explanation-rounding">${words.text('explanation-rounding')}</h3>
              ${paragraphs(view, rounding)}</section>`
          : nothing
      }
      ${
        sourceIds.length > 0 || own
          ? html`<section class="explained-sources" aria-labelledby="explanation-sources"><h3 id="explanation-sources">${words.text('sources')}</h3>
              ${sources(view, sourceIds)}
              ${own ? html`<p class="hint own">${words.text(sourceIds.length > 0 ? 'sources-also-own' : 'sources-none')}</p>` : nothing}</section>`
          : nothing
      }
      ${this.#copy(view, explanation)}`;
  }

  /**
   * @param {View} view
   * @param {Step[]} steps
   * @param {(step: string) => string} link
   * @returns {Drawn}
   */
  #steps(view, steps, link) {
    return html`<ol class="explained-steps">${steps.map((step) => this.#step(view, step, link))}</ol>`;
  }

  /**
   * @param {View} view
   * @param {Step} step
   * @param {(step: string) => string} link
   */
  #step(view, { id, number, sentence, facts, told, parts }, link) {
    const { words } = view;
    const follow = (/** @type {MouseEvent} */ event) => this.#follow(event, id);
    const text = html`<p><a class="number" href=${link(id)} @click=${follow} aria-label=${words.text('step-link', { number })}>${number}</a>${written(view, sentence)}${
      told === undefined
        ? nothing
        : html` <a href=${link(id)} @click=${follow}>${words.text('step-told', { number: told })}</a>`
    }</p>`;
    // Told elsewhere: the step itself, with its id, is there.
    if (told !== undefined) return html`<li>${text}</li>`;
    return html`<li id="steg-${id}" tabindex="-1">${text}
      ${facts.map((fact) => html`<p class="hint">${written(view, fact)}</p>`)}
      ${parts.length > 0 ? this.#parts(view, id, parts, link) : nothing}</li>`;
  }

  /**
   * Goes to a step of the panel that is open. Its address would open the whole case anew; that is for other windows.
   * @param {MouseEvent} event
   * @param {string} step
   */
  #follow(event, step) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.clicked = step;
    this.requestUpdate();
  }

  /**
   * @param {View} view
   * @param {string} id
   * @param {Step[]} parts
   * @param {(step: string) => string} link
   */
  #parts(view, id, parts, link) {
    const open = this.unfolded.has(id);
    const toggled = (/** @type {Event & { currentTarget: HTMLDetailsElement }} */ { currentTarget }) => {
      const unfolded = new Set(this.unfolded);
      if (currentTarget.open) unfolded.add(id);
      else unfolded.delete(id);
      this.unfolded = unfolded;
    };
    return html`<details .open=${open} @toggle=${toggled}>
      <summary>${view.words.text('explanation-parts', { count: parts.length })}</summary>
      ${open ? this.#steps(view, parts, link) : nothing}</details>`;
  }

  /**
   * @param {View} view
   * @param {Explanation} explanation
   */
  #copy(view, explanation) {
    const { words } = view;
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(plainText(view, explanation));
        this.copying = 'copied';
      } catch {
        // Not a secure place, or not allowed: the text is shown to be copied by hand.
        this.copying = 'not-copied';
      }
    };
    return html`<div class="explained-copy">
      <button type="button" class="quiet" @click=${copy}>${words.text('explanation-copy')}</button>
      <p role="status">${this.copying ? words.text(`explanation-${this.copying}`) : nothing}</p>
      ${this.copying === 'not-copied' ? html`<textarea readonly rows="12" aria-label=${words.text('explanation-copy')} .value=${plainText(view, explanation)}></textarea>` : nothing}
    </div>`;
  }

  /** @param {View} view */
  #closed(view) {
    const { figure } = this;
    const { activeElement } = document;
    const isBack = activeElement !== document.body && !this.contains(activeElement);
    view.explain(undefined);
    // Opened from an address there was no button to go back to: the figure's own is nearest.
    if (isBack) return;
    const way = document.querySelector(`[data-figure="${figure}"], [data-claim="${figure}"]`);
    const target = way instanceof HTMLElement ? way : document.getElementById('svar');
    target?.focus();
  }
}

/**
 * Addresses of steps that hold the whole case, so that they lead to the same figure for whoever gets them: without the
 * letterhead of the answer sheet, which is of no use there and may name people.
 * @param {View} view
 * @param {string} figure
 * @returns {(step: string) => string}
 */
function linkTo({ place, state, assessment, catalogue }, figure) {
  const record = recordOf(withoutSheet(state), assessment.calculation, catalogue);
  return (step) => writeLink({ ...place, figure, step }, record);
}

/** @param {MouseEvent & { currentTarget: HTMLDialogElement }} event */
function closeFromOutside({ target, currentTarget }) {
  // Everything inside the dialog lies on its page; only a click on what is around it hits the dialog itself.
  if (target === currentTarget) currentTarget.close();
}

/**
 * @param {View} view
 * @param {Sentence} sentence
 */
function written(view, { key, values }) {
  return said(view, (writing) => view.words.text(key, values(writing)));
}

/**
 * @param {View} view
 * @param {Sentence[]} sentences
 */
function paragraphs(view, sentences) {
  return sentences.map((sentence) => html`<p>${written(view, sentence)}</p>`);
}

customElements.define('uk-explanation', ExplanationPanel);
