/* The tables that can be taken along open again: read back by other means than they were written with. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareDecimals } from '../../www/js/decimal.js';
import * as engine from '../../www/js/engine.js';
import { longTable, wideTable } from '../../www/js/export/figures-table.js';
import { fileName } from '../../www/js/export/file-names.js';
import { descriptionOf } from '../../www/js/export/making.js';
import { FIGURES, rounded } from '../../www/js/export/quantities.js';
import { receiptOf } from '../../www/js/export/receipt.js';
import { MAKES as files } from '../../www/js/files-worker.js';
import { chosen, emptyState, inYear, typed } from '../../www/js/state.js';
import { HOSTILE, ownTable, published, SHOWN, served, viewOf } from './shown.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */

/**
 * Records of a CSV by RFC 4180, written for this test.
 * @param {string} text
 * @param {string} delimiter
 */
function records(text, delimiter) {
  /** @type {string[][]} */
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted || ![delimiter, '\r', '\n'].includes(sign)) cell += sign;
    else if (sign !== '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  assert.equal(quoted, false, 'every quote is closed');
  assert.deepEqual(rows.pop(), [], 'the last line ends');
  return rows;
}

/** @param {Uint8Array} bytes */
const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/**
 * A table's cells as they should stand in a file.
 * @param {Table} table
 * @param {string} point
 */
function cells({ columns, rows }, point) {
  return rows.map((row) =>
    row.map((cell, place) => (columns[place]?.type === 'number' ? cell?.replace('.', point) : cell) ?? ''),
  );
}

