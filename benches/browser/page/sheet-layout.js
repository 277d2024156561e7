/* The model as a sheet: what stands in which cell. What is common comes first, then a row for each region, then means. */

import { PROFESSIONS } from './cases.js';
import { measures } from './measures.js';

/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {{ row: number, column: number, text: string }} Cell */

export const INPUTS = [...PROFESSIONS, 'invoiced', 'patients'];
export const SUMMARY = ['weighted', 'unweighted', 'median'];
/** Rows and columns count from 1. The first column is for names. */
export const FIRST_ROW = 6;
export const FIRST_INPUT = 2;

/** `{gross}` is that column in the same row, `{gross.all}` all regions, `{gross.weighted}` its weighted mean. */
const FORMULAS = [
  ['contacts', '=SUM({doctor}:{psychologist})'],
  ['gross', '=SUMPRODUCT({doctor}:{psychologist},$B$1:$E$1)'],
  ['fees', '=SUMPRODUCT({doctor}:{psychologist},$B$4:$E$4)'],
  ['liability', '={gross}-{fees}'],
  ['careSide', '={gross}'],
  ['grossPerContact', '={gross}/{contacts}'],
  ['invoicedLessGross', '={invoiced}-{gross}'],
  ['invoicedLessGrossPerContact', '={invoicedLessGross}/{contacts}'],
  ...measures.map(({ measure, over, under, factor }) => [
    measure,
    `={${over}}${factor === 1 ? '' : `*${factor}`}/{${under}}`,
  ]),
  ['contactsIndex', '=100*{contactsPerThousand}/$F$4'],
  ['contactsIndex.low', '=100*{contactsPerThousand}/$H$4'],
  ['contactsIndex.high', '=100*{contactsPerThousand}/$G$4'],
  ['invoicedIndex', '=100*{invoicedPerInhabitant}/$F$5'],
  ['invoicedIndex.low', '=100*{invoicedPerInhabitant}/$H$5'],
  ['invoicedIndex.high', '=100*{invoicedPerInhabitant}/$G$5'],
  ['liabilityIndex', '=100*{liabilityPerInhabitant}/{liabilityPerInhabitant.weighted}'],
  // Whole kronor that sum as shown: what rounding takes away goes to the part that lost most.
  ['split.gross', '=ROUND({gross},0)'],
  [
    'split.liability',
    '=INT({liability})+IF({split.gross}-INT({liability})-INT({fees})>=IF(MOD({liability},1)>=MOD({fees},1),1,2),1,0)',
  ],
  ['split.fees', '={split.gross}-{split.liability}'],
  ...measures.map(({ measure }) => [`${measure}.place`, `=RANK({${measure}},{${measure}.all})`]),
];

/** Names of the columns from `FIRST_INPUT` on; the results begin after the population. */
export const COLUMNS = [...INPUTS, 'population', ...FORMULAS.map(([name = '']) => name)];
export const FIRST_RESULT = FIRST_INPUT + INPUTS.length + 1;

/**
 * All cells but the inputs.
 * @param {Facts} facts
 * @param {string[]} regions
 * @param {string} share
 * @returns {Cell[]}
 */
export function cells(facts, regions, share) {
  const cells = [...common(facts, share)];
  const last = FIRST_ROW + regions.length - 1;
  regions.forEach((region, index) => {
    const row = FIRST_ROW + index;
    cells.push({ row, column: 1, text: region });
    cells.push({ row, column: columnOf('population'), text: facts.populations.get(region) ?? '' });
    for (const [name = '', formula = ''] of FORMULAS) {
      cells.push({ row, column: columnOf(name), text: filled(formula, row, last) });
    }
  });
  for (const { measure, over, under, factor } of measures) {
    const formulas = [
      `=SUM({${over}.all})${factor === 1 ? '' : `*${factor}`}/SUM({${under}.all})`,
      `=AVERAGE({${measure}.all})`,
      `=MEDIAN({${measure}.all})`,
    ];
    formulas.forEach((formula, index) => {
      cells.push({ row: last + 1 + index, column: columnOf(measure), text: filled(formula, 0, last) });
    });
  }
  return cells;
}

/**
 * Prices, fees, paying share and the fee in the price; beside them the nation that indexes are set against.
 * @param {Facts} facts
 * @param {string} share
 * @returns {Cell[]}
 */
function common({ prices, fees, nation }, share) {
  const levels = (/** @type {number} */ row, /** @type {string} */ times) =>
    ['F', 'G', 'H'].map((column) => `=${column}${row}${times}/$F$3`);
  const rows = [
    ['price', ...prices, nation.contacts.value, nation.contacts.low, nation.contacts.high],
    ['fee', ...fees, nation.invoiced.value, nation.invoiced.low, nation.invoiced.high],
    ['share', share, '', '', '', nation.population],
    [
      'fee in price',
      ...['B', 'C', 'D', 'E'].map((column) => `=MIN(${column}1,${column}2)*$B$3`),
      ...levels(1, '*1000'),
    ],
    ['', '', '', '', '', ...levels(2, '')],
  ];
  return rows.flatMap((row, index) => row.map((text, column) => ({ row: index + 1, column: column + 1, text })));
}

/** @param {string} name */
function columnOf(name) {
  const index = COLUMNS.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return FIRST_INPUT + index;
}

/**
 * @param {string} formula
 * @param {number} row
 * @param {number} last the last region's row
 */
function filled(formula, row, last) {
  return formula.replace(/\{([^}]*)\}/g, (_, /** @type {string} */ name) => {
    const [, column = '', kind] = /^(.*?)(?:\.(all|weighted))?$/.exec(name) ?? [];
    const letters = letter(columnOf(column));
    if (kind === 'all') return `${letters}$${FIRST_ROW}:${letters}$${last}`;
    return kind === 'weighted' ? `${letters}$${last + 1}` : `${letters}${row}`;
  });
}

/**
 * @param {number} column
 * @returns {string} "A" for 1, "AA" for 27
 */
function letter(column) {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + rest);
}
