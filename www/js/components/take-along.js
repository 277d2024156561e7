/* The way to the exports, which are fetched when it is first opened. */

import { html, nothing } from 'lit';
import { ViewElement } from './element.js';

/** @typedef {import('./element.js').View} View */

class TakeAlong extends ViewElement {
  static properties = { ...ViewElement.properties, opened: { state: true } };

  constructor() {
    super();
    this.opened = false;
  }

  /** @param {View} view */
  draw(view) {
    const open = () => {
      this.opened = true;
    };
    return html`<details class="more" @toggle=${open}><summary><h2>${view.words.text('take-along')}</h2></summary>
      ${this.opened ? view.part('exports', () => html`<uk-exports .view=${view}></uk-exports>`) : nothing}
    </details>`;
  }
}

customElements.define('uk-take-along', TakeAlong);
