/* Figures that are only limits, or rounded nobody knows how: no order, class or mean is made out of them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAnyOpen, isOpen } from '../../www/js/comparison/bounds.js';
import { classesOf, isUnordered } from '../../www/js/comparison/classes.js';
import { barsOf, classText, mapOf } from '../../www/js/comparison/drawn.js';
import { about, plain, viewOf } from './comparison.js';

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

describe('the pictures of 2021, when nobody knows who was higher', () => {
  const { view, comparing } = viewOf(about('contactsPerThousand', '2021'));

  it('have both regions in one class of the map, of which it is said that it has no order', () => {
    const { classes } = mapOf(comparing.focus, ['07', '08']);
    const [members = []] = classes;
    assert.equal(classes.length, 1);
    assert.ok(isUnordered(members));
    assert.match(plain(classText(view, members, 'contactsPerThousand')), /^högst 173,8 och minst 171,1$/);
  });

  it('have bars that are drawn as limits', () => {
    const bars = barsOf(view, comparing.focus, () => true);
    assert.ok(bars.filter(({ region }) => region === '07' || region === '08').every(({ open }) => open));
  });

  it('keep regions whose places overlap together, also in a chain', () => {
    const place = (/** @type {number} */ best, /** @type {number} */ worst) => ({
      region: `${best}${worst}`,
      figure: {},
      place: { best, worst },
    });
    const classes = classesOf([place(1, 1), place(2, 3), place(2, 4), place(3, 4), place(5, 5)]);
    assert.deepEqual(
      classes.map((members) => members.map(({ region }) => region)),
      [['11'], ['23', '24', '34'], ['55']],
    );
  });
});

describe('the nation among the bars', () => {
  const isApart = (/** @type {string} */ year) =>
    barsOf(
      viewOf(about('invoicedPerInhabitant', year)).view,
      viewOf(about('invoicedPerInhabitant', year)).comparing.focus,
      () => true,
    ).find(({ own }) => own)?.apart;

  it('is apart when it is final and the regions are not', () => {
    assert.equal(isApart('2020'), true);
    assert.equal(isApart('2021'), false);
  });
});
