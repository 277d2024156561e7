/* Bars with whiskers for the range. The only file that imports Plot, so that it is fetched by itself. */

import { axisY, barX, link, plot, ruleX, text, tickX } from '@observablehq/plot';

/** @typedef {{ name: string, value: number, low: number, high: number, text: string, own: boolean }} Bar */

const ROW = 26;
const NARROWEST = 300;
/** About the width of a letter in the labels. */
const LETTER = 6.2;

/**
 * @param {Bar[]} bars in the order they are drawn
 * @param {{ projected: boolean, width: number }} options a projection is hatched, so that it is not taken for
 *   entered values
 * @returns {Element}
 */
export function drawBars(bars, { projected, width }) {
  const uncertain = bars.filter(({ low, high }) => low < high);
  const drawing = plot({
    height: bars.length * ROW + 30,
    width: Math.max(width, NARROWEST),
    marginLeft: 140,
    marginRight: 24 + LETTER * Math.max(...bars.map((bar) => bar.text.length)),
    x: { axis: null, domain: [0, Math.max(...bars.map(({ high }) => high))] },
    y: { domain: bars.map(({ name }) => name), label: null, padding: 0.3 },
    marks: [
      axisY({ tickSize: 0, label: null, fontSize: 13 }),
      barX(bars, {
        x: 'value',
        y: 'name',
        className: 'chart-bars',
        fill: (/** @type {Bar} */ { own }) => (own ? 'var(--accent)' : projected ? 'url(#hatch)' : 'var(--bar)'),
      }),
      barX(uncertain, { x1: 'low', x2: 'high', y: 'name', fill: 'var(--edge)', fillOpacity: 0.35, inset: 4 }),
      ruleX([0], { stroke: 'currentColor' }),
      ...whiskers(uncertain),
      text(bars, {
        x: 'high',
        y: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 8,
        fontSize: 12,
        fill: 'currentColor',
      }),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  figure?.prepend(hatch());
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/** @param {Bar[]} bars */
function whiskers(bars) {
  const ends = { y: 'name', stroke: 'currentColor', inset: 5 };
  return [
    tickX(bars, { ...ends, x: 'low' }),
    tickX(bars, { ...ends, x: 'high' }),
    link(bars, { x1: 'low', x2: 'high', y: 'name', stroke: 'currentColor' }),
  ];
}

/** Diagonal lines on paper, for amounts that nobody has entered. */
function hatch() {
  const template = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  const pattern = document.createElementNS(template.namespaceURI, 'pattern');
  const attributes = {
    id: 'hatch',
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const line = document.createElementNS(template.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ width: '3', height: '6', class: 'hatch-line' }))
    line.setAttribute(name, value);
  pattern.append(line);
  template.append(pattern);
  return template;
}
