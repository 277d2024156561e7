/* The comparison without a browser: what is said of it, in which order it stands, and what is drawn. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { competing, marksOf, reservations } from '../../www/js/comparison/basis.js';
import { areaOf, comparedOf } from '../../www/js/comparison/compared.js';
import { focusOf } from '../../www/js/comparison/focus.js';
import { gridOf, legendOf, writtenIn } from '../../www/js/comparison/grid.js';
import { COMPARED_MEASURES } from '../../www/js/comparison/measures.js';
import { hasValue, inOrder, matching } from '../../www/js/comparison/order.js';
import { isShownIn, withAmong, withClaim, withOwnTable } from '../../www/js/comparison/question.js';
import { compareDecimals } from '../../www/js/decimal.js';
import * as engine from '../../www/js/engine.js';
import { chosen, emptyState, typed } from '../../www/js/state.js';
import { about, plain, said, viewOf } from './comparison.js';

/** @typedef {import('../../wasm/comparison/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').OwnCell} OwnCell */
/** @typedef {import('../../www/js/state.js').State} State */

const CODES = engine.catalogue().regions.map(({ code }) => code);

/**
 * @param {number} year
 * @param {CellMeasure} measure
 * @param {Record<string, string>} numbers by region
 * @returns {OwnCell[]}
 */
const cells = (year, measure, numbers) =>
  Object.entries(numbers).map(([region, number]) => ({ region, year, measure, number }));

/** @param {OwnCell[]} own */
const only = (own) => chosen(withOwnTable(emptyState, 'egen.csv', own), 'comparedUse', 'own');

describe('what the view is about at first', () => {
  it('is what most can be said of: contacts per 1 000 in 2020', () => {
    const { comparing } = viewOf(emptyState);
    assert.equal(comparing.focus.measure, 'contactsPerThousand');
    assert.equal(comparing.focus.year.year, 2020);
  });

  it('is the latest year of the measure chosen that a sentence can be said of', () => {
    assert.equal(viewOf(about('invoicedPerInhabitant')).comparing.focus.year.year, 2020);
    assert.equal(viewOf(about('patients')).comparing.focus.year.year, 2025);
  });

  it('is a measure that the year chosen has', () => {
    const { focus } = viewOf(about('', '2025')).comparing;
    assert.equal(focus.measure, 'invoicedPerInhabitant');
    assert.deepEqual(focus.on?.comparable, ['23']);
  });

  it('is something else when the link names a year that has no number', () => {
    assert.equal(viewOf(about('contactsPerThousand', '1999')).comparing.focus.year.year, 2020);
  });

  it('is nothing when only own numbers are asked for and there are none', () => {
    const compared = comparedOf(chosen(emptyState, 'comparedUse', 'own'), engine);
    assert.ok('table' in compared);
    assert.equal(focusOf(emptyState.choices, compared.table), undefined);
  });
});

describe('the question to the engine', () => {
  it('is not put again by what nothing hangs on', () => {
    const first = comparedOf(emptyState, engine);
    assert.equal(comparedOf(about('invoiced', '2018'), engine), first);
    assert.notEqual(comparedOf(typed(emptyState, 'jamfor.regions', '01 25'), engine), first);
  });

  it('says of a missing number that it is not published where there is no own table to look in', () => {
    const { year } = viewOf(emptyState).comparing.focus;
    assert.equal(areaOf(year, '20')?.figures.contacts.missing, 'not_published');
  });
});

