/* One data set: folded, its name; opened, what it is, where it is from, what in it does not agree, and its table. */

import { html, nothing } from 'lit';
import { FOLDER, fetchRows } from '../data-sets/fetching.js';
import { formatDays, formatNumber } from '../format.js';
import { sourceTitle } from './data-source.js';
import './data-table.js';
import { ViewElement } from './element.js';

/** @typedef {import('../data-sets/data-set.js').DataSet} DataSet */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../data-sets/source.js').Source} Source */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** So many sources are listed at once; more are folded away. */
const FEW_SOURCES = 5;

class DataSetElement extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    set: { attribute: false },
    sources: { attribute: false },
    opened: { state: true },
    rows: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    /** @type {DataSet | undefined} */
    this.set = undefined;
    /** @type {Map<string, Source>} */
    this.sources = new Map();
    this.opened = false;
    /** @type {Row[] | undefined} */
    this.rows = undefined;
    this.failed = false;
  }

  /** @param {View} view */
  draw(view) {
    const { set } = this;
    if (!set) return nothing;
    const { words } = view;
    const title = set.title[words.language];
    return html`<details class="data-set" @toggle=${this.#toggled}>
      <summary id="data-${set.name}"><h4>${title}</h4> <span class="data-counts">${counts(view, set)}</span></summary>
      ${this.opened ? this.#opened(view, set) : nothing}
    </details>`;
  }

  #toggled = (/** @type {Event & { currentTarget: HTMLDetailsElement }} */ { currentTarget }) => {
    this.opened = currentTarget.open;
    if (this.opened && !this.rows) this.#fetch();
  };

  async #fetch() {
    const { set } = this;
    if (!set || set.columns.length === 0) return;
    this.failed = false;
    try {
      this.rows = await fetchRows(set.name);
    } catch {
      this.failed = true;
    }
  }

  /**
   * @param {View} view
   * @param {DataSet} set
   */
  #opened(view, set) {
    const { words } = view;
    const { language } = words;
    return html`<p>${set.about[language]}</p>
      ${facts(view, set)}
      ${
        set.conflicts.length > 0
          ? html`<p class="data-label">${words.text('data-set-conflicts')}</p>
            <ul class="data-conflicts">${set.conflicts.map(({ text }) => html`<li>${text[language]}</li>`)}</ul>`
          : nothing
      }
      ${sourceList(view, set, this.sources)}
      ${set.columns.length > 0 ? columnList(view, set) : nothing}
      ${set.columns.length > 0 ? this.#table(view, set) : nothing}`;
  }

  /**
   * @param {View} view
   * @param {DataSet} set
   */
  #table(view, set) {
    const { words } = view;
    if (this.rows)
      return html`<uk-data-table .view=${view} .set=${set} .rows=${this.rows} .sources=${this.sources}></uk-data-table>`;
    if (!this.failed) return html`<p class="hint" role="status">${words.text('data-loading')}</p>`;
    return html`<p class="problem" role="status">${words.text('data-failed')}
      <button type="button" class="quiet" @click=${() => this.#fetch()}>${words.text('data-again')}</button></p>`;
  }
}

/**
 * How many rows it has, and how many things in it do not agree.
 * @param {View} view
 * @param {DataSet} set
 */
function counts({ words }, { rows, columns, conflicts }) {
  const shown = formatNumber(words.language, String(rows));
  const size = columns.length > 0 ? words.text('data-rows', { count: rows, shown }) : words.text('data-map');
  if (conflicts.length === 0) return size;
  return `${size}, ${words.text('data-conflict-count', { count: conflicts.length })}`;
}

/**
 * @param {View} view
 * @param {DataSet} set
 */
function facts({ words, shown }, { scope, period, checked, engine, licence, file }) {
  const { language } = words;
  /** @type {[string, Drawn][]} */
  const told = [
    ['data-scope', scope[language]],
    ...(period ? [/** @type {[string, Drawn]} */ (['data-period', formatDays(language, period.from, period.to)])] : []),
    ['data-date-checked', shown.day(checked)],
    ['data-engine', words.text(engine ? 'data-engine-yes' : 'data-engine-no')],
    ['data-licence', words.text('data-licence-text', { licence: licence.title })],
    ['data-file', html`<a href="${FOLDER}${file}" download>${file}</a>`],
  ];
  return html`<dl class="data-facts">${told.map(
    ([key, text]) => html`<div><dt>${words.text(key)}</dt><dd>${text}</dd></div>`,
  )}</dl>`;
}

/**
 * @param {View} view
 * @param {DataSet} set
 * @param {Map<string, Source>} known
 */
function sourceList({ words }, { sources }, known) {
  if (sources.length === 0) return nothing;
  const title = words.text('data-set-sources', { count: sources.length });
  const list = html`<ul class="sources">${sources.map((id) => {
    const source = known.get(id);
    if (!source) return nothing;
    const licence = source.licence
      ? words.text('data-source-licence', { licence: source.licence })
      : words.text('data-source-licence-unknown');
    const told = [source.by, source.remark, licence].filter(Boolean).join('; ');
    return html`<li>${sourceTitle(source)}, ${told}</li>`;
  })}</ul>`;
  if (sources.length > FEW_SOURCES)
    return html`<details class="data-sources"><summary>${title}</summary>${list}</details>`;
  return html`<p class="data-label">${title}</p>${list}`;
}

/**
 * The columns by the names that the file has, and what their codes mean.
 * @param {View} view
 * @param {DataSet} set
 */
function columnList({ words }, { columns }) {
  const { language } = words;
  return html`<details class="data-sources"><summary>${words.text('data-columns')}</summary>
    <dl class="data-columns">${columns.map(({ name, title, about, values }) => {
      const codes = Object.entries(values ?? {}).map(([code, label]) => `${code} = ${label[language]}`);
      return html`<div><dt><code>${name}</code></dt><dd>${title[language]}${about ? `. ${about[language]}` : nothing}
        ${codes.length > 0 ? html`<span class="why">${words.text('data-column-codes')} ${codes.join('; ')}</span>` : nothing}</dd></div>`;
    })}</dl></details>`;
}

customElements.define('uk-data-set', DataSetElement);
