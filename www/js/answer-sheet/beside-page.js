/* What stands beside the case, as a page of the sheet: the answer, its figures, what is changed and assumed. */

import { isOpen } from '../explanation/ground.js';
import { quantity } from '../explanation/quantity.js';
import { linesOf } from '../export/beside/taken.js';
import { message } from './phrase.js';

/** @typedef {import('../export/beside/taken.js').Line} Line */
/** @typedef {import('../export/beside/taken.js').Taken} Taken */
/** @typedef {import('./phrase.js').Phrase} Phrase */
/** @typedef {import('./sheet.js').SheetPage} SheetPage */

/**
 * @param {Taken} taken
 * @returns {{ page: SheetPage, sourceIds: string[] }}
 */
export function besidePage(taken) {
  const { about, title, sentences, remarks, main } = taken;
  const lines = linesOf(taken).lines.filter(({ id, figure }) => main.includes(id) && !isOpen(figure));
  return {
    page: {
      name: about,
      blocks: [
        { kind: 'heading', phrase: { verbatim: title } },
        { kind: 'paragraph', phrases: sentences },
        {
          kind: 'table',
          name: about,
          caption: message(`sheet-${about}-figures`),
          columns: [
            { phrase: message('sheet-column-figure') },
            { phrase: message('sheet-column-value'), numeric: true },
          ],
          rows: lines.map((line) => [
            { phrase: { verbatim: line.name } },
            { phrase: valuePhrase(line), numeric: true },
          ]),
        },
        { kind: 'list', title: message('sheet-beside-remarks'), items: remarks.map((verbatim) => ({ verbatim })) },
      ],
    },
    sourceIds: [...new Set(lines.flatMap(({ sourceIds }) => sourceIds))],
  };
}

/**
 * @param {Line} line
 * @returns {Phrase}
 */
function valuePhrase({ id, figure, unit }) {
  return {
    key: 'sheet-beside-value',
    values: (writing) => ({ number: unit ? quantity(writing, figure, unit) : '' }),
    figures: { number: id },
  };
}
