/* What stands in the sheet's place while there is nothing to answer with, and the ways to something. */

import { html, nothing } from 'lit';
import { askedRegion } from '../answer-sheet/asked.js';
import { periodOf } from '../input.js';
import { problemText } from '../messages.js';
import { restarted } from '../published-case.js';
import { writePlace } from '../url.js';
import { answerSentence } from './answer.js';
import { sentence } from './figure.js';

/** @typedef {import('./element.js').View} View */

/** @param {View} view */
export function noAnswer(view) {
  const { assessment, words } = view;
  const { problems, faults } = assessment;
  const toMend = problems.length > 0 ? problems : faults;
  return html`<section class="sheet" aria-labelledby="svar"><h1 id="svar" tabindex="-1">${words.text('sheet-title')}</h1>
    ${
      toMend.length > 0
        ? html`${problems.length > 0 ? html`<p>${sentence(view, answerSentence(view))}</p>` : nothing}
          <ul>${toMend.map((problem) => html`<li>${problemText(view, problem).text}</li>`)}</ul>
          <p>${toCalculate(view, 'sheet-mend-calculate')}</p>`
        : nothingEntered(view)
    }</section>`;
}

/** @param {View} view */
function nothingEntered(view) {
  const { assessment, catalogue, names, shown, state, words, change } = view;
  const region = askedRegion(view);
  const period = shown.period(assessment.calculation?.period ?? periodOf(state));
  const published = catalogue.cases.filter(({ input }) => input.entries.some((entry) => entry.region === region));
  return html`<p>${region ? words.text('sheet-empty', { payer: names.payer(region), period }) : words.text('sheet-empty-any')}</p>
    <ul class="plain sheet-offers">
      ${published.map(
        (each) =>
          html`<li><button type="button" @click=${() => change((now) => restarted(now, each, words.language))}>${words.text(
            'sheet-empty-case',
            { name: names.published('case', each.id) },
          )}</button></li>`,
      )}
      <li>${toCalculate(view, 'sheet-empty-calculate')}</li>
    </ul>`;
}

/**
 * @param {View} view
 * @param {string} key
 */
function toCalculate({ place, words }, key) {
  return html`<a href=${writePlace({ ...place, view: 'rakna' })}>${words.text(key)}</a>`;
}
