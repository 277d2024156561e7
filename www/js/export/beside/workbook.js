/* Figures that stand beside the case as a workbook: results, the calculation with its formulas, the numbers it starts from, and sources. */

import { nameOf } from '../../explanation/calculation.js';
import { ends, number, text } from '../workbook/cells.js';
import { remark } from '../workbook/remark.js';
import { reference } from '../workbook/results.js';
import { basisText, sourcesSheet } from '../workbook/sources.js';
import { stepsSheet } from '../workbook/steps.js';
import { madeWith } from './tables.js';
import { linesOf, notesOf } from './taken.js';

/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('../workbook/working.js').Working} Working */
/** @typedef {import('./taken.js').Line} Line */
/** @typedef {import('./taken.js').Taken} Taken */

/**
 * @param {Taken} taken
 * @param {string} created the day, in ISO form
 * @returns {Workbook}
 */
export function workbookOf(taken, created) {
  const { lines, working } = linesOf(taken);
  return {
    title: taken.title,
    author: taken.view.words.text('brand'),
    created,
    sheets: [resultsSheet(taken, working, lines), stepsSheet(working), inputsSheet(working), sourcesSheet(working)],
  };
}

const RESULTS = ['figure', 'value', 'low', 'high', 'unit', 'remark', 'sources', 'step'];

/**
 * @param {Taken} taken
 * @param {Working} working
 * @param {readonly Line[]} lines
 * @returns {Sheet}
 */
function resultsSheet(taken, working, lines) {
  const { words } = taken.view;
  const head = [
    ...[taken.title, ...notesOf(taken), madeWith(taken)].map((written) => [text(written)]),
    RESULTS.map((column) => text(words.text(`workbook-column-${column}`))),
  ];
  return {
    name: words.text('workbook-sheet-results'),
    widths: [60, 20, 18, 18, 30, 50, 60, 36],
    headRows: head.length,
    rows: [
      ...head,
      ...lines.map(({ id, name, figure, unit, ...basis }) => {
        const node = working.nodeOf(id);
        return [
          text(name),
          reference(working, node),
          ...(unit ? ends(figure, unit) : [null, null]),
          text(unit ? words.text(`workbook-unit-${unit}`) : ''),
          text(remark(words, figure, taken.missing)),
          text(basisText(taken.view, basis)),
          text(node?.id ?? ''),
        ];
      }),
    ],
  };
}

const INPUTS = ['what', 'value', 'low', 'high', 'unit', 'origin', 'sources'];

/**
 * The numbers that nothing is calculated from: entered, published or not known.
 * @param {Working} working
 * @returns {Sheet}
 */
function inputsSheet(working) {
  const { ground, nodes } = working;
  const { words, shown } = ground.view;
  const inputs = nodes.filter(({ rule }) => rule === 'given' || rule === 'unknown');
  return {
    name: words.text('workbook-sheet-inputs'),
    widths: [60, 20, 18, 18, 30, 70, 60],
    headRows: 1,
    rows: [
      INPUTS.map((column) => text(words.text(`workbook-column-${column}`))),
      ...inputs.map((node) => {
        const { id, figure, unit } = node;
        const facts = working.factsOf(node).map(({ key, values }) => words.text(key, values(shown)));
        return [
          text(nameOf(ground, id)),
          figure.value === undefined ? null : number(figure.value, unit),
          ...ends(figure, unit),
          text(words.text(`workbook-unit-${unit}`)),
          text([...facts, remark(words, figure)].filter(Boolean).join(' ')),
          text(basisText(ground.view, working.basisOf(node))),
        ];
      }),
    ],
  };
}
