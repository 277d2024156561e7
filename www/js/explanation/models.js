/* Figures of reimbursement models as the explanation takes them: what derives them, and where their numbers come from. */

import * as engine from '../engine.js';
import { modelsOf } from '../models/answered.js';
import { isExample } from '../models/example.js';
import { MIX_FROM } from '../models/fields.js';
import { textOf } from '../state.js';
import { NO_ANSWER } from './ground.js';
import { OWN, plain } from './origin.js';

/** @typedef {import('./ground.js').Explained} Explained */
/** @typedef {import('./name.js').StepName} StepName */
/** @typedef {import('./origin.js').Origin} Origin */

/** The survey that a region's mix is taken from. */
const SURVEY = 'skr_ersattning_2022';

/**
 * @param {Explained} view
 * @returns {Explained}
 */
export function modelsGround(view) {
  const { words, state } = view;
  const { input, answer } = modelsOf(state, engine);
  return {
    ...view,
    assessment: NO_ANSWER,
    derive: (...figures) => (answer ? engine.deriveModels(input, figures) : undefined),
    originIn: (_, name) => modelsOrigin(view, name),
    context: () => words.text(isExample(state) ? 'context-model-example' : 'context-model'),
  };
}

/**
 * @param {Explained} view
 * @param {StepName} name
 * @returns {Origin}
 */
function modelsOrigin({ state, names }, { figure }) {
  if (figure === 'model.oneContact') return plain('fact-model-one-contact');
  if (figure === 'model.volume') return plain('fact-model-volume');
  const [table, region = ''] = textOf(state, MIX_FROM).split('.');
  if (figure === 'model.mixShare' && table)
    return { ...plain('fact-model-mix', { table, region: names.payer(region) }), sourceIds: [SURVEY], own: true };
  return isExample(state) ? { ...plain('fact-model-example'), own: true } : OWN;
}
