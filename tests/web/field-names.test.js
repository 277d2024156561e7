/* What fields of the views beside the case are called in lists of what is kept and in what can be undone. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { changeName, fieldName } from '../../www/js/field-names.js';
import { emptyState, typed } from '../../www/js/state.js';
import { MODELS, PACKAGE, SCENARIOS, started, viewOf } from './beside.js';

before(started);

describe('fields beside the case', () => {
  it('have the name of their view, and their label', () => {
    const view = viewOf('sv', emptyState);
    assert.equal(fieldName(view, 'model.contacts'), 'Modeller: Vårdkontakter');
    assert.match(fieldName(view, 'package.productOnce'), /^Vårdpaket: ./);
    assert.match(fieldName(view, 'scenario.1.ending.toPhysical'), /^Scenario: Ersätts av ett fysiskt besök/);
    assert.equal(fieldName(view, 'scenario.shown'), 'Scenario');
  });

  it('never have a name that only the program knows', () => {
    for (const state of [MODELS, PACKAGE, SCENARIOS])
      for (const field of Object.keys(state.texts).filter((name) => /^(model|package|scenario)\./.test(name)))
        assert.match(fieldName(viewOf('sv', state), field), /^(Modeller|Vårdpaket|Scenario)(: [^a-zåäö.]|$)/, field);
  });

  it('changed together are called after their view', () => {
    const view = viewOf('sv', MODELS);
    assert.equal(changeName(view, emptyState, MODELS), 'Modeller');
    assert.equal(changeName(view, emptyState, typed(emptyState, 'model.contacts', '5')), 'Modeller: Vårdkontakter');
  });
});
