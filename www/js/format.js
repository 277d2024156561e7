/*
 * Numbers and days as the reader writes them. Only decimal text goes in, so what is shown is exact.
 * Ranges are rounded outwards: the low end down, the high end up.
 */

/** @typedef {import('../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../wasm/calc/src/types.d.ts').DayText} DayText */
/** @typedef {'sv' | 'en'} Language */
/** @typedef {'near' | 'down' | 'up'} Rounding */
/** @typedef {{ digits?: number, fixed?: boolean, rounding?: Rounding, grouped?: boolean }} NumberStyle */

/** @type {Record<Language, string>} */
export const LOCALES = { sv: 'sv-SE', en: 'en-GB' };

const ROUNDING = /** @type {const} */ ({ near: 'halfExpand', down: 'floor', up: 'ceil' });

/** @type {Map<string, Intl.NumberFormat>} */
const numberFormats = new Map();

/**
 * @param {Language} language
 * @param {DecimalText} text
 * @param {NumberStyle} [style] `digits`: most decimals shown; `fixed`: exactly so many
 */
export function formatNumber(language, text, style = {}) {
  const { digits = 0, fixed = false, rounding = 'near', grouped = true } = style;
  const key = [language, digits, fixed, rounding, grouped].join();
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
      roundingMode: ROUNDING[rounding],
      useGrouping: grouped,
      // "negative" leaves the sign off a zero, so "−0" is never shown.
      signDisplay: 'negative',
    });
    numberFormats.set(key, format);
  }
  // en-GB writes a hyphen where a minus belongs.
  return format.format(/** @type {Intl.StringNumericLiteral} */ (text)).replace('-', '\u2212');
}

/**
 * A number as it is put into a text field: grouped by spaces in both languages, since the engine
 * reads "2 300 000" the same way everywhere while "2,300" is a question.
 * @param {Language} language
 * @param {DecimalText} text
 */
export function fieldText(language, text) {
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return fraction ? grouped + (language === 'sv' ? ',' : '.') + fraction : grouped;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const dayFormats = new Map();

/**
 * A day in running text: "14 juni 2019".
 * @param {Language} language
 * @param {DayText} day
 */
export function formatDay(language, day) {
  const moment = dayMoment(day);
  return moment ? dayFormat(language).format(moment) : day;
}

/**
 * Two days as a span: "1 januari–30 juni 2019".
 * @param {Language} language
 * @param {DayText} from
 * @param {DayText} to
 */
export function formatDays(language, from, to) {
  const [first, last] = [dayMoment(from), dayMoment(to)];
  if (!first || !last || first > last) return `${from}–${to}`;
  // Intl puts thin spaces round the dash; Swedish and British style is a bare dash.
  return dayFormat(language)
    .formatRange(first, last)
    .replace(/\s*–\s*/, '–');
}

/** @param {Language} language */
function dayFormat(language) {
  let format = dayFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    dayFormats.set(language, format);
  }
  return format;
}

/**
 * @param {DayText} day
 * @returns {Date | undefined}
 */
function dayMoment(day) {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/**
 * Alphabetical order with å, ä, ö last.
 * @type {(a: string, b: string) => number}
 */
export const compareNames = new Intl.Collator('sv').compare;
