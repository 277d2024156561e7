/*
 * The scenarios, asked of the engine once for each question: to look at another of them, or to change what no result hangs
 * on, asks nothing anew.
 */

import { scenarioQuestion } from './question.js';
import { numberOfField } from './scenarios.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Finding} Finding */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioAnswer} ScenarioAnswer */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioInput} ScenarioInput */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioResult} ScenarioResult */
/** @typedef {import('../engine.js').Refusal} Refusal */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./levers.js').LeverName} LeverName */

/**
 * @typedef {object} ScenarioEngine
 * @property {(input: ScenarioInput) => { answer: ScenarioAnswer } | { refusal: Refusal }} evaluate
 * @property {import('./question.js').ReadNumber} readNumber
 */

/**
 * @typedef {object} AnsweredScenarios
 * @property {ScenarioInput} input to be explained with
 * @property {(ScenarioResult | undefined)[]} results by scenario; missing while something in it is to be mended
 * @property {Finding[]} findings of the baseline
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems of all scenarios
 * @property {ReadonlySet<LeverName>[]} waiting by scenario: the levers that lack what they need
 */

/** The last question to the engine and its answer. @type {{ key: string, asked: ReturnType<ScenarioEngine['evaluate']> } | undefined} */
let last;

/**
 * @param {State} state
 * @param {CalculationInput} baseline
 * @param {Pick<Catalogue, 'professions'>} catalogue
 * @param {ScenarioEngine} engine
 * @returns {AnsweredScenarios}
 */
export function answeredScenarios(state, baseline, { professions }, engine) {
  const { input, readings, problems, fields, waiting } = scenarioQuestion(
    state,
    baseline,
    professions,
    engine.readNumber,
  );
  if (input.scenarios.length === 0) return { input, results: [], findings: [], readings, problems, waiting };
  const asked = evaluated(input, engine);
  if ('refusal' in asked) {
    const refused = asProblem(asked.refusal, fields);
    return { input, results: [], findings: [], readings, problems: [...problems, refused], waiting };
  }
  const { scenarios, findings } = asked.answer;
  const all = [...problems, ...scenarios.flatMap(({ refusal }) => (refusal ? [asProblem(refusal, fields)] : []))];
  const results = scenarios.map((result, index) =>
    all.some(({ field = '' }) => numberOfField(field) === index + 1) || result.refusal ? undefined : result,
  );
  return { input, results, findings, readings, problems: all, waiting };
}

/**
 * What is to be mended in a scenario, or in what holds for all of them.
 * @param {AnsweredScenarios} answered
 * @param {number} scenario
 */
export function problemsOf({ problems }, scenario) {
  return problems.filter(({ field = '' }) => (numberOfField(field) ?? scenario) === scenario);
}

/**
 * @param {ScenarioInput} input
 * @param {ScenarioEngine} engine
 */
function evaluated(input, engine) {
  const key = JSON.stringify(input);
  if (last?.key !== key) last = { key, asked: engine.evaluate(input) };
  return last.asked;
}

/**
 * @param {{ code: string, params: Record<string, string>, path: string }} refusal
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
