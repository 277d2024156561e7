/* The table of regions as bars. Drawn with Plot, which is loaded when the chart first comes into view. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { measureKind, pickedComparison, projectionOf } from '../measures.js';
import { NATION } from '../names.js';
import { ownRegion } from '../subject.js';
import { ViewElement } from './element.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('./element.js').View} View */
/** `apart`: not compared with the others. `open`: the value is a limit, or was rounded nobody knows how.
 * @typedef {{ region: string, name: string, value: number, low: number, high: number, text: string, own: boolean, apart?: boolean, open?: boolean }} Bar */

/** What is drawn: the bars, the figure that they are of, and whether it is a projection.
 * @typedef {{ bars: Bar[], figure: FigureName, projected: boolean }} Drawing */
/** @typedef {'svg' | 'png'} PictureKind */

class Chart extends ViewElement {
  static properties = { ...ViewElement.properties, label: { attribute: false }, said: { state: true } };

  constructor() {
    super();
    this.label = '';
    /** What came of saving the chart. */
    this.said = '';
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
    const drawing = drawingOf(view);
    if (!drawing) return nothing;
    const { bars, projected } = drawing;
    const { words } = view;
    const caption = projected ? words.text('chart-projected') : this.label;
    return html`<figure class="chart"><figcaption>${caption}. ${words.text('chart-as-table')}</figcaption>
      <div class="plot" role="img" aria-label="${caption}. ${words.text('chart-as-table')}">${this.plot && this.clientWidth > 0 ? this.plot.drawBars(bars, { projected, width: this.clientWidth }) : nothing}</div>
      <p class="chart-save">${PICTURES.map(
        (kind) =>
          html`<button type="button" class="quiet" @click=${() => this.#save(view, drawing, kind)}>${words.text('chart-save', { format: kind.toUpperCase() })}</button>`,
      )}</p>
      <p class="hint" role="status">${this.said}</p>
    </figure>`;
  }

  /**
   * @param {View} view
   * @param {Drawing} drawing
   * @param {PictureKind} kind
   */
  async #save(view, drawing, kind) {
    try {
      const { savePicture } = await import('../export/chart-picture.js');
      this.said = await savePicture(view, drawing, this.label, kind);
    } catch {
      // Without a network, say, or without room for the picture.
      this.said = view.words.text('chart-failed');
    }
  }
}

/** @type {PictureKind[]} */
const PICTURES = ['svg', 'png'];

/**
 * What to draw, when there is enough to compare: the entered values, or the projection when only one region is entered.
 * JavaScript numbers do here, since they only decide lengths; the labels are written from the exact text.
 * @param {View} view
 * @returns {Drawing | undefined}
 */
function drawingOf({ assessment, state, names, shown }) {
  const { calculation } = assessment;
  const comparison = calculation && pickedComparison({ state }, calculation);
  if (!calculation || !comparison) return undefined;
  const projected = comparison.covered.length < 2;
  const figure = projected ? projectionOf(comparison.measure) : comparison.measure;
  const kind = projected ? (figure === 'projectedContacts' ? 'count' : 'kronor') : measureKind(comparison.measure);
  const bars = calculation.regions
    .filter(({ region, figures }) => known(figures[figure]) && !(projected && region === NATION))
    .map(({ region, figures }) => {
      const { value, low, high } = /** @type {Figure} */ (figures[figure]);
      return {
        region,
        name: names.region(region),
        value: Number(value ?? low ?? high),
        low: Number(low ?? value ?? high),
        high: Number(high ?? value ?? low),
        text: shown.parts(figures[figure], kind).main,
        own: region === ownRegion(state),
      };
    })
    .sort((a, b) => b.value - a.value || b.high - a.high);
  return bars.length < 2 ? undefined : { bars, figure, projected };
}

customElements.define('uk-chart', Chart);
