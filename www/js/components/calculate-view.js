/* The view Räkna: inputs beside the answer. */

import { html } from 'lit';
import { resultOf } from '../subject.js';
import { answerSentence } from './answer.js';
import { ViewElement } from './element.js';
import { said, sentence } from './figure.js';
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
      <section class="answer-pane" aria-labelledby="svar"><uk-answer .view=${view}></uk-answer></section>
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

customElements.define('uk-calculate', CalculateView);
