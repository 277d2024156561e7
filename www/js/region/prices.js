/* Prices and fees that concern one region: as the one that pays, and as the one whose caregivers are paid. */

import { NATION } from '../names.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {Catalogue['series'][number]} Series */

/**
 * Series of prices that are recommended to all regions, and those that the region has decided on, alone or with others:
 * who decided is named by the regions.
 * @param {Pick<Catalogue, 'series' | 'regions'>} catalogue
 * @param {string} code
 * @returns {{ recommended: Series[], own: Series[] }}
 */
export function seriesFor({ series, regions }, code) {
  const name = regions.find((region) => region.code === code)?.shortName;
  return {
    recommended: series.filter(({ status }) => status === 'recommended'),
    own: series.filter(({ status, decidedBy }) => status !== 'recommended' && !!name && decidedBy.sv.includes(name)),
  };
}

/**
 * Whether the region is one of those through which digital caregivers invoice the others: care of its own residents with
 * those caregivers is no out-of-region care. What published values count tells which regions these are.
 * @param {Pick<Catalogue, 'claims' | 'fees'>} catalogue
 * @param {string} code
 */
export function isInvoicing({ claims, fees }, code) {
  return (
    code !== NATION &&
    fees.some(({ id, region }) => region === code && claims.some(({ coverage }) => coverage === `via_${id}`))
  );
}
