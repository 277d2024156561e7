/* Prices, patient fees, charges to care centres and published cases that concern the region. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { NATION } from '../names.js';
import { seriesFor } from '../region/prices.js';
import { calculateCase } from '../region/ways.js';
import { said, sources } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../names.js').Series} Series */
/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/** What is paid for contacts of some professions. @typedef {{ professions: readonly Profession[], amount: string }} Amount */

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function prices(view, { code, name }) {
  const { words, catalogue } = view;
  const { recommended, own } = seriesFor(catalogue, code);
  return html`<section><h2 id="region-prices">${words.text('region-prices')}</h2>
    <p class="hint">${words.text('region-prices-hint')}</p>
    ${recommended.map((series) => oneSeries(view, series))} ${given(view, own, name)}
    ${code === NATION ? nothing : html`${fees(view, code, name)} ${centreCharges(view, code, name)}`}
    ${cases(view, code)}</section>`;
}

/**
 * What the region has decided that the others are to pay for care given in it.
 * @param {View} view
 * @param {readonly Series[]} own
 * @param {string} region
 */
function given(view, own, region) {
  if (own.length === 0) return nothing;
  const { words } = view;
  return html`<h3>${words.text('region-prices-given')}</h3>
    <p class="hint">${words.text('region-prices-given-hint', { region })}</p>
    ${own.map((series) => oneSeries(view, series, 4))}`;
}

/**
 * @param {View} view
 * @param {Series} series
 * @param {3 | 4} [level] of its heading
 */
function oneSeries(view, series, level = 3) {
  const { names, words, shown } = view;
  const name = names.series(series);
  return html`${level === 3 ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}
    <div class="scroll" role="region" tabindex="0" aria-label=${name}><table class="region-table">
      <thead><tr><th scope="col">${words.text('region-valid')}</th><th scope="col">${words.text('region-per-contact')}</th>
        <th scope="col">${words.text('published-source')}</th></tr></thead>
      <tbody>${[...series.lists].reverse().map(
        ({ from, fromPrecision, to, confirmedThrough, feeIncluded, classes }) => html`<tr>
          <th scope="row">${words.text('list-validity', {
            from: shown.day(from),
            precision: fromPrecision,
            to: to ? shown.day(to) : '',
            open: to ? 'no' : 'yes',
          })}${confirmedThrough ? html`<span class="hint">${words.text('list-confirmed', { day: shown.day(confirmedThrough) })}</span>` : nothing}</th>
          <td>${amounts(
            view,
            classes.map(({ professions, price }) => ({ professions, amount: price })),
          )}<span class="hint">${words.text(`fee-included-${feeIncluded}`)} ${otherPrices(view, classes)}</span></td>
          <td>${sources(
            view,
            classes.flatMap(({ sourceId, otherReports }) => [
              sourceId,
              ...otherReports.map((report) => report.sourceId),
            ]),
          )}</td></tr>`,
      )}</tbody></table></div>`;
}

/**
 * What else has been reported of the same prices.
 * @param {View} view
 * @param {Series['lists'][number]['classes']} classes
 */
function otherPrices(view, classes) {
  const reports = classes.flatMap(({ otherReports }) => otherReports);
  if (reports.length === 0) return nothing;
  return said(view, (writing) =>
    view.words.text('price-other-reports', {
      prices: listed(
        writing,
        reports.map(({ price, feeIncluded }) =>
          view.words.text(`price-other-report-${feeIncluded}`, { price: writing.exact(price, 'rate') }),
        ),
      ),
    }),
  );
}

/**
 * The fee that patients pay to caregivers of the region, also those who live elsewhere.
 * @param {View} view
 * @param {string} code
 * @param {string} region
 */
