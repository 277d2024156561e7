/*
 * Year by year: every published value, those that disagree under each other, and what is calculated from the ones in use.
 * The nation's figure of the same kind stands beside, never among them.
 */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { COMPARED_MEASURES } from '../comparison/measures.js';
import { breaksOf } from '../region/breaks.js';
import { periodText } from '../region/latest.js';
import { calculate, compare } from '../region/ways.js';
import { yearRows } from './region-year-rows.js';

/** @typedef {import('../region/subject.js').RegionYear} RegionYear */
/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/** So many pairs of years are told at once; more are folded away. */
const FEW = 3;

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function years(view, subject) {
  const { words } = view;
  if (subject.years.length === 0) return nothing;
  return html`<section><h2 id="region-years">${words.text('region-years')}</h2>
    <p class="hint">${words.text('region-years-hint', { nation: subject.nation ? 'yes' : 'no' })}</p>
    ${breaks(view, subject)} ${subject.years.map((year) => oneYear(view, subject, year))}</section>`;
}

/**
 * @param {View} view
 * @param {Subject} subject
 */
function breaks({ words, shown }, { code, compared }) {
  const found = 'table' in compared ? breaksOf(compared.table.breaks, code) : [];
  if (found.length === 0) return nothing;
  const list = html`<ul class="region-breaks">${found.map(({ from, to, reasons }) => {
    const told = listed(
      shown,
      reasons.map((reason) => words.text(reason)),
    );
    return html`<li>${words.text('region-break', { from: String(from), to: String(to), reasons: told })}</li>`;
  })}</ul>`;
  return html`<div class="finding"><span class="mark" aria-hidden="true">i</span><div><p>${words.text('region-breaks')}</p>
    ${found.length > FEW ? html`<details><summary>${words.text('region-breaks-why')}</summary>${list}</details>` : list}</div></div>`;
}

/**
 * @param {View} view
 * @param {Subject} subject
 * @param {RegionYear} of
 */
function oneYear(view, subject, of) {
  const { words } = view;
  const { code, name, starts } = subject;
  const year = String(of.year);
  const measure = COMPARED_MEASURES.find((known) => of.area?.bases[known]);
  return html`<section class="region-year"><h3 id="region-year-${year}">${year}</h3>
    ${yearRows(view, subject, of)}
    <p class="region-year-ways">
      ${starts
        .filter((start) => start.year === of.year)
        .map(
          (start) =>
            html`<button type="button" class="quiet" @click=${() => calculate(view, 'rakna', code, start)}>${words.text(
              'region-calculate',
              { which: 'published', period: periodText(view, start), region: name },
            )}</button>`,
        )}
      ${
        measure
          ? html`<button type="button" class="quiet" @click=${() => compare(view, { measure, year, among: [] })}>${words.text('region-compare-year', { year })}</button>`
          : nothing
      }
    </p></section>`;
}
