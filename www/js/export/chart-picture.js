/*
 * The chart as a picture that stands on its own: title, period, coverage and sources in it, light colours whatever the
 * page has, and nothing that hangs on the page's styles. It is the page's own drawing in a frame.
 */

import { drawBars } from '../components/chart-plot.js';
import { pickedComparison } from '../measures.js';
import { addPart } from '../texts.js';
import { projectionText, titled } from './figures-table.js';
import { fileName } from './file-names.js';
import { save } from './saving.js';
import { sourceLines } from './sources.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../components/chart.js').Drawing} Drawing */
/** @typedef {import('../components/chart.js').PictureKind} PictureKind */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {{ text: string, size: number, weight?: string, fill: string }} Line */

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 800;
const MARGIN = 24;
/** Points of the picture to one of the drawing, for print and sharp screens. */
const SCALE = 2;
/** Those that most machines have; the last is any. */
const FONTS = 'Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
/** Another machine's font may be this much wider than the one that is measured here. */
const WIDER = 1.15;
/** As in `css/tokens.css`, in light. */
export const COLOURS = { own: '#0f5c66', bar: '#9fabb3', edge: '#75808a', ink: '#17222b' };
const MUTED = '#53606b';

/**
 * A drawing with all that it needs to be understood away from the page.
 * @typedef {object} Picture
 * @property {string} title
 * @property {string[]} notes what one must know to read it right
 * @property {string[]} values in words, for who cannot see them
 * @property {string[]} sources lines to stand under it
 * @property {(width: number, names: (texts: readonly string[]) => number) => Element} draw in the colours given here;
 *   `names`: the room that texts need beside it
 */

/**
 * @param {View} view
 * @param {Drawing} drawing
 * @param {string} label what the entered values are called
 * @param {PictureKind} kind
 * @returns {Promise<string>} what to tell the reader
 */
export async function savePicture(view, drawing, label, kind) {
  await addPart(view.words, 'exports');
  const file = fileName(view, kind);
  await saveDrawn(pictureOf(view, drawing, label), kind, file);
  return view.words.text('export-made', { file });
}

/**
 * @param {SVGSVGElement} svg
 * @param {PictureKind} kind
 * @param {string} file
 */
export async function saveDrawn(svg, kind, file) {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  const vector = new Blob([text], { type: 'image/svg+xml' });
  save(kind === 'svg' ? vector : await painted(vector, svg), file);
}

/**
 * @param {View} view with an answer
 * @param {Drawing} drawing
 * @param {string} label
 * @returns {SVGSVGElement}
 */
