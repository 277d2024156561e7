/* What is compared: the measure, the year, and whose numbers. */

import { html, nothing } from 'lit';
import { comparedOn } from '../comparison/compared.js';
import { withMeasure } from '../comparison/focus.js';
import { COMPARED_MEASURES } from '../comparison/measures.js';
import { chosen } from '../state.js';
import { selectField } from './field.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** @type {readonly Choices['comparedUse'][]} */
const USES = ['both', 'published', 'own'];

/**
 * @param {View} view
 * @param {Comparing | undefined} comparing nothing when there is no number to compare
 */
export function comparisonControls(view, comparing) {
  const { words, state, change } = view;
  return html`<div class="compare-controls">
    ${comparing ? measureAndYear(view, comparing) : nothing}
    ${selectField({
      id: 'compared-use',
      label: words.text('compare-use'),
      value: state.choices.comparedUse,
      options: USES.map((value) => ({ value, label: words.text(`compared-use-${value}`) })),
      choose: (value) => change((now) => chosen(now, 'comparedUse', USES.find((use) => use === value) ?? 'both')),
    })}
  </div>`;
}

/**
 * @param {View} view
 * @param {Comparing} comparing
 */
function measureAndYear({ words, change }, { table, focus }) {
  return html`${selectField({
    id: 'compared',
    label: words.text('measure'),
    value: focus.measure,
    options: COMPARED_MEASURES.map((value) => ({ value, label: words.text(`compared-${value}`) })),
    choose: (value) =>
      change((now) => withMeasure(now, COMPARED_MEASURES.find((measure) => measure === value) ?? focus.measure, focus)),
  })}
  ${selectField({
    id: 'compared-year',
    label: words.text('compare-year'),
    value: String(focus.year.year),
    options: table.years.map((year) => ({
      value: String(year.year),
      label: words.text('compare-year-option', { year: String(year.year), count: valued(year, focus.measure) }),
    })),
    choose: (value) => change((now) => chosen(now, 'comparedYear', value)),
  })}`;
}

/**
 * How many regions have a value.
 * @param {ComparedYear} year
 * @param {Comparing['focus']['measure']} measure
 */
function valued(year, measure) {
  const on = comparedOn(year, measure);
  return on ? on.comparable.length + on.apart.length : 0;
}
