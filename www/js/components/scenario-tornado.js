/* What the difference hangs most on, as a tornado and as a table. */

import { html, nothing } from 'lit';
import { drawnBars, isTurned, turnedName, turnedTo } from '../scenario/tornado.js';
import { ViewElement } from './element.js';
import { textField } from './field.js';
import { explained, said } from './figure.js';
import { WhenSeen } from './when-seen.js';

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').Bar} Bar */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').RegionChange} RegionChange */
/** @typedef {import('../scenario/tornado.js').Turned} Turned */
/** @typedef {import('./element.js').View} View */

class ScenarioTornado extends ViewElement {
  static properties = { ...ViewElement.properties, bars: { attribute: false }, together: { attribute: false } };

  constructor() {
    super();
    /** @type {readonly Bar[]} */
    this.bars = [];
    /** @type {RegionChange | undefined} */
    this.together = undefined;
    /** @type {WhenSeen<typeof import('./scenario-tornado-plot.js')>} */
    this.seen = new WhenSeen(this, () => import('./scenario-tornado-plot.js'));
    /** What was drawn last, and of what. @type {{ of: unknown[], drawn: Element } | undefined} */
    this.last = undefined;
  }

  /** @param {View} view whose problems and readings are those of the scenarios' fields */
  draw(view) {
    const { words } = view;
    const turned = this.bars.filter(isTurned);
    const others = this.bars.filter((bar) => !isTurned(bar));
    const isOneNumber = this.together?.difference.total?.value !== undefined;
    const caption = words.text('tornado-caption', { line: isOneNumber ? 'yes' : 'no' });
    return html`<section aria-labelledby="tornado"><h2 id="tornado">${words.text('tornado')}</h2>
      <p class="hint">${words.text('tornado-about')}</p>
      ${textField(view, { field: 'scenario.step', kind: 'percent', label: words.text('tornado-step'), hint: words.text('tornado-step-hint') })}
      ${
        turned.length > 0
          ? html`<figure class="chart"><figcaption>${caption}</figcaption>
              <div class="plot" role="img" aria-label=${caption}>${this.#drawing(view, turned)}</div></figure>
            <details><summary>${words.text('tornado-table')}</summary>${table(view, turned)}</details>`
          : html`<p>${words.text('tornado-nothing')}</p>`
      }
      ${others.length > 0 ? html`<p class="hint">${words.text('tornado-others', { what: others.map((bar) => turnedName(view, bar)).join(', ') })}</p>` : nothing}
    </section>`;
  }

  /**
   * @param {View} view
   * @param {readonly Turned[]} turned
   */
  #drawing(view, turned) {
    const { there } = this.seen;
    const { clientWidth: width } = this;
    // A view that is being left has no width to draw in.
    if (!there || width === 0) return nothing;
    const of = [there, this.bars, view.words, width];
    if (this.last?.of.some((each, place) => each !== of[place]) ?? true) {
      const base = this.together?.difference.total?.value;
      const drawn = there.drawTornado(drawnBars(view, turned), {
        width,
        base: base === undefined ? undefined : Number(base),
      });
      this.last = { of, drawn };
    }
    return this.last?.drawn ?? nothing;
  }
}

/**
 * @param {View} view
 * @param {readonly Turned[]} turned
 */
function table(view, turned) {
  const { words } = view;
  return html`<div class="scroll"><table class="tornado-table"><thead><tr><th scope="col">${words.text('tornado-turned')}</th>
      <th scope="col" class="n">${words.text('tornado-low')}</th><th scope="col" class="n">${words.text('tornado-high')}</th></tr></thead>
    <tbody>${turned.map((bar) => {
      const name = turnedName(view, bar);
      return html`<tr><th scope="row">${explained(view, { figure: bar.id }, name, name)}</th>
        ${[bar.lesser, bar.greater].map(
          (end) =>
            html`<td class="n">${said(view, (writing) =>
              words.text('tornado-at', {
                result: writing.exact(end.difference, 'kronor'),
                value: turnedTo(view, writing, bar, end),
              }),
            )}</td>`,
        )}</tr>`;
    })}</tbody></table></div>`;
}

customElements.define('uk-scenario-tornado', ScenarioTornado);
