/* The letter as it will be read, on the page and on paper. */

import { html, nothing } from 'lit';
import { stopOf, write } from '../answer-sheet/phrase.js';
import '../../css/review-letter.css';

/** @typedef {import('../answer-sheet/phrase.js').Phrase} Phrase */
/** @typedef {import('../answer-sheet/sheet.js').Block} Block */
/** @typedef {import('../answer-sheet/sheet.js').Sheet} Sheet */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {Sheet} sheet
 */
export const letter = (view, { pages }) =>
  html`<article class="result-letter">${pages.map(({ blocks }) => blocks.map((block) => drawBlock(view, block)))}</article>`;

/**
 * @param {View} view
 * @param {Block} block
 * @returns {Drawn}
 */
function drawBlock({ shown }, block) {
  const text = (/** @type {Phrase} */ phrase) => write(shown, phrase);
  switch (block.kind) {
    case 'title':
      return html`<h4 class="result-letter-title">${text(block.phrase)}</h4>`;
    case 'heading':
      return html`<h5>${text(block.phrase)}</h5>`;
    case 'particulars':
      return html`<dl>${block.rows.map(({ label, phrase }) => html`<div><dt>${text(label)}</dt><dd>${text(phrase)}</dd></div>`)}</dl>`;
    case 'paragraph':
      return html`<p>${block.phrases.map((phrase) => `${text(phrase)}${stopOf(shown, phrase)} `)}</p>`;
    default:
      return nothing;
  }
}
