/*
 * The sheet for the clipboard, as word processors take it: headings, a table with borders, footnotes in a numbered list.
 * It has attributes and no styles, which the page's own policy stops, and refers to nothing outside itself. What users and
 * sources wrote is escaped, so it can only be text.
 */

import { escaped, guarded } from '../export/table-forms.js';
import { stopOf, write } from './phrase.js';

/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('./phrase.js').Phrase} Phrase */
/** @typedef {import('./sheet.js').Block} Block */
/** @typedef {import('./sheet.js').Cell} Cell */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** @typedef {Pick<Explained, 'names' | 'shown' | 'words'>} Wording */

/**
 * @param {Wording} view
 * @param {Sheet} sheet
 * @returns {string}
 */
export function asHtml(view, sheet) {
  const pages = sheet.pages.map(({ blocks }) => blocks.map((block) => blockHtml(view, block)).join('\n'));
  return `<html lang="${view.words.language}"><head><meta charset="utf-8"></head><body>\n${pages.join('\n<hr>\n')}\n</body></html>`;
}

/**
 * @param {Wording} view
 * @param {Block} block
 * @returns {string}
 */
function blockHtml(view, block) {
  const text = (/** @type {Phrase} */ phrase) => textOf(view, phrase);
  const texts = (/** @type {Phrase[]} */ phrases) =>
    phrases.map((phrase) => text(phrase) + stopOf(view.shown, phrase)).join(' ');
  switch (block.kind) {
    case 'title':
      return `<h1>${text(block.phrase)}</h1>`;
    case 'heading':
      return `<h2>${text(block.phrase)}</h2>`;
    case 'particulars':
      return `<p>${block.rows.map(({ label, phrase }) => `<b>${text(label)}:</b> ${text(phrase)}`).join('<br>')}</p>`;
    case 'question':
      return `<h2>${escaped(view.words.text('sheet-question-title'))}</h2>\n<p><i>${text(block.phrase)}</i></p>`;
    case 'answer':
      return `<h2>${escaped(view.words.text('sheet-answer'))}</h2>\n<p><b>${texts(block.phrases)}</b></p>`;
    case 'paragraph':
      return `<p>${texts(block.phrases)}</p>`;
    case 'table':
      return `<h2>${text(block.caption)}</h2>\n${tableHtml(block, text)}`;
    case 'notes':
      return `<h3>${text(block.title)}</h3>\n<ol>${block.notes.map(({ phrases }) => `<li>${texts(phrases)}</li>`).join('')}</ol>`;
    case 'list':
      return `<h3>${text(block.title)}</h3>\n<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'limits':
      return `<h2>${escaped(view.words.text('sheet-limits'))}</h2>\n<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'sources':
      return `<ol>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ol>`;
    case 'signature':
      return `<p><br><br>________________________________________<br>${text(block.phrase)}</p>`;
  }
}

/**
 * @param {Extract<Block, { kind: 'table' }>} table
 * @param {(phrase: Phrase) => string} text
 */
function tableHtml({ columns, rows }, text) {
  const side = (/** @type {{ numeric?: true }} */ { numeric }) => (numeric ? ' align="right"' : ' align="left"');
  const head = columns.map((column) => `<th scope="col"${side(column)} valign="bottom">${text(column.phrase)}</th>`);
  const cell = (/** @type {Cell} */ { phrase, also, marks = [], ...rest }, /** @type {number} */ position) => {
    const [tag, scope] = position === 0 ? ['th', ' scope="row"'] : ['td', ''];
    const content = [
      text(phrase),
      ...(marks.length > 0 ? [`<sup>${marks.join(', ')}</sup>`] : []),
      ...(also ? [`<br>${text(also)}`] : []),
    ].join('');
    return `<${tag}${scope}${side(rest)} valign="top">${content}</${tag}>`;
  };
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<table border="1" cellspacing="0" cellpadding="5">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>${body.join('\n')}</tbody>\n</table>`;
}

/**
 * Lines stay lines. Of what users and sources wrote, none is a formula should the copy end up in a spreadsheet.
 * @param {Pick<Explained, 'shown'>} view
 * @param {Phrase} phrase
 */
function textOf({ shown }, phrase) {
  const lines = write(shown, phrase).split('\n');
  return lines.map((line) => escaped('verbatim' in phrase ? guarded(line) : line)).join('<br>');
}
