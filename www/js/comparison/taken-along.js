/*
 * The comparison as tables to be taken along: a row for each region, year and measure that has a value, with its status,
 * what it counts and its sources. Of the measure and year in view, regions without a value have a row too, with why.
 */

import { boundsOf, numbersOf, titled } from '../export/figures-table.js';
import { digitsOf, unitOf } from '../export/quantities.js';
import { sourceText } from '../export/sources.js';
import { number, text } from '../export/workbook/cells.js';
import { remark } from '../export/workbook/remark.js';
import { sheetOfSources } from '../export/workbook/sources.js';
import { known } from '../headline.js';
import { reservations, statusText } from './basis.js';
import { comparedOn } from './compared.js';
import { COMPARED_MEASURES } from './measures.js';
import { originsIn } from './sources.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').Basis} Basis */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Cell} Cell */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Column} Column */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('../components/comparison.js').Comparing} Comparing */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./compared.js').ComparingEngine} ComparingEngine */
/** @typedef {import('./sources.js').Origins} Origins */

/** What goes along, and the engine that says where it comes from.
 * @typedef {Comparing & { isShown: (region: string) => boolean, derive: ComparingEngine['deriveCompared'] }} Taken */

/**
 * @typedef {object} Line one value, or why there is none
 * @property {string} region
 * @property {number} year
 * @property {ComparedMeasure} measure
 * @property {Figure} figure
 * @property {Basis | undefined} basis
 * @property {string} [populationDate]
 * @property {{ best: number, worst: number } | undefined} place
 * @property {boolean} isApart has a value that is not compared with the others
 * @property {Origins} origins
 */

/**
 * @param {Taken} taken
 * @returns {Line[]} by year, then measure, then region
 */
export function linesOf({ input, table, focus, isShown, derive }) {
  return table.years.flatMap((year) => {
    const isInFocus = (/** @type {ComparedMeasure} */ measure) => year === focus.year && measure === focus.measure;
    const shown = year.areas.filter(({ region }) => isShown(region));
    const ids = shown.flatMap(({ region, figures }) =>
      COMPARED_MEASURES.filter((measure) => known(figures[measure])).map((measure) => `${region}.${measure}`),
    );
    const origins = originsIn(ids.length > 0 ? derive(input, year.year, ids) : undefined);
    return COMPARED_MEASURES.flatMap((measure) => {
      const on = comparedOn(year, measure);
      return shown
        .filter(({ figures }) => known(figures[measure]) || isInFocus(measure))
        .map(({ region, figures, bases, populationDate }) => ({
          region,
          year: year.year,
          measure,
          figure: figures[measure],
          basis: bases[measure],
          ...(populationDate === undefined ? {} : { populationDate }),
          place: on && on.comparable.length > 1 ? on.places.find((place) => place.region === region) : undefined,
          isApart: on?.apart.some((apart) => apart.region === region) ?? false,
          origins: origins(`${region}.${measure}`),
        }));
    });
  });
}

/** Stands among the ids of sources for the user's own table, as in other exports. */
const OWN = 'entered';

/** Columns for programs: names that do not change between languages and versions.
 * @type {readonly (Pick<Column, 'id' | 'type'>)[]} */
export const OPEN_COLUMNS = [
  { id: 'region_code', type: 'text' },
  { id: 'region', type: 'text' },
  { id: 'year', type: 'year' },
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
  { id: 'status', type: 'text' },
  { id: 'coverage', type: 'text' },
  { id: 'compared', type: 'text' },
  { id: 'best_place', type: 'number' },
  { id: 'worst_place', type: 'number' },
  { id: 'population_date', type: 'day' },
  { id: 'claims', type: 'text' },
  { id: 'other_claims', type: 'text' },
  { id: 'sources', type: 'text' },
  { id: 'engine', type: 'text' },
  { id: 'data_sha256', type: 'text' },
];

/**
 * @param {View} view
 * @param {Taken} taken
 * @returns {Table}
 */
export function openTable(view, taken) {
  const { names, words, catalogue } = view;
  const rows = linesOf(taken).map(({ region, year, measure, figure, basis, place, isApart, origins, ...line }) => [
    ...[region, names.region(region), String(year), basis?.from ?? null, basis?.to ?? null],
    ...[measure, words.text(`export-figure-${measure}`), unitOf(measure)],
    ...[...numbersOf(figure, measure), boundsOf(figure), figure.missing ?? null],
    ...[basis?.status ?? null, spaced(basis ? basis.coverage : []), compared(basis, isApart)],
    ...[place ? String(place.best) : null, place ? String(place.worst) : null, line.populationDate ?? null],
    ...[
      spaced(basis?.claims ?? []),
      spaced(basis?.others ?? []),
      spaced([...origins.ids, ...(origins.own ? [OWN] : [])]),
    ],
    ...[catalogue.engine, catalogue.dataSha256],
  ]);
  return { columns: OPEN_COLUMNS.map((column) => ({ ...column, title: column.id })), rows };
}

/**
 * Whether a value is ranked with others.
 * @param {Basis | undefined} basis
 * @param {boolean} isApart
 */
