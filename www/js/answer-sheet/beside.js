/* Which of the views beside the case the sheet has something from: scenarios, models and a care package that the user has made. */

import * as packages from '../care-package/example.js';
import * as models from '../models/example.js';
import { leversOf, scenariosOf } from '../scenario/scenarios.js';
import { isLeftOut } from './figures.js';

/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../export/beside/taken.js').Taken} Taken */
/** @typedef {import('../state.js').State} State */

/** A part of the page whose figures stand beside the case. @typedef {'scenario' | 'models' | 'care-package'} Beside */

/** Whether the user has made something of each. A worked example is made up and answers nothing.
 * @type {Readonly<Record<Beside, (state: State) => boolean>>} */
const MADE = {
  scenario: (state) => scenariosOf(state).some((scenario) => leversOf(state, scenario).length > 0),
  models: (state) => !models.isEmpty(state) && !models.isExample(state),
  'care-package': (state) => !packages.isEmpty(state) && !packages.isExample(state),
};

/** What makes the figures of each; fetched with the part. @type {Readonly<Record<Beside, () => Promise<(view: View) => Taken | undefined>>>} */
export const FIGURES_OF = {
  scenario: async () => (await import('../export/beside/scenario.js')).takenScenarios,
  models: async () => (await import('../export/beside/models.js')).takenModels,
  'care-package': async () => (await import('../export/beside/care-package.js')).takenPackage,
};

/**
 * @param {State} state
 * @returns {Beside[]} those that can stand on the sheet
 */
export const madeBeside = (state) => /** @type {Beside[]} */ (Object.keys(MADE)).filter((name) => MADE[name](state));

/**
 * @param {State} state
 * @returns {Beside[]} those that do: what was made and has not been left out
 */
export const shownBeside = (state) => madeBeside(state).filter((name) => !isLeftOut(state, name));
