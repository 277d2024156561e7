/*
 * What can be downloaded is what it says it is: the data package by Frictionless's own validator, row by row, and the
 * catalogue by a reader of JSON-LD against what DCAT-AP-SE asks for.
 */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import datapackage from 'datapackage';
import jsonld from 'jsonld';
import { dataPackage } from '../../www/build/data-package.js';
import { dataSets, described, records } from '../../www/build/data-sets.js';
import { dcat } from '../../www/build/dcat.js';

const collection = await dataSets();
const { sets, sources } = collection;

/** Rows of each data set: a row that is lost, or comes twice, is seen here. */
const ROWS = {
  claims: 55,
  contact_shares: 8,
  mixes: 4,
  cases: 6,
  price_series: 3,
  price_lists: 7,
  prices: 15,
  price_reports: 5,
  patient_fees: 7,
  fee_caps: 5,
  centre_charges: 4,
  published_prices: 128,
  regions: 21,
  population: 136,
  sweden_lan: 0,
  net_costs: 8,
  health_care_costs: 29,
  specialised_cost_shares_2020: 231,
  reimbursement_2021: 1221,
  reimbursement_2021_remarks: 69,
  drg_years: 10,
  levers: 36,
  contact_kinds: 18,
  statements: 98,
  review_words: 400,
  sources: 142,
};

describe('the data sets', () => {
  it('are all there, with all their rows', () => {
    assert.deepEqual(Object.fromEntries(sets.map(({ name, rows }) => [name, rows])), ROWS);
  });

  it('say of every source where it is used: none is left over', () => {
    const used = new Set(sets.flatMap((set) => set.sources));
    assert.deepEqual(
      [...sources.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  it('say what they are in both languages', () => {
    for (const set of sets) {
      const texts = [set.title, set.about, set.scope, ...set.conflicts.map(({ text }) => text)];
      texts.push(
        ...set.columns.flatMap(({ title, about, values }) => [title, about ?? title, ...Object.values(values ?? {})]),
      );
      for (const { sv, en } of texts) assert.ok(sv && en, `${set.name}: ${sv} / ${en}`);
      assert.match(set.checked, /^\d{4}-\d\d-\d\d$/, set.name);
    }
  });

  it('know of the conflicts that a reader must know of', () => {
    const told = sets.flatMap(({ conflicts }) => conflicts.map(({ text }) => text.sv)).join('\n');
    for (const known of [
      /957.*906/,
      /277.*263/,
      /550 000/,
      /450 mnkr.*277/,
      /KRY/,
      /56 643/,
      /R-skript/,
      /2 000, 1 900 och 1 800/,
    ])
      assert.match(told, known);
  });

  it('keep the net cost that was marked wrong, apart from those that stand', () => {
    const costs = sets.find(({ name }) => name === 'health_care_costs');
    assert.ok(costs);
    const wrong = records(costs).filter(({ status }) => status === 'marked_wrong');
    assert.deepEqual(
      wrong.map(({ year, value }) => `${year}: ${value}`),
      ['2022: 286717', '2022: 56643'],
    );
  });

  it('are told to the page without their files', () => {
    for (const set of sets) assert.ok(!('content' in described(set)) && !('cells' in described(set)));
  });
});

describe('the data package', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'data-package-'));
    await Promise.all(sets.map(({ file, content }) => writeFile(join(folder, file), content)));
  });
  after(() => rm(folder, { recursive: true }));

  const load = (/** @type {object} */ descriptor) => datapackage.Package.load(descriptor, { basePath: folder });

  it('is valid, and so is every row of every file', async () => {
    const read = await load(dataPackage(collection));
    assert.deepEqual(read.errors, []);
    assert.ok(read.valid);
    for (const resource of read.resources.filter(({ tabular }) => tabular)) {
      const rows = await resource.read({ relations: true, keyed: true });
      const set = sets.find(({ file }) => file === resource.descriptor.path);
      assert.equal(rows.length, set?.rows, resource.name);
    }
  });

  it('would not be with a value that nobody has described, or a source that is not there', async () => {
    const spoilt = async (/** @type {string} */ file, /** @type {[string, string]} */ change) => {
      const set = sets.find((known) => known.file === file);
      assert.ok(set);
      const text = set.content.toString();
      assert.ok(text.includes(change[0]));
      await writeFile(join(folder, file), text.replace(...change));
      const read = await load(dataPackage(collection));
      const resource = read.resources.find(({ descriptor }) => descriptor.path === file);
      await assert.rejects(async () => resource?.read({ relations: true }), file);
      await writeFile(join(folder, file), set.content);
    };
    await spoilt('claims.csv', [',rounded,', ',guessed,']);
    await spoilt('claims.csv', ['lt_2017_02', 'lt_1917_02']);
    await spoilt('population.csv', ['9851017', 'många']);
  });

  it('describes each file as it is', async () => {
    for (const resource of dataPackage(collection).resources) {
      assert.match(resource.hash, /^sha256:[0-9a-f]{64}$/);
      assert.ok(resource.bytes > 0 && resource.scope && resource.dateChecked && resource.licenses.length === 1);
    }
  });
});

