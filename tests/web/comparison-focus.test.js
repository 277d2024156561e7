/* The measure and the year in view stay when something else is chosen. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withFocus, withMeasure } from '../../www/js/comparison/focus.js';
import { withAmong } from '../../www/js/comparison/question.js';
import { changeName } from '../../www/js/field-names.js';
import { emptyState } from '../../www/js/state.js';
import { about, viewOf } from './comparison.js';

describe('the year in view', () => {
  it('is kept by another measure that has anything in it', () => {
    const { focus } = viewOf(emptyState).comparing;
    assert.equal(focus.year.year, 2020);
    const after = withMeasure(emptyState, 'invoicedPerContact', focus);
    assert.equal(viewOf(after).comparing.focus.year.year, 2020);
  });

  it('is left when nobody has the other measure then', () => {
    const { focus } = viewOf(emptyState).comparing;
    const after = withMeasure(emptyState, 'invoicedPerPatient', focus);
    assert.equal(after.choices.comparedYear, '');
    assert.equal(viewOf(after).comparing.focus.year.year, 2025);
  });

  it('is written down with the measure when regions are chosen, which is still what the step is called', () => {
    const { view, comparing } = viewOf(about('', '2017'));
    const after = withAmong(withFocus(view.state, comparing.focus), ['09', '12']);
    assert.deepEqual([after.choices.compared, after.choices.comparedYear], [comparing.focus.measure, '2017']);
    assert.equal(viewOf(after).comparing.focus.year.year, 2017);
    assert.equal(changeName(view, view.state, after), view.words.text('choice-compared-regions'));
  });
});
