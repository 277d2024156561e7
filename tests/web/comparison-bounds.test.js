/* Figures that are only limits, or rounded nobody knows how: no order, class or mean is made out of them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAnyOpen, isOpen } from '../../www/js/comparison/bounds.js';
import { about, viewOf } from './comparison.js';

describe('a figure', () => {
  it('is open when one of its ends or its rounding is not known', () => {
    assert.equal(isOpen({ value: '2', low: '1', high: '3' }), false);
    assert.equal(isOpen({ value: '2' }), false);
    assert.equal(isOpen({ value: '2', low: '1' }), true);
    assert.equal(isOpen({ high: '3' }), true);
    assert.equal(isOpen({ value: '2', unbounded: true }), true);
  });
});

describe('means', () => {
  const isOpenIn = (/** @type {string} */ year) =>
    isAnyOpen(viewOf(about('invoicedPerInhabitant', year)).comparing.focus);

  it('are not given of 2021, when Kalmar and Kronoberg are limits, and are of 2020', () => {
    assert.equal(isOpenIn('2021'), true);
    assert.equal(isOpenIn('2020'), false);
  });
});
