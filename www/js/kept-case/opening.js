/*
 * Opens a case from a link or a file: the state if it can be taken over, and what the user should know. Nothing is
 * changed here, so what cannot be opened leaves the page as it is.
 */

import { assess } from '../assessment.js';
import { readLink } from '../link.js';
import { differences, mainFigures } from './figures.js';
import { openedFile } from './file.js';
import { CaseProblem } from './problem.js';
import { dataDigits } from './record.js';
import { verified } from './verified.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../assessment.js').Engine} Engine */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./figures.js').FigureDifference} FigureDifference */

/** A link by its hash, or a file.
 * @typedef {string | Pick<File, 'size' | 'text' | 'name'>} CaseSource */

/**
 * What there is to tell. `origin`: the engine and data that the case was kept with, when they are not these.
 * @typedef {{ from: 'link' | 'file', name: string, problem?: { code: string, params: Record<string, string> },
 *   differences: FigureDifference[], origin?: { engine: string, data: string } }} OpeningNotice
 */

/**
 * @param {CaseSource} source
 * @param {Catalogue} catalogue
 * @param {Engine} engine
 * @returns {Promise<{ state: State | undefined, notice: OpeningNotice }>}
 */
export async function openCase(source, catalogue, engine) {
  /** @type {{ from: 'link' | 'file', name: string }} */
  const told = typeof source === 'string' ? { from: 'link', name: '' } : { from: 'file', name: source.name };
  try {
    const opened = typeof source === 'string' ? readLink(source, catalogue) : await openedFile(source, catalogue);
    const state = verified(opened.state, catalogue, engine);
    const { calculation } = assess(state, catalogue, engine);
    const isSame = opened.engine === catalogue.engine && dataDigits(catalogue).startsWith(opened.data.slice(0, 8));
    const notice = {
      ...told,
      differences: differences(opened.figures, mainFigures(state, calculation)),
      ...(isSame ? {} : { origin: { engine: opened.engine, data: opened.data } }),
    };
    return { state, notice };
  } catch (error) {
    if (!(error instanceof CaseProblem)) throw error;
    return {
      state: undefined,
      notice: { ...told, problem: { code: error.code, params: error.params }, differences: [] },
    };
  }
}
