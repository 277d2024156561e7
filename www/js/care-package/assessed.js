/* The package, asked of the engine once for each question: to look at another part of the page asks nothing anew. */

import { packageQuestion } from './question.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackageInput} CarePackageInput */
/** @typedef {import('../engine.js').Refusal} Refusal */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */

/**
 * @typedef {object} PackageEngine
 * @property {(input: CarePackageInput) => { package: CarePackage } | { refusal: Refusal }} assessPackage
 * @property {import('./question.js').ReadNumber} readNumber
 */

/**
 * @typedef {object} AssessedPackage
 * @property {CarePackageInput} input to be explained with; what was asked when there is an answer
 * @property {CarePackage | undefined} answer missing while something is to be mended or filled in
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 * @property {string[]} lacks fields that must be filled in before there is an answer
 */

/** The last question and its answer. @type {{ texts: State['texts'], given: State['given'], assessed: AssessedPackage } | undefined} */
let last;

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {PackageEngine} engine
 * @returns {AssessedPackage} the same one as long as nothing that it hangs on has changed
 */
export function packageOf(state, catalogue, engine) {
  const { texts, given } = state;
  if (last?.texts === texts && last.given === given) return last.assessed;
  const assessed = assess(state, catalogue, engine);
  last = { texts, given, assessed };
  return assessed;
}

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {PackageEngine} engine
 * @returns {AssessedPackage}
 */
function assess(state, catalogue, engine) {
  const { input, readings, problems, lacks, fields } = packageQuestion(state, catalogue, engine.readNumber);
  if (problems.length > 0 || lacks.length > 0) return { input, answer: undefined, readings, problems, lacks };
  const answer = engine.assessPackage(input);
  if ('package' in answer) return { input, answer: answer.package, readings, problems, lacks };
  return { input, answer: undefined, readings, problems: [asProblem(answer.refusal, fields)], lacks };
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
