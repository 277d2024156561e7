/* To be written. */

import { html } from 'lit';
import { ViewElement } from './element.js';

class Keeping extends ViewElement {
  draw() {
    return html``;
  }
}

customElements.define('uk-keeping', Keeping);
