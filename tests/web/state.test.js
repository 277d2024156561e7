import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restarted, startedFrom } from '../../www/js/published-case.js';
import {
  chosen,
  emptyState,
  inYear,
  movedTo,
  pasted,
  textOf,
  typed,
  withOwnLists,
  withoutOwnList,
  withoutTable,
} from '../../www/js/state.js';

/** @type {import('../../wasm/calc/src/types.d.ts').PublishedCase} */
const published = {
  id: 'riket-2020',
  input: {
    period: { from: '2020-01-01', to: '2020-12-31' },
    entries: [
      {
        region: '00',
        unsplit: { count: { value: '2300000', low: '2250000', high: '2350000' }, mix: 'skr-2020' },
        invoiced: '906000000',
      },
    ],
    priceList: { series: 'skl' },
    payingShare: '0.45',
  },
  sourceIds: [],
  claims: {},
};

describe('a published case', () => {
  it('fills the fields and keeps the ranges behind them', () => {
    const state = startedFrom(published, 'sv');
    assert.equal(textOf(state, 'total'), '2\u00A0300\u00A0000');
    assert.deepEqual(state.given, { total: { value: '2300000', low: '2250000', high: '2350000' } });
    assert.equal(textOf(state, 'invoiced'), '906\u00A0000\u00A0000');
    assert.equal(textOf(state, 'payingShare'), '45');
    assert.equal(state.choices.volume, 'total');
    assert.equal(state.choices.mix, 'skr-2020');
    assert.equal(state.edited, false);
  });

  it('loses a range when its field is typed in, and only that', () => {
    const state = typed(startedFrom(published, 'sv'), 'total', '2 300 001');
    assert.deepEqual(state.given, {});
    assert.equal(textOf(state, 'total'), '2 300 001');
    assert.equal(textOf(state, 'invoiced'), '906\u00A0000\u00A0000');
    assert.equal(state.edited, true);
  });

  it('leaves with its volumes when another region is chosen', () => {
    const state = movedTo(startedFrom(published, 'sv'), '08');
    assert.equal(state.choices.region, '08');
    assert.equal(textOf(state, 'total'), '');
    assert.deepEqual(state.given, {});
    assert.equal(textOf(state, 'from'), '2020-01-01');
  });
});

describe('another start', () => {
  const letter = { 'svar.question': 'Hur mycket?', 'svar.to': 'Anna', 'svar.leftOut': 'patients' };
  const now = Object.entries({ ...letter, total: '5', from: '2019-01-01' }).reduce(
    (state, [field, text]) => typed(state, field, text),
    chosen(emptyState, 'region', '08'),
  );

  it('with a published case keeps the letter that is being written, and is no change of the case', () => {
    const state = restarted(now, published, 'sv');
    assert.deepEqual(state, {
      ...startedFrom(published, 'sv'),
      texts: { ...startedFrom(published, 'sv').texts, ...letter },
    });
    assert.equal(state.edited, false);
  });

  it('with nothing keeps it too, with the region and the period', () => {
    const state = restarted(now, undefined, 'sv');
    assert.deepEqual(state.texts, { from: '2019-01-01', to: '', ...letter });
    assert.equal(state.choices.region, '08');
  });
});

describe('changes', () => {
  it('never alter the state they start from', () => {
    const before = structuredClone(emptyState);
    typed(emptyState, 'total', '5');
    chosen(emptyState, 'fee', 'uniform');
    inYear(emptyState, '2019');
    withOwnLists(emptyState, [{ from: '2020-01-01' }]);
    assert.deepEqual(emptyState, before);
  });

  it('keep what the user has typed when the region changes', () => {
    const state = movedTo(typed(typed(emptyState, 'contacts.doctor', '500'), 'population', '7'), '08');
    assert.equal(textOf(state, 'contacts.doctor'), '500');
    assert.equal(textOf(state, 'population'), '');
  });

  it('leave the published volumes of another year behind, and keep those that the user has typed', () => {
    const state = { ...startedFrom(published, 'sv'), edited: false };
    const moved = inYear(state, '2021');
    assert.equal(textOf(moved, 'total'), '');
    assert.equal(textOf(moved, 'invoiced'), '');
    assert.deepEqual(moved.given, {});
    assert.equal(moved.choices.case, '');
    assert.equal(textOf(inYear(typed(state, 'total', '500'), '2021'), 'total'), '500');
    assert.equal(inYear(state, '2020'), state, 'the year that it is changes nothing');
  });

  it('keep wrong text as it was typed', () => {
    assert.equal(textOf(typed(emptyState, 'total', ' många '), 'total'), ' många ');
  });

  it('set a whole year', () => {
    const state = inYear(emptyState, '2019');
    assert.deepEqual([textOf(state, 'from'), textOf(state, 'to')], ['2019-01-01', '2019-12-31']);
  });

  it('give each own price list a number that is never used again', () => {
    const two = withOwnLists(emptyState, [{ from: '2019-01-01' }, { from: '2020-01-01' }]);
    assert.deepEqual(two.ownLists, [0, 1]);
    const one = withoutOwnList(two, 0);
    const again = withOwnLists(one, [{ from: '2021-01-01' }]);
    assert.deepEqual(again.ownLists, [1, 2]);
    assert.equal(textOf(again, 'list.1.from'), '2020-01-01');
    assert.equal(again.choices.list, 'own');
  });
});

describe('a pasted table', () => {
  /** @type {import('../../wasm/files/src/types.d.ts').PastedTable} */
  const table = {
    columns: ['region', 'unsplit', null],
    rows: [
      {
        region: '08',
        line: 2,
        cells: [{ column: 'unsplit', text: '42 000' }],
      },
      {
        region: '09',
        line: 3,
        cells: [{ column: 'unsplit', text: 'okänt' }],
      },
    ],
    findings: [],
  };

  it('goes into the fields, what was not understood too', () => {
    const state = pasted(emptyState, table);
    assert.equal(textOf(state, 'table.08.unsplit'), '42 000');
    assert.equal(textOf(state, 'table.09.unsplit'), 'okänt');
    assert.equal(state.choices.columns, 'total');
    assert.equal(state.pasted?.rows, 2);
  });

  it('shows columns per profession when it has them', () => {
    assert.equal(pasted(emptyState, { ...table, columns: ['region', 'doctor'] }).choices.columns, 'professions');
  });

  it('can be taken away without touching the rest', () => {
    const state = withoutTable(pasted(typed(emptyState, 'total', '5'), table));
    assert.deepEqual(state.texts, { total: '5' });
    assert.equal(state.pasted, undefined);
  });
});
