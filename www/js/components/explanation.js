/* To be written. */

import { html } from 'lit';
import { ViewElement } from './element.js';

class Explanation extends ViewElement {
  draw() {
    return html``;
  }
}

customElements.define('uk-explanation', Explanation);
