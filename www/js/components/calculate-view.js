/* The view Räkna: inputs beside the answer. */

import { html } from 'lit';
import { known } from '../headline.js';
import { resultOf } from '../subject.js';
import { answerSentence } from './answer.js';
import { ViewElement } from './element.js';
import { sentence } from './figure.js';
import './contacts-form.js';
import './fee-form.js';
import './price-list-form.js';
import './region-facts-form.js';
import './regions-form.js';
import './start-form.js';

/** @typedef {import('./element.js').View} View */

export class CalculateView extends ViewElement {
  /** @param {View} view */
  draw(view) {
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
      <section class="answer-pane" aria-label=${words.text('answer')}><uk-answer .view=${view}></uk-answer></section>
    </div>
    <div class="now"><p>${nowText(view)}</p><a href="#svar">${words.text('to-answer')}</a></div>`;
  }
}

/**
 * The answer in a line, for the bottom of a small screen.
 * @param {View} view
 */
function nowText(view) {
  const { calculation } = view.assessment;
  const result = calculation && resultOf(view, calculation);
  const basis = known(result?.figures.liability) ? 'liability' : 'invoiced';
  const [cost, each] = [result?.figures[basis], result?.figures[`${basis}PerInhabitant`]];
  if (!known(cost)) return sentence(view, answerSentence(view));
  return sentence(view, {
    key: 'now',
    values: (writing) => ({
      cost: writing.parts(cost, 'kronor').main,
      each: writing.parts(each, 'rate').main,
      known: known(each) ? 'yes' : 'no',
    }),
    figures: { cost: `${result?.region}.${basis}`, each: `${result?.region}.${basis}PerInhabitant` },
  });
}

customElements.define('uk-calculate', CalculateView);
