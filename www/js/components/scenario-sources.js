/* Where a ready-made change comes from: any of the sources of the data, also those that nothing is calculated with. */

import { html, nothing } from 'lit';
import { sourceTitle } from './data-source.js';

/** @typedef {import('../scenario/offered.js').Offered} Offered */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Offered} offered
 * @param {readonly string[]} ids
 */
export function offeredSources({ words }, offered, ids) {
  const known = [...new Set(ids)].flatMap((id) => offered.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${words.text('sources')}>${known.map(
    (source) => html`<li>${sourceTitle(source)}, ${source.by}</li>`,
  )}</ul>`;
}
