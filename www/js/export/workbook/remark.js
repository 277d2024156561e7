/* What is said of a cell that is empty, or less certain than it looks. */

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../i18n.js').Words} Words */

/**
 * Why there is no value, or how sure it is.
 * @param {Words} words
 * @param {Figure} figure
 * @param {string} [reasons] how the keys of the reasons begin
 * @returns {string}
 */
export function remark(words, figure, reasons = 'missing') {
  const { value, missing, unbounded, wider } = figure;
  if (missing !== undefined) return words.text(`${reasons}-${missing}`);
  if (value === undefined) return noValue(words, figure);
  if (unbounded) return words.text('workbook-unbounded');
  return wider ? words.text('workbook-wider') : '';
}

/**
 * @param {Words} words
 * @param {Figure} figure
 */
function noValue(words, { low, high }) {
  return words.text('workbook-no-value', { bounds: low === undefined && high === undefined ? 'none' : 'some' });
}
