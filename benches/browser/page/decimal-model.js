/* The model in JavaScript with decimal.js, as one writes it who needs exact figures and has no engine. */

import { Decimal } from 'decimal.js';
import { measures } from './measures.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionEntry} RegionEntry */
/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {import('./facts.js').Rounded} Rounded */
/** @typedef {import('./measures.js').Measure} Measure */
/** @typedef {import('./measures.js').Part} Part */
/** @typedef {{ value: string, low?: string, high?: string }} Figure */
/** @typedef {{ price: Decimal, fee: Decimal }} Terms */
/** @typedef {{ value: Decimal, low?: Decimal, high?: Decimal }} Base */
/** @typedef {{ region: string, parts: Record<Part, Decimal>, rates: Record<Measure, Decimal> }} Region */

/** As many digits as the engine has, and its rounding. */
const Exact = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_UP });
const ZERO = new Exact(0);
const HUNDRED = new Exact(100);

/** @param {Facts} facts */
export function decimalModel(facts) {
  const listed = facts.prices.map((price, index) => ({
    price: new Exact(price),
    fee: new Exact(facts.fees[index] ?? 0),
  }));
  const populations = new Map([...facts.populations].map(([region, count]) => [region, new Exact(count)]));
  const bases = {
    contacts: perInhabitant(facts.nation.contacts, facts.nation.population, 1000),
    invoiced: perInhabitant(facts.nation.invoiced, facts.nation.population, 1),
  };

  /** @param {CalculationInput} input */
  return ({ entries, payingShare }) => {
    const share = new Exact(String(payingShare));
    const terms = listed.map(({ price, fee }) => ({ price, fee: Exact.min(fee, price).times(share) }));
    const regions = entries.map((entry) => region(entry, terms, populations.get(entry.region) ?? ZERO));
    const comparisons = measures.map(({ measure, over, under, factor }) => {
      return {
        measure,
        weighted: quotient(sum(regions, over), sum(regions, under), factor),
        ...compared(regions, measure),
      };
    });
    const liability = comparisons.find(({ measure }) => measure === 'liabilityPerInhabitant');
    const indexes = { ...bases, liability: { value: liability?.weighted ?? ZERO } };
    return {
      regions: regions.map((region) => written(region, indexes)),
      comparisons: comparisons.map(({ measure, weighted, unweighted, median, places }) => {
        return {
          measure,
          weighted: weighted.toFixed(),
          unweighted: unweighted.toFixed(),
          median: median.toFixed(),
          places,
        };
      }),
    };
  };
}

/**
 * @param {Decimal} over
 * @param {Decimal} under
 * @param {number} factor
 */
const quotient = (over, under, factor) => (factor === 1 ? over : over.times(factor)).div(under);

/**
 * @param {Rounded} number
 * @param {string} population
 * @param {number} factor
 */
function perInhabitant(number, population, factor) {
  const rate = (/** @type {string} */ text) => quotient(new Exact(text), new Exact(population), factor);
  return { value: rate(number.value), low: rate(number.low), high: rate(number.high) };
}

/**
 * @param {RegionEntry} entry
 * @param {Terms[]} terms by profession, in the order of the entry's contacts
 * @param {Decimal} population
 * @returns {Region}
 */
function region(entry, terms, population) {
  let [contacts, gross, fees] = [ZERO, ZERO, ZERO];
  (entry.contacts ?? []).forEach(({ count }, index) => {
    const number = new Exact(String(count));
    const { price = ZERO, fee = ZERO } = terms[index] ?? {};
    contacts = contacts.plus(number);
    gross = gross.plus(number.times(price));
    fees = fees.plus(number.times(fee));
  });
  const liability = gross.minus(fees);
  const invoiced = new Exact(String(entry.invoiced));
  const patients = new Exact(String(entry.patients));
  const parts = { contacts, gross, fees, liability, invoiced, patients, population };
  const rates = /** @type {Record<Measure, Decimal>} */ ({});
  for (const { measure, over, under, factor } of measures) rates[measure] = quotient(parts[over], parts[under], factor);
  return { region: entry.region, parts, rates };
}

/**
 * @param {Region[]} regions
 * @param {Part} part
 */
const sum = (regions, part) => regions.reduce((total, { parts }) => total.plus(parts[part]), ZERO);

/**
 * Mean, median and places on one measure; sorted once for the latter two.
 * @param {Region[]} regions
 * @param {Measure} measure
 */
function compared(regions, measure) {
  const rate = (/** @type {Region | undefined} */ region) => region?.rates[measure] ?? ZERO;
  const unweighted = regions.reduce((total, region) => total.plus(rate(region)), ZERO).div(regions.length);
  const sorted = regions.toSorted((left, right) => rate(right).cmp(rate(left)));
  const middle = sorted.length >> 1;
  const upper = rate(sorted[middle]);
  const median = sorted.length % 2 === 1 ? upper : upper.plus(rate(sorted[middle - 1])).div(2);
  let place = 1;
  const places = sorted.map((region, index) => {
    if (index > 0 && !rate(region).eq(rate(sorted[index - 1]))) place = index + 1;
    return { region: region.region, place };
  });
  return { unweighted, median, places };
}

/**
 * A region's figures as text.
 * @param {Region} region
 * @param {Record<'contacts' | 'invoiced' | 'liability', Base>} bases
 */
function written({ region, parts, rates }, bases) {
  /** @type {Record<string, Figure>} */
  const figures = {};
  for (const [name, part] of Object.entries(parts)) figures[name] = { value: part.toFixed() };
  for (const [name, rate] of Object.entries(rates)) figures[name] = { value: rate.toFixed() };
  const { contacts, gross, fees, liability, invoiced } = parts;
  const lessGross = invoiced.minus(gross);
  figures.careSide = { value: gross.toFixed() };
  figures.grossPerContact = { value: gross.div(contacts).toFixed() };
  figures.invoicedLessGross = { value: lessGross.toFixed() };
  figures.invoicedLessGrossPerContact = { value: lessGross.div(contacts).toFixed() };
  figures.contactsIndex = index(rates.contactsPerThousand, bases.contacts);
  figures.liabilityIndex = index(rates.liabilityPerInhabitant, bases.liability);
  figures.invoicedIndex = index(rates.invoicedPerInhabitant, bases.invoiced);
  return { region, figures, split: split(gross, fees, liability) };
}

/**
 * A greater base makes a smaller index.
 * @param {Decimal} rate
 * @param {Base} base
 * @returns {Figure}
 */
function index(rate, { value, low, high }) {
  const hundredfold = rate.times(HUNDRED);
  const figure = { value: hundredfold.div(value).toFixed() };
  return low && high
    ? { ...figure, low: hundredfold.div(high).toFixed(), high: hundredfold.div(low).toFixed() }
    : figure;
}

/**
 * Whole kronor that sum as shown: what rounding takes away goes to the part that lost most.
 * @param {Decimal} gross
 * @param {Decimal} fees
 * @param {Decimal} liability
 */
function split(gross, fees, liability) {
  const whole = gross.toDecimalPlaces(0);
  const [floor, feesFloor] = [liability.floor(), fees.floor()];
  const missing = whole.minus(floor).minus(feesFloor);
  const all = missing.gte(2) || (missing.eq(1) && liability.minus(floor).gte(fees.minus(feesFloor)));
  const shown = all ? floor.plus(1) : floor;
  return { gross: whole.toFixed(), fees: whole.minus(shown).toFixed(), liability: shown.toFixed() };
}
