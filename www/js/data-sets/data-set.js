/*
 * A data set as it can be browsed and taken along: what it is, its columns, and its rows as texts. The build makes them
 * of `data/`; the page fetches them, and writes each cell for the reader.
 */

import { formatNumber } from '../format.js';

/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../names.js').Names} Names */

/** @typedef {{ sv: string, en: string }} Text */

/**
 * @typedef {object} Column
 * @property {string} name as in the header of the CSV
 * @property {'string' | 'number' | 'integer' | 'date' | 'year'} type
 * @property {Text} title
 * @property {Text} [about]
 * @property {Record<string, Text>} [values] what the codes in it mean
 * @property {boolean} [required] never empty
 * @property {Text} [empty] what an empty cell means, where that is another thing than that something is missing
 * @property {Language} [language] a text in this language, which another column has in the other
 * @property {boolean} [list] several values in a cell, apart by semicolons
 * @property {string} [pattern] regular expression that every value matches
 */

/** @typedef {{ text: Text, sources: string[] }} Conflict */

/**
 * @typedef {object} DataSet
 * @property {string} name
 * @property {string} file name of the file to download
 * @property {boolean} engine whether the page calculates with it
 * @property {Text} title
 * @property {Text} about
 * @property {Text} scope
 * @property {string} checked the day on which it was last compared with its sources
 * @property {{ from: string, to: string }} [period] the days that it is about
 * @property {Column[]} columns none: it is not a table
 * @property {string[]} key columns that tell the rows apart
 * @property {{ column: string, set: string, to: string }[]} references columns that name rows of another set
 * @property {Conflict[]} conflicts what in it is known to disagree
 * @property {number} rows
 * @property {number} bytes
 * @property {string[]} sources ids of the sources that its rows name
 * @property {Licence} licence of the compilation; that of each source is with the source
 */

/** @typedef {{ name: string, title: string, path: string }} Licence */

/** @typedef {{ title: Text, sets: string[] }} Group */

/** @typedef {{ title: Text, about: Text, publisher: string, issued: string, groups: Group[], sets: DataSet[] }} DataSets */

/** Cells in the order of the columns, as in the CSV: an empty one is a missing one. @typedef {string[]} Row */

/** The columns that a reader of this language sees, with their place in the row.
 * @param {DataSet} set
 * @param {Language} language
 * @returns {{ column: Column, place: number }[]}
 */
export function columnsFor({ columns }, language) {
  return columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => column.language === undefined || column.language === language);
}

/**
 * Whether the cells of a column are ids of sources.
 * @param {DataSet} set
 * @param {Column} column
 */
export function isSource({ key }, { name }) {
  return name === 'source_id' && !key.every((column) => column === name);
}

/**
 * Numbers stand to the right.
 * @param {Column} column
 */
export function isNumber({ type }) {
  return type === 'number' || type === 'integer';
}

/**
 * A cell as the reader sees it; an empty one is for the caller to say. Days stay as in the file, year first: so they stand
 * in a column.
 * @param {Pick<Names, 'region'>} names
 * @param {Language} language
 * @param {Column} column
 * @param {string} value
 * @returns {string}
 */
export function cellText(names, language, column, value) {
  if (column.list)
    return value
      .split(';')
      .map((one) => labelOf(language, column, one))
      .join(', ');
  if (column.name === 'region_code' && value) return names.region(value);
  if (isNumber(column) && value) return formatNumber(language, value, { digits: value.split('.')[1]?.length ?? 0 });
  return labelOf(language, column, value);
}

/**
 * @param {Language} language
 * @param {Column} column
 * @param {string} value
 */
function labelOf(language, { values }, value) {
  return values?.[value]?.[language] ?? value;
}
