/* The totals of an invoice: what it is in all, what should have been invoiced, and how it is made up. */

import { html, nothing } from 'lit';
import { formatDays } from '../format.js';
import { findingKey, hasAmounts } from '../review-result/result.js';
import { groupKey } from '../review-result/words.js';
import { said, sources } from './figure.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewGroup} ReviewGroup */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewTotals} ReviewTotals */
/** @typedef {import('../review-result/result.js').ReviewResult} ReviewResult */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** A table with more rows than this is folded. */
const FEW = 12;

/**
 * @param {View} view
 * @param {ReviewResult} result
 * @param {(code: FindingCode) => void} show shows the rows of a check
 */
export function totalsTables(view, { review }, show) {
  const { words } = view;
  const { totals } = review;
  return html`<section class="result-totals" aria-labelledby="result-totals"><h2 id="result-totals">${words.text('result-totals')}</h2>
    ${keyNumbers(view, totals)}
    ${totals.expected ? difference(view, totals.expected, show) : nothing}
    ${totals.contactsPerPatient.length > 0 ? distribution(view, totals) : nothing}
    ${totals.groups.filter(({ rows }) => rows.length > 0).map((group) => groupTable(view, group))}</section>`;
}

/**
 * @param {View} view
 * @param {string} amount
 */
const kronor = (view, amount) => said(view, (writing) => writing.exact(amount, 'rate'));

/**
 * @param {View} view
 * @param {number} number
 */
const count = (view, number) => said(view, (writing) => writing.count(String(number)));

/**
 * @param {View} view
 * @param {ReviewTotals} totals
 */
function keyNumbers(view, totals) {
  const { words } = view;
  const { credits, pairedCredits, credited, patients, invoiceTotal, population, invoicedPerInhabitant, days } = totals;
  const isKnown = hasAmounts(totals);
  /** @type {[string, Drawn, Drawn?][]} */
  const rows = [
    ['contacts', isKnown ? count(view, totals.contacts) : words.text('result-no-amounts')],
    ['invoiced', isKnown ? kronor(view, totals.invoiced) : words.text('result-no-amounts')],
    ...(!isKnown
      ? []
      : patients === undefined
        ? /** @type {[string, Drawn][]} */ ([['patients', words.text('result-no-patients')]])
        : /** @type {[string, Drawn][]} */ ([['patients', count(view, patients)]])),
  ];
  if (credits > 0)
    rows.push([
      'credits',
      count(view, credits),
      html`${words.text('result-credits-paired', { count: pairedCredits })} ${kronor(view, credited)}`,
    ]);
  if (totals.withoutAmount > 0) rows.push(['without-amount', count(view, totals.withoutAmount)]);
  if (isKnown && invoiceTotal)
    rows.push([
      'invoice-total',
      kronor(view, invoiceTotal.given),
      html`${invoiceTotal.rounding === undefined ? nothing : html`${words.text('result-invoice-rounding')} ${kronor(view, invoiceTotal.rounding)}. `}${words.text('result-invoice-difference')} ${kronor(view, invoiceTotal.difference)}`,
    ]);
  if (isKnown && population && invoicedPerInhabitant !== undefined)
    rows.push([
      'per-inhabitant',
      kronor(view, invoicedPerInhabitant),
      html`${words.text('result-population', { count: population.inhabitants, day: view.shown.day(population.date) })}
        ${sources(view, [population.sourceId])}`,
    ]);
  if (days) rows.push(['days', formatDays(words.language, days.from, days.to)]);
  return html`<dl class="result-numbers">${rows.map(
    ([name, number, also]) =>
      html`<div><dt>${words.text(`result-number-${name}`)}</dt><dd><strong>${number}</strong>${also ? html`<span class="hint">${also}</span>` : nothing}</dd></div>`,
  )}</dl>`;
}

