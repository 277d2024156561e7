/*
 * Figures and sentences with figures, for the eye and for the ear. Each figure is a button that shows how it came
 * about; what is printed may differ from what is said.
 */

import { html, nothing } from 'lit';
import { PLACES, placeOf } from '../headline.js';
import { claimText } from '../published-text.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/**
 * A text that a screen reader should say in another way than it is printed: thousands spaces split numbers,
 * and "mnkr" is not a word.
 * @param {View} view
 * @param {(writing: Writing) => string} write
 * @returns {Drawn}
 */
export function said(view, write) {
  const [shown, spoken] = [write(view.shown), write(view.spoken)];
  if (shown === spoken) return shown;
  return html`<span aria-hidden="true">${shown}</span><span class="unseen">${spoken}</span>`;
}

/**
 * A number that leads to its calculation, or to the published cell it stands in.
 * @param {View} view
 * @param {{ figure: string } | { claim: string }} id
 * @param {Drawn} shown
 * @param {string} spoken
 */
export function explained({ words, explain }, id, shown, spoken) {
  const [figure, claim] = 'figure' in id ? [id.figure, nothing] : [nothing, id.claim];
  return html`<button type="button" class="figure" data-figure=${figure} data-claim=${claim} aria-haspopup="dialog"
    @click=${() => explain('figure' in id ? id.figure : id.claim)}><span aria-hidden="true">${shown}</span><span
      class="unseen">${words.text('figure-explain', { figure: spoken })}</span></button>`;
}

/**
 * A sentence whose figures are buttons; the words between them are there once, for eye and ear alike.
 * @param {View} view
 * @param {Sentence} sentence
 * @returns {Drawn}
 */
export function sentence(view, { key, values, figures = {} }) {
  const [shown, spoken] = [values(view.shown), values(view.spoken)];
  const places = Object.fromEntries(Object.keys(figures).map((name) => [name, placeOf(name)]));
  const parts = view.words.text(key, { ...shown, ...places }).split(PLACES);
  return html`${parts.map((part, position) => {
    const figure = figures[part];
    const isBehindFigure = figures[parts[position - 1] ?? ''] !== undefined && position % 2 === 0;
    if (position % 2 === 0) return isBehindFigure ? part.replace(CLOSING, '') : part;
    if (figure === undefined) return part;
    const button = explained(view, { figure }, String(shown[part]), String(spoken[part]));
    const [closing] = parts[position + 1]?.match(CLOSING) ?? [];
    return closing === undefined ? button : html`<span class="kept">${button}${closing}</span>`;
  })}`;
}

/** What never begins a line: a button is a box of its own, behind which a line may break. */
const CLOSING = /^[.,:;)!?–]+/;

/**
 * A figure in running text or a table cell; a missing one says why.
 * @param {View} view
 * @param {Figure | undefined} figure
 * @param {Kind} kind
 * @param {string} id
 */
export function figure(view, figure, kind, id) {
  if (!figure || figure.missing) return missing(view, figure);
  return explained(view, { figure: id }, view.shown.figure(figure, kind), view.spoken.figure(figure, kind));
}

/**
 * A published value, as its source states it.
 * @param {View} view
 * @param {PublishedClaim} claim
 */
export function published(view, claim) {
  return explained(view, { claim: claim.id }, claimText(view.shown, claim), claimText(view.spoken, claim));
}

/**
 * "Uppgift saknas" with its reason; "–" where a quotient has no meaning.
 * @param {View} view
 * @param {Figure | undefined} figure
 */
export function missing({ words }, figure) {
  const reason = figure?.missing;
  if (!reason) return html`<span class="none">${words.text('figure-missing')}</span>`;
  const zero = reason.startsWith('zero_');
  return html`<span class="none">${zero ? html`<span aria-hidden="true">–</span>` : words.text('figure-missing')}<span class=${
    zero ? 'unseen' : 'why'
  }> ${words.text(`missing-${reason}`)}</span></span>`;
}

/**
 * Links to sources, each with its publisher and day.
 * @param {View} view
 * @param {readonly string[]} ids
 */
export function sources({ names, words, shown }, ids) {
  const known = [...new Set(ids)].flatMap((id) => names.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${words.text('sources')}>
    ${known.map(({ title, language, publisher, published, url }) => {
      const day = published.length === 10 ? shown.day(published) : published;
      const label = [publisher, day].filter(Boolean).join(', ');
      // A title in another language than the page's is to be said in its own.
      const lang = language && language !== words.language ? language : nothing;
      return html`<li>${url ? html`<a href=${url} rel="noreferrer" lang=${lang}>${title}</a>` : html`<cite lang=${lang}>${title}</cite>`}, ${label}</li>`;
    })}
  </ul>`;
}
