/*
 * The data sets of `data/`, with what `data/about/` says of each: read once, when the page is built. What does not fit
 * together (a column that nobody has described, a source that is not there) stops the build.
 */

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** @typedef {import('../js/data-sets/data-set.js').Column} Column */
/** @typedef {import('../js/data-sets/data-set.js').DataSet} DataSet */
/** @typedef {import('../js/data-sets/data-set.js').Group} Group */
/** @typedef {import('../js/data-sets/data-set.js').Licence} Licence */
/** @typedef {import('../js/data-sets/data-set.js').Row} Row */
/** @typedef {import('../js/data-sets/data-set.js').Text} Text */

/** A data set with its file. @typedef {DataSet & { content: Buffer, cells: Row[] }} ReadSet */

/**
 * What is said of all data sets together.
 * @typedef {object} Package
 * @property {string} name
 * @property {Text} title
 * @property {Text} about
 * @property {string} publisher
 * @property {string} issued
 * @property {{ sv: string[], en: string[] }} keywords
 * @property {Licence} licence
 * @property {Group[]} groups
 */

/** @typedef {Record<string, string>} SourceRow */

/** @typedef {{ about: Package, sets: ReadSet[], sources: Map<string, SourceRow> }} Collection */

/**
 * A description as it is written: columns that many sets have are named, the others written out; a set that is no table
 * has none.
 * @typedef {Omit<DataSet, 'columns' | 'key' | 'references' | 'rows' | 'bytes' | 'sources' | 'licence' | 'file'> & {
 *   file: string, columns?: (string | Column)[], key?: string[], references?: DataSet['references'],
 *   sources?: string[], licence?: Licence }} Description
 */

const DATA = new URL('../../data/', import.meta.url);

/** @type {Promise<Collection> | undefined} */
let read;

/** All data sets; the second time the same. */
export function dataSets() {
  read ??= readAll();
  return read;
}

async function readAll() {
  const { columns: shared, ...about } = /** @type {Package & { columns: Column[] }} */ (await json('package'));
  const known = new Map(shared.map((column) => [column.name, column]));
  const names = about.groups.flatMap(({ sets }) => sets);
  const sets = await Promise.all(names.map((name) => readSet(name, known, about.licence)));
  const list = sets.find(({ name }) => name === 'sources');
  if (!list) throw new Error('data/about/package.json names no sources');
  const sources = new Map(records(list).map((source) => [source.source_id ?? '', source]));
  for (const set of sets) {
    const named = [...set.sources, ...set.conflicts.flatMap((conflict) => conflict.sources)];
    const unknown = named.filter((id) => !sources.has(id));
    if (unknown.length > 0) throw new Error(`${set.name}: no source ${unknown.join(', ')}`);
  }
  return { about, sets, sources };
}

/**
 * @param {string} name
 * @param {Map<string, Column>} shared
 * @param {Licence} licence
 * @returns {Promise<ReadSet>}
 */
async function readSet(name, shared, licence) {
  const description = /** @type {Description} */ (await json(name));
  const content = await readFile(new URL(description.file, DATA));
  const columns = (description.columns ?? []).map((column) => {
    const written = typeof column === 'string' ? shared.get(column) : column;
    if (!written) throw new Error(`${name}: nobody has described the column ${column}`);
    return written;
  });
  const isTable = columns.length > 0;
  const [header = [], ...cells] = isTable ? /** @type {Row[]} */ (parse(content)) : [];
  if (header.join() !== columns.map((column) => column.name).join()) {
    throw new Error(`${name}: the columns are ${header.join()} and not those of data/about/${name}.json`);
  }
  const place = header.indexOf('source_id');
  const named = place < 0 || name === 'sources' ? [] : cells.map((row) => row[place] ?? '');
  return {
    licence,
    key: [],
    references: [],
    ...description,
    columns,
    file: description.file.split('/').at(-1) ?? '',
    rows: cells.length,
    bytes: content.length,
    sources: [...new Set(description.sources ?? named)].sort(),
    content,
    cells,
  };
}

/**
 * The rows of a set as objects.
 * @param {Pick<ReadSet, 'columns' | 'cells'>} set
 * @returns {SourceRow[]}
 */
export function records({ columns, cells }) {
  return cells.map((row) => Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? ''])));
}

/**
 * A description without what is only for the build.
 * @param {ReadSet} set
 * @returns {DataSet}
 */
export function described({ content: _, cells: __, ...set }) {
  return set;
}

/**
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function json(name) {
  return JSON.parse(await readFile(new URL(`about/${name}.json`, DATA), 'utf8'));
}
