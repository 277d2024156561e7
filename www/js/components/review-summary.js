/* What a review went by, beside its result. */

import { html, nothing } from 'lit';
import { explained, meaningText } from './review-words.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {ReviewSettings} settings
 */
export function settingsSummary(view, settings) {
  const { words } = view;
  return html`<section class="review-went-by">
    <h2>${words.text('invoice-went-by')}</h2>
    <dl class="review-facts wide">${settingsTexts(view, settings).map(([name, text]) => html`<div><dt>${words.text(`invoice-by-${name}`)}</dt><dd>${text}</dd></div>`)}</dl>
    ${settings.words ? wordsTable(view, settings.words) : nothing}
  </section>`;
}

/**
 * Each setting by the name of its label, as text.
 * @param {View} view
 * @param {ReviewSettings} settings
 * @returns {[string, string][]}
 */
export function settingsTexts(view, settings) {
  const { words, names, shown } = view;
  const { homeRegion, today, period, invoiceTotal, amounts, mapping, onlyOwnContactTypes } = settings;
  const none = words.text('invoice-by-none');
  return [
    ['region', names.payer(homeRegion)],
    ['period', period ? shown.period(period) : none],
    ['list', listText(view, settings)],
    ['fee', feeText(view, settings)],
    ['exempt', exemptText(view, settings)],
    ['total', invoiceTotal === undefined ? none : shown.exact(invoiceTotal, 'rate')],
    ['amounts', words.text(amounts ? `invoice-amounts-${amounts}` : 'invoice-by-amounts-heading')],
    ['mapping', words.text(mapping?.columns ? 'invoice-by-mapping-own' : 'invoice-by-mapping-heading')],
    ['types', words.text(onlyOwnContactTypes ? 'invoice-by-types-own' : 'invoice-by-types-published')],
    ['today', shown.day(today)],
  ];
}

/**
 * @param {View} view
 * @param {ReviewSettings} settings
 */
function listText({ words, names, catalogue }, { priceList }) {
  if ('own' in priceList) return words.text('list-own');
  const series = catalogue.series.find(({ id }) => id === priceList.series);
  return series ? names.series(series) : priceList.series;
}

/**
 * @param {View} view
 * @param {ReviewSettings} settings
 */
function feeText({ words, names, catalogue, shown }, { fee }) {
  if (!fee) return words.text('fee-unknown-choice');
  if ('published' in fee) {
    const schedule = catalogue.fees.find(({ id }) => id === fee.published);
    return schedule ? words.text('fee-published', { name: names.region(schedule.region) }) : fee.published;
  }
  const amounts = [...new Set(fee.own.flatMap(({ fees }) => fees.map(({ amount }) => amount)))];
  const only = amounts.length === 1 ? amounts[0] : undefined;
  return only === undefined ? words.text('fee-professions') : shown.exact(only, 'rate');
}

/**
 * @param {View} view
 * @param {ReviewSettings} settings
 */
function exemptText({ words }, { exempt }) {
  const { childrenThroughYearOf, childrenUnder, fromAge, freeCard } = exempt;
  const parts = [
    childrenThroughYearOf === undefined ? '' : words.text('invoice-by-children-year', { age: childrenThroughYearOf }),
    childrenUnder === undefined ? '' : words.text('invoice-by-children-under', { age: childrenUnder }),
    fromAge === undefined ? '' : words.text('invoice-by-from-age', { age: fromAge }),
    freeCard ? words.text('invoice-by-free-card') : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.text('invoice-by-nobody');
}

/**
 * @param {View} view
 * @param {NonNullable<ReviewSettings['words']>} given
 * @returns {Drawn}
 */
function wordsTable(view, given) {
  const { words } = view;
  return html`<details class="more"><summary>${words.text('invoice-by-words')}</summary><ul>${explained(given).map(
    ({ of, word, meaning }) =>
      html`<li>${words.text('invoice-by-word', { word, kind: words.text(`invoice-kind-${of}`), meaning: meaningText(view, of, meaning) })}</li>`,
  )}</ul></details>`;
}
