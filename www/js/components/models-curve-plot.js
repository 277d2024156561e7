/* Payment over volume as lines, told apart by colour, dashes and marks, each with its name at its end. Fetched when first seen. */

import { areaY, axisX, axisY, dot, gridY, line, plot, ruleX, text } from '@observablehq/plot';

/** `place`: among all lines there are, so that a model always looks the same. @typedef {{ name: string, place: number, points: { contacts: number, value: number | undefined, low: number, high: number }[] }} Line */

const COLOURS = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `var(--model-${place})`);
const SYMBOLS = /** @type {const} */ (['circle', 'square', 'triangle', 'diamond', 'star', 'wye', 'cross', 'square2']);
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '4 2', '1 2', '10 4', ''];
/** The mix is what the reader has put together, so it stands out. */
const MIX = 7;

const HEIGHT = 380;
const NARROWEST = 280;
const LEADING = 15;
/** About the width of a letter of the names, which are bold. */
const LETTER = 7.8;

/**
 * @param {readonly Line[]} lines
 * @param {{ width: number, contacts: string, kronor: (value: number) => string, count: (value: number) => string }} options
 * @returns {Element}
 */
export function drawCurve(lines, { width, contacts, kronor, count }) {
  const all = lines.flatMap(({ points }) => points);
  const most = Math.max(...all.map(({ high }) => high), 1);
  const widest = Math.max(...all.map((point) => point.contacts), 1);
  const room = Math.max(...lines.map(({ name }) => name.length)) * LETTER + 18;
  const isNarrow = width < 420;
  const named = apart(
    lines.flatMap(({ name, place, points }) => {
      const last = points.at(-1);
      return last ? [{ name, place, contacts: last.contacts, value: last.value ?? last.high }] : [];
    }),
    ({ value }) => (value / most) * (HEIGHT - 70),
  );
  const drawing = plot({
    width: Math.max(width, NARROWEST),
    height: HEIGHT,
    marginTop: 20,
    marginBottom: 42,
    marginLeft: 68,
    marginRight: room,
    x: { domain: [0, widest], label: null },
    y: { domain: [0, most], label: null },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisX({ ticks: isNarrow ? 2 : 4, tickFormat: count, tickSize: 4, color: 'currentColor', label: null }),
      text([contacts], { frameAnchor: 'bottom', dy: 36, fontSize: 12, fill: 'currentColor' }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: kronor, color: 'currentColor', label: null }),
      ruleX([widest / 2], { stroke: 'var(--edge)', strokeDasharray: '1 3' }),
      ...lines.flatMap((one) => marksOf(one)),
      ...named.map(({ of, moved }) =>
        text([of], {
          x: 'contacts',
          y: 'value',
          text: 'name',
          dx: 10,
          dy: -moved,
          textAnchor: 'start',
          fontSize: 12,
          fontWeight: 600,
          fill: COLOURS[of.place] ?? 'currentColor',
          stroke: 'var(--paper)',
          strokeWidth: 3,
        }),
      ),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot models-curve-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/**
 * A line, or a band where the payment is a range. Lines that lie on one another are told apart by marks that stand in turn.
 * @param {Line} one
 */
function marksOf({ place, points }) {
  const stroke = COLOURS[place] ?? 'currentColor';
  const isRange = points.some(({ low, high }) => low < high);
  const exact = points.filter(({ value }) => value !== undefined);
  const ends = exact.length > 0 ? [] : ['low', 'high'];
  const style = { x: 'contacts', stroke, strokeWidth: place === MIX ? 3 : 1.75, strokeDasharray: DASHES[place] ?? '' };
  return [
    ...(isRange ? [areaY(points, { x: 'contacts', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.15 })] : []),
    ...(exact.length > 0 ? [line(exact, { ...style, y: 'value' })] : []),
    ...ends.map((y) => line(points, { ...style, y })),
    dot(
      points.filter((_, index) => index % SYMBOLS.length === place),
      {
        x: 'contacts',
        y: exact.length > 0 ? 'value' : 'high',
        symbol: SYMBOLS[place] ?? 'circle',
        r: 4,
        stroke,
        strokeWidth: 1.75,
        fill: 'var(--paper)',
      },
    ),
  ];
}

/**
 * Moves names that would stand on each other apart, upwards from the lowest.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => number} heightOf
 * @returns {{ of: Item, moved: number }[]}
 */
function apart(items, heightOf) {
  let taken = Number.NEGATIVE_INFINITY;
  return [...items]
    .sort((a, b) => heightOf(a) - heightOf(b))
    .map((of) => {
      const wanted = heightOf(of);
      taken = Math.max(wanted, taken + LEADING);
      return { of, moved: taken - wanted };
    });
}
