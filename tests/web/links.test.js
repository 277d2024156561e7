/* Links of every released version, opened with the page as it is: the same figures, or a difference that has a reason. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { mainFigures } from '../../www/js/kept-case/figures.js';
import { openCase } from '../../www/js/kept-case/opening.js';
import { calculationOf, catalogue } from './cases.js';

/** @typedef {import('../../www/js/kept-case/figures.js').KeptFigures} KeptFigures */

/** @typedef {{ name: string, golden?: string, link: string, figures: KeptFigures, difference?: string, now?: KeptFigures }} KeptLink */

const folder = new URL('../links/', import.meta.url);
const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/**
 * @param {string} version
 * @returns {[string, KeptLink][]}
 */
function linksOf(version) {
  const names = readdirSync(new URL(`${version}/`, folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => [name, JSON.parse(readFileSync(new URL(`${version}/${name}`, folder), 'utf8'))]);
}

for (const { name: version } of versions) {
  describe(`links of version ${version}`, () => {
    for (const [file, { name, golden, link, figures, difference, now = {} }] of linksOf(version)) {
      it(`${file}: ${name}`, async () => {
        const { state, notice } = await openCase(link, catalogue, engine);
        assert.equal(notice.problem, undefined, 'the link opens');
        assert.ok(state);
        assert.equal(Object.keys(state.given).length, link.split('&given.').length - 1, 'every range is taken over');
        if (link.includes('&case=')) assert.equal(state.edited, link.includes('&edited=yes'));
        assert.deepEqual(mainFigures(state, calculationOf(state)), { ...figures, ...now });
        assert.deepEqual(
          notice.differences.map(({ id }) => id).sort(),
          Object.keys(now).sort(),
          'the page names the differences',
        );
        assert.equal(
          difference === undefined,
          Object.keys(now).length === 0,
          'a difference has a reason, and a reason a difference',
        );
        if (golden) assert.ok(existsSync(new URL(`../golden/${golden}`, import.meta.url)), `there is ${golden}`);
      });
    }
  });
}

describe('the kept links', () => {
  it('are of this version too, and of every published case', () => {
    const links = linksOf(catalogue.engine).map(([, { link }]) => link);
    assert.ok(links.length >= 12, `only ${links.length} of ${catalogue.engine}`);
    for (const { id } of catalogue.cases)
      assert.ok(
        links.some((link) => link.includes(`case=${id}&`)),
        id,
      );
  });
});
