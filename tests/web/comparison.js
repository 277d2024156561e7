/* Views of Jämför, made without a browser. */

import { readFileSync } from 'node:fs';
import { comparedOf } from '../../www/js/comparison/compared.js';
import { focusOf } from '../../www/js/comparison/focus.js';
import { isShownIn } from '../../www/js/comparison/question.js';
import { plainSentences, saidOf } from '../../www/js/comparison/statement.js';
import * as engine from '../../www/js/engine.js';
import { Words } from '../../www/js/i18n.js';
import { Names } from '../../www/js/names.js';
import { chosen, emptyState } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';

/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../www/js/components/element.js').View} View */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const root = new URL('../../', import.meta.url);

await engine.startComparison(readFileSync(new URL('wasm/comparison/pkg/utomlanskollen_comparison_bg.wasm', root)));

/**
 * @param {ComparedMeasure | ''} measure
 * @param {string} [year]
 * @param {State} [state]
 */
export function about(measure, year = '', state = emptyState) {
  return chosen(chosen(state, 'compared', measure), 'comparedYear', year);
}

/**
 * @param {State} state
 * @param {Language} [language]
 */
export function viewOf(state, language = 'sv') {
  const [page = '', ...others] = ['page', 'comparison', 'exports'].map((part) =>
    readFileSync(new URL(`www/locales/${language}/${part}.ftl`, root), 'utf8'),
  );
  const words = new Words(language, page);
  for (const other of others) words.add(other);
  const catalogue = engine.catalogue();
  const view = /** @type {View} */ (
    /** @type {unknown} */ ({
      state,
      place: { view: 'jamfor', language },
      catalogue,
      names: new Names(catalogue, words),
      words,
      shown: new Writing(words),
      spoken: new Writing(words, { spoken: true }),
      explain: () => {},
    })
  );
  const compared = comparedOf(state, engine);
  if ('refusal' in compared) throw new Error(compared.refusal.code);
  const { input, table } = compared;
  const focus = focusOf(state.choices, table);
  if (!focus) throw new Error('nothing to compare');
  const comparing = { input, table, focus };
  return { view, comparing, taken: { ...comparing, isShown: isShownIn(state), derive: engine.deriveCompared } };
}

/** @param {string} text */
export const plain = (text) => text.replaceAll('\u00A0', ' ');

/**
 * What is said first, and what belongs to it.
 * @param {State} state
 * @param {Language} [language]
 */
export function said(state, language = 'sv') {
  const { view, comparing } = viewOf(state, language);
  const { lead, more, ...rest } = saidOf(view, comparing.focus);
  return {
    lead: plain(plainSentences(view, view.shown, [lead])),
    more: plain(plainSentences(view, view.shown, more)),
    ...rest,
    explained: lead.figures ?? {},
  };
}
