/* One measure of one year, a row for each region: its value and place, how final it is and what it counts, its source. */

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { competing, reservations, statusText } from '../comparison/basis.js';
import { figureId } from '../comparison/compared.js';
import { comparedKind } from '../comparison/measures.js';
import { isShownIn, ownTableName } from '../comparison/question.js';
import { joined, originsIn, shortSource } from '../comparison/sources.js';
import * as engine from '../engine.js';
import { known } from '../headline.js';
import { NATION } from '../names.js';
import { competingValues } from './comparison-claims.js';
import { sortButton } from './comparison-sort.js';
import { figure, sources } from './figure.js';
import { moveWithin } from './one-stop.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../comparison/order.js').Ordered} Ordered */
/** @typedef {import('../comparison/order.js').Sort} Sort */
/** @typedef {import('../comparison/sources.js').Origins} Origins */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

/** @typedef {Ordered & { area: ComparedArea }} YearRow */

/**
 * @typedef {object} Use how the table is looked at
 * @property {Sort} sort
 * @property {ReadonlySet<string>} opened regions whose other published values are shown
 * @property {(key: string) => void} turn sorts by a column
 * @property {(region: string) => void} open shows other published values, or hides them
 */

/**
 * @param {View} view
 * @param {Comparing} comparing
 * @param {(region: string) => boolean} isShown
 * @returns {YearRow[]}
 */
export function yearRows(view, { focus }, isShown) {
  const { measure, year } = focus;
  return year.areas
    .filter(({ region }) => isShown(region))
    .map((area) => {
      const { region, figures, bases } = area;
      const { value, low, high, missing: reason } = figures[measure];
      const order = reason ? undefined : (value ?? low ?? high);
      const name = view.names.region(region);
      const basis = bases[measure];
      const found = [name, ...(basis ? [statusText(view, basis.status), ...reservations(view, basis)] : [])].join(' ');
      return {
        area,
        region,
        name,
        found: found.toLowerCase(),
        cells: { [measure]: order === undefined ? {} : { order } },
      };
    });
}

/**
 * @param {View} view
 * @param {Comparing} comparing
 * @param {readonly YearRow[]} rows
 * @param {Use} use
 */
export function yearTable(view, comparing, rows, use) {
  const { words } = view;
  const { measure } = comparing.focus;
  const origins = originsOf(comparing);
  const header = (/** @type {string} */ key, /** @type {string} */ label, className = '') =>
    sortButton({ label, className, sort: use.sort, key, turn: () => use.turn(key) });
  return html`<div class="scroll compare-scroll" role="region" tabindex="0" aria-labelledby="compare-title"><table class="regions compare-year">
    <thead><tr>${header('region', words.text('region'))}${header(measure, words.text(`compared-${measure}`), 'n')}
      <th scope="col">${words.text('place')}</th><th scope="col">${words.text('published-status')}</th>
      <th scope="col">${words.text('published-source')}</th></tr></thead>
    <tbody @keydown=${moveWithin}>${repeat(
      rows,
      ({ region }) => region,
      (row) => yearRow(view, comparing, row, origins, use),
    )}</tbody></table></div>
    <p class="hint table-keys">${words.text('table-keys')}</p>`;
}

/** @type {WeakMap<Comparing, (figure: string) => Origins>} */
const ORIGINS = new WeakMap();

/**
 * Where the values of the table come from, asked of the engine once for them all.
 * @param {Comparing} comparing
 */
function originsOf(comparing) {
  const { input, focus } = comparing;
  let origins = ORIGINS.get(comparing);
  if (!origins) {
    const { measure, year } = focus;
    const ids = year.areas.filter(({ figures }) => known(figures[measure])).map(({ region }) => `${region}.${measure}`);
    origins = originsIn(ids.length > 0 ? engine.deriveCompared(input, year.year, ids) : undefined);
    ORIGINS.set(comparing, origins);
  }
  return origins;
}

/**
 * All sources of the table in full: in its cells there is only room for who published them and when.
 * @param {View} view
 * @param {Comparing} comparing
 */