export function pictureOf(view, { bars, figure, projected }, label) {
  const { words, shown, assessment } = view;
  const calculation = /** @type {Calculation} */ (assessment.calculation);
  const period = shown.period(calculation.period);
  const what = projected
    ? words.text('export-chart-projected', { projection: words.text(`projection-${figure}`), period })
    : label;
  return framed(view, {
    title: titled(view, what),
    notes: [
      ...reservations(view, calculation, projected),
      ...(bars.some(({ low, high }) => low < high) ? [words.text('export-chart-range')] : []),
    ],
    values: bars.map(({ name, text }) => words.text('export-chart-values', { name, value: text })),
    sources: sourceLines(
      view,
      calculation,
      bars.map(({ region }) => `${region}.${figure}`),
    ),
    draw: (width, names) =>
      drawBars(bars, { projected, width, names: names(bars.map(({ name }) => name)), colours: COLOURS }),
  });
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {Picture} picture
 * @returns {SVGSVGElement}
 */
export function framed({ words }, { title, notes, values, sources, draw }) {
  const above = wrapped([
    { text: title, size: 20, weight: '600', fill: COLOURS.ink },
    ...notes.map((text) => ({ text, size: 13, fill: MUTED })),
  ]);
  const below = wrapped(sources.map((text) => ({ text, size: 12, fill: MUTED })));
  const room = (/** @type {readonly string[]} */ texts) =>
    WIDER * Math.max(...texts.map((text) => widthOf(text, 13))) + 16;
  const drawn = standalone(draw(WIDTH - 2 * MARGIN, room));
  const drawnAt = MARGIN + heightOf(above) + 12;
  const sourcesAt = drawnAt + drawn.height + 8;
  const height = Math.ceil(sourcesAt + heightOf(below) + MARGIN);

  const svg = element('svg', {
    width: `${WIDTH}`,
    height: `${height}`,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    lang: words.language,
    'font-family': FONTS,
  });
  svg.append(
    element('title', {}, title),
    element('desc', {}, values.join('; ')),
    element('rect', { width: `${WIDTH}`, height: `${height}`, fill: '#ffffff' }),
    ...placed(above, MARGIN),
    ...drawn.parts((WIDTH - drawn.width) / 2, drawnAt),
    ...placed(below, sourcesAt),
  );
  return /** @type {SVGSVGElement} */ (svg);
}

/**
 * What the reader of the picture must know to read it right: a projection is no region's own figure, and regions
 * without a value are not in it.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {boolean} projected
 */
function reservations(view, calculation, projected) {
  const { words } = view;
  if (projected) return [words.text('export-chart-hatched'), projectionText(view)];
  const comparison = pickedComparison(view, calculation);
  if (!comparison) return [];
  const { covered, missing } = comparison;
  return [words.text('coverage-regions', { covered: covered.length, all: covered.length + missing.length })];
}

/**
 * Plot's drawing without what only means something on a page: its inherited colour, and classes.
 * @param {Element} drawing
 */
function standalone(drawing) {
  const svg = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  if (!svg) throw new Error('the chart has no drawing');
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    part.removeAttribute('class');
    part.removeAttribute('aria-hidden');
    for (const { name, value } of [...part.attributes]) {
      if (value === 'currentColor') part.setAttribute(name, COLOURS.ink);
    }
  }
  const inherited = ['fill', 'font-size', 'text-anchor'].map((name) => [name, svg.getAttribute(name) ?? '']);
  return {
    width: svg.width.baseVal.value,
    height: svg.height.baseVal.value,
    parts: (/** @type {number} */ x, /** @type {number} */ y) => {
      const group = element('g', { transform: `translate(${x} ${y})`, ...Object.fromEntries(inherited) });
      group.append(...svg.childNodes);
      return [group];
    },
  };
}

/**
 * Lines broken where they would not fit.
 * @param {Line[]} lines
 * @returns {Line[]}
 */
function wrapped(lines) {
  return lines.flatMap((line) => {
    /** @type {string[]} */
    const rows = [];
    for (const word of line.text.split(' ')) {
      const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
      const fits = widthOf(longer, line.size, line.weight) * WIDER <= WIDTH - 2 * MARGIN;
      if (fits && rows.length > 0) rows[rows.length - 1] = longer;
      else rows.push(word);
    }
    return rows.map((text) => ({ ...line, text }));
  });
}

/** @type {CanvasRenderingContext2D | null} */
let measure = null;

/**
 * @param {string} text
 * @param {number} size
 * @param {string} [weight]
 */
function widthOf(text, size, weight = '400') {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return text.length * size * 0.6;
  measure.font = `${weight} ${size}px ${FONTS}`;
  return measure.measureText(text).width;
}

/** @param {Line} line */
const leading = ({ size }) => size * 1.4;

/** @param {Line[]} lines */
function heightOf(lines) {
  return lines.reduce((height, line) => height + leading(line), 0);
}

/**
 * @param {Line[]} lines
 * @param {number} top
 */
function placed(lines, top) {
  let bottom = top;
  return lines.map((line) => {
    bottom += leading(line);
    const { text, size, weight = '400', fill } = line;
    const place = { x: `${MARGIN}`, y: `${bottom - size * 0.4}`, 'font-size': `${size}`, 'font-weight': weight, fill };
    return element('text', place, text);
  });
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {string} [text]
 */
function element(name, attributes, text = '') {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

/**
 * The drawing as points, at twice its size.
 * @param {Blob} vector
 * @param {SVGSVGElement} svg
 * @returns {Promise<Blob>}
 */
async function painted(vector, svg) {
  const address = URL.createObjectURL(vector);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = svg.width.baseVal.value * SCALE;
    canvas.height = svg.height.baseVal.value * SCALE;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of the chart'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
