/*
 * Figures that stand beside the case as tables: for programs with ids that stay, for a spreadsheet in the reader's language, and for a
 * document. A figure that is missing is an empty cell and a reason, never 0.
 */

import { shift } from '../../decimal.js';
import { DIGITS as READ } from '../copied-tables.js';
import { boundsOf } from '../figures-table.js';
import { digitsIn, rounded } from '../quantities.js';
import { sourceText } from '../sources.js';
import { ENTERED } from '../trace.js';
import { remark } from '../workbook/remark.js';
import { linesOf, notesOf } from './taken.js';

/** @typedef {import('../../../../wasm/files/src/types.d.ts').Cell} Cell */
/** @typedef {import('../../../../wasm/files/src/types.d.ts').Column} Column */
/** @typedef {import('../../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../format.js').Rounding} Rounding */
/** @typedef {import('../table-forms.js').CopiedCell} CopiedCell */
/** @typedef {import('../table-forms.js').CopiedTable} CopiedTable */
/** @typedef {import('./taken.js').Line} Line */
/** @typedef {import('./taken.js').Taken} Taken */

/** Columns for programs: names that do not change between languages and versions. @type {readonly (Pick<Column, 'id' | 'type'>)[]} */
export const OPEN_COLUMNS = [
  { id: 'figure', type: 'text' },
  { id: 'figure_name', type: 'text' },
  { id: 'unit', type: 'text' },
  { id: 'value', type: 'number' },
  { id: 'low', type: 'number' },
  { id: 'high', type: 'number' },
  { id: 'bounds', type: 'text' },
  { id: 'missing_reason', type: 'text' },
  { id: 'sources', type: 'text' },
  { id: 'engine', type: 'text' },
  { id: 'data_sha256', type: 'text' },
];

/**
 * @param {Taken} taken
 * @returns {Table}
 */
export function openTable(taken) {
  const { engine, dataSha256 } = taken.view.catalogue;
  const rows = linesOf(taken).lines.map((line) => {
    const sources = [...line.sourceIds, ...(line.own ? [ENTERED] : [])].join(' ');
    return [
      ...[line.id, line.name, line.unit ?? null, ...numbersOf(line)],
      ...[boundsOf(line.figure), line.figure.missing ?? null, sources || null, engine, dataSha256],
    ];
  });
  return { columns: OPEN_COLUMNS.map((column) => ({ ...column, title: column.id })), rows };
}

/** Columns for people, by the message that names them. */
const TITLES = /** @type {const} */ (['figure', 'value', 'low', 'high', 'unit', 'remark', 'sources']);

/**
 * @param {Taken} taken
 * @returns {Table}
 */
export function excelTable(taken) {
  const { words } = taken.view;
  return {
    columns: TITLES.map((id) => ({
      id,
      title: words.text(`workbook-column-${id}`),
      type: ['value', 'low', 'high'].includes(id) ? 'number' : 'text',
    })),
    rows: linesOf(taken).lines.map((line) => [
      ...[line.name, ...numbersOf(line), line.unit ? words.text(`workbook-unit-${line.unit}`) : null],
      ...[remark(words, line.figure, taken.missing) || null, basisText(taken, line) || null],
    ]),
  };
}

/**
 * The main figures for the clipboard, with what must stand under them.
 * @param {Taken} taken
 * @returns {CopiedTable}
 */
export function copiedTable(taken) {
  const { view, main, title } = taken;
  const { words } = view;
  const lines = linesOf(taken).lines.filter(({ id }) => main.includes(id));
  const ranged = lines.some(({ figure: { low, high } }) => low !== undefined || high !== undefined);
  const ends = ranged ? ['low', 'high'] : [];
  const sources = basisText(taken, {
    sourceIds: [...new Set(lines.flatMap(({ sourceIds }) => sourceIds))],
    own: lines.some(({ own }) => own),
  });
  return {
    language: words.language,
    caption: title,
    header: ['figure', 'value', ...ends, 'unit'].map((column) => words.text(`export-head-${column}`)),
    rows: lines.map((line) => [
      { text: line.name },
      ...numberCells(taken, line).slice(0, 1 + ends.length),
      { text: line.unit ? words.text(`workbook-unit-${line.unit === 'share' ? 'percent' : line.unit}`) : '' },
    ]),
    notes: [...notesOf(taken), words.text('export-sources', { sources: sources || 'none' }), madeWith(taken)],
  };
}

/**
 * @param {Taken} taken
 * @returns {string} with which version and data
 */
export function madeWith({ view }) {
  const { words, shown, catalogue } = view;
  return words.text('export-beside-made', { engine: catalogue.engine, day: shown.day(catalogue.checkedOn) });
}

/**
 * @param {Taken} taken
 * @param {Pick<Line, 'sourceIds' | 'own'>} basis
 */
function basisText({ view }, { sourceIds, own }) {
  const sources = sourceIds.map((id) => sourceText(view, id));
  return [...sources, ...(own ? [view.words.text('export-entered')] : [])].join('; ');
}

/**
 * Value and ends with the decimals of their unit, the ends rounded outwards so that the range still holds.
 * @param {Line} line
 * @returns {[Cell, Cell, Cell]}
 */
function numbersOf({ figure: { value, low, high }, unit }) {
  if (unit === undefined) return [null, null, null];
  const digits = digitsIn(unit);
  return [
    value === undefined ? null : rounded(value, digits, 'near'),
    low === undefined ? null : rounded(low, digits, 'down'),
    high === undefined ? null : rounded(high, digits, 'up'),
  ];
}

/**
 * @param {Taken} taken
 * @param {Line} line
 * @returns {CopiedCell[]}
 */
function numberCells({ view, missing }, { figure, unit }) {
  /** @type {(text: string | undefined, rounding: Rounding) => CopiedCell} */
  const cell = (text, rounding) => {
    if (text === undefined || unit === undefined) return { text: '' };
    return { number: unit === 'share' ? shift(text, 2) : text, style: { digits: READ[unit], fixed: true, rounding } };
  };
  const reason = figure.missing === undefined ? undefined : view.words.text(`${missing}-${figure.missing}`);
  const value = reason === undefined ? cell(figure.value, 'near') : { text: reason };
  return [value, cell(figure.low, 'down'), cell(figure.high, 'up')];
}
