/* A region's mix in the survey, put into the fields of the calculation. */

import { MIX_FROM, MIX_OTHER, MODELS, mixField } from './fields.js';

/** @typedef {import('../state.js').State} State */
/** @typedef {import('./survey.js').SurveyRow} SurveyRow */

/**
 * The state with the row's shares as its mix, in place of the one that was there. What the report calls another model has none here to
 * go to, so it is left out and told of: the mix then lacks as much of its hundred per cent, until the user says where it belongs.
 * @param {State} state
 * @param {SurveyRow} row one with shares
 * @returns {State}
 */
export function withSurveyMix(state, { table, region, shares }) {
  const texts = { ...state.texts };
  const given = { ...state.given };
  for (const model of MODELS) {
    const cell = model === 'capitation' ? 'dash' : shares[model];
    const field = mixField(model);
    // Written out, since a lone "1" in a field for per cent is a question.
    texts[field] = typeof cell === 'string' ? '' : `${cell.value} %`;
    delete given[field];
  }
  const { other } = shares;
  texts[MIX_FROM] = `${table}.${region}`;
  texts[MIX_OTHER] = typeof other === 'string' ? '' : other.value;
  return { ...state, texts, given };
}
