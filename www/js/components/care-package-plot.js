/* Who pays as stacked bars: in all, and month by month. Payers are told apart by pattern too. Fetched when first seen. */

import { axisX, axisY, barX, barY, gridY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { hatch } from './chart-plot.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').Payer} Payer */

/** An amount of one payer: how long it is drawn, and what is written on it. @typedef {{ side: string, payer: Payer, value: number, text: string }} Part */
/** The same in one month. @typedef {Part & { month: number }} MonthPart */
/** @typedef {{ patient: string, bar: string, edge: string, ink: string, paper: string }} Colours */

/** Those of the page, whichever theme it has. @type {Colours} */
const OF_PAGE = {
  patient: 'var(--accent)',
  bar: 'var(--bar)',
  edge: 'var(--edge)',
  ink: 'currentColor',
  paper: 'var(--paper)',
};

const ROW = 44;
const EDGE = 4;
const NARROWEST = 280;
/** About the width of a letter in the labels. */
const LETTER = 6.6;
/** The same in the names of the bars, which are larger. */
const NAME_LETTER = 7.4;
const MONTHS_HEIGHT = 150;
/** So many months have room for a number under each in a narrow picture. */
const ROOMY = 12;

/** Fill of each payer; the patterns are there once a bar has been drawn. @type {Readonly<Record<Payer, string>>} */
export const FILLS = {
  patient: 'var(--accent)',
  region: 'url(#package-region)',
  insurer: 'url(#package-insurer)',
};

/**
 * @param {Payer} payer
 * @param {Colours} colours
 */
const fillOf = (payer, { patient }) => (payer === 'patient' ? patient : FILLS[payer]);

/**
 * One bar for each side.
 * @param {readonly Part[]} parts
 * @param {{ width: number, sides: readonly string[], colours?: Colours }} options
 * @returns {Element}
 */
export function drawTotals(parts, { width, sides, colours = OF_PAGE }) {
  const names = Math.max(...sides.map((side) => side.length)) * NAME_LETTER + 16;
  const whole = Math.max(width, NARROWEST);
  const most = Math.max(...sides.map((side) => sum(parts.filter((part) => part.side === side))));
  const perKrona = (whole - names - EDGE) / (most || 1);
  const fits = (/** @type {Part} */ part) => part.value * perKrona > part.text.length * LETTER + 12;
  const labelled = parts.filter(fits);
  const label = {
    x: 'value',
    y: 'side',
    z: 'payer',
    text: (/** @type {Part} */ part) => (fits(part) ? part.text : ''),
    fontSize: 12,
    fontWeight: 600,
  };
  const drawing = plot({
    width: whole,
    height: sides.length * ROW + 2 * EDGE,
    marginTop: EDGE,
    marginBottom: EDGE,
    marginLeft: names,
    marginRight: EDGE,
    x: { axis: null, domain: [0, most || 1] },
    y: { domain: sides, label: null, padding: 0.25 },
    marks: [
      axisY({ tickSize: 0, label: null, fontSize: 13, fill: colours.ink }),
      barX(parts, {
        x: 'value',
        y: 'side',
        fill: (/** @type {Part} */ { payer }) => fillOf(payer, colours),
        stroke: colours.edge,
        strokeWidth: 1,
      }),
      ...(labelled.length > 0
        ? [
            text(stacked(parts, sides), {
              ...label,
              x: 'middle',
              fill: (/** @type {Part} */ { payer }) => (payer === 'patient' ? colours.paper : colours.ink),
              stroke: (/** @type {Part} */ { payer }) => (payer === 'patient' ? colours.patient : colours.paper),
              strokeWidth: 5,
            }),
          ]
        : []),
      ruleX([0], { stroke: colours.ink }),
    ],
  });
  return dressed(drawing, colours);
}

/**
 * A column for each month, one row of columns for each side.
 * @param {readonly MonthPart[]} parts
 * @param {{ width: number, sides: readonly string[], months: number, written: (value: number) => string, colours?: Colours }} options
 * @returns {Element}
 */
export function drawMonths(parts, { width, sides, months, written, colours = OF_PAGE }) {
  const every = months > ROOMY && width < 520 ? 3 : 1;
  const numbers = Array.from({ length: months }, (_, index) => index + 1);
  const drawing = plot({
    width: Math.max(width, NARROWEST),
    height: sides.length * MONTHS_HEIGHT + 40,
    marginLeft: 62,
    marginRight: EDGE,
    marginTop: 26,
    marginBottom: 26,
    fy: { domain: sides, axis: null, padding: 0.22 },
    x: { domain: numbers, padding: 0.2, label: null },
    y: { label: null },
    marks: [
      gridY({ stroke: colours.edge, strokeOpacity: 0.3, ticks: 3 }),
      axisY({ ticks: 3, tickSize: 0, tickFormat: written, color: colours.ink, anchor: 'left' }),
      axisX({
        ticks: numbers.filter((month) => (month - 1) % every === 0),
        tickSize: 0,
        color: colours.ink,
        anchor: 'bottom',
      }),
      barY(parts, {
        fy: 'side',
        x: 'month',
        y: 'value',
        fill: (/** @type {Part} */ { payer }) => fillOf(payer, colours),
        stroke: colours.edge,
        strokeWidth: 1,
      }),
      ruleY([0], { stroke: colours.ink }),
      text(sides, {
        fy: (/** @type {string} */ side) => side,
        text: (/** @type {string} */ side) => side,
        frameAnchor: 'top-left',
        dy: -18,
        fontSize: 13,
        fontWeight: 600,
        fill: colours.ink,
      }),
    ],
  });
  return dressed(drawing, colours);
}

/**
 * Each part with the place of its middle, in the order they are laid on one another.
 * @param {readonly Part[]} parts
 * @param {readonly string[]} sides
 */
function stacked(parts, sides) {
  return sides.flatMap((side) => {
    let start = 0;
    return parts
      .filter((part) => part.side === side)
      .map((part) => {
        const middle = start + part.value / 2;
        start += part.value;
        return { ...part, middle };
      });
  });
}

/** @param {readonly Part[]} parts */
function sum(parts) {
  return parts.reduce((total, { value }) => total + value, 0);
}

/**
 * @param {Element} drawing
 * @param {Colours} colours
 */
function dressed(drawing, colours) {
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  figure?.prepend(hatch(colours.bar, 'package-region'), dots(colours.edge));
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot package-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/** @param {string} colour */
function dots(colour) {
  const pattern = hatch(colour, 'package-insurer');
  const of = pattern.firstElementChild;
  const mark = of?.firstElementChild;
  for (const [name, value] of Object.entries({ width: '3', height: '3', rx: '1.5' })) mark?.setAttribute(name, value);
  return pattern;
}
