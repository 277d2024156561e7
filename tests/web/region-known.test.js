/* What is known of a region and what is not, from the data alone, and how it is said. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { areaOf, comparedOf } from '../../www/js/comparison/compared.js';
import { withClaim, withOwnTable } from '../../www/js/comparison/question.js';
import * as engine from '../../www/js/engine.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { breaksOf } from '../../www/js/region/breaks.js';
import { gapsOf, publishedSpan, stretchesOf } from '../../www/js/region/gaps.js';
import { latestSentence } from '../../www/js/region/latest.js';
import { isInvoicing, seriesFor } from '../../www/js/region/prices.js';
import { latestClaims, latestStart, publishedYears, startsOf } from '../../www/js/region/published.js';
import { basisRemarks, claimRemarks } from '../../www/js/region/remarks.js';
import { latestYear, subjectOf } from '../../www/js/region/subject.js';
import { emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../www/js/components/element.js').View} View */
/** @typedef {import('../../www/js/state.js').State} State */

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));

engine.startFrom(read('wasm/calc/pkg/utomlanskollen_calc_bg.wasm'));
await engine.startComparison(read('wasm/comparison/pkg/utomlanskollen_comparison_bg.wasm'));

const catalogue = engine.catalogue();
const { claims } = catalogue;
const codes = catalogue.regions.map(({ code }) => code);

/**
 * @param {'sv' | 'en'} [language]
 * @param {State} [state]
 */
function viewIn(language = 'sv', state = emptyState) {
  const words = new Words(language, read(`www/locales/${language}/page.ftl`).toString());
  words.add(read(`www/locales/${language}/region.ftl`).toString());
  const [shown, names] = [new Writing(words), new Names(catalogue, words)];
  return /** @type {View} */ (/** @type {unknown} */ ({ words, shown, names, catalogue, state }));
}

/**
 * The first sentence as it is printed.
 * @param {string} code
 * @param {'sv' | 'en'} [language]
 */
function latest(code, language = 'sv') {
  const view = viewIn(language);
  const { key, values } = latestSentence(view, code, view.names.payer(code));
  const texts = values(view.shown);
  const written = view.words.text(key, texts).replace(/\uE000(\w+)\uE001/g, (_, name) => String(texts[name]));
  return written.replaceAll('\u00A0', ' ');
}

const ids = (/** @type {{ id: string }[]} */ list) => list.map(({ id }) => id);

describe('what has been published of a region', () => {
  it('is told year by year, the latest first, with all values of a cell', () => {
    const nation = publishedYears(claims, '00');
    assert.deepEqual(
      nation.map(({ year }) => year),
      [2023, 2021, 2020, 2019, 2018, 2017, 2016],
    );
    const invoiced = nation
      .find(({ year }) => year === 2020)
      ?.cells.find(({ measure }) => measure === 'invoiced')?.claims;
    assert.deepEqual(ids(invoiced ?? []), [
      '00-2020-invoiced',
      '00-2020-invoiced-2',
      '00-2020-invoiced-3',
      '00-2020-invoiced-4',
    ]);
    assert.deepEqual(publishedYears(claims, '04'), []);
  });

  it('is all of it: every claim stands once', () => {
    const told = ['00', ...codes.filter((code) => code !== '00')].flatMap((code) =>
      publishedYears(claims, code).flatMap(({ cells }) => cells.flatMap((cell) => ids(cell.claims))),
    );
    assert.deepEqual(told.sort(), ids(claims).sort());
  });

  it('last is of the days that end last, one value of each cell, and no referrals', () => {
    assert.deepEqual(ids(latestClaims(claims, '23')), ['23-2025-invoiced', '23-2025-patients']);
    assert.deepEqual(ids(latestClaims(claims, '17')), ['17-2020-contacts', '17-2020-invoiced']);
    assert.deepEqual(ids(latestClaims(claims, '01')), ['01-2020-rate', '01-2020-per-inhabitant']);
    assert.deepEqual(latestClaims(claims, '18'), []);
  });

  it('passes over a later value of which it is unclear what it counts, where there is another', () => {
    assert.deepEqual(ids(latestClaims(claims, '00')), ['00-2021-contacts', '00-2021-invoiced']);
    const { starts, years } = subjectOf(viewIn(), engine, '00');
    assert.equal(starts[0]?.year, 2023, 'it can be chosen');
    assert.equal(latestStart(starts)?.year, 2021);
    assert.equal(latestYear(years)?.year, 2021);
    const unclear = claims.filter(({ id }) => id === '00-2023-invoiced');
    assert.deepEqual(ids(latestClaims(unclear, '00')), ['00-2023-invoiced'], 'alone it is told');
    assert.equal(latestStart(startsOf(unclear, '00', []))?.year, 2023);
  });

  it('is said in one sentence, in both languages', () => {
    assert.equal(
      latest('08'),
      'Region Kalmar län: det senaste som har publicerats är drygt 42 000 kontakter och ett fakturerat belopp på minst 16,5 mnkr för 2021.',
    );
    assert.equal(
      latest('14'),
      'Västra Götalandsregionen: det senaste som har publicerats är ett fakturerat belopp på högst 150 mnkr för 2021 (preliminärt tal).',
    );
    assert.equal(
      latest('01', 'en'),
      'Region Stockholm: the latest that has been published is 375 contacts per 1,000 inhabitants and an invoiced amount of SEK 153 per inhabitant (preliminary) for 2020.',
    );
    assert.match(latest('18'), /^Region Örebro län: sidans källor säger inget om/);
    for (const code of codes)
      for (const language of /** @type {const} */ (['sv', 'en']))
        assert.doesNotMatch(latest(code, language), /[{}\uE000$]|undefined/, code);
  });

  it('can be calculated with where it is a number of the same days', () => {
    const starts = (/** @type {string} */ code, /** @type {string[]} */ chosen = []) =>
      startsOf(claims, code, chosen).map(({ from, to, claims: { contacts, invoiced, patients } }) =>
        [from, to, contacts?.id, invoiced?.id, patients?.id].join(' ').trim(),
      );
    assert.deepEqual(starts('08'), ['2021-01-01 2021-12-31 08-2021-contacts 08-2021-invoiced']);
    assert.deepEqual(starts('23'), ['2025-01-01 2025-12-31  23-2025-invoiced 23-2025-patients']);
    assert.deepEqual(starts('01'), [
      '2018-01-01 2018-12-31 01-2018-contacts',
      '2017-01-01 2017-11-30  01-2017-invoiced',
    ]);
    assert.deepEqual(starts('25'), [], 'rates are not counted');
    const nation = starts('00', ['00-2020-invoiced-2']);
    assert.ok(nation.includes('2020-01-01 2020-12-31 00-2020-contacts 00-2020-invoiced-2'), 'the chosen value');
    assert.ok(nation.includes('2017-01-01 2017-11-30  00-2017-invoiced'), 'other days are another start');
  });
});

