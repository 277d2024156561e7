/* The question that all contenders answer: 21 regions with made-up volumes, so that no cell is empty. */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Profession} Profession */

/** @type {Profession[]} */
export const PROFESSIONS = ['doctor', 'nurse', 'physiotherapist', 'psychologist'];
export const SERIES = 'skl';
export const FEES = 'sormland';
export const YEAR = 2020;
/** Asked again and again, one question would be too easy to remember the answer of. */
const VARIANTS = 8;

/**
 * @param {string} csv `benches/volumes.csv`
 * @returns {CalculationInput[]} the same question with slightly different numbers
 */
export function questions(csv) {
  const [, ...rows] = csv.trim().split('\n');
  const table = rows.map((row) => row.split(','));
  return Array.from({ length: VARIANTS }, (_, variant) => ({
    period: { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` },
    entries: table.map(([region = '', ...cells]) => entry(region, cells, variant)),
    priceList: { series: SERIES },
    fee: { published: FEES },
    payingShare: '0.39',
  }));
}

/**
 * @param {string} region
 * @param {string[]} cells
 * @param {number} variant
 */
function entry(region, cells, variant) {
  const [invoiced = '', patients = ''] = cells.slice(PROFESSIONS.length);
  const more = (/** @type {string | undefined} */ count, /** @type {number} */ by) =>
    String(Number(count) + by * variant);
  return {
    region,
    contacts: PROFESSIONS.map((profession, index) => ({ profession, count: more(cells[index], index + 1) })),
    invoiced: more(invoiced, 1000),
    patients: more(patients, 3),
  };
}
