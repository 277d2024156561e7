/* What is not known about the region, each with the reason. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { gapsOf, stretchesOf } from '../region/gaps.js';

/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function gaps(view, { code, name, nation }) {
  const { words, catalogue, shown } = view;
  const inWords = (/** @type {readonly number[]} */ years) => listed(shown, stretchesOf(years));
  return html`<section class="region-gaps"><h2 id="region-gaps">${words.text('region-gaps')}</h2>
    <ul>${gapsOf(catalogue, code).map(({ key, years = [], parts = [] }) => {
      const values = {
        region: name,
        nation: nation ? 'no' : 'yes',
        count: years.length,
        years: inWords(years),
        partly: parts.length > 0 ? 'yes' : 'no',
        parts: inWords(parts),
      };
      const why = words.hint(key, values);
      return html`<li><p>${words.text(key, values)}</p>${why ? html`<p class="hint">${why}</p>` : nothing}</li>`;
    })}</ul></section>`;
}
