/* The published values of one cell that disagree, each with its source, scope, status and rounding, to choose among. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isWholeYear } from '../comparison/basis.js';
import { withFocus } from '../comparison/focus.js';
import { withClaim } from '../comparison/question.js';
import { asFigure } from '../writing.js';
import { published, sources } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {import('../comparison/focus.js').Focus} focus
 * @param {string} name of the region
 * @param {ReturnType<typeof import('../comparison/basis.js').competing>} cells
 */
export function competingValues(view, focus, name, cells) {
  const { words } = view;
  return cells.map(({ used, all }) => {
    const [first] = all;
    if (!first) return nothing;
    const what = words.text(`claim-${first.measure}`);
    const legend = words.text('compare-others-title', { what, region: name, year: String(first.year) });
    return html`<fieldset class="compare-cell"><legend>${legend}</legend>
      ${used ? nothing : html`<p class="hint">${words.text('compare-others-own')}</p>`}
      <ul>${all.map((claim) => choice(view, focus, claim, all, used))}</ul>
    </fieldset>`;
  });
}

/**
 * @param {View} view
 * @param {import('../comparison/focus.js').Focus} focus
 * @param {PublishedClaim} claim
 * @param {PublishedClaim[]} all
 * @param {PublishedClaim | undefined} used nothing when an own number is in use
 */
function choice(view, focus, claim, all, used) {
  const { change } = view;
  const id = `claim-${claim.id}`;
  const others = all.filter((other) => other !== claim).map((other) => other.id);
  const radio = html`<input type="radio" name="cell-${all[0]?.id}" aria-labelledby="${id}" .checked=${live(claim === used)}
    @change=${() => change((now) => withClaim(withFocus(now, focus), claim.id, others))}>`;
  return html`<li>${used ? radio : nothing}<div id=${id}>${published(view, claim)} <span>${factsOf(view, claim).join('; ')}</span>
    ${sources(view, [claim.sourceId])}</div></li>`;
}

/**
 * @param {View} view
 * @param {PublishedClaim} claim
 * @returns {string[]}
 */
function factsOf({ words, shown }, claim) {
  const { low, high } = asFigure(claim.value);
  const kind = claim.measure === 'invoiced' ? 'kronor' : claim.measure.includes('Per') ? 'rate' : 'count';
  const range = low !== undefined && high !== undefined ? shown.parts({ low, high }, kind).main : undefined;
  const scope = claim.scope?.[words.language];
  return [
    words.text(`status-${claim.status}`),
    ...(isWholeYear(claim) ? [] : [shown.period(claim)]),
    ...(range === undefined ? [] : [words.text('compare-rounding', { range })]),
    ...(scope ? [scope] : []),
  ];
}
