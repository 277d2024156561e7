/* Undo and redo: nothing is lost on the way there and back. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { begun, changed, difference, MOST_STEPS, redone, undone } from '../../www/js/history.js';
import { chosen, emptyState, movedTo, typed, withOwnLists, withoutOwnList } from '../../www/js/state.js';

/** @typedef {import('../../www/js/history.js').History} History */
/** @typedef {import('../../www/js/state.js').State} State */

const field = fc.constantFrom('total', 'invoiced', 'contacts.doctor', 'fee');
/** @type {fc.Arbitrary<(state: State) => State>} */
const change = fc.oneof(
  fc.tuple(field, fc.string({ maxLength: 4 })).map(
    ([name, text]) =>
      (/** @type {State} */ state) =>
        typed(state, name, text),
  ),
  fc.constantFrom('00', '08', '23').map((region) => (/** @type {State} */ state) => movedTo(state, region)),
  fc
    .constantFrom(/** @type {const} */ ('one'), /** @type {const} */ ('table'))
    .map((mode) => (/** @type {State} */ state) => chosen(state, 'mode', mode)),
  fc.constant((/** @type {State} */ state) => withOwnLists(state, [{ from: '2020-01-01' }])),
  fc.nat({ max: 3 }).map((list) => (/** @type {State} */ state) => withoutOwnList(state, list)),
);

/**
 * @param {History} history
 * @param {(history: History) => History} step
 */
function asFarAsItGoes(history, step) {
  for (let next = step(history); next !== history; next = step(history)) history = next;
  return history;
}

describe('undo', () => {
  it('of everything is the start, and redo of everything is the end', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const end = changes.reduce((history, make) => changed(history, make(history.present)), begun(emptyState));
        const start = asFarAsItGoes(end, undone);
        assert.deepEqual(start.present, emptyState);
        assert.deepEqual(asFarAsItGoes(start, redone).present, end.present);
      }),
    );
  });

  it('and redo in any order keep every state and their order', () => {
    const moves = fc.array(fc.constantFrom(undone, redone), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), moves, (changes, steps) => {
        const end = changes.reduce((history, make) => changed(history, make(history.present)), begun(emptyState));
        const all = [...end.past, end.present];
        const there = steps.reduce((history, step) => step(history), end);
        assert.deepEqual([...there.past, there.present, ...there.future], all);
      }),
    );
  });

  it('takes one field back at a time, however many letters were typed', () => {
    const texts = ['8', '81', '813'].map((text) => /** @type {const} */ (['total', text]));
    const history = [...texts, /** @type {const} */ (['fee', '1'])].reduce(
      (now, [name, text]) => changed(now, typed(now.present, name, text)),
      begun(emptyState),
    );
    assert.deepEqual(undone(history).present.texts, { total: '813' });
    assert.deepEqual(undone(undone(history)).present, emptyState);
  });

  it('lets typing after it be a step of its own', () => {
    const once = changed(begun(emptyState), typed(emptyState, 'total', '8'));
    const again = changed(undone(once), typed(emptyState, 'total', '9'));
    const more = changed(redone(undone(again)), typed(again.present, 'total', '99'));
    assert.equal(undone(more).present.texts.total, '9');
  });

  it('forgets what was undone when something else is done', () => {
    const once = changed(begun(emptyState), typed(emptyState, 'total', '8'));
    assert.deepEqual(changed(undone(once), movedTo(emptyState, '08')).future, []);
  });

  it('has no step for a change that changes nothing', () => {
    const history = begun(typed(emptyState, 'total', '8'));
    assert.equal(changed(history, typed(history.present, 'total', '8')), history);
  });

  it('goes back a good way, but not for ever', () => {
    let history = begun(emptyState);
    for (let step = 0; step < MOST_STEPS + 5; step += 1)
      history = changed(history, typed(history.present, step % 2 === 0 ? 'total' : 'fee', String(step)));
    assert.equal(history.past.length, MOST_STEPS);
  });
});

describe('the difference between two states', () => {
  it('names choices and fields', () => {
    const after = movedTo(typed(emptyState, 'total', '5'), '08');
    assert.deepEqual(difference(emptyState, after), { choices: ['region'], fields: ['total'], else: false });
  });

  it('takes an emptied field for one that was never filled, but not an emptied question', () => {
    const emptied = typed(typed({ ...emptyState, edited: true }, 'total', ''), 'svar.to', '');
    assert.deepEqual(difference({ ...emptyState, edited: true }, emptied), { choices: [], fields: [], else: false });
    assert.deepEqual(difference(emptied, typed(emptied, 'svar.question', '')).fields, ['svar.question']);
  });

  it('sees a published range that was given up, though the text is the same', () => {
    const before = { ...emptyState, texts: { total: '5' }, given: { total: { low: '4' } } };
    assert.equal(difference(before, { ...before, given: {} }).else, true);
  });
});