describe('the sentence', () => {
  it('gives Stockholm, Norrbotten and their ratio for 2020, each figure by its id', () => {
    const { lead, more, explained } = said(emptyState);
    assert.equal(
      lead,
      'År 2020 hade Stockholm 375 digitala utomlänskontakter per 1 000 invånare, 3,6 gånger så många som Norrbotten, som hade 104.',
    );
    assert.match(more, /för 2 av 21 regioner\. 2 regioner till/);
    assert.match(more, /I Stockholm räknades besök hos en stor vårdgivare, KRY, som vård inom regionen/);
    assert.match(more, /Hela riket: 221,6\./);
    assert.deepEqual(explained, {
      highest: '2020.01.contactsPerThousand',
      lowest: '2020.25.contactsPerThousand',
      ratio: '2020.ratio.contactsPerThousand',
    });
  });

  it('is said in English too', () => {
    assert.equal(
      said(emptyState, 'en').lead,
      'In 2020, Stockholm had 375 digital out-of-region contacts per 1,000 inhabitants, 3.6 times as many as Norrbotten, which had 104.',
    );
  });

  it('keeps the preliminary kronor per inhabitant apart from final figures, and says so', () => {
    const { lead, more } = said(about('invoicedPerInhabitant', '2020'));
    assert.match(
      lead,
      /Av 3 regioner .* Stockholm mest .* 153 kr, 3,8 gånger .* Norrbotten, som fakturerades minst \(40 kr\)/,
    );
    assert.match(more, /Uppgifterna är preliminära/);
    assert.match(more, /Hela riket: 87,3 kr, slutlig uppgift\./);
  });

  it('says of which months the nation is, and what it counts, when that is not all', () => {
    assert.match(
      said(about('invoicedPerInhabitant', '2016')).more,
      /Hela riket: cirka 3,\S+ kr \(1 juni–31 december 2016, bara via Jönköping\)\./,
    );
  });

  it('says the nation on which an index is laid', () => {
    assert.match(said(about('contactsIndex', '2020')).lead, /index 169 .* Norrbotten på index 47\. Riket är 100\./);
  });

  it('is about all regions when all have a number, and mixes own and published with a word', () => {
    const population = Object.fromEntries(CODES.map((code) => [code, '1000']));
    const contacts = Object.fromEntries(CODES.map((code, place) => [code, `${100 + place}`]));
    const own = [...cells(2024, 'contacts', contacts), ...cells(2024, 'population', population)];
    const { lead, more } = said(about('contactsPerThousand', '2024', only(own)));
    assert.match(
      lead,
      /^År 2024 hade Norrbotten flest .*: 120, 1,2 gånger så många som Stockholm, som hade färst \(100\)\.$/,
    );
    assert.match(more, /Uppgifter finns för 21 av 21 regioner\./);
    const mixed = withOwnTable(emptyState, 'egen.csv', cells(2020, 'contactsPerThousand', { 23: '200' }));
    assert.match(said(about('contactsPerThousand', '2020', mixed)).more, /blandar egna tal med publicerade/);
  });

  it('does not say "1 times as many"', () => {
    const own = only(cells(2024, 'contactsPerThousand', { '01': '1001', 25: '1000' }));
    assert.match(
      said(about('contactsPerThousand', '2024', own)).lead,
      /1 001 .*, något fler än Norrbotten, som hade 1 000\./,
    );
  });

  it('counts only the regions that are chosen', () => {
    const { more } = said(about('contactsPerThousand', '2020', withAmong(emptyState, ['01', '25', '23'])));
    assert.match(more, /Uppgifter finns för 2 av 3 regioner\./);
  });
});

describe('a sentence that cannot be said', () => {
  const refusals = {
    'too few': [
      about('invoicedPerInhabitant', '2025'),
      /för 2025: bara Jämtland Härjedalen har ett värde för det måttet\./,
    ],
    'none at all': [about('contactsPerThousand', '2025'), /färre än två regioner har ett värde för det måttet\./],
    'different kinds': [
      about('invoicedPerInhabitant', '2019'),
      /eftersom uppgifterna är både slutliga och preliminära och gäller olika månader\.|eftersom uppgifterna gäller olika månader och är både slutliga och preliminära\./,
    ],
    'a limit only': [
      about('contactsPerThousand', '2021'),
      /ungefärlig eller bara en gräns, som ”drygt” eller ”nästan”\./,
    ],
    'a mere number': [about('invoiced', '2017'), /visar mest hur stora regionerna är/],
    'equal within the rounding': [
      about('contactsPerThousand', '2024', only(cells(2024, 'contactsPerThousand', { '01': '100', 25: '100' }))),
      /ryms i avrundningen/,
    ],
    'nothing to be a multiple of': [
      about('contactsPerThousand', '2024', only(cells(2024, 'contactsPerThousand', { '01': '100', 25: '0' }))),
      /det lägsta värdet är noll\./,
    ],
  };
  for (const [why, [state, reason]] of Object.entries(refusals)) {
    it(`says why: ${why}`, () => {
      const { lead, explained } = said(/** @type {State} */ (state));
      assert.match(lead, /** @type {RegExp} */ (reason));
      assert.deepEqual(explained, {}, 'no number that could be taken for a comparison');
    });
  }

  it('names what had better be compared', () => {
    assert.equal(said(about('invoiced', '2017')).instead, 'invoicedPerInhabitant');
  });
});

