/*
 * The first sheet: the figures of every region with something entered, and the means of all where there are several.
 * Each value refers to its step on the sheet with the calculation.
 */

import { nameOf } from '../../explanation/calculation.js';
import { FIGURES, unitOf } from '../quantities.js';
import { computed, ends, text } from './cells.js';
import { remark } from './remark.js';
import { basisText } from './sources.js';
import { cellOnSteps } from './steps.js';
import { comparisonsOfSeveral, enteredRegions, MEANS } from './working.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */
/** @typedef {import('./working.js').Working} Working */

const COLUMNS = ['region', 'figure', 'value', 'low', 'high', 'unit', 'remark', 'sources', 'step'];

/**
 * @param {Working} working
 * @param {Calculation} calculation
 * @param {string} title
 * @returns {Sheet}
 */
export function resultsSheet(working, calculation, title) {
  const { words, shown, catalogue } = working.ground.view;
  const made = words.text('export-made-with', {
    period: shown.period(calculation.period),
    engine: catalogue.engine,
    day: shown.day(catalogue.checkedOn),
  });
  const head = [[text(title)], [text(made)], COLUMNS.map((column) => text(words.text(`workbook-column-${column}`)))];
  return {
    name: words.text('workbook-sheet-results'),
    widths: [26, 50, 20, 18, 18, 30, 50, 60, 36],
    headRows: head.length,
    rows: [...head, ...regionRows(working, calculation), ...meanRows(working, calculation)],
  };
}

/**
 * @param {Working} working
 * @param {Calculation} calculation
 * @returns {WorkbookCell[][]}
 */
function regionRows(working, calculation) {
  const { words, names } = working.ground.view;
  return enteredRegions(calculation).flatMap(({ region, figures }) =>
    FIGURES.flatMap((name) => {
      const figure = figures[name];
      if (!figure) return [];
      const node = working.nodeOf(`${region}.${name}`);
      const unit = node?.unit ?? unitOf(name);
      return [
        [
          text(names.region(region)),
          text(words.text(`export-figure-${name}`)),
          reference(working, node),
          ...ends(figure, unit),
          text(words.text(`workbook-unit-${unit}`)),
          text(remark(words, figure)),
          ...basisAndStep(working, node),
        ],
      ];
    }),
  );
}

/**
 * @param {Working} working
 * @param {Calculation} calculation
 * @returns {WorkbookCell[][]}
 */
function meanRows(working, calculation) {
  const { ground } = working;
  const { words } = ground.view;
  return comparisonsOfSeveral(calculation).flatMap(({ measure, covered, missing, ...comparison }) =>
    MEANS.flatMap((mean) => {
      const node = working.nodeOf(`${mean}.${measure}`);
      if (!node) return [];
      const coverage = words.text('coverage-regions', {
        covered: covered.length,
        all: covered.length + missing.length,
      });
      return [
        [
          text(words.text('workbook-all-regions')),
          text(nameOf(ground, `${mean}.${measure}`)),
          reference(working, node),
          ...ends(comparison[mean], node.unit),
          text(words.text(`workbook-unit-${node.unit}`)),
          text([coverage, remark(words, comparison[mean])].filter(Boolean).join(' ')),
          ...basisAndStep(working, node),
        ],
      ];
    }),
  );
}

/**
 * A step's value, as a reference to it on the sheet with the calculation.
 * @param {Working} working
 * @param {DerivationNode | undefined} node
 * @returns {WorkbookCell}
 */
export function reference(working, node) {
  if (node?.figure.value === undefined) return null;
  return computed(cellOnSteps(working, node), node.figure.value, node.unit);
}

/**
 * @param {Working} working
 * @param {DerivationNode | undefined} node
 * @returns {WorkbookCell[]}
 */
function basisAndStep({ ground, basisOf }, node) {
  return node ? [text(basisText(ground.view, basisOf(node))), text(node.id)] : [null, null];
}
