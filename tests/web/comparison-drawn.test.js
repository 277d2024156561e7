/* The comparison in pictures, without a browser: what is drawn, in which class, and where a line is interrupted. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { classesOf, shadeOf } from '../../www/js/comparison/classes.js';
import { barsOf, classText, mapOf } from '../../www/js/comparison/drawn.js';
import { COMPARED_MEASURES } from '../../www/js/comparison/measures.js';
import { isShownIn, withAmong, withOwnTable } from '../../www/js/comparison/question.js';
import { firstSeries, MOST_SERIES, seriesOf } from '../../www/js/comparison/series.js';
import { originsIn } from '../../www/js/comparison/sources.js';
import * as engine from '../../www/js/engine.js';
import { chosen, emptyState } from '../../www/js/state.js';
import { viewOf } from './comparison.js';

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

describe('the map', () => {
  const figure = (/** @type {string} */ value) => ({ value });

  it('has classes from the highest, with equal values together and no region lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 21 }), (numbers) => {
        const valued = numbers.map((number, position) => {
          const best = 1 + numbers.filter((other) => other > number).length;
          return { region: `${position}`, figure: figure(`${number}`), place: { best, worst: best } };
        });
        const classes = classesOf(valued);
        assert.ok(classes.length <= 5);
        assert.equal(classes.flat().length, numbers.length);
        const ends = classes.map((members) => members.map((member) => Number(member.figure.value)));
        for (const [place, members] of ends.slice(1).entries())
          assert.ok(Math.min(...(ends[place] ?? [])) > Math.max(...members));
      }),
    );
  });

  it('has shades that are as far apart as there is room for', () => {
    assert.deepEqual(
      [0, 1].map((place) => shadeOf(place, 2)),
      [0, 4],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((place) => shadeOf(place, 5)),
      [0, 1, 2, 3, 4],
    );
  });

  it('letters classes, and tells what is not compared, not known and not chosen apart', () => {
    const { comparing, view } = viewOf(withAmong(emptyState, ['01', '25', '17', '23']));
    const { classes, areas } = mapOf(comparing.focus, CODES);
    const look = (/** @type {string} */ code) => areas.find(({ region }) => region === code);
    assert.deepEqual(look('01'), { region: '01', shade: 0, mark: 'A', look: 'class' });
    assert.equal(look('25')?.mark, 'B');
    assert.equal(look('17')?.look, 'apart');
    assert.equal(look('23')?.look, 'missing');
    assert.equal(look('12')?.look, 'out');
    assert.deepEqual(
      classes.map((members) => classText(view, members, 'contactsPerThousand')),
      ['375', '104'],
    );
  });
});

describe('the bars', () => {
  it('have the nation among them, and mark those that are not compared', () => {
    const { view, comparing } = viewOf(emptyState);
    const bars = barsOf(view, comparing.focus, isShownIn(emptyState));
    assert.deepEqual(
      bars.map(({ name, apart, own }) => [name, apart, own]),
      [
        ['Stockholm', false, false],
        ['Riket', false, true],
        ['Värmland', true, false],
        ['Norrbotten', false, false],
        ['Blekinge', true, false],
      ],
    );
  });
});

describe('a series over the years', () => {
  const { table } = viewOf(emptyState).comparing;

  it('is never joined across a break, and loses no year', () => {
    for (const measure of COMPARED_MEASURES) {
      for (const region of ['00', ...CODES]) {
        const series = seriesOf(table, measure, region);
        if (!series) continue;
        const years = series.stretches.flat().map(({ year }) => year);
        assert.deepEqual(years, [...years].sort());
        for (const { from, to } of series.breaks) {
          const joined = series.stretches.some((stretch) => {
            const of = stretch.map(({ year }) => year);
            return of.includes(from) && of.includes(to);
          });
          assert.ok(!joined, `${region} ${measure} ${from}–${to}`);
        }
        assert.equal(series.stretches.length, series.breaks.length + 1);
      }
    }
  });

  it('joins the forecasts for Gotland, which come from one source', () => {
    const stretches = seriesOf(table, 'contactsPerThousand', '09')?.stretches.map((points) =>
      points.map(({ year, marks }) => [year, marks]),
    );
    assert.deepEqual(stretches, [
      [[2017, []]],
      [
        [2018, ['preliminary']],
        [2019, ['preliminary']],
      ],
    ]);
  });

  it('begins with the nation, and with no more lines than can be told apart', () => {
    const first = firstSeries(table, 'contactsPerThousand', ['00', ...CODES]);
    assert.equal(first[0], '00');
    assert.ok(first.length <= MOST_SERIES);
    assert.ok(first.includes('09'));
    const told = firstSeries(table, 'contactsPerThousand', ['00', ...CODES], ['01', '25']);
    assert.deepEqual(told.slice(0, 3), ['00', '01', '25']);
  });
});

describe('where compared figures come from', () => {
  it('is told by their steps, with the population they are calculated on', () => {
    const { comparing } = viewOf(emptyState);
    const of = originsIn(
      engine.deriveCompared(comparing.input, 2020, ['00.contactsPerThousand', '01.contactsPerThousand']),
    );
    assert.deepEqual(of('01.contactsPerThousand'), { ids: ['skr_2020_final'], own: false });
    assert.deepEqual(of('00.contactsPerThousand').ids.sort(), ['scb_landskap_2020', 'skr_2020_final']);
    assert.deepEqual(of('25.contacts'), { ids: [], own: false });
  });

  it('is the user, of own numbers', () => {
    const { comparing } = viewOf(only(cells(2024, 'contacts', { '01': '5' })));
    const of = originsIn(engine.deriveCompared(comparing.input, 2024, ['01.contactsPerThousand']));
    const { ids, own } = of('01.contactsPerThousand');
    assert.equal(own, true);
    assert.equal(ids.length, 1, 'the population is published');
  });
});
