/* The sheet as plain text for mail: lines of 72 characters, footnotes as [1]. */

import { guarded } from '../export/table-forms.js';
import { stopOf, write } from './phrase.js';

/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('./phrase.js').Phrase} Phrase */
/** @typedef {import('./sheet.js').Block} Block */
/** @typedef {import('./sheet.js').Cell} Cell */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** Mail programs break longer lines, and quote them badly. */
const WIDTH = 72;

/**
 * @param {Pick<Explained, 'shown' | 'words'>} view
 * @param {Sheet} sheet
 * @returns {string}
 */
export function asText(view, sheet) {
  const pages = sheet.pages.map(({ blocks }) => blocks.map((block) => blockText(view, block)).join('\n\n'));
  return `${pages.join(`\n\n${'-'.repeat(WIDTH)}\n\n`)}\n`;
}

/**
 * @param {Pick<Explained, 'shown' | 'words'>} view
 * @param {Block} block
 * @returns {string}
 */
function blockText({ shown, words }, block) {
  const text = (/** @type {Phrase} */ phrase) => {
    const lines = write(shown, phrase).split('\n');
    return 'verbatim' in phrase ? lines.map(guarded).join('\n') : lines.join('\n');
  };
  const texts = (/** @type {Phrase[]} */ phrases) =>
    phrases.map((phrase) => text(phrase) + stopOf(shown, phrase)).join(' ');
  const items = (/** @type {Phrase[]} */ phrases) => phrases.map((item) => wrapped(text(item), '- ')).join('\n');
  switch (block.kind) {
    case 'title':
      return underlined(text(block.phrase), '=');
    case 'heading':
      return underlined(text(block.phrase), '-');
    case 'particulars':
      return block.rows.map(({ label, phrase }) => wrapped(`${text(label)}: ${text(phrase)}`)).join('\n');
    case 'question':
      return `${underlined(words.text('sheet-question-title'), '-')}\n${wrapped(text(block.phrase))}`;
    case 'answer':
      return `${underlined(words.text('sheet-answer'), '-')}\n${wrapped(texts(block.phrases))}`;
    case 'paragraph':
      return wrapped(texts(block.phrases));
    case 'table':
      return `${underlined(text(block.caption), '-')}\n${block.rows.map((cells) => rowText(cells, text)).join('\n')}`;
    case 'notes':
      return block.notes.map(({ phrases }, index) => wrapped(texts(phrases), `[${index + 1}] `)).join('\n');
    case 'list':
      return `${underlined(text(block.title), '-')}\n${items(block.items)}`;
    case 'limits':
      return `${underlined(words.text('sheet-limits'), '-')}\n${items(block.items)}`;
    case 'sources':
      return block.items.map((item, index) => wrapped(text(item), `${index + 1}. `)).join('\n');
    case 'signature':
      return `\n${'_'.repeat(WIDTH / 2)}\n${text(block.phrase)}`;
  }
}

/**
 * A row of a table on lines of its own: a table of characters breaks where letters have different widths.
 * @param {Cell[]} cells
 * @param {(phrase: Phrase) => string} text
 */
function rowText([first, ...others], text) {
  if (!first) return '';
  const whole = (/** @type {Cell} */ { phrase, also }) => (also ? `${text(phrase)} ${text(also)}` : text(phrase));
  const marks = (first.marks ?? []).map((mark) => `[${mark}]`).join(' ');
  return wrapped(`${text(first.phrase)}: ${others.map(whole).join('; ')}${marks && ` ${marks}`}`, '- ');
}

/**
 * @param {string} title
 * @param {string} line
 */
function underlined(title, line) {
  const lines = wrapped(title).split('\n');
  return [...lines, line.repeat(Math.max(...lines.map(({ length }) => length)))].join('\n');
}

/**
 * Breaks at spaces, never at those that keep a number and its unit together. A longer word, such as an address, is left
 * whole.
 * @param {string} text
 * @param {string} [mark] in front of the first line; the others are set in under it
 */
function wrapped(text, mark = '') {
  const indent = ' '.repeat(mark.length);
  const lines = text.split('\n').flatMap((paragraph) => {
    /** @type {string[]} */
    const broken = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && mark.length + longer.length > WIDTH) {
        broken.push(line);
        line = word;
      } else line = longer;
    }
    return [...broken, line];
  });
  return lines.map((line, index) => (index === 0 ? mark : indent) + line).join('\n');
}
