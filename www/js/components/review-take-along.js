/* What can be taken along from a review: rows as files, a letter of questions, a receipt, and the totals in other views. */

import { html, nothing } from 'lit';
import { codeKey } from '../i18n.js';
import { problemText } from '../messages.js';
import { calculated, compared, handedYears, hasSmallYear } from '../review-result/hand-over.js';
import { letterOf } from '../review-result/letter.js';
import { writePlace } from '../url.js';
import { ViewElement } from './element.js';
import { letter } from './review-letter.js';
import { settingsTexts } from './review-summary.js';
import '../../css/exports.css';

/** @typedef {import('../files.js').FileError} FileError */
/** @typedef {import('../review-result/hand-over.js').HandedYear} HandedYear */
/** @typedef {import('../review-result/making.js').MadeKind} MadeKind */
/** @typedef {import('../review-result/result.js').ReviewResult} ReviewResult */
/** @typedef {import('./element.js').View} View */

/** @type {readonly MadeKind[]} */
const FILES = ['workbook', 'csv', 'receipt'];

class ReviewTakeAlong extends ViewElement {
  static properties = { ...ViewElement.properties, result: { attribute: false }, outcome: { state: true } };

  constructor() {
    super();
    /** @type {ReviewResult | undefined} */
    this.result = undefined;
    /** What came of the last click. @type {{ of: string, text: string, failed: boolean } | undefined} */
    this.outcome = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { result } = this;
    if (!result) return nothing;
    const { words } = view;
    return html`<p>${words.text('result-shared-about')}</p>
      <h3 id="result-out-files">${words.text('result-out-files')}</h3>
      <ul class="exports" aria-labelledby="result-out-files">${FILES.map((kind) => this.#item(view, kind, () => this.#make(view, result, kind)))}</ul>
      <h3 id="result-letter">${words.text('result-letter')}</h3>
      ${this.#letter(view, result)}
      <h3 id="result-ways">${words.text('result-ways')}</h3>
      ${this.#ways(view, result)}`;
  }

  /**
   * @param {View} view
   * @param {string} name
   * @param {() => unknown} act
   */
  #item({ words }, name, act) {
    const outcome = this.outcome?.of === name ? this.outcome : undefined;
    return html`<li><button type="button" class="quiet" aria-describedby="result-out-${name}-about" @click=${act}>${words.text(`result-out-${name}`)}</button>
      <span class="hint" id="result-out-${name}-about">${words.text(`result-out-${name}-about`)}</span>
      <span class=${outcome?.failed ? 'export-said failed' : 'export-said'} role="status">${outcome?.text ?? ''}</span></li>`;
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   */
  #letter(view, result) {
    const { words } = view;
    const [list] = settingsTexts(view, result.settings).flatMap(([name, text]) => (name === 'list' ? [text] : []));
    const sheet = letterOf(view, result, list ?? '');
    if (!sheet) return html`<p>${words.text('result-letter-none')}</p>`;
    return html`<ul class="exports" aria-labelledby="result-letter">
        ${this.#item(view, 'copy', () => this.#copy(view, sheet, ['text/html', 'text/plain']))}
        ${this.#item(view, 'copy-text', () => this.#copy(view, sheet, ['text/plain']))}
        ${this.#item(view, 'print', () => this.#print())}</ul>
      <details class="result-letter-shown"><summary>${words.text('result-letter-show')}</summary>${letter(view, sheet)}</details>`;
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   */
  #ways(view, result) {
    const { words } = view;
    const years = handedYears(result);
    const whole = years.filter(({ isWhole }) => isWhole);
    return html`${years.length === 0 && !hasSmallYear(result) ? html`<p>${words.text('result-ways-none')}</p>` : nothing}
      ${hasSmallYear(result) ? html`<p>${words.text('result-ways-small-year')}</p>` : nothing}
      ${years.map((year) => this.#year(view, result, year, years.length > 1))}
      ${
        whole.length > 0
          ? html`<p class="result-way"><button type="button" class="quiet" @click=${() => this.#compare(view, result, whole)}>${words.text('result-way-compare')}</button>
            <span class="hint">${words.text('result-way-compare-about', { years: whole.map(({ year }) => year).join(', ') })}</span></p>`
          : years.length > 0
            ? html`<p class="hint">${words.text('result-way-compare-part')}</p>`
            : nothing
      }`;
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   * @param {HandedYear} year
   * @param {boolean} isOneOfSeveral
   */
  #year(view, result, year, isOneOfSeveral) {
    const { words } = view;
    const withYear = isOneOfSeveral ? html` <span>${year.year}</span>` : nothing;
    const left = [
      ...(year.withProfessions ? [] : ['professions']),
      ...(year.of.patients === undefined || year.withPatients ? [] : ['patients']),
    ];
    return html`<p class="result-way"><button type="button" class="quiet" @click=${() => this.#calculate(view, result, year, 'rakna')}>${words.text('result-way-calculate')}${withYear}</button>
      <button type="button" class="quiet" @click=${() => this.#calculate(view, result, year, 'svar')}>${words.text('result-way-answer')}${withYear}</button>
      <span class="hint">${words.text('result-way-about', { year: String(year.year) })} ${left.map((what) => html`${words.text(`result-way-without-${what}`)} `)}</span></p>`;
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   * @param {MadeKind} kind
   */
  async #make(view, result, kind) {
    const { words } = view;
    const file = words.text(`result-file-${kind}`, { day: result.settings.today });
    this.outcome = { of: kind, text: words.text('result-making', { file }), failed: false };
    try {
      const [{ make }, { save }] = await Promise.all([
        import('../review-result/making.js'),
        import('../export/saving.js'),
      ]);
      save(await make(view, result, kind, settingRows(view, result)), file);
      this.outcome = { of: kind, text: words.text('result-made', { file }), failed: false };
    } catch (error) {
      console.error(error);
      this.outcome = {
        of: kind,
        text: `${words.text('result-making-failed', { file })} ${reason(view, error)}`,
        failed: true,
      };
    }
  }

