/* What a scenario is called: by the user, else after the levers in it. */

import { leversOf, ownName } from './scenarios.js';

/** @typedef {import('../components/element.js').View} View */

/**
 * @param {Pick<View, 'state' | 'words'>} view
 * @param {number} scenario
 * @returns {string}
 */
export function scenarioName({ state, words }, scenario) {
  const own = ownName(state, scenario);
  if (own) return own;
  const [first, ...others] = leversOf(state, scenario);
  if (first === undefined) return words.text('scenario-number', { number: scenario });
  return words.text('scenario-called-after', {
    number: scenario,
    lever: words.text(`lever-${first}`),
    others: others.length,
  });
}
