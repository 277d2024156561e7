/* Ways on from the page of a region, each with its figures: to Räkna, Jämför and the answer sheet. */

import { withAmong } from '../comparison/question.js';
import { caseOf, restarted } from '../published-case.js';
import { chosen, movedTo } from '../state.js';
import { writePlace } from '../url.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedCase} PublishedCase */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('../url.js').ViewName} ViewName */
/** @typedef {import('./published.js').Start} Start */

/**
 * Calculates with published numbers; without any, with none for the region.
 * @param {View} view
 * @param {'rakna' | 'svar'} where
 * @param {string} code
 * @param {Start | undefined} start
 */
export function calculate(view, where, code, start) {
  const { catalogue, words, change } = view;
  const published = start && caseOf(catalogue, start.claims);
  change((now) =>
    published
      ? restarted(now, published, words.language)
      : chosen(restarted(movedTo(now, code), undefined, words.language), 'mode', 'one'),
  );
  go(view, where);
}

/**
 * @param {View} view
 * @param {PublishedCase} published
 */
export function calculateCase(view, published) {
  view.change((now) => restarted(now, published, view.words.language));
  go(view, 'rakna');
}

/**
 * @param {View} view
 * @param {{ measure: ComparedMeasure | '', year: string, among: readonly string[] }} about empty: what Jämför starts with;
 *   no regions: all of them
 */
export function compare(view, { measure, year, among }) {
  view.change((now) => withAmong(chosen(chosen(now, 'compared', measure), 'comparedYear', year), among));
  go(view, 'jamfor');
}

/**
 * @param {View} view
 * @param {ViewName} where
 */
function go({ words }, where) {
  location.hash = writePlace({ view: where, language: words.language });
}
