/* What has been published of care packages and of the yearly cap on patient fees, with its sources. */

import { html, nothing } from 'lit';
import { fetchRows, fetchSets } from '../data-sets/fetching.js';
import { sourcesById } from '../data-sets/source.js';
import { sourceTitle } from './data-source.js';
import { ViewElement } from './element.js';
import { said, sources } from './figure.js';
import { WhenSeen } from './when-seen.js';

/** @typedef {import('./element.js').View} View */

/** Where companies are said to sell packages and to invoice the home region per visit; no calculation uses it. */
const OF_PACKAGES = 'dims_2019';

class CarePackagePublished extends ViewElement {
  constructor() {
    super();
    /** @type {WhenSeen<[Awaited<ReturnType<typeof fetchSets>>, import('../data-sets/data-set.js').Row[]]>} */
    this.seen = new WhenSeen(this, () => Promise.all([fetchSets(), fetchRows('sources')]));
  }

  /** @param {View} view */
  draw(view) {
    const { catalogue, words } = view;
    return html`<section aria-labelledby="package-published"><h2 id="package-published">${words.text('package-published')}</h2>
      <p>${words.text('package-published-about')}</p>
      ${this.#source(view)}
      <h3 id="package-caps">${words.text('package-caps')}</h3>
      <p class="hint">${words.text('package-caps-about')}</p>
      <table class="package-caps" aria-labelledby="package-caps">
        <thead><tr><th scope="col">${words.text('package-caps-years')}</th><th scope="col" class="n">${words.text('package-caps-amount')}</th>
          <th scope="col">${words.text('sources')}</th></tr></thead>
        <tbody>${catalogue.feeCaps.toReversed().map(
          ({ from, to, amount, sourceId }) => html`<tr><th scope="row">${years(view, from, to)}</th>
            <td class="n">${said(view, (writing) => writing.exact(amount, 'wholeKronor'))}</td>
            <td>${sources(view, [sourceId])}</td></tr>`,
        )}</tbody></table></section>`;
  }

  /** @param {View} view */
  #source({ words }) {
    const [{ sets } = { sets: [] }, rows = []] = this.seen.there ?? [];
    const list = sets.find(({ name }) => name === 'sources');
    const source = list && sourcesById(list, rows, words.language).get(OF_PACKAGES);
    return source
      ? html`<ul class="sources" aria-label=${words.text('sources')}><li>${sourceTitle(source)}, ${source.by}</li></ul>`
      : nothing;
  }
}

/**
 * "2022", "2019–2021", "2024 och senare".
 * @param {View} view
 * @param {string} from a day
 * @param {string | undefined} to
 */
function years({ words }, from, to) {
  const first = from.slice(0, 4);
  if (to === undefined) return words.text('package-caps-from', { from: first });
  const last = to.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}

customElements.define('uk-care-package-published', CarePackagePublished);
