/* The view Vårdpaket: who pays what with a regional agreement and without. The answer first, then the fields and the rest. */

import { html, nothing } from 'lit';
import { packageOf } from '../care-package/assessed.js';
import { isEmpty, isExample, withExample, withoutPackage } from '../care-package/example.js';
import { FIELD_OF_MISSING, packageFieldName } from '../care-package/names.js';
import { answerSentence, feeSentence } from '../care-package/statement.js';
import { plainSentences } from '../comparison/statement.js';
import * as engine from '../engine.js';
import { known } from '../headline.js';
import { problemText } from '../messages.js';
import { textOf } from '../state.js';
import { ViewElement } from './element.js';
import { fieldId } from './field.js';
import { sentence } from './figure.js';
import './care-package-published.js';
import './announcer.js';
import './beside-take-along.js';
import './care-package-bars.js';
import './care-package-break-even.js';
import './care-package-form.js';
import './care-package-months.js';
import './care-package-paid.js';
import './care-package-reach.js';
import './case-bar.js';
import '../../css/care-package.css';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../care-package/assessed.js').AssessedPackage} AssessedPackage */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./element.js').View} View */

class CarePackageView extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const assessed = packageOf(view.state, view.catalogue, engine);
    const { readings, problems, answer } = assessed;
    const { words } = view;
    const lead = leadSentence(assessed);
    /** @type {View} */
    const inForm = { ...view, assessment: { ...view.assessment, readings, problems } };
    return html`<div class="package">
      ${exampleMark(view)}
      <h1 id="svar" tabindex="-1">${sentence(view, lead)}</h1>
      ${answer && known(answer.with.total) ? fees(view, answer) : nothing}
      <p class="lede">${words.text(answer && lead.figures ? 'package-scope' : 'package-about')}</p>
      ${toMend(view, assessed)} ${toFillIn(view, assessed)}
      <uk-case-bar .view=${view}></uk-case-bar>
      <div class="package-panes">
        <div class="package-inputs">${exampleButtons(view)}
          <uk-care-package-form .view=${inForm}></uk-care-package-form></div>
        <div class="package-answer">${answer ? results(view, answer) : nothing} <uk-care-package-published .view=${view}></uk-care-package-published></div>
      </div>
      <uk-beside-take-along .view=${view} .of=${'care-package'}></uk-beside-take-along>
      <div class="now"><p>${sentence(view, nowSentence(assessed))}</p><a href="#svar">${words.text('to-answer')}</a></div>
      <uk-announcer .text=${plainSentences(view, view.spoken, [lead])}></uk-announcer>
    </div>`;
  }
}

/**
 * @param {View} view
 * @param {CarePackage} answer
 */
function results(view, answer) {
  if (!known(answer.with.total) && !known(answer.without.total)) return nothing;
  return html`<uk-care-package-paid .view=${view} .answer=${answer}></uk-care-package-paid>
    <uk-care-package-bars .view=${view} .answer=${answer}></uk-care-package-bars>
    <uk-care-package-months .view=${view} .answer=${answer}></uk-care-package-months>
    <uk-care-package-break-even .view=${view} .answer=${answer}></uk-care-package-break-even>
    <uk-care-package-reach .view=${view} .answer=${answer}></uk-care-package-reach>`;
}

/**
 * @param {AssessedPackage} assessed
 * @returns {Sentence}
 */
function leadSentence({ answer, problems }) {
  if (problems.length > 0) return { key: 'package-answer-mend', values: () => ({ count: problems.length }) };
  return answer ? answerSentence(answer) : { key: 'package-answer-none', values: () => ({}) };
}

/**
 * The answer in a line, for the bottom of a small screen.
 * @param {AssessedPackage} assessed
 * @returns {Sentence}
 */
function nowSentence(assessed) {
  const { answer } = assessed;
  if (!answer || !known(answer.with.total)) return leadSentence(assessed);
  return { ...answerSentence(answer), key: 'package-now' };
}

/**
 * @param {View} view
 * @param {CarePackage} answer
 */
function fees(view, answer) {
  const said = feeSentence(answer, textOf(view.state, 'package.exempt') === 'yes');
  return said ? html`<p class="lede">${sentence(view, said)}</p>` : nothing;
}

/** @param {View} view */
function exampleMark({ state, words }) {
  if (!isExample(state)) return nothing;
  return html`<p class="package-example"><strong>${words.text('package-example-mark')}</strong> ${words.text('package-example-made-up')}</p>`;
}

/** @param {View} view */
function exampleButtons({ state, words, change, catalogue }) {
  const { language } = words;
  const empty = isEmpty(state);
  const press = () => change((now) => (empty ? withExample(now, catalogue, language) : withoutPackage(now)));
  return html`<div class="package-start">
    ${empty ? html`<p class="hint">${words.text('package-example-about')}</p>` : nothing}
    <button type="button" class="quiet" @click=${press}>${words.text(empty ? 'package-example' : 'package-clear')}</button></div>`;
}

/**
 * @param {View} view
 * @param {AssessedPackage} assessed
 */
function toMend(view, { problems }) {
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title"><h2 id="problems-title">${view.words.text('package-to-mend')}</h2>
    <ul>${problems.map((problem) => {
      const { text, hint } = problemText(view, problem);
      const { field } = problem;
      return html`<li>${field === undefined ? nothing : html`${fieldLink(view, field)}: `}${text} ${hint ?? ''}</li>`;
    })}</ul></section>`;
}

/**
 * What has not been filled in, once something has: each a link to its field.
 * @param {View} view
 * @param {AssessedPackage} assessed
 */
function toFillIn(view, assessed) {
  if (isEmpty(view.state) || assessed.problems.length > 0) return nothing;
  const fields = lackingOf(assessed);
  if (fields.length === 0) return nothing;
  return html`<p class="package-lacks">${view.words.text('package-lacks')}
    ${fields.map((field, index) => html`${index > 0 ? ', ' : ''}${fieldLink(view, field)}`)}.</p>`;
}

/**
 * @param {AssessedPackage} assessed
 * @returns {string[]} fields
 */
function lackingOf({ answer, lacks }) {
  if (!answer) return lacks;
  const missing = [answer.with.total, answer.without.total].flatMap(({ missing: reason }) => reason ?? []);
  return [...new Set(missing.flatMap((reason) => FIELD_OF_MISSING[reason] ?? []))];
}

/**
 * @param {View} view
 * @param {string} field
 */
function fieldLink(view, field) {
  return html`<a href="#${fieldId(field)}">${packageFieldName(view, field)}</a>`;
}

customElements.define('uk-care-package', CarePackageView);
