/* The nation's figure beside a region's: of the same measure and year, with what sets it apart. */

import { html, nothing } from 'lit';
import { isWholeYear } from '../comparison/basis.js';
import { figureId } from '../comparison/compared.js';
import { comparedKind } from '../comparison/measures.js';
import { NATION } from '../names.js';
import { basisRemarks } from '../region/remarks.js';
import { sentence } from './figure.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {number} year
 * @param {ComparedArea | undefined} nation
 * @param {ComparedMeasure} measure
 * @param {{ from: string, to: string } | undefined} days that the region's figure is of
 */
export function nationBeside(view, year, nation, measure, days) {
  const basis = nation?.bases[measure];
  if (!nation || !basis) return view.words.text('region-nation-missing');
  const isLonger = days !== undefined && !isWholeYear(days) && isWholeYear(basis);
  const remarks = basisRemarks(view, nation, measure, 'unusual');
  return html`${sentence(view, {
    key: 'region-nation-beside',
    values: (writing) => ({
      figure: writing.figure(nation.figures[measure], comparedKind(measure)),
      whole: isLonger ? String(year) : 'no',
    }),
    figures: { figure: figureId(year, NATION, measure) },
  })}${remarks ? html` <span class="hint">${remarks}</span>` : nothing}`;
}