describe('the catalogue for the data portal', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const TERMS = 'http://purl.org/dc/terms/';
  /** Where somebody may have put the page: all addresses are relative to the file. */
  const there = 'https://example.org/utomlans/data/dcat.jsonld';

  /** What the profile makes mandatory, and a little of what it recommends. @type {Record<string, string[]>} */
  const ASKED_FOR = {
    [`${DCAT}Catalog`]: [
      `${TERMS}title`,
      `${TERMS}description`,
      `${TERMS}publisher`,
      `${TERMS}license`,
      `${DCAT}dataset`,
      `${TERMS}modified`,
    ],
    [`${DCAT}Dataset`]: [
      `${TERMS}title`,
      `${TERMS}description`,
      `${TERMS}publisher`,
      `${DCAT}distribution`,
      `${DCAT}theme`,
      `${DCAT}keyword`,
      `${DCAT}landingPage`,
      `${TERMS}issued`,
      `${TERMS}modified`,
    ],
    [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${DCAT}downloadURL`, `${TERMS}license`, `${TERMS}format`],
    'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
  };

  /** @typedef {Record<string, unknown[]> & { '@id': string, '@type': string[] }} Node */

  const read = async () => {
    const document = /** @type {import('jsonld').JsonLdDocument} */ (dcat(collection));
    /** @type {unknown} */
    const nodes = await jsonld.flatten(document, undefined, { base: there });
    return /** @type {Node[]} */ (nodes);
  };

  it('has all that the profile asks for', async () => {
    const nodes = await read();
    for (const [type, properties] of Object.entries(ASKED_FOR)) {
      const ofType = nodes.filter((node) => node['@type']?.includes(type));
      assert.ok(ofType.length > 0, type);
      for (const node of ofType) {
        const missing = properties.filter((property) => !node[property]?.length);
        assert.deepEqual(missing, [], node['@id']);
      }
    }
    assert.equal(nodes.filter((node) => node['@type']?.includes(`${DCAT}Dataset`)).length, sets.length);
  });

  it('has its titles in Swedish and English', async () => {
    const titles = (await read()).flatMap((node) =>
      node[`${TERMS}title`] ? [/** @type {{ '@language': string }[]} */ (node[`${TERMS}title`])] : [],
    );
    for (const both of titles) assert.deepEqual(both.map((title) => title['@language']).sort(), ['en', 'sv']);
  });

  it('leads to the files beside it, wherever it stands', async () => {
    const addresses = (await read()).flatMap((node) =>
      /** @type {{ '@id': string }[]} */ (node[`${DCAT}downloadURL`] ?? []).map((address) => address['@id']),
    );
    assert.deepEqual(addresses.sort(), sets.map(({ file }) => `https://example.org/utomlans/data/${file}`).sort());
  });
});
