/* Why the cost changes: the difference as parts that sum to it exactly, as bars to either side of nothing and as a table in one. */

import { html, nothing, svg } from 'lit';
import { isZero } from '../decimal.js';
import { afterId } from '../scenario/statement.js';
import { explained, figure } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').EffectName} EffectName */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').RegionChange} RegionChange */
/** @typedef {import('./element.js').View} View */

/** In the order in which one thing is exchanged for another. @type {readonly EffectName[]} */
const EFFECTS = ['volume', 'mix', 'payable', 'price', 'fee', 'elsewhere'];

/**
 * @param {View} view
 * @param {RegionChange} change
 * @param {number} scenario
 */
export function effectsTable(view, change, scenario) {
  const { words } = view;
  const { effects, split } = change;
  const { total } = change.difference;
  const told = EFFECTS.filter((name) => !isNothing(effects[name]));
  if (told.length === 0) return nothing;
  const nothingOf = EFFECTS.filter((name) => !told.includes(name)).map((name) => words.text(`effect-${name}-short`));
  const scale = scaleOf([...told.map((name) => effects[name]), total]);
  return html`<section aria-labelledby="effects"><h2 id="effects">${words.text('effects')}</h2>
    <p class="hint">${words.text('effects-about')}</p>
    <table class="effects"><thead><tr><th scope="col">${words.text('effect')}</th><th scope="col" class="n">${words.text('difference')}</th><td class="bars"></td></tr></thead>
      <tbody>${told.map(
        (name) => html`<tr><th scope="row">${words.text(`effect-${name}`)}</th>
          <td class="n">${amount(view, effects[name], split?.[name], afterId(scenario, change, `${name}Effect`))}</td>
          <td class="bars">${bar(effects[name], scale)}</td></tr>`,
      )}</tbody>
      <tfoot><tr class="sum"><th scope="row">${words.text('effects-sum')}</th>
        <td class="n">${amount(view, total, split?.total, afterId(scenario, change, 'difference.total'))}</td>
        <td class="bars">${bar(total, scale)}</td></tr></tfoot></table>
    ${nothingOf.length > 0 ? html`<p class="hint">${words.text('effects-none', { what: nothingOf.join(', ') })}</p>` : nothing}
  </section>`;
}

/**
 * In whole kronor that sum as they stand, where they are single numbers.
 * @param {View} view
 * @param {Figure | undefined} effect
 * @param {string | undefined} kronor
 * @param {string} id
 */
function amount(view, effect, kronor, id) {
  if (kronor === undefined) return figure(view, effect, 'kronor', id);
  return explained(
    view,
    { figure: id },
    view.shown.exact(kronor, 'wholeKronor'),
    view.spoken.exact(kronor, 'wholeKronor'),
  );
}

/** @param {Figure} figure */
function isNothing({ value, low, high, missing, unbounded }) {
  return value !== undefined && isZero(value) && !low && !high && !missing && !unbounded;
}

/** The ends of a figure, for lengths on the screen only. @param {Figure | undefined} figure */
function endsOf(figure) {
  const { value, low, high } = figure ?? {};
  return { low: Number(low ?? value ?? 0), high: Number(high ?? value ?? 0) };
}

/**
 * What is drawn from the left edge to the right one, nothing among it.
 * @param {readonly (Figure | undefined)[]} figures
 */
function scaleOf(figures) {
  const ends = figures.map(endsOf);
  const least = Math.min(0, ...ends.map(({ low }) => low));
  const most = Math.max(0, ...ends.map(({ high }) => high));
  return { least, width: most - least || 1 };
}

/**
 * @param {Figure | undefined} effect
 * @param {{ least: number, width: number }} scale
 */
function bar(effect, { least, width }) {
  if (!effect || effect.missing) return nothing;
  const place = (/** @type {number} */ amount) => (100 * (amount - least)) / width;
  const { low, high } = endsOf(effect);
  const sure = effect.value === undefined ? (low > 0 ? low : Math.min(0, high)) : Number(effect.value);
  const [from, to] = [Math.min(0, sure), Math.max(0, sure)];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg`<rect class="sure" x=${place(from)} width=${place(to) - place(from)} height="10"></rect>
      <rect class="unsure" x=${place(low)} y="2" width=${place(high) - place(low)} height="6"></rect>
      <rect class="zero" x=${place(0) - 0.25} width="0.5" height="10"></rect>`}</svg>`;
}
