/* Links: all that is entered comes back, and what was cut or altered on the way is told and not taken over. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldsOfRow, CHOICES as LINK_CHOICES } from '../../www/js/kept-case/link-names.js';
import { parametersOf, parameterText, sumOf } from '../../www/js/kept-case/parameters.js';
import { CaseProblem } from '../../www/js/kept-case/problem.js';
import { recordOf } from '../../www/js/kept-case/record.js';
import { LONG_LINK, readLink, writeLink } from '../../www/js/link.js';
import { startedFrom } from '../../www/js/published-case.js';
import { emptyState } from '../../www/js/state.js';
import { isLink, readPlace } from '../../www/js/url.js';
import { anyState, calculationOf, catalogue, typedText } from './cases.js';

/** @typedef {import('../../www/js/state.js').State} State */
/** @typedef {import('../../www/js/url.js').Place} Place */

/** @type {Place} */
const PLACE = { view: 'rakna', language: 'sv' };

/**
 * @param {State} state
 * @param {Place} [place]
 */
const linkOf = (state, place = PLACE) => writeLink(place, recordOf(state, calculationOf(state), catalogue));

/** The code that a link is refused with, or nothing. @param {string} hash */
function refusal(hash) {
  try {
    readLink(hash, catalogue);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof CaseProblem, String(error));
    return error.code;
  }
}

/** Everything that one region can have, in a period that a price changes in. @type {State} */
const full = {
  ...emptyState,
  edited: true,
  choices: {
    ...emptyState.choices,
    region: '23',
    allocation: 'parts',
    fee: 'professions',
    payable: 'on',
    population: 'own',
    centre: 'own',
    list: 'own',
    measure: 'liabilityPerInhabitant',
  },
  ownLists: [0, 1],
  texts: Object.fromEntries(
    [
      ['from', '2019-01-01'],
      ['to', '2019-12-31'],
      ['invoiced', '9\u00A0200\u00A0000'],
      ['patients', '7\u00A0962'],
      ['payingShare', '45,5'],
      ['payableShare', '92,5'],
      ['population', '132\u00A0572'],
      ['populationDay', '2019-12-31'],
      ['netCost', '1\u00A0234\u00A0567\u00A0890'],
      ['netCostYear', '2019'],
      ...['2019-01-01', '2019-06-14'].flatMap((day, list) => [
        [`list.${list}.from`, day],
        [`list.${list}.to`, list === 0 ? '2019-06-13' : ''],
        [`list.${list}.feeIncluded`, 'yes'],
        ...catalogue.professions.flatMap((profession) => [
          [`contacts.${profession}.${day}`, '1\u00A0541\u00A0000'],
          [`list.${list}.price.${profession}`, '433,25'],
          [`fee.${profession}`, '100,50'],
          [`centre.${profession}`, '212,50'],
        ]),
      ]),
    ].filter(([, text]) => text !== ''),
  ),
};

