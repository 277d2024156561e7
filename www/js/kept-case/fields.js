/* Which fields and choices a kept case may have: those that the page has, with the ids of its catalogue. */

import * as carePackage from '../care-package/fields.js';
import { COMPARED_MEASURES } from '../comparison/measures.js';
import { CELL_MEASURES, FIELDS } from '../comparison/question.js';
import { MEASURES } from '../measures.js';
import * as models from '../models/fields.js';
import { NATION } from '../names.js';
import * as scenario from '../scenario/fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../state.js').Choices} Choices */

const SINGLE = new Set([
  'from',
  'to',
  'total',
  'invoiced',
  'patients',
  'fee',
  'payingShare',
  'payableShare',
  'population',
  'populationDay',
  'netCost',
  'netCostYear',
  'svar.question',
  'svar.to',
  'svar.from',
  'svar.date',
  'svar.leftOut',
  ...FIELDS,
]);
const TABLE_COLUMNS = ['unsplit', 'invoiced', 'patients', 'population', 'netCost'];
const LIST_PARTS = ['from', 'to', 'feeIncluded'];
const FEE_INCLUDED = ['', 'yes', 'no', 'unknown'];
/** Views that say themselves which fields they have, by the first part of the fields' names. */
const VIEWS = { scenario, model: models, package: carePackage };
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * @param {string} field
 * @param {Catalogue} catalogue
 * @param {readonly number[]} ownLists
 */
export function isField(field, catalogue, ownLists) {
  const [group = '', first = '', second, third, ...rest] = field.split('.');
  const isProfession = (/** @type {string | undefined} */ name) =>
    catalogue.professions.some((known) => known === name);
  if (SINGLE.has(field)) return true;
  const view = viewOf(field);
  if (view) return view.isField(field.split('.'), catalogue);
  if (rest.length > 0) return false;
  if (group === 'contacts') {
    return isProfession(first) && third === undefined && (second === undefined || DAY.test(second));
  }
  if (group === 'fee' || group === 'centre') return isProfession(first) && second === undefined;
  if (group === 'list' && second !== undefined) {
    const isPart = third === undefined ? LIST_PARTS.includes(second) : second === 'price' && isProfession(third);
    return isPart && ownLists.some((list) => String(list) === first);
  }
  if (group === 'table' && second !== undefined && third === undefined) {
    return isRegion(first, catalogue) && first !== NATION && (TABLE_COLUMNS.includes(second) || isProfession(second));
  }
  if (group === 'own' && second !== undefined && third !== undefined) {
    return isRegion(first, catalogue) && /^\d{4}$/.test(second) && CELL_MEASURES.some((measure) => measure === third);
  }
  return false;
}

/**
 * Texts are what the user typed, right or wrong; only those that the page itself writes are of a set.
 * @param {string} field
 * @param {string} text
 * @param {Catalogue} catalogue
 */
export function acceptsText(field, text, catalogue) {
  const view = viewOf(field);
  if (view) return view.acceptsText(field, text, catalogue);
  if (/^list\.\d+\.feeIncluded$/.test(field)) return FEE_INCLUDED.includes(text);
  if (/^own\.\d/.test(field)) return /^-?\d{1,28}(\.\d{1,28})?$/.test(text);
  const words = text.split(' ').filter(Boolean);
  if (field === 'jamfor.regions') return words.every((code) => isRegion(code, catalogue));
  if (field === 'jamfor.claims') return words.every((id) => catalogue.claims.some((claim) => claim.id === id));
  return true;
}

/** The fields that a published number can stand behind, beside the contacts. @type {Readonly<Record<string, NumberField>>} */
const NUMBERS = {
  total: 'contacts',
  invoiced: 'amount',
  patients: 'patients',
  population: 'inhabitants',
  netCost: 'amount',
  payingShare: 'percent',
  payableShare: 'percent',
};

/**
 * What is read from a field that a published number, with its range, can stand behind.
 * @param {string} field
 * @returns {NumberField | undefined}
 */
export function numberField(field) {
  if (field.startsWith('contacts.')) return 'contacts';
  return NUMBERS[field] ?? viewOf(field)?.numberField(field);
}

/** @param {string} field */
function viewOf(field) {
  const [group = ''] = field.split('.', 1);
  return Object.entries(VIEWS).find(([name]) => name === group)?.[1];
}

/**
 * @param {keyof Choices} choice
 * @param {string} value
 * @param {Catalogue} catalogue
 * @returns {boolean}
 */
export function acceptsChoice(choice, value, catalogue) {
  const isIdOf = (/** @type {readonly { id: string }[]} */ things) => things.some(({ id }) => id === value);
  switch (choice) {
    case 'case':
      return value === '' || isIdOf(catalogue.cases);
    case 'mode':
      return ['one', 'table'].includes(value);
    case 'region':
      return isRegion(value, catalogue);
    case 'volume':
    case 'columns':
      return ['professions', 'total'].includes(value);
    case 'mix':
      return value === '' || isIdOf(catalogue.mixes);
    case 'allocation':
      return ['range', 'evenly', 'parts'].includes(value);
    case 'fee':
      return ['unknown', 'uniform', 'professions'].includes(value) || isIdOf(catalogue.fees);
    case 'payable':
      return ['off', 'on'].includes(value);
    case 'population':
      return ['published', 'own'].includes(value);
    case 'populationDate':
      return value === '' || DAY.test(value);
    case 'centre':
      return ['none', 'own'].includes(value) || isIdOf(catalogue.centreCharges);
    case 'list':
      return ['', 'own'].includes(value) || isIdOf(catalogue.series);
    case 'levelFrom':
      return value === '' || isRegion(value, catalogue);
    case 'measure':
      return value === '' || MEASURES.some((measure) => measure === value);
    case 'compared':
      return value === '' || COMPARED_MEASURES.some((measure) => measure === value);
    case 'comparedYear':
      return value === '' || /^\d{4}$/.test(value);
    case 'comparedUse':
      return ['published', 'own', 'both'].includes(value);
  }
}

/**
 * @param {string} code
 * @param {Catalogue} catalogue
 */
function isRegion(code, catalogue) {
  return code === NATION || catalogue.regions.some((region) => region.code === code);
}
