/* Bars with whiskers for the range. Only this and the other drawings import Plot, so that it is fetched by itself. */

import { axisY, barX, link, plot, ruleX, text, tickX } from '@observablehq/plot';

/** @typedef {import('./chart.js').Bar} Bar */

const ROW = 26;
/** Above and below the bars. */
const EDGE = 4;
const NARROWEST = 300;
/** About the width of a letter in the labels. */
const LETTER = 6.2;
/** Room for the longest name of a region in the page's own fonts. */
const NAMES = 155;

/** @typedef {{ own: string, bar: string, edge: string, ink: string }} Colours */

/** Those of the page, whichever theme it has.
 * @type {Colours} */
const OF_PAGE = { own: 'var(--accent)', bar: 'var(--bar)', edge: 'var(--edge)', ink: 'currentColor' };

/**
 * @param {Bar[]} bars in the order they are drawn
 * @param {object} options
 * @param {boolean} options.projected a projection is hatched, so that it is not taken for entered values
 * @param {number} options.width
 * @param {number} [options.names] room for the names of the regions
 * @param {Colours} [options.colours]
 * @returns {Element}
 */
export function drawBars(bars, { projected, width, names = NAMES, colours = OF_PAGE }) {
  const { own, bar, edge, ink } = colours;
  const open = bars.filter((each) => each.open);
  const closed = bars.filter((each) => !each.open);
  const uncertain = closed.filter(({ low, high }) => low < high);
  const outline = (/** @type {Bar} */ { own: isOwn }) => (isOwn ? own : edge);
  const drawing = plot({
    height: bars.length * ROW + 2 * EDGE,
    marginTop: EDGE,
    marginBottom: EDGE,
    width: Math.max(width, NARROWEST),
    marginLeft: names,
    marginRight: 24 + LETTER * Math.max(...bars.map((bar) => bar.text.length)),
    x: { axis: null, domain: [0, Math.max(...bars.map(({ high }) => high))] },
    y: { domain: bars.map(({ name }) => name), label: null, padding: 0.3 },
    marks: [
      axisY({ tickSize: 0, label: null, fontSize: 13, fill: ink }),
      barX(closed, {
        x: 'value',
        y: 'name',
        className: 'chart-bars',
        fill: (/** @type {Bar} */ { own: isOwn, apart }) => {
          if (apart) return 'url(#hatch)';
          return isOwn ? own : projected ? 'url(#hatch)' : bar;
        },
      }),
      // Nobody knows where they end, so they have no edge that is drawn in full.
      barX(open, {
        x: 'value',
        y: 'name',
        className: 'chart-open-bars',
        fill: (/** @type {Bar} */ { apart }) => (apart ? 'url(#hatch)' : 'none'),
        stroke: outline,
        strokeWidth: 1.5,
        strokeDasharray: '4 3',
      }),
      barX(uncertain, { x1: 'low', x2: 'high', y: 'name', fill: edge, fillOpacity: 0.35, inset: 4 }),
      ruleX([0], { stroke: ink }),
      ...whiskers(uncertain, ink),
      text(bars, {
        x: 'high',
        y: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 8,
        fontSize: 12,
        fill: ink,
      }),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  figure?.prepend(hatch(bar));
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/**
 * @param {Bar[]} bars
 * @param {string} ink
 */
function whiskers(bars, ink) {
  const ends = { y: 'name', stroke: ink, inset: 5 };
  return [
    tickX(bars, { ...ends, x: 'low' }),
    tickX(bars, { ...ends, x: 'high' }),
    link(bars, { x1: 'low', x2: 'high', y: 'name', stroke: ink }),
  ];
}

/**
 * Diagonal lines on paper, for amounts that nobody has entered and values that are not compared.
 * @param {string} colour
 * @param {string} id
 */
export function hatch(colour, id = 'hatch') {
  const template = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  const pattern = document.createElementNS(template.namespaceURI, 'pattern');
  const attributes = {
    id,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const line = document.createElementNS(template.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ width: '3', height: '6', fill: colour })) line.setAttribute(name, value);
  pattern.append(line);
  template.append(pattern);
  return template;
}
