/* All that is to be mended, each with a link to its field. */

import { html, nothing } from 'lit';
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

/**
 * A field's name in words: "Antal, läkare".
 * @param {View} view
 * @param {string} field
 */
function fieldName({ names, words, state }, field) {
  const [group = '', first = '', second = '', third = ''] = field.split('.');
  if (group === 'contacts') return words.text('contacts-of', { profession: names.profession(first) });
  if (group === 'table') return `${words.text(`column-${second}`)}, ${names.region(first)}`;
  if (group === 'list') {
    const list = words.text('own-list', { number: state.ownLists.indexOf(Number(first)) + 1 });
    return `${list}, ${second === 'price' ? names.profession(third) : words.text(`own-list-${second}`)}`;
  }
  const label = words.text(LABELS[field] ?? LABELS[group] ?? field);
  return first ? `${label}, ${names.profession(first)}` : label;
}

/** Message keys of the labels of single fields.
 * @type {Record<string, string>} */
const LABELS = {
  'price-list': 'price-list-choose',
  'fee-kind': 'fee-kind',
  mix: 'mix',
  from: 'period-from',
  to: 'period-to',
  region: 'region',
  total: 'total',
  invoiced: 'invoiced',
  patients: 'patients',
  fee: 'fee-amount',
  payingShare: 'paying-share',
  payableShare: 'payable-share',
  population: 'population-count',
  populationDay: 'population-day',
  netCost: 'net-cost-amount',
  netCostYear: 'net-cost-year',
  centre: 'centre-amount',
};
