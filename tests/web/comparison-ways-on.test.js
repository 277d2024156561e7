/* Where the comparison has nothing to say, it offers what can be compared, and what is offered leads there. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMPARED_MEASURES } from '../../www/js/comparison/measures.js';
import { waysOn } from '../../www/js/comparison/ways-on.js';
import { about, plain, said, viewOf } from './comparison.js';

/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */

/**
 * @param {ComparedMeasure} measure
 * @param {string} year
 */
function ways(measure, year) {
  const state = about(measure, year);
  const { view, comparing } = viewOf(state);
  return waysOn(view, comparing).map(({ text, choose }) => ({ text: plain(text), after: choose(state) }));
}

describe('the ways on', () => {
  it('are none where something is said', () => {
    assert.deepEqual(ways('contactsPerThousand', '2020'), []);
  });

  it('are the latest year that can be compared, of the same measure if there is one', () => {
    const [way] = ways('contactsPerThousand', '2021');
    assert.equal(way?.text, 'Jämför i stället: kontakter per 1 000 invånare, 2020');
    assert.match(said(way?.after ?? about('')).lead, /^År 2020 hade Stockholm 375/);
  });

  it('are there wherever nothing is said', () => {
    const { table } = viewOf(about('')).comparing;
    for (const { year } of table.years) {
      for (const measure of COMPARED_MEASURES) {
        const { comparing } = viewOf(about(measure, `${year}`));
        const isRefused = comparing.focus.on?.statement.refused !== undefined || !comparing.focus.on;
        assert.equal(ways(measure, `${year}`).length > 0, isRefused, `${measure} ${year}`);
      }
    }
  });

  it('are the preliminary 957 million of the nation, where the regions are preliminary and the index has no base', () => {
    assert.match(said(about('invoicedIndex', '2020')).lead, /färre än två regioner har ett värde för det måttet\.$/);
    const way = ways('invoicedIndex', '2020').find(({ text }) => text.includes('957'));
    assert.match(way?.text ?? '', /^Räkna indexet på den preliminära uppgiften för riket: 957/);
    assert.match(said(way?.after ?? about('')).lead, /index .* Riket är 100\./);
  });
});
