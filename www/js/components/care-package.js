/* The view Vårdpaket. */

import { html } from 'lit';
import { ViewElement } from './element.js';

/** @typedef {import('./element.js').View} View */

class CarePackage extends ViewElement {
  /** @param {View} view */
  draw(view) {
    return html`<h1 id="svar" tabindex="-1">${view.words.text('care-package-title')}</h1>`;
  }
}

customElements.define('uk-care-package', CarePackage);
