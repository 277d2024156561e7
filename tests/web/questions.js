/* Random questions to the engine, and all figures of its answers by their ids. */

import fc from 'fast-check';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../../wasm/calc/src/types.d.ts').RegionEntry} RegionEntry */

/** @type {Profession[]} */
const PROFESSIONS = ['doctor', 'nurse', 'psychologist', 'counsellor'];

/**
 * A number with whatever may be known of it: itself, a range, one side.
 * @param {number} most
 * @param {(whole: number) => string} [write]
 * @returns {fc.Arbitrary<Bounded>}
 */
function number(most, write = String) {
  return fc.tuple(fc.array(fc.nat(most), { minLength: 3, maxLength: 3 }), fc.nat(9)).map(([numbers, known]) => {
    const [low = '', value = '', high = ''] = numbers.toSorted((a, b) => a - b).map(write);
    /** @type {Record<number, Bounded>} */
    const partly = { 0: { low, high }, 1: { low }, 2: { high }, 3: { value, low }, 4: { value, low, high } };
    return partly[known] ?? value;
  });
}

const share = number(100, (hundredths) => (hundredths === 100 ? '1' : `0.${String(hundredths).padStart(2, '0')}`));
const count = number(60_000);
const amounts = (/** @type {number} */ most) =>
  fc
    .tuple(...PROFESSIONS.map(() => number(most, (halves) => `${halves >> 1}.${halves % 2 ? '5' : '0'}`)))
    .map((all) => all.map((amount, index) => ({ profession: PROFESSIONS[index] ?? 'doctor', amount })));

/** @type {(region: string) => fc.Arbitrary<RegionEntry>} */
const entry = (region) =>
  fc
    .record(
      {
        contacts: fc
          .uniqueArray(fc.record({ profession: fc.constantFrom(...PROFESSIONS), count }), {
            maxLength: 2,
            selector: ({ profession }) => profession,
          })
          .filter((rows) => rows.length > 0),
        unsplit: fc.oneof(fc.record({ count }), fc.record({ count, mix: fc.constant('skr-2020') })),
        invoiced: number(30_000_000),
        patients: count,
        population: fc.record({ count: number(2_000_000), date: fc.constant('2018-12-31') }),
        netCost: fc.record({ amount: number(900_000_000), year: fc.constantFrom(2019, 2020) }),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    .map((known) => ({ region, ...known }));

const period = fc.constantFrom(
  { from: '2020-01-01', to: '2020-12-31' },
  { from: '2019-01-01', to: '2019-12-31' },
  { from: '2019-05-01', to: '2019-07-31' },
);

const ownLists = fc
  .tuple(amounts(1_400), amounts(1_400), fc.constantFrom('yes', 'no', 'unknown'), fc.boolean())
  .map(([first, second, included, changes]) => {
    const feeIncluded = /** @type {'yes' | 'no' | 'unknown'} */ (included);
    const list = { from: '2018-01-01', feeIncluded, prices: first };
    if (!changes) return { own: [list] };
    return {
      own: [
        { ...list, to: '2019-06-30' },
        { ...list, from: '2019-07-01', prices: second },
      ],
    };
  });

/** @type {fc.Arbitrary<CalculationInput>} */
export const question = fc.record(
  {
    period,
    entries: fc
      .oneof(fc.constant(['00']), fc.subarray(['01', '04', '08', '23'], { minLength: 1, maxLength: 3 }))
      .chain((regions) => fc.tuple(...regions.map(entry))),
    priceList: fc.oneof(fc.constant({ series: 'skl' }), ownLists),
    fee: fc.oneof(
      fc.constant({ published: 'sormland' }),
      amounts(400).map((fees) => ({ own: [{ from: '2018-01-01', fees }] })),
    ),
    payingShare: share,
    payable: fc.record({ share }, { requiredKeys: [], noNullPrototype: true }),
    centreCharge: fc.oneof(
      fc.constant({ published: 'skane' }),
      amounts(600).map((own) => ({ own })),
    ),
    allocation: fc.constantFrom('range', 'evenly'),
  },
  { requiredKeys: ['period', 'entries', 'priceList'], noNullPrototype: true },
);

/**
 * Ids of all figures that there are.
 * @param {Calculation} calculation
 * @returns {string[]}
 */
export function figureIds({ regions, comparisons }) {
  const ofRegions = regions.flatMap(({ region, figures }) =>
    Object.entries(figures).flatMap(([name, { missing }]) => (missing ? [] : `${region}.${name}`)),
  );
  const ofAll = comparisons.flatMap(({ measure }) =>
    ['weighted', 'unweighted', 'median'].map((mean) => `${mean}.${measure}`),
  );
  return [...ofRegions, ...ofAll];
}