  /**
   * @param {View} view
   * @param {import('../answer-sheet/sheet.js').Sheet} sheet
   * @param {string[]} types of the forms to copy
   */
  async #copy(view, sheet, types) {
    const of = types.length > 1 ? 'copy' : 'copy-text';
    try {
      const [{ asHtml }, { asText }, { copyForms }] = await Promise.all([
        import('../answer-sheet/as-html.js'),
        import('../answer-sheet/as-text.js'),
        import('../export/clipboard.js'),
      ]);
      const forms = Object.entries({ 'text/html': asHtml(view, sheet), 'text/plain': asText(view, sheet) });
      await copyForms(Object.fromEntries(forms.filter(([type]) => types.includes(type))));
      this.outcome = { of, text: view.words.text('result-copied'), failed: false };
    } catch {
      this.outcome = { of, text: view.words.text('result-copy-failed'), failed: true };
    }
  }

  /** Prints the letter and nothing else of the page. */
  #print() {
    const fold = this.querySelector('.result-letter-shown');
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    const root = document.documentElement;
    root.classList.add('prints-letter');
    addEventListener('afterprint', () => root.classList.remove('prints-letter'), { once: true });
    print();
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   * @param {HandedYear} year
   * @param {'rakna' | 'svar'} where
   */
  #calculate({ change, words }, result, year, where) {
    change((now) => calculated(now, result, year, words.language));
    location.hash = writePlace({ view: where, language: words.language });
  }

  /**
   * @param {View} view
   * @param {ReviewResult} result
   * @param {HandedYear[]} years
   */
  #compare({ change, words }, result, years) {
    change((now) => compared(now, result, years, words.text('result-own-table')));
    location.hash = writePlace({ view: 'jamfor', language: words.language });
  }
}

/**
 * @param {View} view
 * @param {ReviewResult} result
 */
const settingRows = (view, { settings }) =>
  settingsTexts(view, settings).map(([name, text]) => ({ label: view.words.text(`invoice-by-${name}`), text }));

/**
 * Why a file could not be made, and what to do.
 * @param {View} view
 * @param {unknown} error
 */
function reason(view, error) {
  const { code, params = {} } = /** @type {Partial<FileError>} */ (error);
  if (code === undefined || !view.words.has(codeKey(code))) return view.words.text('result-making-again');
  const { text, hint } = problemText(view, { code, params });
  return hint ? `${text} ${hint}` : text;
}

customElements.define('uk-review-take-along', ReviewTakeAlong);
