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

/**
 * A field's name, where it is spoken of away from the form: "Kontakter som upphör, andel".
 * @param {Pick<View, 'names' | 'words'>} view
 * @param {string} field "scenario.1.ending.toPhysical"
 * @returns {string}
 */
export function scenarioFieldName({ names, words }, field) {
  const [, first = '', lever = '', part = '', profession] = field.split('.');
  if (first === 'step') return words.text('tornado-step');
  if (lever === 'name') return words.text('scenario-name');
  const key = `lever-${lever}-${part}`;
  const name = words.text(`lever-${lever}`);
  const whole = words.has(key) ? words.text('scenario-field', { lever: name, part: words.text(key) }) : name;
  return profession
    ? words.text('provision-of', { name: whole, profession: names.profession(profession).toLowerCase() })
    : whole;
}
