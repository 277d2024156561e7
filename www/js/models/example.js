/*
 * A worked example that shows what the view does, and the way back to empty fields. Its numbers are made up and round, and are marked as such wherever
 * they are shown: every model pays ten million kronor for the same activity, so that what is left to see is what one more contact pays.
 */

import { fieldText } from '../format.js';
import { textOf } from '../state.js';
import { EPISODES_RULE, EXAMPLE } from './fields.js';

/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../state.js').State} State */

const MADE_UP = {
  'model.contacts': '10000',
  'model.episodes': '4000',
  'model.drgWeight': '0.02',
  'model.outcomeShare': '50',
  'model.goalShare': '80',
  'model.listed': '20000',
  'model.grant': '10000000',
  'model.visitPrice': '1000',
  'model.pointPrice': '50000',
  'model.episodePrice': '2500',
  'model.valuePrice': '2400',
  'model.bonus': '200',
  'model.goalAmount': '12500000',
  'model.capitationAmount': '500',
  'model.mix.grant': '60',
  'model.mix.visit': '35',
  'model.mix.goal': '5',
};

/** Whether what is entered began as the example. @param {State} state */
export const isExample = (state) => textOf(state, EXAMPLE) === 'yes';

/** Whether anything at all is entered. @param {State} state */
export const isEmpty = ({ texts }) =>
  !Object.entries(texts).some(([field, text]) => field.startsWith('model.') && text !== '');

/**
 * The state with the example in place of what stood in the fields.
 * @param {State} state
 * @param {Language} language numbers are written in
 * @returns {State}
 */
export function withExample(state, language) {
  const cleared = withoutModels(state);
  const numbers = Object.entries(MADE_UP).map(([field, number]) => [field, fieldText(language, number)]);
  return {
    ...cleared,
    texts: { ...cleared.texts, ...Object.fromEntries(numbers), [EPISODES_RULE]: 'stay', [EXAMPLE]: 'yes' },
  };
}

/**
 * @param {State} state
 * @returns {State} with every field of the view empty
 */
export function withoutModels(state) {
  const stays = (/** @type {[string, unknown]} */ [field]) => !field.startsWith('model.');
  return {
    ...state,
    texts: Object.fromEntries(Object.entries(state.texts).filter(stays)),
    given: Object.fromEntries(Object.entries(state.given).filter(stays)),
  };
}
