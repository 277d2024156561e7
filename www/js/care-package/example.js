/*
 * A worked example that shows what the view does. The package in it is made up, in round numbers, and is marked as such
 * wherever it is shown; the price, the patient fee and the cap are published ones. And the way back to empty fields.
 */

import { fieldText } from '../format.js';
import { textOf } from '../state.js';
import { feePeriods } from './fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../state.js').State} State */

const MADE_UP = {
  'package.visits': '8',
  'package.productOnce': '1200',
  'package.productMonthly': '100',
  'package.ownVisitPrice': '250',
  'package.people': '1000',
};
const CHOSEN = {
  'package.months': '12',
  'package.productWith': 'patient',
  'package.productWithout': 'patient',
  'package.payer': 'patient',
  'package.reach': 'unit',
  'package.profession': 'doctor',
};

/** Whether what is entered began as the example. @param {State} state */
export const isExample = (state) => textOf(state, 'package.example') === 'yes';

/** Whether anything at all is entered. @param {State} state */
export const isEmpty = ({ texts }) =>
  !Object.entries(texts).some(([field, text]) => field.startsWith('package.') && text !== '');

/**
 * The state with the example in place of what stood in the fields.
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {Language} language numbers are written in
 * @returns {State}
 */
export function withExample(state, catalogue, language) {
  const cleared = withoutPackage(state);
  const numbers = Object.entries(MADE_UP).map(([field, number]) => [field, fieldText(language, number)]);
  return {
    ...cleared,
    texts: {
      ...cleared.texts,
      ...CHOSEN,
      ...Object.fromEntries(numbers),
      ...publishedTexts(catalogue),
      'package.example': 'yes',
    },
  };
}

/**
 * The latest published fee that lasts, the cap of the same year, and the first price list that is known to hold then.
 * @param {Catalogue} catalogue
 * @returns {Record<string, string>}
 */
function publishedTexts(catalogue) {
  const { series, feeCaps } = catalogue;
  const fee = feePeriods(catalogue).find(({ to }) => to === undefined);
  const day = fee?.from ?? catalogue.checkedOn;
  const cap = feeCaps.findLast(({ from, to }) => from <= day && (to ?? day) >= day);
  const list = series
    .flatMap(({ lists }) => lists)
    .find(({ from, to, confirmedThrough }) => from <= day && (to ?? confirmedThrough ?? '') >= day);
  return {
    ...(list ? { 'package.list': list.id } : {}),
    ...(fee ? { 'package.feeFrom': fee.key } : {}),
    ...(cap ? { 'package.capOf': cap.id } : {}),
  };
}

/**
 * @param {State} state
 * @returns {State} with every field of the view empty
 */
export function withoutPackage(state) {
  const stays = (/** @type {[string, unknown]} */ [field]) => !field.startsWith('package.');
  return {
    ...state,
    texts: Object.fromEntries(Object.entries(state.texts).filter(stays)),
    given: Object.fromEntries(Object.entries(state.given).filter(stays)),
  };
}
