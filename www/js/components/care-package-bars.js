/* Who pays as bars, in all and month by month. Drawn when first seen; the same numbers stand in the tables. */

import { html, nothing } from 'lit';
import { PAYERS } from '../care-package/fields.js';
import { paysNothing } from '../care-package/statement.js';
import { formatNumber } from '../format.js';
import { known } from '../headline.js';
import { ViewElement } from './element.js';
import { WhenSeen } from './when-seen.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Paid} Paid */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Side} Side */
/** @typedef {import('./care-package-plot.js').Part} Part */
/** @typedef {import('./element.js').View} View */

/** @type {readonly Side[]} */
const SIDES = ['with', 'without'];

class CarePackageBars extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {CarePackage | undefined} */
    this.answer = undefined;
    /** @type {WhenSeen<typeof import('./care-package-plot.js')>} */
    this.seen = new WhenSeen(this, () => import('./care-package-plot.js'));
    /** What was drawn last, and what for. @type {{ of: unknown[], drawn: [Element, Element] } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { answer } = this;
    if (!answer) return nothing;
    const { words } = view;
    const sides = SIDES.filter((side) => known(answer[side].total));
    if (sides.length === 0) return nothing;
    const drawn = this.#drawn(view, answer, sides);
    const payers = PAYERS.filter((payer) => sides.some((side) => !paysNothing(answer[side][payer])));
    const isRange = sides.some((side) => PAYERS.some((payer) => answer[side][payer].low !== answer[side][payer].high));
    const label = words.text('package-bars-label');
    return html`<figure class="chart"><figcaption>${label}. ${words.text('package-as-table')} ${isRange ? words.text('package-bars-range') : nothing}</figcaption>
      ${
        drawn
          ? html`<ul class="package-legend">${payers.map(
              (payer) =>
                html`<li><svg width="24" height="14" aria-hidden="true"><rect width="24" height="14" fill=${this.seen.there?.FILLS[payer] ?? 'none'} stroke="var(--edge)"></rect></svg>${words.text(`package-who-${payer}`)}</li>`,
            )}</ul>`
          : nothing
      }
      <div class="plot" role="img" aria-label="${label}. ${words.text('package-as-table')}">${drawn ?? nothing}</div>
    </figure>`;
  }

  /**
   * The drawings, made anew when something that they hang on is another.
   * @param {View} view
   * @param {CarePackage} answer
   * @param {readonly Side[]} sides
   */
  #drawn(view, answer, sides) {
    const { there } = this.seen;
    // A view that is being left has no width to draw in.
    if (!there || this.clientWidth === 0) return undefined;
    const of = [there, answer, view.words, this.clientWidth];
    if (this.last?.of.some((each, place) => each !== of[place]) ?? true) {
      const names = sides.map((side) => sideName(view, side));
      const totals = sides.flatMap((side) => partsOf(view, side, answer[side]));
      const months = answer.months.flatMap((month) =>
        sides.flatMap((side) => partsOf(view, side, month[side]).map((part) => ({ ...part, month: month.month }))),
      );
      const written = (/** @type {number} */ value) =>
        view.words.text('unit-kronor', { number: formatNumber(view.words.language, String(value)) });
      const width = this.clientWidth;
      this.last = {
        of,
        drawn: [
          there.drawTotals(totals, { width, sides: names }),
          there.drawMonths(months, { width, sides: names, months: answer.months.length, written }),
        ],
      };
    }
    return this.last?.drawn;
  }
}

/**
 * @param {View} view
 * @param {Side} side
 */
function sideName({ words }, side) {
  return words.text(`package-side-${side}`);
}

/**
 * JavaScript numbers do here, since they only decide lengths; the labels are written from the exact text.
 * @param {View} view
 * @param {Side} side
 * @param {Paid} paid
 * @returns {Part[]}
 */
function partsOf(view, side, paid) {
  return PAYERS.flatMap((payer) => {
    const figure = paid[payer];
    if (!known(figure) || paysNothing(figure)) return [];
    const value = Number(figure.value ?? figure.high ?? figure.low);
    return [{ side: sideName(view, side), payer, value, text: view.shown.parts(figure, 'wholeKronor').main }];
  });
}

customElements.define('uk-care-package-bars', CarePackageBars);
