/* The scenarios in the state: made, copied, changed and taken away, and which fields of theirs may be kept. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { acceptsText, isField } from '../../www/js/scenario/fields.js';
import { contactKindsOf, leverOf, offersOf } from '../../www/js/scenario/offers.js';
import {
  leversOf,
  looking,
  MOST_SCENARIOS,
  ownName,
  scenariosOf,
  shownScenario,
  withCopy,
  withLevers,
  withoutLever,
  withoutScenario,
  withScenario,
} from '../../www/js/scenario/scenarios.js';
import { emptyState, textOf, typed } from '../../www/js/state.js';

const catalogue = engine.catalogue();

const withTwo = () => {
  const first = withLevers(emptyState, [
    { lever: 'list', texts: { id: 'skl-2017' } },
    { lever: 'payable', texts: { share: '80' } },
  ]);
  return withLevers(withScenario(first), [{ lever: 'fee', texts: { kind: 'uniform', amount: '100' } }]);
};

describe('scenarios', () => {
  it('are none at first', () => {
    assert.deepEqual(scenariosOf(emptyState), []);
    assert.equal(shownScenario(emptyState), undefined);
  });

  it('begin with the first lever', () => {
    const state = withLevers(emptyState, [{ lever: 'list', texts: { id: 'skl-2017' } }]);
    assert.deepEqual(scenariosOf(state), [1]);
    assert.deepEqual(leversOf(state, 1), ['list']);
    assert.equal(textOf(state, 'scenario.1.list.id'), 'skl-2017');
  });

  it('are called after what is picked first, unless they have a name', () => {
    const named = withLevers(emptyState, [{ lever: 'payable', texts: {} }], 'Bara kvalificerad vård');
    assert.equal(ownName(named, 1), 'Bara kvalificerad vård');
    const more = withLevers(named, [{ lever: 'list', texts: { id: 'skl-2017' } }], 'Priserna 2017');
    assert.equal(ownName(more, 1), 'Bara kvalificerad vård');
    const mine = typed(withScenario(emptyState), 'scenario.1.name', 'Mitt');
    assert.equal(ownName(withLevers(mine, [{ lever: 'payable', texts: {} }], 'Annat'), 1), 'Mitt');
  });

  it('leave the case as it was', () => {
    const state = withTwo();
    assert.equal(state.edited, false);
    assert.deepEqual(state.choices, emptyState.choices);
  });

  it('are looked at one by one, the newest first', () => {
    const state = withTwo();
    assert.equal(shownScenario(state), 2);
    assert.equal(shownScenario(looking(state, 1)), 1);
  });

  it('are copied with all that is in them, and the copy is another', () => {
    const copied = withCopy(withTwo(), 1, 'Kopia');
    assert.equal(shownScenario(copied), 3);
    assert.deepEqual(leversOf(copied, 3), ['list', 'payable']);
    assert.equal(ownName(copied, 3), 'Kopia');
    const changed = typed(copied, 'scenario.3.payable.share', '50');
    assert.equal(textOf(changed, 'scenario.1.payable.share'), '80');
  });

  it('move up when one before them is taken away', () => {
    const state = withoutScenario(withTwo(), 1);
    assert.deepEqual(scenariosOf(state), [1]);
    assert.deepEqual(leversOf(state, 1), ['fee']);
    assert.equal(textOf(state, 'scenario.1.fee.amount'), '100');
    assert.deepEqual(
      Object.keys(state.texts).filter((field) => /^scenario\.(2|1\.(list|payable))/.test(field)),
      [],
    );
  });

  it('leave nothing behind when the last is taken away', () => {
    assert.deepEqual(withoutScenario(withoutScenario(withTwo(), 2), 1).texts, {});
  });

  it('are four at most', () => {
    let state = emptyState;
    for (let made = 0; made < MOST_SCENARIOS + 2; made += 1) state = withScenario(state);
    assert.equal(scenariosOf(state).length, MOST_SCENARIOS);
    assert.equal(withCopy(state, 1, 'Kopia'), state);
  });

  it('lose a lever with what was entered in it', () => {
    const state = withoutLever(withTwo(), 1, 'payable');
    assert.deepEqual(leversOf(state, 1), ['list']);
    assert.equal(textOf(state, 'scenario.1.payable.share'), '');
  });

  it('have a lever once, filled in anew when it is picked again', () => {
    const state = withLevers(looking(withTwo(), 1), [{ lever: 'payable', texts: {} }]);
    assert.deepEqual(leversOf(state, 1), ['list', 'payable']);
    assert.equal(textOf(state, 'scenario.1.payable.share'), '');
  });
});

describe('fields of scenarios', () => {
  const is = (/** @type {string} */ field) => isField(field.split('.'), catalogue);

  it('are those that there are', () => {
    for (const field of Object.keys(withCopy(withTwo(), 1, 'Kopia').texts)) assert.ok(is(field), field);
    for (const field of ['scenario.1.prices.price.doctor', 'scenario.4.payable.kind.chat-later', 'scenario.step'])
      assert.ok(is(field), field);
    for (const field of [
      'scenario',
      'scenario.5.name',
      'scenario.0.name',
      'scenario.1.price',
      'scenario.1.prices.price',
      'scenario.1.prices.price.dentist',
      'scenario.1.list.id.x',
      'scenario.1.toString.id',
      'scenario.1.list.constructor',
      'model.1.name',
    ])
      assert.ok(!is(field), field);
  });

  it('take any text that is typed, and only known ones where something is chosen', () => {
    assert.ok(acceptsText('scenario.1.payable.share', 'hej', catalogue));
    assert.ok(acceptsText('scenario.1.name', 'Mitt förslag', catalogue));
    assert.ok(acceptsText('scenario.1.list.id', 'skl-2017', catalogue));
    assert.ok(!acceptsText('scenario.1.list.id', 'skl-1917', catalogue));
    assert.ok(acceptsText('scenario.1.levers', 'list payable', catalogue));
    assert.ok(!acceptsText('scenario.1.levers', 'list list', catalogue));
    assert.ok(!acceptsText('scenario.1.levers', 'list bribe', catalogue));
    assert.ok(!acceptsText('scenario.count', '5', catalogue));
  });
});

