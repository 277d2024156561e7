/* What tests of the view Ersättningsmodeller are made of: the engine, a state from texts, and the page's words. */

import { readFileSync } from 'node:fs';
import * as engine from '../../www/js/engine.js';
import { Words } from '../../www/js/i18n.js';
import { modelsOf } from '../../www/js/models/answered.js';
import { emptyState } from '../../www/js/state.js';

/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);
const bytes = (/** @type {string} */ path) => readFileSync(new URL(path, root));
engine.startFrom(bytes('wasm/calc/pkg/utomlanskollen_calc_bg.wasm'));
await engine.startModels(bytes('wasm/models/pkg/utomlanskollen_models_bg.wasm'));

export const catalogue = engine.catalogue();

/**
 * @param {Record<string, string>} texts by field, without their "model." in front
 * @returns {State}
 */
export const entered = (texts) => ({
  ...emptyState,
  texts: Object.fromEntries(Object.entries(texts).map(([field, text]) => [`model.${field}`, text])),
});

/** @param {State} state */
export const answered = (state) => modelsOf(state, engine);

/** @param {Language} language */
export function wordsOf(language) {
  const [page, models] = ['page', 'models'].map((part) => bytes(`www/locales/${language}/${part}.ftl`).toString());
  const words = new Words(language, page ?? '');
  words.add(models ?? '');
  return words;
}
