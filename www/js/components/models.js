/* The view Ersättningsmodeller. */

import { html } from 'lit';
import { ViewElement } from './element.js';

/** @typedef {import('./element.js').View} View */

class ReimbursementModels extends ViewElement {
  /** @param {View} view */
  draw(view) {
    return html`<h1 id="svar" tabindex="-1">${view.words.text('models-title')}</h1>`;
  }
}

customElements.define('uk-models', ReimbursementModels);
