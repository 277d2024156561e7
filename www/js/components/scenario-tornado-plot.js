/* What the answer hangs most on: a bar for each thing, from its least result to its greatest, with what gave each end
 * written beside it. Only this and the other drawings import Plot, so that it is fetched by itself. */

import { barX, plot, ruleX, text } from '@observablehq/plot';

/** One thing that was turned. `from`, `to`: the results at its ends, for lengths only; the texts are what gave them.
 * @typedef {{ name: string, from: number, to: number, fromText: string, toText: string }} TornadoBar */
/** @typedef {{ bar: string, edge: string, ink: string, muted: string }} Colours */

/** A line for the name and one for the bar. */
const ROW = 50;
const EDGE = 6;
const NARROWEST = 280;
/** About the width of a letter in the labels. */
const LETTER = 6.4;
const MOST_LABEL = 120;

/** Those of the page, whichever theme it has. @type {Colours} */
const OF_PAGE = { bar: 'var(--bar)', edge: 'var(--edge)', ink: 'currentColor', muted: 'var(--muted)' };

/**
 * @param {readonly TornadoBar[]} bars the widest first
 * @param {object} options
 * @param {number} options.width
 * @param {number | undefined} options.base the result where nothing is turned; none where it is not one number
 * @param {Colours} [options.colours]
 * @returns {Element}
 */
export function drawTornado(bars, { width, base, colours = OF_PAGE }) {
  const { bar, edge, ink, muted } = colours;
  const room = (/** @type {(bar: TornadoBar) => string} */ label) =>
    Math.min(MOST_LABEL, 12 + LETTER * Math.max(0, ...bars.map((each) => label(each).length)));
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const all = base === undefined ? ends : [...ends, base];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const wide = Math.max(width, NARROWEST);
  const margins = { marginLeft: room(({ fromText }) => fromText), marginRight: room(({ toText }) => toText) };
  const names = bars.map(({ name }) => name);
  const labels = { y: 'name', fontSize: 12, fill: ink };
  const drawing = plot({
    height: bars.length * ROW + 2 * EDGE,
    marginTop: EDGE,
    marginBottom: EDGE,
    ...margins,
    width: wide,
    // All results the same: the bars are then points on the line.
    x: { axis: null, domain: least === most ? [least - 1, most + 1] : [least, most] },
    y: { axis: null, domain: names, padding: 0 },
    marks: [
      barX(bars, {
        x1: 'from',
        x2: 'to',
        y: 'name',
        fill: bar,
        stroke: edge,
        insetTop: 25,
        insetBottom: 7,
        className: 'tornado-bars',
      }),
      ...(base === undefined ? [] : [ruleX([base], { stroke: ink, strokeDasharray: '3 2' })]),
      text(bars, {
        y: 'name',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -margins.marginLeft,
        dy: -13,
        fontSize: 13,
        fill: muted,
      }),
      text(bars, { ...labels, x: 'from', text: 'fromText', textAnchor: 'end', dx: -6, dy: 9 }),
      text(bars, { ...labels, x: 'to', text: 'toText', textAnchor: 'start', dx: 6, dy: 9 }),
    ],
  });
  const figure = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  figure?.setAttribute('class', 'bars-plot tornado-plot');
  figure?.setAttribute('aria-hidden', 'true');
  return drawing;
}
