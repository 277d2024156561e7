/* Cases in files: what is saved opens the same, and whatever else is opened is refused with a reason. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as engine from '../../www/js/engine.js';
import { boundedLine, boundedOf } from '../../www/js/kept-case/bounded.js';
import { differences, mainFigures } from '../../www/js/kept-case/figures.js';
import { caseFileName, caseFileText, caseOf, openedFile } from '../../www/js/kept-case/file.js';
import { keptCase, stateOf } from '../../www/js/kept-case/kept-case.js';
import { migrated } from '../../www/js/kept-case/migrations.js';
import { openCase } from '../../www/js/kept-case/opening.js';
import { CaseProblem } from '../../www/js/kept-case/problem.js';
import { recordOf } from '../../www/js/kept-case/record.js';
import { startedFrom } from '../../www/js/published-case.js';
import { chosen, emptyState, typed, withOwnLists, withoutOwnList } from '../../www/js/state.js';
import { anyState, bounded, calculationOf, catalogue } from './cases.js';

/** @typedef {import('../../www/js/state.js').State} State */

/** @param {State} state */
const textOf = (state) => caseFileText(recordOf(state, calculationOf(state), catalogue), '2026-11-21');

/** @param {string} id */
function published(id) {
  const found = catalogue.cases.find((candidate) => candidate.id === id);
  assert.ok(found, id);
  return startedFrom(found, 'sv');
}

/**
 * The code and values that something is refused with, or nothing.
 * @param {() => unknown} open
 */
function refusal(open) {
  try {
    open();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof CaseProblem, String(error));
    return { code: error.code, ...error.params };
  }
}

/**
 * A saved case with something in it changed.
 * @param {(file: Record<string, any>) => unknown} change
 */
function altered(change) {
  const file = JSON.parse(textOf(published('gotland-2017')));
  change(file);
  return refusal(() => caseOf(JSON.stringify(file), catalogue));
}

describe('a saved case', () => {
  it('opens as it was, whatever was in it', () => {
    fc.assert(fc.property(anyState, (state) => assert.deepEqual(caseOf(textOf(state), catalogue).state, state)));
  });

  it('says what it is, by what it was calculated, and what it gave', () => {
    const file = JSON.parse(textOf(published('jamtland-harjedalen-2025')));
    assert.equal(file.format, 'utomlanskollen-case');
    assert.equal(file.version, 1);
    assert.equal(file.engine, catalogue.engine);
    assert.ok(file.data.length === 8 && catalogue.dataSha256.startsWith(file.data));
    assert.equal(file.savedOn, '2026-11-21');
    assert.deepEqual(file.figures['23.invoiced'], { value: '9200000', low: '9150000', high: '9250000' });
    assert.equal(file.figures['23.invoicedPerPatient'].value, '1155.49');
  });

  it('is named after region and period, in letters that every disk takes', () => {
    assert.equal(
      caseFileName(published('jamtland-harjedalen-2025'), catalogue),
      'utomlanskollen-jamtland-harjedalen-2025.json',
    );
    assert.equal(caseFileName(published('riket-2020'), catalogue), 'utomlanskollen-riket-2020.json');
    const hostile = typed(chosen(published('riket-2020'), 'mode', 'table'), 'from', '../../<b>');
    assert.match(caseFileName(hostile, catalogue), /^utomlanskollen-regioner-b-2020-12-31\.json$/);
  });

  it('does without what the page only shows, and without empty fields', () => {
    const state = { ...typed(emptyState, 'total', ''), pasted: { columns: [], findings: [], rows: 0 } };
    assert.deepEqual(keptCase(state).texts, {});
    assert.ok(!('pasted' in keptCase(state)));
  });

  it('has nothing of an own price list that was taken away', () => {
    const lists = withOwnLists(emptyState, [{ from: '2019-01-01' }, { 'price.doctor': '500' }]);
    assert.deepEqual(keptCase(withoutOwnList(lists, 1)).texts, { 'list.0.from': '2019-01-01' });
  });

  it('opens with a byte order mark in front, and with choices left out', () => {
    assert.equal(
      refusal(() => caseOf(`\uFEFF${textOf(emptyState)}`, catalogue)),
      undefined,
    );
    assert.equal(
      altered(({ state }) => delete state.choices.measure),
      undefined,
    );
  });
});

