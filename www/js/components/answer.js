/* The answer: one sentence, what was invoiced beside it, and the figures that carry it. */

import { html, nothing } from 'lit';
import { headline, ledes, tableHeadline } from '../headline.js';
import { measureKind, pickedComparison } from '../measures.js';
import { resultOf } from '../subject.js';
import { ViewElement } from './element.js';
import { sentence, sources } from './figure.js';
import { problemList } from './problem-list.js';
import './case-bar.js';
import './findings.js';
import './key-figures.js';
import './region-table.js';
import './steps.js';
import './take-along.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./element.js').View} View */

export class Answer extends ViewElement {
  /** @param {View} view */
  draw(view) {
    return html`${this.#answer(view)}<uk-take-along .view=${view}></uk-take-along>`;
  }

  /** @param {View} view */
  #answer(view) {
    const { calculation } = view.assessment;
    const bar = html`<uk-case-bar .view=${view}></uk-case-bar>`;
    if (!calculation)
      return html`<h1 id="svar" tabindex="-1">${sentence(view, toMend(view))}</h1>${problemList(view)} ${bar}`;
    const result = resultOf(view, calculation);
    return html`<h1 id="svar" tabindex="-1">${sentence(view, mainSentence(view, calculation))}</h1>
      ${problemList(view)} ${lede(view, result)} ${bar}
      <uk-key-figures .view=${view}></uk-key-figures>
      <uk-steps .view=${view}></uk-steps>
      <uk-findings .view=${view}></uk-findings>
      <uk-region-table .view=${view}></uk-region-table>
      ${answerSources(view)}`;
  }
}

/**
 * @param {View} view
 * @param {RegionResult | undefined} result
 */
function lede(view, result) {
  const sentences = ledes(result);
  if (sentences.length === 0) return nothing;
  return html`<p class="lede">${sentences.map((each) => html`${sentence(view, each)} `)}</p>`;
}

/**
 * Where what was not typed in comes from: the published case and the price lists in force.
 * @param {View} view
 */
function answerSources(view) {
  const { catalogue, state, assessment, words } = view;
  const published = catalogue.cases.find(({ id }) => id === state.choices.case);
  const inForce = new Set(assessment.stretches.map(({ listId }) => listId));
  const lists = catalogue.series.flatMap((series) => series.lists).filter(({ id }) => inForce.has(id));
  const ids = [
    ...(published?.sourceIds ?? []),
    ...lists.flatMap(({ classes }) => classes.map(({ sourceId }) => sourceId)),
  ];
  if (ids.length === 0) return nothing;
  return html`<section aria-labelledby="sources-title"><h2 id="sources-title">${words.text('sources')}</h2>${sources(view, ids)}</section>`;
}

/**
 * The sentence that stands for the whole answer, also at the bottom of a phone and in the live region.
 * @param {View} view
 * @returns {Sentence}
 */
export function answerSentence(view) {
  const { calculation } = view.assessment;
  return calculation ? mainSentence(view, calculation) : toMend(view);
}

/**
 * @param {View} view
 * @returns {Sentence}
 */
function toMend(view) {
  return { key: 'headline-mend', values: () => ({ count: view.assessment.problems.length }) };
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {Sentence}
 */
function mainSentence(view, calculation) {
  const { names, state, words } = view;
  if (state.choices.mode === 'one')
    return headline(calculation, resultOf(view, calculation), names.payer(state.choices.region));
  return tableHeadline(calculation, pickedComparison(view, calculation), ({ measure, weighted }, writing) => ({
    measure: words.text(`measure-${measure}`).toLowerCase(),
    mean: writing.figure(weighted, measureKind(measure)),
  }));
}

customElements.define('uk-answer', Answer);
