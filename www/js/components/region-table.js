/* All 21 regions: what was entered, what the same level would give elsewhere, and who has no value. */

import { html, nothing, svg } from 'lit';
import { compareDecimals } from '../decimal.js';
import { compareNames } from '../format.js';
import { known } from '../headline.js';
import { comparisonsOf, measureKind, pickedComparison, projectionOf } from '../measures.js';
import { NATION } from '../names.js';
import { chosen } from '../state.js';
import { levelRegion, ownRegion } from '../subject.js';
import { ViewElement } from './element.js';
import { selectField } from './field.js';
import { explained, figure, missing, published } from './figure.js';
import { moveWithin, oneStop } from './one-stop.js';
import './chart.js';
import './published-figures.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Measure} Measure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

const NBSP = '\u00A0';

/** @typedef {'name' | 'value' | 'projection'} SortKey */
/** @typedef {{ result: RegionResult, name: string, value: Figure | undefined, projection: Figure | undefined }} Row */

class RegionTable extends ViewElement {
  static properties = { ...ViewElement.properties, sort: { state: true } };

  constructor() {
    super();
    /** @type {{ key: SortKey, descending: boolean } | undefined} */
    this.sort = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { calculation } = view.assessment;
    const comparison = calculation && pickedComparison(view, calculation);
    if (!calculation || !comparison) return nothing;
    const { words, shown } = view;
    const title = words.text('table-title', {
      measure: words.text(`measure-${comparison.measure}`),
      period: shown.period(calculation.period),
    });
    const rows = rowsOf(view, calculation, comparison);
    const sort = this.sort ?? {
      key: rows.some(({ value }) => known(value)) && comparison.covered.length > 1 ? 'value' : 'name',
      descending: comparison.covered.length > 1,
    };
    return html`<section><h2 id="table-title">${title}</h2>
      <div class="table-tools">${measureChooser(view, calculation, comparison)} ${levelChooser(view, comparison)}</div>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="table-title"><table class="regions">
        <thead><tr>
          ${this.#header(words.text('region'), 'name', sort)}
          ${this.#header(words.text(`measure-${comparison.measure}`), 'value', sort, 'n')}
          <th scope="col" class="bars"><span class="unseen">${words.text('bar')}</span></th>
          ${comparison.places.length > 1 ? html`<th scope="col" class="n">${words.text('place')}</th>` : nothing}
          ${this.#header(words.text(`projection-${projectionOf(comparison.measure)}`), 'projection', sort, 'n projected')}
        </tr></thead>
        <tbody @keydown=${moveWithin}>${sorted(rows, sort).map((row) => tableRow(view, comparison, row, rows))}</tbody>
      </table></div>
      ${legend(view, rows)}
      ${means(view, comparison)}
      <uk-chart .view=${view} .label=${title}></uk-chart>
      <uk-published-figures .view=${view}></uk-published-figures>
    </section>`;
  }

  updated() {
    oneStop(this.querySelector('.regions tbody'));
  }

  /**
   * @param {string} label
   * @param {SortKey} key
   * @param {{ key: SortKey, descending: boolean }} sort
   * @param {string} [className]
   */
  #header(label, key, sort, className = '') {
    const active = sort.key === key;
    const order = active ? (sort.descending ? 'descending' : 'ascending') : 'none';
    const turn = () => {
      this.sort = { key, descending: active ? !sort.descending : key !== 'name' };
    };
    return html`<th scope="col" class=${className} aria-sort=${order}><button type="button" @click=${turn}>${label}${NBSP}<span class="arrow" aria-hidden="true">${active ? (sort.descending ? '▼' : '▲') : '↕'}</span></button></th>`;
  }
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @param {Comparison} comparison
 * @returns {Row[]}
 */
function rowsOf({ names, state }, calculation, { measure }) {
  return calculation.regions
    .filter(({ region, entered }) => region !== NATION || entered || state.choices.region === NATION)
    .map((result) => ({
      result,
      name: names.region(result.region),
      value: result.figures[measure],
      projection: result.figures[projectionOf(measure)],
    }));
}

/**
 * Rows in order; those without a value last whichever way the others go.
 * @param {Row[]} rows
 * @param {{ key: SortKey, descending: boolean }} sort
 */
