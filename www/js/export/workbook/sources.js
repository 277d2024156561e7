/* The sheet with the sources, and what a row of the others rests on. */

import { sourceText } from '../sources.js';
import { text } from './cells.js';

/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */
/** @typedef {import('./working.js').Basis} Basis */
/** @typedef {import('./working.js').Working} Working */

const COLUMNS = ['id', 'title', 'publisher', 'published', 'link'];

/**
 * @param {Working} working
 * @returns {Sheet}
 */
export function sourcesSheet({ ground, nodes, basisOf }) {
  return sheetOfSources(ground.view, new Set(nodes.flatMap((node) => basisOf(node).sourceIds)));
}

/**
 * @param {Pick<Explained, 'words' | 'catalogue'>} view
 * @param {ReadonlySet<string>} used ids
 * @returns {Sheet}
 */
export function sheetOfSources({ words, catalogue }, used) {
  return {
    name: words.text('workbook-sheet-sources'),
    widths: [30, 70, 40, 14, 70],
    headRows: 1,
    rows: [
      COLUMNS.map((column) => text(words.text(`workbook-column-${column}`))),
      ...catalogue.sources
        .filter(({ id }) => used.has(id))
        .map(({ id, title, publisher, published, url }) => [
          text(id),
          text(title),
          text(publisher),
          text(published),
          // Some are only on paper.
          /^https?:/.test(url) ? { link: url, text: url } : text(url),
        ]),
    ],
  };
}

/**
 * What something rests on, in words.
 * @param {Pick<Explained, 'names' | 'words'>} view
 * @param {Basis} basis
 */
export function basisText(view, { sourceIds, own }) {
  const sources = sourceIds.map((id) => sourceText(view, id));
  return [...sources, ...(own ? [view.words.text('export-entered')] : [])].join('; ');
}
