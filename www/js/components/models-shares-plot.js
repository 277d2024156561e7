/* Shares as stacked bars of a hundred per cent, each model with a pattern of its own. Fetched when first seen. */

import { axisX, axisY, barX, plot, text } from '@observablehq/plot';
import { hatch } from './chart-plot.js';

/** @typedef {import('../models/survey.js').ShareName} ShareName */

/** @typedef {{ share: ShareName, value: number, text: string }} Part */
/** @typedef {{ key: string, name: string, parts: Part[] }} Bar */

const ROW = 26;
const TOP = 22;
const NARROWEST = 260;
/** Names beside the bars, or above them where there is no room. */
const NARROW = 560;
const LETTER = 6.6;

/** Fill of each model; the patterns are there once bars have been drawn. @type {Readonly<Record<ShareName, string>>} */
export const FILLS = {
  grant: 'var(--model-1)',
  visit: 'url(#share-visit)',
  drg: 'url(#share-drg)',
  episode: 'var(--bar)',
  value: 'url(#share-value)',
  goal: 'var(--model-2)',
  other: 'url(#share-other)',
};
/** On these a text stands in the colour of paper. */
const DARK = new Set(['grant', 'goal']);

/**
 * @param {readonly Bar[]} bars
 * @param {{ width: number }} options
 * @returns {Element}
 */
export function drawShares(bars, { width }) {
  const whole = Math.max(width, NARROWEST);
  const longest = Math.max(...bars.map(({ name }) => name.length), 1) * LETTER + 14;
  const isAbove = longest > whole / 3 && (whole < NARROW || longest > whole / 2);
  const left = isAbove ? 8 : longest;
  const right = 20;
  const perCent = (whole - left - right) / 100;
  const parts = bars.flatMap(({ key, parts }) => placed(key, parts));
  const names = new Map(bars.map(({ key, name }) => [key, name]));
  const fits = parts.filter((part) => (part.to - part.from) * perCent > part.text.length * LETTER + 6);
  const row = isAbove ? ROW + 18 : ROW;
  const inset = isAbove ? { insetTop: 17, insetBottom: 2 } : { insetTop: 2, insetBottom: 2 };
  const drawing = plot({
    width: whole,
    height: bars.length * row + TOP + 2,
    marginTop: TOP,
    marginBottom: 2,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, 100], label: null },
    y: { domain: bars.map(({ key }) => key), label: null, padding: 0 },
    marks: [
      axisX({
        anchor: 'top',
        ticks: [0, 25, 50, 75, 100],
        tickFormat: (tick) => (tick === 100 ? `${tick} %` : `${tick}`),
        tickSize: 4,
        label: null,
        color: 'currentColor',
      }),
      isAbove
        ? text(bars, {
            x: 0,
            y: 'key',
            text: 'name',
            textAnchor: 'start',
            dy: -row / 2 + 9,
            fontSize: 12,
            fill: 'currentColor',
          })
        : axisY({
            tickSize: 0,
            tickFormat: (key) => names.get(key) ?? '',
            fontSize: 12,
            label: null,
            color: 'currentColor',
          }),
      barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'key',
        fill: (part) => FILLS[/** @type {Part} */ (part).share],
        stroke: 'var(--edge)',
        strokeWidth: 1,
        ...inset,
      }),
      ...(fits.length > 0
        ? [
            text(fits, {
              x: 'middle',
              y: 'key',
              dy: isAbove ? 7.5 : 0,
              text: 'text',
              fontSize: 12,
              fontWeight: 600,
              fill: (part) => (DARK.has(part.share) ? 'var(--paper)' : 'currentColor'),
              stroke: (part) => (DARK.has(part.share) ? FILLS[/** @type {Part} */ (part).share] : 'var(--paper)'),
              strokeWidth: 4,
            }),
          ]
        : []),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  figure?.prepend(...patterns());
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/**
 * Each part with its place on the bar.
 * @param {string} key
 * @param {readonly Part[]} parts
 */
function placed(key, parts) {
  let end = 0;
  return parts.map((part) => {
    const from = end;
    end += part.value;
    return { ...part, key, from, to: end, middle: (from + end) / 2 };
  });
}

function patterns() {
  return [
    hatch('var(--model-1)', 'share-visit'),
    marked('share-drg', 'var(--model-3)', { width: '3', height: '3', rx: '1.5' }),
    marked('share-value', 'var(--model-5)', { width: '6', height: '1.5' }),
    marked('share-other', 'var(--model-4)', { width: '1.5', height: '6' }),
  ];
}

/**
 * A pattern of another mark than a broad line.
 * @param {string} id
 * @param {string} colour
 * @param {Record<string, string>} attributes
 */
function marked(id, colour, attributes) {
  const pattern = hatch(colour, id);
  const mark = pattern.firstElementChild?.firstElementChild;
  for (const [name, value] of Object.entries(attributes)) mark?.setAttribute(name, value);
  return pattern;
}
