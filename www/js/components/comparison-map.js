/* The regions on a map, in classes that are lettered as well as coloured. The numbers themselves are in the table. */

import { html, nothing } from 'lit';
import { className, isUnordered, shadeOf } from '../comparison/classes.js';
import { classText, mapOf } from '../comparison/drawn.js';
import { originsOf } from '../comparison/sources.js';
import * as engine from '../engine.js';
import { ComparisonChart } from './comparison-chart.js';

/** @typedef {import('./element.js').View} View */

/** Wide enough for the letters, and narrow enough for a phone. */
const WIDEST = 340;
/** Those of a saved map, as in `css/comparison-pictures.css` in light: the shade, then the letter on it. */
const SHADES = ['#0f5c66', '#4c8b93', '#84b1b6', '#b7d2d5', '#e3eeef'];
const MARKS = ['#ffffff', '#000000', '#17222b', '#17222b', '#17222b'];
/** Areas that are in no class, in the order of the legend. */
const LOOKS = /** @type {const} */ (['apart', 'missing', 'out']);

/** @extends {ComparisonChart<typeof import('./comparison-map-plot.js')>} */
class ComparisonMap extends ComparisonChart {
  fetch() {
    return import('./comparison-map-plot.js');
  }

  /** @param {View} view */
  draw(view) {
    const { comparing } = this;
    if (!comparing) return nothing;
    const { words, catalogue, names } = view;
    const { focus, input } = comparing;
    const { measure, year } = focus;
    const { classes, areas } = mapOf(
      focus,
      catalogue.regions.map(({ code }) => code),
    );
    const valued = areas.filter(({ look }) => look === 'class' || look === 'apart');
    if (valued.length === 0) return nothing;
    const label = words.text('table-title', { measure: words.text(`compared-${measure}`), period: String(year.year) });
    const legend = [
      ...classes.map((members, place) => ({
        sign: className(place),
        look: `shade-${shadeOf(place, classes.length) + 1}`,
        text: words.text('compare-map-class', { values: classText(view, members, measure), count: members.length }),
      })),
      ...LOOKS.filter((look) => areas.some((area) => area.look === look)).map((look) => ({
        sign: '',
        look,
        text: words.text(`compare-map-${look}`, { count: areas.filter((area) => area.look === look).length }),
      })),
    ];
    const [first = []] = classes;
    const about = classes.length > 1 ? ['compare-map-about'] : isUnordered(first) ? ['compare-map-unordered'] : [];
    return html`<section class="compare-map"><h2>${words.text('compare-map')}</h2>${this.figure(view, {
      label,
      drawing: this.drawing([comparing, words], ({ drawMap }, width) =>
        drawMap(areas, { width: Math.min(width, WIDEST) }),
      ),
      below: html`<ul class="map-legend">${legend.map(({ sign, look, text }) => html`<li><span class="map-key ${look}" aria-hidden="true">${sign}</span>${sign ? html`<span class="unseen">${sign}: </span>` : nothing}${text}</li>`)}</ul>
        ${about.map((key) => html`<p class="hint">${words.text(key)}</p>`)}`,
      picture: ({ drawMap }) => ({
        name: words.text('compare-map'),
        label,
        period: String(year.year),
        notes: [
          ...legend.map(({ sign, text }) => (sign ? `${sign}: ${text}` : text)),
          ...about.map((key) => words.text(key)),
        ],
        values: valued.map(({ region, mark }) => ({ name: names.region(region), value: mark || '–' })),
        origins: originsOf(
          (of, figures) => engine.deriveCompared(input, of, figures),
          year.year,
          valued.map(({ region }) => `${region}.${measure}`),
        ),
        draw: (_width, _names, { bar, edge, ink }) =>
          drawMap(areas, {
            width: WIDEST,
            colours: { shades: SHADES, marks: MARKS, line: edge, paper: '#ffffff', bar, ink },
          }),
      }),
    })}</section>`;
  }
}

customElements.define('uk-comparison-map', ComparisonMap);
