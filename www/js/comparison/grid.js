/*
 * The comparison as a wide table: a row for each region, or for each region and year, and a column for each year or
 * measure. Numbers are written when their row is first shown; to sort and to filter takes the exact ones.
 */

import { MARKS, marksOf } from './basis.js';
import { figureId } from './compared.js';
import { COMPARED_MEASURES, comparedKind } from './measures.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').MissingReason} MissingReason */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./basis.js').Mark} Mark */
/** @typedef {import('./focus.js').Focus} Focus */
/** @typedef {import('./order.js').Ordered} Ordered */

/** "years": one measure in all years; "measures": all measures in one year; "all": both.
 * @typedef {'years' | 'measures' | 'all'} Width */

/** What is told of a cell: that other values of it have been published, too.
 * @typedef {Mark | 'others'} CellMark */

/** @type {readonly CellMark[]} */
export const CELL_MARKS = [...MARKS, 'others'];

/** A figure with its id, or why there is none.
 * @typedef {{ figure: Figure, kind: Kind, order?: DecimalText, id: string, marks: CellMark[] } | { missing: MissingReason }} Cell */
/** @typedef {{ key: string, label: string }} Column */
/** @typedef {Omit<Ordered, 'cells'> & { id: string, cells: Readonly<Record<string, Cell & { order?: DecimalText }>> }} Row */
/** @typedef {{ columns: Column[], rows: Row[] }} Grid */

/**
 * @param {Pick<View, 'words' | 'names'>} view
 * @param {ComparedTable} table
 * @param {Focus} focus
 * @param {Width} width
 * @param {(region: string) => boolean} isShown
 * @returns {Grid}
 */
export function gridOf(view, { years }, { measure, year }, width, isShown) {
  const { words } = view;
  const areas = (/** @type {ComparedYear} */ { areas }) => areas.filter(({ region }) => isShown(region));
  const measures = COMPARED_MEASURES.map((key) => ({ key, label: words.text(`compared-${key}`) }));
  const ofMeasures = (/** @type {ComparedYear} */ { year }, /** @type {ComparedArea} */ area) =>
    Object.fromEntries(COMPARED_MEASURES.map((of) => [of, cellOf(year, area, of)]));
  switch (width) {
    case 'years':
      return {
        columns: years.map((each) => ({ key: String(each.year), label: String(each.year) })),
        rows: areas(year).map(({ region }) => {
          const cells = years.flatMap((each) => {
            const area = each.areas.find((found) => found.region === region);
            return area ? [[String(each.year), cellOf(each.year, area, measure)]] : [];
          });
          return rowOf(view, region, Object.fromEntries(cells));
        }),
      };
    case 'measures':
      return { columns: measures, rows: areas(year).map((area) => rowOf(view, area.region, ofMeasures(year, area))) };
    case 'all':
      return {
        columns: measures,
        rows: years.flatMap((each) =>
          areas(each).map((area) => rowOf(view, area.region, ofMeasures(each, area), each.year)),
        ),
      };
  }
}

/**
 * @param {Pick<View, 'words' | 'names'>} view
 * @param {string} region
 * @param {Record<string, Cell>} cells
 * @param {number} [year]
 * @returns {Row}
 */
function rowOf({ words, names }, region, cells, year) {
  const name = names.region(region);
  const marks = new Set(Object.values(cells).flatMap((cell) => ('marks' in cell ? cell.marks : [])));
  const found = [name, year ?? '', ...[...marks].map((mark) => words.text(`mark-${mark}`))].join(' ').toLowerCase();
  return {
    id: year === undefined ? region : `${region}.${year}`,
    region,
    name,
    found,
    cells,
    ...(year ? { year } : {}),
  };
}

/**
 * @param {number} year
 * @param {ComparedArea} area
 * @param {ComparedMeasure} measure
 * @returns {Cell}
 */
function cellOf(year, { region, figures, bases }, measure) {
  const figure = figures[measure];
  if (figure.missing) return { missing: figure.missing };
  const order = figure.value ?? figure.low ?? figure.high;
  const basis = bases[measure];
  return {
    figure,
    kind: comparedKind(measure),
    ...(order === undefined ? {} : { order }),
    id: figureId(year, region, measure),
    marks: basis ? [...marksOf(basis), ...(basis.others.length > 0 ? [/** @type {const} */ ('others')] : [])] : [],
  };
}

/** What is said as it is written. */
const BARE = /^[\d,.]+$/;

/**
 * A figure for the eye and for the ear.
 * @param {Pick<View, 'shown' | 'spoken'>} view
 * @param {Extract<Cell, { figure: Figure }>} cell
 */
export function writtenIn({ shown, spoken }, { figure, kind }) {
  const text = shown.parts(figure, kind).main;
  return { text, said: BARE.test(text) ? text : spoken.parts(figure, kind).main };
}

/**
 * The marks and the reasons that stand in a table, to be told under it; reasons are lettered in this order.
 * @param {readonly Row[]} rows
 * @returns {{ marks: Set<CellMark>, reasons: MissingReason[] }}
 */
export function legendOf(rows) {
  /** @type {Set<CellMark>} */
  const marks = new Set();
  /** @type {Set<MissingReason>} */
  const reasons = new Set();
  for (const { cells } of rows) {
    for (const cell of Object.values(cells)) {
      if ('missing' in cell) reasons.add(cell.missing);
      else for (const mark of cell.marks) marks.add(mark);
    }
  }
  return { marks, reasons: [...reasons] };
}

/**
 * "a" for the first reason.
 * @param {number} position
 */
export const letterOf = (position) => String.fromCharCode('a'.charCodeAt(0) + position);