describe('CSV', () => {
  for (const { name, state } of SHOWN) {
    it(`for Excel gives ${name} back`, async () => {
      const view = viewOf(state());
      const table = wideTable(view, view.calculation);
      const csv = text(await files.writeCsv(table, 'excel'));
      assert.ok(csv.startsWith('\uFEFF'), 'Excel needs the mark to read å, ä and ö');
      assert.ok(!/[^\r]\n/.test(csv), 'every line ends as Windows has it');
      const [header, ...rows] = records(csv.slice(1), ';');
      assert.deepEqual(
        header,
        table.columns.map(({ title }) => title),
      );
      assert.deepEqual(rows, cells(table, ','));
    });

    it(`for open data gives ${name} back`, async () => {
      const view = viewOf(state());
      const table = longTable(view, view.calculation);
      const csv = text(await files.writeCsv(table, 'open'));
      assert.match(csv, /^region_code,/, 'no mark: programs take it for a part of the first name');
      const [header, ...rows] = records(csv, ',');
      assert.deepEqual(
        header,
        table.columns.map(({ id }) => id),
      );
      assert.deepEqual(rows, cells(table, '.'));
    });
  }

  it('for Excel is read by the page itself as what was entered', async () => {
    const view = viewOf(ownTable());
    const csv = text(await files.writeCsv(wideTable(view, view.calculation), 'excel')).slice(1);
    const { rows } = await files.readTable(csv, []);
    /** @type {Record<string, [import('../../wasm/calc/src/types.d.ts').FigureName, import('../../wasm/calc/src/types.d.ts').NumberField]>} */
    const figures = {
      unsplit: ['contacts', 'contacts'],
      patients: ['patients', 'patients'],
      population: ['population', 'inhabitants'],
      invoiced: ['invoiced', 'amount'],
    };
    let compared = 0;
    for (const { region, cells } of rows) {
      const result = view.calculation.regions.find((known) => known.region === region);
      for (const { column, text } of cells) {
        const [name, field] = figures[column] ?? [];
        if (!name || !field) continue;
        const value = result?.figures[name]?.value;
        assert.deepEqual(
          engine.readNumber(field, text),
          value === undefined ? { state: 'empty' } : { state: 'read', number: value },
        );
        compared += 1;
      }
    }
    assert.equal(compared, 4 * 21, 'four columns of every region');
  });

  it('for Excel is never read with another amount in the place of one that nobody has entered', async () => {
    const contacts = chosen(chosen(inYear(emptyState, '2020'), 'mode', 'table'), 'columns', 'professions');
    const view = viewOf(typed(contacts, 'table.08.doctor', '500'));
    const csv = text(await files.writeCsv(wideTable(view, view.calculation), 'excel')).slice(1);
    const { rows } = await files.readTable(csv, []);
    const entered = rows.flatMap(({ region, cells }) =>
      cells.filter(({ text }) => text !== '').map(({ column }) => `${region}.${column}`),
    );
    assert.deepEqual(
      entered.filter((cell) => !cell.endsWith('.population')),
      ['08.unsplit'],
    );
  });

  it('has ends that the exact figure lies within', () => {
    for (const { state } of SHOWN) {
      const view = viewOf(state());
      for (const [region, , , , name, , , value, low, high] of longTable(view, view.calculation).rows) {
        const { figures = {} } = view.calculation.regions.find((known) => known.region === region) ?? {};
        const exact = figures[/** @type {FigureName} */ (name)] ?? {};
        const ordered = [low, exact.low, value && exact.value, exact.high, high].filter((end) => end != null);
        const inOrder = [...ordered].sort(compareDecimals);
        assert.deepEqual(ordered, inOrder, `${region}.${name}`);
      }
    }
  });

  it('says why there is nothing in a cell, and never puts 0 there', () => {
    const view = viewOf(ownTable());
    const { rows } = longTable(view, view.calculation);
    const of = (/** @type {string} */ region, /** @type {string} */ figure) =>
      rows.find((row) => row[0] === region && row[4] === figure)?.slice(7, 12);
    assert.deepEqual(of('08', 'patients'), ['0', null, null, 'exact', null]);
    assert.deepEqual(of('08', 'contacts'), [null, '500', '600', 'range', null]);
    assert.deepEqual(of('08', 'liabilityPerPatient'), [null, null, null, 'none', 'zero_patients']);
    assert.deepEqual(of('25', 'liability'), [null, null, null, 'none', 'no_contacts']);
    assert.equal(of('03', 'liability'), undefined, 'nothing is said of a region that nobody has entered');
    assert.ok(of('03', 'population'), 'but its population is known');
  });

  it('names the sources, price lists and population of each figure, and what was entered', () => {
    const view = viewOf(ownTable());
    const row = longTable(view, view.calculation).rows.find(
      (cells) => cells[0] === '01' && cells[4] === 'liabilityPerInhabitant',
    );
    const [date, lists, sources] = row?.slice(12, 15) ?? [];
    assert.match(date ?? '', /^\d{4}-12-31$/);
    assert.equal(lists, 'skl-2019');
    const named = (sources ?? '').split(' ');
    assert.ok(named.includes('entered') && named.includes('skl_2019_06'), sources ?? 'none');
    const nation = viewOf(published('riket-2020'));
    const [contacts] = longTable(nation, nation.calculation).rows;
    assert.equal(contacts?.[14], 'skr_2020_final', 'what a published case fills in is not the user’s own');
  });

  it('names the source of a published number only, whatever a case says of itself', () => {
    const changed = { ...typed(published('riket-2020'), 'total', '9 900 000'), edited: false };
    const sourcesOf = (/** @type {ReturnType<typeof viewOf>} */ view, /** @type {string} */ figure) =>
      longTable(view, view.calculation).rows.find((row) => row[4] === figure)?.[14];
    assert.equal(sourcesOf(viewOf(changed), 'contacts'), 'entered');
    assert.equal(
      sourcesOf(viewOf(changed), 'invoiced'),
      'skr_2020_final',
      'what was not changed is still the source’s',
    );
    const halfYear = viewOf(typed(published('riket-2020'), 'to', '2020-06-30'));
    assert.equal(sourcesOf(halfYear, 'invoiced'), 'entered', 'nobody has published it for half the year');
  });

  it('rounds ends outwards, so that the range still holds', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => ({ digits, places, text: pointed(digits, places) }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), ({ digits, places, text }, kept) => {
        const scale = 10n ** 12n;
        const exact = digits * 10n ** BigInt(12 - places);
        const [low, near, high] = /** @type {const} */ (['down', 'near', 'up']).map((way) =>
          scaled(rounded(text, kept, way), 12),
        );
        assert.ok(low !== undefined && near !== undefined && high !== undefined);
        assert.ok(low <= exact && exact <= high && low <= near && near <= high);
        assert.ok(high - low <= scale / 10n ** BigInt(kept));
      }),
    );
  });
});

/**
 * @param {bigint} digits
 * @param {number} places
 */
function pointed(digits, places) {
  const size = `${digits < 0n ? -digits : digits}`.padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${size.slice(-places)}` : ''}`;
}

/**
 * @param {string} text
 * @param {number} places
 */
function scaled(text, places) {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}

