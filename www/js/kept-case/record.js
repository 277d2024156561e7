/*
 * A case with what it gave when it was kept: which engine and data answered, and the figures they gave.
 * A link and a file are two ways to write this down.
 */

import { figuresOf, mainFigures } from './figures.js';
import { keptCase, stateOf } from './kept-case.js';
import { migrated, VERSION } from './migrations.js';
import { asObjectOf, CaseProblem } from './problem.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./figures.js').KeptFigures} KeptFigures */
/** @typedef {import('./kept-case.js').KeptCase} KeptCase */

/** `data`: the first digits of the data's SHA-256, enough to tell two apart.
 * @typedef {{ version: number, engine: string, data: string, state: KeptCase, figures: KeptFigures }} CaseRecord */

/** @typedef {{ state: State, engine: string, data: string, figures: KeptFigures }} OpenedCase */

const DATA_DIGITS = 8;
const PARTS = ['version', 'engine', 'data', 'state', 'figures'];

/** @param {Catalogue} catalogue */
export function dataDigits({ dataSha256 }) {
  return dataSha256.slice(0, DATA_DIGITS);
}

/**
 * @param {State} state
 * @param {Calculation | undefined} calculation
 * @param {Catalogue} catalogue
 * @returns {CaseRecord}
 */
export function recordOf(state, calculation, catalogue) {
  return {
    version: VERSION,
    engine: catalogue.engine,
    data: dataDigits(catalogue),
    state: keptCase(state),
    figures: mainFigures(state, calculation),
  };
}

/**
 * @param {Record<string, unknown>} record of this version or an older one
 * @param {Catalogue} catalogue
 * @returns {OpenedCase}
 */
export function openedCase(record, catalogue) {
  const { engine, data, state, figures } = asObjectOf(migrated(record), 'record', PARTS);
  return {
    engine: asMark(engine, 'engine', /^[\w.+-]{0,40}$/),
    data: asMark(data, 'data', /^[0-9a-f]{0,64}$/),
    state: stateOf(state, catalogue),
    figures: figuresOf(figures),
  };
}

/**
 * @param {unknown} mark
 * @param {string} name
 * @param {RegExp} pattern
 */
function asMark(mark, name, pattern) {
  if (typeof mark !== 'string' || !pattern.test(mark)) throw new CaseProblem('case.broken', { name });
  return mark;
}
