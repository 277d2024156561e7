/* Fields and choices in words, where they are spoken of away from the form: what is to be mended, undone or shared. */

import { difference } from './history.js';

/** @typedef {import('./components/element.js').View} View */
/** @typedef {import('./state.js').Choices} Choices */
/** @typedef {import('./state.js').State} State */

/** Message keys of the labels of single fields.
 * @type {Record<string, string>} */
const LABELS = {
  'price-list': 'price-list-choose',
  'fee-kind': 'fee-kind',
  mix: 'mix',
  from: 'period-from',
  to: 'period-to',
  region: 'region',
  total: 'total',
  invoiced: 'invoiced',
  patients: 'patients',
  fee: 'fee-amount',
  payingShare: 'paying-share',
  payableShare: 'payable-share',
  population: 'population-count',
  populationDay: 'population-day',
  netCost: 'net-cost-amount',
  netCostYear: 'net-cost-year',
  centre: 'centre-amount',
};

/** Message keys of what is chosen. Where the label is a question, the heading above it.
 * @type {Record<keyof Choices, string>} */
const CHOICES = {
  case: 'choice-case',
  mode: 'choice-mode',
  region: 'region',
  volume: 'contacts',
  mix: 'mix',
  allocation: 'allocation',
  fee: 'fee',
  payable: 'payable',
  population: 'population',
  populationDate: 'population-day',
  centre: 'centre',
  list: 'price-list',
  columns: 'regions-table',
  levelFrom: 'level-from',
  measure: 'measure',
  compared: 'choice-compared',
  comparedYear: 'choice-compared-year',
  comparedUse: 'choice-compared-use',
};

/** Parts of an own price list that are not prices. @type {Record<string, string>} */
const LIST_PARTS = { from: 'own-list-from', to: 'own-list-to', feeIncluded: 'fee-included' };

/** Columns of the user's own table that regions are not compared on. @type {Record<string, string>} */
const OWN_COLUMNS = { population: 'column-population', netCost: 'column-netCost' };

/** Labels of the answer sheet, which are there once it has been shown. @type {Record<string, string>} */
const OF_SHEET = { question: 'sheet-question-label', to: 'sheet-to', from: 'sheet-from', date: 'sheet-date' };

/** Views beside the case, by the first part of their fields: what the view is called, and the message of a field's label, which
 * is there once the view has been shown.
 * @type {Readonly<Record<string, { view: string, label: (parts: string[]) => string }>>} */
const BESIDE = {
  scenario: {
    view: 'view-scenario',
    label: ([, lever = '', part = '']) => (part ? `lever-${lever}-${part}` : `scenario-${lever}`),
  },
  model: { view: 'view-models', label: ([name = '']) => `models-field-${name}` },
  package: {
    view: 'view-care-package',
    label: ([name = '']) => `package-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  },
};

/**
 * A field's name: "Antal kontakter, läkare".
 * @param {Pick<View, 'names' | 'words' | 'shown' | 'state'>} view
 * @param {string} field
 * @returns {string}
 */
export function fieldName({ names, words, shown, state }, field) {
  const [group = '', first = '', second = '', third = ''] = field.split('.');
  if (group === 'contacts') {
    const profession = names.profession(first);
    if (!second) return words.text('contacts-of', { profession });
    return words.text('contacts-of-part', { profession, days: words.text('part-from', { day: shown.day(second) }) });
  }
  if (group === 'table') return `${words.text(`column-${second}`)}, ${names.region(first)}`;
  if (group === 'list') {
    const place = state.ownLists.findIndex((list) => String(list) === first) + 1;
    // A list that has just been taken away has no place among those that are left.
    const list = place === 0 ? words.text('list-own') : words.text('own-list', { number: place });
    return `${list}, ${second === 'price' ? names.profession(third) : words.text(LIST_PARTS[second] ?? second)}`;
  }
  if (group === 'jamfor') return words.text(`choice-compared-${first}`);
  if (group === 'own') {
    const [table, key] = [words.text('choice-own-table'), OWN_COLUMNS[third] ?? `compared-${third}`];
    return third ? `${table}: ${words.text(key)}, ${names.region(first)} ${second}` : table;
  }
  if (group === 'svar') {
    const [sheet, key = ''] = [words.text('view-answer-sheet'), OF_SHEET[first]];
    return words.has(key) ? `${sheet}, ${words.text(key).toLowerCase()}` : sheet;
  }
  const beside = BESIDE[group];
  if (beside) {
    const [view, key] = [words.text(beside.view), beside.label(field.split('.').slice(1))];
    return words.has(key) ? `${view}: ${words.text(key)}` : view;
  }
  const label = words.text(LABELS[field] ?? LABELS[group] ?? field);
  return first ? `${label}, ${names.profession(first)}` : label;
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {keyof Choices} choice
 * @returns {string}
 */
export function choiceName({ words }, choice) {
  return words.text(CHOICES[choice]);
}

/**
 * What a step changed, when one name can stand for it.
 * @param {Pick<View, 'names' | 'words' | 'shown' | 'state'>} view
 * @param {State} before
 * @param {State} after
 * @returns {string | undefined}
 */
export function changeName(view, before, after) {
  const { choices, fields } = difference(before, after);
  // A table that is put into the comparison brings the measure and the year that it is about.
  const isOwnTable = fields.length > 0 && fields.every((field) => field.startsWith('own.'));
  if (isOwnTable && choices.every((name) => name.startsWith('compared'))) return view.words.text('choice-own-table');
  // What else is chosen of it writes down the measure and the year in view.
  const [own] = fields;
  if (own?.startsWith('jamfor.') && fields.length === 1 && choices.every((name) => name.startsWith('compared')))
    return fieldName(view, own);
  // A published case fills in the region and all else, but to leave it is what another choice does.
  /** @type {(keyof Choices)[]} */
  const leading = after.choices.case === '' ? ['region', 'list'] : ['case', 'region', 'list'];
  const choice = leading.find((name) => choices.includes(name)) ?? choices[0];
  if (choice) return choiceName(view, choice);
  const [field, ...others] = fields;
  if (field === undefined) return undefined;
  if (others.length === 0) return fieldName(view, field);
  const all = (/** @type {RegExp} */ pattern) => fields.every((name) => pattern.test(name));
  if (all(/^(from|to)$/)) return view.words.text('period');
  if (all(/^table\./)) return view.words.text('regions-table');
  if (all(/^list\./)) return view.words.text('price-list');
  // A worked example, or what a lever is added with, is of one view.
  const beside = Object.keys(BESIDE).find((group) => fields.every((name) => name.startsWith(`${group}.`)));
  return beside === undefined ? undefined : view.words.text(BESIDE[beside]?.view ?? '');
}
