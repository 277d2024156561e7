/* To be written. */

import { html } from 'lit';
import { ViewElement } from './element.js';

class Exports extends ViewElement {
  draw() {
    return html``;
  }
}

customElements.define('uk-exports', Exports);
