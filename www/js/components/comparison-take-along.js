/* The comparison taken along: as a workbook, as CSV for Excel and for programs, and as a table for a document. */

import { html, nothing } from 'lit';
import { isShownIn } from '../comparison/question.js';
import { plainSentences, saidOf } from '../comparison/statement.js';
import * as engine from '../engine.js';
import { ViewElement } from './element.js';

/** @typedef {import('../comparison/taken-along.js').Taken} Taken */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** @typedef {'workbook' | 'excel' | 'open'} TakenKind */
/** @type {readonly TakenKind[]} */
const KINDS = ['workbook', 'excel', 'open'];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

class ComparisonTakeAlong extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    comparing: { attribute: false },
    opened: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** @type {Comparing | undefined} */
    this.comparing = undefined;
    this.opened = false;
    /** What came of the last click. @type {{ of: string, text: string, failed: boolean } | undefined} */
    this.outcome = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const open = () => {
      this.opened = true;
    };
    return html`<details class="more" @toggle=${open}><summary><h2>${view.words.text('compare-take-along')}</h2></summary>
      ${this.opened ? view.part('exports', () => this.#ways(view, comparing)) : nothing}</details>`;
  }

  /**
   * @param {View} view
   * @param {Comparing} comparing
   */
  #ways(view, comparing) {
    const { words } = view;
    const taken = {
      ...comparing,
      isShown: isShownIn(view.state),
      derive: engine.deriveCompared,
    };
    return html`<p class="hint">${words.text('compare-take-along-about')}</p>
      <ul class="exports">${KINDS.map((kind) => this.#item(view, kind, `export-${kind}`, () => this.#make(view, taken, kind)))}
      ${this.#item(view, 'copy', 'export-copy-regions', () => this.#copy(view, taken))}</ul>`;
  }

  /**
   * @param {View} view
   * @param {string} name
   * @param {string} label key
   * @param {() => Promise<void>} act
   */
  #item({ words }, name, label, act) {
    const outcome = this.outcome?.of === name ? this.outcome : undefined;
    return html`<li><button type="button" class="quiet" aria-describedby="taken-${name}-about" @click=${act}>${words.text(label)}</button>
      <span class="hint" id="taken-${name}-about">${words.text(`compare-${name}-about`)}</span>
      <span class=${outcome?.failed ? 'export-said failed' : 'export-said'} role="status">${outcome?.text ?? ''}</span></li>`;
  }

  /**
   * @param {View} view
   * @param {Taken} taken
   * @param {TakenKind} kind
   */
  async #make(view, taken, kind) {
    const { words } = view;
    const file = words.text(`export-file-${kind}`, { stem: words.text('compare-file') });
    this.outcome = { of: kind, text: words.text('export-making', { file }), failed: false };
    try {
      const { save } = await import('../export/saving.js');
      save(await made(view, taken, kind), file);
      this.outcome = { of: kind, text: words.text('export-made', { file }), failed: false };
    } catch (error) {
      console.error(error);
      const text = `${words.text('export-failed', { file })} ${words.hint('export-failed')}`;
      this.outcome = { of: kind, text, failed: true };
    }
  }

  /**
   * @param {View} view
   * @param {Taken} taken
   */
  async #copy(view, taken) {
    const { words, shown } = view;
    try {
      const [{ copiedTable }, { asHtml, asText }, { copyForms }] = await Promise.all([
        import('../comparison/taken-along.js'),
        import('../export/table-forms.js'),
        import('../export/clipboard.js'),
      ]);
      const { lead, more } = saidOf(view, taken.focus);
      const notes = [plainSentences(view, shown, [lead, ...more]), words.text('compare-scope')];
      const table = copiedTable(view, taken, notes);
      await copyForms({ 'text/html': asHtml(table), 'text/plain': asText(table) });
      this.outcome = { of: 'copy', text: words.text('export-copied'), failed: false };
    } catch {
      this.outcome = { of: 'copy', text: words.text('export-copy-failed'), failed: true };
    }
  }
}

/**
 * @param {View} view
 * @param {Taken} taken
 * @param {TakenKind} kind
 * @returns {Promise<Blob>}
 */
async function made(view, taken, kind) {
  const [tables, files, { today }] = await Promise.all([
    import('../comparison/taken-along.js'),
    import('../files.js'),
    import('../export/receipt.js'),
  ]);
  if (kind === 'workbook')
    return new Blob([await files.writeWorkbook(tables.workbookOf(view, taken, today()))], { type: XLSX });
  const table = kind === 'excel' ? tables.excelTable(view, taken) : tables.openTable(view, taken);
  return new Blob([await files.writeCsv(table, kind)], { type: 'text/csv' });
}

customElements.define('uk-comparison-take-along', ComparisonTakeAlong);
