/* The answer in one sentence: which message, and what is put into it. */

import { isNegative, isZero } from './decimal.js';
import { asFigure } from './writing.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('./i18n.js').Values} Values */
/** @typedef {import('./writing.js').Writing} Writing */

/** A sentence that can be written for the eye and for the ear. `figures`: which of its values are figures, by their ids.
 * @typedef {{ key: string, values: (writing: Writing) => Values, figures?: Record<string, string> }} Sentence */

/** Characters of private use, which no text contains, around the name of a figure that a text has room for. */
export const PLACES = /\uE000(\w+)\uE001/;

/**
 * What stands for a figure in a text that is put into a sentence before the figure itself is.
 * @param {string} name
 */
export const placeOf = (name) => `\uE000${name}\uE001`;

/** Which amount a sentence is about; rates beside it are to be of the same. @typedef {'gross' | 'liability' | 'invoiced'} Basis */
/** `basis` is missing where no amount is said. @typedef {Sentence & { basis?: Basis }} Headline */

/**
 * @param {Calculation} calculation
 * @param {RegionResult | undefined} result the region asked about
 * @param {string} payer message key or name of who pays
 * @returns {Headline}
 */
export function headline(calculation, result, payer) {
  const values = (/** @type {Writing} */ writing) => ({
    payer,
    number: result?.region === '00' ? 'many' : 'one',
    period: writing.period(calculation.period),
  });
  const { contacts, liability, gross, invoiced, patients } = result?.figures ?? {};
  const id = (/** @type {FigureName} */ name) => `${result?.region}.${name}`;
  if (known(contacts) && known(liability)) {
    const counted = (/** @type {Writing} */ writing) => ({
      ...values(writing),
      contacts: countText(writing, contacts),
    });
    const { key, values: cost, figures, basis } = costSentence(liability, gross, id);
    return {
      key,
      basis,
      values: (w) => ({ ...counted(w), ...cost(w) }),
      figures: { contacts: id('contacts'), ...figures },
    };
  }
  if (known(contacts) && !known(invoiced)) {
    const key = contacts?.value !== undefined && isZero(contacts.value) ? 'headline-zero' : 'headline-no-price';
    return {
      key,
      values: (w) => ({ ...values(w), contacts: countText(w, contacts), unknown: unknownOf(contacts, liability) }),
      figures: { contacts: id('contacts') },
    };
  }
  if (known(invoiced)) {
    const key = known(patients) ? 'headline-invoiced-patients' : 'headline-invoiced';
    return {
      key,
      basis: 'invoiced',
      values: (w) => ({
        ...values(w),
        amount: w.parts(invoiced, 'kronor').main,
        patients: w.parts(patients, 'count').main,
      }),
      figures: { amount: id('invoiced'), patients: id('patients') },
    };
  }
  return { key: known(patients) ? 'headline-patients-only' : 'headline-nothing', values };
}

/**
 * Why there is no cost of contacts that there are: no price at all, no upper bound of the contacts, or a price that is
 * known of some professions only while it is not known how many contacts those had.
 * @param {Figure | undefined} contacts
 * @param {Figure | undefined} liability
 * @returns {'price' | 'count' | 'professions'}
 */
function unknownOf(contacts, liability) {
  if (!liability || liability.missing !== undefined) return 'price';
  return contacts?.value === undefined && contacts?.high === undefined ? 'count' : 'professions';
}

/**
 * A count in a headline: its value without the range, which stands with the figures.
 * @param {Writing} writing
 * @param {Figure} contacts
 */
function countText(writing, contacts) {
  return contacts.value === undefined || contacts.low === undefined || contacts.high === undefined
    ? writing.parts(contacts, (contacts.low ?? contacts.high) ? 'count' : 'roundCount').main
    : writing.exact(contacts.value, 'roundCount');
}

/**
 * @param {Figure} liability
 * @param {Figure | undefined} gross
 * @param {(name: FigureName) => string} id
 * @returns {Sentence & { basis: Basis }}
 */
function costSentence(liability, gross, id) {
  const { value, low, high } = liability;
  if (low !== undefined && high !== undefined && low !== high) {
    if (hangsOnFees(liability) && gross) {
      return {
        key: 'headline-gross',
        basis: 'gross',
        values: (w) => ({ amount: w.parts(gross, 'kronor').main }),
        figures: { amount: id('gross') },
      };
    }
    return {
      key: 'headline-range',
      basis: 'liability',
      values: (w) => w.ends({ low, high }),
      figures: { low: id('liability'), high: id('liability') },
    };
  }
  const open = value === undefined || low !== undefined || high !== undefined;
  const key = open && low !== high ? 'headline-open' : 'headline-exact';
  return {
    key,
    basis: 'liability',
    values: (w) => ({ amount: w.parts(liability, 'kronor').main }),
    figures: { amount: id('liability') },
  };
}

