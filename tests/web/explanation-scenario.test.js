/* How figures of scenarios came about: every one is told in both languages, and is computed again from its steps alone. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { explanationOf } from '../../www/js/explanation/explanation.js';
import { plainText } from '../../www/js/explanation/plain-text.js';
import { takenScenarios } from '../../www/js/export/beside/scenario.js';
import { withLevers } from '../../www/js/scenario/scenarios.js';
import { caseOf, SCENARIOS, started, viewOf } from './beside.js';
import { assertRecomputes } from './recomputing.js';

before(started);

const NATION = caseOf('riket-2020');
const STATES = {
  'another list and an unknown share': SCENARIOS,
  'contacts that end, and visits instead': withLevers(NATION, [
    {
      lever: 'ending',
      texts: {
        share: '40',
        toPhysical: '45',
        toDigital: '20',
        toSelfCare: '35',
        digitalDoctor: '400',
        digitalOther: '250',
        physicalDoctor: '2 093',
        physicalOther: '930',
      },
    },
    { lever: 'followUp', texts: { share: '3,6–25,8', physicalDoctor: '2 093', physicalOther: '930' } },
  ]),
  'contacts that end and go nobody knows where': withLevers(NATION, [
    {
      lever: 'ending',
      texts: { digitalDoctor: '400', digitalOther: '250', physicalDoctor: '2 093', physicalOther: '930' },
    },
  ]),
  'fewer contacts, without an assessment, at other prices and fees': withLevers(NATION, [
    { lever: 'volume', texts: { factor: '90' } },
    { lever: 'assessment', texts: { share: '10–20' } },
    { lever: 'prices', texts: { 'price.doctor': '450' } },
    { lever: 'fee', texts: { kind: 'uniform', amount: '100' } },
  ]),
};

/** A key that has no message is printed as it is, and so is a variable that nobody gave a value. */
const GAPS =
  /[{}]|\bundefined\b|NaN|\b(?:step|fact|node|part|about|bound|bounds|quantity|formula|context|scenario|lever)[-.]\w/;

for (const [what, state] of Object.entries(STATES)) {
  describe(what, () => {
    /** @param {'sv' | 'en'} language */
    const idsOf = (language) => {
      const view = viewOf(language, state);
      const taken = takenScenarios(view);
      assert.ok(taken);
      return { view, taken, ids: taken.figures.flatMap(([id, { missing }]) => (missing === undefined ? [id] : [])) };
    };

    it('is told in both languages, with nothing left out', () => {
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const { view, ids } = idsOf(language);
        assert.ok(ids.length > 20);
        for (const id of ids) {
          const explanation = explanationOf(view, id);
          assert.ok(explanation && explanation.steps.length > 0, id);
          assert.doesNotMatch(plainText(view, explanation), GAPS, id);
        }
      }
    });

    it('is computed again from its steps alone', () => {
      const { taken, ids } = idsOf('sv');
      const nodes = taken.view.derive(...ids)?.nodes ?? [];
      const { values, bounds } = assertRecomputes(nodes, 4096);
      assert.ok(values + bounds > 50, JSON.stringify({ values, bounds }));
    });
  });
}
