/* The survey of 2021 as it is read for the page, compared with the report's own tables. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataSets } from '../../www/build/data-sets.js';
import { DATA_SETS, SHARES, surveyOf } from '../../www/js/models/survey.js';
import { withSurveyMix } from '../../www/js/models/taken-mix.js';
import { emptyState } from '../../www/js/state.js';
import { answered } from './models.js';

/** @typedef {import('../../www/js/models/survey.js').SurveyData} SurveyData */

const about = await dataSets();
const data = /** @type {SurveyData} */ (
  Object.fromEntries(DATA_SETS.map((name) => [name, about.sets.find((set) => set.name === name)?.cells ?? []]))
);
const survey = surveyOf(about, data, 'sv');

/**
 * @param {string} table
 * @param {string} region
 */
function rowOf(table, region) {
  const row = survey.tables.find((known) => known.table === table)?.rows.find((known) => known.region === region);
  assert.ok(row, `table ${table}, region ${region}`);
  return row;
}

describe('the survey', () => {
  it('has tables 2 to 17, those of own operation with all 21 regions', () => {
    assert.deepEqual(
      survey.tables.map(({ table }) => table),
      Array.from({ length: 16 }, (_, index) => String(index + 2)),
    );
    for (const { form, rows, table } of survey.tables) if (form === 'egenregi') assert.equal(rows.length, 21, table);
    assert.equal(survey.drg.length, 10);
    assert.equal(survey.costs.rows.length, 21);
    assert.equal(survey.costs.measures.length, 11);
  });

  it('has the row of Stockholm in table 2 as the report prints it: 30, 44, 25 and 1 per cent', () => {
    const { shares } = rowOf('2', '01');
    assert.deepEqual(shares, {
      grant: { value: '30' },
      visit: { value: '44' },
      drg: { value: '25' },
      episode: 'dash',
      value: 'dash',
      goal: { value: '1' },
      other: 'dash',
    });
  });

  it('tells a blank cell from a dash, where a remark says so', () => {
    const { shares } = rowOf('10', '07');
    assert.equal(shares.visit, 'blank');
    assert.equal(shares.goal, 'blank');
    assert.equal(shares.drg, 'dash');
    assert.deepEqual(rowOf('17', '17').bought, { amount: 'blank', share: 'blank' });
  });

  it('has every remark at the place it concerns, and loses none', () => {
    assert.deepEqual(
      rowOf('11', '10').remarks.map(({ id }) => id),
      ['35'],
    );
    const placed = [
      ...survey.tables.flatMap(({ remarks, rows }) => [...remarks, ...rows.flatMap((row) => row.remarks)]),
      ...survey.remarks,
      ...survey.costs.remarks,
      ...survey.costs.rows.flatMap(({ remarks }) => remarks),
    ].map(({ id }) => id);
    const unplaced = data.reimbursement_2021_remarks.map(([id]) => id ?? '').filter((id) => !placed.includes(id));
    assert.deepEqual(unplaced, []);
  });

  it('says of each table with purchases which other one gives the same money', () => {
    const pairs = survey.tables.flatMap(({ table, form, twin }) => (form === 'egenregi' ? [] : [`${table}=${twin}`]));
    const wanted = ['6=11', '7=12', '8=13', '9=14', '10=15', '11=6', '12=7', '13=8', '14=9', '15=10'];
    assert.deepEqual(pairs, [...wanted, '16=undefined', '17=undefined']);
    // The only two amounts that differ between twins: Stockholm's psychiatric reception, remark 34.
    const differing = survey.tables.flatMap(({ rows, twin, form }) =>
      form === 'vardval' && twin
        ? rows.filter(({ region, bought }) => {
            const other = survey.tables.find(({ table }) => table === twin)?.rows.find((row) => row.region === region);
            return other && JSON.stringify(bought) !== JSON.stringify(other.bought);
          })
        : [],
    );
    assert.deepEqual(
      differing.map(({ table, region }) => `${table}.${region}`),
      ['10.01'],
    );
  });
});

describe('a region’s mix', () => {
  it('is put into the fields as it is, with where it came from', () => {
    const { texts } = withSurveyMix(emptyState, rowOf('2', '01'));
    assert.deepEqual(texts, {
      'model.mix.grant': '30 %',
      'model.mix.visit': '44 %',
      'model.mix.drg': '25 %',
      'model.mix.episode': '',
      'model.mix.value': '',
      'model.mix.goal': '1 %',
      'model.mix.capitation': '',
      'model.mixFrom': '2.01',
      'model.mixOther': '',
    });
  });

  it('takes the place of the one there was, and makes a whole unless the report has another model in it', () => {
    let state = emptyState;
    for (const { rows } of survey.tables) {
      for (const row of rows.filter(({ isStated }) => isStated)) {
        state = withSurveyMix(state, row);
        const { problems, mix } = answered(state);
        assert.deepEqual(problems, [], `${row.table}.${row.region}`);
        const { other } = row.shares;
        const lacking = typeof other === 'string' ? undefined : other.value;
        const isOnlyOther = SHARES.every((name) => name === 'other' || typeof row.shares[name] === 'string');
        if (lacking === undefined) assert.equal(mix.mixError, undefined, `${row.table}.${row.region}`);
        else if (!isOnlyOther) assert.equal(Number(mix.mixError?.params.off), -Number(lacking) / 100);
      }
    }
  });
});
