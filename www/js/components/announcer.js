/* Says the new answer to screen readers, once the typing has paused. */

import { html, LitElement } from 'lit';

const PAUSE = 1000;

class Announcer extends LitElement {
  static properties = { text: { attribute: false }, said: { state: true } };

  constructor() {
    super();
    this.text = '';
    this.said = '';
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** The answer when the page opened is there to be read; it is no news. @type {string | undefined} */
    this.last = undefined;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('text')) return;
    if (this.last === undefined) {
      this.last = this.text;
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.text === this.last) return;
      this.last = this.text;
      this.said = this.text;
    }, PAUSE);
  }

  render() {
    return html`<p class="unseen" role="status" aria-live="polite">${this.said}</p>`;
  }
}

customElements.define('uk-announcer', Announcer);