/**
 * Expected against invoiced, and the difference cause by cause.
 * @param {View} view
 * @param {NonNullable<ReviewTotals['expected']>} expected
 * @param {(code: FindingCode) => void} show
 */
function difference(view, { rows, invoiced, expected, difference, causes }, show) {
  const { words } = view;
  return html`<h3 id="result-expected">${words.text('result-expected')}</h3>
    <p class="hint">${words.text('result-expected-about', { count: rows })}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="result-expected"><table class="result-difference" aria-labelledby="result-expected">
      <thead><tr><th scope="col">${words.text('result-what-sum')}</th><th scope="col" class="n">${words.text('result-column-rows')}</th><th scope="col" class="n">${words.text('result-column-kronor')}</th></tr></thead>
      <tbody><tr><th scope="row">${words.text('result-sum-invoiced')}</th><td class="n">${count(view, rows)}</td><td class="n">${kronor(view, invoiced)}</td></tr>
        <tr><th scope="row">${words.text('result-sum-expected')}</th><td class="n">${count(view, rows)}</td><td class="n">${kronor(view, expected)}</td></tr>
        <tr class="me"><th scope="row">${words.text('result-sum-difference')}</th><td class="n"></td><td class="n">${kronor(view, difference)}</td></tr>
        ${causes.map(
          ({
            code,
            rows,
            amount,
          }) => html`<tr class="result-cause"><th scope="row"><button type="button" @click=${() => show(code)}>${words.text('result-cause', { name: words.text(findingKey(code)) })}</button></th>
            <td class="n">${count(view, rows)}</td><td class="n">${kronor(view, amount)}</td></tr>`,
        )}</tbody></table></div>`;
}

/**
 * @param {View} view
 * @param {ReviewTotals} totals
 */
function distribution(view, { contactsPerPatient }) {
  const { words } = view;
  return html`<h3 id="result-distribution">${words.text('result-distribution')}</h3>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="result-distribution"><table class="result-narrow" aria-labelledby="result-distribution">
      <thead><tr><th scope="col">${words.text('result-column-contacts')}</th><th scope="col" class="n">${words.text('result-column-patients')}</th></tr></thead>
      <tbody>${contactsPerPatient.map(
        ({ contacts, orMore, patients }) =>
          html`<tr><th scope="row">${contacts === 0 ? words.text('result-only-credits') : orMore ? words.text('result-or-more', { count: contacts }) : contacts}</th><td class="n">${count(view, patients)}</td></tr>`,
      )}</tbody></table></div>`;
}

/**
 * @param {View} view
 * @param {ReviewGroup} group
 */
function groupTable(view, { by, rows }) {
  const { words } = view;
  const title = `result-by-${by}`;
  const hasCredits = rows.some(({ credits }) => credits > 0);
  const table = html`<div class="scroll" role="region" tabindex="0" aria-label=${words.text(title)}><table aria-label=${words.text(title)}>
      <thead><tr><th scope="col">${words.text(`result-key-${by}`)}</th><th scope="col" class="n">${words.text('result-column-contacts')}</th>${
        hasCredits ? html`<th scope="col" class="n">${words.text('result-column-credits')}</th>` : nothing
      }<th scope="col" class="n">${words.text('result-column-kronor')}</th></tr></thead>
      <tbody>${rows.map(
        ({ key, contacts, credits, invoiced }) =>
          html`<tr><th scope="row">${groupKey(view, by, key)}</th><td class="n">${count(view, contacts)}</td>${
            hasCredits ? html`<td class="n">${count(view, credits)}</td>` : nothing
          }<td class="n">${kronor(view, invoiced)}</td></tr>`,
      )}</tbody></table></div>`;
  if (rows.length <= FEW) return html`<h3>${words.text(title)}</h3>${table}`;
  return html`<details class="result-long"><summary><h3>${words.text(title)}</h3> <span class="hint">${words.text('result-table-rows', { count: rows.length })}</span></summary>${table}</details>`;
}
