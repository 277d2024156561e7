/*
 * "Data & metod" as a page without script: the same data sets, words and formulas as in the view, every row of every
 * table with its source. Written at build time; no number is typed into the HTML.
 */

import { readFile } from 'node:fs/promises';
import { cellText, columnsFor, isNumber, isSource } from '../js/data-sets/data-set.js';
import { METHOD, PARTS, REPORT } from '../js/data-sets/method.js';
import { sourcesById } from '../js/data-sets/source.js';
import { shift } from '../js/decimal.js';
import * as engine from '../js/engine.js';
import { formatDay, formatDays, formatNumber } from '../js/format.js';
import { Words } from '../js/i18n.js';
import { Names } from '../js/names.js';
import { dataSets } from './data-sets.js';
import { escaped } from './escaped.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../js/data-sets/data-set.js').Column} Column */
/** @typedef {import('../js/data-sets/data-set.js').Row} Row */
/** @typedef {import('../js/data-sets/source.js').Source} Source */
/** @typedef {import('./data-sets.js').Collection} Collection */
/** @typedef {import('./data-sets.js').ReadSet} ReadSet */

/** @typedef {{ words: Words, names: Names, catalogue: Catalogue, sources: Map<string, Source> }} Writer */

const LANGUAGE = 'sv';

/** @returns {import('vite').Plugin} */
export function dataPage() {
  return { name: 'data-page', transformIndexHtml: { order: 'pre', handler: fill } };
}

/**
 * @param {string} page
 * @param {{ path: string }} context
 */
async function fill(page, { path }) {
  if (path !== '/data.html') return page;
  const words = new Words(LANGUAGE, await messages('page'));
  words.add(await messages('data'));
  const catalogue = engine.catalogue();
  const collection = await dataSets();
  const values = { day: formatDay(LANGUAGE, catalogue.checkedOn) };
  return page
    .replace('<!--data-page-->', () => written(words, catalogue, collection))
    .replace(/\{\{([\w-]+)\}\}/g, (_, key) => escaped(words.text(key, values)));
}

/** @param {string} part */
function messages(part) {
  return readFile(new URL(`../locales/${LANGUAGE}/${part}.ftl`, import.meta.url), 'utf8');
}

/**
 * All between the page's header and its footer.
 * @param {Words} words
 * @param {Catalogue} catalogue
 * @param {Collection} collection
 */
export function written(words, catalogue, collection) {
  const list = collection.sets.find(({ name }) => name === 'sources');
  if (!list) throw new Error('there is no list of sources');
  const sources = sourcesById(list, list.cells, LANGUAGE);
  /** @type {Writer} */
  const writer = { words, names: new Names(catalogue, words), catalogue, sources };
  const say = sayer(words);
  return `<h1>${say('data-title')}</h1>
<p class="lede">${say('data-lede')}</p>
<p class="hint">${say('data-checked', { day: formatDay(LANGUAGE, catalogue.checkedOn) })} ${say('data-missing-is-not-zero')}</p>
<nav class="data-contents" aria-label="${say('data-contents')}"><ul>
${PARTS.map((part) => `<li><a href="#${part}">${say(part)}</a></li>`).join('\n')}
<li><a href="./index.html#/data">${say('data-with-script')}</a></li>
</ul></nav>
<section><h2 id="data-sets">${say('data-sets')}</h2>
${collection.about.groups
  .map(
    (group) => `<h3>${escaped(group.title[LANGUAGE])}</h3>
${group.sets.flatMap((name) => collection.sets.filter((set) => set.name === name).map((set) => dataSet(writer, set))).join('\n')}`,
  )
  .join('\n')}</section>
${conflicts(words, collection)}
${method(words)}
${downloads(words, collection)}
${report(words, catalogue)}`;
}

/**
 * Messages as HTML.
 * @param {Words} words
 * @returns {(key: string, values?: import('../js/i18n.js').Values) => string}
 */
function sayer(words) {
  return (key, values) => escaped(words.text(key, values));
}

/**
 * @param {Writer} writer
 * @param {ReadSet} set
 */
function dataSet(writer, set) {
  const { words, sources } = writer;
  const say = sayer(words);
  const { scope, period, checked, licence, file } = set;
  const facts = [
    ['data-scope', escaped(scope[LANGUAGE])],
    ...(period ? [['data-period', escaped(formatDays(LANGUAGE, period.from, period.to))]] : []),
    ['data-date-checked', escaped(formatDay(LANGUAGE, checked))],
    ['data-engine', say(set.engine ? 'data-engine-yes' : 'data-engine-no')],
    ['data-licence', say('data-licence-text', { licence: licence.title })],
    ['data-file', `<a href="./data/${file}" download>${escaped(file)}</a>`],
  ];
  const told = set.conflicts.map(({ text }) => `<li>${escaped(text[LANGUAGE])}</li>`).join('\n');
  const from = set.sources.map((id) => `<li>${sourceLink(sources, id)}</li>`).join('\n');
  return `<section class="data-set" id="${set.name}"><h4>${escaped(set.title[LANGUAGE])}</h4>
<p>${escaped(set.about[LANGUAGE])}</p>
<dl class="data-facts">${facts.map(([key = '', text = '']) => `<div><dt>${say(key)}</dt><dd>${text}</dd></div>`).join('\n')}</dl>
${told ? `<p class="data-label">${say('data-set-conflicts')}</p><ul class="data-conflicts">${told}</ul>` : ''}
${from ? `<details class="data-sources"><summary>${say('data-set-sources', { count: set.sources.length })}</summary><ul class="sources">${from}</ul></details>` : ''}
${set.columns.length > 0 ? table(writer, set) : ''}</section>`;
}