describe('a file that is no saved case', () => {
  it('is said to be something else', () => {
    for (const text of [
      '',
      'null',
      '17',
      '"text"',
      '[]',
      '{}',
      '{"format":"other"}',
      'Region;Kontakter\r\nKalmar;5',
      '<html>',
      '\u0000\u0001',
    ]) {
      assert.deepEqual(
        refusal(() => caseOf(text, catalogue)),
        { code: 'case.foreign' },
        text,
      );
    }
  });

  it('is said to be cut when it begins as one', () => {
    const text = textOf(published('riket-2020'));
    for (const length of [60, 400, text.length - 2]) {
      assert.deepEqual(
        refusal(() => caseOf(text.slice(0, length), catalogue)),
        { code: 'case.cut' },
      );
    }
  });

  it('is refused before it is read when it is too large', async () => {
    const file = { size: 50_000_000, text: () => assert.fail('it was read') };
    await assert.rejects(openedFile(file, catalogue), { code: 'case.too_large' });
  });

  it('is refused however deep it is nested', () => {
    for (const [open, close] of /** @type {const} */ ([
      ['[', ']'],
      ['{"a":', '}'],
    ])) {
      const nested = `${open.repeat(150_000)}1${close.repeat(150_000)}`;
      assert.equal(refusal(() => caseOf(nested, catalogue))?.code, 'case.foreign');
      const within = `{"format":"utomlanskollen-case","version":1,"engine":"","data":"","figures":{},"state":${nested}}`;
      assert.match(refusal(() => caseOf(within, catalogue))?.code ?? '', /^case\.(broken|cut|unknown_field)$/);
    }
  });

  it('never throws anything else, whatever JSON it holds', () => {
    const anywhere = fc.constantFrom(
      'state',
      'figures',
      'version',
      'engine',
      'data',
      'savedOn',
      'choices',
      'texts',
      'given',
      'ownLists',
      'edited',
    );
    fc.assert(
      fc.property(anywhere, fc.jsonValue(), (place, value) => {
        altered((file) => {
          if (place in file) file[place] = value;
          else file.state[place] = value;
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a saved case that was changed', () => {
  it('is refused by the name of what the page does not know', () => {
    const unknown = (/** @type {string} */ name) => ({ code: 'case.unknown_field', name });
    assert.deepEqual(
      altered((file) => (file.rows = [])),
      unknown('rows'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.pasted = {})),
      unknown('pasted'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.choices.colour = 'red')),
      unknown('colour'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.texts['contacts.dentist'] = '5')),
      unknown('contacts.dentist'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.texts['list.0.from'] = '2020')),
      unknown('list.0.from'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.texts['table.00.patients'] = '5')),
      unknown('table.00.patients'),
    );
    assert.deepEqual(
      altered(({ state }) => (state.given.total = { most: '5' })),
      unknown('most'),
    );
    assert.deepEqual(
      altered(({ figures }) => (figures['09.profit'] = '5')),
      unknown('09.profit'),
    );
  });

  it('is refused by a value that a choice cannot have', () => {
    /** @type {[string, string][]} */
    const wrong = [
      ['region', '02'],
      ['list', 'nobody'],
      ['fee', '100'],
      ['mode', 'both'],
      ['case', 'riket-1999'],
      ['measure', 'liability'],
      ['populationDate', 'today'],
    ];
    for (const [name, value] of wrong) {
      const found = altered(({ state }) => (state.choices[name] = value));
      assert.deepEqual(found, { code: 'case.unknown_value', name, value });
    }
  });

  it('is refused by a number behind a field that is none', () => {
    for (const value of ['1e9', 'NaN', '0x10', '1,5', '', ' 5', '5'.repeat(29)]) {
      assert.equal(altered(({ state }) => (state.given.total = { low: value }))?.code, 'case.unknown_value', value);
    }
    assert.equal(altered(({ state }) => (state.given.total = 5))?.code, 'case.broken');
    assert.equal(altered(({ state }) => (state.given.total = {}))?.code, 'case.broken');
  });

  it('is refused when it holds more than a case can', () => {
    assert.equal(altered(({ state }) => (state.texts.total = 'x'.repeat(5001)))?.code, 'case.too_much');
    assert.equal(
      altered(({ state }) => (state.ownLists = Array.from({ length: 51 }, (_, list) => list)))?.code,
      'case.too_much',
    );
    const days = Array.from({ length: 4001 }, (_, day) => [`contacts.doctor.${1000 + day}-01-01`, '1']);
    assert.equal(altered(({ state }) => (state.texts = Object.fromEntries(days)))?.code, 'case.too_much');
  });

  it('does nothing with the names that objects are made of', () => {
    for (const place of ['', 'state', 'choices', 'texts', 'given', 'figures']) {
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        const text = textOf(published('gotland-2017'));
        const inside = place === '' ? '{' : `"${place}": {`;
        const hostile = text.replace(inside, `${inside}"${name}": {"edited": true, "value": "7"},`);
        assert.notEqual(hostile, text);
        assert.deepEqual(
          refusal(() => caseOf(hostile, catalogue)),
          { code: 'case.unknown_field', name },
          place,
        );
      }
    }
    assert.equal(Reflect.get({}, 'value'), undefined);
  });

  it('shows back a short piece of a long foreign name', () => {
    const found = altered(({ state }) => (state.texts['😀'.repeat(500)] = '5'));
    assert.equal(found && 'name' in found ? [...String(found.name)].length : 0, 62);
  });
});

describe('versions', () => {
  it('that are newer are told by their number', () => {
    assert.deepEqual(
      altered((file) => (file.version = 99)),
      { code: 'case.newer_version', version: '99' },
    );
  });

  it('that are none are refused', () => {
    for (const version of [0, -1, 1.5, 'one', null, {}, [], true]) {
      assert.equal(altered((file) => (file.version = version))?.code, 'case.broken', String(version));
    }
  });

  it('that are older go through every step up to this one', () => {
    const steps = [
      (/** @type {Record<string, unknown>} */ record) => ({ ...record, path: [record.path, 'two'].join() }),
      (/** @type {Record<string, unknown>} */ record) => ({ ...record, path: [record.path, 'three'].join() }),
    ];
    assert.deepEqual(migrated({ version: 1, path: 'one' }, steps), { version: 3, path: 'one,two,three' });
    assert.deepEqual(migrated({ version: 2, path: 'two' }, steps), { version: 3, path: 'two,three' });
    assert.deepEqual(migrated({ version: 3, path: 'three' }, steps), { version: 3, path: 'three' });
  });
});

describe('a number with its bounds in a line', () => {
  it('comes back the same', () => {
    fc.assert(fc.property(bounded, (number) => assert.deepEqual(boundedOf(boundedLine(number), 'total'), number)));
  });
});

describe('the figures a case is known by', () => {
  const state = published('kalmar-2021');
  const figures = mainFigures(state, calculationOf(state));

  it('are those of the region, as printed: ranges outwards, open ends open', () => {
    assert.deepEqual(figures['08.invoiced'], { value: '16500000', low: '16500000' });
    assert.deepEqual(
      Object.keys(figures).filter((id) => !id.startsWith('08.')),
      [],
    );
  });

  it('are the means of what is compared when all regions are in the table', () => {
    const table = ['08', '09'].reduce(
      (now, region) => typed(now, `table.${region}.unsplit`, '42 000'),
      chosen(published('riket-2020'), 'mode', 'table'),
    );
    assert.deepEqual(Object.keys(mainFigures(table, calculationOf(table))), [
      'weighted.liabilityPerInhabitant',
      'unweighted.liabilityPerInhabitant',
      'median.liabilityPerInhabitant',
    ]);
  });

  it('are no different when nothing has changed', () => {
    assert.deepEqual(differences(figures, mainFigures(state, calculationOf(state))), []);
  });

  it('name what was and what is, also when there is none any more', () => {
    assert.deepEqual(
      differences({ '08.invoiced': '5', '08.liability': { low: '1', high: '2' } }, { '08.invoiced': '6' }),
      [
        { id: '08.invoiced', before: { value: '5' }, now: { value: '6' } },
        { id: '08.liability', before: { low: '1', high: '2' }, now: undefined },
      ],
    );
  });

  it('name what there was none of, unless nothing had an answer', () => {
    assert.deepEqual(differences({ '08.invoiced': '5' }, { '08.invoiced': '5', '08.liability': { high: '2' } }), [
      { id: '08.liability', before: undefined, now: { high: '2' } },
    ]);
    assert.deepEqual(differences({}, { '08.invoiced': '5' }), []);
  });

  it('are compared when a file is opened, with the engine and data it was saved by', async () => {
    const file = JSON.parse(textOf(state));
    const text = JSON.stringify({ ...file, engine: '0.0.9', figures: { ...file.figures, '08.invoiced': '17000000' } });
    const opened = await openCase({ name: 'fall.json', size: text.length, text: async () => text }, catalogue, engine);
    assert.deepEqual(opened.state, state);
    assert.deepEqual(
      opened.notice.differences.map(({ id, before }) => [id, before]),
      [['08.invoiced', { value: '17000000' }]],
    );
    assert.deepEqual(opened.notice.origin, { engine: '0.0.9', data: file.data });
  });
});

describe('a state from outside', () => {
  it('has nothing of the object it came in', () => {
    const kept = keptCase(published('riket-2020'));
    const state = stateOf(kept, catalogue);
    assert.notEqual(state.texts, kept.texts);
    assert.notEqual(state.given.total, kept.given.total);
    assert.deepEqual(state, published('riket-2020'));
  });
});
