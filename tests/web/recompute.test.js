/*
 * Whoever has the exported steps of a figure can compute it again: a second evaluator, in exact fractions, that knows
 * nothing of the engine gives the same value, and the same bounds when every input that is not known is tried at its ends.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as engine from '../../www/js/engine.js';
import { figureIds, question } from './questions.js';
import { assertBounds, assertRecomputes, axesOf, extremes, recomputed } from './recomputing.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */

engine.startFrom(readFileSync(new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url)));

/**
 * Computes again everything that the engine says of a question.
 * @param {CalculationInput} input
 * @param {number} mostCorners
 * @returns {{ values: number, bounds: number }} how many were compared
 */
function recompute(input, mostCorners) {
  const answer = engine.calculate(input);
  assert.ok('calculation' in answer, JSON.stringify(answer));
  const derivation = engine.derive(input, figureIds(answer.calculation));
  const nodes = derivation?.nodes ?? [];
  const compared = assertRecomputes(nodes, mostCorners);
  for (const [asked, id] of Object.entries(derivation?.figures ?? {})) {
    assert.deepEqual(nodes.find((node) => node.id === id)?.figure, figureOf(answer.calculation, asked), asked);
  }
  return compared;
}

/**
 * @param {import('../../wasm/calc/src/types.d.ts').Calculation} calculation
 * @param {string} id
 */
function figureOf({ regions, comparisons }, id) {
  const [first, second] = id.split('.');
  const figures = regions.find(({ region }) => region === first)?.figures ?? {};
  const comparison = comparisons.find(({ measure }) => measure === second);
  return Reflect.get(figures, second ?? '') ?? Reflect.get(comparison ?? {}, first ?? '');
}

describe('the exported steps alone give', () => {
  for (const { id, input } of engine.catalogue().cases) {
    it(`every figure of ${id}`, () => {
      const compared = recompute(input, 4096);
      assert.ok(compared.values > 20 && compared.bounds > 0, JSON.stringify(compared));
    });
  }

  it('every figure of random questions', () => {
    const all = { values: 0, bounds: 0 };
    fc.assert(
      fc.property(question, (input) => {
        const { values, bounds } = recompute(input, 128);
        all.values += values;
        all.bounds += bounds;
      }),
      { numRuns: 100 },
    );
    assert.ok(all.values > 3000 && all.bounds > 1500, JSON.stringify(all));
  });

  it('another figure when a price in them is another', () => {
    const input = engine.catalogue().cases[0]?.input;
    assert.ok(input);
    const nodes = engine.derive(input, ['00.liabilityPerContact'])?.nodes ?? [];
    const price = nodes.find(({ id }) => id.startsWith('price.doctor'));
    assert.ok(price);
    price.figure.value = '501';
    const bounds = extremes(nodes, [...axesOf(nodes).values()], recomputed(nodes));
    const [liability, range] = [nodes.at(-1), bounds.get('00.liabilityPerContact')];
    assert.ok(liability && range);
    assert.throws(() => assertBounds(liability, range, []), /least value/);
  });
});
