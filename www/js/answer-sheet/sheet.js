/*
 * The answer sheet as blocks: the answer on the first page, all of its calculation on the second. The page on the
 * screen and on paper, the copy for Word and the plain text are all drawn from these.
 */

import { readName } from '../explanation/name.js';
import { askedRegion, particulars, question } from './asked.js';
import { basis } from './basis.js';
import { besidePage } from './beside-page.js';
import { comparisonPhrases, sheetComparison } from './comparison.js';
import { availableFigures, isLeftOut, labelOf, rangeOf, withUnit } from './figures.js';
import { limits } from './limits.js';
import { notesOf } from './notes.js';
import { message } from './phrase.js';
import { shortAnswer } from './short-answer.js';
import { listedSource } from './sources.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('../explanation/ground.js').Ground} Ground */
/** @typedef {import('../export/beside/taken.js').Taken} Taken */
/** @typedef {import('./figures.js').SheetFigure} SheetFigure */
/** @typedef {import('./notes.js').Note} Note */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/** `also`: stands under the cell's text. `marks`: numbers of footnotes.
 * @typedef {{ phrase: Phrase, also?: Phrase, numeric?: true, marks?: number[] }} Cell */

/**
 * @typedef {{ kind: 'title', phrase: Phrase }
 *   | { kind: 'heading', phrase: Phrase }
 *   | { kind: 'particulars', rows: { label: Phrase, phrase: Phrase }[] }
 *   | { kind: 'question', phrase: Phrase }
 *   | { kind: 'answer', phrases: Phrase[] }
 *   | { kind: 'paragraph', phrases: Phrase[] }
 *   | { kind: 'table', name: 'figures' | 'basis' | Taken['about'], caption: Phrase, columns: { phrase: Phrase, numeric?: true }[], rows: Cell[][] }
 *   | { kind: 'notes', title: Phrase, notes: Note[] }
 *   | { kind: 'list', title: Phrase, items: Phrase[] }
 *   | { kind: 'limits', items: Phrase[] }
 *   | { kind: 'sources', ids: string[], items: Phrase[] }
 *   | { kind: 'signature', phrase: Phrase }} Block
 */

/** @typedef {{ name: 'answer' | 'basis' | Taken['about'], blocks: Block[] }} SheetPage */
/** @typedef {{ pages: SheetPage[] }} Sheet */

/** What the page knows of the answer but the answer does not: the receipt's id, which takes a moment, and the link to it.
 * @typedef {{ receipt: string | undefined, link: string | undefined }} Reference */

/**
 * @param {Explained} view
 * @param {Reference} reference
 * @param {readonly Taken[]} [beside] what the user has made in the views beside the case, a page each
 * @returns {Sheet | undefined} nothing when there is nothing to answer with
 */
export function answerSheet(view, reference, beside = []) {
  const { calculation } = view.assessment;
  const region = askedRegion(view);
  const result = calculation?.regions.find((candidate) => candidate.region === region);
  if (!calculation || !result?.entered) return undefined;
  const available = availableFigures(calculation, result);
  if (available.length === 0) return undefined;
  const figures = available.filter(({ name }) => !isLeftOut(view.state, name));
  const ground = groundOf(view, result.region, figures);
  const { notes, marks } = notesOf(view, ground, result.region, figures);
  const comparison = sheetComparison(view, calculation, result);
  const cited = notes.flatMap(({ sourceIds }) => sourceIds);
  const others = beside.map(besidePage);
  const { table, sourceIds } = basis(ground, cited);
  const sources = [...new Set([...sourceIds, ...others.flatMap((other) => other.sourceIds)])];
  return {
    pages: [
      {
        name: 'answer',
        blocks: [
          { kind: 'title', phrase: message('sheet-title') },
          ...particularsBlock(view),
          { kind: 'question', phrase: { verbatim: question(view) } },
          { kind: 'answer', phrases: shortAnswer(view, calculation, result, figures) },
          ...figuresBlocks(view, result.region, figures, marks, notes),
          ...limitsBlocks(limits(view, calculation, result, figures, comparison)),
          ...comparisonBlocks(comparisonPhrases(view, calculation, result, comparison)),
          ...signatureBlock(view),
          { kind: 'paragraph', phrases: citation(view, reference.receipt) },
        ],
      },
      ...others.map(({ page }) => page),
      {
        name: 'basis',
        blocks: [
          { kind: 'heading', phrase: message('sheet-basis') },
          { kind: 'paragraph', phrases: [message('sheet-basis-about')] },
          table,
          ...sourcesBlocks(view, sources),
          { kind: 'paragraph', phrases: [...citation(view, reference.receipt), ...linkPhrases(reference)] },
        ],
      },
    ],
  };
}

