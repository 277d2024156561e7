/*
 * A table for the clipboard in two forms at once: HTML, which Word makes a table of and Excel cells, and text with tabs
 * for everything else. Both have the same cells.
 */

import { formatNumber } from '../format.js';

/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../format.js').NumberStyle} NumberStyle */

/** A text, or a number with how it is written.
 * @typedef {{ text: string } | { number: string, style: NumberStyle }} CopiedCell */

/**
 * @typedef {object} CopiedTable
 * @property {Language} language
 * @property {string} caption what it shows, in which unit and for when
 * @property {string[]} header
 * @property {CopiedCell[][]} rows the first cell of each names it
 * @property {string[]} notes sources and reservations
 */

/**
 * @param {CopiedTable} table
 * @returns {string}
 */
export function asHtml({ language, caption, header, rows, notes }) {
  const head = header.map((title) => `<th scope="col">${safe(title)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, place) => htmlCell(language, cell, place === 0)).join('')}</tr>`,
  );
  // Attributes, since Word keeps them where it drops or mistakes styles. The caption stands in front: spreadsheets put
  // one that is the table's own into the same cell as the first heading.
  return `<p lang="${language}"><b>${safe(caption)}</b></p>
<table lang="${language}" border="1" cellspacing="0" cellpadding="4">
<thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>
${notes.map((note) => `<p lang="${language}">${safe(note)}</p>`).join('\n')}`;
}

/**
 * Only header and cells: what is pasted into a spreadsheet begins with its table.
 * @param {CopiedTable} table
 * @returns {string}
 */
export function asText({ language, header, rows }) {
  const lines = [header.map(guarded), ...rows.map((row) => row.map((cell) => written(language, cell, false)))];
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
}

/**
 * @param {Language} language
 * @param {CopiedCell} cell
 * @param {boolean} isFirst
 */
function htmlCell(language, cell, isFirst) {
  const text = escaped(written(language, cell, true));
  if (isFirst) return `<th scope="row" align="left">${text}</th>`;
  return 'number' in cell ? `<td align="right">${text}</td>` : `<td>${text}</td>`;
}

/**
 * @param {Language} language
 * @param {CopiedCell} cell
 * @param {boolean} grouped
 */
function written(language, cell, grouped) {
  if ('text' in cell) return guarded(cell.text);
  // A spreadsheet takes a number with a typographic minus for text.
  return formatNumber(language, cell.number, { ...cell.style, grouped }).replace('\u2212', '-');
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front. Numbers never come here, so that a
 * negative one stays a number.
 * @param {string} text
 */
export function guarded(text) {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
}

/** @param {string} text */
const safe = (text) => escaped(guarded(text));

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
