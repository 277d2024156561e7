/* The view "Jämför": the regions beside each other, from published and own numbers. The answer first, then the table. */

import { html, nothing } from 'lit';
import { comparedOf } from '../comparison/compared.js';
import { focusOf } from '../comparison/focus.js';
import { hasOwnTable } from '../comparison/question.js';
import { plainSentences, saidOf } from '../comparison/statement.js';
import * as engine from '../engine.js';
import { problemText } from '../messages.js';
import { TableDrop } from '../own-table/table-drop.js';
import { comparisonControls } from './comparison-controls.js';
import { ViewElement } from './element.js';
import './announcer.js';
import './case-bar.js';
import './comparison-bars.js';
import './comparison-map.js';
import './comparison-regions.js';
import './comparison-series.js';
import './comparison-statement.js';
import './comparison-table.js';
import './comparison-take-along.js';
import '../../css/comparison.css';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../comparison/compared.js').Compared} Compared */
/** @typedef {import('../comparison/focus.js').Focus} Focus */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./element.js').View} View */

/** What every part of the view is drawn from. @typedef {{ input: import('../../../wasm/comparison/src/types.d.ts').ComparisonInput, table: ComparedTable, focus: Focus }} Comparing */

class ComparisonView extends ViewElement {
  static properties = { ...ViewElement.properties, ownOpened: { state: true } };

  constructor() {
    super();
    /** Whether the part for tables of the user's own has been opened. */
    this.ownOpened = false;
    new TableDrop(this, () => {
      this.ownOpened = true;
      document.getElementById('egen-tabell')?.focus();
    });
    /** What was drawn last, kept so that parts that hang on it alone are not drawn again. @type {{ compared: Compared, comparing: Comparing | undefined, choices: State['choices'] } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const compared = comparedOf(view.state, engine);
    const comparing = this.#comparing(view, compared);
    return html`<div class="compare">
      ${'refusal' in compared ? refusal(view, compared.refusal) : comparing ? this.#answer(view, comparing) : nothingYet(view)}
      ${this.#ownTable(view, comparing)}
    </div>`;
  }

  /**
   * @param {View} view
   * @param {Compared} compared
   * @returns {Comparing | undefined} nothing when there is no number to compare
   */
  #comparing({ state }, compared) {
    const { choices } = state;
    const { last } = this;
    const isSame =
      last?.compared === compared &&
      last.choices.compared === choices.compared &&
      last.choices.comparedYear === choices.comparedYear;
    if (isSame) return last.comparing;
    const focus = 'table' in compared ? focusOf(choices, compared.table) : undefined;
    const comparing =
      'table' in compared && focus ? { input: compared.input, table: compared.table, focus } : undefined;
    this.last = { compared, comparing, choices };
    return comparing;
  }

  /**
   * @param {View} view
   * @param {Comparing} comparing
   */
  #answer(view, comparing) {
    const { lead, more } = saidOf(view, comparing.focus);
    return html`<uk-comparison-statement .view=${view} .comparing=${comparing}></uk-comparison-statement>
      <uk-case-bar .view=${view}></uk-case-bar>
      ${comparisonControls(view, comparing)}
      <uk-comparison-regions .view=${view} .comparing=${comparing}></uk-comparison-regions>
      <uk-comparison-table .view=${view} .comparing=${comparing}></uk-comparison-table>
      <div class="compare-pictures">
        <div>
          <uk-comparison-bars .view=${view} .comparing=${comparing}></uk-comparison-bars>
          <uk-comparison-series .view=${view} .comparing=${comparing}></uk-comparison-series>
        </div>
        <uk-comparison-map .view=${view} .comparing=${comparing}></uk-comparison-map>
      </div>
      <uk-comparison-take-along .view=${view} .comparing=${comparing}></uk-comparison-take-along>
      <uk-announcer .text=${plainSentences(view, view.spoken, [lead, ...more.slice(0, 1)])}></uk-announcer>`;
  }

  /**
   * @param {View} view
   * @param {Comparing | undefined} comparing
   */
  #ownTable(view, comparing) {
    const { words, state } = view;
    const isWanted = this.ownOpened || !comparing || (state.choices.comparedUse === 'own' && !hasOwnTable(state));
    const toggled = (/** @type {Event & { currentTarget: HTMLDetailsElement }} */ { currentTarget }) => {
      this.ownOpened = currentTarget.open;
    };
    return html`<details class="more compare-own" id="egen-tabell" tabindex="-1" ?open=${isWanted} @toggle=${toggled}>
      <summary><h2>${words.text('compare-own-table')}</h2></summary>
      <p class="hint">${words.text('compare-own-about')}</p>
      ${isWanted ? view.part('own-table', () => html`<uk-own-table .view=${view}></uk-own-table>`) : nothing}
    </details>`;
  }
}

/**
 * No number at all: only where the user's own are asked for and there are none.
 * @param {View} view
 */
function nothingYet(view) {
  return html`<h1 id="svar" tabindex="-1">${view.words.text('compare-nothing')}</h1>
    <p class="lede">${view.words.text('compare-nothing-about')}</p>
    <uk-case-bar .view=${view}></uk-case-bar>
    ${comparisonControls(view, undefined)}`;
}

/**
 * @param {View} view
 * @param {import('../engine.js').Refusal} problem
 */
function refusal(view, problem) {
  const { text, hint } = problemText(view, problem);
  return html`<h1 id="svar" tabindex="-1">${view.words.text('compare-refused')}</h1>
    <p class="problem">${text} ${hint ?? nothing}</p>
    <uk-case-bar .view=${view}></uk-case-bar>
    ${comparisonControls(view, undefined)}`;
}

customElements.define('uk-comparison', ComparisonView);
