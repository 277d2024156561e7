/* The built-in data, which the build writes for the page, are as the contract with the engine declares them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8');

/** @type {import('../../wasm/calc/src/types.d.ts').Catalogue} */
const catalogue = JSON.parse(read('www/js/catalogue.json'));
const types = read('wasm/calc/src/types.d.ts').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/**
 * The fields of an interface, not those of objects written out in it.
 * @param {string} name
 */
function declared(name) {
  const start = `export interface ${name} {`;
  assert.ok(types.includes(start), `the contract has an interface ${name}`);
  /** @type {{ field: string, optional: boolean }[]} */
  const fields = [];
  let depth = 0;
  for (const [token, field, optional] of types
    .slice(types.indexOf(start) + start.length)
    .matchAll(/(\w+)(\??):|[{}]/g)) {
    if (token === '{') depth += 1;
    else if (token === '}' && depth === 0) break;
    else if (token === '}') depth -= 1;
    else if (field && depth === 0) fields.push({ field, optional: optional === '?' });
  }
  return fields;
}

/** @type {[string, object[]][]} */
const INTERFACES = [
  ['Catalogue', [catalogue]],
  ['PublishedPriceList', catalogue.series.flatMap(({ lists }) => lists)],
  ['PublishedCase', catalogue.cases],
  ['PublishedClaim', catalogue.claims],
];

describe('the built-in data', () => {
  for (const [name, objects] of INTERFACES) {
    it(`have each ${name} as declared`, () => {
      const fields = declared(name);
      for (const object of objects) {
        const keys = Object.keys(object);
        const unknown = keys.filter((key) => !fields.some(({ field }) => field === key));
        const lacking = fields.filter(({ field, optional }) => !optional && !keys.includes(field));
        assert.deepEqual({ unknown, lacking }, { unknown: [], lacking: [] });
      }
      const seen = new Set(objects.flatMap((object) => Object.keys(object)));
      const neverThere = fields.filter(({ field }) => !seen.has(field));
      assert.deepEqual(neverThere, []);
    });
  }

  it('name sources that are there', () => {
    const known = new Set(catalogue.sources.map(({ id }) => id));
    const named = [...JSON.stringify(catalogue).matchAll(/"sourceIds?":(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, ids]) => [
      JSON.parse(ids ?? '[]'),
    ]);
    const ids = named.flat();
    assert.ok(ids.length > 100);
    assert.deepEqual(
      ids.filter((id) => !known.has(id)),
      [],
    );
  });
});
