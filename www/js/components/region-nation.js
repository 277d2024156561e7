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
/** @typedef {import('../region/remarks.js').Status} Status */
/** @typedef {import('./element.js').View} View */
/** The region's figure that the nation's stands beside. @typedef {{ from: string, to: string, status: Status }} Beside */

/**
 * @param {View} view
 * @param {number} year
 * @param {ComparedArea | undefined} nation
 * @param {ComparedMeasure} measure
 * @param {Beside | undefined} own what the region's figure is of, and how final it is
 */
export function nationBeside(view, year, nation, measure, own) {
  const basis = nation?.bases[measure];
  if (!nation || !basis) return view.words.text('region-nation-missing');
  const isLonger = own !== undefined && !isWholeYear(own) && isWholeYear(basis);
  const remarks = basisRemarks(view, nation, measure, 'unusual', own?.status);
  return html`${sentence(view, {
    key: 'region-nation-beside',
    values: (writing) => ({
      figure: writing.figure(nation.figures[measure], comparedKind(measure)),
      whole: isLonger ? String(year) : 'no',
    }),
    figures: { figure: figureId(year, NATION, measure) },
  })}${remarks ? html` <span class="hint">${remarks}</span>` : nothing}`;
}
