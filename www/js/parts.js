/* Parts of the page that are fetched when they are first asked for. */

/** @typedef {import('./texts.js').Part} Part */

import { startComparison, startModels, startScenario } from './engine.js';

/** Each defines the element that draws it.
 * @type {Record<Part, () => Promise<unknown>>} */
export const PARTS = {
  explanation: () => import('./components/explanation.js'),
  keeping: () => import('./components/keeping.js'),
  exports: () => import('./components/exports.js'),
  'answer-sheet': () => import('./components/answer-sheet.js'),
  comparison: () => Promise.all([startComparison(), import('./components/comparison.js')]),
  'own-table': () => import('./components/own-table.js'),
  region: () => Promise.all([startComparison(), import('./components/region.js')]),
  scenario: () => Promise.all([startScenario(), import('./components/scenario.js')]),
  models: () => Promise.all([startModels(), import('./components/models.js')]),
  'care-package': () => Promise.all([startModels(), import('./components/care-package.js')]),
  review: () => import('./components/review.js'),
  'review-result': () => import('./components/review-result.js'),
  data: () => import('./components/data-view.js'),
};
