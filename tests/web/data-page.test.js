/* "Data & metod" without script: all rows, one heading of the first level, links that lead somewhere, and nothing inline. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf } from '../../www/build/data-files.js';
import { written } from '../../www/build/data-page.js';
import { dataSets } from '../../www/build/data-sets.js';
import { METHOD } from '../../www/js/data-sets/method.js';
import { Words } from '../../www/js/i18n.js';
import { catalogue } from './cases.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');

const collection = await dataSets();
const words = new Words('sv', read('locales/sv/page.ftl'));
words.add(read('locales/sv/data.ftl'));
const page = written(words, catalogue, collection);
const template = read('data.html');

/** @param {RegExp} pattern */
const all = (pattern) => [...page.matchAll(pattern)].map(([, text]) => text ?? '');

describe('the page of the data without script', () => {
  it('has every row of every table', () => {
    const rows = collection.sets.reduce((sum, set) => sum + set.rows, 0);
    const downloads = collection.sets.length;
    assert.equal(
      all(/<tbody>|\n?<tr(?: id="[^"]*")?><th scope="row"/g).length - all(/(<tbody>)/g).length,
      rows + downloads,
    );
  });

  it('has one heading of the first level, and none that skips a level', () => {
    const levels = all(/<h(\d)/g).map(Number);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `h${level} after h${before}`);
      return level;
    }, 0);
  });

  it('leads only to places and files that are there', () => {
    const places = new Set(all(/ id="([^"]+)"/g));
    assert.equal(places.size, all(/ id="([^"]+)"/g).length, 'no id is there twice');
    for (const place of all(/href="#([^"]+)"/g)) assert.ok(places.has(place), place);
    const files = filesOf(collection);
    const named = all(/href="\.\/data\/([^"]+)"/g);
    for (const file of named) assert.ok(files.has(file), file);
    for (const { file } of collection.sets) assert.ok(named.includes(file), file);
    assert.ok(named.includes('datapackage.json') && named.includes('dcat.jsonld'));
  });

  it('tells all formulas, all caveats and what to report', () => {
    for (const [term, about] of METHOD)
      assert.ok(page.includes(words.text(term)) && page.includes(words.text(about)), term);
    for (const { conflicts } of collection.sets)
      for (const { text } of conflicts) assert.ok(page.includes(text.sv), text.sv);
    assert.match(page, /version: Utomlänskollen \d/);
  });

  it('says of an empty cell what it means, and never shows a key or a code in its place', () => {
    assert.match(page, /<span class="none">Uppgift saknas<\/span>/);
    assert.doesNotMatch(page, /<td[^>]*><\/td>/);
    assert.doesNotMatch(page, />(?:data|method)-[a-z-]+</);
    assert.doesNotMatch(page, />(?:marked_wrong|via_jonkoping|not_stated|not_applicable|share_besok)</);
  });

  it('obeys a strict policy: no script, no style of its own', () => {
    assert.match(template, /default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'/);
    assert.match(template, /<html lang="sv">/);
    for (const text of [template, page]) assert.doesNotMatch(text, /<script|<style| style=| on[a-z]+=/);
  });
});