function compared(basis, isApart) {
  if (!basis) return null;
  return isApart ? 'no' : 'yes';
}

/** @param {readonly string[]} ids */
const spaced = (ids) => (ids.length > 0 ? ids.join(' ') : null);

/** Columns for people, in the order they stand. */
export const TITLES = /** @type {const} */ ([
  'region_code',
  'region',
  'year',
  'measure',
  'unit',
  'value',
  'low',
  'high',
  'status',
  'place',
  'remarks',
  'sources',
]);
const NUMBERS = ['value', 'low', 'high'];

/**
 * @param {View} view
 * @param {Taken} taken
 * @returns {Table}
 */
export function excelTable(view, taken) {
  const { words } = view;
  return {
    columns: TITLES.map((id) => ({
      id,
      title: words.text(`compare-title-${id}`),
      type: NUMBERS.includes(id) ? 'number' : id === 'year' ? 'year' : 'text',
    })),
    rows: linesOf(taken).map((line) => {
      const told = inWords(view, line);
      const [value, low, high] = numbersOf(line.figure, line.measure);
      return [line.region, told.name, String(line.year), told.measure, told.unit, value, low, high].concat(
        [told.status, told.place, told.remarks, told.sources].map((written) => written || null),
      );
    }),
  };
}

/**
 * @param {View} view
 * @param {Line} line
 */
function inWords(view, { region, measure, figure, basis, place, isApart, origins }) {
  const { words, names } = view;
  const remarks = [
    ...(basis ? reservations(view, basis) : []),
    ...(isApart ? [words.text('compare-apart-exported')] : []),
    ...(basis && basis.others.length > 0 ? [words.text('compare-others', { count: basis.others.length })] : []),
    remark(words, figure),
  ];
  const sources = origins.ids.map((id) => sourceText(view, id));
  return {
    name: names.region(region),
    measure: words.text(`export-figure-${measure}`),
    unit: words.text(`export-unit-${unitOf(measure)}`),
    status: basis ? statusText(view, basis.status) : words.text('figure-missing'),
    place: place ? (place.best === place.worst ? `${place.best}` : `${place.best}–${place.worst}`) : '',
    remarks: remarks.filter(Boolean).join('; '),
    sources: [...sources, ...(origins.own ? [words.text('compare-own-source')] : [])].join('; '),
  };
}

/**
 * @param {View} view
 * @param {Taken} taken
 * @param {string} created the day, in ISO form
 * @returns {Workbook}
 */
export function workbookOf(view, taken, created) {
  const { words, shown, catalogue } = view;
  const lines = linesOf(taken);
  const title = titled(view, words.text('compare-workbook'));
  const made = words.text('export-made-with', {
    period: words.text('compare-all-years'),
    engine: catalogue.engine,
    day: shown.day(catalogue.checkedOn),
  });
  const head = [[text(title)], [text(made)], TITLES.map((id) => text(words.text(`compare-title-${id}`)))];
  return {
    title,
    author: words.text('brand'),
    created,
    sheets: [
      {
        name: words.text('view-compare'),
        widths: [12, 22, 8, 44, 16, 18, 18, 18, 14, 10, 50, 60],
        headRows: head.length,
        rows: [...head, ...lines.map((line) => sheetRow(view, line))],
      },
      sheetOfSources(view, new Set(lines.flatMap(({ origins }) => origins.ids))),
    ],
  };
}

/**
 * @param {View} view
 * @param {Line} line
 */
function sheetRow(view, line) {
  const { region, year, measure, figure } = line;
  const told = inWords(view, line);
  const numbers = numbersOf(figure, measure).map((cell) => (cell === null ? null : number(cell, unitOf(measure))));
  return [
    ...[text(region), text(told.name), { number: String(year) }, text(told.measure), text(told.unit)],
    ...numbers,
    ...[told.status, told.place, told.remarks, told.sources].map(text),
  ];
}

/**
 * The measure and year in view for the clipboard: Word makes a table of it, a spreadsheet cells.
 * @param {View} view
 * @param {Taken} taken
 * @param {string[]} notes what must stand under it
 * @returns {import('../export/table-forms.js').CopiedTable}
 */
export function copiedTable(view, taken, notes) {
  const { words } = view;
  const { measure, year } = taken.focus;
  const lines = linesOf(taken).filter((line) => line.measure === measure && line.year === year.year);
  const period = String(year.year);
  return {
    language: words.language,
    caption: titled(view, words.text('table-title', { measure: words.text(`compared-${measure}`), period })),
    header: ['region', 'value', 'low', 'high', 'unit', 'place', 'status', 'remarks', 'sources'].map((id) =>
      words.text(`compare-title-${id}`),
    ),
    rows: lines.map((line) => {
      const told = inWords(view, line);
      const numbers = numbersOf(line.figure, measure).map((cell) =>
        cell === null ? { text: '' } : { number: cell, style: { digits: digitsOf(measure) } },
      );
      const rest = [told.unit, told.place, told.status, told.remarks, told.sources].map((written) => ({
        text: written,
      }));
      return [{ text: told.name }, ...numbers, ...rest];
    }),
    notes,
  };
}
