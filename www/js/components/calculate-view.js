/* The view Räkna: holds the state, asks the engine on every change, and lays inputs beside the answer. */

import { html, LitElement, nothing } from 'lit';
import { assess } from '../assessment.js';
import * as engine from '../engine.js';
import { Names } from '../names.js';
import { startedFrom } from '../published-case.js';
import { emptyState, inYear } from '../state.js';
import { resultOf } from '../subject.js';
import { Writing } from '../writing.js';
import { answerSentence } from './answer.js';
import { said, sentence } from './figure.js';
import './announcer.js';
import './contacts-form.js';
import './fee-form.js';
import './price-list-form.js';
import './region-facts-form.js';
import './regions-form.js';
import './start-form.js';

/** @typedef {import('../i18n.js').Words} Words */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./element.js').View} View */

/** What a newcomer sees first, also in the page without script. */
const FIRST_CASE = 'riket-2020';

export class CalculateView extends LitElement {
  static properties = { words: { attribute: false }, state: { state: true } };

  constructor() {
    super();
    /** @type {Words | undefined} */
    this.words = undefined;
    /** @type {State | undefined} */
    this.state = undefined;
    this.catalogue = engine.catalogue();
  }

  createRenderRoot() {
    return this;
  }

  /** @param {(state: State) => State} change */
  #change = (change) => {
    if (this.state) this.state = change(this.state);
  };

  /** @param {Words} words */
  #view(words) {
    const { catalogue } = this;
    this.state ??= firstState(catalogue, words);
    const assessment = assess(this.state, catalogue, engine);
    /** @type {View} */
    const view = {
      state: this.state,
      catalogue,
      names: new Names(catalogue, words),
      words,
      shown: new Writing(words),
      spoken: new Writing(words, { spoken: true }),
      assessment,
      change: this.#change,
      derive: (figure) => (assessment.input ? engine.derive(assessment.input, figure) : undefined),
      readTable: engine.readTable,
    };
    return view;
  }

  render() {
    if (!this.words) return nothing;
    const view = this.#view(this.words);
    const { words } = view;
    const one = view.state.choices.mode === 'one';
    return html`<div class="calculate ${one ? '' : 'many'}">
      <form class="inputs-pane" aria-labelledby="inputs-title" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        <h2 id="inputs-title">${words.text('inputs')}</h2>
        <p class="hint">${words.text('privacy')} ${words.text('explained')}</p>
        <uk-start .view=${view}></uk-start>
        ${one ? html`<uk-contacts .view=${view}></uk-contacts>` : html`<uk-regions .view=${view}></uk-regions>`}
        <uk-price-list .view=${view}></uk-price-list>
        <uk-fee .view=${view}></uk-fee>
        <uk-region-facts .view=${view}></uk-region-facts>
      </form>
      <section class="answer-pane" aria-labelledby="svar"><uk-answer .view=${view}></uk-answer></section>
    </div>
    <div class="now"><p>${nowText(view)}</p><a href="#svar">${words.text('to-answer')}</a></div>
    <uk-announcer .text=${words.text(answerSentence(view).key, answerSentence(view).values(view.spoken))}></uk-announcer>`;
  }
}

/**
 * The answer in a line, for the bottom of a small screen.
 * @param {View} view
 */
function nowText(view) {
  const { calculation } = view.assessment;
  const result = calculation && resultOf(view, calculation);
  const { liability, liabilityPerInhabitant, invoiced, invoicedPerInhabitant } = result?.figures ?? {};
  const [cost, each] =
    liability && !liability.missing ? [liability, liabilityPerInhabitant] : [invoiced, invoicedPerInhabitant];
  if (!cost || cost.missing) return sentence(view, answerSentence(view));
  return said(view, (writing) =>
    view.words.text('now', {
      cost: writing.parts(cost, 'kronor').main,
      each: writing.parts(each, 'rate').main,
      known: each && !each.missing ? 'yes' : 'no',
    }),
  );
}

/**
 * @param {import('../../../wasm/calc/src/types.d.ts').Catalogue} catalogue
 * @param {Words} words
 */
function firstState(catalogue, words) {
  const first = catalogue.cases.find(({ id }) => id === FIRST_CASE) ?? catalogue.cases[0];
  return first ? startedFrom(first, words.language) : inYear(emptyState, catalogue.checkedOn.slice(0, 4));
}

customElements.define('uk-calculate', CalculateView);
