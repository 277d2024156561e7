/* Regions to set the region beside: of the same collaboration area, and the nearest in population. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { COMPARED_MEASURES } from '../comparison/measures.js';
import { compareNames } from '../format.js';
import { latestYear } from '../region/subject.js';
import { compare } from '../region/ways.js';
import { pageOf } from './region-chooser.js';

/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/** Collaboration areas as the data call them. @type {Readonly<Record<string, string>>} */
const AREAS = {
  Stockholm: 'region-collaboration-stockholm',
  Norra: 'region-collaboration-norra',
  Mellansverige: 'region-collaboration-mellansverige',
  Sydöstra: 'region-collaboration-sydostra',
  Södra: 'region-collaboration-sodra',
  Västra: 'region-collaboration-vastra',
};

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function peers(view, subject) {
  const { words, names, catalogue, shown } = view;
  const found = catalogue.peers.find(({ region }) => region === subject.code);
  if (!found) return nothing;
  const { collaboration, nearest, populationDate } = found;
  const areas = collaboration.map(({ name }) => words.text(AREAS[name] ?? name));
  const inOrder = (/** @type {readonly string[]} */ codes) =>
    [...codes].sort((a, b) => compareNames(names.region(a), names.region(b)));
  return html`<section><h2 id="region-peers">${words.text('region-peers')}</h2>
    ${
      collaboration.length > 1
        ? html`<p>${words.text('region-peers-split', { region: subject.name, areas: listed(shown, areas) })}</p>`
        : nothing
    }
    <div class="region-peers">${[
      ...collaboration.map(({ regions }, index) => ({ title: areas[index] ?? '', regions: inOrder(regions) })),
      { title: words.text('region-nearest', { day: shown.day(populationDate) }), regions: nearest },
    ].map(({ title, regions }) => group(view, subject, title, regions))}</div></section>`;
}

/**
 * @param {View} view
 * @param {Subject} subject
 * @param {string} title
 * @param {readonly string[]} regions
 */
function group(view, { code, years }, title, regions) {
  const { words, names } = view;
  const others = regions.filter((region) => region !== code);
  const latest = latestYear(years);
  const about = {
    measure: COMPARED_MEASURES.find((known) => latest?.area?.bases[known]) ?? /** @type {const} */ (''),
    year: latest ? String(latest.year) : '',
    among: [code, ...others],
  };
  return html`<div><h3>${title}</h3>
    <ul class="plain">${others.map((region) => html`<li><a href=${pageOf(view, region)}>${names.region(region)}</a></li>`)}</ul>
    <button type="button" class="quiet" aria-label=${words.text('region-compare-these', { group: title })} @click=${() => compare(view, about)}>${words.text('region-compare-group')}</button></div>`;
}
