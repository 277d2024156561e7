/* Finding and ordering the rows of a data set by what the reader sees of them. */

import { compareDecimals } from '../decimal.js';
import { compareNames } from '../format.js';
import { cellText, columnsFor, isNumber, isSource } from './data-set.js';

/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../names.js').Names} Names */
/** @typedef {import('./data-set.js').Column} Column */
/** @typedef {import('./data-set.js').DataSet} DataSet */
/** @typedef {import('./data-set.js').Row} Row */

/** What a source is called in a cell. @typedef {(id: string) => string} SourceName */

/** @typedef {{ place: number, descending: boolean }} Order by the column in this place */

/** A row and what it says. @typedef {{ row: Row, texts: string[] }} Line */

/**
 * Each row with its cells as the reader sees them.
 * @param {DataSet} set
 * @param {readonly Row[]} rows
 * @param {Pick<Names, 'region'>} names
 * @param {Language} language
 * @param {SourceName} sourceName
 * @returns {Line[]}
 */
export function linesOf(set, rows, names, language, sourceName) {
  const written = (/** @type {Row} */ row) =>
    set.columns.map((column, place) => {
      const value = row[place] ?? '';
      return isSource(set, column) ? sourceName(value) : cellText(names, language, column, value);
    });
  return rows.map((row) => ({ row, texts: written(row) }));
}

/**
 * The lines in which every word of the search stands in some cell that is shown.
 * @param {DataSet} set
 * @param {Language} language
 * @param {readonly Line[]} lines
 * @param {string} search
 */
export function found(set, language, lines, search) {
  const words = folded(search).split(' ').filter(Boolean);
  if (words.length === 0) return [...lines];
  const places = columnsFor(set, language).map(({ place }) => place);
  return lines.filter(({ texts }) => {
    const text = places.map((place) => folded(texts[place] ?? '')).join('\n');
    return words.every((word) => text.includes(word));
  });
}

/**
 * Lower case, one space between words, and numbers without those that group their digits: both "2 000" and "2000" find one.
 * @param {string} text
 */
function folded(text) {
  const plain = text.toLocaleLowerCase('sv').replace(/\s+/g, ' ');
  return plain.replace(/\b\d{1,3}(?: \d{3})+\b/g, (number) => number.replaceAll(' ', ''));
}

/**
 * In the order of a column, empty cells last whichever way; lines that are alike in it stay as they were.
 * @param {DataSet} set
 * @param {readonly Line[]} lines
 * @param {Order | undefined} order
 */
export function ordered({ columns }, lines, order) {
  const column = order && columns[order.place];
  if (!order || !column) return [...lines];
  const { place, descending } = order;
  const compare = comparing(column, place);
  return [...lines].sort((a, b) => {
    const [first, second] = [a, b].map(({ row }) => (row[place] ?? '') === '');
    if (first || second) return first === second ? 0 : first ? 1 : -1;
    return descending ? compare(b, a) : compare(a, b);
  });
}

/**
 * Numbers by size, days and years by time, all else as words.
 * @param {Column} column
 * @param {number} place
 * @returns {(a: Line, b: Line) => number}
 */
function comparing(column, place) {
  if (isNumber(column)) return (a, b) => compareDecimals(a.row[place] ?? '0', b.row[place] ?? '0');
  if (column.type === 'date' || column.type === 'year')
    return (a, b) => compareNames(a.row[place] ?? '', b.row[place] ?? '');
  return (a, b) => compareNames(a.texts[place] ?? '', b.texts[place] ?? '');
}
