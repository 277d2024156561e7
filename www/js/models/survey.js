/*
 * The survey of 2021: tables 2–17 of the report, row by row as they stand in the data set, with the remarks beside the rows they concern. Nothing is
 * added up: what regions bought from private providers stands in two tables for each activity and is the same money.
 */

/** @typedef {import('../data-sets/data-set.js').DataSets} DataSets */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Model} Model */

/** The survey's own models, in the order of its tables. "other" has no counterpart in the calculation. */
export const SHARES = /** @type {const} */ (['grant', 'visit', 'drg', 'episode', 'value', 'goal', 'other']);
/** @typedef {typeof SHARES[number]} ShareName */

/** @type {Readonly<Record<ShareName, string>>} */
const MEASURES = {
  grant: 'share_anslag',
  visit: 'share_besok',
  drg: 'share_drg',
  episode: 'share_episod',
  value: 'share_vbc',
  goal: 'share_mal',
  other: 'share_annan',
};
const BOUGHT = { amount: 'kop_privata_mnkr', share: 'kop_privata_andel' };

export const FORMS = /** @type {const} */ (['egenregi', 'vardval', 'upphandlad']);
/** @typedef {typeof FORMS[number]} Form */

/**
 * Cells that are blank in the report where others have a dash, by the remark that says so. A dash: the model is not used. Blank: not stated.
 * @type {Readonly<Record<string, readonly (ShareName | 'bought')[]>>}
 */
const BLANK = {
  31: ['visit', 'goal'],
  32: ['episode', 'goal'],
  33: ['goal'],
  63: ['bought'],
  64: ['bought'],
};

/** What stands in a cell: a number, a dash, or nothing. @typedef {{ value: string } | 'dash' | 'blank'} Cell */
/** @typedef {{ id: string, table: string, region: string, text: string }} Remark */

/**
 * @typedef {object} SurveyRow
 * @property {string} table
 * @property {string} region
 * @property {boolean} isStated whether the row has any share at all
 * @property {Record<ShareName, Cell>} shares per cent
 * @property {{ amount: Cell, share: Cell } | undefined} bought SEK million and per cent; own operation has none
 * @property {Remark[]} remarks
 */

/**
 * @typedef {object} SurveyTable
 * @property {string} table number in the report
 * @property {string} activity code
 * @property {string} name of the activity
 * @property {Form} form
 * @property {SurveyRow[]} rows
 * @property {Remark[]} remarks on the table as a whole
 * @property {string | undefined} twin table that gives the same purchases
 */

/** @typedef {{ measure: string, name: string }} CostMeasure */

/**
 * @typedef {object} Survey
 * @property {SurveyTable[]} tables
 * @property {Remark[]} remarks on no table
 * @property {{ region: string, from: string, to: string, years: string }[]} drg table 18
 * @property {{ measures: CostMeasure[], rows: { region: string, values: string[], remarks: Remark[] }[], remarks: Remark[] }} costs table 1
 * @property {string[]} sourceIds
 */

/** Rows of the data sets, each by its name. @typedef {Record<'reimbursement_2021' | 'reimbursement_2021_remarks' | 'drg_years' | 'specialised_cost_shares_2020', Row[]>} SurveyData */

/** @type {readonly (keyof SurveyData)[]} */
export const DATA_SETS = [
  'reimbursement_2021',
  'reimbursement_2021_remarks',
  'drg_years',
  'specialised_cost_shares_2020',
];

/**
 * @param {Pick<DataSets, 'sets'>} about
 * @param {SurveyData} data
 * @param {Language} language
 * @returns {Survey}
 */
