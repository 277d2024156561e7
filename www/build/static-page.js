/*
 * What the page says before, and without, its script: the first case's answer and all published figures, computed at
 * build time by the same engine and written by the same code as in the browser. No number is typed into the HTML.
 */

import { readFile } from 'node:fs/promises';
import { assess } from '../js/assessment.js';
import * as engine from '../js/engine.js';
import { formatDay } from '../js/format.js';
import { headline, known, ledes } from '../js/headline.js';
import { Words } from '../js/i18n.js';
import { Names } from '../js/names.js';
import { FIRST_CASE, startedFrom } from '../js/published-case.js';
import { claimText } from '../js/published-text.js';
import { resultOf } from '../js/subject.js';
import { Writing } from '../js/writing.js';
import { escaped } from './escaped.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../js/writing.js').Kind} Kind */

/** @type {[string, FigureName, Kind][]} */
const FIGURES = [
  ['figure-cost', 'liability', 'kronor'],
  ['figure-per-contact', 'liabilityPerContact', 'rate'],
  ['figure-per-inhabitant', 'liabilityPerInhabitant', 'rate'],
  ['figure-per-thousand', 'contactsPerThousand', 'perThousand'],
];

/** @returns {import('vite').Plugin} */
export function staticPage() {
  return {
    name: 'static-page',
    transformIndexHtml: { order: 'pre', handler: fill },
  };
}

/**
 * @param {string} page
 * @param {{ path: string }} context
 * @returns {Promise<string>}
 */
async function fill(page, { path }) {
  // The other page has a filler of its own.
  if (path !== '/index.html') return page;
  const [wasm, source] = await Promise.all([
    readFile(new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url)),
    readFile(new URL('../locales/sv/page.ftl', import.meta.url), 'utf8'),
  ]);
  engine.startFrom(wasm);
  const words = new Words('sv', source);
  const catalogue = engine.catalogue();
  const values = { day: formatDay('sv', catalogue.checkedOn) };
  return page
    .replace('<!--static-answer-->', () => staticAnswer(words, catalogue))
    .replace(/\{\{([\w-]+)\}\}/g, (_, key) => escaped(words.text(key, values)));
}

/**
 * @param {Words} words
 * @param {Catalogue} catalogue
 */
function staticAnswer(words, catalogue) {
  return `<div class="static-answer">
<noscript><p class="problem">${escaped(words.text('no-script'))}</p></noscript>
<p class="problem" id="no-engine" hidden>${escaped(words.text('no-engine'))}</p>
${firstCase(words, catalogue)}
${publishedFigures(words, catalogue)}
</div>`;
}

/**
 * @param {Words} words
 * @param {Catalogue} catalogue
 */
function firstCase(words, catalogue) {
  const published = catalogue.cases.find(({ id }) => id === FIRST_CASE);
  if (!published) throw new Error(`the first case is not in the catalogue: ${FIRST_CASE}`);
  const state = startedFrom(published, 'sv');
  const { calculation, problems } = assess(state, catalogue, engine);
  const result = calculation && resultOf({ state }, calculation);
  if (!calculation || !result) throw new Error(`the first case has no answer: ${JSON.stringify(problems)}`);
  const names = new Names(catalogue, words);
  const writing = new Writing(words);
  const say = (/** @type {import('../js/headline.js').Sentence} */ { key, values }) =>
    escaped(words.text(key, values(writing)));
  const figures = FIGURES.filter(([, name]) => known(result.figures[name])).map(
    ([label, name, kind]) =>
      `<div><h2>${escaped(words.text(label, { invoiced: 'no' }))}</h2><p class="value">${escaped(writing.figure(result.figures[name], kind))}</p></div>`,
  );
  return `<h1>${say(headline(calculation, result, names.payer(result.region)))}</h1>
${ledes(result)
  .map((lede) => `<p class="lede">${say(lede)}</p>`)
  .join('\n')}
<div class="key">${figures.join('\n')}</div>
<p class="hint">${escaped(words.text('explained'))}</p>
<p class="hint">${escaped(words.text('static-case', { name: names.published('case', FIRST_CASE) }))}</p>
${sourceList(catalogue, published.sourceIds)}`;
}

/**
 * @param {Words} words
 * @param {Catalogue} catalogue
 */
function publishedFigures(words, catalogue) {
  const names = new Names(catalogue, words);
  const writing = new Writing(words);
  const heads = ['period', 'region', 'published-measure', 'published-value', 'published-status', 'published-source'];
  const rows = [...catalogue.claims]
    .sort((a, b) => b.from.localeCompare(a.from) || a.region.localeCompare(b.region))
    .map((claim) => {
      const whole = claim.from.endsWith('-01-01') && claim.to.endsWith('-12-31');
      const period = writing.period(whole ? { ...claim, year: claim.year } : claim);
      const cells = [
        escaped(words.text(`claim-${claim.measure}`)),
        `<b>${escaped(claimText(writing, claim))}</b>`,
        escaped(words.text(`status-${claim.status}`)),
        sourceList(catalogue, [claim.sourceId]),
      ];
      return `<tr><td>${escaped(period)}</td><th scope="row">${escaped(names.region(claim.region))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
  return `<h2 id="published">${escaped(words.text('static-published'))}</h2>
<p class="hint">${escaped(words.text('published-hint'))}</p>
<div class="scroll" role="region" tabindex="0" aria-labelledby="published"><table>
<thead><tr>${heads.map((key) => `<th scope="col">${escaped(words.text(key))}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/**
 * @param {Catalogue} catalogue
 * @param {readonly string[]} ids
 */
function sourceList(catalogue, ids) {
  const items = ids
    .flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? [])
    .map(({ title, publisher, url }) => {
      const name = url
        ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(title)}</a>`
        : `<cite>${escaped(title)}</cite>`;
      return `<li>${name}, ${escaped(publisher)}</li>`;
    });
  return items.length > 0 ? `<ul class="sources">${items.join('')}</ul>` : '';
}
