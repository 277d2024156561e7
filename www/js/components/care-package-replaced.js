/* The visits that a package replaces, and what they cost the region. Published prices are offered, fetched when it is opened. */

import { html, nothing } from 'lit';
import { fetchLevers } from '../data-sets/levers.js';
import { fieldText } from '../format.js';
import { textOf, typed } from '../state.js';
import { ViewElement } from './element.js';
import { textField } from './field.js';
import { sources } from './figure.js';

/** @typedef {import('../data-sets/levers.js').OfferedLever} OfferedLever */
/** @typedef {import('./element.js').View} View */

const FIELDS = ['package.replacedVisits', 'package.replacedPrice'];

class CarePackageReplaced extends ViewElement {
  static properties = { ...ViewElement.properties, offered: { state: true } };

  constructor() {
    super();
    /** Prices of physical visits, once they have come. @type {OfferedLever[]} */
    this.offered = [];
  }

  /** @param {View} view with the readings and problems of the package */
  draw(view) {
    const { words, state } = view;
    const isUsed = FIELDS.some((field) => textOf(state, field) !== '');
    return html`<details class="package-fold" ?open=${isUsed} @toggle=${this.#toggled}><summary>${words.text('package-replaced')}</summary>
      <p class="hint">${words.text('package-replaced-hint')}</p>
      ${textField(view, { field: 'package.replacedVisits', kind: 'contacts', label: words.text('package-replaced-visits') })}
      ${textField(view, { field: 'package.replacedPrice', kind: 'price', label: words.text('package-replaced-price') })}
      ${this.offered.length > 0 ? this.#offers(view) : nothing}
    </details>`;
  }

  #toggled = async (/** @type {Event & { currentTarget: HTMLDetailsElement }} */ { currentTarget }) => {
    if (!currentTarget.open || this.offered.length > 0) return;
    try {
      const levers = await fetchLevers();
      this.offered = levers.filter(
        ({ measure, standing, value }) =>
          measure === 'physical_price' && standing === 'published' && value !== undefined,
      );
    } catch (error) {
      // Without a network. A price can be typed in all the same; it is tried again when this is next opened.
      console.info('Utomlänskollen: publicerade priser kunde inte hämtas.', error);
    }
  };

  /** @param {View} view */
  #offers(view) {
    const { words, change } = view;
    const { language } = words;
    const use = (/** @type {string} */ value) => () =>
      change((now) => typed(now, 'package.replacedPrice', fieldText(language, value)));
    return html`<p class="hint" id="package-offered">${words.text('package-replaced-offered')}</p>
      <ul class="plain package-offered" aria-labelledby="package-offered">${this.offered.map(
        ({ id, label, setting, notKnown, value = '', sourceId }) => html`<li>
          <p>${label[language]}. <span class="hint">${setting[language]} ${notKnown?.[language] ?? ''}</span></p>
          <button type="button" class="quiet" aria-describedby="package-offer-${id}" @click=${use(value)}>${words.text('package-replaced-use', { price: view.shown.exact(value, 'rate') })}</button>
          <span class="unseen" id="package-offer-${id}">${label[language]}</span>
          ${sources(view, [sourceId])}</li>`,
      )}</ul>`;
  }
}

customElements.define('uk-care-package-replaced', CarePackageReplaced);
