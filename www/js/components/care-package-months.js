/* What is paid month by month, for one patient. The numbers are one stop for the Tab key, moved within by the arrow keys. */

import { html, nothing } from 'lit';
import { PAYERS } from '../care-package/fields.js';
import { monthId, paysNothing } from '../care-package/statement.js';
import { known } from '../headline.js';
import { amount } from './care-package-figure.js';
import { ViewElement } from './element.js';
import { moveWithin, oneStop } from './one-stop.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Payer} Payer */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Side} Side */
/** @typedef {import('./element.js').View} View */

/** @type {readonly Side[]} */
const SIDES = ['with', 'without'];

class CarePackageMonths extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {CarePackage | undefined} */
    this.answer = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { answer } = this;
    if (!answer || answer.months.length === 0) return nothing;
    const { words } = view;
    const sides = SIDES.map((side) => ({ side, payers: payersOn(answer, side) })).filter(
      ({ payers }) => payers.length > 0,
    );
    return html`<details class="more" open><summary><h2 id="package-months-title">${words.text('package-months-title')}</h2></summary>
      <p class="hint">${words.text('package-months-about')}</p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="package-months-title"><table class="regions package-months">
        <thead><tr><th scope="col" rowspan="2">${words.text('package-month')}</th>
          <th scope="col" rowspan="2" class="n">${words.text('package-month-visits')}</th>
          ${sides.map(({ side, payers }) => html`<th scope="colgroup" colspan=${payers.length}>${words.text(`package-side-${side}`)}</th>`)}</tr>
          <tr>${sides.flatMap(({ payers }) => payers.map((payer) => html`<th scope="col" class="n">${words.text(`package-who-${payer}`)}</th>`))}</tr></thead>
        <tbody @keydown=${moveWithin}>${answer.months.map(
          (month) => html`<tr><th scope="row">${month.month}</th><td class="n">${month.visits}</td>
            ${sides.flatMap(({ side, payers }) =>
              payers.map(
                (payer) =>
                  html`<td class="n">${amount(view, month[side][payer], monthId(side, payer, month.month))}</td>`,
              ),
            )}</tr>`,
        )}</tbody></table></div>
      <p class="hint table-keys">${words.text('table-keys')}</p></details>`;
  }

  updated() {
    oneStop(this.querySelector('tbody'));
  }
}

/**
 * Those who pay something on a side; none when it is not known.
 * @param {CarePackage} answer
 * @param {Side} side
 * @returns {Payer[]}
 */
function payersOn(answer, side) {
  const paid = answer[side];
  if (!known(paid.total)) return [];
  return PAYERS.filter((payer) => payer === 'patient' || !paysNothing(paid[payer]));
}

customElements.define('uk-care-package-months', CarePackageMonths);
