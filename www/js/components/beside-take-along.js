/* Figures that stand beside the case taken along: as a workbook with formulas, as CSV, with a receipt, and as a table for a document. */

import { html, nothing } from 'lit';
import { addPart } from '../texts.js';
import { ViewElement } from './element.js';
import '../../css/exports.css';

/** @typedef {import('../export/beside/making.js').MadeKind} MadeKind */
/** @typedef {import('../export/beside/taken.js').Taken} Taken */
/** @typedef {import('./element.js').View} View */

/** @type {readonly MadeKind[]} */
const KINDS = ['workbook', 'excel', 'open', 'receipt'];

/** What there is to take along of each view; what makes it is fetched when it is asked for.
 * @type {Readonly<Record<string, (view: View) => Promise<Taken | undefined>>>} */
const OF = {
  models: async (view) => (await import('../export/beside/models.js')).takenModels(view),
  'care-package': async (view) => (await import('../export/beside/care-package.js')).takenPackage(view),
  scenario: async (view) => (await import('../export/beside/scenario.js')).takenScenarios(view),
};

class BesideTakeAlong extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    of: { attribute: false },
    opened: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** Which view's figures. */
    this.of = '';
    this.opened = false;
    /** What came of the last click. @type {{ of: string, text: string, failed: boolean } | undefined} */
    this.outcome = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const open = () => {
      this.opened = true;
    };
    return html`<details class="more" @toggle=${open}><summary><h2>${view.words.text('take-along')}</h2></summary>
      ${this.opened ? view.part('exports', () => this.#ways(view)) : nothing}</details>`;
  }

  /** @param {View} view */
  #ways(view) {
    const { words } = view;
    return html`<h3 id="taken-files">${words.text('export-files')}</h3>
      <ul class="exports" aria-labelledby="taken-files">${KINDS.map((kind) =>
        this.#item(view, kind, `export-${kind}`, () => this.#make(view, kind)),
      )}</ul>
      <h3 id="taken-clipboard">${words.text('export-clipboard')}</h3>
      <ul class="exports" aria-labelledby="taken-clipboard">${this.#item(view, 'copy', 'export-copy-figures', () => this.#copy(view))}</ul>`;
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
      <span class="hint" id="taken-${name}-about">${words.text(`export-beside-${name}-about`)}</span>
      <span class=${outcome?.failed ? 'export-said failed' : 'export-said'} role="status">${outcome?.text ?? ''}</span></li>`;
  }

  /**
   * What there is, with the words that its steps have in the explanation.
   * @param {View} view
   */
  async #taken(view) {
    await addPart(view.words, 'explanation');
    return OF[this.of]?.(view);
  }

  /**
   * @param {View} view
   * @param {MadeKind} kind
   */
  async #make(view, kind) {
    const { words } = view;
    let file = '';
    try {
      const taken = await this.#taken(view);
      if (!taken) {
        this.outcome = { of: kind, text: words.text('export-no-answer'), failed: true };
        return;
      }
      file = words.text(`export-file-${kind}`, { stem: taken.stem });
      this.outcome = { of: kind, text: words.text('export-making', { file }), failed: false };
      const [{ make }, { save }] = await Promise.all([
        import('../export/beside/making.js'),
        import('../export/saving.js'),
      ]);
      save(await make(taken, kind), file);
      this.outcome = { of: kind, text: words.text('export-made', { file }), failed: false };
    } catch (error) {
      console.error(error);
      const text = `${words.text('export-failed', { file })} ${words.hint('export-failed')}`;
      this.outcome = { of: kind, text, failed: true };
    }
  }

  /** @param {View} view */
  async #copy(view) {
    const { words } = view;
    try {
      const [taken, { copy }] = await Promise.all([this.#taken(view), import('../export/beside/making.js')]);
      if (taken) await copy(taken);
      this.outcome = { of: 'copy', text: words.text(taken ? 'export-copied' : 'export-no-answer'), failed: !taken };
    } catch {
      this.outcome = { of: 'copy', text: words.text('export-copy-failed'), failed: true };
    }
  }
}

customElements.define('uk-beside-take-along', BesideTakeAlong);
