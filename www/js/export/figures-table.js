/*
 * The figures of an answer as tables. Long, for open data: a row for each figure of each region, with ids that stay.
 * Wide, for a spreadsheet: a row for each region, a column for each figure, in the reader's language.
 * A figure that is missing is an empty cell and a reason, never 0.
 */

import { NATION } from '../names.js';
import { levelRegion } from '../subject.js';
import { ENTERED as ALWAYS, digitsOf, FIGURES, rounded, unitOf } from './quantities.js';
import { sourceText } from './sources.js';
import { OWN_LIST, tracesOf } from './trace.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Cell} Cell */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Column} Column */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./trace.js').Trace} Trace */

/** What the columns of the long table mean, in their order: `export-column-…` in the message files says it in words.
 * @type {readonly (Pick<Column, 'id' | 'type'>)[]} */
export const LONG_COLUMNS = [
  { id: 'region_code', type: 'text' },
  { id: 'region', type: 'text' },
  { id: 'from', type: 'day' },
  { id: 'to', type: 'day' },
  { id: 'figure', type: 'text' },
  { id: 'figure_name', type: 'text' },
  { id: 'unit', type: 'text' },
  { id: 'value', type: 'number' },
  { id: 'low', type: 'number' },
  { id: 'high', type: 'number' },
  { id: 'bounds', type: 'text' },
  { id: 'missing_reason', type: 'text' },
  { id: 'population_date', type: 'day' },
  { id: 'price_lists', type: 'text' },
  { id: 'sources', type: 'text' },
  { id: 'engine', type: 'text' },
  { id: 'data_sha256', type: 'text' },
];

/** What is known of a figure's bounds: `wider` are safe but wider than necessary, `open` have no end on some side. */
export const BOUNDS = /** @type {const} */ (['exact', 'range', 'open', 'wider', 'none']);

/**
 * @param {Figure} figure
 * @returns {typeof BOUNDS[number]}
 */
