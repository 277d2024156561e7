/* Which of the scenarios is looked at, what it is called, and the ways to one more, a copy or none. */

import { html, nothing } from 'lit';
import { scenarioName } from '../scenario/names.js';
import {
  looking,
  MOST_SCENARIOS,
  scenarioField,
  scenariosOf,
  withCopy,
  withoutScenario,
  withScenario,
} from '../scenario/scenarios.js';
import { textField } from './field.js';

/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {number} shown
 */
export function scenarioTabs(view, shown) {
  const { state, words, change } = view;
  const all = scenariosOf(state);
  const isFull = all.length >= MOST_SCENARIOS;
  return html`<nav class="scenario-tabs" aria-label=${words.text('scenario-tabs')}><ul>
      ${all.map(
        (scenario) => html`<li><button type="button" aria-current=${scenario === shown ? 'true' : nothing}
          @click=${() => change((now) => looking(now, scenario))}><small>${scenario}</small> ${scenarioName(view, scenario)}</button></li>`,
      )}
      ${isFull ? nothing : html`<li><button type="button" class="add" @click=${() => change(withScenario)}>${words.text('scenario-add')}</button></li>`}
    </ul>${isFull ? html`<p class="hint">${words.text('scenario-most', { count: MOST_SCENARIOS })}</p>` : nothing}</nav>`;
}

/**
 * The name of the one that is looked at, to be changed, and what can be done with the whole of it.
 * @param {View} view
 * @param {number} shown
 */
export function scenarioHead(view, shown) {
  const { state, words, change } = view;
  const isFull = scenariosOf(state).length >= MOST_SCENARIOS;
  const name = scenarioName(view, shown);
  return html`<div class="scenario-head">
    ${textField(view, {
      field: scenarioField(shown, 'name'),
      label: words.text('scenario-name'),
      placeholder: name,
      wide: true,
    })}
    <div class="tools">
      ${
        isFull
          ? nothing
          : html`<button type="button" class="quiet" @click=${() =>
              change((now) =>
                withCopy(now, shown, words.text('scenario-copy-name', { name })),
              )}>${words.text('scenario-copy')}</button>`
      }
      <button type="button" class="quiet" @click=${() => change((now) => withoutScenario(now, shown))}>${words.text('scenario-remove')}</button>
    </div>
  </div>`;
}
