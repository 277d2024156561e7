/* Figures and sentences with figures, once for the eye and once for the ear. */

import { html, nothing } from 'lit';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
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
 * @param {View} view
 * @param {Sentence} sentence
 */
export function sentence(view, { key, values }) {
  return said(view, (writing) => view.words.text(key, values(writing)));
}

/**
 * A figure in running text or a table cell; a missing one says why.
 * @param {View} view
 * @param {Figure | undefined} figure
 * @param {Kind} kind
 */
export function figure(view, figure, kind) {
  if (!figure || figure.missing) return missing(view, figure);
  return said(view, (writing) => writing.figure(figure, kind));
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
    ${known.map(({ title, publisher, published, url }) => {
      const day = published.length === 10 ? shown.day(published) : published;
      const label = [publisher, day].filter(Boolean).join(', ');
      return html`<li>${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : html`<cite>${title}</cite>`}, ${label}</li>`;
    })}
  </ul>`;
}
