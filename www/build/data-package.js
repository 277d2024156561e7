/*
 * All data sets as one Frictionless data package, version 1: what each column holds, which rows belong together, and
 * where it is from. <https://specs.frictionlessdata.io/data-package/>
 *
 * Texts are in English, as the names of the columns are; the Swedish ones stand beside them as `titleSv` and so on,
 * which the specification leaves room for.
 */

import { createHash } from 'node:crypto';

/** @typedef {import('../js/data-sets/data-set.js').Column} Column */
/** @typedef {import('./data-sets.js').Collection} Collection */
/** @typedef {import('./data-sets.js').ReadSet} ReadSet */

/** @param {Collection} collection */
export function dataPackage(collection) {
  const { about, sets } = collection;
  return {
    profile: 'data-package',
    name: about.name,
    title: about.title.en,
    titleSv: about.title.sv,
    description: about.about.en,
    descriptionSv: about.about.sv,
    keywords: about.keywords.en,
    licenses: [about.licence],
    contributors: [{ title: about.publisher, role: 'publisher' }],
    sources: sourcesOf(collection, [...new Set(sets.flatMap((set) => set.sources))].sort()),
    resources: sets.map((set) => resource(collection, set)),
  };
}

/**
 * @param {Collection} collection
 * @param {ReadSet} set
 */
function resource(collection, set) {
  const common = {
    name: set.name.replaceAll('_', '-'),
    path: set.file,
    title: set.title.en,
    titleSv: set.title.sv,
    description: set.about.en,
    descriptionSv: set.about.sv,
    scope: set.scope.en,
    scopeSv: set.scope.sv,
    dateChecked: set.checked,
    usedInCalculations: set.engine,
    knownConflicts: set.conflicts.map(({ text, sources }) => ({ text: text.en, textSv: text.sv, sources })),
    encoding: 'utf-8',
    bytes: set.bytes,
    hash: `sha256:${createHash('sha256').update(set.content).digest('hex')}`,
    licenses: [set.licence],
    // A set of sources is its own list of them.
    ...(set.sources.length > 0 ? { sources: sourcesOf(collection, set.sources) } : {}),
  };
  if (set.columns.length === 0) {
    return { ...common, profile: 'data-resource', format: 'topojson', mediatype: 'application/json' };
  }
  return {
    ...common,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: '\n',
      header: true,
      skipInitialSpace: false,
    },
    schema: {
      fields: set.columns.map(field),
      missingValues: [''],
      primaryKey: set.key,
      ...(set.references.length > 0 ? { foreignKeys: set.references.map(foreignKey) } : {}),
    },
  };
}

/** @param {ReadSet['references'][number]} reference */
function foreignKey({ column, set, to }) {
  return { fields: column, reference: { resource: set.replaceAll('_', '-'), fields: to } };
}

/** @param {Column} column */
function field({ name, type, title, about, values, required = false, list = false, pattern }) {
  const meanings = Object.entries(values ?? {});
  return {
    name,
    type,
    ...(type === 'date' || type === 'year' ? { format: 'default' } : {}),
    ...(type === 'number' ? { decimalChar: '.', bareNumber: true } : {}),
    title: title.en,
    titleSv: title.sv,
    ...(about ? { description: about.en, descriptionSv: about.sv } : {}),
    constraints: {
      ...(required ? { required } : {}),
      ...(meanings.length > 0 && !list ? { enum: meanings.map(([code]) => code) } : {}),
      ...(meanings.length > 0 && list ? { pattern: listPattern(meanings.map(([code]) => code)) } : {}),
      ...(pattern ? { pattern } : {}),
    },
    ...(meanings.length > 0
      ? { categories: meanings.map(([value, label]) => ({ value, label: label.en, labelSv: label.sv })) }
      : {}),
  };
}

/**
 * One or more of the codes, apart by semicolons.
 * @param {string[]} codes
 */
function listPattern(codes) {
  const one = `(${codes.join('|')})`;
  return `${one}(;${one})*`;
}

/**
 * @param {Collection} collection
 * @param {string[]} ids
 */
function sourcesOf({ sources }, ids) {
  return ids.map((id) => {
    const { title = '', publisher = '', url = '' } = sources.get(id) ?? {};
    return { name: id, title: publisher ? `${title}, ${publisher}` : title, ...(url ? { path: url } : {}) };
  });
}
