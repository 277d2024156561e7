/* The message files: whole, alike in both languages, and neither too few nor too many for the code. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '@fluent/syntax';
import { PARTICULARS } from '../../www/js/answer-sheet/asked.js';
import { UNITS as UNITS_ON_THE_SHEET } from '../../www/js/answer-sheet/figures.js';
import { CELLS } from '../../www/js/answer-sheet/published.js';
import { MARKS } from '../../www/js/comparison/basis.js';
import { TITLES } from '../../www/js/comparison/taken-along.js';
import { NAMED as NAMED_UNITS } from '../../www/js/explanation/quantity.js';
import { LONG_COLUMNS } from '../../www/js/export/figures-table.js';
import { FIGURES, unitOf } from '../../www/js/export/quantities.js';
import { COLUMNS_HELP, CONTROLS, DONE, NOT_DONE } from '../../www/js/review/dealings.js';
import { KINDS } from '../../www/js/review/entered.js';
import { ANSWERS } from '../../www/js/review/unanswered.js';
import { COLUMNS as FINDING_COLUMNS } from '../../www/js/review-result/taken-along.js';
import { OF_PACKAGES } from './care-package-messages.js';
import { OF_MODELS } from './models-messages.js';
import { OF_SCENARIOS } from './scenario-messages.js';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8');

/** @typedef {{ parts: Map<string, string[]>, junk: string[] }} MessageFile `parts`: "key" or "key.hint" to its variables */

/**
 * All message files of a language: together they are one, so no key may be in two of them.
 * @param {string} language
 */
function textsOf(language) {
  const folder = `www/locales/${language}`;
  return readdirSync(new URL(folder, root)).map((name) => read(`${folder}/${name}`));
}

/**
 * @param {string} language
 * @returns {MessageFile}
 */
function messageFile(language) {
  const body = textsOf(language).flatMap((text) => parse(text, {}).body);
  /** @type {MessageFile['parts']} */
  const parts = new Map();
  const junk = [];
  for (const entry of body) {
    if (entry.type === 'Junk') junk.push(String(entry.content));
    if (entry.type !== 'Message') continue;
    const key = entry.id.name;
    assert.ok(!parts.has(key), `${language}: ${key} is there twice`);
    if (entry.value) parts.set(key, variables(entry.value));
    for (const attribute of entry.attributes) parts.set(`${key}.${attribute.id.name}`, variables(attribute.value));
  }
  return { parts, junk };
}

/**
 * Names of all variables in a pattern, sorted.
 * @param {unknown} node
 */
function variables(node) {
  const found = new Set(
    [...JSON.stringify(node).matchAll(/"VariableReference","id":\{[^}]*?"name":"(\w+)"/g)].map(([, name]) => name),
  );
  return [...found].filter((name) => name !== undefined).sort();
}

const swedish = messageFile('sv');
const english = messageFile('en');

/** All of the page's code and its page, as one text. */
const code = ['www/js', 'www/build']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.js'))
      .map((name) => read(`${folder}/${name}`)),
  )
  .concat(read('www/index.html'))
  .join('\n');

const CODE =
  /"((?:input|period|region|price_list|fee|mix|entry|payable|population|centre|invoiced|figure|number|table|plausibility|files|claim|own_number|own_table|spreadsheet)\.[a-z_]+)"/g;

const types = read('wasm/calc/src/types.d.ts') + read('wasm/comparison/src/types.d.ts');

/**
 * The texts of a union type in the contract with the engine.
 * @param {string} name
 */
function union(name) {
  const declaration = new RegExp(`export type ${name} =([^;]+);`).exec(types)?.[1] ?? '';
  const texts = [...declaration.matchAll(/"(\w+)"/g)].map(([, text]) => text ?? '');
  assert.ok(texts.length > 0, `the contract has a type ${name}`);
  return texts;
}

const ownTypes = read('wasm/own_table/src/types.d.ts');

