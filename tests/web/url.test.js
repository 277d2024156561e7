import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isPlace, readPlace, withoutFigure, writePlace } from '../../www/js/url.js';

it('reads view and language, and falls back to Swedish', () => {
  assert.deepEqual(readPlace('#/rakna?lang=en'), { view: 'rakna', language: 'en' });
  for (const hash of ['', '#', '#/rakna', '#/rakna?lang=xx', '#/nowhere']) {
    assert.equal(readPlace(hash).language, 'sv', hash);
  }
});

it('comes back the same', () => {
  for (const language of /** @type {const} */ (['sv', 'en'])) {
    const place = { view: /** @type {const} */ ('rakna'), language };
    assert.deepEqual(readPlace(writePlace(place)), place);
  }
});

it('leads to the page of a region, and to the choice of one where it is not understood', () => {
  const place = { view: /** @type {const} */ ('region'), language: /** @type {const} */ ('en'), region: '23' };
  assert.equal(writePlace(place), '#/region/23?lang=en');
  assert.deepEqual(readPlace(writePlace(place)), place);
  for (const hash of ['#/region', '#/region/', '#/region/jamtland', '#/region/234', '#/region/%3Cb%3E']) {
    assert.deepEqual(readPlace(hash), { view: 'region', language: 'sv' }, hash);
  }
  assert.equal(readPlace('#/jamfor/23').view, 'rakna');
});

it('leads to a step of an explanation, and to nothing that is no name of one', () => {
  const step = { view: /** @type {const} */ ('rakna'), language: /** @type {const} */ ('en') };
  const place = { ...step, figure: '23.liability', step: '23.gross.doctor.2019-06-14' };
  assert.equal(writePlace(place), '#/rakna?lang=en&figur=23.liability&steg=23.gross.doctor.2019-06-14');
  assert.deepEqual(readPlace(writePlace(place)), place);
  assert.deepEqual(readPlace('#/rakna?lang=en&figur=%3Cb%3E&steg=23.gross'), step);
});

it('leaves what is entered as it was when an explanation is closed', () => {
  assert.equal(withoutFigure('#/rakna?v=1&figur=23.gross&steg=x&contacts=1,2&sum=z'), '#/rakna?v=1&contacts=1,2&sum=z');
  assert.equal(withoutFigure('#/rakna?figur=23.gross'), '#/rakna');
});

it('tells views from places within the page', () => {
  assert.ok(isPlace('') && isPlace('#/rakna') && !isPlace('#svar'));
});