function fees(view, code, region) {
  const { words, catalogue, shown } = view;
  const rows = catalogue.fees.filter((schedule) => schedule.region === code).flatMap((schedule) => schedule.fees);
  const periods = [...new Set(rows.map(({ from }) => from))].sort().reverse();
  return html`<h3>${words.text('region-fees')}</h3>
    <p class="hint">${words.text('region-fees-hint')}</p>
    ${
      rows.length === 0
        ? html`<p>${words.text('region-fees-missing', { region })}</p>`
        : html`<div class="scroll" role="region" tabindex="0" aria-label=${words.text('region-fees')}><table class="region-table">
            <thead><tr><th scope="col">${words.text('region-valid')}</th><th scope="col">${words.text('region-per-contact')}</th>
              <th scope="col">${words.text('published-source')}</th></tr></thead>
            <tbody>${periods.map((from) => {
              const own = rows.filter((row) => row.from === from);
              const to = own[0]?.to;
              return html`<tr><th scope="row">${words.text('list-validity', {
                from: shown.day(from),
                precision: 'day',
                to: to ? shown.day(to) : '',
                open: to ? 'no' : 'yes',
              })}</th><td>${amounts(view, grouped(own))}</td><td>${sources(
                view,
                own.map(({ sourceId }) => sourceId),
              )}</td></tr>`;
            })}</tbody></table></div>`
    }`;
}

/**
 * @param {readonly { profession: Profession, amount: string }[]} rows
 * @returns {Amount[]}
 */
function grouped(rows) {
  const each = [...new Set(rows.map(({ amount }) => amount))];
  return each.map((amount) => ({
    amount,
    professions: rows.filter((row) => row.amount === amount).map(({ profession }) => profession),
  }));
}

/**
 * What the region lets the patient's care centre pay.
 * @param {View} view
 * @param {string} code
 * @param {string} region
 */
function centreCharges(view, code, region) {
  const { words, catalogue, names } = view;
  const charge = catalogue.centreCharges.find((candidate) => candidate.region === code);
  // No period is stated; when it was written is the next best that can be said.
  const years = (charge?.sourceIds ?? []).flatMap((id) => names.sources.get(id)?.published.slice(0, 4) || []);
  return html`<h3>${words.text('centre')}</h3>
    <p class="hint">${words.text('region-centre-hint')}</p>
    ${
      charge
        ? html`${amounts(view, grouped(charge.charges))}<p class="hint">${words.text('region-centre-when', { year: years[0] ?? 'none' })}</p>${sources(view, charge.sourceIds)}`
        : html`<p>${words.text('region-centre-missing', { region })}</p>`
    }`;
}

/**
 * @param {View} view
 * @param {readonly Amount[]} list
 */
function amounts(view, list) {
  const { words, catalogue } = view;
  const all = (/** @type {readonly Profession[]} */ professions) => professions.length === catalogue.professions.length;
  return html`<ul class="plain region-amounts">${list.map(
    ({ professions, amount }) =>
      html`<li>${
        all(professions) ? words.text('region-all-professions') : professionList(view, professions)
      }: ${said(view, (writing) => writing.exact(amount, 'rate'))}</li>`,
  )}</ul>`;
}

/**
 * "Psykolog, kurator".
 * @param {View} view
 * @param {readonly Profession[]} professions
 */
function professionList({ names }, professions) {
  const [first, ...others] = professions.map((profession) => names.profession(profession));
  return [first, ...others.map((name) => name.toLowerCase())].join(', ');
}

/**
 * @param {View} view
 * @param {string} code
 */
function cases(view, code) {
  const { names, words, catalogue } = view;
  const own = catalogue.cases.filter(({ input }) => input.entries.some(({ region }) => region === code));
  if (own.length === 0) return nothing;
  return html`<h3>${words.text('region-cases')}</h3>
    <p class="hint">${words.text('region-cases-hint')}</p>
    <ul class="plain">${own.map(
      (published) =>
        html`<li><button type="button" class="quiet" @click=${() => calculateCase(view, published)}>${names.published('case', published.id)}</button></li>`,
    )}</ul>`;
}
