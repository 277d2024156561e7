/* The table of regions as bars. Drawn with Plot, which is loaded when the chart first comes into view. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { measureKind, pickedComparison, projectionOf } from '../measures.js';
import { NATION } from '../names.js';
import { ownRegion } from '../subject.js';
import { ViewElement } from './element.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('./element.js').View} View */
/** @typedef {{ name: string, value: number, low: number, high: number, text: string, own: boolean }} Bar */

class Chart extends ViewElement {
  static properties = { ...ViewElement.properties, label: { attribute: false } };

  constructor() {
    super();
    this.label = '';
    /** @type {typeof import('./chart-plot.js') | undefined} */
    this.plot = undefined;
    /** @type {IntersectionObserver | undefined} */
    this.observer = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  async #load() {
    this.observer?.disconnect();
    this.plot = await import('./chart-plot.js');
    this.requestUpdate();
  }

  /** @param {View} view */
  draw(view) {
    const { bars, projected } = barsOf(view);
    if (bars.length < 2) return nothing;
    const { words } = view;
    const caption = projected ? words.text('chart-projected') : this.label;
    return html`<figure class="chart"><figcaption>${caption}. ${words.text('chart-as-table')}</figcaption>
      <div class="plot" role="img" aria-label="${caption}. ${words.text('chart-as-table')}">${this.plot ? this.plot.drawBars(bars, { projected, width: this.clientWidth }) : nothing}</div>
    </figure>`;
  }
}

/**
 * What to draw: the entered values, or the projection when only one region is entered.
 * JavaScript numbers do here, since they only decide lengths; the labels are written from the exact text.
 * @param {View} view
 * @returns {{ bars: Bar[], projected: boolean }}
 */
function barsOf({ assessment, state, names, shown }) {
  const { calculation } = assessment;
  const comparison = calculation && pickedComparison({ state }, calculation);
  if (!calculation || !comparison) return { bars: [], projected: false };
  const projected = comparison.covered.length < 2;
  const figure = projected ? projectionOf(comparison.measure) : comparison.measure;
  const kind = projected ? (figure === 'projectedContacts' ? 'count' : 'kronor') : measureKind(comparison.measure);
  const bars = calculation.regions
    .filter(({ region, figures }) => known(figures[figure]) && !(projected && region === NATION))
    .map(({ region, figures }) => {
      const { value, low, high } = /** @type {Figure} */ (figures[figure]);
      return {
        name: names.region(region),
        value: Number(value ?? low ?? high),
        low: Number(low ?? value ?? high),
        high: Number(high ?? value ?? low),
        text: shown.parts(figures[figure], kind).main,
        own: region === ownRegion(state),
      };
    })
    .sort((a, b) => b.value - a.value || b.high - a.high);
  return { bars, projected };
}

customElements.define('uk-chart', Chart);
