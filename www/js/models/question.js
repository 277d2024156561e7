/* What the view Ersättningsmodeller asks the engine, from the fields as they stand in the state. */

import { textOf } from '../state.js';
import { ACTIVITY, BUDGET, EPISODES_RULE, EPISODES_RULES, MODELS, mixField, TERMS } from './fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelsInput} ModelsInput */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */

/** @typedef {(field: NumberField, text: string) => Reading} ReadNumber */

/**
 * @typedef {object} ModelsQuestion
 * @property {ModelsInput} input what could be read; to be answered only when there are no problems
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 * @property {Record<string, string>} fields place in the input to field name, for the engine's errors
 */

/**
 * @param {State} state
 * @param {ReadNumber} readNumber
 * @returns {ModelsQuestion}
 */
export function modelsQuestion(state, readNumber) {
  /** @type {ModelsQuestion} */
  const question = { input: { activity: {}, terms: {} }, readings: {}, problems: [], fields: {} };
  const { input, readings, problems, fields } = question;
  const number = (/** @type {string} */ field, /** @type {NumberField} */ kind, /** @type {string} */ path) => {
    fields[path] = field;
    const given = state.given[field];
    if (given !== undefined) return given;
    const reading = readNumber(kind, textOf(state, field));
    readings[field] = reading;
    if (reading.state === 'read') return reading.number;
    if (reading.state !== 'empty') problems.push({ field, ...reading });
    return undefined;
  };
  const group = (/** @type {Readonly<Record<string, NumberField>>} */ kinds, /** @type {string} */ place) =>
    Object.fromEntries(
      Object.entries(kinds).flatMap(([name, kind]) => {
        const read = number(`model.${name}`, kind, `${place}.${name}`);
        return read === undefined ? [] : [[name, read]];
      }),
    );
  input.activity = group(ACTIVITY, 'activity');
  input.terms = group(TERMS, 'terms');
  const budget = number(BUDGET, 'amount', 'budget');
  if (budget !== undefined) input.budget = budget;
  const rule = EPISODES_RULES.find((known) => known === textOf(state, EPISODES_RULE));
  if (rule) input.episodes = rule;
  const mix = mixOf(number, question);
  if (mix.length > 0) input.mix = mix;
  return question;
}

/**
 * The shares of the mix that are filled in. What a mix is made of is decided, not estimated, so a range is something to mend.
 * @param {(field: string, kind: NumberField, path: string) => Bounded | undefined} number
 * @param {ModelsQuestion} question
 */
function mixOf(number, { problems, fields }) {
  /** @type {NonNullable<ModelsInput['mix']>} */
  const mix = [];
  for (const model of MODELS) {
    const field = mixField(model);
    const share = number(field, 'percent', `mix.${mix.length}`);
    if (share === undefined) continue;
    if (typeof share === 'string') mix.push({ model, share });
    else problems.push({ field, code: 'reimbursement.share_not_exact', params: {} });
  }
  // The place that the last empty field was given belongs to nothing.
  delete fields[`mix.${mix.length}`];
  return mix;
}
