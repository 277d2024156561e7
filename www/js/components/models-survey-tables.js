/* The tables of the survey: shares, purchases, years with DRG and cost shares, with the remarks on them. */

import { html, nothing } from 'lit';
import { compareDecimals } from '../decimal.js';
import { compareNames, formatNumber } from '../format.js';
import { SHARES } from '../models/survey.js';

/** @typedef {import('../models/survey.js').Cell} Cell */
/** @typedef {import('../models/survey.js').Remark} Remark */
/** @typedef {import('../models/survey.js').Survey} Survey */
/** @typedef {import('../models/survey.js').SurveyRow} SurveyRow */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** @typedef {{ row: SurveyRow, name: string, hint: string }} NamedRow */

/**
 * @param {View} view
 * @param {{ rows: readonly NamedRow[], label: string, first: string, bought: boolean, take: (row: SurveyRow) => void }} options
 *   `bought`: whether purchases stand in the table
 */
export function sharesTable(view, { rows, label, first, bought, take }) {
  const { words } = view;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}><table class="survey-table">
    <thead><tr><th scope="col">${first}</th>
      ${SHARES.map((name) => html`<th scope="col" class="n">${words.text(`survey-share-${name}`)}</th>`)}
      ${bought ? ['amount', 'share'].map((name) => html`<th scope="col" class="n survey-bought">${words.text(`survey-bought-${name}`)}</th>`) : nothing}
      <th scope="col">${words.text('survey-take-column')}</th></tr></thead>
    <tbody>${rows.map(({ row, name, hint }) => {
      const { shares, bought: purchases, isStated } = row;
      return html`<tr><th scope="row">${name}${hint ? html`<small>${hint}</small>` : nothing}${marks(view, row.remarks)}</th>
        ${
          isStated
            ? SHARES.map((share) => html`<td class="n">${cell(view, shares[share], 'share')}</td>`)
            : html`<td colspan=${SHARES.length} class="none">${words.text('survey-no-shares')}</td>`
        }
        ${
          bought
            ? html`<td class="n survey-bought">${cell(view, purchases?.amount ?? 'blank', 'bought')}</td><td class="n">${cell(view, purchases?.share ?? 'blank', 'bought')}</td>`
            : nothing
        }
        <td>${
          isStated
            ? html`<button type="button" class="textual" aria-label=${words.text('survey-take-row', { name, table: row.table })}
                @click=${() => take(row)}>${words.text('survey-take')}</button>`
            : nothing
        }</td></tr>`;
    })}</tbody></table></div>`;
}

/**
 * @param {View} view
 * @param {Cell} cell
 * @param {'share' | 'bought'} kind
 * @returns {Drawn}
 */
function cell({ words }, cell, kind) {
  if (cell === 'blank') return html`<span class="none">${words.text('survey-blank')}</span>`;
  if (cell === 'dash') {
    return html`<span aria-hidden="true">–</span><span class="unseen">${words.text(`survey-dash-${kind}`)}</span>`;
  }
  const { value } = cell;
  return formatNumber(words.language, value, { digits: value.split('.')[1]?.length ?? 0 });
}

/**
 * Remarks on a row, as ways to their texts.
 * @param {View} view
 * @param {readonly Remark[]} remarks
 */
function marks({ words }, remarks) {
  return remarks.map(
    ({ id }) =>
      html` <a class="survey-mark" href="#anm-${id}"><span aria-hidden="true">${words.text('survey-mark', { number: id })}</span><span class="unseen">${words.text('survey-remark', { number: id })}</span></a>`,
  );
}

/**
 * @param {View} view
 * @param {readonly Remark[]} remarks
 */
export function remarkList(view, remarks) {
  const { words, names } = view;
  if (remarks.length === 0) return nothing;
  return html`<h4>${words.text('survey-remarks')}</h4>
    <ul class="survey-remarks">${remarks.map(
      ({ id, region, text }) =>
        html`<li id="anm-${id}" tabindex="-1"><strong>${words.text('survey-remark', { number: id })}${region ? `, ${names.region(region)}` : ''}:</strong> ${text}</li>`,
    )}</ul>`;
}

/**
 * What a region bought, each activity once: two tables of the report give the same money.
 * @param {View} view
 * @param {Survey} survey
 * @param {string} region
 */
export function purchasesTable(view, survey, region) {
  const { words } = view;
  const bought = survey.tables.flatMap((table) => {
    const row = table.rows.find((candidate) => candidate.region === region);
    return row?.bought ? [{ table, bought: row.bought }] : [];
  });
  const activities = [...new Set(bought.map(({ table }) => table.activity))];
  if (activities.length === 0) return nothing;
  const label = words.text('survey-purchases');
  return html`<h4>${label}</h4><p class="survey-twin">${words.text('survey-purchases-about')}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${label}><table class="survey-purchases">
    <thead><tr><th scope="col">${words.text('survey-activity')}</th><th scope="col" class="n">${words.text('survey-bought-amount')}</th>
      <th scope="col" class="n">${words.text('survey-bought-share')}</th><th scope="col">${words.text('survey-bought-tables')}</th></tr></thead>
    <tbody>${activities.flatMap((activity) =>
      together(bought.filter(({ table }) => table.activity === activity)).map(
        ({ name, amount, share, tables }) => html`<tr><th scope="row">${name}</th>
          <td class="n">${cell(view, amount, 'bought')}</td><td class="n">${cell(view, share, 'bought')}</td>
          <td>${words.text('survey-in-tables', { tables: tables.join(', ') })}</td></tr>`,
      ),
    )}</tbody></table></div>`;
}

/**
 * The same amount in two tables is one row; where the report gives two, both stand there.
 * @param {readonly { table: import('../models/survey.js').SurveyTable, bought: { amount: Cell, share: Cell } }[]} bought
 */
function together(bought) {
  /** @type {Map<string, { name: string, amount: Cell, share: Cell, tables: string[] }>} */
  const rows = new Map();
  for (const {
    table: { name, table },
    bought: { amount, share },
  } of bought) {
    const key = JSON.stringify([amount, share]);
    const tables = [...(rows.get(key)?.tables ?? []), table];
    rows.set(key, { name, amount, share, tables });
  }
  return [...rows.values()];
}

/**
 * Table 18.
 * @param {View} view
 * @param {Survey} survey
 */
export function drgTable(view, { drg }) {
  const { words, names } = view;
  const label = words.text('survey-drg');
  return html`<p class="hint">${words.text('survey-drg-about')}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${label}><table class="survey-drg">
    <thead><tr><th scope="col">${words.text('survey-region')}</th><th scope="col" class="n">${words.text('survey-drg-years')}</th><th scope="col">${words.text('survey-drg-period')}</th></tr></thead>
    <tbody>${[...drg]
      .sort((a, b) => compareDecimals(b.years, a.years) || compareNames(names.region(a.region), names.region(b.region)))
      .map(
        ({ region, years, from, to }) =>
          html`<tr><th scope="row">${names.region(region)}</th><td class="n">${years}</td><td>${from}–${to}</td></tr>`,
      )}</tbody></table></div>`;
}

/**
 * Table 1.
 * @param {View} view
 * @param {Survey} survey
 */
export function costTable(view, { costs }) {
  const { words, names } = view;
  const rows = [...costs.rows].sort((a, b) => compareNames(names.region(a.region), names.region(b.region)));
  return html`<p class="hint">${words.text('survey-costs-about')}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.text('survey-costs')}><table class="survey-table">
    <thead><tr><th scope="col">${words.text('survey-region')}</th>${costs.measures.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ region, values, remarks }) => html`<tr><th scope="row">${names.region(region)}${marks(view, remarks)}</th>
        ${values.map((value) => html`<td class="n">${value}</td>`)}</tr>`,
    )}</tbody></table></div>
    ${remarkList(view, [...costs.remarks, ...rows.flatMap(({ remarks }) => remarks)])}`;
}
