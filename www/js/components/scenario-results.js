/* What comes of the scenario that is looked at, from what it changes to what the answer hangs on. */

import { html } from 'lit';
import { breakEvens } from './scenario-break-even.js';
import { effectsTable } from './scenario-effects.js';
import { figuresOf } from './scenario-figures.js';
import { provisionsTable } from './scenario-provisions.js';
import './findings.js';
import './scenario-tornado.js';

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioResult} ScenarioResult */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {View} form the same with problems and readings of the scenarios' fields
 * @param {ScenarioResult} result
 * @param {number} scenario
 */
export function results(view, form, result, scenario) {
  const { together, provisions, breakEven, tornado } = result;
  return html`${provisionsTable(view, provisions)}
    ${figuresOf(view, result, scenario)}
    ${
      together
        ? html`${effectsTable(view, together, scenario)} ${breakEvens(view, breakEven, scenario)}
          <uk-scenario-tornado .view=${form} .bars=${tornado} .together=${together}></uk-scenario-tornado>`
        : ''
    }
    <uk-findings .view=${withFindings(view, result)}></uk-findings>`;
}

/**
 * The findings of the scenario in place of those of the case, which stand in Räkna.
 * @param {View} view
 * @param {ScenarioResult} result
 * @returns {View}
 */
function withFindings(view, { findings }) {
  const { assessment } = view;
  const { calculation } = assessment;
  return calculation ? { ...view, assessment: { ...assessment, calculation: { ...calculation, findings } } } : view;
}
