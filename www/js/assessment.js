/* From state to answer: reads the fields, asks the engine, and says what stands in the way. */

import { periodOf, readInput } from './input.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Stretch} Stretch */
/** @typedef {import('./engine.js').Refusal} Refusal */
/** @typedef {import('./input.js').Problem} Problem */
/** @typedef {import('./state.js').State} State */

/**
 * The questions that an answer is made of; `engine.js` answers them.
 * @typedef {Pick<typeof import('./engine.js'), 'calculate' | 'readNumber'>} Engine
 */

/**
 * @typedef {object} Assessment
 * @property {Calculation | undefined} calculation missing while something is to be mended
 * @property {CalculationInput | undefined} input
 * @property {Record<string, Reading>} readings
 * @property {Problem[]} problems what keeps the answer away
 * @property {Problem[]} faults what keeps some of its figures away, such as a day without a price list
 * @property {Stretch[]} stretches prices by sub-period, also while other fields are wrong
 */

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {Engine} engine
 * @returns {Assessment}
 */
export function assess(state, catalogue, engine) {
  const read = (/** @type {Stretch[]} */ parts) => readInput(state, catalogue, engine.readNumber, parts);
  const whole = read([]);
  // Prices and sub-periods do not hang on what is entered for regions, so they can be had first.
  const empty = engine.calculate({ ...whole.input, entries: [] });
  const stretches = 'calculation' in empty ? empty.calculation.stretches : [];
  const inParts = state.choices.allocation === 'parts' && state.choices.mode === 'one' && stretches.length > 1;
  const { input, readings, problems, fields } = inParts ? read(stretches) : whole;
  const answer = problems.length > 0 ? empty : engine.calculate(input);
  if ('refusal' in answer) problems.push(asProblem(answer.refusal, fields, state));
  const calculation = 'calculation' in answer && problems.length === 0 ? answer.calculation : undefined;
  return {
    calculation,
    input: calculation && input,
    readings,
    problems: withPeriod(problems, state),
    faults: faultsOf('calculation' in answer ? answer.calculation : undefined, state),
    stretches,
  };
}

/**
 * Findings that take figures away, each with the field to mend it in.
 * @param {Calculation | undefined} calculation
 * @param {State} state
 * @returns {Problem[]}
 */
function faultsOf(calculation, state) {
  const errors = (calculation?.findings ?? []).filter(({ severity }) => severity === 'error');
  return errors.map(({ code, params }) => {
    const field = fieldOfCode(code, params, state);
    return field === undefined ? { code, params } : { field, code, params };
  });
}

/**
 * @param {Refusal} refusal
 * @param {Record<string, string>} fields
 * @param {State} state
 * @returns {Problem}
 */
function asProblem({ code, params, path }, fields, state) {
  const place = Object.keys(fields)
    .filter((known) => path === known || path.startsWith(`${known}.`))
    .sort((a, b) => b.length - a.length)[0];
  const field = place === undefined ? fieldOfCode(code, params, state) : fields[place];
  return field === undefined ? { code, params } : { field, code, params };
}

/** Where to go for an error about a whole, by the first word of its code.
 * @type {Record<string, string>} */
const FIELD_OF_SUBJECT = { period: 'from', price_list: 'price-list', fee: 'fee-kind', mix: 'mix' };

/**
 * Field of an error that the engine gives no place for: the day field with that text, or the subject's first field.
 * @param {string} code
 * @param {Record<string, string>} params
 * @param {State} state
 */
function fieldOfCode(code, params, state) {
  const inUse = (/** @type {string} */ name) => !name.startsWith('list.') || state.choices.list === 'own';
  const day = Object.keys(state.texts).find((name) => inUse(name) && state.texts[name]?.trim() === params.text);
  return (code === 'period.not_a_day' ? day : undefined) ?? FIELD_OF_SUBJECT[code.split('.')[0] ?? ''];
}

/**
 * An empty day is said as such, not as a day that could not be read.
 * @param {Problem[]} problems
 * @param {State} state
 */
function withPeriod(problems, state) {
  const { from, to } = periodOf(state);
  if (from && to) return problems;
  const field = from ? 'to' : 'from';
  const others = problems.filter(({ code }) => !code.startsWith('period.'));
  return [{ field, code: 'field.day_missing', params: {} }, ...others];
}
