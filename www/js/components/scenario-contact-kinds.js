/* Kinds of contacts, sorted by what sources say of whether they are paid for. Where the sources leave it open, the user may sort. */

import { html } from 'lit';
import { scenarioField } from '../scenario/scenarios.js';
import { textOf, typed } from '../state.js';
import { fieldId, selectField } from './field.js';
import { offeredSources } from './scenario-sources.js';

/** @typedef {import('../scenario/offered.js').Offered} Offered */
/** @typedef {import('../scenario/offers.js').ContactKind} ContactKind */
/** @typedef {import('./element.js').View} View */

/** @type {ContactKind['verdict'][]} */
const VERDICTS = ['payable', 'not_payable', 'to_be_judged'];

/**
 * @param {View} view
 * @param {number} scenario
 * @param {Offered} offered
 */
export function contactKinds(view, scenario, offered) {
  const { words } = view;
  return html`<details class="contact-kinds"><summary>${words.text('lever-kinds')}</summary>
    <p class="hint">${words.text('lever-kinds-about')}</p>
    ${VERDICTS.map(
      (verdict) => html`<h4>${words.text(`lever-kinds-${verdict}`)}</h4>
      <ul>${offered.kinds
        .filter((kind) => kind.verdict === verdict)
        .map(
          (kind) => html`<li>${verdict === 'to_be_judged' ? judged(view, scenario, kind) : kind.label}
          <p class="hint">${kind.reason}</p>${offeredSources(view, offered, [kind.sourceId])}</li>`,
        )}</ul>`,
    )}
  </details>`;
}

/**
 * @param {View} view
 * @param {number} scenario
 * @param {ContactKind} kind
 */
function judged({ state, words, change }, scenario, { id, label }) {
  const field = scenarioField(scenario, `payable.kind.${id}`);
  return selectField({
    id: fieldId(field),
    label,
    value: textOf(state, field),
    options: [
      { value: '', label: words.text('lever-kinds-open') },
      { value: 'payable', label: words.text('lever-kinds-payable') },
      { value: 'not_payable', label: words.text('lever-kinds-not_payable') },
    ],
    choose: (verdict) => change((now) => typed(now, field, verdict)),
  });
}
