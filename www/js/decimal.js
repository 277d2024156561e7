/*
 * Decimal numbers as text: moved, compared and looked at, never calculated with.
 * The engine does the arithmetic; going through a JavaScript number would lose öre.
 */

/** @typedef {import('../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */

/**
 * Moves the decimal point to the right (left when negative): shift("0.45", 2) is "45".
 * @param {DecimalText} text
 * @param {number} places
 * @returns {DecimalText}
 */
export function shift(text, places) {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const padded = '0'.repeat(Math.max(0, -places)) + whole;
  const left = padded.slice(0, padded.length + Math.min(0, places));
  const moved = padded.slice(left.length) + fraction;
  const right = moved.padEnd(Math.max(0, places), '0');
  const point = Math.max(0, places);
  const newWhole = (left + right.slice(0, point)).replace(/^0+(?=\d)/, '') || '0';
  const newFraction = right.slice(point).replace(/0+$/, '');
  return `${negative ? '-' : ''}${newWhole}${newFraction ? `.${newFraction}` : ''}`;
}

/**
 * How many digits stand before the decimal point; 0 for a number below one.
 * @param {DecimalText} text
 */
export function wholeDigits(text) {
  const whole = (text.replace('-', '').split('.')[0] ?? '').replace(/^0+/, '');
  return whole.length;
}

/**
 * Whether there is anything but zeros behind the decimal point.
 * @param {DecimalText} text
 */
export function hasFraction(text) {
  return /\.\d*[1-9]/.test(text);
}

/** @param {DecimalText} text */
export function isZero(text) {
  return !/[1-9]/.test(text);
}

/** @param {DecimalText} text */
export function isNegative(text) {
  return text.startsWith('-') && !isZero(text);
}

/** @param {DecimalText} text */
export function withoutSign(text) {
  return text.replace('-', '');
}

/**
 * Exact order of two decimals, for sorting a table.
 * @param {DecimalText} a
 * @param {DecimalText} b
 * @returns {number} negative when a is less
 */
export function compareDecimals(a, b) {
  const below = isNegative(a);
  if (below !== isNegative(b)) return below ? -1 : 1;
  const order = compareSizes(withoutSign(a), withoutSign(b));
  return below ? -order : order;
}

/**
 * @param {DecimalText} a
 * @param {DecimalText} b
 */
function compareSizes(a, b) {
  const byLength = wholeDigits(a) - wholeDigits(b);
  if (byLength !== 0) return byLength;
  const [first, second] = [digits(a), digits(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * Digits without leading and trailing zeros, so that text order is number order.
 * @param {DecimalText} text
 */
function digits(text) {
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole.replace(/^0+/, '')}.${fraction.replace(/0+$/, '')}`;
}
