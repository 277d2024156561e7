/* Changes to pick from, by what they are about. A pick puts the lever into the scenario, with what is published of it in its fields. */

import { html, nothing } from 'lit';
import { withLevers } from '../scenario/scenarios.js';
import { leverId } from './scenario-levers.js';
import { offeredSources } from './scenario-sources.js';

/** @typedef {import('../scenario/offered.js').Ready} Ready */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('../scenario/offered.js').Offered} Offered */

/**
 * @param {View} view
 * @param {Offered | undefined} offered none until it has been fetched
 * @param {boolean} open
 * @param {boolean} [isAlone] without a scenario there is no heading above its own
 */
export function leverPicker(view, offered, open, isAlone = false) {
  const { words } = view;
  return html`<details class="scenario-pick" ?open=${open}><summary>${isAlone ? html`<h2>${words.text('scenario-pick')}</h2>` : html`<h3>${words.text('scenario-pick')}</h3>`}</summary>
    <p class="hint">${words.text('scenario-pick-about')}</p>
    ${
      offered
        ? offered.subjects().map(
            ({
              subject,
              picks,
            }) => html`<details class="scenario-subject"><summary>${words.text(`scenario-subject-${subject}`)}</summary>
              ${words.has(`scenario-subject-${subject}-about`) ? html`<p class="hint">${words.text(`scenario-subject-${subject}-about`)}</p>` : nothing}
              <ul>${picks.map((pick) => item(view, offered, pick))}</ul></details>`,
          )
        : html`<p class="hint" role="status">${words.text('part-loading')}</p>`
    }
  </details>`;
}

/**
 * @param {View} view
 * @param {Offered} offered
 * @param {Ready} ready
 */
function item(view, offered, { label, about, notKnown, levers, name, sourceIds }) {
  const { words, change } = view;
  const put = () => {
    change((now) => withLevers(now, levers, name));
    // The card is drawn once the change has gone through the page.
    const first = levers[0]?.lever;
    if (first) requestAnimationFrame(() => document.getElementById(leverId(first))?.focus());
  };
  return html`<li><button type="button" class="quiet" @click=${put}>${label}</button>
    ${about ? html`<p class="hint">${about}</p>` : nothing}
    ${notKnown ? html`<p class="hint">${words.text('scenario-pick-not-known', { what: notKnown })}</p>` : nothing}
    ${offeredSources(view, offered, sourceIds)}</li>`;
}
