/*
 * The view "Data & metod": all data sets with their sources, what in them does not agree, how figures are calculated,
 * what can be downloaded, and how to report an error. The page without script (`data.html`) says the same.
 */

import { html, nothing } from 'lit';
import { FOLDER, fetchRows, fetchSets } from '../data-sets/fetching.js';
import { METHOD, PARTS, REPORT } from '../data-sets/method.js';
import { sourcesById } from '../data-sets/source.js';
import { shift } from '../decimal.js';
import { formatNumber } from '../format.js';
import './data-set.js';
import { ViewElement } from './element.js';
import '../../css/data-view.css';

/** @typedef {import('../data-sets/data-set.js').DataSets} DataSets */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('./element.js').View} View */

/** @typedef {{ about: DataSets, sourceRows: Row[] }} Collection */

class DataAndMethod extends ViewElement {
  static properties = { ...ViewElement.properties, collection: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {Collection | undefined} */
    this.collection = undefined;
    this.failed = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#fetch();
  }

  async #fetch() {
    this.failed = false;
    try {
      const [about, sourceRows] = await Promise.all([fetchSets(), fetchRows('sources')]);
      this.collection = { about, sourceRows };
    } catch {
      this.failed = true;
    }
  }

  /** @param {View} view */
  draw(view) {
    const { words, shown, catalogue } = view;
    return html`<div class="data-view">
      <h1 id="svar" tabindex="-1">${words.text('data-title')}</h1>
      <p class="lede">${words.text('data-lede')}</p>
      <p class="hint">${words.text('data-checked', { day: shown.day(catalogue.checkedOn) })} ${words.text('data-missing-is-not-zero')}</p>
      <nav class="data-contents" aria-label=${words.text('data-contents')}><ul>
        ${PARTS.map((part) => html`<li><a href="#${part}">${words.text(part)}</a></li>`)}
        <li><a href="./data.html">${words.text('data-without-script')}</a></li>
      </ul></nav>
      ${this.collection ? dataSets(view, this.collection) : this.#waiting(view)}
      ${this.collection ? conflicts(view, this.collection) : nothing}
      ${method(view)}
      ${this.collection ? downloads(view, this.collection) : nothing}
      ${report(view)}
    </div>`;
  }

  /** @param {View} view */
  #waiting({ words }) {
    if (!this.failed) return html`<p class="hint" role="status">${words.text('data-loading')}</p>`;
    return html`<p class="problem" role="status">${words.text('data-failed')}
      <button type="button" class="quiet" @click=${() => this.#fetch()}>${words.text('data-again')}</button></p>`;
  }
}

/**
 * @param {View} view
 * @param {Collection} collection
 */
function dataSets(view, { about: { groups, sets }, sourceRows }) {
  const { words } = view;
  const { language } = words;
  const list = sets.find(({ name }) => name === 'sources');
  const sources = list ? sourcesById(list, sourceRows, language) : new Map();
  return html`<section><h2 id="data-sets" tabindex="-1">${words.text('data-sets')}</h2>
    <p class="hint">${words.text('data-sets-about')}</p>
    ${groups.map(
      (group) => html`<h3>${group.title[language]}</h3>
        ${group.sets.map((name) => {
          const set = sets.find((known) => known.name === name);
          return set ? html`<uk-data-set .view=${view} .set=${set} .sources=${sources}></uk-data-set>` : nothing;
        })}`,
    )}</section>`;
}

/**
 * @param {View} view
 * @param {Collection} collection
 */
function conflicts({ words }, { about: { sets } }) {
  const { language } = words;
  return html`<section><h2 id="data-conflicts" tabindex="-1">${words.text('data-conflicts')}</h2>
    <p class="hint">${words.text('data-conflicts-about')}</p>
    ${sets
      .filter((set) => set.conflicts.length > 0)
      .map(
        (set) => html`<h3><a href="#data-${set.name}">${set.title[language]}</a></h3>
          <ul class="data-conflicts">${set.conflicts.map(({ text }) => html`<li>${text[language]}</li>`)}</ul>`,
      )}</section>`;
}

/**
 * @param {View} view
 * @param {Collection} collection
 */
function downloads({ words }, { about: { sets } }) {
  const { language } = words;
  const number = (/** @type {number} */ count) => formatNumber(language, String(count));
  const size = (/** @type {number} */ bytes) =>
    words.text('data-file-size', { size: formatNumber(language, shift(String(bytes), -3), { digits: 1 }) });
  const columns = ['data-column-file', 'data-column-content'];
  return html`<section><h2 id="data-downloads" tabindex="-1">${words.text('data-downloads')}</h2>
    <p class="hint">${words.text('data-downloads-about')}</p>
    <ul class="plain">
      <li><a href="${FOLDER}datapackage.json" download>datapackage.json</a>: ${words.text('data-download-package')}</li>
      <li><a href="${FOLDER}dcat.jsonld" download>dcat.jsonld</a>: ${words.text('data-download-catalogue')}</li>
    </ul>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.text('data-table', { title: words.text('data-downloads') })}><table>
      <thead><tr>${columns.map((key) => html`<th scope="col">${words.text(key)}</th>`)}
        <th scope="col" class="n">${words.text('data-column-rows')}</th><th scope="col" class="n">${words.text('data-column-size')}</th></tr></thead>
      <tbody>${sets.map(
        ({ file, title, rows, bytes }) => html`<tr>
          <th scope="row"><a href="${FOLDER}${file}" download>${file}</a></th><td>${title[language]}</td>
          <td class="n">${rows > 0 ? number(rows) : '–'}</td><td class="n">${size(bytes)}</td></tr>`,
      )}</tbody>
    </table></div></section>`;
}

/** @param {View} view */
function method({ words }) {
  return html`<section><h2 id="data-method" tabindex="-1">${words.text('data-method')}</h2>
    <p class="hint">${words.text('data-method-about')}</p>
    <dl class="data-method">${METHOD.map(
      ([term, about]) => html`<div><dt>${words.text(term)}</dt><dd>${words.text(about)}</dd></div>`,
    )}</dl></section>`;
}

/** @param {View} view */
function report({ words, catalogue: { engine, dataSha256 } }) {
  return html`<section><h2 id="data-report" tabindex="-1">${words.text('data-report')}</h2>
    <p>${words.text('data-report-about')}</p>
    <p>${words.text('data-report-what')}</p>
    <ul>${REPORT.map((key) => html`<li>${words.text(key)}</li>`)}
      <li>${words.text('data-report-version', { engine, data: dataSha256.slice(0, 12) })}</li></ul>
    <p>${words.text('data-report-conflict')}</p></section>`;
}

customElements.define('uk-data-view', DataAndMethod);