describe('published values that disagree', () => {
  const basisOf = (/** @type {State} */ state, /** @type {number} */ year) => {
    const { comparing } = viewOf(state);
    const found = comparing.table.years.find((each) => each.year === year);
    const basis = areaOf(found, '00')?.bases.invoiced;
    assert.ok(basis);
    return basis;
  };

  it('are all there: 906 and 957 for 2020, 277, 263 and 250 for 2018', () => {
    const values = (/** @type {number} */ year) =>
      competing(engine.catalogue().claims, basisOf(emptyState, year)).map(({ used, all }) => [
        used?.id,
        all.map(({ value }) => (typeof value === 'string' ? value : value.value)),
      ]);
    assert.deepEqual(values(2020), [['00-2020-invoiced', ['906000000', '957000000', '900000000', '5000000']]]);
    assert.deepEqual(values(2018), [['00-2018-invoiced', ['277000000', '263000000', '250000000']]]);
  });

  it('change the nation per inhabitant when another is chosen, and stay in their order', () => {
    const other = withClaim(emptyState, '00-2020-invoiced-2', ['00-2020-invoiced']);
    const amount = (/** @type {State} */ state) => {
      const { view, comparing } = viewOf(about('invoicedPerInhabitant', '2020', state));
      return plain(view.shown.parts(areaOf(comparing.focus.year, '00')?.figures.invoicedPerInhabitant, 'rate').main);
    };
    assert.equal(amount(emptyState), '87,3 kr');
    assert.equal(amount(other), '92,2 kr');
    const [cell] = competing(engine.catalogue().claims, basisOf(other, 2020));
    assert.equal(cell?.used?.id, '00-2020-invoiced-2');
    assert.equal(cell?.all[0]?.id, '00-2020-invoiced');
  });

  it('are told beside an own number, without one of them in use', () => {
    const own = withOwnTable(emptyState, 'egen.csv', cells(2020, 'invoiced', { '00': '900000001' }));
    const basis = basisOf(own, 2020);
    assert.deepEqual(marksOf(basis), ['own']);
    assert.equal(competing(engine.catalogue().claims, basis)[0]?.used, undefined);
  });

  it('say their days and what they do not count', () => {
    const { view, comparing } = viewOf(emptyState);
    const texts = (/** @type {string} */ region) => {
      const basis = areaOf(comparing.focus.year, region)?.bases.contactsPerThousand;
      return basis ? reservations(view, basis).map(plain) : [];
    };
    assert.deepEqual(texts('10'), ['gäller 1 januari–30 juni 2020']);
    assert.deepEqual(texts('01'), ['utan besök hos en stor vårdgivare som räknas som vård inom regionen']);
    assert.deepEqual(texts('25'), []);
  });
});

describe('the rows of a table', () => {
  const { view, comparing } = viewOf(emptyState);
  const grid = gridOf(view, comparing.table, comparing.focus, 'years', isShownIn(emptyState));
  const names = (/** @type {import('../../www/js/comparison/order.js').Sort} */ sort) =>
    inOrder(grid.rows, sort).map(({ name }) => name);

  it('have the nation on top and å, ä, ö last', () => {
    const rising = names({ key: 'region', descending: false });
    assert.equal(rising[0], 'Riket');
    assert.deepEqual(rising.slice(-4), ['Västmanland', 'Västra Götaland', 'Örebro län', 'Östergötland']);
    assert.deepEqual(names({ key: 'region', descending: true }).slice(0, 2), ['Riket', 'Östergötland']);
  });

  it('have those without a value last, whichever way they go', () => {
    assert.deepEqual(names({ key: '2020', descending: true }).slice(0, 6), [
      'Riket',
      'Stockholm',
      'Värmland',
      'Norrbotten',
      'Blekinge',
      'Dalarna',
    ]);
    assert.deepEqual(names({ key: '2020', descending: false }).slice(0, 6), [
      'Riket',
      'Blekinge',
      'Norrbotten',
      'Värmland',
      'Stockholm',
      'Dalarna',
    ]);
  });

  it('are found by any of what stands in them', () => {
    const found = (/** @type {string} */ text) => matching(grid.rows, text).map(({ name }) => name);
    assert.deepEqual(found('GÖTA'), ['Västra Götaland']);
    assert.deepEqual(found('preliminär gotl'), ['Gotland']);
    assert.equal(found('  ').length, 22);
    assert.deepEqual(found('narnia'), []);
  });

  it('tell why each empty cell is empty, and what each mark means', () => {
    const { reasons, marks } = legendOf(grid.rows);
    assert.deepEqual(reasons, ['not_published']);
    assert.deepEqual([...marks].sort(), ['coverage', 'days', 'others', 'preliminary']);
    const stockholm = grid.rows.find(({ region }) => region === '01')?.cells['2020'];
    assert.ok(stockholm && 'figure' in stockholm);
    assert.deepEqual(writtenIn(view, stockholm), { text: '375', said: '375' });
    assert.equal(stockholm.id, '2020.01.contactsPerThousand');
  });

  it('are one for each region and year when all is shown', () => {
    const all = gridOf(view, comparing.table, comparing.focus, 'all', isShownIn(withAmong(emptyState, ['01'])));
    assert.deepEqual(
      all.columns.map(({ key }) => key),
      COMPARED_MEASURES,
    );
    assert.equal(all.rows.length, 2 * comparing.table.years.length);
    assert.ok(all.rows.some((row) => !hasValue(row)));
    const [first] = inOrder(all.rows, { key: 'region', descending: false });
    assert.deepEqual([first?.name, first?.year], ['Riket', 2025]);
  });

  it('are in the order of their exact numbers, however long', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 10n }));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 30 }), fc.boolean(), (numbers, descending) => {
        const rows = numbers.map(([whole, part], place) => ({
          region: '01',
          name: `${place}`,
          found: '',
          cells: { a: { order: `${whole}.${`${part}`.padStart(11, '0')}` } },
        }));
        const sorted = inOrder(rows, { key: 'a', descending }).map(({ cells }) => cells.a.order);
        for (const [place, order] of sorted.slice(1).entries()) {
          const step = compareDecimals(sorted[place] ?? '', order);
          assert.ok(descending ? step >= 0 : step <= 0);
        }
      }),
    );
  });
});