describe('what is offered', () => {
  it('says what it is in the language of the page, whatever order the columns stand in', () => {
    const columns = ['label_en', 'lever_id', 'label_sv', 'refers_to'];
    const rows = [['One fee', 'fee', 'En avgift', 'price_lists:skl-2017']];
    const [sv] = offersOf({ columns, rows }, 'sv');
    assert.equal(sv?.label, 'En avgift');
    assert.equal(sv?.refersTo, 'skl-2017');
    assert.equal(offersOf({ columns, rows }, 'en')[0]?.label, 'One fee');
    const kinds = { columns: ['reason_sv', 'reason_en'], rows: [['därför', 'because']] };
    assert.equal(contactKindsOf(kinds, 'en')[0]?.reason, 'because');
  });

  it('puts no number into a field where none is published', () => {
    const offer = {
      id: '',
      reform: '',
      profession: '',
      value: '',
      standing: '',
      label: '',
      setting: '',
      notKnown: '',
      sourceId: '',
    };
    const lever = (/** @type {string} */ measure, refersTo = '') => leverOf({ ...offer, measure, refersTo }, 'sv');
    assert.deepEqual(lever('payable_share'), { lever: 'payable', texts: {} });
    assert.deepEqual(lever('price_list', 'skl-2017'), { lever: 'list', texts: { id: 'skl-2017' } });
    assert.deepEqual(lever('patient_fee'), { lever: 'fee', texts: { kind: 'uniform', amount: '' } });
    assert.equal(lever('economic_cost'), undefined);
  });
});