/**
 * The texts that a field of the contract about own tables may have.
 * @param {string} field
 */
function ownUnion(field) {
  const declaration = new RegExp(`\\b${field}\\?: ((?:"[\\w-]+"(?: \\| )?)+)`).exec(ownTypes)?.[1] ?? '';
  const texts = [...declaration.matchAll(/"([\w-]+)"/g)].map(([, text]) => text ?? '');
  assert.ok(texts.length > 0, `the contract about own tables has a field ${field}`);
  return texts;
}

const reviewTypes = read('wasm/review/src/types.d.ts');

/**
 * The texts of a union type in the contract about reviews.
 * @param {string} name
 */
function reviewUnion(name) {
  const declaration = new RegExp(`export type ${name} =([^;]+);`).exec(reviewTypes)?.[1] ?? '';
  const texts = [...declaration.matchAll(/"([\w.]+)"/g)].map(([, text]) => text ?? '');
  assert.ok(texts.length > 0, `the contract about reviews has a type ${name}`);
  return texts;
}

/** Codes that the engine may send, found where they are written down, and the page's own. */
const CODES = [
  'src',
  'wasm/boundary/src',
  'wasm/calc/src',
  'wasm/files/src',
  'wasm/own_table/src',
  'wasm/spreadsheet/src',
  'wasm/workbook/src',
]
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { encoding: 'utf8', recursive: true })
      // Tests name fields of the input in the same way. What a review finds has messages by other keys.
      .filter((name) => name.endsWith('.rs') && !name.includes('tests') && !name.startsWith('review/'))
      .map((name) => read(`${folder}/${name}`)),
  )
  .flatMap((source) => [...source.matchAll(CODE)].map(([, engineCode]) => engineCode ?? ''))
  .filter((engineCode) => engineCode !== 'payable.share') // a place in the input, not a code
  .concat('field.day_missing', 'field.year', 'files.failed', 'files.stopped', 'own_table.unreadable');

/** Names of all figures and steps that the engine knows, where they are written down. */
const STEPS = [...read('src/derivation/name.rs').matchAll(/ = "(\w+)",/g)].map(([, figure]) => figure ?? '');

/** The same of models and packages, as they stand in keys. */
const STEPS_BESIDE = [...read('src/derivation/name.rs').matchAll(/ = "((?:model|package)\.\w+)",/g)].map(([, figure]) =>
  (figure ?? '').replace('.', '-'),
);

/** What the page itself finds wrong with what a review is to go by. */
const OF_REVIEW_SETTINGS = readdirSync(new URL('www/js/review/', root))
  .flatMap((name) => [...read(`www/js/review/${name}`).matchAll(/'(review_(?:settings|run)\.[a-z_]+)'/g)])
  .map(([, ownCode]) => (ownCode ?? '').replace('.', '-'));

/** Keys of how an invoice's files come in, by what they are put together from. */
const OF_INVOICES = [
  ...OF_REVIEW_SETTINGS,
  ...reviewUnion('ColumnRole').map((role) => `invoice-role-${role}`),
  ...DONE.map((what) => `invoice-done-${what}`),
  ...NOT_DONE.map((what) => `invoice-not-done-${what}`),
  ...CONTROLS.map((control) => `invoice-control-${control}`),
  ...COLUMNS_HELP.map((columns) => `invoice-columns-help-${columns}`),
  ...Object.entries(ANSWERS).flatMap(([about, answers]) => [
    `invoice-ask-${about}`,
    `invoice-ask-${about}-hint`,
    ...answers.map((answer) => `invoice-${about}-${answer}`),
  ]),
  ...ANSWERS.amounts.map((answer) => `invoice-amounts-${answer}-hint`),
  ...['encoding', 'delimiter', 'sign', 'days'].map((fact) => `invoice-${fact}`),
  ...['utf-8', 'utf-16', 'windows-1252'].map((encoding) => `invoice-encoding-${encoding}`),
  ...['comma', 'semicolon', 'tab', 'pipe'].map((delimiter) => `invoice-delimiter-${delimiter}`),
  ...['iso', 'dayFirst', 'monthFirst'].map((order) => `invoice-written-${order}`),
  ...['throughYearOf', 'under', 'none'].map((rule) => `invoice-children-${rule}`),
  ...KINDS.map((kind) => `invoice-kind-${kind}`),
  ...['none', 'payable', 'notPayable', 'referred', 'patient', 'yes', 'no'].map(
    (meaning) => `invoice-meaning-${meaning}`,
  ),
  ...['region', 'from', 'to', 'invoiceTotal', 'list', 'childrenAge', 'fromAge'].map(
    (field) => `invoice-field-${field}`,
  ),
  ...['file', 'answers', 'settings'].map((reason) => `invoice-wait-${reason}`),
  ...['region', 'period', 'list', 'fee', 'exempt', 'total', 'amounts', 'mapping', 'types', 'today'].map(
    (setting) => `invoice-by-${setting}`,
  ),
];

