/* The page's view with something made in the views beside the case: models, a care package and scenarios. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../www/js/assessment.js';
import * as packages from '../../www/js/care-package/example.js';
import * as engine from '../../www/js/engine.js';
import { Words } from '../../www/js/i18n.js';
import * as models from '../../www/js/models/example.js';
import { Names } from '../../www/js/names.js';
import { restarted } from '../../www/js/published-case.js';
import { withLevers, withScenario } from '../../www/js/scenario/scenarios.js';
import { emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../www/js/components/element.js').View} View */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);
export const bytes = (/** @type {string} */ module) =>
  new Uint8Array(readFileSync(new URL(`wasm/${module}/pkg/utomlanskollen_${module}_bg.wasm`, root)));
engine.startFrom(bytes('calc'));

export const started = () =>
  Promise.all([engine.startModels(bytes('models')), engine.startScenario(bytes('scenario'))]);
export const catalogue = engine.catalogue();
const PARTS = [
  'explanation',
  'exports',
  'models',
  'models-steps',
  'care-package',
  'care-package-steps',
  'scenario',
  'scenario-steps',
  'answer-sheet',
];

/**
 * @param {Language} language
 * @param {State} state
 * @returns {View}
 */
export function viewOf(language, state) {
  const text = (/** @type {string} */ part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8');
  const words = new Words(language, text('page'));
  for (const part of PARTS) words.add(text(part));
  const assessment = assess(state, catalogue, engine);
  const { input } = assessment;
  const view = {
    words,
    state,
    catalogue,
    names: new Names(catalogue, words),
    shown: new Writing(words),
    assessment,
    derive: (/** @type {string[]} */ ...figures) => (input ? engine.derive(input, figures) : undefined),
  };
  // Nothing else of the page's view is asked for.
  return /** @type {View} */ (/** @type {unknown} */ (view));
}

export const MODELS = models.withExample(emptyState, 'sv');
export const PACKAGE = packages.withExample(emptyState, catalogue, 'sv');
/** A region or the nation as published, by the id of the case. @param {string} id */
export function caseOf(id) {
  const found = catalogue.cases.find((known) => known.id === id);
  assert.ok(found);
  return restarted(emptyState, found, 'sv');
}
/** Two of them, where one has a share that nobody knows. */
export const SCENARIOS = withLevers(
  withScenario(
    withLevers(caseOf('riket-2020'), [
      { lever: 'list', texts: { id: 'skl-2017' } },
      { lever: 'payable', texts: { share: '80' } },
    ]),
  ),
  [
    { lever: 'fee', texts: { kind: 'uniform', amount: '100' } },
    { lever: 'payable', texts: {} },
  ],
);
