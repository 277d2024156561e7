import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isPlace, readPlace, writePlace } from '../../www/js/url.js';

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

it('tells views from places within the page', () => {
  assert.ok(isPlace('') && isPlace('#/rakna') && !isPlace('#svar'));
});
