/*
 * The description that goes with the CSV for open data: a Frictionless tabular data package, version 1.
 * <https://specs.frictionlessdata.io/tabular-data-package/>
 */

import { BOUNDS, LONG_COLUMNS, projectionText } from './figures-table.js';
import { fileName, stem } from './file-names.js';
import { FIGURES, unitOf } from './quantities.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Cell} Cell */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../components/element.js').View} View */

const TYPES = /** @type {const} */ ({ text: 'string', number: 'number', day: 'date', year: 'year' });

const REQUIRED = { required: true };
const IN_LOWER_HEX = { required: true, pattern: '[0-9a-f]{64}' };

/** What every value of a column obeys, beside its type.
 * @type {Record<string, Record<string, unknown>>} */
const CONSTRAINTS = {
  region_code: { required: true, pattern: '[0-9]{2}' },
  region: REQUIRED,
  from: REQUIRED,
  to: REQUIRED,
  figure: { required: true, enum: FIGURES },
  figure_name: REQUIRED,
  unit: { required: true, enum: [...new Set(FIGURES.map(unitOf))] },
  bounds: { required: true, enum: BOUNDS },
  engine: REQUIRED,
  data_sha256: IN_LOWER_HEX,
};

/** A row is a figure of a region in a period. */
const KEY = ['region_code', 'from', 'to', 'figure'];

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @param {{ table: Table, bytes: number, sha256: string, created: string }} file the CSV that is described; `created`
 *   is the moment in ISO form
 */
export function dataPackage(view, { period }, { table, bytes, sha256, created }) {
  const { words, shown } = view;
  const sources = sourcesOf(view, table);
  const title = words.text('export-package-title', { period: shown.period(period) });
  const file = fileName(view, 'open');
  return {
    profile: 'tabular-data-package',
    name: stem(view),
    title,
    description: `${words.text('export-package-about')} ${projectionText(view)}`,
    created,
    sources,
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'figures',
        title,
        path: file,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        dialect: {
          csvddfVersion: 1.2,
          delimiter: ',',
          lineTerminator: '\n',
          quoteChar: '"',
          doubleQuote: true,
          skipInitialSpace: false,
          header: true,
          caseSensitiveHeader: true,
        },
        schema: {
          fields: LONG_COLUMNS.map(({ id, type }) => ({
            name: id,
            type: TYPES[type],
            ...(type === 'day' ? { format: 'default' } : {}),
            ...(type === 'number' ? { decimalChar: '.', bareNumber: true } : {}),
            title: words.text(`export-column-${id}`),
            description: words.text(`export-column-${id}-about`),
            ...(CONSTRAINTS[id] ? { constraints: CONSTRAINTS[id] } : {}),
          })),
          missingValues: [''],
          primaryKey: KEY,
        },
        sources,
      },
    ],
  };
}

/**
 * The published sources that rows of the table name.
 * @param {View} view
 * @param {Table} table
 */
function sourcesOf({ catalogue }, { columns, rows }) {
  const place = columns.findIndex(({ id }) => id === 'sources');
  const named = new Set(rows.flatMap((row) => (row[place] ?? '').split(' ')));
  return catalogue.sources
    .filter(({ id }) => named.has(id))
    .map(({ id, title, publisher, url }) => ({
      name: id,
      title: publisher ? `${title}, ${publisher}` : title,
      ...(url ? { path: url } : {}),
    }));
}
