/* How much there is in the user's own table. */

import { NATION } from '../names.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').OwnCell} OwnCell */
/** @typedef {import('../i18n.js').Words} Words */

/**
 * "12 regioner, 3 år, 2 mått: 61 tal".
 * @param {Words} words
 * @param {readonly Pick<OwnCell, 'region' | 'year' | 'measure'>[]} cells
 */
export function countsText(words, cells) {
  const areas = new Set(cells.map(({ region }) => region));
  const nation = areas.delete(NATION);
  return words.text('own-table-counts', {
    areas: words.text('own-table-areas', { regions: areas.size, nation: nation ? 'yes' : 'no' }),
    years: new Set(cells.map(({ year }) => year)).size,
    measures: new Set(cells.map(({ measure }) => measure)).size,
    cells: cells.length,
  });
}
