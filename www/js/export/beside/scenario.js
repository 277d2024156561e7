/* What goes along of the view Scenario: every scenario that is calculated, with its changes and what follows from them. */

import * as engine from '../../engine.js';
import { readName } from '../../explanation/name.js';
import { scenarioGround } from '../../explanation/scenario.js';
import { answeredScenarios } from '../../scenario/answered.js';
import { scenarioName } from '../../scenario/names.js';
import { provisionName, provisionText } from '../../scenario/provisions.js';
import { leversOf } from '../../scenario/scenarios.js';
import { scenarioStatement } from '../../scenario/statement.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../../wasm/scenario/src/types.d.ts').RegionChange} RegionChange */
/** @typedef {import('../../../../wasm/scenario/src/types.d.ts').ScenarioResult} ScenarioResult */
/** @typedef {import('../../components/element.js').View} View */
/** @typedef {import('./taken.js').Identified} Identified */
/** @typedef {import('./taken.js').Taken} Taken */

/** A scenario that has been calculated. @typedef {{ number: number, result: ScenarioResult, together: RegionChange }} Calculated */

/**
 * @param {View} view
 * @returns {Taken | undefined} nothing while no scenario with a change in it has an answer
 */
export function takenScenarios(view) {
  const { words, state, catalogue, assessment } = view;
  if (!assessment.input) return undefined;
  const answered = answeredScenarios(state, assessment.input, catalogue, engine);
  const calculated = answered.results.flatMap((result, index) => {
    const [number, together] = [index + 1, result?.together];
    return result && together && leversOf(state, number).length > 0 ? [{ number, result, together }] : [];
  });
  if (calculated.length === 0) return undefined;
  return {
    view: scenarioGround(view),
    stem: words.text('export-stem-scenario'),
    title: words.text('scenario-title'),
    sentences: calculated.flatMap(({ number }) => {
      const { lead, more } = scenarioStatement(view, answered, number);
      return [lead, ...more];
    }),
    remarks: [
      ...calculated.flatMap((one) => [changesText(view, one), ...assumptions(view, one)]),
      words.text('export-scenario-scope'),
    ],
    figures: scenarioFigures(calculated),
    main: calculated.flatMap((one) => mainIds(one)),
    nameBefore: (id) => {
      const { scenario } = readName(id);
      return scenario === undefined ? undefined : scenarioName(view, scenario);
    },
    missing: 'missing',
    about: 'scenario',
    input: answered.input,
    module: engine.SCENARIO,
  };
}

/**
 * What is changed, from what to what: "Pris, läkare: 500 kr → 425 kr".
 * @param {View} view
 * @param {Calculated} calculated
 */
function changesText(view, { number, result: { provisions } }) {
  const changes = provisions.map((provision) => {
    const { what, before, after } = provision;
    return view.words.text('export-scenario-provision', {
      what: provisionName(view, provision),
      before: provisionText(view, view.shown, what, before),
      after: provisionText(view, view.shown, what, after),
    });
  });
  return view.words.text('export-scenario-changes', {
    name: scenarioName(view, number),
    changes: changes.length > 0 ? changes.join('; ') : view.words.text('provisions-none'),
  });
}

/**
 * What each of its changes takes for granted.
 * @param {View} view
 * @param {Pick<Calculated, 'number'>} calculated
 */
function assumptions({ words, state }, { number }) {
  return leversOf(state, number).map((lever) =>
    words.text('export-scenario-assumed', {
      lever: words.text(`lever-${lever}`),
      assumed: words.text(`lever-${lever}-assumed`),
    }),
  );
}

/**
 * Every figure of the scenarios by its id: of each by region, then of all together. What was before is said of each, since a region that one
 * scenario leaves out is not in its sums.
 * @param {readonly Calculated[]} calculated
 * @returns {Identified[]}
 */
export function scenarioFigures(calculated) {
  /** @type {Map<string, Figure>} */
  const figures = new Map();
  for (const { number, result, together } of calculated) {
    for (const change of changesOf(result, together)) {
      const of = `s${number}.${change.region}`;
      for (const [name, figure] of Object.entries(change.before))
        figures.set(`s${number}.before.${change.region}.${name}`, figure);
      for (const [name, figure] of Object.entries(change.after)) figures.set(`${of}.${name}`, figure);
      for (const [name, figure] of Object.entries(change.difference)) figures.set(`${of}.difference.${name}`, figure);
      // Of nothing there is no share to be more or less by.
      for (const [name, figure] of Object.entries(change.change))
        if (figure.missing === undefined) figures.set(`${of}.change.${name}`, figure);
      for (const [name, figure] of Object.entries(change.effects)) figures.set(`${of}.${name}Effect`, figure);
      if (change.perPercentagePoint) figures.set(`${of}.perPercentagePoint`, change.perPercentagePoint);
    }
    for (const { lever, profession, at } of result.breakEven)
      if (at) figures.set([`s${number}.breakEven.${lever}`, profession].filter(Boolean).join('.'), at);
  }
  return [...figures];
}

/**
 * The regions, and all of them together where that is not the only one.
 * @param {ScenarioResult} result
 * @param {RegionChange} together
 */
const changesOf = ({ regions }, together) => (together.region === 'all' ? [...regions, together] : regions);

/**
 * @param {Calculated} calculated
 * @returns {string[]}
 */
function mainIds({ number, together }) {
  const of = `s${number}.${together.region}`;
  return [
    `s${number}.before.${together.region}.total`,
    `${of}.total`,
    `${of}.difference.total`,
    `${of}.change.total`,
    ...Object.keys(together.effects).map((effect) => `${of}.${effect}Effect`),
  ];
}
