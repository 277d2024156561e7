/* Packages as the view asks the engine for them, made without a browser. */

import { readFileSync } from 'node:fs';
import { packageOf } from '../../www/js/care-package/assessed.js';
import * as engine from '../../www/js/engine.js';
import { Words } from '../../www/js/i18n.js';
import { emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/headline.js').Sentence} Sentence */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);

engine.startFrom(readFileSync(new URL('wasm/calc/pkg/utomlanskollen_calc_bg.wasm', root)));
await engine.startModels(readFileSync(new URL('wasm/models/pkg/utomlanskollen_models_bg.wasm', root)));

export const catalogue = engine.catalogue();

/**
 * A state with these fields, without their "package." in front.
 * @param {Record<string, string>} fields
 * @returns {State}
 */
export function entered(fields) {
  const texts = Object.entries(fields).map(([field, text]) => [`package.${field}`, text]);
  return { ...emptyState, texts: Object.fromEntries(texts) };
}

/** @param {State} state */
export const assessed = (state) => packageOf(state, catalogue, engine);

/**
 * The answer, where there is one.
 * @param {State} state
 */
export function answered(state) {
  const { answer, problems, lacks } = assessed(state);
  if (!answer) throw new Error(JSON.stringify({ problems, lacks }));
  return answer;
}

/**
 * A sentence as it is printed, with plain spaces.
 * @param {Sentence} sentence
 * @param {Language} [language]
 */
export function said({ key, values }, language = 'sv') {
  const [page = '', own = ''] = ['page', 'care-package'].map((part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8'),
  );
  const words = new Words(language, page);
  words.add(own);
  return words.text(key, values(new Writing(words))).replaceAll('\u00A0', ' ');
}
