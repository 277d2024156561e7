/* What a scenario comes to, in a sentence: the cost instead of what it was, and how much less or more that is. */

import { isZero } from '../decimal.js';
import { known, oriented } from '../headline.js';
import { problemsOf } from './answered.js';
import { scenarioName } from './names.js';
import { leversOf } from './scenarios.js';

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').RegionChange} RegionChange */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./answered.js').AnsweredScenarios} AnsweredScenarios */

/**
 * Id of a figure after the change; a figure before it has the id that it has in Räkna.
 * @param {number} scenario
 * @param {RegionChange} change
 * @param {string} name
 */
export const afterId = (scenario, { region }, name) => `s${scenario}.${region}.${name}`;

/**
 * Of all together it is the scenario's own: a region that has no price after the change is not in it. So are the contacts that are
 * paid: without the rule they are all contacts, and under that name in the baseline.
 * @param {number} scenario
 * @param {RegionChange} change
 * @param {string} name
 */
export const beforeId = (scenario, { region }, name) =>
  region === 'all' || name === 'payableContacts' ? `s${scenario}.before.${region}.${name}` : `${region}.${name}`;

/**
 * @param {View} view
 * @param {AnsweredScenarios} answered
 * @param {number | undefined} scenario that is looked at
 * @returns {{ lead: Sentence, more: Sentence[] }}
 */
export function scenarioStatement(view, answered, scenario) {
  if (scenario === undefined) return { lead: plain('scenario-start'), more: [plain('scenario-start-about')] };
  const wrong = problemsOf(answered, scenario).length;
  const result = answered.results[scenario - 1];
  if (wrong > 0 || !result) return { lead: plain('scenario-mend', { count: Math.max(1, wrong) }), more: [] };
  if (leversOf(view.state, scenario).length === 0)
    return { lead: plain('scenario-nothing'), more: [plain('scenario-start-about')] };
  const { together } = result;
  if (!together) return { lead: plain('scenario-no-result'), more: [] };
  return { lead: leadSentence(view, scenario, together), more: moreSentences(scenario, together) };
}

/**
 * @param {View} view
 * @param {number} scenario
 * @param {RegionChange} together
 * @returns {Sentence}
 */
function leadSentence(view, scenario, together) {
  const { words, assessment } = view;
  const { total: before } = together.before;
  const { total: after } = together.after;
  const { total: difference } = together.difference;
  const name = words.text('scenario-quoted', { name: scenarioName(view, scenario) });
  const common = (/** @type {Writing} */ writing) => ({
    name,
    payer: payerOf(view, together),
    period: assessment.calculation ? writing.period(assessment.calculation.period) : '',
  });
  const reason = (/** @type {typeof after} */ figure) => words.text(`missing-${figure?.missing ?? 'no_price'}`);
  if (!known(after))
    return { key: 'scenario-unknown', values: (writing) => ({ ...common(writing), reason: reason(after) }) };
  if (!known(before))
    return { key: 'scenario-before-unknown', values: (writing) => ({ ...common(writing), reason: reason(before) }) };
  const { side, size } = oriented(difference);
  const percent = oriented(together.change.total);
  const figures = {
    before: beforeId(scenario, together, 'total'),
    after: afterId(scenario, together, 'total'),
    size: afterId(scenario, together, 'difference.total'),
    percent: afterId(scenario, together, 'change.total'),
  };
  return {
    key: side === 'none' ? 'scenario-same' : `scenario-${side}`,
    values: (writing) => ({
      ...common(writing),
      before: writing.parts(before, 'kronor').main,
      after: writing.parts(after, 'kronor').main,
      size: writing.parts(size, 'kronor').main,
      percent: writing.parts(percent.size, 'share').main,
      known: percent.side === side && known(percent.size) ? 'yes' : 'no',
    }),
    figures,
  };
}

/**
 * What the amount has in it, and what a percentage point of the payable share is worth.
 * @param {number} scenario
 * @param {RegionChange} together
 * @returns {Sentence[]}
 */
function moreSentences(scenario, together) {
  const { elsewhere } = together.after;
  const { perPercentagePoint } = together;
  /** @type {Sentence[]} */
  const sentences = [];
  if (known(elsewhere) && !(elsewhere.value !== undefined && isZero(elsewhere.value) && !elsewhere.high))
    sentences.push({
      key: 'scenario-elsewhere',
      values: (writing) => ({ amount: writing.figure(elsewhere, 'kronor') }),
      figures: { amount: afterId(scenario, together, 'elsewhere') },
    });
  if (known(perPercentagePoint))
    sentences.push({
      key: 'scenario-per-point',
      values: (writing) => ({ amount: writing.figure(perPercentagePoint, 'kronor') }),
      figures: { amount: afterId(scenario, together, 'perPercentagePoint') },
    });
  return sentences;
}

/**
 * @param {View} view
 * @param {RegionChange} together
 */
function payerOf({ names, words }, { region }) {
  return region === 'all' ? words.text('scenario-payers') : names.payer(region);
}

/**
 * @param {string} key
 * @param {import('../i18n.js').Values} [values]
 * @returns {Sentence}
 */
const plain = (key, values = {}) => ({ key, values: () => values });