/**
 * All steps behind the figures, operands before what uses them.
 * @param {Explained} view
 * @param {string} region
 * @param {SheetFigure[]} figures
 * @returns {Ground}
 */
function groundOf(view, region, figures) {
  const steps = view.derive(...figures.map(({ name }) => `${region}.${name}`))?.nodes ?? [];
  const several = steps.some(({ id }) => (readName(id).region ?? region) !== region);
  return { view, nodes: new Map(steps.map((node) => [node.id, node])), several };
}

/**
 * @param {Explained} view
 * @returns {Block[]}
 */
function particularsBlock(view) {
  const rows = particulars(view).map(({ name, text }) => ({
    label: message(`sheet-${name}`),
    phrase: { verbatim: text },
  }));
  return rows.length > 0 ? [{ kind: 'particulars', rows }] : [];
}

/**
 * @param {Explained} view
 * @param {string} region
 * @param {SheetFigure[]} figures
 * @param {Map<string, number[]>} marks
 * @param {Note[]} notes
 * @returns {Block[]}
 */
function figuresBlocks(view, region, figures, marks, notes) {
  if (figures.length === 0) return [];
  return [
    {
      kind: 'table',
      name: 'figures',
      caption: message('sheet-figures'),
      columns: [{ phrase: message('sheet-column-figure') }, { phrase: message('sheet-column-value'), numeric: true }],
      rows: figures.map((figure) => {
        const range = rangeOf(figure);
        const value = { ...withUnit(figure), figures: { number: `${region}.${figure.name}` } };
        return [
          { phrase: { verbatim: labelOf(view, figure.name) }, marks: marks.get(figure.name) ?? [] },
          { phrase: value, numeric: true, ...(range ? { also: range } : {}) },
        ];
      }),
    },
    { kind: 'notes', title: message('sheet-notes'), notes },
  ];
}

/**
 * @param {Phrase[]} items
 * @returns {Block[]}
 */
const limitsBlocks = (items) => (items.length > 0 ? [{ kind: 'limits', items }] : []);

/**
 * @param {Phrase[]} phrases
 * @returns {Block[]}
 */
const comparisonBlocks = (phrases) =>
  phrases.length > 0
    ? [
        { kind: 'heading', phrase: message('sheet-compare') },
        { kind: 'paragraph', phrases },
      ]
    : [];

/**
 * @param {Explained} view
 * @param {string[]} ids
 * @returns {Block[]}
 */
const sourcesBlocks = (view, ids) =>
  ids.length > 0
    ? [
        { kind: 'heading', phrase: message('sources') },
        { kind: 'sources', ids, items: ids.map((id) => listedSource(view, id)) },
      ]
    : [];

/**
 * A line to sign on, when it is said who answers.
 * @param {Explained} view
 * @returns {Block[]}
 */
function signatureBlock(view) {
  const from = particulars(view).find(({ name }) => name === 'from');
  return from ? [{ kind: 'signature', phrase: { verbatim: from.text } }] : [];
}

/**
 * What is needed to name the answer, and to know it again.
 * @param {Explained} view
 * @param {string | undefined} receipt
 * @returns {Phrase[]}
 */
function citation({ catalogue, shown }, receipt) {
  return [
    message('sheet-citation', { version: catalogue.engine, day: shown.day(catalogue.checkedOn) }),
    ...(receipt === undefined ? [] : [message('sheet-receipt', { receipt })]),
  ];
}

/**
 * @param {Reference} reference
 * @returns {Phrase[]}
 */
const linkPhrases = ({ link }) => (link === undefined ? [] : [message('sheet-link'), { verbatim: link }]);