function sorted(rows, { key, descending }) {
  const direction = descending ? -1 : 1;
  const number = (/** @type {Row} */ row) => sortValue(row[key === 'projection' ? 'projection' : 'value']);
  return [...rows].sort((a, b) => {
    // The nation is not one of the regions: it stands on top, however they are sorted.
    const nation = Number(b.result.region === NATION) - Number(a.result.region === NATION);
    if (nation !== 0) return nation;
    if (key === 'name') return direction * compareNames(a.name, b.name);
    const [first, second] = [number(a), number(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || compareNames(a.name, b.name);
    }
    return direction * compareDecimals(first, second) || compareNames(a.name, b.name);
  });
}

/** @param {Figure | undefined} figure */
function sortValue(figure) {
  return figure?.value ?? figure?.low ?? figure?.high;
}

/**
 * @param {View} view
 * @param {Comparison} comparison
 * @param {Row} row
 * @param {Row[]} rows
 */
function tableRow(view, comparison, { result, name, value, projection }, rows) {
  const { words, state } = view;
  const own = result.region === ownRegion(state);
  const kind = measureKind(comparison.measure);
  const place = comparison.places.find(({ region }) => region === result.region);
  const projectedKind = projectedIn(comparison.measure, projection);
  return html`<tr class=${own ? 'me' : ''}>
    <th scope="row">${name}${own ? html`<span class="unseen"> ${words.text('own-region')}</span>` : nothing}</th>
    <td class="n">${known(value) ? figure(view, value, kind, `${result.region}.${comparison.measure}`) : (publishedValue(view, comparison, result) ?? missing(view, result.entered ? value : undefined))}</td>
    <td class="bars">${known(value) ? bar(value, rows) : nothing}</td>
    ${comparison.places.length > 1 ? html`<td class="n">${place ? placeButton(view, comparison, place) : '–'}</td>` : nothing}
    <td class="n projected">${known(projection) ? figure(view, projection, projectedKind, `${result.region}.${projectionOf(comparison.measure)}`) : '–'}</td>
  </tr>`;
}

/**
 * What has been published of the same measure, region and year, said to be that and nothing the user entered.
 * It takes no part in means and places: its scope may be another.
 * @param {View} view
 * @param {Comparison} comparison
 * @param {RegionResult} result
 */
function publishedValue(view, { measure }, { region, entered }) {
  const { words, catalogue, assessment } = view;
  const year = assessment.calculation?.period.year;
  const claim = catalogue.claims.find(
    (known) => known.region === region && known.measure === measure && known.year === year,
  );
  if (entered || !claim) return undefined;
  const status = words.text(`status-${claim.status}`);
  return html`${published(view, claim)}
    <span class="published-mark">${words.text('published-mark', { status })}</span>`;
}

/**
 * Whole kronor where the amount is exact; an amount within bounds has no krona to show.
 * @param {Measure} measure
 * @param {Figure | undefined} projection
 * @returns {Kind}
 */
function projectedIn(measure, projection) {
  if (projectionOf(measure) === 'projectedContacts') return 'count';
  return projection?.low === undefined && projection?.high === undefined ? 'wholeKronor' : 'kronor';
}

/**
 * @param {View} view
 * @param {Comparison} comparison
 * @param {Comparison['places'][number]} place
 */
function placeButton(view, { measure }, { region, best, worst }) {
  const text = view.words.text(best === worst ? 'place-one' : 'place-range', { best, worst });
  return explained(view, { figure: `place.${measure}.${region}` }, text, text);
}

/**
 * A bar beside the number. JavaScript numbers do here, since they only decide a length on the screen.
 * @param {Figure} value
 * @param {Row[]} rows
 */
function bar(value, rows) {
  const length = (/** @type {string | undefined} */ text) => Math.max(0, Number(text ?? 0));
  const longest = Math.max(
    ...rows.map((row) => length(row.value?.high ?? row.value?.value ?? row.value?.low)),
    Number.MIN_VALUE,
  );
  const width = (/** @type {string | undefined} */ text) => (100 * length(text)) / longest;
  const [low, high] = [width(value.low ?? value.value), width(value.high ?? value.value ?? value.low)];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg`<rect class="sure" width=${low} height="10"></rect><rect class="unsure" x=${low} y="2" width=${high - low} height="6"></rect>`}</svg>`;
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @param {Comparison} comparison
 */
function measureChooser(view, calculation, comparison) {
  const { words, change } = view;
  const all = comparisonsOf(calculation);
  return selectField({
    id: 'measure',
    label: words.text('measure'),
    value: comparison.measure,
    options: all.map(({ measure }) => ({ value: measure, label: words.text(`measure-${measure}`) })),
    choose: (value) =>
      change((now) => chosen(now, 'measure', all.find(({ measure }) => measure === value)?.measure ?? '')),
  });
}

/**
 * Whose level the projection takes, when several regions are entered.
 * @param {View} view
 * @param {Comparison} comparison
 */
function levelChooser(view, { covered }) {
  const { words, names, state, change } = view;
  if (state.choices.mode === 'one' || covered.length === 0) return nothing;
  return selectField({
    id: 'level-from',
    label: words.text('level-from'),
    value: state.choices.levelFrom || (covered[0] ?? ''),
    options: covered.map((region) => ({ value: region, label: names.region(region) })),
    choose: (region) => change((now) => chosen(now, 'levelFrom', region)),
  });
}

/**
 * @param {View} view
 * @param {Row[]} rows
 */
function legend(view, rows) {
  const { words, names } = view;
  const projected = rows.some(({ projection }) => known(projection));
  return html`<p class="hint table-keys">${words.text('table-keys')}</p>
    <p class="hint">${words.text('table-legend')} ${
      projected
        ? html`<span class="projected">${words.text('projection-legend', { region: names.region(levelRegion(view)) })}</span>`
        : nothing
    }</p>`;
}

/**
 * Two means that answer different questions, and the median, all with what they cover.
 * @param {View} view
 * @param {Comparison} comparison
 */
function means(view, { measure, covered, missing: without, weighted, unweighted, median }) {
  const { words } = view;
  const kind = measureKind(measure);
  const coverage = words.text('coverage-regions', { covered: covered.length, all: covered.length + without.length });
  if (covered.length < 2) return html`<p class="hint">${coverage}</p>`;
  return html`<dl class="means">
      ${[
        ['weighted', weighted],
        ['unweighted', unweighted],
        ['median', median],
      ].map(
        ([name, mean]) =>
          html`<div><dt>${words.text(`mean-${name}`)}</dt><dd>${figure(view, /** @type {Figure} */ (mean), kind, `${name}.${measure}`)}</dd></div>`,
      )}
    </dl>
    <p class="hint">${coverage} ${words.text('mean-hint')} ${words.text('rank-caution')}</p>`;
}

customElements.define('uk-region-table', RegionTable);
