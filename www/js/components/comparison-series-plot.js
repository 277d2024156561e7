/* Values over the years as lines that are interrupted where two years do not count the same. Fetched when first seen. */

import { axisX, axisY, dot, gridY, line, plot, ruleX, text } from '@observablehq/plot';

/** @typedef {{ year: number, value: number, low: number, high: number, text: string, hollow: boolean, open: boolean }} Point */
/** @typedef {{ name: string, stretches: Point[][] }} Line */
/** @typedef {{ lines: readonly string[], paper: string, ink: string, line: string }} SeriesColours */

/** Those of the page, whichever theme it has; the first is the nation's.
 * @type {SeriesColours} */
const OF_PAGE = {
  lines: [1, 2, 3, 4, 5, 6].map((place) => `var(--series-${place})`),
  paper: 'var(--paper)',
  ink: 'currentColor',
  line: 'var(--line)',
};

/** So that lines are told apart without their colours. */
const SYMBOLS = /** @type {const} */ (['circle', 'square', 'triangle', 'diamond', 'star', 'wye']);
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '4 2', '1 2'];

const HEIGHT = 340;
const NARROWEST = 300;
/** Where years stand so close that texts of one meet those of the next. */
const NARROW = 480;
/** Between two texts, one above the other. */
const LEADING = 14;
const TOP = 24;
const BOTTOM = 28;
const LETTER = 6.6;

/**
 * @param {readonly Line[]} lines
 * @param {{ width: number, written: (value: number) => string, colours?: SeriesColours }} options
 * @returns {Element}
 */
export function drawSeries(lines, { width, written, colours = OF_PAGE }) {
  const all = lines.flatMap(({ name, stretches }, position) =>
    stretches.flatMap((stretch, part) =>
      stretch.map((point) => ({ ...point, name, position, part: `${position}.${part}` })),
    ),
  );
  const years = all.map(({ year }) => year);
  const most = Math.max(...all.map(({ high }) => high));
  const room = Math.max(...lines.map(({ name }) => name.length)) * LETTER + 16;
  const height = (/** @type {number} */ value) => (value / most) * (HEIGHT - TOP - BOTTOM);
  const labelled = apart(
    width < NARROW ? scattered(all, ({ year, value }) => ({ column: year, height: height(value) })) : all,
    ({ year }) => `${year}`,
    (point) => height(point.value) + 13,
  );
  const ends = lines.flatMap(({ name }, position) => {
    const last = all.findLast((point) => point.position === position);
    return last ? [{ ...last, name }] : [];
  });
  const named = apart(
    ends,
    ({ year }) => `${year}`,
    (point) => height(point.value),
  );
  const colour = (/** @type {{ position: number }} */ { position }) => colours.lines[position] ?? colours.ink;
  const drawing = plot({
    width: Math.max(width, NARROWEST),
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: 56,
    marginRight: room,
    x: { domain: [Math.min(...years) - 0.3, Math.max(...years) + 0.3], label: null },
    y: { domain: [0, most], label: null },
    symbol: { range: [...SYMBOLS], domain: SYMBOLS.map((_, position) => position) },
    marks: [
      gridY({ stroke: colours.line, strokeOpacity: 1, ticks: 5 }),
      axisX({ ticks: [...new Set(years)].sort(), tickFormat: String, tickSize: 4, color: colours.ink }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: written, color: colours.ink }),
      ...lines.map((_, position) =>
        line(
          all.filter((point) => point.position === position),
          {
            x: 'year',
            y: 'value',
            z: 'part',
            stroke: colour({ position }),
            strokeWidth: position === 0 ? 2.5 : 1.75,
            strokeDasharray: DASHES[position] ?? '',
          },
        ),
      ),
      ruleX(
        all.filter(({ open, low, high }) => !open && low < high),
        { x: 'year', y1: 'low', y2: 'high', stroke: colour, strokeOpacity: 0.6 },
      ),
      dot(all, {
        x: 'year',
        y: 'value',
        symbol: 'position',
        r: 4,
        stroke: colour,
        strokeWidth: 1.75,
        fill: (/** @type {typeof all[number]} */ point) => (point.hollow ? colours.paper : colour(point)),
      }),
      ...labelled.map(({ of, moved }) =>
        text([of], {
          x: 'year',
          y: 'value',
          text: 'text',
          dy: -13 - moved,
          fontSize: 11,
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: 3,
        }),
      ),
      ...named.map(({ of, moved }) =>
        text([of], {
          x: 'year',
          y: 'value',
          text: 'name',
          dx: 10,
          dy: -moved,
          textAnchor: 'start',
          fontSize: 12,
          fontWeight: 600,
          fill: colour(of),
          stroke: colours.paper,
          strokeWidth: 3,
        }),
      ),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot series-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}

/**
 * Those that stand by themselves. In a narrow picture the others have no room for a text: their numbers are in the table.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => { column: number, height: number }} placeOf
 * @returns {Item[]}
 */
function scattered(items, placeOf) {
  return items.filter((item) => {
    const at = placeOf(item);
    return items.every((other) => {
      const beside = placeOf(other);
      return (
        other === item || Math.abs(beside.column - at.column) > 1 || Math.abs(beside.height - at.height) > 2 * LEADING
      );
    });
  });
}

/**
 * Moves texts that would stand on each other apart, upwards.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} columnOf those in different columns do not meet
 * @param {(item: Item) => number} heightOf
 * @returns {{ of: Item, moved: number }[]}
 */
function apart(items, columnOf, heightOf) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return [...items]
    .sort((a, b) => heightOf(a) - heightOf(b))
    .map((of) => {
      const [column, wanted] = [columnOf(of), heightOf(of)];
      const free = Math.max(wanted, (taken.get(column) ?? Number.NEGATIVE_INFINITY) + LEADING);
      taken.set(column, free);
      return { of, moved: free - wanted };
    });
}
