/* What belongs to a comparison beside its table: means and median, and what does not go together. */

import { html, nothing } from 'lit';
import { isWholeYear, reservations, statusText } from '../comparison/basis.js';
import { isAnyOpen } from '../comparison/bounds.js';
import { areaOf, figureId } from '../comparison/compared.js';
import { comparedKind } from '../comparison/measures.js';
import { known } from '../headline.js';
import { figure } from './figure.js';

/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

const MEANS = /** @type {const} */ (['weighted', 'unweighted', 'median']);
/** Of mere numbers there is nothing that a region could be weighed by. @type {readonly string[]} */
const NUMBERS = ['contacts', 'invoiced', 'patients'];

/**
 * Two means that answer different questions, and the median, each with how many regions it is of.
 * @param {View} view
 * @param {Comparing} comparing
 */
export function comparisonMeans(view, { focus }) {
  const { words } = view;
  const { measure, year, on } = focus;
  if (!on || on.comparable.length < 2) return nothing;
  if (isAnyOpen(focus))
    return html`<p class="hint">${words.text('compare-no-means')} ${words.text('rank-caution')}</p>`;
  const kind = comparedKind(measure);
  const drawn = MEANS.filter((mean) => mean !== 'weighted' || !NUMBERS.includes(measure)).map((mean) => {
    const value = on[mean];
    const count = mean === 'weighted' ? on.weightedOf.length : on.comparable.length;
    return html`<div><dt>${words.text(`mean-${mean}`)}</dt><dd>${
      known(value)
        ? html`${figure(view, value, kind, figureId(year.year, mean, measure))} <small>${words.text('compare-mean-of', { count })}</small>`
        : html`<span class="none">${words.text(measure.endsWith('Index') ? 'compare-no-weighted-index' : 'compare-no-weighted')}</span>`
    }</dd></div>`;
  });
  return html`<dl class="means">${drawn}</dl>
  <p class="hint">${words.text(NUMBERS.includes(measure) ? 'compare-no-weighted-numbers' : 'mean-hint')} ${words.text('rank-caution')}</p>`;
}

/**
 * Values that must not be set against each other without a word, each with the reason.
 * @param {View} view
 * @param {Comparing} comparing
 */
export function comparisonWarnings(view, { focus }) {
  const { words, names, shown } = view;
  const { on, year, measure } = focus;
  if (!on || on.apart.length === 0) return nothing;
  return html`<aside class="finding question compare-warning" aria-labelledby="compare-apart-title"><span class="mark" aria-hidden="true">!</span>
    <div><p><strong id="compare-apart-title">${words.text('compare-apart-title')}</strong> ${words.text(
      'compare-apart-about',
      {
        status: on.status,
        days: shown.period(isWholeYear(on) ? { ...on, year: year.year } : on),
      },
    )}</p>
    <ul>${on.apart.map(({ region }) => {
      const basis = areaOf(year, region)?.bases[measure];
      const facts = basis ? [statusText(view, basis.status), ...reservations(view, basis)].join(', ') : '';
      return html`<li>${words.text('compare-apart-one', { region: names.region(region), facts })}</li>`;
    })}</ul></div></aside>`;
}
