/*
 * The sheet with the calculation: a row for each step, what is given as numbers and the rest as formulas over the rows
 * above. So a reader can change a number and see what follows from it.
 */

import { nameOf } from '../../explanation/calculation.js';
import { computed, ends, number, text } from './cells.js';
import { remark } from './remark.js';
import { basisText } from './sources.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */
/** @typedef {import('./working.js').Working} Working */

const COLUMNS = ['step', 'what', 'rule', 'value', 'unit', 'low', 'high', 'origin', 'sources'];
/** The column of the values, as formulas call it. */
const VALUE = 'D';
/** The row of the first step, below the head. */
const FIRST_ROW = 2;
/** More arguments a function cannot have. */
const MOST_ARGUMENTS = 255;

/** Formulas by rule, over the rows of the operands. @type {Record<string, (rows: number[], factor: string) => string>} */
const FORMULAS = {
  sum: (rows) => (rows.length > 2 && rows.length <= MOST_ARGUMENTS ? `SUM(${ranges(rows)})` : joined(rows, '+')),
  difference: (rows) => joined(rows, '-'),
  product: (rows) => joined(rows, '*'),
  quotient: (rows, factor) => joined(rows, '/') + (factor === '1' ? '' : `*${factor}`),
  lesser: (rows) => `MIN(${ranges(rows)})`,
  mean: (rows) => `AVERAGE(${ranges(rows)})`,
  median: (rows) => `MEDIAN(${ranges(rows)})`,
};

/**
 * @param {Working} working
 * @returns {Sheet}
 */
export function stepsSheet(working) {
  const { words } = working.ground.view;
  return {
    name: words.text('workbook-sheet-steps'),
    widths: [42, 50, 22, 20, 30, 18, 18, 60, 50],
    headRows: FIRST_ROW - 1,
    rows: [
      COLUMNS.map((column) => text(words.text(`workbook-column-${column}`))),
      ...working.nodes.map((node) => stepRow(working, node)),
    ],
  };
}

/**
 * The cell with a step's value, as a formula on another sheet refers to it.
 * @param {Working} working
 * @param {DerivationNode} node
 */
export function cellOnSteps({ ground, positions }, { id }) {
  const sheet = ground.view.words.text('workbook-sheet-steps').replaceAll("'", "''");
  return `'${sheet}'!${VALUE}${rowAt(positions.get(id))}`;
}

const rowAt = (position = 0) => FIRST_ROW + position;

/**
 * @param {Working} working
 * @param {DerivationNode} node
 * @returns {WorkbookCell[]}
 */
function stepRow(working, node) {
  const { ground } = working;
  const { words, shown } = ground.view;
  const { id, rule, factor, unit, figure } = node;
  const facts = working.factsOf(node).map(({ key, values }) => words.text(key, values(shown)));
  return [
    text(id),
    text(nameOf(ground, id)),
    text(words.text(`workbook-rule-${rule}`, { factor: factor === undefined ? 'none' : shown.count(factor) })),
    value(working, node),
    text(words.text(`workbook-unit-${unit}`)),
    ...ends(figure, unit),
    text([...facts, remark(words, figure)].filter(Boolean).join(' ')),
    text(node.operands.length > 0 ? '' : basisText(ground.view, working.basisOf(node))),
  ];
}

/**
 * @param {Working} working
 * @param {DerivationNode} node
 * @returns {WorkbookCell}
 */
function value({ ground, positions }, { rule, operands, factor = '1', unit, figure }) {
  if (figure.value === undefined) return null;
  const formula = FORMULAS[rule];
  // Nothing times something unknown is known, but the unknown is an empty cell; what adds nothing up has no cells at all.
  const known = operands.length > 0 && operands.every((id) => ground.nodes.get(id)?.figure.value !== undefined);
  if (!formula || !known) return number(figure.value, unit);
  const rows = operands.map((id) => rowAt(positions.get(id)));
  return computed(formula(rows, factor), figure.value, unit);
}

/**
 * @param {number[]} rows
 * @param {string} operator
 */
function joined(rows, operator) {
  return rows.map((row) => `${VALUE}${row}`).join(operator);
}

/**
 * Cells as arguments of a function, those that follow each other as a range: "D4:D9,D12".
 * @param {number[]} rows
 */
function ranges(rows) {
  /** @type {number[][]} */
  const runs = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => joined(run.length > 1 ? [run[0] ?? 0, run.at(-1) ?? 0] : run, ':')).join(',');
}