/**
 * Nothing at all as the least cost only means that the fees are not known.
 * @param {Figure | undefined} liability
 */
export function hangsOnFees(liability) {
  return (
    liability?.value === undefined &&
    liability?.low !== undefined &&
    isZero(liability.low) &&
    !isZero(liability.high ?? '0')
  );
}

/**
 * The answer when many regions are entered: how many, and their mean.
 * @param {Calculation} calculation
 * @param {Comparison | undefined} comparison
 * @param {(comparison: Comparison, writing: Writing) => Values} describe measure and mean in words
 * @returns {Sentence}
 */
export function tableHeadline(calculation, comparison, describe) {
  if (!comparison || comparison.covered.length === 0) {
    return { key: 'headline-table-nothing', values: () => ({}) };
  }
  const regions = comparison.covered.length;
  return {
    key: 'headline-table',
    values: (w) => ({
      regions,
      all: regions + comparison.missing.length,
      period: w.period(calculation.period),
      ...describe(comparison, w),
    }),
    figures: { mean: `weighted.${comparison.measure}` },
  };
}

/**
 * What the invoice says beside the calculation: the amount, per contact, and its difference from gross.
 * @param {RegionResult | undefined} result
 * @returns {Sentence[]}
 */
export function ledes(result) {
  const {
    contacts,
    invoiced,
    gross,
    liability,
    invoicedPerContact,
    invoicedLessGross,
    invoicedLessGrossPerContact: each,
  } = result?.figures ?? {};
  const id = (/** @type {FigureName} */ name) => `${result?.region}.${name}`;
  /** @type {Sentence[]} */
  const sentences = [];
  if (hangsOnFees(liability))
    sentences.push({ key: 'lede-fees-unknown', values: () => ({ payer: result?.region === '00' ? 'many' : 'one' }) });
  if (!known(invoiced) || !known(contacts) || !known(gross)) return sentences;
  sentences.push({
    key: known(invoicedPerContact) ? 'lede-invoiced' : 'lede-invoiced-only',
    values: (w) => ({ amount: w.figure(invoiced, 'kronor'), each: w.figure(invoicedPerContact, 'rate') }),
    figures: { amount: id('invoiced'), each: id('invoicedPerContact') },
  });
  const difference = oriented(invoicedLessGross);
  // "At least −225 mnkr" tells nobody anything.
  const telling =
    difference.side !== 'either' || (invoicedLessGross?.low !== undefined && invoicedLessGross.high !== undefined);
  if (known(invoicedLessGross) && telling) {
    sentences.push({
      key: `lede-difference-${difference.side}`,
      values: (w) => ({
        amount: w.parts(difference.size, 'kronor').main,
        each: w.parts(oriented(each).size, 'rate').main,
        perContact: known(each) ? 'yes' : 'no',
      }),
      figures: { amount: id('invoicedLessGross'), each: id('invoicedLessGrossPerContact') },
    });
  }
  return sentences;
}

/**
 * A difference as a side and a size, when all of it lies on one side of zero.
 * @param {Figure | undefined} figure
 * @returns {{ side: 'less' | 'more' | 'none' | 'either', size: Figure | undefined }}
 */
export function oriented(figure) {
  if (!figure || figure.missing) return { side: 'either', size: figure };
  const { value, low, high, unbounded } = figure;
  // Without a bound on a side, that side can be anything; an exact value is its own bounds.
  const exact = low === undefined && high === undefined && !unbounded;
  const [least, most] = exact ? [value, value] : [low, high];
  if (exact && value !== undefined && isZero(value)) return { side: 'none', size: figure };
  if (least !== undefined && !isNegative(least)) return { side: 'more', size: figure };
  if (most === undefined || !(isNegative(most) || isZero(most))) return { side: 'either', size: figure };
  const size = {
    ...(value === undefined ? {} : { value: positive(value) }),
    ...(high === undefined ? {} : { low: positive(high) }),
    ...(low === undefined ? {} : { high: positive(low) }),
  };
  return { side: 'less', size: asFigure(size) };
}

/** @param {string} text */
const positive = (text) => text.replace('-', '');

/**
 * Whether there is anything to show of a figure: a value or a bound.
 * @param {Figure | undefined} figure
 * @returns {figure is Figure}
 */
export function known(figure) {
  if (figure === undefined || figure.missing !== undefined) return false;
  return figure.value !== undefined || figure.low !== undefined || figure.high !== undefined;
}
