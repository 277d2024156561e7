/*
 * The data sets for Sweden's data portal: DCAT-AP-SE 3 as JSON-LD. <https://docs.dataportal.se/dcat/3.0.1/sv/>
 *
 * Nobody knows where the page will be put, so all addresses are relative: they resolve against the file's own.
 */

/** @typedef {import('../js/data-sets/data-set.js').Text} Text */
/** @typedef {import('./data-sets.js').Collection} Collection */
/** @typedef {import('./data-sets.js').ReadSet} ReadSet */

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const LANGUAGES = [`${AUTHORITY}language/SWE`, `${AUTHORITY}language/ENG`];
const MEDIA_TYPES = 'http://www.iana.org/assignments/media-types/';
/** What the profile asks of every catalogue: its descriptions, not the data, are free of all conditions. */
const CATALOGUE_LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';
const TABULAR_DATA_PACKAGE = 'https://specs.frictionlessdata.io/tabular-data-package/';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** @param {Collection} collection */
export function dcat({ about, sets, sources }) {
  const publisher = { '@id': '#publisher' };
  const modified =
    sets
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? about.issued;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': '#catalogue',
        '@type': 'dcat:Catalog',
        'dcterms:title': inBoth(about.title),
        'dcterms:description': inBoth(about.about),
        'dcterms:publisher': publisher,
        'dcterms:license': { '@id': CATALOGUE_LICENCE },
        'dcterms:language': LANGUAGES.map(id),
        'dcterms:issued': day(about.issued),
        'dcterms:modified': day(modified),
        'dcterms:spatial': { '@id': `${AUTHORITY}country/SWE` },
        'dcat:themeTaxonomy': { '@id': `${AUTHORITY}data-theme` },
        'foaf:homepage': { '@id': '../data.html' },
        'dcat:dataset': sets.map(({ name }) => ({ '@id': `#${name}` })),
      },
      { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': about.publisher },
      ...sets.flatMap((set) => [dataset(set, about, publisher, sources), distribution(set)]),
    ],
  };
}

/**
 * @param {ReadSet} set
 * @param {Collection['about']} about
 * @param {{ '@id': string }} publisher
 * @param {Collection['sources']} sources
 */
function dataset(set, { issued, keywords }, publisher, sources) {
  return {
    '@id': `#${set.name}`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': set.name,
    'dcterms:title': inBoth(set.title),
    'dcterms:description': inBoth({
      sv: [set.about.sv, set.scope.sv, ...set.conflicts.map(({ text }) => text.sv)].join(' '),
      en: [set.about.en, set.scope.en, ...set.conflicts.map(({ text }) => text.en)].join(' '),
    }),
    'dcterms:publisher': publisher,
    'dcterms:language': LANGUAGES.map(id),
    'dcterms:issued': day(issued),
    'dcterms:modified': day(set.checked),
    'dcterms:accrualPeriodicity': { '@id': `${AUTHORITY}frequency/IRREG` },
    'dcterms:accessRights': { '@id': `${AUTHORITY}access-right/PUBLIC` },
    'dcterms:spatial': { '@id': `${AUTHORITY}country/SWE` },
    ...(set.period
      ? {
          'dcterms:temporal': {
            '@type': 'dcterms:PeriodOfTime',
            'dcat:startDate': day(set.period.from),
            'dcat:endDate': day(set.period.to),
          },
        }
      : {}),
    'dcat:theme': { '@id': `${AUTHORITY}data-theme/HEAL` },
    'dcat:keyword': [
      ...keywords.sv.map((word) => ({ '@language': 'sv', '@value': word })),
      ...keywords.en.map((word) => ({ '@language': 'en', '@value': word })),
    ],
    'dcat:landingPage': { '@id': `../data.html#${set.name}` },
    'dcterms:source': set.sources.flatMap((source) => sources.get(source)?.url || []).map(id),
    'dcat:distribution': { '@id': `#${set.name}-file` },
  };
}

/** @param {ReadSet} set */
function distribution(set) {
  const isTable = set.columns.length > 0;
  return {
    '@id': `#${set.name}-file`,
    '@type': 'dcat:Distribution',
    'dcterms:title': inBoth({ sv: `${set.title.sv}, ${set.file}`, en: `${set.title.en}, ${set.file}` }),
    'dcat:accessURL': { '@id': `../data.html#${set.name}` },
    'dcat:downloadURL': { '@id': set.file },
    'dcterms:license': { '@id': set.licence.path },
    'dcterms:format': { '@id': `${AUTHORITY}file-type/${isTable ? 'CSV' : 'JSON'}` },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${isTable ? 'text/csv' : 'application/json'}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(set.bytes) },
    'dcterms:issued': day(set.checked),
    'dcterms:modified': day(set.checked),
    ...(isTable ? { 'dcterms:conformsTo': { '@id': TABULAR_DATA_PACKAGE } } : {}),
  };
}

/** @param {Text} text */
function inBoth({ sv, en }) {
  return [
    { '@language': 'sv', '@value': sv },
    { '@language': 'en', '@value': en },
  ];
}

/** @param {string} text */
function day(text) {
  return { '@type': 'xsd:date', '@value': text };
}

/** @param {string} address */
function id(address) {
  return { '@id': address };
}
