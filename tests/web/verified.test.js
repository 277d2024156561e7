/* What a kept case says of its own numbers is believed only as far as its numbers say the same. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withOwnTable } from '../../www/js/comparison/question.js';
import * as engine from '../../www/js/engine.js';
import { caseFileText } from '../../www/js/kept-case/file.js';
import { openCase } from '../../www/js/kept-case/opening.js';
import { recordOf } from '../../www/js/kept-case/record.js';
import { startedFrom } from '../../www/js/published-case.js';
import { chosen, emptyState, typed } from '../../www/js/state.js';
import { calculationOf, catalogue } from './cases.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../www/js/state.js').State} State */

/**
 * A case as it is when it has been opened from a file with that in it.
 * @param {State} kept
 */
async function opened(kept) {
  const text = caseFileText(recordOf(kept, calculationOf(kept), catalogue), '2026-11-21');
  const { state } = await openCase({ name: 'fall.json', size: text.length, text: async () => text }, catalogue, engine);
  assert.ok(state);
  return state;
}

describe('the range of a source', () => {
  const source = { value: '9200000', low: '9150000', high: '9250000' };
  /** @type {(text: string, number: Bounded) => Promise<unknown>} */
  const behind = async (text, number) =>
    (await opened({ ...typed(emptyState, 'invoiced', text), given: { invoiced: number } })).given.invoiced;

  it('stays behind the number it is of, as the page writes it or as it can be typed', async () => {
    for (const text of ['9\u00A0200\u00A0000', '9200000', '9,2 mnkr'])
      assert.deepEqual(await behind(text, source), source);
    assert.deepEqual(await behind('40\u00A0000', { high: '40000' }), { high: '40000' });
    const share = { low: '0.455', high: '0.465' };
    for (const text of ['45,5–46,5', '45.5–46.5']) {
      const state = { ...typed(emptyState, 'payingShare', text), given: { payingShare: share } };
      assert.deepEqual((await opened(state)).given, { payingShare: share }, text);
    }
  });

  it('is not taken over behind another number than is shown', async () => {
    const forged = { value: '92000000', low: '91500000', high: '92500000' };
    for (const text of ['9\u00A0200\u00A0000', '', 'mycket', '9–10'])
      assert.equal(await behind(text, forged), undefined, text);
    assert.equal(await behind('9\u00A0200\u00A0000', { low: '91500000', high: '92500000' }), undefined);
  });

  it('is no number without a range, and stands behind no field that has no source', async () => {
    assert.equal(await behind('9\u00A0200\u00A0000', '9200000'), undefined);
    const fee = { value: '100', low: '50' };
    assert.deepEqual((await opened({ ...typed(emptyState, 'fee', '100'), given: { fee } })).given, {});
  });

  it('stays behind a number of an own table, where it is the range of that number', async () => {
    const range = { value: '31000000', low: '30500000', high: '31500000' };
    const cell = { region: '04', year: 2024, measure: /** @type {const} */ ('invoiced'), number: range };
    const state = withOwnTable(emptyState, 'egen.csv', [cell]);
    assert.deepEqual((await opened(state)).given['own.04.2024.invoiced'], range);
    const open = withOwnTable(emptyState, '', [{ ...cell, number: { low: '5', high: '7' } }]);
    assert.deepEqual((await opened(open)).given['own.04.2024.invoiced'], { low: '5', high: '7' });
    const forged = { ...state, texts: { ...state.texts, 'own.04.2024.invoiced': '32000000' } };
    assert.deepEqual((await opened(forged)).given, {});
  });

  it('beside a published case does not make it another', async () => {
    const found = catalogue.cases[0];
    assert.ok(found);
    const own = withOwnTable(startedFrom(found, 'sv'), 'egen.csv', [
      { region: '04', year: 2024, measure: 'invoiced', number: '31000000' },
    ]);
    assert.equal((await opened(chosen(own, 'compared', 'invoiced'))).edited, false);
  });
});

describe('a published case', () => {
  it('is known again in both languages, whatever is said of it, with a letterhead and looked at otherwise', async () => {
    for (const found of catalogue.cases) {
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const looked = chosen(startedFrom(found, language), 'measure', 'invoicedPerInhabitant');
        const state = await opened({ ...typed(looked, 'svar.to', 'Förnamn Efternamn'), edited: true });
        assert.equal(state.edited, false, `${found.id} ${language}`);
      }
    }
  });

  it('is an edited one when anything else is in it, whatever is said of it', async () => {
    const found = catalogue.cases.find(({ id }) => id === 'jamtland-harjedalen-2025');
    assert.ok(found);
    const state = startedFrom(found, 'sv');
    const others = [
      typed(state, 'invoiced', '9,3 mnkr'),
      typed(state, 'patients', '7\u00A0963'),
      typed(state, 'to', '2025-06-30'),
      typed(state, 'netCost', '5'),
      chosen(state, 'fee', 'unknown'),
      { ...state, given: {} },
      { ...state, given: { invoiced: { value: '9200000', low: '9000000', high: '9250000' } } },
      { ...state, ownLists: [0] },
    ];
    for (const other of others) assert.equal((await opened({ ...other, edited: false })).edited, true);
  });
});