export function surveyOf(about, data, language) {
  const read = (/** @type {keyof SurveyData} */ name) => records(about, name, data[name]);
  const remarks = read('reimbursement_2021_remarks').map((row) => ({
    id: row('remark_id'),
    table: row('table'),
    region: row('region_code'),
    text: row(`remark_${language}`),
  }));
  const of = (/** @type {string} */ table, /** @type {string} */ region) =>
    remarks.filter((remark) => remark.table === table && remark.region === region);
  const cells = read('reimbursement_2021');
  const activityName = (/** @type {string} */ code) =>
    valueName(about, 'reimbursement_2021', 'activity_code', code, language);
  const tables = unique(cells.map((row) => row('table'))).map((table) => {
    const own = cells.filter((row) => row('table') === table);
    const activity = own[0]?.('activity_code') ?? '';
    const form = FORMS.find((known) => known === own[0]?.('operation')) ?? 'egenregi';
    return {
      table,
      activity,
      name: activityName(activity),
      form,
      rows: unique(own.map((row) => row('region_code'))).map((region) =>
        rowOf(
          table,
          region,
          own.filter((row) => row('region_code') === region),
          of(table, region),
        ),
      ),
      remarks: of(table, ''),
      twin: /** @type {string | undefined} */ (undefined),
    };
  });
  for (const table of tables) {
    const isTwin = (/** @type {SurveyTable} */ other) =>
      other !== table && other.activity === table.activity && other.form !== 'egenregi';
    if (table.form !== 'egenregi') table.twin = tables.find(isTwin)?.table;
  }
  return {
    tables,
    remarks: remarks.filter(({ table }) => table === ''),
    drg: read('drg_years').map((row) => ({
      region: row('region_code'),
      from: row('period_start'),
      to: row('period_end'),
      years: row('years_with_drg'),
    })),
    costs: costsOf(about, read('specialised_cost_shares_2020'), of, language),
    sourceIds: unique(cells.map((row) => row('source_id'))),
  };
}

/** A row that is asked for its cells by name. @typedef {(column: string) => string} Asked */

/**
 * @param {string} table
 * @param {string} region
 * @param {readonly Asked[]} cells
 * @param {Remark[]} remarks
 * @returns {SurveyRow}
 */
function rowOf(table, region, cells, remarks) {
  const blank = new Set(remarks.flatMap(({ id }) => BLANK[id] ?? []));
  /** @type {(measure: string, name: ShareName | 'bought') => Cell} */
  const cell = (measure, name) => {
    const value = cells.find((row) => row('measure') === measure)?.('value') ?? '';
    if (value !== '') return { value };
    return blank.has(name) ? 'blank' : 'dash';
  };
  const shares = /** @type {Record<ShareName, Cell>} */ (
    Object.fromEntries(SHARES.map((name) => [name, cell(MEASURES[name], name)]))
  );
  const isStated = SHARES.some((name) => typeof shares[name] !== 'string');
  const isBought = cells.some((row) => row('measure') === BOUGHT.amount);
  const bought = isBought ? { amount: cell(BOUGHT.amount, 'bought'), share: cell(BOUGHT.share, 'bought') } : undefined;
  return { table, region, isStated, shares, bought, remarks };
}

/**
 * @param {Pick<DataSets, 'sets'>} about
 * @param {readonly Asked[]} cells
 * @param {(table: string, region: string) => Remark[]} remarksOf
 * @param {Language} language
 * @returns {Survey['costs']}
 */
function costsOf(about, cells, remarksOf, language) {
  const measures = unique(cells.map((row) => row('measure')));
  const value = (/** @type {string} */ region, /** @type {string} */ measure) =>
    cells.find((row) => row('region_code') === region && row('measure') === measure)?.('value') ?? '';
  return {
    measures: measures.map((measure) => ({
      measure,
      name: valueName(about, 'specialised_cost_shares_2020', 'measure', measure, language),
    })),
    rows: unique(cells.map((row) => row('region_code'))).map((region) => ({
      region,
      values: measures.map((measure) => value(region, measure)),
      remarks: remarksOf('1', region),
    })),
    remarks: remarksOf('1', ''),
  };
}

/**
 * @param {Pick<DataSets, 'sets'>} about
 * @param {string} name
 * @param {readonly Row[]} rows
 * @returns {Asked[]}
 */
function records({ sets }, name, rows) {
  const columns = sets.find((set) => set.name === name)?.columns ?? [];
  const places = new Map(columns.map((column, place) => [column.name, place]));
  return rows.map((row) => (column) => row[places.get(column) ?? -1] ?? '');
}

/**
 * What a code is called in the description of its data set.
 * @param {Pick<DataSets, 'sets'>} about
 * @param {string} set
 * @param {string} column
 * @param {string} code
 * @param {Language} language
 */
function valueName({ sets }, set, column, code, language) {
  const columns = sets.find(({ name }) => name === set)?.columns ?? [];
  return columns.find(({ name }) => name === column)?.values?.[code]?.[language] ?? code;
}

/** @param {readonly string[]} texts */
const unique = (texts) => [...new Set(texts)];
