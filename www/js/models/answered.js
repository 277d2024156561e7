/* The models, asked of the engine once for each question: to look at another part of the page asks nothing anew. */

import { modelsQuestion } from './question.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelsInput} ModelsInput */
/** @typedef {import('../engine.js').Refusal} Refusal */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */

/**
 * @typedef {object} ModelsEngine
 * @property {(input: ModelsInput) => { answer: ModelsAnswer } | { refusal: Refusal }} reimburse
 * @property {import('./question.js').ReadNumber} readNumber
 */

/**
 * @typedef {object} AnsweredModels
 * @property {ModelsInput} input to be explained with; what was asked when there is an answer
 * @property {ModelsAnswer | undefined} answer missing while something is to be mended
 * @property {Pick<ModelsAnswer, 'mixSum' | 'mixError'>} mix also while fields outside the mix are to be mended
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 */

/** The last question and its answer. @type {{ texts: State['texts'], given: State['given'], answered: AnsweredModels } | undefined} */
let last;

/**
 * @param {State} state
 * @param {ModelsEngine} engine
 * @returns {AnsweredModels} the same one as long as nothing that it hangs on has changed
 */
export function modelsOf(state, engine) {
  const { texts, given } = state;
  if (last?.texts === texts && last.given === given) return last.answered;
  const answered = answer(state, engine);
  last = { texts, given, answered };
  return answered;
}

/**
 * @param {State} state
 * @param {ModelsEngine} engine
 * @returns {AnsweredModels}
 */
function answer(state, engine) {
  const { input, readings, problems, fields } = modelsQuestion(state, engine.readNumber);
  const asked = problems.length === 0 ? engine.reimburse(input) : { refusal: undefined };
  if ('answer' in asked) return { input, answer: asked.answer, mix: asked.answer, readings, problems };
  const { refusal } = asked;
  return {
    input,
    answer: undefined,
    mix: mixAlone(input, engine),
    readings,
    problems: refusal ? [asProblem(refusal, fields)] : problems,
  };
}

/**
 * How far a mix is off can be told whatever is wrong elsewhere.
 * @param {ModelsInput} input
 * @param {ModelsEngine} engine
 */
function mixAlone({ mix }, engine) {
  const asked = mix ? engine.reimburse({ activity: {}, terms: {}, mix }) : undefined;
  return asked && 'answer' in asked ? asked.answer : {};
}

/**
 * @param {Refusal} refusal
 * @param {Record<string, string>} fields place in the input to field name
 * @returns {Problem}
 */
function asProblem({ code, params, path }, fields) {
  const place = Object.keys(fields)
    .filter((known) => path === known || path.startsWith(`${known}.`))
    .sort((a, b) => b.length - a.length)[0];
  const field = place === undefined ? undefined : fields[place];
  return field === undefined ? { code, params } : { field, code, params };
}
