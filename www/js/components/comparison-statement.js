/* The sentence that a journalist can print, with its source, and a button that copies both. */

import { html, nothing } from 'lit';
import { areaOf } from '../comparison/compared.js';
import { fullSource, originsOf } from '../comparison/sources.js';
import { plainSentences, saidOf } from '../comparison/statement.js';
import { waysOn } from '../comparison/ways-on.js';
import * as engine from '../engine.js';
import { NATION } from '../names.js';
import { ViewElement } from './element.js';
import { sentence, sources } from './figure.js';

/** @typedef {import('../comparison/sources.js').Origins} Origins */
/** @typedef {import('../comparison/statement.js').Said} Said */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

class ComparisonStatement extends ViewElement {
  static properties = { ...ViewElement.properties, comparing: { attribute: false }, copying: { state: true } };

  constructor() {
    super();
    /** @type {Comparing | undefined} */
    this.comparing = undefined;
    /** What came of copying. @type {'copied' | 'failed' | undefined} */
    this.copying = undefined;
    /** @type {{ comparing: Comparing, origins: Origins } | undefined} */
    this.last = undefined;
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('comparing')) this.copying = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const { words, change } = view;
    const said = saidOf(view, comparing.focus);
    const { lead, more } = said;
    const ways = waysOn(view, comparing);
    const origins = this.#origins(comparing, said);
    return html`<h1 id="svar" tabindex="-1">${sentence(view, lead)}</h1>
      <p class="lede">${more.map((each) => html`${sentence(view, each)} `)}</p>
      ${
        ways.length > 0
          ? html`<p class="compare-ways">${ways.map(({ text, choose }) => html`<button type="button" class="quiet" @click=${() => change(choose)}>${text}</button> `)}</p>`
          : nothing
      }
      ${sources(view, origins.ids)}
      ${origins.own ? html`<p class="hint">${words.text('compare-own-in-it')}</p>` : nothing}
      ${lead.figures ? this.#copy(view, said, origins) : nothing}`;
  }

  /**
   * @param {View} view
   * @param {Said} said
   * @param {Origins} origins
   */
  #copy(view, said, origins) {
    const { words } = view;
    const text = printed(view, said, origins);
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        this.copying = 'copied';
      } catch {
        // Not a secure place, or not allowed: the text is shown to be copied by hand.
        this.copying = 'failed';
      }
    };
    return html`<div class="compare-copy">
      <button type="button" class="quiet" @click=${copy}>${words.text('compare-copy')}</button>
      <span class="hint" role="status">${this.copying ? words.text(`compare-copy-${this.copying}`) : nothing}</span>
      ${this.copying === 'failed' ? html`<textarea readonly rows="5" aria-label=${words.text('compare-copy')} .value=${text}></textarea>` : nothing}
    </div>`;
  }

  /**
   * Where what is said comes from: the regions' values, and the nation's when that is said too.
   * @param {Comparing} comparing
   * @param {Said} said
   * @returns {Origins}
   */
  #origins(comparing, { figures }) {
    if (this.last?.comparing === comparing) return this.last.origins;
    const { year, measure } = comparing.focus;
    const nation = areaOf(year, NATION)?.figures[measure].missing ? [] : [`${NATION}.${measure}`];
    const derive = (/** @type {number} */ of, /** @type {string[]} */ ids) =>
      engine.deriveCompared(comparing.input, of, ids);
    const origins = originsOf(derive, year.year, [...figures, ...nation]);
    this.last = { comparing, origins };
    return origins;
  }
}

/**
 * The sentence as it can stand in a newspaper, its sources after it.
 * @param {View} view
 * @param {Said} said
 * @param {Origins} origins
 */
function printed(view, { lead, more }, { ids, own }) {
  const { words, shown } = view;
  const texts = ids.map((id) => fullSource(view, id));
  const sources = [...texts, ...(own ? [words.text('compare-own-source')] : [])];
  const said = plainSentences(view, shown, [lead, ...more]);
  return words.text('compare-printed', { said, count: sources.length, sources: sources.join('; ') });
}

customElements.define('uk-comparison-statement', ComparisonStatement);
