/*
 * The findings as files: rows by their numbers, with what was found, and nothing of the file itself but amounts. No patient,
 * no contact and no word of the file is in them.
 */

import { text } from '../export/workbook/cells.js';
import { sharedName } from './file-names.js';
import { findingsOf } from './findings.js';
import { findingKey, outcomeOf } from './result.js';
import { needsText, sharedDetail } from './words.js';

/** @typedef {import('../../../wasm/files/src/types.d.ts').Column} Column */
/** @typedef {import('../../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../../wasm/workbook/src/types.d.ts').Workbook} Workbook */
/** @typedef {import('../../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */
/** @typedef {import('./findings.js').Finding} Finding */
/** @typedef {import('./letter.js').Writer} Writer */
/** @typedef {import('./result.js').ReviewResult} ReviewResult */

/** In the order they stand. @type {readonly { id: string, type: Column['type'], width: number }[]} */
export const COLUMNS = [
  { id: 'file', type: 'text', width: 30 },
  { id: 'row', type: 'number', width: 10 },
  { id: 'code', type: 'text', width: 24 },
  { id: 'finding', type: 'text', width: 44 },
  { id: 'question', type: 'text', width: 70 },
  { id: 'invoiced', type: 'number', width: 14 },
  { id: 'expected', type: 'number', width: 14 },
  { id: 'other_file', type: 'text', width: 30 },
  { id: 'other_row', type: 'number', width: 10 },
  { id: 'about', type: 'text', width: 30 },
];

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @returns {Table}
 */
export function findingsTable(view, { review }) {
  return {
    columns: COLUMNS.map(({ id, type }) => ({ id, title: view.words.text(`result-column-${id}`), type })),
    rows: cellsOf(view, review),
  };
}

/**
 * @param {Writer} view
 * @param {ReviewResult['review']} review
 * @returns {(string | null)[][]}
 */
function cellsOf(view, review) {
  const findings = findingsOf(review);
  const texts = textsOf(view, review);
  const fileName = (/** @type {number} */ file) => sharedName(view, review.files, file) || null;
  return Array.from({ length: findings.length }, (_, place) => {
    const finding = findings.at(place);
    if (!finding) return COLUMNS.map(() => null);
    const { code, file, row, other, invoiced, expected } = finding;
    const { name = code, ask = '' } = texts.get(code) ?? {};
    return [
      ...[fileName(file), row === 0 ? null : String(row), code, name, ask],
      ...[invoiced ?? null, expected ?? null],
      ...[other ? fileName(other.file) : null, other ? String(other.row) : null],
      sharedDetail(view, finding) || null,
    ];
  });
}

/**
 * @param {Writer} view
 * @param {ReviewResult['review']} review
 */
const textsOf = ({ words }, review) =>
  new Map(
    review.findings.codes.map((code) => [
      code,
      { name: words.text(findingKey(code)), ask: words.text(findingKey(code, 'ask')) },
    ]),
  );

/** What the review went by, each with its label.
 * @typedef {readonly { label: string, text: string }[]} SettingRows */

/**
 * A sheet of findings, one of what each check is, and one of what was gone by.
 * @param {Writer} view
 * @param {ReviewResult} result
 * @param {SettingRows} settingRows
 * @returns {Workbook}
 */
export function findingsWorkbook(view, result, settingRows) {
  const { words, catalogue } = view;
  const { settings } = result;
  const title = words.text('result-workbook-title');
  return {
    title,
    author: words.text('brand'),
    created: settings.today,
    sheets: [
      findingsSheet(view, result),
      checksSheet(view, result),
      {
        name: words.text('result-sheet-settings'),
        widths: [40, 60],
        headRows: 1,
        rows: [
          [text(words.text('result-sheet-settings')), null],
          ...settingRows.map((row) => [text(row.label), text(row.text)]),
          [text(words.text('result-engine')), text(catalogue.engine)],
          [text(words.text('result-data')), text(catalogue.dataSha256)],
        ],
      },
    ],
  };
}

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @returns {Sheet}
 */
function findingsSheet(view, { review }) {
  const { words } = view;
  const head = COLUMNS.map(({ id }) => text(words.text(`result-column-${id}`)));
  const isAmount = COLUMNS.map(({ id }) => id === 'invoiced' || id === 'expected');
  const rows = cellsOf(view, review).map((cells) =>
    cells.map((cell, place) => workbookCell(cell, COLUMNS[place]?.type === 'number', isAmount[place] ?? false)),
  );
  return {
    name: words.text('result-sheet-findings'),
    widths: COLUMNS.map(({ width }) => width),
    headRows: 1,
    rows: [head, ...rows],
  };
}

/**
 * @param {string | null} cell
 * @param {boolean} isNumber
 * @param {boolean} isAmount
 * @returns {WorkbookCell}
 */
function workbookCell(cell, isNumber, isAmount) {
  if (cell === null) return null;
  if (!isNumber) return text(cell);
  return isAmount ? { number: cell, digits: 2 } : { number: cell };
}

/**
 * What each check is, by which rule, and whether it was done. Without how many rows: that may be too few to be told alone.
 * @param {Writer} view
 * @param {ReviewResult} result
 * @returns {Sheet}
 */
function checksSheet(view, { review }) {
  const { words, names } = view;
  const head = ['code', 'finding', 'state', 'what', 'rule', 'question', 'sources'];
  return {
    name: words.text('result-sheet-checks'),
    widths: [24, 40, 34, 60, 60, 60, 60],
    headRows: 1,
    rows: [
      head.map((id) => text(words.text(`result-column-${id}`))),
      ...review.checks.map((check) => {
        const { code, needs, sourceIds } = check;
        const outcome = outcomeOf(check);
        return [
          code,
          words.text(findingKey(code)),
          words.text(`result-state-${outcome}`, { needs: needsText(view, needs) }),
          words.text(findingKey(code, 'what')),
          words.text(findingKey(code, 'rule')),
          words.text(findingKey(code, 'ask')),
          sourceIds.map((id) => names.sources.get(id)?.title ?? id).join('; '),
        ].map(text);
      }),
    ],
  };
}
