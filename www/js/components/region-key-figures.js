/* The figures of the latest year that has any: each with its range, what it rests on, its source and the nation's beside. */

import { html, nothing } from 'lit';
import { figureId } from '../comparison/compared.js';
import { comparedKind } from '../comparison/measures.js';
import { hasOwnTable } from '../comparison/question.js';
import { basisRemarks } from '../region/remarks.js';
import { latestYear } from '../region/subject.js';
import { explained } from './figure.js';
import { nationBeside } from './region-nation.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../region/subject.js').RegionYear} RegionYear */
/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/** Those that are told to be missing; the others only stand where they are known. @type {readonly ComparedMeasure[]} */
const WANTED = [
  'contactsPerThousand',
  'invoicedPerInhabitant',
  'invoicedPerContact',
  'contacts',
  'invoiced',
  'invoicedShareOfPrimaryCare',
];
/** @type {readonly ComparedMeasure[]} */
const MEASURES = [...WANTED, 'patients', 'invoicedPerPatient'];

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function keyFigures(view, { code, years }) {
  const { words } = view;
  const latest = latestYear(years);
  const area = latest?.area;
  if (!latest || !area) return nothing;
  const known = MEASURES.filter((measure) => area.bases[measure]);
  const unknown = WANTED.filter((measure) => !area.bases[measure]);
  return html`<section><h2 id="region-key">${words.text('region-key-figures', { year: String(latest.year) })}</h2>
    <div class="key">${known.map((measure) => card(view, code, latest, measure))}</div>
    ${
      unknown.length > 0
        ? html`<ul class="plain region-missing">${unknown.map(
            (measure) =>
              html`<li>${words.text('region-missing', { measure: words.text(`compared-${measure}`), reason: reason(view, area.figures[measure]) })}</li>`,
          )}</ul>`
        : nothing
    }</section>`;
}

/**
 * @param {View} view
 * @param {string} code
 * @param {RegionYear} year
 * @param {ComparedMeasure} measure
 */
function card(view, code, { year, area, nation }, measure) {
  const { words, shown, spoken, catalogue } = view;
  const figure = area?.figures[measure];
  const basis = area?.bases[measure];
  if (!area || !figure || !basis) return nothing;
  const kind = comparedKind(measure);
  const { main, range } = shown.parts(figure, kind);
  const sourceIds = catalogue.claims.filter(({ id }) => basis.claims.includes(id)).map(({ sourceId }) => sourceId);
  return html`<div><h3>${words.text(`compared-${measure}`)}</h3>
    ${explained(
      view,
      { figure: figureId(year, code, measure) },
      html`<span class="value">${main}</span>${range ? html`<span class="range">${range}</span>` : nothing}<span
          class="way">${words.text('figure-show')}</span>`,
      spoken.figure(figure, kind),
    )}
    <p class="also">${basisRemarks(view, area, measure, 'all')}</p>
    ${publishers(view, sourceIds)}
    ${nation?.area ? html`<p class="also set-beside">${nationBeside(view, year, nation.area, measure, basis)}</p>` : nothing}</div>`;
}

/**
 * Why there is no figure. Nobody without a table of their own wants to know that it is not in there.
 * @param {View} view
 * @param {Figure} figure
 */
function reason({ words, state }, { missing = 'not_published' }) {
  const told = missing === 'neither_published_nor_own' && !hasOwnTable(state) ? 'not_published' : missing;
  return words.text(`missing-${told}`);
}

/**
 * The sources by who published them; their titles stand with the values, year by year.
 * @param {View} view
 * @param {readonly string[]} ids
 */
function publishers({ names, words }, ids) {
  const known = [...new Set(ids)].flatMap((id) => names.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<p class="also">${words.text('region-source')} ${known.map(
    ({ publisher, url }, index) =>
      html`${index > 0 ? ', ' : ''}${url ? html`<a href=${url} rel="noreferrer">${publisher}</a>` : publisher}`,
  )}</p>`;
}