export function boundsOf({ value, low, high, missing, unbounded, wider }) {
  if (missing !== undefined) return 'none';
  if (wider) return 'wider';
  if (low !== undefined && high !== undefined) return 'range';
  return unbounded || value === undefined || low !== undefined || high !== undefined ? 'open' : 'exact';
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {Table}
 */
export function longTable(view, calculation) {
  const { names, words, catalogue } = view;
  const { from, to } = calculation.period;
  const trace = tracesOf(view, idsOf(calculation));
  const rows = calculation.regions.flatMap((result) =>
    FIGURES.flatMap((name) => {
      const figure = shownFigure(result, name);
      if (!figure) return [];
      const { sources, lists, population } = trace(`${result.region}.${name}`);
      const [value, low, high] = numbersOf(figure, name);
      return [
        [
          ...[result.region, names.region(result.region), from, to],
          ...[name, words.text(`export-figure-${name}`), unitOf(name)],
          ...[value, low, high, boundsOf(figure), figure.missing ?? null],
          population ? (result.populationDate ?? null) : null,
          ...[joined(lists, ' '), joined(sources, ' '), catalogue.engine, catalogue.dataSha256],
        ],
      ];
    }),
  );
  return { columns: LONG_COLUMNS.map((column) => ({ ...column, title: column.id })), rows };
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {Table}
 */
export function wideTable(view, calculation) {
  const { names, words, catalogue } = view;
  const { from, to } = calculation.period;
  const trace = tracesOf(view, idsOf(calculation));
  const shown = FIGURES.filter((name) => ALWAYS.includes(name) || calculation.regions.some(isKnown(name)));
  const figureColumns = shown.map((name) => columnsOf(view, calculation, name));
  const title = (/** @type {string} */ id) => words.text(`export-title-${id}`);
  const text = (/** @type {string} */ id) => ({ id, title: title(id), type: /** @type {const} */ ('text') });
  const day = (/** @type {string} */ id) => ({ id, title: title(id), type: /** @type {const} */ ('day') });
  const rows = calculation.regions.map((result) => {
    const traces = shown.map((name) => trace(`${result.region}.${name}`));
    const sources = [...new Set(traces.flatMap(({ sources }) => sources))];
    const lists = [...new Set(traces.flatMap(({ lists }) => lists))];
    return [
      ...[result.region, names.region(result.region), from, to],
      ...figureColumns.flatMap(({ cells }) => cells(result)),
      ...[joined(remarks(view, result, shown), '; '), result.populationDate ?? null],
      joined(
        lists.map((id) => (id === OWN_LIST ? words.text('list-own') : names.list(id))),
        '; ',
      ),
      joined(
        sources.map((id) => sourceText(view, id)),
        '; ',
      ),
      ...[catalogue.engine, catalogue.dataSha256],
    ];
  });
  return {
    columns: [
      ...[text('region_code'), text('region'), day('from'), day('to')],
      ...figureColumns.flatMap(({ columns }) => columns),
      ...[text('remarks'), day('population_date'), text('price_lists'), text('sources')],
      ...[text('engine'), text('data_sha256')],
    ],
    rows,
  };
}

/**
 * A figure's column, and columns for its ends beside it where some region has a range.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {FigureName} name
 * @returns {{ columns: Column[], cells: (result: RegionResult) => Cell[] }}
 */
function columnsOf({ words }, calculation, name) {
  const ranged = calculation.regions.some(
    ({ figures }) => figures[name]?.low !== undefined || figures[name]?.high !== undefined,
  );
  const column = (/** @type {string} */ id, /** @type {string} */ end) => ({
    id,
    title: words.text('export-figure-title', {
      figure: words.text(`export-figure-${name}`),
      end,
      unit: words.text(`export-unit-${unitOf(name)}`),
    }),
    type: /** @type {const} */ ('number'),
    digits: digitsOf(name),
  });
  const columns = [column(name, 'value')];
  if (ranged) columns.push(column(`${name}_low`, 'low'), column(`${name}_high`, 'high'));
  return { columns, cells: ({ figures }) => numbersOf(figures[name] ?? {}, name).slice(0, columns.length) };
}

/**
 * Value and ends with the figure's decimals, the ends rounded outwards so that the range still holds.
 * @param {Figure} figure
 * @param {FigureName} name
 * @returns {[Cell, Cell, Cell]}
 */
export function numbersOf({ value, low, high }, name) {
  const digits = digitsOf(name);
  return [
    value === undefined ? null : rounded(value, digits, 'near'),
    low === undefined ? null : rounded(low, digits, 'down'),
    high === undefined ? null : rounded(high, digits, 'up'),
  ];
}

/**
 * A figure that belongs in the table: all there are of a region that has been entered, with those that are missing;
 * of the others what is known of them all the same, such as their population.
 * @param {RegionResult} result
 * @param {FigureName} name
 */
function shownFigure({ entered, figures }, name) {
  const figure = figures[name];
  return figure && (entered || figure.missing === undefined) ? figure : undefined;
}

/** @param {FigureName} name */
function isKnown(name) {
  return (/** @type {RegionResult} */ { figures }) =>
    figures[name] !== undefined && figures[name].missing === undefined;
}

/**
 * Ids of all figures that there are, for one derivation of them.
 * @param {Calculation} calculation
 */
function idsOf({ regions }) {
  return regions.flatMap((result) =>
    FIGURES.filter((name) => isKnown(name)(result)).map((name) => `${result.region}.${name}`),
  );
}

/**
 * Why cells in a row are empty, and which values are less certain than they look.
 * @param {Pick<View, 'words' | 'names' | 'state' | 'assessment'>} view
 * @param {RegionResult} result
 * @param {FigureName[]} names
 * @returns {string[]}
 */
export function remarks(view, { entered, figures }, names) {
  const { words } = view;
  const about = names.flatMap((name) => {
    const { missing, unbounded, wider } = figures[name] ?? {};
    const figure = words.text(`export-figure-${name}`);
    if (unbounded) return words.text('export-unbounded', { figure });
    if (wider) return words.text('export-wider', { figure });
    if (missing === undefined || !entered) return [];
    return words.text('export-missing', { figure, reason: words.text(`missing-${missing}`) });
  });
  if (entered) return about;
  const projected = names.some((name) => isProjected(name) && figures[name]);
  return [words.text('export-not-entered'), ...(projected ? [projectionText(view)] : []), ...about];
}

/** @param {string} figure name or id */
export function isProjected(figure) {
  return /(^|\.)projected/.test(figure);
}

/**
 * What a projection is, and whose level it lays on the others.
 * @param {Pick<View, 'words' | 'names' | 'state' | 'assessment'>} view
 */
export function projectionText(view) {
  const level = levelRegion(view);
  const area = level === NATION ? 'nation' : 'region';
  return view.words.text('export-projected', { area, region: view.names.region(level) });
}

/**
 * What a table or chart shows, said so that it is understood away from the page: with the subject in front.
 * @param {Pick<View, 'words'>} view
 * @param {string} what a heading of the page
 */
export function titled({ words }, what) {
  return words.text('export-subject', { what: `${what.charAt(0).toLowerCase()}${what.slice(1)}` });
}

/**
 * @param {readonly string[]} texts
 * @param {string} separator
 */
function joined(texts, separator) {
  return texts.length > 0 ? texts.join(separator) : null;
}