describe('what must be known beside a number', () => {
  const remarks = (/** @type {string} */ id, /** @type {'sv' | 'en'} */ language = 'sv') => {
    const claim = claims.find((known) => known.id === id);
    assert.ok(claim, id);
    const view = viewIn(language);
    return claimRemarks(view, claim, view.shown).replaceAll('\u00A0', ' ');
  };

  it('is its status, how exact it is, its days and its scope', () => {
    assert.equal(
      remarks('17-2020-invoiced'),
      'Preliminär uppgift. Avrundat tal: 20,5–21,5 mnkr. Gäller 1 januari–30 november 2020.',
    );
    assert.equal(remarks('08-2021-contacts'), 'Slutlig uppgift. Bara en nedre gräns är känd.');
    assert.equal(remarks('23-2025-patients', 'en'), 'Final figure. Exact number.');
    assert.match(remarks('12-2016-invoiced'), /Omfattning: bara det som fakturerades via Jönköping\.$/);
  });

  it('is the population of an earlier year where a rate is calculated on it, and not where it was published', () => {
    const view = viewIn();
    const compared = comparedOf(emptyState, engine);
    assert.ok('table' in compared);
    const told = (/** @type {number} */ of, /** @type {string} */ code, /** @type {ComparedMeasure} */ measure) => {
      const area = areaOf(
        compared.table.years.find(({ year }) => year === of),
        code,
      );
      return area ? basisRemarks(view, area, measure, 'unusual') : undefined;
    };
    assert.match(told(2021, '08', 'contactsPerThousand') ?? '', /Räknat på invånarna 31 december 2019\./);
    assert.equal(told(2021, '08', 'invoicedPerContact'), '');
    assert.equal(told(2020, '25', 'contactsPerThousand'), '');
    assert.match(told(2020, '01', 'contactsPerThousand') ?? '', /^Omfattning: besök hos KRY/);
    assert.match(told(2020, '25', 'invoicedPerInhabitant') ?? '', /^Preliminär uppgift\.$/);
  });
});

describe('the nation beside a region', () => {
  it('says that it is final where the region’s number is not', () => {
    const view = viewIn();
    const compared = comparedOf(emptyState, engine);
    assert.ok('table' in compared);
    const nation = areaOf(
      compared.table.years.find(({ year }) => year === 2020),
      '00',
    );
    assert.ok(nation);
    const told = (/** @type {'final' | 'preliminary' | 'own'} */ own) =>
      basisRemarks(view, nation, 'invoicedPerInhabitant', 'unusual', own);
    assert.match(told('preliminary'), /^Slutlig uppgift\./);
    assert.doesNotMatch(told('final'), /uppgift\./);
  });
});

