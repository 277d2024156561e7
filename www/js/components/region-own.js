/* What the user's own table says of the region. */

import { html, nothing } from 'lit';
import { comparedKind } from '../comparison/measures.js';
import { CELL_MEASURES, ownTableName } from '../comparison/question.js';
import { asFigure } from '../writing.js';
import { said } from './figure.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function ownNumbers(view, { own }) {
  const { words, state } = view;
  if (own.length === 0) return nothing;
  const years = [...new Set(own.map(({ year }) => year))].sort().reverse();
  const measures = CELL_MEASURES.filter((measure) => own.some((cell) => cell.measure === measure));
  return html`<section><h2 id="region-own">${words.text('region-own')}</h2>
    <p class="hint">${words.text('region-own-hint', { name: ownTableName(state) || 'none' })}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="region-own"><table class="region-table">
      <thead><tr><th scope="col">${words.text('region-year')}</th>${measures.map(
        (measure) => html`<th scope="col" class="n">${words.text(nameKey(measure))}</th>`,
      )}</tr></thead>
      <tbody>${years.map(
        (year) =>
          html`<tr><th scope="row">${year}</th>${measures.map((measure) => {
            const cell = own.find((candidate) => candidate.year === year && candidate.measure === measure);
            return html`<td class="n">${
              cell
                ? said(view, (writing) => writing.figure(asFigure(cell.number), kindOf(measure)))
                : html`<span class="none">${words.text('figure-missing')}</span>`
            }</td>`;
          })}</tr>`,
      )}</tbody></table></div></section>`;
}

/** @param {CellMeasure} measure */
function nameKey(measure) {
  return measure === 'population' || measure === 'netCost' ? `column-${measure}` : `compared-${measure}`;
}

/**
 * @param {CellMeasure} measure
 * @returns {Kind}
 */
function kindOf(measure) {
  if (measure === 'population') return 'count';
  return measure === 'netCost' ? 'kronor' : comparedKind(measure);
}
