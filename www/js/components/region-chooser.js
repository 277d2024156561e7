/* Which region: a choice that the address follows, and a list of all of them while none is chosen. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';
import { publishedYears } from '../region/published.js';
import { writePlace } from '../url.js';
import { selectField } from './field.js';

/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {string | undefined} code the region that is shown
 */
export function chooser(view, code) {
  const { words } = view;
  const options = choices(view).map(({ code: value, name }) => ({ value, label: name }));
  return html`<div class="region-chooser">${selectField({
    id: 'region-choice',
    label: words.text('region-choose'),
    value: code ?? '',
    options: code === undefined ? [{ value: '', label: words.text('region-choose-none') }, ...options] : options,
    choose: (region) => {
      if (region) location.hash = pageOf(view, region);
    },
  })}</div>`;
}

/**
 * @param {View} view
 * @param {string | undefined} unknown a code that no region has
 */
export function index(view, unknown) {
  const { words, catalogue, shown } = view;
  return html`<h1 id="svar" tabindex="-1">${words.text('view-region')}</h1>
    ${unknown === undefined ? nothing : html`<p class="problem">${words.text('region-none-such', { code: unknown })}</p>`}
    <p class="lede">${words.text('region-index-lede')}</p>
    <ul class="region-index">${choices(view).map(({ code, name }) => {
      const years = publishedYears(catalogue.claims, code).map(({ year }) => String(year));
      return html`<li><a href=${pageOf(view, code)}>${name}</a>
        <span class="hint">${
          years.length > 0
            ? words.text('region-index-years', { years: listed(shown, years.reverse()) })
            : words.text('region-index-nothing')
        }</span></li>`;
    })}</ul>`;
}

/**
 * The nation, then the regions in alphabetical order.
 * @param {View} view
 */
function choices({ catalogue, names }) {
  const all = [NATION, ...catalogue.regions.map(({ code }) => code).filter((code) => code !== NATION)];
  const [nation, ...regions] = all.map((code) => ({ code, name: names.region(code) }));
  return [...(nation ? [nation] : []), ...regions.sort((a, b) => compareNames(a.name, b.name))];
}

/**
 * Address of a region's page.
 * @param {Pick<View, 'words'>} view
 * @param {string} region
 */
export function pageOf({ words }, region) {
  return writePlace({ view: 'region', language: words.language, region });
}