describe('the description of the open data', () => {
  it('fits the file: fields, key, values, size and hash', async () => {
    const view = viewOf(ownTable());
    const table = longTable(view, view.calculation);
    const csv = await files.writeCsv(table, 'open');
    const described = await descriptionOf(view, view.calculation, files);
    const [resource] = described.resources;
    assert.ok(resource);
    assert.match(described.name, /^[a-z0-9._-]+$/);
    assert.equal(described.profile, 'tabular-data-package');
    assert.equal(resource.profile, 'tabular-data-resource');
    assert.equal(resource.path, fileName(view, 'open'));
    assert.match(described.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    assert.equal(resource.bytes, csv.byteLength);
    assert.equal(resource.hash, `sha256:${createHash('sha256').update(csv).digest('hex')}`);

    const [header = [], ...rows] = records(text(csv), resource.dialect.delimiter);
    const { fields, primaryKey, missingValues } = resource.schema;
    assert.deepEqual(
      fields.map(({ name }) => name),
      header,
    );
    assert.deepEqual(missingValues, ['']);
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join('|'));
    assert.equal(new Set(keys).size, rows.length);
    const types = { string: /^/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, year: /^\d{4}$/ };
    for (const { name, type, title, description, constraints } of fields) {
      assert.ok(title && description && !title.startsWith('export-') && !description.startsWith('export-'), name);
      for (const row of rows) {
        const cell = row[header.indexOf(name)] ?? '';
        if (cell === '') assert.ok(!constraints?.required, `${name} is there in every row`);
        else {
          assert.match(cell, types[type], name);
          if (constraints?.pattern) assert.match(cell, new RegExp(`^(?:${constraints.pattern})$`));
          if (Array.isArray(constraints?.enum)) assert.ok(constraints.enum.includes(cell), `${name}: ${cell}`);
        }
      }
    }
    const named = new Set(rows.flatMap((row) => (row[header.indexOf('sources')] ?? '').split(' ')));
    const known = new Set(['', 'entered', ...resource.sources.map(({ name }) => name)]);
    assert.deepEqual(
      [...named].filter((id) => !known.has(id)),
      [],
    );
  });
});

describe('hostile names', () => {
  it('come through every file as the text that they are, and never as a formula', async () => {
    const known = engine.catalogue();
    for (const hostile of HOSTILE) {
      const regions = known.regions.map((region) => ({ ...region, shortName: hostile, name: hostile }));
      const sources = known.sources.map((source) => ({ ...source, title: hostile, publisher: hostile }));
      const view = viewOf(ownTable(), { catalogue: { ...known, regions, sources } });
      for (const [dialect, delimiter, table] of /** @type {const} */ ([
        ['excel', ';', wideTable(view, view.calculation)],
        ['open', ',', longTable(view, view.calculation)],
      ])) {
        const csv = text(await files.writeCsv(table, dialect)).replace('\uFEFF', '');
        const rows = records(csv, delimiter).slice(1);
        assert.ok(rows.every((row) => row.length === table.columns.length));
        assert.ok(rows.flat().every((cell) => !/^[=@+]/.test(cell)));
        assert.ok(rows[0]?.[1]?.includes(hostile.slice(0, 8)));
      }
      assert.match(fileName(view, 'excel'), /^[a-z0-9-]+\.csv$/);
      assert.equal(JSON.parse(JSON.stringify(await receiptOf(view, served))).sources[0].title, hostile);
    }
  });
});

describe('names of files', () => {
  it('say region, period and dialect in plain letters', () => {
    assert.equal(
      fileName(viewOf(published('jamtland-harjedalen-2025')), 'excel'),
      'utomlanskollen-jamtland-harjedalen-2025-for-excel.csv',
    );
    assert.equal(fileName(viewOf(ownTable()), 'open'), 'utomlanskollen-alla-regioner-2020-oppna-data.csv');
    const half = viewOf(typed(published('kalmar-2021'), 'to', '2021-06-30'), { language: 'en' });
    assert.equal(fileName(half, 'open'), 'utomlanskollen-kalmar-lan-2021-01-01-2021-06-30-open-data.csv');
  });
});

describe('the words of exports', () => {
  it('are there for every figure, unit and reason in both languages', () => {
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      const view = viewOf(ownTable(), { language });
      const texts = [
        ...wideTable(view, view.calculation).columns.map(({ title }) => title),
        ...wideTable(view, view.calculation).rows.flat(),
        ...FIGURES.map((name) => view.words.text(`export-figure-${name}`)),
      ];
      assert.deepEqual(
        texts.filter((cell) => /^(export|missing|measure)-/.test(cell ?? '')),
        [],
      );
    }
  });
});
