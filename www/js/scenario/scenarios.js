/*
 * The scenarios as they stand in the state: how many there are, which one is looked at, and which levers each has. All of
 * it is text fields, so that undo, links and files hold it. They are numbered from 1 without gaps: a figure's id says
 * which scenario it is of ("s2.23.liability").
 */

import { textOf } from '../state.js';

/** @typedef {import('../state.js').State} State */
/** @typedef {import('./levers.js').LeverName} LeverName */

/** A lever with what stands in its fields, by their names within it. @typedef {{ lever: LeverName, texts: Readonly<Record<string, string>> }} FilledLever */

export const MOST_SCENARIOS = 4;

const COUNT = 'scenario.count';
const SHOWN = 'scenario.shown';

/**
 * @param {State} state
 * @returns {number[]} 1, 2 …; none when the user has not made any
 */
export function scenariosOf(state) {
  const count = Math.min(MOST_SCENARIOS, Number(textOf(state, COUNT)) || 0);
  return Array.from({ length: count }, (_, index) => index + 1);
}

/**
 * The scenario that is looked at.
 * @param {State} state
 * @returns {number | undefined} nothing when there is none
 */
export function shownScenario(state) {
  const all = scenariosOf(state);
  return all.find((scenario) => String(scenario) === textOf(state, SHOWN)) ?? all[0];
}

/**
 * Field of a scenario: "scenario.1.payable.share".
 * @param {number} scenario
 * @param {string} part
 */
export const scenarioField = (scenario, part) => `scenario.${scenario}.${part}`;

/**
 * What the user calls it; empty when it has no name of its own.
 * @param {State} state
 * @param {number} scenario
 */
export const ownName = (state, scenario) => textOf(state, scenarioField(scenario, 'name')).trim();

/**
 * @param {State} state
 * @param {number} scenario
 * @returns {LeverName[]} in the order they were added
 */
export function leversOf(state, scenario) {
  const names = textOf(state, scenarioField(scenario, 'levers')).split(' ').filter(Boolean);
  return /** @type {LeverName[]} */ (names);
}

/**
 * @param {State} state
 * @param {number} scenario
 * @returns {State}
 */
export const looking = (state, scenario) => withTexts(state, { [SHOWN]: String(scenario) });

/**
 * One more, empty and looked at.
 * @param {State} state
 * @returns {State}
 */
export function withScenario(state) {
  const number = scenariosOf(state).length + 1;
  if (number > MOST_SCENARIOS) return state;
  return withTexts(state, { [COUNT]: String(number), [SHOWN]: String(number) });
}

/**
 * One more with the levers of another, to be changed from there.
 * @param {State} state
 * @param {number} scenario
 * @param {string} name of the copy
 * @returns {State}
 */
export function withCopy(state, scenario, name) {
  const added = withScenario(state);
  if (added === state) return state;
  const number = scenariosOf(added).length;
  const copied = movedTexts(state, (field) =>
    numberOfField(field) === scenario ? renumbered(field, number) : undefined,
  );
  return withTexts(added, { ...copied, [scenarioField(number, 'name')]: name });
}

/**
 * @param {State} state
 * @param {number} scenario
 * @returns {State} where those after it have moved up
 */
export function withoutScenario(state, scenario) {
  const count = scenariosOf(state).length - 1;
  const {
    [COUNT]: _,
    [SHOWN]: __,
    ...texts
  } = movedTexts(state, (field) => {
    const number = numberOfField(field);
    if (number === undefined || number < scenario) return field;
    return number === scenario ? undefined : renumbered(field, number - 1);
  });
  const without = { ...state, texts };
  if (count < 1) return without;
  return withTexts(without, { [COUNT]: String(count), [SHOWN]: String(Math.min(scenario, count)) });
}

/**
 * Puts levers into the scenario that is looked at, which is made when there is none. One that it has already is filled
 * in anew.
 * @param {State} state
 * @param {readonly FilledLever[]} levers
 * @param {string} [name] what a scenario with nothing in it is called from then on
 * @returns {State}
 */
export function withLevers(state, levers, name = '') {
  const made = shownScenario(state) === undefined ? withScenario(state) : state;
  const scenario = shownScenario(made) ?? 1;
  const isNew = leversOf(made, scenario).length === 0 && ownName(made, scenario) === '';
  const there = isNew && name ? withTexts(made, { [scenarioField(scenario, 'name')]: name }) : made;
  return levers.reduce((now, { lever, texts }) => {
    const inPlace = leversOf(now, scenario);
    const names = inPlace.includes(lever) ? inPlace : [...inPlace, lever];
    return withTexts(filledIn(withoutLever(now, scenario, lever), scenario, lever, texts), {
      [scenarioField(scenario, 'levers')]: names.join(' '),
    });
  }, there);
}

/**
 * @param {State} state
 * @param {number} scenario
 * @param {LeverName} lever
 * @returns {State} without the lever and all that was entered in it
 */
export function withoutLever(state, scenario, lever) {
  const prefix = scenarioField(scenario, `${lever}.`);
  const texts = movedTexts(state, (field) => (field.startsWith(prefix) ? undefined : field));
  const names = leversOf(state, scenario).filter((name) => name !== lever);
  return withTexts({ ...state, texts }, { [scenarioField(scenario, 'levers')]: names.join(' ') });
}

/**
 * Writes into fields of a lever.
 * @param {State} state
 * @param {number} scenario
 * @param {LeverName} lever
 * @param {Readonly<Record<string, string>>} texts
 * @returns {State}
 */
export function filledIn(state, scenario, lever, texts) {
  const named = Object.entries(texts).map(([part, text]) => [scenarioField(scenario, `${lever}.${part}`), text]);
  return withTexts(state, Object.fromEntries(named));
}

/**
 * @param {State} state
 * @param {Record<string, string>} texts
 * @returns {State}
 */
function withTexts(state, texts) {
  return { ...state, texts: { ...state.texts, ...texts } };
}

/**
 * The scenario that a field is of.
 * @param {string} field
 * @returns {number | undefined}
 */
export function numberOfField(field) {
  const [, number] = /^scenario\.(\d)\./.exec(field) ?? [];
  return number === undefined ? undefined : Number(number);
}

/**
 * @param {string} field
 * @param {number} number
 */
const renumbered = (field, number) => field.replace(/^scenario\.\d/, `scenario.${number}`);

/**
 * The texts under the names that they get; those that get none are left out.
 * @param {State} state
 * @param {(field: string) => string | undefined} name
 * @returns {Record<string, string>}
 */
function movedTexts({ texts }, name) {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => {
      const to = name(field);
      return to === undefined ? [] : [[to, text]];
    }),
  );
}
