/* The changes that the view Scenario offers, as objects: in the order of their columns, and no amount that stands elsewhere too. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataSets, records } from '../../www/build/data-sets.js';
import { asContactKind, asLever } from '../../www/js/data-sets/levers.js';

const { sets } = await dataSets();

/** @param {string} name */
function set(name) {
  const found = sets.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

describe('a lever that is offered', () => {
  const levers = set('levers').cells.map(asLever);
  const lever = (/** @type {string} */ id) => levers.find((one) => one.id === id);

  it('has each cell of its row in its place', () => {
    const rows = records(set('levers'));
    for (const [place, { id, label, setting, notKnown, value, sourceId, standing }] of levers.entries()) {
      const row = rows[place];
      assert.deepEqual(
        [id, label.sv, label.en, setting.sv, setting.en, notKnown?.sv ?? '', notKnown?.en ?? '', value ?? '', standing],
        [
          'lever_id',
          'label_sv',
          'label_en',
          'setting_sv',
          'setting_en',
          'not_known_sv',
          'not_known_en',
          'value',
          'standing',
        ].map((column) => row?.[column]),
      );
      assert.equal(sourceId, row?.source_id);
    }
  });

  it('has its number, or the row that has it, or neither where nothing is published', () => {
    assert.equal(lever('substitution-45')?.value, '45');
    assert.deepEqual(lever('price-skl-2017')?.refersTo, { set: 'price_lists', id: 'skl-2017' });
    assert.equal(lever('price-skl-2017')?.value, undefined);
    assert.equal(lever('qualified-share')?.value, undefined);
    assert.equal(lever('qualified-share')?.refersTo, undefined);
  });
});

describe('a kind of contact', () => {
  it('has each cell of its row in its place', () => {
    const rows = records(set('contact_kinds'));
    const kinds = set('contact_kinds').cells.map(asContactKind);
    assert.deepEqual(
      kinds.map(({ id, verdict, label, reason, sourceId }) => [
        id,
        verdict,
        label.sv,
        label.en,
        reason.sv,
        reason.en,
        sourceId,
      ]),
      rows.map((row) => Object.values(row)),
    );
  });
});