/**
 * The list of sources is what the others point into, so it is not folded.
 * @param {Writer} writer
 * @param {ReadSet} set
 */
function table(writer, set) {
  const { words } = writer;
  const say = sayer(words);
  const columns = columnsFor(set, LANGUAGE);
  const isList = set.name === 'sources';
  const head = columns
    .map(({ column }) => `<th scope="col"${numeric(column)}>${escaped(column.title[LANGUAGE])}</th>`)
    .join('');
  const body = set.cells.map((row) => {
    const cells = columns.map(({ column, place }, position) =>
      cell(writer, set, column, row[place] ?? '', position === 0),
    );
    return `<tr${isList ? ` id="source-${row[0]}"` : ''}>${cells.join('')}</tr>`;
  });
  const rows = say('data-rows', { count: set.rows, shown: formatNumber(LANGUAGE, String(set.rows)) });
  const label = say('data-table', { title: set.title[LANGUAGE] });
  const drawn = `<div class="scroll data-scroll" role="region" tabindex="0" aria-label="${label}"><table>
<thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
  return isList ? drawn : `<details><summary>${label}, ${rows}</summary>${drawn}</details>`;
}

/** @param {Column} column */
function numeric(column) {
  return isNumber(column) ? ' class="n"' : '';
}

/**
 * @param {Writer} writer
 * @param {ReadSet} set
 * @param {Column} column
 * @param {string} value
 * @param {boolean} first
 */
function cell({ words, names, sources }, set, column, value, first) {
  const text = escaped(cellText(names, LANGUAGE, column, value));
  if (first) return `<th scope="row">${text}</th>`;
  if (value === '') {
    return `<td><span class="none">${escaped(column.empty?.[LANGUAGE] ?? words.text('figure-missing'))}</span></td>`;
  }
  if (isSource(set, column)) return `<td>${sourceLink(sources, value)}</td>`;
  if (column.name === 'url') return `<td><a href="${escaped(value)}" rel="noreferrer">${text}</a></td>`;
  return `<td${numeric(column)}>${text}</td>`;
}

/**
 * A source by its title and publisher, leading to its row in the list: there is its address and what may be done with it.
 * @param {Map<string, Source>} sources
 * @param {string} id
 */
function sourceLink(sources, id) {
  const { title = id, by = '', language = LANGUAGE } = sources.get(id) ?? {};
  const lang = language === LANGUAGE ? '' : ` lang="${escaped(language)}"`;
  return `<a href="#source-${escaped(id)}"${lang}>${escaped(title)}</a>${by ? `, ${escaped(by)}` : ''}`;
}

/**
 * @param {Words} words
 * @param {Collection} collection
 */
function conflicts(words, { sets }) {
  const say = sayer(words);
  const told = sets
    .filter((set) => set.conflicts.length > 0)
    .map((set) => {
      const items = set.conflicts.map(({ text }) => `<li>${escaped(text[LANGUAGE])}</li>`).join('\n');
      return `<h3><a href="#${set.name}">${escaped(set.title[LANGUAGE])}</a></h3><ul class="data-conflicts">${items}</ul>`;
    });
  return `<section><h2 id="data-conflicts">${say('data-conflicts')}</h2>
<p class="hint">${say('data-conflicts-about')}</p>${told.join('\n')}</section>`;
}

/** @param {Words} words */
function method(words) {
  const say = sayer(words);
  const steps = METHOD.map(([term, about]) => `<div><dt>${say(term)}</dt><dd>${say(about)}</dd></div>`);
  return `<section><h2 id="data-method">${say('data-method')}</h2>
<p class="hint">${say('data-method-about')}</p><dl class="data-method">${steps.join('\n')}</dl></section>`;
}

/**
 * @param {Words} words
 * @param {Collection} collection
 */
function downloads(words, { sets }) {
  const say = sayer(words);
  const rows = sets.map(({ file, title, rows: count, bytes }) => {
    const size = say('data-file-size', { size: formatNumber(LANGUAGE, shift(String(bytes), -3), { digits: 1 }) });
    return `<tr><th scope="row"><a href="./data/${file}" download>${escaped(file)}</a></th><td>${escaped(title[LANGUAGE])}</td>
<td class="n">${count > 0 ? formatNumber(LANGUAGE, String(count)) : '–'}</td><td class="n">${size}</td></tr>`;
  });
  return `<section><h2 id="data-downloads">${say('data-downloads')}</h2>
<p class="hint">${say('data-downloads-about')}</p>
<ul class="plain"><li><a href="./data/datapackage.json" download>datapackage.json</a>: ${say('data-download-package')}</li>
<li><a href="./data/dcat.jsonld" download>dcat.jsonld</a>: ${say('data-download-catalogue')}</li></ul>
<div class="scroll" role="region" tabindex="0" aria-label="${say('data-table', { title: words.text('data-downloads') })}"><table><thead><tr>
<th scope="col">${say('data-column-file')}</th><th scope="col">${say('data-column-content')}</th>
<th scope="col" class="n">${say('data-column-rows')}</th><th scope="col" class="n">${say('data-column-size')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}

/**
 * @param {Words} words
 * @param {Catalogue} catalogue
 */
function report(words, { engine: version, dataSha256 }) {
  const say = sayer(words);
  return `<section><h2 id="data-report">${say('data-report')}</h2>
<p>${say('data-report-about')}</p><p>${say('data-report-what')}</p>
<ul>${REPORT.map((key) => `<li>${say(key)}</li>`).join('\n')}
<li>${say('data-report-version', { engine: version, data: dataSha256.slice(0, 12) })}</li></ul>
<p>${say('data-report-conflict')}</p></section>`;
}
