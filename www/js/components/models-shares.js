/* Shares of the survey as stacked bars, with a key to their patterns. The same numbers stand in the table under them. */

import { html, nothing, svg } from 'lit';
import { SHARES } from '../models/survey.js';
import { ViewElement } from './element.js';
import { WhenSeen } from './when-seen.js';

/** @typedef {import('./models-survey-tables.js').NamedRow} NamedRow */
/** @typedef {import('./element.js').View} View */

class ModelsShares extends ViewElement {
  static properties = { ...ViewElement.properties, rows: { attribute: false }, label: { attribute: false } };

  constructor() {
    super();
    /** @type {readonly NamedRow[]} */
    this.rows = [];
    this.label = '';
    /** @type {WhenSeen<typeof import('./models-shares-plot.js')>} */
    this.seen = new WhenSeen(this, () => import('./models-shares-plot.js'));
    /** What was drawn last, and of what. @type {{ of: unknown[], drawn: Element } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const caption = words.text('survey-bars');
    const used = SHARES.filter((name) => this.rows.some(({ row }) => typeof row.shares[name] !== 'string'));
    if (used.length === 0) return nothing;
    const { there } = this.seen;
    return html`<figure class="chart"><figcaption>${caption}</figcaption>
      ${there ? html`<ul class="survey-legend">${used.map((name) => html`<li>${swatch(there.FILLS[name])}${words.text(`survey-share-${name}`)}</li>`)}</ul>` : nothing}
      <div class="plot" role="img" aria-label=${words.text('survey-bars-of', { title: this.label })}>${this.#drawing(view)}</div></figure>`;
  }

  /** @param {View} view */
  #drawing({ words }) {
    const { there } = this.seen;
    const { clientWidth: width } = this;
    if (!there || width === 0) return nothing;
    const key = JSON.stringify(this.rows.map(({ row }) => [row.table, row.region]));
    const of = [there, words, key, width];
    if (this.last?.of.some((each, place) => each !== of[place]) ?? true) {
      const bars = this.rows
        .filter(({ row }) => row.isStated)
        .map(({ row, name, hint }) => ({
          key: `${row.table}.${row.region}`,
          name: hint ? `${name}, ${hint}` : name,
          parts: SHARES.flatMap((share) => {
            const cell = row.shares[share];
            return typeof cell === 'string' ? [] : [{ share, value: Number(cell.value), text: cell.value }];
          }),
        }));
      this.last = { of, drawn: there.drawShares(bars, { width }) };
    }
    return this.last?.drawn ?? nothing;
  }
}

/** @param {string} fill */
function swatch(fill) {
  return html`<svg width="20" height="14" aria-hidden="true">${svg`<rect x="0.5" y="0.5" width="19" height="13" fill=${fill} stroke="var(--edge)"></rect>`}</svg>`;
}

customElements.define('uk-models-shares', ModelsShares);
