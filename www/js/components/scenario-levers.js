/* What a scenario changes: a card for each lever, with its fields, what it assumes and where it comes from. */

import { html, nothing } from 'lit';
import { leversOf, withoutLever } from '../scenario/scenarios.js';
import { leverFields } from './scenario-lever-fields.js';
import { offeredSources } from './scenario-sources.js';

/** @typedef {import('../scenario/levers.js').LeverName} LeverName */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('../scenario/offered.js').Offered} Offered */

/** @param {LeverName} lever */
export const leverId = (lever) => `lever-${lever}`;

/**
 * @param {View} view whose problems and readings are those of the scenario's fields
 * @param {number} scenario
 * @param {Offered | undefined} offered what is published; none until it has been fetched
 * @param {ReadonlySet<LeverName>} [waiting] those that lack what they need
 */
export function leverCards(view, scenario, offered, waiting) {
  const { state, words } = view;
  const levers = leversOf(state, scenario);
  if (levers.length === 0) return html`<p class="hint">${words.text('scenario-no-levers')}</p>`;
  return levers.map((lever) => card(view, scenario, lever, offered, waiting?.has(lever) ?? false));
}

/**
 * @param {View} view
 * @param {number} scenario
 * @param {LeverName} lever
 * @param {Offered | undefined} offered
 * @param {boolean} isWaiting
 */
function card(view, scenario, lever, offered, isWaiting) {
  const { words, change } = view;
  const name = words.text(`lever-${lever}`);
  const remove = () => {
    change((now) => withoutLever(now, scenario, lever));
    document.getElementById('scenario-levers')?.focus();
  };
  return html`<section class="lever" id=${leverId(lever)} tabindex="-1" aria-labelledby="${leverId(lever)}-title">
    <header><h3 id="${leverId(lever)}-title">${name}</h3>
      <button type="button" class="textual" @click=${remove}>${words.text('lever-remove')}<span class="unseen"> ${name}</span></button></header>
    ${isWaiting ? html`<p class="lever-waiting">${words.text('lever-waiting')}</p>` : nothing}
    ${leverFields(view, scenario, lever, offered)}
    ${grounds(view, scenario, lever, offered)}
  </section>`;
}

/**
 * What is assumed, what is not known, and the sources of both.
 * @param {View} view
 * @param {number} scenario
 * @param {LeverName} lever
 * @param {Offered | undefined} offered
 */
function grounds(view, scenario, lever, offered) {
  const { words } = view;
  const offers = offered?.groundsOf(view.state, scenario, lever) ?? [];
  const notKnown = [...new Set(offers.map((offer) => offer.notKnown).filter(Boolean))];
  return html`<details class="lever-grounds"><summary>${words.text('lever-grounds')}</summary>
    <dl>
      <dt>${words.text('lever-assumed')}</dt><dd>${words.text(`lever-${lever}-assumed`)}</dd>
      ${offers.filter(({ setting }) => setting).map(({ label, setting }) => html`<dt>${label}</dt><dd>${setting}</dd>`)}
      ${notKnown.length > 0 ? html`<dt>${words.text('lever-not-known')}</dt><dd>${notKnown.map((text) => html`<p>${text}</p>`)}</dd>` : nothing}
    </dl>
    ${
      offered
        ? offeredSources(
            view,
            offered,
            offers.map(({ sourceId }) => sourceId),
          )
        : nothing
    }
  </details>`;
}
