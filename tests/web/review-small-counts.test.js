/* Counts below five: none of them is in what can be shared of a review, nor what it could be worked out from. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HIDDEN, sharedChecks, sharedTotals } from '../../www/js/review-result/shareable.js';
import { gathered, hiddenParts } from '../../www/js/review-result/small-counts.js';
import { check, common, SMALL } from './reviews.js';

describe('small counts', () => {
  it('are hidden together with what they could be worked out from', () => {
    assert.deepEqual(hiddenParts([100, 50, 20]), new Set());
    assert.deepEqual(hiddenParts([100, 50, 3]), new Set([2, 1]));
    // Two hidden parts of 2 are 1 and 1.
    assert.deepEqual(hiddenParts([100, 1, 1]), new Set([1, 2, 0]));
    assert.deepEqual(hiddenParts([100, 4, 4]), new Set([1, 2]));
    assert.equal(hiddenParts([3]), undefined);
    assert.equal(hiddenParts([3, 0, 0]), undefined);
    assert.deepEqual(hiddenParts([]), new Set());
  });

  it('are never certain: whatever the parts, each hidden one may be small or not', () => {
    for (let first = 0; first < 12; first += 1)
      for (let second = 0; second < 12; second += 1)
        for (let third = 0; third < 12; third += 1) {
          const counts = [first, second, third];
          const hidden = hiddenParts(counts);
          if (!hidden || hidden.size === 0) continue;
          const sum = [...hidden].reduce((all, place) => all + (counts[place] ?? 0), 0);
          assert.ok(hidden.size > 1 && sum - (hidden.size - 1) >= 5, counts.join());
          counts.forEach((count, place) => {
            assert.ok(hidden.has(place) || count === 0 || count >= 5, counts.join());
          });
        }
  });

  it('of patients are put together with the row before', () => {
    assert.deepEqual(gathered(common().review.totals.contactsPerPatient), [
      { contacts: 1, patients: 500 },
      { contacts: 2, patients: 150 },
      { contacts: 3, orMore: true, patients: 50 },
    ]);
    assert.deepEqual(gathered([{ contacts: 1, patients: 3 }]), []);
    // Those with credits alone come before the others.
    const onlyCredits = { contacts: 0, patients: 2 };
    assert.deepEqual(gathered([onlyCredits, { contacts: 1, patients: 90 }, { contacts: 2, patients: 7 }]), [
      { contacts: 1, orFewer: true, patients: 92 },
      { contacts: 2, patients: 7 },
    ]);
    assert.deepEqual(gathered([onlyCredits, { contacts: 1, patients: 1 }, { contacts: 2, patients: 7 }]), []);
    assert.deepEqual(gathered([onlyCredits]), []);
    assert.deepEqual(gathered([]), []);
  });

  it('are in no totals that are shared, nor what gives them away', () => {
    const { review } = common();
    const shared = sharedTotals(review.totals);
    assert.equal(shared.credits, HIDDEN);
    assert.equal(shared.pairedCredits, HIDDEN);
    assert.equal(shared.withoutAmount, HIDDEN);
    const [profession] = shared.groups;
    assert.deepEqual(
      profession?.rows.map(({ contacts }) => contacts),
      // Of the doctors because of two credits, of the others because of the three psychologists.
      [HIDDEN, 200, HIDDEN, 7],
    );
    assert.equal(profession?.rows[2]?.invoiced, HIDDEN);
    assert.deepEqual(
      shared.expected?.causes.map(({ rows, amount }) => [rows, amount]),
      [
        [60, '9000'],
        [HIDDEN, HIDDEN],
        [HIDDEN, HIDDEN],
      ],
    );
    assert.doesNotMatch(JSON.stringify([shared, sharedChecks(review)]), SMALL);
    // The words that are not known are the contacts without a profession.
    assert.equal(sharedChecks(review).find(({ code }) => code === 'profession.unknown')?.found, HIDDEN);
    assert.equal(sharedChecks(review).find(({ code }) => code === 'price.differs')?.found, 60);
    assert.equal(sharedChecks(review).find(({ code }) => code === 'day.future')?.found, 0);
    assert.equal(sharedChecks(review).find(({ code }) => code === 'fee.above')?.found, undefined);
  });

  it('of a provider have no name', () => {
    const { review } = common();
    const rows = [
      { key: 'Vård AB', contacts: 900, credits: 0, invoiced: '1' },
      { key: 'Anna Andersson', contacts: 3, credits: 0, invoiced: '1' },
      { key: 'Bo Berg', contacts: 3, credits: 0, invoiced: '1' },
    ];
    const shared = sharedTotals({ ...review.totals, groups: [{ by: 'provider', rows }] });
    assert.deepEqual(
      shared.groups[0]?.rows.map(({ key }) => key),
      ['Vård AB', HIDDEN, HIDDEN],
    );
  });

  it('of credits are not told by those that are unpaired', () => {
    const { review } = common();
    const totals = { ...review.totals, credits: 23, pairedCredits: 3 };
    const checks = [check('credit.unpaired', 20)];
    assert.equal(sharedTotals(totals).pairedCredits, HIDDEN);
    assert.equal(sharedChecks({ ...review, totals, checks })[0]?.found, HIDDEN);
  });

  it('of the whole file leave nothing to share', () => {
    const { review } = common();
    const shared = sharedTotals({ ...review.totals, contacts: 4 });
    assert.deepEqual([shared.contacts, shared.invoiced, shared.groups], [HIDDEN, HIDDEN, []]);
    assert.doesNotMatch(JSON.stringify(shared), /\d{3}/);
  });
});