/** Keys that are put together in the code, by what they are put together from. */
const COMPOSED = [
  ...OF_INVOICES,
  ...OF_MODELS,
  ...OF_SCENARIOS.filter((key) => swedish.parts.has(key) || !key.endsWith('-about')),
  ...OF_PACKAGES,
  ...CODES.map((engineCode) => engineCode.replaceAll('.', '-')),
  ...union('Profession').flatMap((profession) => [`profession-${profession}`, `column-${profession}`]),
  ...['jamfor', 'region', 'scenario', 'modeller', 'paket', 'granska', 'svar', 'data'].map(
    (view) => `page-title-${view}`,
  ),
  ...union('ComparedMeasure').map((measure) => `compared-${measure}`),
  ...['both', 'published', 'own'].map((use) => `compared-use-${use}`),
  ...['regions', 'claims'].map((list) => `choice-compared-${list}`),
  ...union('ComparedMeasure').map((measure) => `of-${measure}`),
  ...union('ComparedMeasure')
    .filter((measure) => !['contacts', 'invoiced', 'patients'].includes(measure))
    .map((measure) => `said-${measure}`),
  ...['too_few', 'apart', 'overlap', 'open', 'absolute', 'nothing_lowest'].map((reason) => `refused-${reason}`),
  ...union('Caution').map((caution) => `caution-${caution}`),
  ...union('ApartReason').flatMap((reason) => [`apart-${reason}`, `differs-${reason}`]),
  ...union('BreakReason').map((reason) => `break-${reason}`),
  ...union('Coverage')
    .filter((coverage) => coverage !== 'all')
    .flatMap((coverage) => [`coverage-${coverage}`, `nation-${coverage}`]),
  ...[...MARKS, 'others'].flatMap((mark) => [`mark-${mark}`, `mark-sign-${mark}`]),
  ...['year', 'years', 'measures', 'all'].map((mode) => `compare-mode-${mode}`),
  ...['name', 'number'].map((order) => `compare-sorted-${order}`),
  ...['copied', 'failed'].map((outcome) => `compare-copy-${outcome}`),
  ...['apart', 'missing', 'out'].map((look) => `compare-map-${look}`),
  ...['workbook', 'excel', 'open', 'copy'].map((kind) => `compare-${kind}-about`),
  ...TITLES.map((id) => `compare-title-${id}`),
  ...union('MissingReason').map((reason) => `missing-${reason}`),
  ...union('Measure').map((measure) => `measure-${measure}`),
  ...['unsplit', 'invoiced', 'patients', 'population', 'netCost', 'region'].map((column) => `column-${column}`),
  ...['yes', 'no', 'unknown'].flatMap((value) => [`fee-included-${value}`, `fee-included-choice-${value}`]),
  ...['recommended', 'adopted', 'actual'].map((status) => `series-${status}`),
  ...['final', 'preliminary'].map((status) => `status-${status}`),
  ...['error', 'question', 'note'].map((severity) => `severity-${severity}`),
  ...['less', 'more', 'none', 'either'].map((side) => `lede-difference-${side}`),
  ...['range', 'evenly', 'parts'].map((way) => `allocation-${way}`),
  ...['contacts', 'contactsPerThousand', 'invoiced', 'invoicedPerInhabitant', 'patients', 'referrals'].map(
    (what) => `claim-${what}`,
  ),
  ...['Liability', 'Contacts', 'Invoiced'].map((what) => `projection-projected${what}`),
  ...['weighted', 'unweighted', 'median'].map((mean) => `mean-${mean}`),
  ...['kronor', 'million', 'billion'].map((unit) => `ends-high-${unit}`),
  ...['open', 'known', 'zero', 'share-unknown', 'fee-unknown', 'price-no', 'price-unknown', 'price-mixed'].map(
    (kind) => `step-fees-${kind}`,
  ),
  ...['gross', 'fees', 'liability', 'centre', 'central', 'care-side'].map((part) => `split-${part}`),
  ...['from', 'to'].map((end) => `own-list-${end}`),
  ...['riket-2020', 'riket-2019', 'jamtland-harjedalen-2025', 'kalmar-2021', 'kronoberg-2021', 'gotland-2017'].map(
    (id) => `case-${id}`,
  ),
  'mix-skr-2020',
  ...union('FigureName').map((figure) => `export-figure-${figure}`),
  ...[...FIGURES.map(unitOf), 'percent'].map((unit) => `export-unit-${unit}`),
  ...['workbook', 'excel', 'open', 'description', 'receipt', 'copy-figures', 'copy-regions'].flatMap((kind) => [
    `export-${kind}`,
    `export-${kind}-about`,
  ]),
  ...['workbook', 'excel', 'open', 'receipt', 'copy'].map((kind) => `export-beside-${kind}-about`),
  ...['stay', 'follow'].map((rule) => `export-models-episodes-${rule}`),
  ...['workbook', 'excel', 'open', 'description', 'receipt', 'svg', 'png'].map((kind) => `export-file-${kind}`),
  ...LONG_COLUMNS.flatMap(({ id }) => [`export-column-${id}`, `export-column-${id}-about`]),
  ...['region_code', 'region', 'from', 'to', 'remarks', 'population_date', 'price_lists', 'sources', 'engine'].map(
    (id) => `export-title-${id}`,
  ),
  'export-title-data_sha256',
  ...['input', 'engine', 'id', 'figures'].map((what) => `export-receipt-how-${what}`),
  ...[...union('Unit'), 'percent'].map((unit) => `workbook-unit-${unit}`),
  ...['given', 'unknown', 'sum', 'difference', 'product', 'quotient', 'lesser', 'mean', 'median'].map(
    (rule) => `workbook-rule-${rule}`,
  ),
  ...['region', 'figure', 'value', 'low', 'high', 'unit', 'remark', 'sources', 'step', 'what', 'rule', 'origin'].map(
    (column) => `workbook-column-${column}`,
  ),
  ...['about', 'id', 'title', 'publisher', 'published', 'link'].map((column) => `workbook-column-${column}`),
  ...[...code.matchAll(/id: '([\w-]+)', kind: /g)].map(([, id]) => `figure-${id}`),
  ...[...code.matchAll(/(?:calculated|invoiced): '((?:liability|invoiced|contacts)\w*)'/g)].map(
    ([, name]) => `about-${name}`,
  ),
  // What a step means need be told only where its calculation does not tell it.
  ...[...STEPS, ...STEPS_BESIDE, 'place', 'claim']
    .map((figure) => `about-${figure}`)
    .filter((key) => swedish.parts.has(key)),
  ...STEPS.filter((figure) => !['measure', 'mean'].some((kind) => swedish.parts.has(`${kind}-${figure}`))).map(
    (figure) => `node-${figure}`,
  ),
  ...STEPS_BESIDE.map((figure) => `node-${figure}`),
  ...['grant', 'visit', 'drg', 'episode', 'value', 'goal', 'capitation', 'mix', 'oneMore', 'budget'].map(
    (part) => `part-model-${part}`,
  ),
  ...['with', 'without', 'patient', 'region', 'insurer', 'one'].map((part) => `part-package-${part}`),
  ...NAMED_UNITS.map((unit) => `quantity-${unit}`),
  ...['sum', 'difference', 'product', 'quotient', 'lesser'].map((rule) => `formula-${rule}`),
  ...['sum', 'mean', 'median'].map((rule) => `step-${rule}-of`),
  ...['exact', 'about', 'at-least', 'over', 'at-most', 'almost'].map((qualifier) => `fact-${qualifier}`),
  ...['yes', 'no', 'unknown'].flatMap((value) => [`fact-fee-unknown-${value}`, `price-other-report-${value}`]),
  ...['mixShare', 'stretchShare', 'fee'].map((kind) => `bound-${kind}`),
  ...['copied', 'not-copied'].map((outcome) => `explanation-${outcome}`),
  ...[...code.matchAll(/(?:CaseProblem\(|code: )'((?:case|link)\.\w+)'/g)].map(([, problem]) =>
    (problem ?? '').replaceAll('.', '-'),
  ),
  ...['yes', 'selected'].map((outcome) => `keeping-copied-${outcome}`),
  ...['regions', 'years', 'numbers', 'missing'].flatMap((what) => [
    `own-table-help-${what}`,
    `own-table-help-${what}-about`,
  ]),
  ...['layout', 'rows-count', 'sheet', 'merged', 'encoding', 'delimiter', 'decimal-sign'].map(
    (fact) => `own-table-${fact}`,
  ),
  ...['long', 'wide', 'transposed', 'none'].map((layout) => `own-table-layout-${layout}`),
  ...ownUnion('encoding').map((encoding) => `own-table-encoding-${encoding}`),
  ...ownUnion('delimiter').map((delimiter) => `own-table-delimiter-${delimiter}`),
  ...ownUnion('decimalSign').map((sign) => `own-table-sign-${sign}`),
  ...ownUnion('unitFrom')
    .filter((from) => from !== 'choice')
    .map((from) => `own-table-unit-from-${from}`),
  ...['rows', 'columns'].map((where) => `own-table-regions-in-${where}`),
  ...['region', 'year', 'measure', 'ignored'].map((role) => `own-table-role-${role}`),
  ...['one', 'thousand', 'million', 'billion', 'share', 'percent'].map((unit) => `own-table-unit-${unit}`),
  ...['one', 'thousand', 'million'].map((unit) => `own-table-count-${unit}`),
  ...['read', 'missing', 'not-read'].map((outcome) => `own-table-tally-${outcome}`),
  ...['error', 'question', 'note'].map((severity) => `own-table-severity-${severity}`),
  'own_table-unreadable',
  ...reviewUnion('FindingCode').flatMap((code) =>
    ['', '-what', '-rule', '-ask'].map((side) => `review-${code.replaceAll('.', '-')}${side}`),
  ),
  ...['found', 'passed', 'notDone'].flatMap((outcome) => [`result-checks-${outcome}`, `result-state-${outcome}`]),
  ...['error', 'question', 'note'].map((severity) => `result-severity-${severity}`),
  ...[...reviewUnion('ColumnRole'), 'period', 'invoiceTotal', 'fees', 'amounts', 'exempt', 'totalsRow'].map(
    (need) => `result-need-${need}`,
  ),
  ...['contacts', 'invoiced', 'patients', 'credits', 'without-amount', 'invoice-total', 'per-inhabitant', 'days'].map(
    (number) => `result-number-${number}`,
  ),
  ...['profession', 'provider', 'month', 'careRegion', 'contactType', 'initiative'].flatMap((by) => [
    `result-by-${by}`,
    `result-key-${by}`,
  ]),
  ...['payable', 'notPayable'].map((kind) => `result-contactType-${kind}`),
  ...['referred', 'patient'].map((kind) => `result-initiative-${kind}`),
  ...['utf-8', 'windows-1252', 'utf-16'].map((encoding) => `result-encoding-${encoding}`),
  ...['comma', 'semicolon', 'tab', 'pipe'].map((delimiter) => `result-delimiter-${delimiter}`),
  ...['gross', 'net'].map((amounts) => `result-amounts-${amounts}`),
  ...[...FINDING_COLUMNS.map(({ id }) => id), 'other', 'state', 'what', 'rule', 'sources'].map(
    (column) => `result-column-${column}`,
  ),
  ...['workbook', 'csv', 'receipt', 'copy', 'copy-text', 'print'].flatMap((kind) => [
    `result-out-${kind}`,
    `result-out-${kind}-about`,
  ]),
  ...['workbook', 'csv', 'receipt'].map((kind) => `result-file-${kind}`),
  ...['professions', 'patients'].map((what) => `result-way-without-${what}`),
  ...['from', 'period', 'files', 'contacts', 'invoiced'].map((row) => `result-letter-${row}`),
  ...['undone', 'redone'],
  ...UNITS_ON_THE_SHEET.map((unit) => `sheet-value-${unit}`),
  ...['scenario', 'models', 'care-package'].flatMap((name) => [`sheet-beside-${name}`, `sheet-${name}-figures`]),
  ...['html', 'text'].map((form) => `sheet-copied-${form}`),
  ...PARTICULARS.map((name) => `sheet-${name}`),
  ...['invoicedPerContact', 'invoicedPerPatient', 'invoicedPerInhabitant'].map((name) => `sheet-missing-${name}`),
  ...CELLS.map((cell) => `sheet-competing-${cell}`),
  ...['invoiced', 'liability', 'contacts'].map((base) => `sheet-compare-nation-${base}`),
  // A question of the engine that the sheet states; the others are statements already.
  ...CODES.map((engineCode) => `sheet-finding-${engineCode.replaceAll('.', '-')}`).filter((key) =>
    swedish.parts.has(key),
  ),
  ...[...swedish.parts.keys()].filter(
    (key) => key.endsWith('-spoken') && swedish.parts.has(key.replace(/-spoken$/, '')),
  ),
];

describe('message files', () => {
  it('can be read to the last line', () => {
    assert.deepEqual(swedish.junk, []);
    assert.deepEqual(english.junk, []);
  });

  it('have the same messages, hints and variables in both languages', () => {
    assert.deepEqual([...english.parts.keys()].sort(), [...swedish.parts.keys()].sort());
    for (const [key, names] of swedish.parts) assert.deepEqual(english.parts.get(key), names, key);
  });

  it('have a message for every key and code', () => {
    const literal = [...code.matchAll(/(?:words|writing\.words|view\.words)\.text\(\s*'([\w-]+)'/g)].map(
      ([, key]) => key ?? '',
    );
    const inPage = [...code.matchAll(/data-text="([\w-]+)"|\{\{([\w-]+)\}\}/g)].map(([, a, b]) => a ?? b ?? '');
    const wanted = new Set([...literal, ...inPage, ...COMPOSED]);
    assert.deepEqual(
      [...wanted].filter((key) => !swedish.parts.has(key)),
      [],
    );
  });

  it('have no message that nothing uses', () => {
    const composed = new Set(COMPOSED);
    const unused = [...swedish.parts.keys()]
      .filter((key) => !key.includes('.'))
      .filter((key) => !composed.has(key) && !new RegExp(`['"\`{]${key}['"\`}]`).test(code));
    assert.deepEqual(unused, []);
  });

  it('never call a digital caregiver by the slang word', () => {
    assert.doesNotMatch(textsOf('sv').join(), /nätläkar/i);
  });
});
