/* The page's first words: what was published last, from where, and the ways on with those figures. */

import { html, nothing } from 'lit';
import { listed } from '../answer-sheet/phrase.js';
import { COMPARED_MEASURES } from '../comparison/measures.js';
import { latestSentence, periodText } from '../region/latest.js';
import { isVolume, latestStart } from '../region/published.js';
import { latestYear } from '../region/subject.js';
import { calculate, compare } from '../region/ways.js';
import { sentence, sources } from './figure.js';

/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Subject} subject
 */
export function firstWords(view, subject) {
  const { words } = view;
  const { claims, ...said } = latestSentence(view, subject.code, subject.name);
  const [latest] = claims;
  const later = laterThan(subject, latest?.year);
  const scopes = [...new Set(claims.flatMap(({ scope }) => scope?.[words.language] ?? []))];
  return html`<p class="region-latest">${sentence(view, said)}</p>
    ${scopes.map((scope) => html`<p class="hint">${words.text('region-scope', { scope })}</p>`)}
    ${sources(
      view,
      claims.map(({ sourceId }) => sourceId),
    )}
    ${
      later.length > 0
        ? html`<p class="hint">${words.text('region-latest-unclear', { years: listed(view.shown, later) })}</p>`
        : nothing
    }
    ${waysOn(view, subject)}
    ${
      latest && !claims.some(({ measure }) => isVolume(measure))
        ? html`<p class="hint">${words.text('region-rates-only', { period: periodText(view, latest) })}</p>`
        : nothing
    }`;
}

/**
 * Years after the one that is told, whose values are passed over since it is unclear what they count.
 * @param {Subject} subject
 * @param {number | undefined} told
 */
function laterThan({ years }, told) {
  const isTold = (/** @type {number} */ year) => told === undefined || year <= told;
  return years
    .filter(({ year, published }) => !isTold(year) && published.some(({ measure }) => measure !== 'referrals'))
    .map(({ year }) => String(year));
}

/**
 * @param {View} view
 * @param {Subject} subject
 */
function waysOn(view, { code, name, years, starts }) {
  const { words } = view;
  const start = latestStart(starts);
  const period = start ? periodText(view, start) : '';
  const compared = latestYear(years);
  const measure = COMPARED_MEASURES.find((known) => compared?.area?.bases[known]);
  const about = {
    measure: measure ?? /** @type {const} */ (''),
    year: compared ? String(compared.year) : '',
    among: [],
  };
  const which = start ? 'published' : 'none';
  return html`<div class="region-ways" role="group" aria-label=${words.text('region-ways')}>
    <button type="button" @click=${() => calculate(view, 'rakna', code, start)}>${words.text('region-calculate', { which, period, region: name })}</button>
    <button type="button" @click=${() => compare(view, about)}>${
      compared ? words.text('region-compare-year', { year: about.year }) : words.text('region-compare')
    }</button>
    <button type="button" @click=${() => calculate(view, 'svar', code, start)}>${words.text('region-answer', { which, period })}</button>
  </div>`;
}
