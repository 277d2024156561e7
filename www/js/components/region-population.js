/* What rates are computed on: the population on the days it is published of, and the net cost of primary care. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { NATION } from '../names.js';
import { gapsOf, stretchesOf } from '../region/gaps.js';
import { said, sources } from './figure.js';

/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function population(view, { code }) {
  const { words, catalogue, shown } = view;
  const known = catalogue.populationDates.filter(({ region }) => region === code);
  const years = gapsOf(catalogue, code).find(({ key }) => key === 'region-gap-population')?.years ?? [];
  return html`<section><h2 id="region-population">${words.text('region-population')}</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="region-population"><table class="region-table days">
      <thead><tr><th scope="col">${words.text('region-day')}</th><th scope="col" class="n">${words.text('region-inhabitants')}</th>
        <th scope="col">${words.text('published-source')}</th></tr></thead>
      <tbody>${[...known]
        .sort((a, b) => (a.date < b.date ? 1 : -1))
        .map(
          ({ date, count, sourceId }) => html`<tr><th scope="row">${shown.day(date)}</th>
            <td class="n">${said(view, (writing) => writing.count(count))}</td><td>${sources(view, [sourceId])}</td></tr>`,
        )}</tbody></table></div>
    ${
      years.length > 0
        ? html`<p class="hint">${words.text('region-population-missing', { years: listed(shown, stretchesOf(years)), count: years.length })}</p>`
        : nothing
    }</section>`;
}

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function netCosts(view, { code, name }) {
  const { words, catalogue } = view;
  const known = catalogue.netCosts.filter(({ region }) => region === code);
  return html`<section><h2 id="region-net-cost">${words.text('region-net-cost')}</h2>
    ${
      known.length > 0
        ? html`<div class="scroll" role="region" tabindex="0" aria-labelledby="region-net-cost"><table class="region-table">
            <thead><tr><th scope="col">${words.text('region-year')}</th><th scope="col" class="n">${words.text('region-amount')}</th>
              <th scope="col">${words.text('published-source')}</th></tr></thead>
            <tbody>${[...known]
              .sort((a, b) => b.year - a.year)
              .map(
                ({ year, amount, sourceId }) => html`<tr><th scope="row">${year}</th>
                  <td class="n">${said(view, (writing) => writing.exact(amount, 'kronor'))}</td><td>${sources(view, [sourceId])}</td></tr>`,
              )}</tbody></table></div>`
        : html`<p>${words.text('region-net-cost-missing', { region: name })}</p>`
    }
    ${code === NATION ? nothing : html`<p class="hint">${words.text('region-net-cost-hint')}</p>`}</section>`;
}