describe('a link', () => {
  it('brings back every choice and field of any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(readLink(linkOf(state), catalogue).state, state);
      }),
      { numRuns: 300 },
    );
  });

  it('brings back any text, in any row, and of any number of values', () => {
    const parameters = fc.array(fc.tuple(typedText, fc.array(typedText, { minLength: 1, maxLength: 4 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parameters, (entries) => {
        assert.deepEqual(parametersOf(parameterText(entries)), entries);
      }),
    );
  });

  it('is made of characters that no program takes for the end of an address', () => {
    fc.assert(fc.property(anyState, (state) => assert.match(linkOf(state), /^#\/rakna\?[\w.~&=,+%-]+[0-9a-z]$/)));
  });

  it('of one region with everything filled stays below the length that mail programs cut', () => {
    const hash = linkOf(full);
    assert.ok(calculationOf(full), 'the full case has an answer');
    assert.ok(hash.length < LONG_LINK - 200, `${hash.length} characters leave little room for the rest of the address`);
    assert.deepEqual(readLink(hash, catalogue).state, full);
  });

  it('keeps view and language, and opens though they are changed', () => {
    const hash = linkOf(full, { view: 'svar', language: 'en' });
    assert.deepEqual(readPlace(hash), { view: 'svar', language: 'en' });
    assert.equal(refusal(hash.replace('#/svar', '#/rakna').replace('lang=en', 'lang=sv')), undefined);
  });

  it('writes out a published case with the ranges of its source', () => {
    const [first] = catalogue.cases;
    assert.ok(first);
    const hash = linkOf(startedFrom(first, 'sv'));
    assert.match(hash, /total=2\+300\+000/);
    assert.match(hash, /given\.total=2300000~2250000\.\.2350000/);
  });

  it('says what half a character was replaced by', () => {
    const state = { ...emptyState, texts: { total: 'a\uD800b' } };
    assert.equal(readLink(linkOf(state), catalogue).state.texts.total, 'a\uFFFDb');
  });

  it('names all choices and professions that there are', () => {
    assert.deepEqual(Object.keys(LINK_CHOICES).sort(), Object.keys(emptyState.choices).sort());
    assert.deepEqual(
      fieldsOfRow('fees'),
      catalogue.professions.map((profession) => `fee.${profession}`),
    );
  });
});

describe('a link that came to harm', () => {
  const hash = linkOf(full);

  it('is told to be cut, wherever it was', () => {
    for (let length = hash.indexOf('?v') + 2; length < hash.length; length += 1) {
      const cut = hash.slice(0, length);
      assert.ok(isLink(cut), cut);
      assert.equal(refusal(cut), 'link.truncated', cut);
    }
  });

  it('is refused for any other character in it, or opens as something the page knows', () => {
    const character = fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom('&', '=', '%', '_', '+', ',', '.'),
    );
    fc.assert(
      fc.property(fc.nat({ max: hash.length - 1 }), character, (place, other) => {
        const altered = hash.slice(0, place) + other + hash.slice(place + 1);
        if (altered === hash || !isLink(altered)) return;
        const code = refusal(altered);
        // In front of the parameters and in those of the place, nothing of the case is altered.
        if (code === undefined) assert.deepEqual(readLink(altered, catalogue).state, full);
      }),
      { numRuns: 2000 },
    );
  });

  it('opens with the full stop or bracket that stood behind it in the text', () => {
    for (const end of ['.', ')', '>', '”', ').', ' ']) assert.equal(refusal(hash + end), undefined, end);
    for (const end of ['%E2%80%9D', '%3E', '%20', '%22.', '%e2%80%9d)'])
      assert.equal(refusal(hash + end), undefined, end);
    for (const end of ['%3', '%3E5', '%20och']) assert.equal(refusal(hash + end), 'link.truncated', end);
  });

  it('is read at once however much stands behind it', () => {
    assert.equal(refusal(`${hash}${'%AB'.repeat(50_000)}z`), 'link.truncated');
  });

  it('opens though a program has encoded the spaces in its numbers', () => {
    const other = hash.replaceAll('+', '%2B');
    assert.notEqual(other, hash);
    assert.deepEqual(readLink(other, catalogue).state, full);
    assert.deepEqual(readLink(hash.replaceAll('+', '%2b'), catalogue).state, full);
    const plus = { ...emptyState, texts: { total: '5+5' } };
    assert.deepEqual(readLink(linkOf(plus), catalogue).state, plus);
  });

  it('opens though a program has encoded it its own way', () => {
    const state = { ...emptyState, texts: { total: 'å', 'fee.doctor': '1' } };
    const other = linkOf(state).replace('%C3%A5', 'å').replace('total', '%74otal');
    assert.equal(readLink(other, catalogue).state.texts.total, 'å');
  });

  it('of a later version says so, also when it is cut', () => {
    assert.equal(refusal(hash.replace('v=1', 'v=99')), 'case.newer_version');
    assert.equal(refusal(hash.replace('v=1', 'v=2').slice(0, 300)), 'case.newer_version');
  });

  /** @param {[string, string[]][]} parameters */
  const forged = (parameters) => {
    const all = /** @type {[string, string[]][]} */ ([['v', ['1']], ...parameters]);
    return `#/rakna?${parameterText(all)}&sum=${sumOf(all)}`;
  };

  it('is refused by name when its sum is right and its content is not', () => {
    assert.equal(refusal(forged([['region', ['99']]])), 'case.unknown_value');
    assert.equal(refusal(forged([['list', ['skr']]])), 'case.unknown_value');
    assert.equal(refusal(forged([['list.0', ['2020-01-01', '', 'perhaps']]])), 'case.unknown_value');
    assert.equal(refusal(forged([['given.total', ['1e9']]])), 'case.unknown_value');
    assert.equal(refusal(forged([['given.total', ['..']]])), 'case.broken');
    assert.equal(refusal(forged([['contacts.yesterday', ['5']]])), 'case.unknown_field');
    assert.equal(refusal(forged([['table.99', ['5']]])), 'case.unknown_field');
    assert.equal(refusal(forged([['figure.23.fortune', ['5']]])), 'case.unknown_field');
    assert.equal(
      refusal(
        forged([
          ['total', ['5']],
          ['total', ['6']],
        ]),
      ),
      'case.unknown_field',
    );
    assert.equal(refusal(forged([['total', ['5'.repeat(5001)]]])), 'case.too_much');
    assert.equal(refusal(forged([['contacts', ['1', '2', '3', '4', '5', '6', '7', '8']]])), 'case.unknown_field');
  });

  it('does nothing with names that objects are made of', () => {
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      'given.__proto__',
      'figure.constructor',
      'table.__proto__',
    ]) {
      assert.equal(refusal(forged([[name, ['5']]])), 'case.unknown_field', name);
    }
    assert.equal(Reflect.get({}, 'low'), undefined);
  });

  it('is not read at all when it is far too long', () => {
    assert.equal(refusal(`#/rakna?v=1&total=${'5'.repeat(600_000)}`), 'link.too_long');
  });
});
