/* The view "Svar på interpellation": what the answer is to contain, and the answer as a sheet of paper. */

import { html, nothing } from 'lit';
import { asHtml } from '../answer-sheet/as-html.js';
import { asText } from '../answer-sheet/as-text.js';
import { answerSheet } from '../answer-sheet/sheet.js';
import { copyForms } from '../export/clipboard.js';
import { canonicalInput, receiptId } from '../export/receipt.js';
import { recordOf } from '../kept-case/record.js';
import { writeLink } from '../link.js';
import { withoutSheet } from '../state.js';
import { noAnswer } from './answer-sheet-missing.js';
import { ViewElement } from './element.js';
import './answer-sheet-controls.js';
import './case-bar.js';
import './answer-sheet-document.js';
import '../../css/answer-sheet.css';
import '../../css/answer-sheet-print.css';

/** @typedef {import('../answer-sheet/sheet.js').Sheet} Sheet */
/** @typedef {import('./element.js').View} View */

class AnswerSheet extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    receipt: { state: true },
    failed: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** Id of the receipt, and the question that it is of. @type {{ question: string, id: string } | undefined} */
    this.receipt = undefined;
    /** The question whose receipt was last asked for; each drawing has its own object of the same question. */
    this.asked = '';
    /** The question whose receipt could not be made. */
    this.failed = '';
    /** What came of the last way out, as a message key. */
    this.said = '';
  }

  /** @param {View} view */
  draw(view) {
    // Its footnotes are the sentences of the explanation.
    return view.part('explanation', () => this.#draw(view));
  }

  /** @param {View} view */
  #draw(view) {
    const { words, assessment } = view;
    const asked = canonicalInput(assessment);
    this.#fetchReceipt(view, asked);
    const id = this.receipt?.question === asked ? this.receipt.id : undefined;
    const sheet = answerSheet(view, { receipt: id, link: linkTo(view) });
    return html`<div class="sheet-view">
      <uk-sheet-controls .view=${view}></uk-sheet-controls>
      <div class="sheet-pane">
        ${
          sheet
            ? html`<div class="sheet-ways" role="group" aria-label=${words.text('sheet-ways-out')}>
                <button type="button" @click=${() => print()}>${words.text('sheet-print')}</button>
                <button type="button" @click=${() => this.#copy(view, sheet, 'html')}>${words.text('sheet-copy-html')}</button>
                <button type="button" @click=${() => this.#copy(view, sheet, 'text')}>${words.text('sheet-copy-text')}</button>
                <p class="hint" role="status">${this.said ? words.text(this.said) : nothing}</p>
                ${asked && this.failed === asked ? html`<p class="problem" role="status">${words.text('sheet-receipt-failed')}</p>` : nothing}
              </div>
              <uk-case-bar .view=${view}></uk-case-bar>
              <uk-sheet-document .view=${view} .sheet=${sheet}></uk-sheet-document>`
            : noAnswer(view)
        }
      </div>
    </div>`;
  }

  /**
   * The id takes a moment, and is of one question only: a later one may have been asked meanwhile.
   * @param {View} view
   * @param {string} question
   */
  async #fetchReceipt(view, question) {
    if (!question || this.asked === question) return;
    this.asked = question;
    try {
      const id = await receiptId(view);
      if (this.asked === question) this.receipt = { question, id };
    } catch {
      if (this.asked === question) this.failed = question;
    }
  }

  /**
   * @param {View} view
   * @param {Sheet} sheet
   * @param {'html' | 'text'} form
   */
  async #copy(view, sheet, form) {
    const text = { 'text/plain': asText(view, sheet) };
    try {
      await copyForms(form === 'html' ? { 'text/html': asHtml(view, sheet), ...text } : text);
      this.said = `sheet-copied-${form}`;
    } catch {
      this.said = 'sheet-copy-failed';
    }
  }
}

/**
 * The link that opens the calculation: without the letterhead, which is of no use there and may name people.
 * @param {View} view
 */
function linkTo({ state, place, assessment, catalogue }) {
  const record = recordOf(withoutSheet(state), assessment.calculation, catalogue);
  return location.href.replace(/#.*/, '') + writeLink({ ...place, view: 'rakna' }, record);
}

customElements.define('uk-answer-sheet', AnswerSheet);
