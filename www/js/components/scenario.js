/* The view Scenario. */

import { html } from 'lit';
import { ViewElement } from './element.js';

/** @typedef {import('./element.js').View} View */

class Scenario extends ViewElement {
  /** @param {View} view */
  draw(view) {
    return html`<h1 id="svar" tabindex="-1">${view.words.text('scenario-title')}</h1>`;
  }
}

customElements.define('uk-scenario', Scenario);
