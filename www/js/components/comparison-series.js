/* One measure over the years, for the nation and some regions. The line is interrupted where two years do not count the
 * same, and the reasons stand under it in words. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { MARKS } from '../comparison/basis.js';
import { isOpen } from '../comparison/bounds.js';
import { axisText, linesOf } from '../comparison/drawn.js';
import { isShownIn } from '../comparison/question.js';
import { firstSeries, MOST_SERIES, seriesOf } from '../comparison/series.js';
import { joined, originsOf } from '../comparison/sources.js';
import * as engine from '../engine.js';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';
import { ComparisonChart } from './comparison-chart.js';

/** @typedef {import('../comparison/series.js').Series} Series */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** Those of a saved picture, as in `css/comparison-pictures.css` in light. */
const LINES = ['#0f5c66', '#7a4b00', '#5b4a8a', '#44515c', '#8a3b5e', '#3d6b2f'];

/** @extends {ComparisonChart<typeof import('./comparison-series-plot.js')>} */
class ComparisonSeries extends ComparisonChart {
  static properties = { ...ComparisonChart.properties, picked: { state: true } };

  constructor() {
    super();
    /** Whose lines the reader has asked for; none yet: those that say most. @type {readonly string[] | undefined} */
    this.picked = undefined;
  }

  fetch() {
    return import('./comparison-series-plot.js');
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const { words } = view;
    const { table, focus } = comparing;
    const { measure } = focus;
    const offered = this.#offered(view, comparing);
    if (offered.length === 0) return nothing;
    const { statement } = focus.on ?? {};
    const told = statement && statement.refused === undefined ? [statement.highest, statement.lowest] : [];
    const drawn = (this.picked ?? firstSeries(table, measure, offered, told)).filter((region) =>
      offered.includes(region),
    );
    const series = drawn.flatMap((region) => seriesOf(table, measure, region) ?? []);
    const label = words.text('table-title', {
      measure: words.text(`compared-${measure}`),
      period: words.text('compare-all-years'),
    });
    const lines = linesOf(view, series, measure);
    const key = drawn.join();
    const written = axisText(view, measure);
    return html`<section class="compare-series"><h2>${words.text('compare-series')}</h2>
      ${this.#chooser(view, offered, drawn)}
      ${
        series.length === 0
          ? nothing
          : this.figure(view, {
              label,
              drawing: this.drawing([comparing, words, key], ({ drawSeries }, width) =>
                drawSeries(lines, { width, written }),
              ),
              below: html`<p class="hint">${keys(view, series)}</p>${breaks(view, series)}`,
              picture: ({ drawSeries }) => ({
                name: words.text('compare-series'),
                label,
                period: yearsOf(series),
                notes: [keys(view, series), ...series.flatMap((one) => breakTexts(view, one))],
                values: lines.flatMap(({ name, stretches }) =>
                  stretches.flat().map(({ year, text }) => ({ name: `${name} ${year}`, value: text })),
                ),
                origins: originsOfSeries(comparing, series),
                draw: (width, _names, { ink }) =>
                  drawSeries(lines, {
                    width,
                    written,
                    colours: { lines: LINES, paper: '#ffffff', ink, line: '#d9d8d2' },
                  }),
              }),
            })
      }</section>`;
  }

  /**
   * The nation, and the regions of the table that have any value, by name.
   * @param {View} view
   * @param {Comparing} comparing
   */
  #offered({ catalogue, names, state }, { table, focus }) {
    const regions = catalogue.regions.map(({ code }) => code).filter(isShownIn(state));
    const sorted = regions.sort((a, b) => compareNames(names.region(a), names.region(b)));
    return [NATION, ...sorted].filter((region) => seriesOf(table, focus.measure, region));
  }

  /**
   * @param {View} view
   * @param {readonly string[]} offered
   * @param {readonly string[]} drawn
   */
  #chooser({ words, names }, offered, drawn) {
    const isFull = drawn.length >= MOST_SERIES;
    const toggle = (/** @type {string} */ region) => () => {
      this.picked = drawn.includes(region) ? drawn.filter((other) => other !== region) : [...drawn, region];
    };
    return html`<details class="more"><summary>${words.text('compare-series-choose')}</summary>
      <fieldset class="compare-boxes"><legend class="unseen">${words.text('compare-series-choose')}</legend>
      <div>${offered.map((region) => {
        const isDrawn = drawn.includes(region);
        return html`<label class="radio"><input type="checkbox" .checked=${live(isDrawn)} ?disabled=${!isDrawn && isFull}
          @change=${toggle(region)}><span>${names.region(region)}</span></label>`;
      })}</div></fieldset>
      <p class="hint">${words.text('compare-series-most', { count: MOST_SERIES })}</p></details>`;
  }
}

/**
 * What hollow points and the marks beside them mean.
 * @param {View} view
 * @param {readonly Series[]} series
 */
function keys({ words }, series) {
  const marks = new Set(series.flatMap(({ stretches }) => stretches.flat().flatMap((point) => point.marks)));
  const told = MARKS.filter((mark) => marks.has(mark) && mark !== 'preliminary').map((mark) =>
    words.text('compare-mark', { sign: words.text(`mark-sign-${mark}`), meaning: words.text(`mark-${mark}`) }),
  );
  const isAnyOpen = series.some(({ stretches }) => stretches.flat().some(({ figure }) => isOpen(figure)));
  const open = isAnyOpen ? [words.text('compare-series-open')] : [];
  return [words.text('compare-series-about'), ...open, ...told].join(' ');
}

/**
 * @param {View} view
 * @param {readonly Series[]} series
 */
function breaks(view, series) {
  const texts = series.flatMap((one) => breakTexts(view, one));
  if (texts.length === 0) return nothing;
  return html`<div class="compare-breaks"><h3>${view.words.text('compare-breaks')}</h3>
    <ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></div>`;
}

/**
 * Breaks of one series: those with the same reasons together.
 * @param {View} view
 * @param {Series} series
 * @returns {string[]}
 */
function breakTexts({ words, names }, { region, breaks }) {
  /** @type {Map<string, string[]>} */
  const together = new Map();
  for (const { from, to, reasons } of breaks) {
    const why = reasons.map((reason) => words.text(`break-${reason}`)).join(', ');
    together.set(why, [...(together.get(why) ?? []), `${from}–${to}`]);
  }
  return [...together].map(([reasons, years]) =>
    words.text('compare-break', { region: names.region(region), years: years.join(', '), reasons }),
  );
}

/** @param {readonly Series[]} series */
function yearsOf(series) {
  const years = series.flatMap(({ stretches }) => stretches.flat().map(({ year }) => year)).sort((a, b) => a - b);
  return [...new Set([years[0], years.at(-1)])].join('–');
}

/**
 * @param {Comparing} comparing
 * @param {readonly Series[]} series
 */
function originsOfSeries({ input, focus }, series) {
  const derive = (/** @type {number} */ year, /** @type {string[]} */ figures) =>
    engine.deriveCompared(input, year, figures);
  return joined(
    series.flatMap(({ region, stretches }) =>
      stretches.flat().map(({ year }) => originsOf(derive, year, [`${region}.${focus.measure}`])),
    ),
  );
}

customElements.define('uk-comparison-series', ComparisonSeries);
