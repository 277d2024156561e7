/* Under the answer: undo, redo, and the way to share, save and open. */

import { html, nothing } from 'lit';
import { changeName } from '../field-names.js';
import { ViewElement } from './element.js';

/** @typedef {import('./element.js').View} View */

class CaseBar extends ViewElement {
  static properties = { ...ViewElement.properties, open: { state: true } };

  constructor() {
    super();
    this.open = false;
  }

  /** @param {View} view */
  draw(view) {
    const { words, undo, redo } = view;
    const close = () => {
      this.open = false;
    };
    return html`<div class="case-bar" role="group" aria-label=${words.text('keep-group')}>
        ${stepButton(words.text('undo'), 'Control+Z Meta+Z', undo)}
        ${stepButton(words.text('redo'), 'Control+Shift+Z Meta+Shift+Z', redo)}
        <button type="button" class="textual" aria-haspopup="dialog" @click=${() => {
          this.open = true;
        }}>${words.text('keep')}</button>
        <p class="hint" role="status">${reversalText(view)}</p>
      </div>
      ${this.open ? view.part('keeping', () => html`<uk-keeping .view=${view} .close=${close}></uk-keeping>`) : nothing}`;
  }
}

/**
 * Stays in its place, with the focus, when there is nothing more to undo.
 * @param {string} label
 * @param {string} keys
 * @param {(() => void) | undefined} step
 */
function stepButton(label, keys, step) {
  return html`<button type="button" class="textual" aria-disabled=${step ? 'false' : 'true'} aria-keyshortcuts=${keys}
    @click=${() => step?.()}>${label}</button>`;
}

/** @param {View} view */
function reversalText(view) {
  if (!view.reversal) return '';
  const { way, before, after } = view.reversal;
  const name = changeName(view, before, after);
  return view.words.text(way, { what: name ?? '', known: name === undefined ? 'no' : 'yes' });
}

customElements.define('uk-case-bar', CaseBar);
