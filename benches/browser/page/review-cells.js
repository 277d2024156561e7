/* What stands in cells, as the checks in JavaScript need it: each text is understood once. */

import { Numbering } from './review-numbering.js';

/** @typedef {import('./review-rules.js').List} List */
/** @typedef {import('./review-rules.js').Rules} Rules */
/** @typedef {typeof import('./review-rules.js').CODES[number]} Code */
/** @typedef {{ number: number, text: string, meaning: string | undefined }} Word `meaning`: undefined, nobody has said */
/** @typedef {{ number: number, finding: Code | '', month: string, year: number, list: List | undefined, fees: Map<string, number> }} DayCell */

/** What stands for an amount that cannot be read. */
export const UNREADABLE = Number.NaN;

/**
 * What is made of a text, kept for the next time it comes.
 * @template T
 * @param {(text: string, number: number) => T} read
 * @returns {(text: string) => T}
 */
export function remembered(read) {
  const texts = new Numbering();
  /** @type {T[]} */
  const made = [];
  return (text) => {
    const number = texts.of(text);
    if (number === made.length) made.push(read(text, number));
    return /** @type {T} */ (made[number]);
  };
}

/** @param {Record<string, string>} meanings */
export function wordsOf(meanings) {
  return remembered(
    /** @returns {Word} */ (text, number) => {
      const meaning = meanings[text.trim().toLowerCase().replace(/\s+/g, ' ')];
      return { number, text, meaning };
    },
  );
}

/** @param {string} text */
export function readAmount(text) {
  const bare = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-');
  return /^-?\d+(,\d{1,2})?$/.test(bare) ? Math.round(Number(bare.replace(',', '.')) * 100) : UNREADABLE;
}

/**
 * @param {Rules} rules
 * @param {string} text
 * @param {number} number
 * @returns {DayCell}
 */
export function readDay({ today, period, lists, fees }, text, number) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  const list = isDay ? lists.find(({ from, to }) => from <= text && text <= to) : undefined;
  const inForce = fees.filter(({ from, to }) => isDay && from <= text && text <= to);
  /** @returns {Code | ''} */
  const finding = () => {
    if (!isDay) return 'day.unreadable';
    if (text > today) return 'day.future';
    if (!list) return 'day.no_list';
    return text < period.from || text > period.to ? 'day.outside_period' : '';
  };
  return {
    number,
    finding: finding(),
    month: isDay ? text.slice(0, 7) : '',
    year: isDay ? Number(text.slice(0, 4)) : Number.NaN,
    list,
    fees: new Map(inForce.map(({ profession, fee }) => [profession, fee])),
  };
}

/**
 * @param {Rules} rules
 * @param {DayCell | undefined} day
 * @param {string} birthYear
 * @param {Word} freeCard
 * @returns {'yes' | 'no' | 'unsure' | 'unknown'}
 */
export function exempt({ childrenUnder, fromAge }, day, birthYear, freeCard) {
  if (freeCard.meaning === 'yes') return 'yes';
  if (birthYear === '' || !day || Number.isNaN(day.year)) return 'unknown';
  // Their age when the year ends; a year less before the birthday.
  const age = day.year - Number(birthYear);
  if (age < childrenUnder || age > fromAge) return 'yes';
  if (age === childrenUnder || age === fromAge) return 'unsure';
  return 'no';
}

/**
 * What may be invoiced, the likeliest first: amounts are net, and the fee is inside of the price.
 * @param {number} price
 * @param {number | undefined} stated the fee of the row
 * @param {number | undefined} published
 * @param {ReturnType<typeof exempt>} isExempt
 */
export function possible(price, stated, published, isExempt) {
  if (stated !== undefined && (published === undefined || stated <= published)) return [price - stated];
  const less = Math.max(0, price - (published ?? 0));
  if (isExempt === 'yes') return [price];
  return isExempt === 'no' ? [less] : [less, price];
}
