/* The scenarios beside what there is now: how many contacts, what they cost, and how much less or more that is. */

import { html, nothing } from 'lit';
import { scenarioName } from '../scenario/names.js';
import { afterId, beforeId } from '../scenario/statement.js';
import { figure } from './figure.js';
import { differenceOf } from './scenario-figures.js';

/** @typedef {import('../scenario/answered.js').AnsweredScenarios} AnsweredScenarios */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {AnsweredScenarios} answered
 */
export function sideBySide(view, { results }) {
  const { words } = view;
  const index = results.findIndex((result) => result?.together);
  const first = results[index]?.together;
  if (results.length < 2 || !first) return nothing;
  return html`<section class="side-by-side" aria-labelledby="side-by-side"><h2 id="side-by-side">${words.text('side-by-side')}</h2>
    <div class="scroll"><table><thead><tr><th scope="col">${words.text('scenario-title')}</th><th scope="col" class="n">${words.text('contacts')}</th>
      <th scope="col" class="n">${words.text('scenario-figure-total')}</th><th scope="col" class="n">${words.text('difference')}</th></tr></thead>
    <tbody><tr><th scope="row">${words.text('scenario-baseline')}</th>
        <td class="n">${figure(view, first.before.contacts, 'count', beforeId(index + 1, first, 'contacts'))}</td>
        <td class="n">${figure(view, first.before.total, 'kronor', beforeId(index + 1, first, 'total'))}</td><td class="n"></td></tr>
      ${results.map((result, index) => {
        const scenario = index + 1;
        const change = result?.together;
        return html`<tr><th scope="row">${scenarioName(view, scenario)}</th>${
          change
            ? html`<td class="n">${figure(view, change.after.contacts, 'count', afterId(scenario, change, 'contacts'))}</td>
              <td class="n">${figure(view, change.after.total, 'kronor', afterId(scenario, change, 'total'))}</td>
              <td class="n">${differenceOf(view, change, 'total', 'kronor', scenario)}</td>`
            : html`<td class="n" colspan="3"><span class="none">${words.text('scenario-not-calculated')}</span></td>`
        }</tr>`;
      })}</tbody></table></div></section>`;
}
