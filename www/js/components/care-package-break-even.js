/* For how many visits the agreement costs a payer no more: for the patient, and for the home region. */

import { html, nothing } from 'lit';
import { FIELD_OF_MISSING } from '../care-package/names.js';
import { breakEvenSentences } from '../care-package/statement.js';
import { reasonOf } from './care-package-figure.js';
import { ViewElement } from './element.js';
import { fieldId } from './field.js';
import { sentence } from './figure.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('./element.js').View} View */

const OF = /** @type {const} */ (['patient', 'region']);

class CarePackageBreakEven extends ViewElement {
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
    const searched = OF.flatMap((payer) => (answer.breakEven[payer].missing ? [] : answer.breakEven[payer].searchedTo));
    return html`<section aria-labelledby="package-even"><h2 id="package-even">${words.text('package-even')}</h2>
      ${OF.map((payer) => this.#of(view, answer, payer))}
      ${searched[0] === undefined ? nothing : html`<p class="hint">${words.text('package-even-about', { searched: searched[0] })}</p>`}
    </section>`;
  }

  /**
   * @param {View} view
   * @param {CarePackage} answer
   * @param {'patient' | 'region'} payer
   */
  #of(view, answer, payer) {
    const { words } = view;
    const even = answer.breakEven[payer];
    const title = html`<h3>${words.text(`package-even-of-${payer}`)}</h3>`;
    if (even.missing)
      return html`${title}<p class="none">${words.text('package-even-unknown', { reason: reasonOf(view, even.missing) })} ${fillIn(view, even.missing)}</p>`;
    const { lead, points } = breakEvenSentences(payer, even);
    return html`${title}<p>${lead.map((each) => html`${sentence(view, each)} `)}</p>
      ${points.length > 0 ? html`<ul class="package-points">${points.map((each) => html`<li>${sentence(view, each)}</li>`)}</ul>` : nothing}`;
  }
}

/**
 * The way to the field that is empty, where it is one.
 * @param {View} view
 * @param {string} missing
 */
function fillIn({ words }, missing) {
  const field = FIELD_OF_MISSING[missing];
  return field === undefined ? nothing : html`<a href="#${fieldId(field)}">${words.text('package-even-fill-in')}</a>`;
}

customElements.define('uk-care-package-break-even', CarePackageBreakEven);