export function yearSources(view, comparing) {
  const { measure, year } = comparing.focus;
  const origins = originsOf(comparing);
  const shown = year.areas.map(({ region }) => region).filter(isShownIn(view.state));
  const { ids } = joined(shown.map((region) => origins(`${region}.${measure}`)));
  if (ids.length === 0) return nothing;
  return html`<section class="compare-sources" aria-labelledby="compare-sources"><h3 id="compare-sources">${view.words.text('sources')}</h3>${sources(view, ids)}</section>`;
}

/**
 * @param {View} view
 * @param {Comparing} comparing
 * @param {YearRow} row
 * @param {(figure: string) => Origins} origins
 * @param {Use} use
 */
function yearRow(view, comparing, { region, name, area }, origins, { opened, open }) {
  const { words, catalogue } = view;
  const { measure, year, on } = comparing.focus;
  const value = area.figures[measure];
  const basis = area.bases[measure];
  const place = (on?.comparable.length ?? 0) > 1 ? on?.places.find((found) => found.region === region) : undefined;
  const cells = basis ? competing(catalogue.claims, basis) : [];
  const others = cells.reduce((count, { used, all }) => count + all.length - (used ? 1 : 0), 0);
  const isOpen = opened.has(region) && others > 0;
  return html`<tr class=${region === NATION ? 'me' : ''}>
      <th scope="row">${name}</th>
      <td class="n">${known(value) ? figure(view, value, comparedKind(measure), figureId(year.year, region, measure)) : none(view, value)}${
        others > 0
          ? html`<br><button type="button" class="compare-others" aria-expanded=${isOpen} aria-controls="others-${region}"
              @click=${() => open(region)}>${words.text('compare-others', { count: others })}</button>`
          : nothing
      }<div class="compare-narrow" aria-hidden="true">${basis ? standing(view, comparing, region, basis) : nothing}</div></td>
      <td>${place ? placeText(view, place) : nothing}</td>
      <td>${basis ? standing(view, comparing, region, basis) : why(view, value)}</td>
      <td>${known(value) ? origin(view, origins(`${region}.${measure}`)) : nothing}</td>
    </tr>
    ${isOpen ? html`<tr class="compare-claims" id="others-${region}"><td colspan="5">${competingValues(view, comparing.focus, name, cells)}</td></tr>` : nothing}`;
}

/**
 * @param {View} view
 * @param {{ best: number, worst: number }} place
 */
function placeText({ words }, { best, worst }) {
  if (best === worst) return `${best}`;
  return words.text('figure-range', { low: best, high: worst });
}

/**
 * What stands where there is no value; the reason stands beside it, where others have their status.
 * @param {View} view
 * @param {Figure} figure
 */
function none({ words }, { missing }) {
  return html`<span class="none">${missing?.startsWith('zero_') ? '–' : words.text('figure-missing')}</span>`;
}

/**
 * @param {View} view
 * @param {Figure} figure
 */
function why({ words }, { missing }) {
  return missing ? html`<span class="none">${words.text(`missing-${missing}`)}</span>` : nothing;
}

/**
 * How final a value is, what it counts, and why it is not compared if it is not.
 * @param {View} view
 * @param {Comparing} comparing
 * @param {string} region
 * @param {import('../../../wasm/comparison/src/types.d.ts').Basis} basis
 */
function standing(view, { focus }, region, basis) {
  const { words } = view;
  const apart = focus.on?.apart.find((found) => found.region === region);
  const remarks = reservations(view, basis);
  if (apart) {
    const reasons = apart.reasons.map((reason) => words.text(`differs-${reason}`)).join(', ');
    remarks.push(words.text('compare-apart', { reasons }));
  }
  return html`${statusText(view, basis.status)}${remarks.map((remark) => html`<small>${remark}</small>`)}`;
}

/**
 * @param {View} view
 * @param {Origins} origins
 */
function origin(view, { ids, own }) {
  const { words, state } = view;
  const links = ids.map((id) => {
    const { text, title, url } = shortSource(view, id);
    return html`<li>${url ? html`<a href=${url} rel="noreferrer" title=${title}>${text}</a>` : html`<cite title=${title}>${text}</cite>`}</li>`;
  });
  const table = own ? html`<li>${ownTableName(state) || words.text('compare-own-source')}</li>` : nothing;
  return html`<ul class="sources">${links}${table}</ul>`;
}
