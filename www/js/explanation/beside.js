/* Figures that stand beside the case: each is explained from what it is of. */

import { packageGround } from './care-package.js';
import { modelsGround } from './models.js';
import { isOfScenario, scenarioGround } from './scenario.js';

/** @typedef {import('./ground.js').Explained} Explained */

/**
 * @param {Explained} view
 * @param {string} id
 * @returns {Explained | undefined} the view of what the figure is of; nothing when it is of the case
 */
export function besideGround(view, id) {
  if (id.startsWith('model.')) return modelsGround(view);
  if (id.startsWith('package.')) return packageGround(view);
  return isOfScenario(id) ? scenarioGround(view) : undefined;
}
