/* What the models pay at other volumes, as lines and as a table. */

import { html, nothing } from 'lit';
import { formatNumber } from '../format.js';
import { known } from '../headline.js';
import { MODELS } from '../models/fields.js';
import { ViewElement } from './element.js';
import { explained } from './figure.js';
import { WhenSeen } from './when-seen.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CurvePoint} CurvePoint */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Model} Model */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('./models-curve-plot.js').Line} Line */
/** @typedef {import('./element.js').View} View */

/** @type {readonly (Model | 'mix')[]} */
const LINES = [...MODELS, 'mix'];

class ModelsCurve extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {ModelsAnswer | undefined} */
    this.answer = undefined;
    /** @type {WhenSeen<typeof import('./models-curve-plot.js')>} */
    this.seen = new WhenSeen(this, () => import('./models-curve-plot.js'));
    /** What was drawn last, and of what. @type {{ of: unknown[], drawn: Element } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    const curve = this.answer?.curve ?? [];
    const drawn = LINES.filter((model) => curve.some(({ payments }) => known(payments[model])));
    if (drawn.length === 0) return nothing;
    const caption = words.text('models-curve-caption');
    return html`<section aria-labelledby="models-curve-title"><h2 id="models-curve-title">${words.text('models-curve')}</h2>
      <figure class="chart"><figcaption>${caption}</figcaption>
        <div class="plot models-plot" role="img" aria-label=${caption}>${this.#drawing(view, curve, drawn)}</div></figure>
      <p class="hint">${words.text('models-curve-follow')}</p>
      <details class="more"><summary>${words.text('models-curve-table')}</summary>${table(view, curve, drawn)}</details>
    </section>`;
  }

  /**
   * @param {View} view
   * @param {readonly CurvePoint[]} curve
   * @param {readonly (Model | 'mix')[]} drawn
   */
  #drawing({ words, shown }, curve, drawn) {
    const { there } = this.seen;
    const { clientWidth: width } = this;
    // A view that is being left has no width to draw in.
    if (!there || width === 0) return nothing;
    const of = [there, curve, words, width];
    if (this.last?.of.some((each, place) => each !== of[place]) ?? true) {
      const element = there.drawCurve(linesOf(words, curve, drawn), {
        width,
        contacts: words.text('models-curve-contacts'),
        kronor: (value) => shown.exact(String(value), 'kronor'),
        count: (value) => formatNumber(words.language, String(value)),
      });
      this.last = { of, drawn: element };
    }
    return this.last?.drawn ?? nothing;
  }
}

/**
 * Only for drawing: a place on the screen is not exact.
 * @param {import('../i18n.js').Words} words
 * @param {readonly CurvePoint[]} curve
 * @param {readonly (Model | 'mix')[]} drawn
 * @returns {Line[]}
 */
function linesOf(words, curve, drawn) {
  return drawn.map((model) => ({
    name: words.text(`models-short-${model}`),
    place: LINES.indexOf(model),
    points: curve.flatMap(({ contacts, payments }) => {
      const payment = payments[model];
      if (!payment || !known(payment)) return [];
      const x = contacts.value ?? contacts.low ?? contacts.high;
      const { value, low = value, high = value } = payment;
      if (x === undefined || low === undefined || high === undefined) return [];
      return [
        {
          contacts: Number(x),
          low: Number(low),
          high: Number(high),
          value: value === undefined ? undefined : Number(value),
        },
      ];
    }),
  }));
}

/**
 * @param {View} view
 * @param {readonly CurvePoint[]} curve
 * @param {readonly (Model | 'mix')[]} drawn
 */
function table(view, curve, drawn) {
  const { words, shown, spoken } = view;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.text('models-curve-table')}><table>
    <thead><tr><th scope="col" class="n">${words.text('models-curve-contacts')}</th>
      ${drawn.map((model) => html`<th scope="col" class="n">${words.text(`models-short-${model}`)}</th>`)}</tr></thead>
    <tbody>${curve.map(
      ({ contacts, payments }, index) => html`<tr>
        <th scope="row" class="n">${explained(view, { figure: `model.contactsAt.${index + 1}` }, shown.figure(contacts, 'count'), spoken.figure(contacts, 'count'))}</th>
        ${drawn.map((model) => {
          const payment = payments[model];
          if (!known(payment)) return html`<td class="n">–</td>`;
          const id = { figure: `model.paymentAt.${model}.${index + 1}` };
          return html`<td class="n">${explained(view, id, shown.figure(payment, 'kronor'), spoken.figure(payment, 'kronor'))}</td>`;
        })}</tr>`,
    )}</tbody></table></div>`;
}

customElements.define('uk-models-curve', ModelsCurve);
