/*
 * An answer as a workbook: results, the calculation with its formulas, what was entered, and the sources. What is
 * unknown is an empty cell and a reason, never 0.
 */

import { inputsSheet } from './workbook/inputs.js';
import { resultsSheet } from './workbook/results.js';
import { sourcesSheet } from './workbook/sources.js';
import { stepsSheet } from './workbook/steps.js';
import { figuresOf, workingOf } from './workbook/working.js';

/** @typedef {import('../../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('../explanation/ground.js').Explained} Explained */

/**
 * @param {Explained} view with an answer, and the words of the exports and the explanation
 * @param {string} created the day, in ISO form
 * @returns {Workbook}
 */
export function workbookOf(view, created) {
  const { words, shown, assessment } = view;
  const { calculation, input } = assessment;
  if (!calculation || !input) throw new Error('there is no answer to make a workbook of');
  const working = workingOf(view, figuresOf(calculation));
  const title = words.text('workbook-title', { period: shown.period(calculation.period) });
  return {
    title,
    author: words.text('brand'),
    created,
    sheets: [
      resultsSheet(working, calculation, title),
      stepsSheet(working),
      inputsSheet(view, input),
      sourcesSheet(working),
    ],
  };
}
