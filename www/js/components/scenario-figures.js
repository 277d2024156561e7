/* What comes of a scenario: the cost before, after and the difference, for each region and for all of them together. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { afterId, beforeId } from '../scenario/statement.js';
import { figure, missing } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').RegionChange} RegionChange */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioFigureName} ScenarioFigureName */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioResult} ScenarioResult */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

/** The figures in the order they stand in. @type {readonly [ScenarioFigureName, Kind][]} */
const FIGURES = [
  ['contacts', 'count'],
  ['payableContacts', 'count'],
  ['gross', 'kronor'],
  ['fees', 'kronor'],
  ['liability', 'kronor'],
  ['centrePart', 'kronor'],
  ['centralPart', 'kronor'],
  ['elsewhere', 'kronor'],
  ['total', 'kronor'],
  ['careRegionPart', 'kronor'],
  ['careSide', 'kronor'],
  ['liabilityPerContact', 'rate'],
  ['liabilityPerInhabitant', 'rate'],
  ['totalPerInhabitant', 'rate'],
];

/**
 * @param {View} view
 * @param {ScenarioResult} result
 * @param {number} scenario
 */
export function figuresOf(view, { regions, together, leftOut }, scenario) {
  const { words, names } = view;
  if (!together) return nothing;
  const isOne = regions.length < 2;
  const left = leftOut.map((region) => names.region(region)).join(', ');
  return html`<section aria-labelledby="scenario-figures"><h2 id="scenario-figures">${words.text(isOne ? 'scenario-regions-one' : 'scenario-regions')}</h2>
    ${isOne ? figuresTable(view, together, scenario) : regionsTable(view, regions, together, scenario)}
    ${left ? html`<p class="hint">${words.text('scenario-left-out', { regions: left })}</p>` : nothing}
    ${isOne ? nothing : html`<details><summary>${words.text('scenario-all-figures')}</summary>${figuresTable(view, together, scenario)}</details>`}
  </section>`;
}

/**
 * Every figure of one region, or of all together.
 * @param {View} view
 * @param {RegionChange} change
 * @param {number} scenario
 */
function figuresTable(view, change, scenario) {
  const { words } = view;
  const there = FIGURES.filter(([name]) => isTold(change, name));
  return html`<div class="scroll"><table class="before-after"><thead>${headings(view, words.text('scenario-figure'))}</thead>
    <tbody>${there.map(
      ([
        name,
        kind,
      ]) => html`<tr class=${name === 'total' ? 'sum' : ''}><th scope="row">${words.text(`scenario-figure-${name}`)}</th>
        ${cells(view, change, name, kind, scenario)}</tr>`,
    )}</tbody></table></div>`;
}

/**
 * A figure that says nothing of its own is left out: the total where nothing is paid elsewhere, the paid contacts where all are.
 * @param {RegionChange} change
 * @param {ScenarioFigureName} name
 */
function isTold({ before, after, effects }, name) {
  const { elsewhere } = effects;
  const isElsewhere = elsewhere.missing !== undefined || elsewhere.value !== '0' || elsewhere.high !== undefined;
  if (['elsewhere', 'total', 'totalPerInhabitant'].includes(name)) return isElsewhere;
  if (name === 'payableContacts')
    return after.payableContacts?.value !== after.contacts?.value || !after.contacts?.value;
  return known(before[name]) || known(after[name]);
}

/**
 * @param {View} view
 * @param {readonly RegionChange[]} regions
 * @param {RegionChange} together
 * @param {number} scenario
 */
function regionsTable(view, regions, together, scenario) {
  const { words, names } = view;
  return html`<div class="scroll"><table class="before-after"><thead>${headings(view, words.text('region'))}</thead>
    <tbody>${regions.map(
      (change) =>
        html`<tr><th scope="row">${names.region(change.region)}</th>${cells(view, change, 'total', 'kronor', scenario)}</tr>`,
    )}</tbody>
    <tfoot><tr class="sum"><th scope="row">${words.text('scenario-all')}</th>${cells(view, together, 'total', 'kronor', scenario)}</tr></tfoot></table></div>`;
}

/**
 * @param {View} view
 * @param {string} first
 */
function headings({ words }, first) {
  return html`<tr><th scope="col">${first}</th>${['before', 'after', 'difference'].map((key) => html`<th scope="col" class="n">${words.text(key)}</th>`)}</tr>`;
}

/**
 * @param {View} view
 * @param {RegionChange} change
 * @param {ScenarioFigureName} name
 * @param {Kind} kind
 * @param {number} scenario
 */
function cells(view, change, name, kind, scenario) {
  return html`<td class="n">${figure(view, change.before[name], kind, beforeId(scenario, change, name))}</td>
    <td class="n">${figure(view, change.after[name], kind, afterId(scenario, change, name))}</td>
    <td class="n">${differenceOf(view, change, name, kind, scenario)}</td>`;
}

/**
 * The difference, and under it what share of before it is.
 * @param {View} view
 * @param {RegionChange} change
 * @param {ScenarioFigureName} name
 * @param {Kind} kind
 * @param {number} scenario
 */
export function differenceOf(view, change, name, kind, scenario) {
  const difference = change.difference[name];
  if (!known(difference)) return missing(view, difference);
  const share = change.change[name];
  return html`${figure(view, difference, kind, afterId(scenario, change, `difference.${name}`))}${
    known(share) && !isNothing(difference)
      ? html` <small>${figure(view, share, 'share', afterId(scenario, change, `change.${name}`))}</small>`
      : nothing
  }`;
}

/** @param {Figure} figure */
const isNothing = ({ value, low, high }) => value === '0' && low === undefined && high === undefined;
