/* Why a region may have the places it may have: which regions are surely above it, and which perhaps. */

import { compareDecimals } from '../decimal.js';
import { measureKind } from '../measures.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionCode} RegionCode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./ground.js').Explained} Explained */

/** @typedef {{ surely: RegionCode[], perhaps: RegionCode[], others: RegionCode[] }} Standing */

/**
 * The other covered regions by how they stand to one.
 * @param {Comparison} comparison
 * @param {readonly RegionResult[]} results
 * @param {RegionCode} region
 * @returns {Standing}
 */
export function standing({ measure, covered }, results, region) {
  const figure = (/** @type {RegionCode} */ code) => results.find((result) => result.region === code)?.figures[measure];
  const { low, high } = ends(figure(region));
  /** @type {Standing} */
  const found = { surely: [], perhaps: [], others: [] };
  for (const code of covered.filter((other) => other !== region)) {
    const other = ends(figure(code));
    if (other.low !== undefined && high !== undefined && compareDecimals(other.low, high) > 0) found.surely.push(code);
    else if (other.high === undefined || low === undefined || compareDecimals(other.high, low) > 0)
      found.perhaps.push(code);
    else found.others.push(code);
  }
  return found;
}

/**
 * Least and greatest value; an exact one is both, and a side that nothing limits has none.
 * @param {Figure | undefined} figure
 * @returns {{ low?: string | undefined, high?: string | undefined }}
 */
function ends(figure) {
  const { value, low, high, unbounded } = figure ?? {};
  if (unbounded) return {};
  return low === undefined && high === undefined ? { low: value, high: value } : { low, high };
}

/**
 * @param {Explained} view
 * @param {Comparison} comparison
 * @param {readonly RegionResult[]} results
 * @param {Comparison['places'][number]} place
 * @returns {Sentence[]}
 */
export function placeSentences({ words, names }, comparison, results, { region, best, worst }) {
  const { measure, covered } = comparison;
  const found = standing(comparison, results, region);
  const each = (/** @type {RegionCode[]} */ codes, /** @type {import('../writing.js').Writing} */ writing) =>
    codes
      .map((code) => {
        const figure = results.find((result) => result.region === code)?.figures[measure];
        return words.text('place-region', {
          region: names.region(code),
          figure: writing.figure(figure, measureKind(measure)),
        });
      })
      .join('; ');
  const group = (/** @type {string} */ key, /** @type {RegionCode[]} */ codes) => ({
    key,
    values: (/** @type {import('../writing.js').Writing} */ writing) => ({
      count: codes.length,
      regions: each(codes, writing),
    }),
  });
  return [
    { key: 'place-own', values: (writing) => ({ region: each([region], writing) }) },
    group('place-surely', found.surely),
    group('place-perhaps', found.perhaps),
    group('place-others', found.others),
    {
      key: best === worst ? 'place-is' : 'place-between',
      values: () => ({ best, worst, covered: covered.length }),
    },
  ];
}
