/* The receipt of an answer: it can be calculated again, and its id is the same wherever it is made. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { canonicalInput, receiptId, receiptOf } from '../../www/js/export/receipt.js';
import { typed } from '../../www/js/state.js';
import { engineFile, ownTable, SHOWN, served, viewOf } from './shown.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */

/**
 * Figures of a receipt that are not missing, by id.
 * @param {import('../../www/js/export/receipt.js').Receipt} receipt
 */
function figuresOf({ figures: { regions, comparisons } }) {
  const ofRegions = Object.entries(regions).flatMap(([region, figures]) =>
    Object.entries(figures).map(([name, figure]) => [`${region}.${name}`, figure]),
  );
  const ofAll = comparisons.flatMap(({ measure, weighted, unweighted, median }) =>
    Object.entries({ weighted, unweighted, median }).map(([name, figure]) => [`${name}.${measure}`, figure]),
  );
  return Object.fromEntries([...ofRegions, ...ofAll].filter(([, figure]) => !Object(figure).missing));
}

describe('the receipt', () => {
  for (const { name, state } of SHOWN) {
    it(`of ${name} can be calculated again`, async () => {
      const view = viewOf(state());
      // As it is after it has been saved and opened.
      const receipt = JSON.parse(JSON.stringify(await receiptOf(view, served)));
      const again = engine.calculate(receipt.input);
      assert.ok('calculation' in again);
      const plain = JSON.parse(JSON.stringify(again.calculation));
      const regions = Object.fromEntries(
        plain.regions
          .filter((/** @type {{ entered: boolean }} */ { entered }) => entered)
          .map((/** @type {{ region: string, figures: unknown }} */ { region, figures }) => [region, figures]),
      );
      assert.deepEqual(receipt.figures, { regions, comparisons: plain.comparisons });
      const nodes = new Map(receipt.nodes.map((/** @type {DerivationNode} */ node) => [node.id, node]));
      const inNodes = Object.entries(receipt.figureNodes).map(([figure, id]) => [figure, nodes.get(id)?.figure]);
      assert.deepEqual(Object.fromEntries(inNodes), figuresOf(receipt), 'every figure that there is, is a node');
      for (const { operands } of receipt.nodes) assert.ok(operands.every((/** @type {string} */ id) => nodes.has(id)));
      assert.equal(receipt.engine.sha256, createHash('sha256').update(engineFile).digest('hex'));
      assert.match(receipt.id, /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
      assert.match(receipt.madeOn, /^\d{4}-\d\d-\d\d$/);
      const lines = `${receipt.inputSha256}\n${receipt.data.sha256}\n${receipt.engine.sha256}\n`;
      const hash = createHash('sha256').update(lines).digest('hex');
      assert.equal(receipt.id.replaceAll('-', ''), hash.slice(0, 12), 'as the receipt says it is checked');
    });
  }

  it('fetches and hashes the engine once, and again only if that failed', async () => {
    const [view, other] = [viewOf(ownTable()), viewOf(typed(ownTable(), 'table.01.unsplit', '1 001'))];
    let fetched = 0;
    const file = async () => {
      fetched += 1;
      if (fetched === 1) throw new Error('no network');
      return served();
    };
    await assert.rejects(receiptId(view, file), /no network/);
    assert.equal(await receiptId(view, file), await receiptId(view, served));
    await receiptId(other, file);
    assert.equal(fetched, 2);
  });

  it('is of the same question whatever is written in the letterhead', () => {
    const questionOf = (/** @type {string} */ to) =>
      canonicalInput(viewOf(typed(ownTable(), 'svar.to', to)).assessment);
    assert.equal(questionOf('Anna'), questionOf('Anna S'));
    assert.match(questionOf(''), /"entries":/);
  });

  it('has the same id whatever order the fields come in, and another for another question', async () => {
    const view = viewOf(ownTable());
    const { input } = view.assessment;
    assert.ok(input);
    const backwards = /** @type {typeof input} */ (Object.fromEntries(Object.entries(input).reverse()));
    const id = await receiptId(view, served);
    assert.equal(id, (await receiptOf(view, served)).id);
    assert.equal(await receiptId({ ...view, assessment: { ...view.assessment, input: backwards } }, served), id);
    const other = viewOf(typed(ownTable(), 'table.01.unsplit', '1 001'));
    assert.notEqual(await receiptId(other, served), id);
    const otherData = { ...view, catalogue: { ...view.catalogue, dataSha256: '0'.repeat(64) } };
    assert.notEqual(await receiptId(otherData, served), id);
    assert.notEqual(await receiptId(view, async () => new Uint8Array([0])), id);
  });
});
