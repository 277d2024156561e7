/* What else the data say of the region: rows of data sets that no calculation uses, fetched when they are asked for. */

import { html, nothing } from 'lit';
import { fetchRows, fetchSets } from '../data-sets/fetching.js';
import { sourcesById } from '../data-sets/source.js';
import { writePlace } from '../url.js';
import { sourceTitle } from './data-source.js';
import { ViewElement } from './element.js';

/** @typedef {import('../data-sets/data-set.js').DataSet} DataSet */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../data-sets/source.js').Source} Source */
/** @typedef {import('./element.js').View} View */

/** Data sets that stand on the page already. */
const TOLD = ['claims', 'population', 'net_costs', 'patient_fees', 'centre_charges', 'cases', 'regions'];
const REGION = 'region_code';
const STATEMENTS = 'statements';

/** All rows of the sets that name regions, and the sources. @typedef {{ sets: { set: DataSet, rows: Row[] }[], list: DataSet | undefined, sourceRows: Row[] }} Collection */
/** The rows of one region; made once for each, so that a table knows its rows again.
 * @typedef {{ code: string, language: string, parts: { set: DataSet, rows: Row[] }[], sources: Map<string, Source> }} Chosen */

class RegionData extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    code: { attribute: false },
    opened: { state: true },
    collection: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    this.code = '';
    this.opened = false;
    /** @type {Collection | undefined} */
    this.collection = undefined;
    this.failed = false;
    /** @type {Chosen | undefined} */
    this.chosen = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    return html`<details class="region-data" @toggle=${this.#toggled}>
      <summary><h2>${words.text('region-data')}</h2></summary>
      <p class="hint">${words.text('region-data-hint')}
        <a href=${writePlace({ view: 'data', language: words.language })}>${words.text('region-data-all')}</a></p>
      ${this.opened ? view.part('data', () => this.#content(view)) : nothing}</details>`;
  }

  #toggled = (/** @type {Event & { currentTarget: HTMLDetailsElement, target: EventTarget | null }} */ event) => {
    // Those inside are heard here too.
    if (event.target !== event.currentTarget) return;
    this.opened = event.currentTarget.open;
    if (this.opened && !this.collection) this.#fetch();
  };

  async #fetch() {
    this.failed = false;
    try {
      const [{ sets }, sourceRows] = await Promise.all([fetchSets(), fetchRows('sources')]);
      const wanted = sets.filter(({ name, columns }) => !TOLD.includes(name) && columns.some(isRegion));
      const rows = await Promise.all(wanted.map(({ name }) => fetchRows(name)));
      this.collection = {
        sets: wanted.map((set, index) => ({ set, rows: rows[index] ?? [] })),
        list: sets.find(({ name }) => name === 'sources'),
        sourceRows,
      };
    } catch {
      this.failed = true;
    }
  }

  /** @param {View} view */
  #content(view) {
    const { words } = view;
    if (this.failed)
      return html`<p class="problem" role="status">${words.text('data-failed')}
        <button type="button" class="quiet" @click=${() => this.#fetch()}>${words.text('data-again')}</button></p>`;
    if (!this.collection) return html`<p class="hint" role="status">${words.text('data-loading')}</p>`;
    const { parts, sources } = this.#chosen(view, this.collection);
    const without = this.collection.sets.filter(({ set }) => !parts.some((part) => part.set.name === set.name));
    return html`${parts.map(({ set, rows }) =>
      set.name === STATEMENTS
        ? html`<h3>${set.title[words.language]}</h3>${statements(view, set, rows, sources)}`
        : html`<details class="region-data-set"><summary><h3>${set.title[words.language]}</h3>
            <span class="hint">${words.text('data-rows', { count: rows.length, shown: view.shown.count(String(rows.length)) })}</span></summary>
            <p class="hint">${set.about[words.language]} ${set.scope[words.language]}</p>
            <uk-data-table .view=${view} .set=${set} .rows=${rows} .sources=${sources}></uk-data-table></details>`,
    )}
    ${
      without.length > 0
        ? html`<p class="hint">${words.text('region-data-without')}</p>
            <ul class="hint">${without.map(({ set }) => html`<li>${set.title[words.language]}</li>`)}</ul>`
        : nothing
    }`;
  }

  /**
   * @param {View} view
   * @param {Collection} collection
   * @returns {Chosen}
   */
  #chosen({ words: { language } }, { sets, list, sourceRows }) {
    const { code, chosen } = this;
    if (chosen?.code === code && chosen.language === language) return chosen;
    const parts = sets.map(({ set, rows }) => {
      const place = set.columns.findIndex(isRegion);
      const own = rows.filter((row) => row[place] === code);
      return { set: { ...set, rows: own.length }, rows: own };
    });
    this.chosen = {
      code,
      language,
      // What is said in words is read first.
      parts: parts.filter(({ rows }) => rows.length > 0).sort((a, b) => rank(a.set) - rank(b.set)),
      sources: list ? sourcesById(list, sourceRows, language) : new Map(),
    };
    return this.chosen;
  }
}

/**
 * What the sources say in words, each with its source.
 * @param {View} view
 * @param {DataSet} set
 * @param {readonly Row[]} rows
 * @param {Map<string, Source>} sources
 */
function statements({ words }, { columns }, rows, sources) {
  const placeOf = (/** @type {string} */ name) => columns.findIndex((column) => column.name === name);
  const [text, sourceId] = [placeOf(`text_${words.language}`), placeOf('source_id')];
  return html`<ul class="region-statements">${rows.map((row) => {
    const source = sources.get(row[sourceId] ?? '');
    return html`<li><p>${row[text]}</p>${
      source ? html`<p class="sources">${sourceTitle(source)}${source.by ? `, ${source.by}` : nothing}</p>` : nothing
    }</li>`;
  })}</ul>`;
}

/** @param {DataSet} set */
const rank = ({ name }) => (name === STATEMENTS ? 0 : 1);

/** @param {{ name: string }} column */
const isRegion = ({ name }) => name === REGION;

customElements.define('uk-region-data', RegionData);
