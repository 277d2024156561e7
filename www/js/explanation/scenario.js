/* Figures of scenarios as the explanation takes them: what derives them, and where their numbers come from. */

import * as engine from '../engine.js';
import { answeredScenarios } from '../scenario/answered.js';
import { scenarioName } from '../scenario/names.js';
import { readName } from './name.js';
import { OWN, plain } from './origin.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('./ground.js').Explained} Explained */
/** @typedef {import('./name.js').StepName} StepName */
/** @typedef {import('./origin.js').Origin} Origin */

/** Figures of the case that only scenarios ask for. */
const FOR_SCENARIOS = ['elsewhere', 'total', 'totalPerInhabitant'];

/**
 * Whether a figure is a scenario's, or one of the case that only scenarios ask for.
 * @param {string} id
 */
export function isOfScenario(id) {
  const { scenario, all, figure } = readName(id);
  return scenario !== undefined || all === true || FOR_SCENARIOS.includes(figure);
}

/**
 * @param {Explained} view
 * @returns {Explained}
 */
export function scenarioGround(view) {
  const { state, catalogue, assessment } = view;
  return {
    ...view,
    derive: (...figures) => {
      if (!assessment.input) return undefined;
      const { input } = answeredScenarios(state, assessment.input, catalogue, engine);
      return input.scenarios.length > 0 ? engine.deriveScenario(input, figures) : undefined;
    },
    originIn,
    context: (id) => contextOf(view, id),
  };
}

/** Numbers of the calculation itself. */
const CONSTANTS = ['whole', 'unchanged', 'percentagePoints'];

/**
 * @param {DerivationNode} node
 * @param {StepName} name
 * @returns {Origin | undefined} nothing where the number is the case's
 */
function originIn(node, { figure, scenario }) {
  if (CONSTANTS.includes(figure)) return plain('fact-scenario-constant');
  if (figure === 'elsewhere') return plain('fact-scenario-elsewhere');
  if (figure === 'divisionShare' || figure === 'division') return plain('fact-scenario-corner');
  if (scenario === undefined) return undefined;
  if (node.rule === 'unknown' && node.oneOf === undefined && node.figure.value === undefined)
    return isAsked(node) ? plain('fact-scenario-unknown') : OWN;
  return node.sourceIds.length > 0 ? plain('fact-scenario-published') : OWN;
}

/**
 * Whether nothing has been entered: a share may be anything, or an amount has no end.
 * @param {DerivationNode} node
 */
function isAsked({ figure: { low = '0', high }, unit }) {
  return low === '0' && (high === undefined || (high === '1' && unit === 'share'));
}

/**
 * @param {Explained} view
 * @param {string} id
 */
function contextOf({ words, names, shown, state, assessment }, id) {
  const { scenario, region, all } = readName(id);
  const { calculation } = assessment;
  const whose = region && !all ? names.payer(region) : words.text('scenario-payers');
  const period = calculation ? shown.period(calculation.period) : '';
  if (scenario === undefined) return [whose, period].filter(Boolean).join(', ');
  return words.text('context-scenario', { name: scenarioName({ words, state }, scenario), whose, period });
}
