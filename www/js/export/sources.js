/* Where figures come from, as texts that go with them out of the page. */

import { tracesOf } from './trace.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../components/element.js').View} View */

/**
 * A source by title and publisher; what the user has entered is said to be that.
 * @param {Pick<View, 'names' | 'words'>} view
 * @param {string} id
 */
export function sourceText({ names, words }, id) {
  const source = names.sources.get(id);
  return source ? [source.title, source.publisher].filter(Boolean).join(', ') : words.text('export-entered');
}

/**
 * Two lines to stand under figures: their sources, and the period and version they hold for.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {string[]} figures ids, "23.liability"
 */
export function sourceLines(view, { period }, figures) {
  const { words, shown, catalogue } = view;
  const trace = tracesOf(view, figures);
  const sources = [...new Set(figures.flatMap((figure) => trace(figure).sources))];
  return [
    words.text('export-sources', { sources: sources.map((id) => sourceText(view, id)).join('; ') || 'none' }),
    words.text('export-made-with', {
      period: shown.period(period),
      engine: catalogue.engine,
      day: shown.day(catalogue.checkedOn),
    }),
  ];
}
