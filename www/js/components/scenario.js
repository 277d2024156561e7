/* The view Scenario: what follows when rules are changed. The answer first, then what is changed, and what comes of it. */

import { html, nothing } from 'lit';
import { plainSentences } from '../comparison/statement.js';
import { fetchRows, fetchSets } from '../data-sets/fetching.js';
import * as engine from '../engine.js';
import { problemText } from '../messages.js';
import { answeredScenarios, problemsOf } from '../scenario/answered.js';
import { scenarioFieldName } from '../scenario/names.js';
import { Offered } from '../scenario/offered.js';
import { leversOf, shownScenario } from '../scenario/scenarios.js';
import { scenarioStatement } from '../scenario/statement.js';
import './announcer.js';
import './beside-take-along.js';
import './case-bar.js';
import { ViewElement } from './element.js';
import { fieldId } from './field.js';
import { sentence } from './figure.js';
import { baselineLine, hasContacts, noBaseline, wrongBaseline } from './scenario-baseline.js';
import { leverCards } from './scenario-levers.js';
import { leverPicker } from './scenario-pick.js';
import { results } from './scenario-results.js';
import { sideBySide } from './scenario-side-by-side.js';
import { scenarioHead, scenarioTabs } from './scenario-tabs.js';
import '../../css/scenario.css';

/** @typedef {import('../i18n.js').Words} Words */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../scenario/answered.js').AnsweredScenarios} AnsweredScenarios */
/** @typedef {import('../scenario/offered.js').Fetched} Fetched */
/** @typedef {import('./element.js').View} View */

class Scenario extends ViewElement {
  static properties = { ...ViewElement.properties, fetched: { state: true } };

  constructor() {
    super();
    /** What is offered ready-made. @type {Fetched | undefined} */
    this.fetched = undefined;
    /** The same in the words of the page. @type {{ words: Words, offered: Offered } | undefined} */
    this.last = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.fetched) this.#fetch();
  }

  async #fetch() {
    try {
      const [{ sets }, levers, kinds, sources] = await Promise.all([
        fetchSets(),
        ...['levers', 'contact_kinds', 'sources'].map(fetchRows),
      ]);
      this.fetched = { sets, levers: levers ?? [], kinds: kinds ?? [], sources: sources ?? [] };
    } catch (error) {
      // Without a network. Changes of the user's own can be made all the same.
      console.info('Utomlänskollen: de färdiga ändringarna kunde inte hämtas.', error);
      this.fetched = { sets: [], levers: [], kinds: [], sources: [] };
    }
  }

  /** @param {View} view */
  #offered(view) {
    if (!this.fetched) return undefined;
    if (this.last?.words !== view.words) this.last = { words: view.words, offered: new Offered(view, this.fetched) };
    return this.last.offered;
  }

  /** @param {View} view */
  draw(view) {
    const { calculation, input } = view.assessment;
    if (!calculation || !input) return html`<div class="scenario">${wrongBaseline(view)}</div>`;
    if (!hasContacts(calculation)) return html`<div class="scenario">${noBaseline(view)}</div>`;
    const shown = shownScenario(view.state);
    const answered = answeredScenarios(view.state, input, view.catalogue, engine);
    const { lead, more } = scenarioStatement(view, answered, shown);
    return html`<div class="scenario">
      <h1 id="svar" tabindex="-1">${sentence(view, lead)}</h1>
      ${more.length > 0 ? html`<p class="lede">${more.map((each) => html`${sentence(view, each)} `)}</p>` : nothing}
      ${shown === undefined ? nothing : toMend(view, problemsOf(answered, shown))}
      <uk-case-bar .view=${view}></uk-case-bar>
      ${baselineLine(view, calculation)}
      ${
        shown === undefined
          ? leverPicker(view, this.#offered(view), true, true)
          : html`${scenarioTabs(view, shown)} ${this.#panes(view, answered, shown)} ${sideBySide(view, answered)}
            <uk-beside-take-along .view=${view} .of=${'scenario'}></uk-beside-take-along>
            <div class="now"><p>${sentence(view, lead)}</p><a href="#svar">${view.words.text('to-answer')}</a></div>`
      }
      <uk-announcer .text=${plainSentences(view, view.spoken, [lead])}></uk-announcer>
    </div>`;
  }

  /**
   * @param {View} view
   * @param {AnsweredScenarios} answered
   * @param {number} shown
   */
  #panes(view, answered, shown) {
    const { words, state, assessment } = view;
    const { readings, problems } = answered;
    const offered = this.#offered(view);
    const result = answered.results[shown - 1];
    const isChanged = leversOf(state, shown).length > 0;
    // The fields of the levers show what was read of them and what is wrong with it, as those of Räkna do.
    /** @type {View} */
    const form = { ...view, assessment: { ...assessment, readings, problems } };
    return html`<div class="scenario-panes">
      <form aria-labelledby="scenario-levers" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        ${scenarioHead(form, shown)}
        <h2 id="scenario-levers" tabindex="-1">${words.text('scenario-changes')}</h2>
        ${leverCards(form, shown, offered, answered.waiting[shown - 1])}
        ${leverPicker(view, offered, !isChanged)}
      </form>
      <div class="scenario-results">${result && isChanged ? results(view, form, result, shown) : nothing}</div>
    </div>`;
  }
}

/**
 * @param {View} view
 * @param {readonly Problem[]} problems
 */
function toMend(view, problems) {
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title"><h2 id="problems-title">${view.words.text('scenario-to-mend')}</h2>
    <ul>${problems.map((problem) => {
      const { text, hint } = problemText(view, problem);
      const { field } = problem;
      const place =
        field === undefined ? nothing : html`<a href="#${fieldId(field)}">${scenarioFieldName(view, field)}</a>: `;
      return html`<li>${place}${text} ${hint ?? ''}</li>`;
    })}</ul></section>`;
}

customElements.define('uk-scenario', Scenario);