describe('what is not known', () => {
  it('is told by year, from the first to the last year that anything has been published of', () => {
    assert.deepEqual(publishedSpan(claims), [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const gap = (/** @type {string} */ code, /** @type {string} */ key) =>
      gapsOf(catalogue, code).find((candidate) => candidate.key === key);
    assert.deepEqual(gap('17', 'region-gap-contacts')?.years, [2016, 2019, 2021, 2022, 2023, 2024, 2025]);
    assert.deepEqual(gap('17', 'region-gap-contacts')?.parts, [2020]);
    for (const code of ['01', '03', '25'])
      assert.ok(gap(code, 'region-gap-contacts')?.years?.includes(2020), `${code}: a rate is no count`);
    assert.deepEqual(gap('23', 'region-gap-population')?.years, [2020, 2021, 2022, 2024, 2025]);
    assert.deepEqual(gap('00', 'region-gap-net-cost-nation')?.years, [2022, 2023, 2024, 2025]);
    assert.equal(gap('00', 'region-gap-net-cost'), undefined);
    assert.equal(gap('12', 'region-gap-centre'), undefined, 'what Skåne charges is known');
    assert.equal(gap('04', 'region-gap-fee'), undefined, 'what Sörmland charges is known');
    assert.deepEqual(
      codes.filter((code) => gap(code, 'region-gap-inside')),
      ['04', '06'],
    );
  });

  it('has a reason for every region and in both languages', () => {
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      const { words } = viewIn(language);
      for (const code of ['00', ...codes]) {
        for (const { key } of gapsOf(catalogue, code)) {
          const values = { region: 'X', nation: 'no', count: 2, years: '2016 och 2017', partly: 'no', parts: '' };
          assert.doesNotMatch(words.text(key, values), /[{}]|region-gap/, key);
          assert.ok((words.hint(key, values) ?? '').length > 20, key);
        }
      }
    }
  });

  it('is said in stretches of years', () => {
    assert.deepEqual(stretchesOf([2016, 2018, 2019, 2021, 2022, 2023]), ['2016', '2018', '2019', '2021–2023']);
    assert.deepEqual(stretchesOf([]), []);
  });

  it('why the years are no development is told once for each pair of years', () => {
    assert.deepEqual(
      breaksOf(
        [
          { region: '17', measure: 'contacts', from: 2018, to: 2020, reasons: ['gap', 'months'] },
          { region: '17', measure: 'contactsPerThousand', from: 2018, to: 2020, reasons: ['source', 'gap'] },
          { region: '17', measure: 'contacts', from: 2017, to: 2018, reasons: ['status'] },
          { region: '08', measure: 'contacts', from: 2017, to: 2018, reasons: ['coverage'] },
        ],
        '17',
      ),
      [
        { from: 2018, to: 2020, reasons: ['region-break-gap', 'region-break-months', 'region-break-source'] },
        { from: 2017, to: 2018, reasons: ['region-break-status'] },
      ],
    );
  });
});

describe('prices that concern a region', () => {
  it('are those recommended to all, and those that it has decided on, alone or with others', () => {
    const own = Object.fromEntries(
      codes.map((code) => [code, ids(seriesFor(catalogue, code).own)]).filter(([, series]) => series?.length),
    );
    assert.deepEqual(own, { '01': ['stockholm-gotland'], '06': ['jonkoping'], '09': ['stockholm-gotland'] });
    for (const code of ['00', ...codes]) assert.deepEqual(ids(seriesFor(catalogue, code).recommended), ['skl'], code);
    assert.ok(isInvoicing(catalogue, '04') && !isInvoicing(catalogue, '03') && !isInvoicing(catalogue, '00'));
  });
});

describe('the page of a region', () => {
  const subject = (/** @type {string} */ code, /** @type {State} */ state = emptyState) =>
    subjectOf(viewIn('sv', state), engine, code);

  it('is about the years in which it has a number, own ones among them', () => {
    assert.deepEqual(
      subject('17').years.map(({ year }) => year),
      [2020, 2018, 2017],
    );
    assert.deepEqual(subject('04').years, []);
    const own = withOwnTable(emptyState, 'egen.csv', [
      { region: '04', year: 2024, measure: 'invoiced', number: '31000000' },
      { region: '08', year: 2024, measure: 'invoiced', number: '30000000' },
    ]);
    const { years, own: cells } = subject('04', own);
    assert.deepEqual(
      years.map(({ year, published, area }) => [year, published.length, area?.figures.invoiced.value]),
      [[2024, 0, '31000000']],
    );
    assert.equal(cells.length, 1);
  });

  it('has the nation beside a region, and not beside itself', () => {
    const year = subject('17').years[0];
    assert.equal(year?.nation?.area?.region, '00');
    assert.equal(subject('00').years[0]?.nation, undefined);
  });

  it('uses the value that has been chosen, as Jämför does', () => {
    const chosen = withClaim(emptyState, '00-2020-invoiced-2', ['00-2020-invoiced']);
    const year = subject('00', chosen).years.find((candidate) => candidate.year === 2020);
    assert.equal(year?.area?.figures.invoiced.value, '957000000');
    const start = subject('00', chosen).starts.find((candidate) => candidate.year === 2020);
    assert.equal(start?.claims.invoiced?.id, '00-2020-invoiced-2');
  });
});
