/* What the scenarios set out from: the case of Räkna, with the way back to it. */

import { html } from 'lit';
import { FIRST_CASE, restarted } from '../published-case.js';
import { resultOf } from '../subject.js';
import { writePlace } from '../url.js';
import { sentence } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./element.js').View} View */

/**
 * Whether there is anything to change: contacts of some region.
 * @param {Calculation} calculation
 */
export function hasContacts({ regions }) {
  return regions.some(({ figures }) => figures.contacts && figures.contacts.missing === undefined);
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 */
export function baselineLine(view, calculation) {
  const { words } = view;
  return html`<p class="scenario-baseline"><strong>${words.text('scenario-baseline')}:</strong>
    ${sentence(view, baselineSentence(view, calculation))}
    <a href=${toCalculate(view)}>${words.text('scenario-baseline-edit')}</a></p>`;
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {Sentence}
 */
function baselineSentence({ state, names, catalogue }, calculation) {
  const { period, regions } = calculation;
  const entered = regions.filter((region) => region.entered);
  if (state.choices.mode === 'table')
    return {
      key: 'scenario-baseline-table',
      values: (writing) => ({ count: entered.length, period: writing.period(period) }),
    };
  const result = resultOf({ state }, calculation);
  const published = state.edited ? undefined : catalogue.cases.find(({ id }) => id === state.choices.case);
  return {
    key: published ? 'scenario-baseline-case' : 'scenario-baseline-own',
    values: (writing) => ({
      case: published ? names.published('case', published.id) : '',
      region: names.region(state.choices.region),
      period: writing.period(period),
      amount: writing.figure(result?.figures.liability, 'kronor'),
    }),
    figures: { amount: `${state.choices.region}.liability` },
  };
}

/**
 * Nothing to set out from yet: what is needed, and a published case with one click.
 * @param {View} view
 */
export function noBaseline(view) {
  const { words, catalogue, names, change } = view;
  const isFirst = (/** @type {{ id: string }} */ { id }) => id === FIRST_CASE;
  const cases = [...catalogue.cases.filter(isFirst), ...catalogue.cases.filter((other) => !isFirst(other))];
  return html`<h1 id="svar" tabindex="-1">${words.text('scenario-no-baseline')}</h1>
    <p class="lede">${words.text('scenario-no-baseline-about')}</p>
    <ul class="scenario-cases">${cases.map(
      (published) =>
        html`<li><button type="button" class="quiet" @click=${() =>
          change((now) =>
            restarted(now, published, words.language),
          )}>${names.published('case', published.id)}</button></li>`,
    )}</ul>
    <p><a href=${toCalculate(view)}>${words.text('scenario-to-calculate')}</a></p>`;
}

/**
 * What stands in Räkna cannot be used.
 * @param {View} view
 */
export function wrongBaseline(view) {
  const { words } = view;
  return html`<h1 id="svar" tabindex="-1">${words.text('scenario-baseline-wrong')}</h1>
    <p class="lede">${words.text('scenario-baseline-wrong-about')} <a href=${toCalculate(view)}>${words.text('scenario-to-calculate')}</a></p>`;
}

/** @param {View} view */
const toCalculate = ({ words }) => writePlace({ view: 'rakna', language: words.language });
