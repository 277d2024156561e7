/* All that is to be mended, each with a link to its field. */

import { html, nothing } from 'lit';
import { fieldName } from '../field-names.js';
import { problemText } from '../messages.js';
import { fieldId } from './field.js';

/** @typedef {import('./element.js').View} View */

/** @param {View} view */
export function problemList(view) {
  const { assessment, words } = view;
  const problems = assessment.problems.length > 0 ? assessment.problems : assessment.faults;
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title">
    <h2 id="problems-title">${words.text('problems-title')}</h2>
    <ul>${problems.map((problem) => {
      const { text, hint } = problemText(view, problem);
      const { field } = problem;
      if (field === undefined) return html`<li>${text} ${hint ?? ''}</li>`;
      return html`<li><a href="#${fieldId(field)}">${fieldName(view, field)}</a>: ${text} ${hint ?? ''}</li>`;
    })}</ul>
  </section>`;
}
