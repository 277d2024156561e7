/* The regions as bars, with lines for what each value may be. Those that are not compared are hatched. */

import { html, nothing } from 'lit';
import { barsOf } from '../comparison/drawn.js';
import { isShownIn } from '../comparison/question.js';
import { originsOf } from '../comparison/sources.js';
import * as engine from '../engine.js';
import { ComparisonChart } from './comparison-chart.js';

/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** @extends {ComparisonChart<typeof import('./chart-plot.js')>} */
class ComparisonBars extends ComparisonChart {
  fetch() {
    return import('./chart-plot.js');
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const bars = barsOf(view, comparing.focus, isShownIn(view.state));
    if (bars.length < 2) return nothing;
    const { words } = view;
    const { measure, year } = comparing.focus;
    const label = words.text('table-title', { measure: words.text(`compared-${measure}`), period: String(year.year) });
    const notes = [
      ...(bars.some(({ apart }) => apart) ? [words.text('compare-bars-hatched')] : []),
      ...(bars.some(({ open }) => open) ? [words.text('compare-bars-open')] : []),
    ];
    return html`<section class="compare-bars"><h2>${words.text('compare-bars')}</h2>${this.figure(view, {
      label,
      drawing: this.drawing([comparing, words], ({ drawBars }, width) => drawBars(bars, { projected: false, width })),
      below: notes.map((note) => html`<p class="hint">${note}</p>`),
      picture: ({ drawBars }) => ({
        name: words.text('compare-bars'),
        label,
        period: String(year.year),
        notes: [
          ...notes,
          ...(bars.some(({ open, low, high }) => !open && low < high) ? [words.text('compare-bars-range')] : []),
        ],
        values: bars.map(({ name, text }) => ({ name, value: text })),
        origins: originsOf(
          (of, figures) => engine.deriveCompared(comparing.input, of, figures),
          year.year,
          bars.map(({ region }) => `${region}.${measure}`),
        ),
        draw: (width, names, colours) =>
          drawBars(bars, { projected: false, width, names: names(bars.map(({ name }) => name)), colours }),
      }),
    })}</section>`;
  }
}

customElements.define('uk-comparison-bars', ComparisonBars);
