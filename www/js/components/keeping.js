/* The dialog in which a case is shared as a link, saved as a file or opened from one. It is there while it is open. */

import { html, nothing } from 'lit';
import { comparedOf } from '../comparison/compared.js';
import { focusOf, withFocus } from '../comparison/focus.js';
import * as engine from '../engine.js';
import { save } from '../export/saving.js';
import { caseFileName, caseFileText } from '../kept-case/file.js';
import { recordOf } from '../kept-case/record.js';
import { LONG_LINK, readLink, writeLink } from '../link.js';
import { contentList } from './case-contents.js';
import { ViewElement } from './element.js';
import './opening-notice.js';
import '../../css/keeping.css';

/** @typedef {import('../kept-case/record.js').CaseRecord} CaseRecord */
/** @typedef {import('./element.js').View} View */

class Keeping extends ViewElement {
  static properties = { ...ViewElement.properties, close: { attribute: false }, copied: { state: true } };

  constructor() {
    super();
    this.close = () => {};
    /** @type {'no' | 'yes' | 'selected'} */
    this.copied = 'no';
  }

  firstUpdated() {
    this.querySelector('dialog')?.showModal();
  }

  /** @param {View} view */
  draw(view) {
    const kept = { ...view, state: inView(view) };
    const { words, state, assessment, catalogue } = kept;
    const record = recordOf(state, assessment.calculation, catalogue);
    return html`<dialog class="keeping" aria-labelledby="keeping-title" @close=${() => this.close()}>
      <header><h2 id="keeping-title">${words.text('keeping-title')}</h2>
        <form method="dialog"><button class="textual">${words.text('keeping-close')}</button></form></header>
      ${canBeKept(view, record) ? html`${this.#linkPart(kept, record)} ${this.#savePart(kept, record)}` : tooMuch(view)}
      ${this.#openPart(view)}
    </dialog>`;
  }

  /**
   * What the link contains comes before the link.
   * @param {View} view
   * @param {CaseRecord} record
   */
  #linkPart(view, record) {
    const { words, shown, place } = view;
    const { href } = new URL(writeLink(place, record), location.href);
    const length = shown.count(String(href.length));
    return html`<section aria-labelledby="keeping-link"><h3 id="keeping-link">${words.text('keeping-link')}</h3>
      <p>${words.text('keeping-link-private')}</p>
      <div class="contents" role="region" tabindex="0" aria-label=${words.text('keeping-contents')}>${contentList(view, record)}</div>
      <p class="hint">${words.text('keeping-not-contained')}</p>
      ${href.length > LONG_LINK ? html`<p class="problem"><span class="mark" aria-hidden="true">!</span> ${words.text('keeping-link-long', { length })}</p>` : nothing}
      <label for="keeping-address">${words.text('keeping-address', { length })}</label>
      <textarea id="keeping-address" readonly rows="4" .value=${href} @focus=${selectAll}></textarea>
      <button type="button" class="main" @click=${() => this.#copy(href)}>${words.text('keeping-copy')}</button>
      <p class="hint" role="status">${this.copied === 'no' ? '' : words.text(`keeping-copied-${this.copied}`)}</p>
    </section>`;
  }

  /** @param {string} address */
  async #copy(address) {
    this.copied = 'no';
    try {
      await navigator.clipboard.writeText(address);
      this.copied = 'yes';
    } catch {
      // Not allowed, or a page without encryption: then the user's own keys are left.
      this.querySelector('textarea')?.focus();
      this.copied = 'selected';
    }
  }

  /**
   * @param {View} view
   * @param {CaseRecord} record
   */
  #savePart({ words, state, catalogue }, record) {
    const name = caseFileName(state, catalogue);
    return html`<section aria-labelledby="keeping-file"><h3 id="keeping-file">${words.text('keeping-file')}</h3>
      <p>${words.text('keeping-file-private', { name })}</p>
      <button type="button" class="quiet" @click=${() => save(new Blob([caseFileText(record, today())], { type: 'application/json' }), name)}>${words.text('keeping-save')}</button>
    </section>`;
  }

  /** @param {View} view */
  #openPart({ words, open }) {
    const take = async (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (!file) return;
      this.querySelector('dialog')?.close();
      await open(file);
    };
    return html`<section aria-labelledby="keeping-open"><h3 id="keeping-open">${words.text('keeping-open')}</h3>
      <p id="keeping-open-hint">${words.text('keeping-open-hint')}</p>
      <input type="file" accept=".json,application/json" hidden @change=${take}>
      <button type="button" class="quiet" aria-describedby="keeping-open-hint"
        @click=${() => this.querySelector('input')?.click()}>${words.text('keeping-choose')}</button>
    </section>`;
  }
}

/**
 * What the comparison is about is in the link although nobody has chosen it, so that it opens with what was seen.
 * @param {View} view
 * @returns {View['state']}
 */
function inView({ place, state }) {
  if (place.view !== 'jamfor') return state;
  const compared = comparedOf(state, engine);
  const focus = 'table' in compared ? focusOf(state.choices, compared.table) : undefined;
  return focus ? withFocus(state, focus) : state;
}

/**
 * Whether what is written down could be opened again: more is typed into the fields than a link or file takes.
 * @param {View} view
 * @param {CaseRecord} record
 */
function canBeKept({ place, catalogue }, record) {
  try {
    readLink(writeLink(place, record), catalogue);
    return true;
  } catch {
    return false;
  }
}

/** @param {View} view */
function tooMuch({ words }) {
  return html`<p class="problem">${words.text('keeping-too-much')}</p>`;
}

/** @param {FocusEvent & { currentTarget: HTMLTextAreaElement }} event */
function selectAll({ currentTarget }) {
  currentTarget.select();
}

/** The day where the user is: Swedish dates are written as in data. */
function today() {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format();
}

customElements.define('uk-keeping', Keeping);
