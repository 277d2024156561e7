/* Who pays what for one patient, with an agreement and without, side by side. */

import { html, nothing } from 'lit';
import { differenceId, paidId, paysNothing } from '../care-package/statement.js';
import { amount, ROWS, reasonOf } from './care-package-figure.js';
import { ViewElement } from './element.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Paid} Paid */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

class CarePackagePaid extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {CarePackage | undefined} */
    this.answer = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { answer } = this;
    if (!answer) return nothing;
    const { words } = view;
    return html`<section aria-labelledby="package-paid"><h2 id="package-paid">${words.text('package-paid')}</h2>
      ${paidTable(view, answer, {
        labelledBy: 'package-paid',
        ids: { with: (row) => paidId('with', row), without: (row) => paidId('without', row), difference: differenceId },
      })}
      ${why(view, answer)}
      <p class="hint">${words.text('package-difference-about')}</p>
    </section>`;
  }
}

/**
 * The payers in rows, with an agreement and without in columns.
 * @param {View} view
 * @param {{ with: Paid, without: Paid, difference: Paid }} paid
 * @param {{ labelledBy: string, kind?: Kind, ids: Record<'with' | 'without' | 'difference', (row: keyof Paid) => string> }} options
 */
export function paidTable(view, paid, { labelledBy, kind = 'wholeKronor', ids }) {
  const { words } = view;
  const rows = ROWS.filter(
    (row) => row !== 'insurer' || !paysNothing(paid.with[row]) || !paysNothing(paid.without[row]),
  );
  return html`<div class="scroll"><table class="package-paid" aria-labelledby=${labelledBy}>
    <thead><tr><th scope="col">${words.text('package-who')}</th>
      <th scope="col" class="n">${words.text('package-side-with')}</th>
      <th scope="col" class="n">${words.text('package-side-without')}</th>
      <th scope="col" class="n">${words.text('package-difference')}</th></tr></thead>
    <tbody>${rows.map(
      (
        row,
      ) => html`<tr class=${row === 'total' ? 'package-total' : ''}><th scope="row">${words.text(`package-who-${row}`)}</th>
        <td class="n">${amount(view, paid.with[row], ids.with(row), kind)}</td>
        <td class="n">${amount(view, paid.without[row], ids.without(row), kind)}</td>
        <td class="n">${amount(view, paid.difference[row], ids.difference(row), kind)}</td></tr>`,
    )}</tbody></table></div>`;
}

/**
 * Why a side has no amounts, told once and not in every cell.
 * @param {View} view
 * @param {CarePackage} answer
 */
function why(view, answer) {
  const { words } = view;
  return /** @type {const} */ (['with', 'without'])
    .filter((side) => answer[side].total.missing !== undefined)
    .map(
      (side) =>
        html`<p class="hint">${words.text(`package-side-${side}`)}: ${reasonOf(view, answer[side].total.missing)}.</p>`,
    );
}

customElements.define('uk-care-package-paid', CarePackagePaid);
