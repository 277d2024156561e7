/* What others have published for the same year, with status and source: to set beside the answer. */

import { html, nothing } from 'lit';
import { ViewElement } from './element.js';
import { published, sources } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('./element.js').View} View */

class PublishedFigures extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { words, catalogue, assessment } = view;
    const year = Number(assessment.calculation?.period.to.slice(0, 4));
    const claims = catalogue.claims.filter((claim) => claim.year === year);
    if (claims.length === 0) return nothing;
    const title = words.text('published-title', { year: String(year) });
    return html`<details class="published"><summary><h2>${title}</h2></summary>
      <p class="hint">${words.text('published-hint')}</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${title}><table>
        <thead><tr><th scope="col">${words.text('region')}</th><th scope="col">${words.text('published-measure')}</th>
          <th scope="col" class="n">${words.text('published-value')}</th><th scope="col">${words.text('published-status')}</th>
          <th scope="col">${words.text('published-source')}</th></tr></thead>
        <tbody>${claims.map((claim) => claimRow(view, claim))}</tbody>
      </table></div></details>`;
  }
}

/**
 * @param {View} view
 * @param {PublishedClaim} claim
 */
function claimRow(view, claim) {
  const { words, names } = view;
  const part = claim.from.endsWith('-01-01') && claim.to.endsWith('-12-31') ? '' : view.shown.period(claim);
  return html`<tr><th scope="row">${names.region(claim.region)}</th><td>${words.text(`claim-${claim.measure}`)}</td>
    <td class="n">${published(view, claim)}</td>
    <td>${words.text(`status-${claim.status}`)}${part ? `, ${part}` : ''}</td><td>${sources(view, [claim.sourceId])}</td></tr>`;
}

customElements.define('uk-published-figures', PublishedFigures);
