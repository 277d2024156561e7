/* The view "Svar på interpellation": what the answer is to contain, and the answer as a sheet of paper. */

import { html, nothing } from 'lit';
import { asHtml } from '../answer-sheet/as-html.js';
import { asText } from '../answer-sheet/as-text.js';
import { FIGURES_OF, shownBeside } from '../answer-sheet/beside.js';
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
/** @typedef {import('../answer-sheet/beside.js').Beside} Beside */
/** @typedef {import('../export/beside/taken.js').Taken} Taken */
/** @typedef {import('../texts.js').Part} Part */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** @typedef {(view: View) => Taken | undefined} Take */

class AnswerSheet extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    receipt: { state: true },
    failed: { state: true },
    said: { state: true },
    beside: { state: true },
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
    /** What makes the figures of the views beside the case, those that have been fetched. @type {Partial<Record<Beside, Take>>} */
    this.beside = {};
  }

  /** @param {View} view */
  draw(view) {
    const made = shownBeside(view.state);
    for (const name of made) this.#fetchBeside(name);
    // Its footnotes are the sentences of the explanation; what stands beside the case is told as its exports tell it.
    /** @type {Part[]} */
    const parts = ['explanation', ...made, ...(made.length > 0 ? [/** @type {Part} */ ('exports')] : [])];
    /** @type {() => Drawn} */
    const whole = () => this.#draw(view);
    return parts.reduceRight((draw, part) => () => view.part(part, draw), whole)();
  }

  /** @param {Beside} name */
  async #fetchBeside(name) {
    if (this.beside[name]) return;
    const take = await FIGURES_OF[name]();
    if (!this.beside[name]) this.beside = { ...this.beside, [name]: take };
  }

  /** @param {View} view */
  #draw(view) {
    const { words, assessment } = view;
    const asked = canonicalInput(assessment);
    this.#fetchReceipt(view, asked);
    const id = this.receipt?.question === asked ? this.receipt.id : undefined;
    const beside = shownBeside(view.state).flatMap((name) => this.beside[name]?.(view) ?? []);
    const sheet = answerSheet(view, { receipt: id, link: linkTo(view) }, beside);
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
