/* What is known about a region, and how its published numbers are calculated with. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withOwnTable } from '../../www/js/comparison/question.js';
import * as engine from '../../www/js/engine.js';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { headline } from '../../www/js/headline.js';
import { caseOf, restarted } from '../../www/js/published-case.js';
import { chosen, emptyState, inYear, movedTo, textOf, typed } from '../../www/js/state.js';
import { answered } from './answers.js';

/** @typedef {import('../../www/js/published-case.js').ClaimedVolumes} ClaimedVolumes */

const catalogue = engine.catalogue();

/** @param {string} id */
function claim(id) {
  const found = catalogue.claims.find((known) => known.id === id);
  assert.ok(found, id);
  return found;
}

/** @param {ClaimedVolumes} claims */
const started = (claims) => restarted(emptyState, caseOf(catalogue, claims), 'sv');

describe('to calculate with the published numbers of a region', () => {
  const kalmar = { contacts: claim('08-2021-contacts'), invoiced: claim('08-2021-invoiced') };
  const varmland = { contacts: claim('17-2020-contacts'), invoiced: claim('17-2020-invoiced') };

  it('starts the case that has the same numbers, where there is one', () => {
    assert.equal(caseOf(catalogue, kalmar)?.id, 'kalmar-2021');
    const state = started(kalmar);
    assert.equal(textOf(state, 'total'), '42\u00A0000');
    assert.deepEqual(state.given, {
      total: { value: '42000', low: '42000' },
      invoiced: { value: '16500000', low: '16500000' },
    });
    assert.equal(caseOf(catalogue, { contacts: kalmar.contacts })?.id, '', 'and not one that has others too');
  });

  it('else a case of those numbers and no others, for their days, with their ranges', () => {
    const state = started(varmland);
    assert.deepEqual(state.texts, {
      from: '2020-01-01',
      to: '2020-11-30',
      total: '47\u00A0000',
      invoiced: '21\u00A0000\u00A0000',
    });
    assert.deepEqual(state.given, { total: varmland.contacts.value, invoiced: varmland.invoiced.value });
    const { case: id, region, volume, list, fee, mix } = state.choices;
    assert.deepEqual(
      { id, region, volume, list, fee, mix },
      {
        id: '',
        region: '17',
        volume: 'total',
        list: 'skl',
        fee: 'unknown',
        mix: '',
      },
    );
  });

  it('without a cost says truthfully what is missing: not the price where that of some professions is known', () => {
    const { calculation, names, words, shown } = answered(started({ contacts: claim('01-2018-contacts') }));
    const [result] = calculation.regions;
    const { key, values } = headline(calculation, result, names.payer('01'));
    assert.match(words.text(key, values(shown)), /: fördelningen på yrken eller priset för något yrke är okänt \(/);
  });

  it('takes prices that were in force all the days, and leaves open which when there are none', () => {
    const listOf = (/** @type {ClaimedVolumes} */ claims) => started(claims).choices.list;
    assert.equal(listOf({ contacts: claim('17-2017-contacts') }), 'jonkoping');
    assert.equal(listOf({ invoiced: claim('10-2019-invoiced') }), 'skl');
    assert.equal(listOf({ invoiced: claim('12-2016-invoiced') }), '');
    assert.equal(caseOf(catalogue, {}), undefined);
  });

  it('names the source of every number that still is the published one', () => {
    const sourcesOf = (/** @type {import('../../www/js/state.js').State} */ state) =>
      ['17.contacts', '17.invoiced'].map((figure) => explanationOf(answered(state), figure)?.sourceIds);
    assert.deepEqual(sourcesOf(started(varmland)), [['p4_varmland_2020'], ['p4_varmland_2020']]);
    assert.deepEqual(sourcesOf(typed(started(varmland), 'total', '47 500')), [[], ['p4_varmland_2020']]);
    assert.deepEqual(sourcesOf(typed(started(varmland), 'to', '2020-12-31')), [[], []], 'of other days it is not');
    assert.deepEqual(sourcesOf(typed(started(varmland), 'total', '47000')), [[], ['p4_varmland_2020']], 'nor exact');
  });

  it('leaves them behind when another region or year is chosen, and keeps what the user has typed', () => {
    const elsewhere = movedTo(started(varmland), '08');
    assert.equal(textOf(elsewhere, 'total'), '');
    assert.deepEqual(elsewhere.given, {});
    assert.equal(textOf(inYear(started(varmland), '2019'), 'invoiced'), '');
    assert.equal(textOf(movedTo(typed(started(varmland), 'total', '5'), '08'), 'total'), '5');
  });

  it('keeps what stands beside the case: the letter, what is compared, and the own table', () => {
    const own = withOwnTable(typed(emptyState, 'svar.to', 'Anna'), 'budget.csv', [
      { region: '17', year: 2024, measure: 'invoiced', number: { value: '30', low: '29', high: '31' } },
    ]);
    const before = chosen(chosen(own, 'comparedYear', '2024'), 'compared', 'invoiced');
    const state = restarted(before, caseOf(catalogue, varmland), 'sv');
    for (const field of ['svar.to', 'own.name', 'own.17.2024.invoiced'])
      assert.equal(textOf(state, field), textOf(before, field), field);
    assert.deepEqual(state.given['own.17.2024.invoiced'], before.given['own.17.2024.invoiced']);
    assert.deepEqual([state.choices.compared, state.choices.comparedYear], ['invoiced', '2024']);
    assert.equal(textOf(state, 'total'), '47\u00A0000');
    assert.equal(state.choices.case, '');
  });
});
