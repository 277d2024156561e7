/* A picture of the comparison to be saved: its drawing with title, coverage and sources in it. Fetched when one is. */

import { COLOURS, framed, saveDrawn } from '../export/chart-picture.js';
import { titled } from '../export/figures-table.js';
import { plain } from '../export/file-names.js';
import { sourceText } from '../export/sources.js';
import { addPart } from '../texts.js';

/** @typedef {import('../components/chart.js').PictureKind} PictureKind */
/** @typedef {import('../components/element.js').View} View */

/**
 * @typedef {object} Drawn
 * @property {string} name what it is, for the name of its file
 * @property {string} label what it shows
 * @property {string} period the years it is of
 * @property {string[]} notes what one must know to read it right
 * @property {{ name: string, value: string }[]} values
 * @property {{ ids: string[], own: boolean }} origins
 * @property {(width: number, names: (texts: readonly string[]) => number, colours: typeof COLOURS) => Element} draw
 */

/**
 * @param {View} view
 * @param {Drawn} picture
 * @param {PictureKind} kind
 * @returns {Promise<string>} what to tell the reader
 */
export async function savePicture(view, { name, label, period, notes, values, origins, draw }, kind) {
  const { words, shown, catalogue } = view;
  await addPart(words, 'exports');
  const stem = ['utomlanskollen', plain(label), plain(name)].join('-');
  const file = words.text(`export-file-${kind}`, { stem });
  const own = origins.own ? [words.text('compare-own-source')] : [];
  const sources = [...origins.ids.map((id) => sourceText(view, id)), ...own];
  const svg = framed(view, {
    title: titled(view, label),
    notes,
    values: values.map((each) => words.text('export-chart-values', each)),
    sources: [
      words.text('export-sources', { sources: sources.join('; ') || 'none' }),
      words.text('export-made-with', {
        period,
        engine: catalogue.engine,
        day: shown.day(catalogue.checkedOn),
      }),
    ],
    draw: (width, names) => draw(width, names, COLOURS),
  });
  await saveDrawn(svg, kind, file);
  return words.text('export-made', { file });
}
