/* What can be taken along: files, tables for a document, and the way to the answer sheet. Each says what it is for. */

import { html, nothing } from 'lit';
import { copyForms } from '../export/clipboard.js';
import { keyFigures, regionTable } from '../export/copied-tables.js';
import { fileName } from '../export/file-names.js';
import { asHtml, asText } from '../export/table-forms.js';
import { codeKey } from '../i18n.js';
import { problemText } from '../messages.js';
import { writePlace } from '../url.js';
import { ViewElement } from './element.js';
import '../../css/exports.css';

/** @typedef {import('../export/making.js').MadeKind} MadeKind */
/** @typedef {import('../files.js').FileError} FileError */
/** @typedef {import('./element.js').View} View */

/** @type {MadeKind[]} */
const FILES = ['workbook', 'excel', 'open', 'description', 'receipt'];
/** @typedef {'figures' | 'regions'} CopiedKind */

class Exports extends ViewElement {
  static properties = { ...ViewElement.properties, outcome: { state: true } };

  constructor() {
    super();
    /** What came of the last click. @type {{ of: string, text: string, failed: boolean } | undefined} */
    this.outcome = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const ready = hasAnswer(view);
    /** @type {CopiedKind[]} */
    const copied = view.state.choices.mode === 'one' ? ['figures', 'regions'] : ['regions'];
    return html`${ready ? nothing : html`<p class="hint" id="export-no-answer">${words.text('export-no-answer')}</p>`}
      <h3 id="export-files">${words.text('export-files')}</h3>
      <ul class="exports" aria-labelledby="export-files">${FILES.map((kind) => this.#item(view, kind, ready, () => this.#make(view, kind)))}</ul>
      <h3 id="export-clipboard">${words.text('export-clipboard')}</h3>
      <ul class="exports" aria-labelledby="export-clipboard">${copied.map((kind) =>
        this.#item(view, `copy-${kind}`, ready, () => this.#copy(view, kind)),
      )}</ul>
      <h3>${words.text('export-sheet-title')}</h3>
      <p class="export-sheet"><a href=${writePlace({ view: 'svar', language: words.language })}>${words.text('export-sheet')}</a> <span class="hint">${words.text('export-sheet-about')}</span></p>
      <p class="hint">${words.text('export-chart')}</p>`;
  }

  /**
   * @param {View} view
   * @param {string} name
   * @param {boolean} ready
   * @param {() => Promise<void>} act
   */
  #item({ words }, name, ready, act) {
    const reason = ready ? '' : ' export-no-answer';
    const outcome = this.outcome?.of === name ? this.outcome : undefined;
    return html`<li><button type="button" class="quiet" ?disabled=${!ready} aria-describedby="export-${name}-about${reason}"
      @click=${act}>${words.text(`export-${name}`)}</button>
      <span class="hint" id="export-${name}-about">${words.text(`export-${name}-about`)}</span>
      <span class=${outcome?.failed ? 'export-said failed' : 'export-said'} role="status">${outcome?.text ?? ''}</span></li>`;
  }

  /**
   * @param {View} view
   * @param {MadeKind} kind
   */
  async #make(view, kind) {
    const file = fileName(view, kind);
    this.#say(view, kind, 'export-making', { file });
    try {
      const [{ make }, { save }] = await Promise.all([import('../export/making.js'), import('../export/saving.js')]);
      save(await make(view, kind), file);
      this.#say(view, kind, 'export-made', { file });
    } catch (error) {
      console.error(error);
      const why = reason(view, error) ?? view.words.hint('export-failed');
      this.outcome = { of: kind, text: `${view.words.text('export-failed', { file })} ${why}`, failed: true };
    }
  }

  /**
   * @param {View} view
   * @param {CopiedKind} kind
   */
  async #copy(view, kind) {
    try {
      const { calculation } = view.assessment;
      const table = calculation && (kind === 'figures' ? keyFigures : regionTable)(view, calculation);
      if (!table) return;
      await copyForms({ 'text/html': asHtml(table), 'text/plain': asText(table) });
      this.#say(view, `copy-${kind}`, 'export-copied');
    } catch {
      this.#say(view, `copy-${kind}`, 'export-copy-failed', {}, true);
    }
  }

  /**
   * @param {View} view
   * @param {string} of the button
   * @param {string} key
   * @param {Record<string, string>} [values]
   * @param {boolean} [failed]
   */
  #say({ words }, of, key, values = {}, failed = false) {
    this.outcome = { of, text: words.text(key, values), failed };
  }
}

/**
 * Why a file could not be made and what to do, when that is known.
 * @param {View} view
 * @param {unknown} error
 */
function reason(view, error) {
  const { code, params = {} } = /** @type {Partial<FileError>} */ (error);
  if (code === undefined || !view.words.has(codeKey(code))) return undefined;
  const { text, hint } = problemText(view, { code, params });
  return hint ? `${text} ${hint}` : text;
}

/** @param {View} view */
function hasAnswer({ assessment }) {
  return assessment.calculation?.regions.some(({ entered }) => entered) ?? false;
}

customElements.define('uk-exports', Exports);
