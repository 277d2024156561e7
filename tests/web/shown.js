/* Views of the page with an answer, made without a browser, for tests of what is taken along from them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as engine from '../../www/js/engine.js';
import { startFrom } from '../../www/js/files-worker.js';
import { Names } from '../../www/js/names.js';
import { startedFrom } from '../../www/js/published-case.js';
import { chosen, emptyState, inYear, typed } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';
import { answered } from './answers.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../www/js/components/element.js').View} View */
/** @typedef {import('../../www/js/state.js').State} State */

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));

startFrom({ files: read('wasm/files/pkg/utomlanskollen_files_bg.wasm') });

/** The engine as a browser would fetch it. */
export const engineFile = read('wasm/calc/pkg/utomlanskollen_calc_bg.wasm');
export const served = async () => new Uint8Array(engineFile);

/** What a spreadsheet would run, a page would take for markup, and a file would break at. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=alert(1)>',
  '"quoted"; "twice",',
  'two\r\nlines\tand a tab',
];

/**
 * @param {State} state
 * @param {{ language?: 'sv' | 'en', catalogue?: Catalogue }} [options]
 * @returns {View & { calculation: Calculation }}
 */
export function viewOf(state, { language = 'sv', catalogue = engine.catalogue() } = {}) {
  const view = answered(state, language);
  return /** @type {View & { calculation: Calculation }} */ ({
    ...view,
    catalogue,
    names: new Names(catalogue, view.words),
    place: { view: 'rakna', language },
    spoken: new Writing(view.words, { spoken: true }),
  });
}

/** @param {string} id */
export function published(id) {
  const found = engine.catalogue().cases.find((known) => known.id === id);
  assert.ok(found, id);
  return startedFrom(found, 'sv');
}

/** Regions of the user's own, some with little known. */
export function ownTable() {
  let state = chosen(chosen(inYear(emptyState, '2020'), 'mode', 'table'), 'fee', 'sormland');
  for (const [field, text] of [
    ['table.01.unsplit', '1 000'],
    ['table.01.invoiced', '350 000'],
    ['table.08.unsplit', '500–600'],
    ['table.08.patients', '0'],
    ['table.25.patients', '40'],
  ])
    state = typed(state, field ?? '', text ?? '');
  return state;
}

export const SHOWN = [
  { name: 'the nation as published', state: () => published('riket-2020') },
  { name: 'an invoice and patients', state: () => published('jamtland-harjedalen-2025') },
  { name: 'a table of its own', state: ownTable },
];
