/* The sheet on the screen and on paper: the blocks of `answer-sheet/sheet.js`, each drawn as what it is. */

import { html, nothing } from 'lit';
import { stopOf, write } from '../answer-sheet/phrase.js';
import { ViewElement } from './element.js';
import { said, sentence, sources } from './figure.js';

/** @typedef {import('../answer-sheet/phrase.js').Phrase} Phrase */
/** @typedef {import('../answer-sheet/sheet.js').Block} Block */
/** @typedef {import('../answer-sheet/sheet.js').Cell} Cell */
/** @typedef {import('../answer-sheet/sheet.js').Sheet} Sheet */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

class SheetDocument extends ViewElement {
  static properties = { ...ViewElement.properties, sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {Sheet | undefined} */
    this.sheet = undefined;
  }

  /** @param {View} view */
  draw(view) {
    return html`${this.sheet?.pages.map(
      ({ name, blocks }) =>
        html`<article class="sheet ${name}">${blocks.map((block) => drawBlock(view, block))}</article>`,
    )}`;
  }
}

/**
 * @param {View} view
 * @param {Phrase} phrase
 * @returns {Drawn}
 */
function drawPhrase(view, phrase) {
  if ('verbatim' in phrase) return phrase.verbatim;
  return phrase.figures ? sentence(view, phrase) : said(view, (writing) => write(writing, phrase));
}

/**
 * @param {View} view
 * @param {Phrase[]} phrases
 */
const drawPhrases = (view, phrases) =>
  phrases.map((phrase) => html`${drawPhrase(view, phrase)}${stopOf(view.shown, phrase)} `);

/**
 * @param {View} view
 * @param {Block} block
 * @returns {Drawn}
 */
function drawBlock(view, block) {
  const { words } = view;
  switch (block.kind) {
    case 'title':
      return html`<h1 id="svar" tabindex="-1">${drawPhrase(view, block.phrase)}</h1>`;
    case 'heading':
      return html`<h2>${drawPhrase(view, block.phrase)}</h2>`;
    case 'particulars':
      return html`<dl class="particulars">${block.rows.map(
        ({ label, phrase }) => html`<div><dt>${drawPhrase(view, label)}</dt><dd>${drawPhrase(view, phrase)}</dd></div>`,
      )}</dl>`;
    case 'question':
      return html`<h2>${words.text('sheet-question-title')}</h2><p class="question">${drawPhrase(view, block.phrase)}</p>`;
    case 'answer':
      return html`<h2>${words.text('sheet-answer')}</h2><p class="short-answer">${drawPhrases(view, block.phrases)}</p>`;
    case 'paragraph':
      return html`<p>${drawPhrases(view, block.phrases)}</p>`;
    case 'table':
      return drawTable(view, block);
    case 'notes':
      return html`<section class="notes" aria-labelledby="sheet-notes"><h3 id="sheet-notes">${drawPhrase(view, block.title)}</h3>
        <ol>${block.notes.map(({ phrases }, index) => html`<li id="sheet-note-${index + 1}" tabindex="-1">${drawPhrases(view, phrases)}</li>`)}</ol></section>`;
    case 'list':
      return html`<h3>${drawPhrase(view, block.title)}</h3><ul>${block.items.map((item) => html`<li>${drawPhrase(view, item)}</li>`)}</ul>`;
    case 'limits':
      return html`<section class="limits" aria-labelledby="sheet-limits"><h2 id="sheet-limits">${words.text('sheet-limits')}</h2>
        <ul>${block.items.map((item) => html`<li>${drawPhrase(view, item)}</li>`)}</ul></section>`;
    case 'sources':
      return html`<ol class="sheet-sources">${block.ids.map((id) => html`<li>${sources(view, [id])}</li>`)}</ol>`;
    case 'signature':
      return html`<p class="signature">${drawPhrase(view, block.phrase)}</p>`;
  }
}

/**
 * @param {View} view
 * @param {Extract<Block, { kind: 'table' }>} table
 */
function drawTable(view, { name, caption, columns, rows }) {
  const { words } = view;
  const marked = rows.some((cells) => cells.some(({ marks }) => marks));
  const title = `sheet-table-${name}`;
  return html`<h2 id=${title}>${drawPhrase(view, caption)}</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby=${title}><table class=${name} aria-labelledby=${title}>
    <thead><tr>${columns.map(({ phrase, numeric }) => html`<th scope="col" class=${numeric ? 'n' : ''}>${drawPhrase(view, phrase)}</th>`)}
      ${marked ? html`<th scope="col" class="marks">${words.text('sheet-column-notes')}</th>` : nothing}</tr></thead>
    <tbody>${rows.map(
      ([head, ...cells]) =>
        html`<tr><th scope="row">${head ? drawCell(view, head) : nothing}</th>${cells.map(
          (cell) => html`<td class=${cell.numeric ? 'n' : ''}>${drawCell(view, cell)}</td>`,
        )}${
          marked
            ? html`<td class="marks">${(head?.marks ?? []).map(
                (mark) =>
                  html`<a href="#sheet-note-${mark}" aria-label=${words.text('sheet-note-number', { number: mark })}>${mark}</a>`,
              )}</td>`
            : nothing
        }</tr>`,
    )}</tbody></table></div>`;
}

/**
 * @param {View} view
 * @param {Cell} cell
 */
function drawCell(view, { phrase, also }) {
  return html`${drawPhrase(view, phrase)}${also ? html` <span class="range">${drawPhrase(view, also)}</span>` : nothing}`;
}

customElements.define('uk-sheet-document', SheetDocument);
