/* To be written. */

import { html } from 'lit';
import { ViewElement } from './element.js';

class AnswerSheet extends ViewElement {
  draw() {
    return html``;
  }
}

customElements.define('uk-answer-sheet', AnswerSheet);
