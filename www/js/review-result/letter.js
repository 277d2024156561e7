/*
 * The letter of questions to the region that charges, as blocks like those of the answer sheet, of which page, paper, Word
 * and plain text are made. It asks and claims nothing, names rows by their numbers and has nothing of patients in it.
 */

import { message } from '../answer-sheet/phrase.js';
import { formatDays } from '../format.js';
import { sharedName } from './file-names.js';
import { findingsOf } from './findings.js';
import { askedAbout, findingKey } from './result.js';
import { MOST_NAMED, spans } from './rows-named.js';
import { isTooSmall } from './shareable.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../answer-sheet/phrase.js').Phrase} Phrase */
/** @typedef {import('../answer-sheet/sheet.js').Block} Block */
/** @typedef {import('../answer-sheet/sheet.js').Sheet} Sheet */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./findings.js').Finding} Finding */
/** @typedef {import('./result.js').ReviewResult} ReviewResult */

/** @typedef {Pick<View, 'catalogue' | 'names' | 'shown' | 'words'>} Writer */

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @param {string} list the price list that was gone by
 * @returns {Sheet | undefined} nothing when there is nothing to ask
 */
export function letterOf(view, result, list) {
  const checks = askedAbout(result.review);
  if (checks.length === 0) return undefined;
  return {
    pages: [
      {
        name: 'answer',
        blocks: [
          { kind: 'title', phrase: message('result-letter-title') },
          { kind: 'particulars', rows: particulars(view, result) },
          { kind: 'paragraph', phrases: [message('result-letter-intro'), message('result-letter-rows')] },
          ...checks.flatMap((check, position) => questionBlocks(view, result, check, position + 1)),
          {
            kind: 'paragraph',
            phrases: [message('result-letter-basis', basis(view, result, list)), message('result-letter-end')],
          },
        ],
      },
    ],
  };
}

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @returns {{ label: Phrase, phrase: Phrase }[]}
 */
function particulars({ names, shown, words }, { review, settings }) {
  const { totals, files } = review;
  const period = settings.period ?? totals.days;
  const row = (/** @type {string} */ name, /** @type {string} */ text) => ({
    label: message(`result-letter-${name}`),
    phrase: { verbatim: text },
  });
  return [
    row('from', names.payer(settings.homeRegion)),
    ...(period ? [row('period', formatDays(words.language, period.from, period.to))] : []),
    row('files', files.map((_, place) => sharedName({ words }, files, place)).join(', ')),
    ...(isTooSmall(totals)
      ? [row('contacts', words.text('result-fewer-than-5'))]
      : [row('contacts', shown.count(String(totals.contacts))), row('invoiced', shown.exact(totals.invoiced, 'rate'))]),
  ];
}

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @param {string} list
 */
function basis({ shown, catalogue }, { settings }, list) {
  return { list, day: shown.day(settings.today), engine: catalogue.engine };
}

/**
 * @param {Writer} view
 * @param {ReviewResult} result
 * @param {CheckResult} check
 * @param {number} number
 * @returns {Block[]}
 */
function questionBlocks(view, { review }, check, number) {
  const { code, found, sourceIds } = check;
  const name = view.words.text(findingKey(code));
  const sources = sourceIds.flatMap((id) => view.names.sources.get(id) ?? []);
  const cited = sources.map(({ title, publisher }) => [publisher, title].filter(Boolean).join(': ')).join('; ');
  return [
    { kind: 'heading', phrase: { verbatim: `${number}. ${name}` } },
    {
      kind: 'paragraph',
      phrases: [
        message(findingKey(code, 'ask')),
        message(findingKey(code, 'rule')),
        ...(cited ? [message('result-letter-source', { source: cited })] : []),
      ],
    },
    ...rowBlocks(view, review, code, found),
  ];
}

/**
 * @param {Writer} view
 * @param {ReviewResult['review']} review
 * @param {CheckResult['code']} code
 * @param {number} found
 * @returns {Block[]}
 */
function rowBlocks({ words }, review, code, found) {
  const findings = findingsOf(review);
  const named = [...findings.placesOf(code).subarray(0, MOST_NAMED)].flatMap((place) => findings.at(place) ?? []);
  const ofRows = named.filter(({ row }) => row > 0);
  if (ofRows.length === 0) return [];
  const files = [...new Set(ofRows.map(({ file }) => file))];
  const several = review.files.length > 1;
  const blocks = files.map((file) => {
    const rows = rowsText(
      words,
      ofRows.filter((finding) => finding.file === file),
      several ? review.files : undefined,
    );
    const name = sharedName({ words }, review.files, file);
    return /** @type {Block} */ ({
      kind: 'paragraph',
      phrases: [
        {
          verbatim: several
            ? words.text('result-letter-rows-in', { name, rows })
            : words.text('result-letter-rows-of', { rows }),
        },
      ],
    });
  });
  const more = found - ofRows.length;
  if (more <= 0) return blocks;
  return [...blocks, { kind: 'paragraph', phrases: [message('result-letter-more', { count: more })] }];
}

/**
 * Spans of rows; where each is compared with another row, one by one with it.
 * @param {Writer['words']} words
 * @param {readonly Finding[]} findings of one file
 * @param {ReviewResult['review']['files'] | undefined} files where there are several
 */
function rowsText(words, findings, files) {
  if (!findings.some(({ other }) => other)) return spans(findings.map(({ row }) => row)).join(', ');
  const each = findings.map(({ row, file, other }) => {
    if (!other) return String(row);
    const elsewhere = files && other.file !== file ? sharedName({ words }, files, other.file) : undefined;
    return elsewhere === undefined
      ? words.text('result-letter-row-pair', { row: String(row), other: String(other.row) })
      : words.text('result-letter-row-pair-in', { row: String(row), other: String(other.row), name: elsewhere });
  });
  return each.join(', ');
}
