/* The view Ersättningsmodeller: the same activity under different ways of paying, and what the regions said of theirs in 2021. The answer first. */

import { html, nothing } from 'lit';
import { plainSentences } from '../comparison/statement.js';
import * as engine from '../engine.js';
import { problemText } from '../messages.js';
import { modelsOf } from '../models/answered.js';
import { isEmpty, isExample, withExample, withoutModels } from '../models/example.js';
import { modelsFieldName } from '../models/names.js';
import { answerSentence } from '../models/statement.js';
import { ViewElement } from './element.js';
import { fieldId } from './field.js';
import { sentence } from './figure.js';
import { incentives } from './models-incentives.js';
import './announcer.js';
import './beside-take-along.js';
import './case-bar.js';
import './models-curve.js';
import './models-form.js';
import './models-results.js';
import './models-survey.js';
import '../../css/models.css';

/** @typedef {import('../models/answered.js').AnsweredModels} AnsweredModels */
/** @typedef {import('./element.js').View} View */

class ModelsView extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const answered = modelsOf(view.state, engine);
    const { readings, problems, answer } = answered;
    const { words } = view;
    const lead = answerSentence(words, answered);
    /** @type {View} */
    const inForm = { ...view, assessment: { ...view.assessment, readings, problems } };
    return html`<div class="models">
      ${exampleMark(view)}
      <h1 id="svar" tabindex="-1">${sentence(view, lead)}</h1>
      <p class="lede">${words.text('models-about')}</p>
      ${toMend(view, answered)}
      <uk-case-bar .view=${view}></uk-case-bar>
      <div class="models-panes">
        <div class="models-inputs">${exampleButtons(view)}
          <uk-models-form .view=${inForm} .answered=${answered}></uk-models-form></div>
        <div class="models-answer">
          ${
            answer
              ? html`<uk-models-results .view=${view} .answer=${answer}></uk-models-results>
                <uk-models-curve .view=${view} .answer=${answer}></uk-models-curve>`
              : nothing
          }
          ${incentives(view)}</div>
      </div>
      <uk-models-survey .view=${view}></uk-models-survey>
      <uk-beside-take-along .view=${view} .of=${'models'}></uk-beside-take-along>
      <div class="now"><p>${sentence(view, lead)}</p><a href="#svar">${words.text('to-answer')}</a></div>
      <uk-announcer .text=${plainSentences(view, view.spoken, [lead])}></uk-announcer>
    </div>`;
  }
}

/** @param {View} view */
function exampleMark({ state, words }) {
  if (!isExample(state)) return nothing;
  return html`<p class="models-example"><strong>${words.text('models-example-mark')}</strong> ${words.text('models-example-made-up')}</p>`;
}

/** @param {View} view */
function exampleButtons({ state, words, change }) {
  const { language } = words;
  const empty = isEmpty(state);
  const press = () => change((now) => (empty ? withExample(now, language) : withoutModels(now)));
  return html`<div class="models-start">
    ${empty ? html`<p class="hint">${words.text('models-example-about')}</p>` : nothing}
    <button type="button" class="quiet" @click=${press}>${words.text(empty ? 'models-example' : 'models-clear')}</button></div>`;
}

/**
 * @param {View} view
 * @param {AnsweredModels} answered
 */
function toMend(view, { problems }) {
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title"><h2 id="problems-title">${view.words.text('models-to-mend')}</h2>
    <ul>${problems.map((problem) => {
      const { text, hint } = problemText(view, problem);
      const { field } = problem;
      const place =
        field === undefined ? nothing : html`<a href="#${fieldId(field)}">${modelsFieldName(view, field)}</a>: `;
      return html`<li>${place}${text} ${hint ?? ''}</li>`;
    })}</ul></section>`;
}

customElements.define('uk-models', ModelsView);
