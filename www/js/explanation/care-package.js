/* Figures of a care package as the explanation takes them: what derives them, and where their numbers come from. */

import { packageOf } from '../care-package/assessed.js';
import { isExample } from '../care-package/example.js';
import * as engine from '../engine.js';
import { lowered } from './calculation.js';
import { NO_ANSWER } from './ground.js';
import { OWN, plain } from './origin.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackageInput} CarePackageInput */
/** @typedef {import('./ground.js').Explained} Explained */
/** @typedef {import('./name.js').StepName} StepName */
/** @typedef {import('./origin.js').Origin} Origin */

/**
 * @param {Explained} view
 * @returns {Explained}
 */
export function packageGround(view) {
  const { words, state, catalogue } = view;
  const { input, answer } = packageOf(state, catalogue, engine);
  return {
    ...view,
    assessment: NO_ANSWER,
    derive: (...figures) => (answer ? engine.derivePackage(input, figures) : undefined),
    originIn: (node, name) => packageOrigin(view, input, node, name),
    context: (id) =>
      words.text(/^package\.(reach|people|population)/.test(id) ? 'context-package-all' : 'context-package'),
  };
}

/** Steps of a package whose number is counted from what was entered, by what says so. @type {Readonly<Record<string, string>>} */
const COUNTED = {
  'package.visitsInMonth': 'fact-package-spread',
  'package.visitsThrough': 'fact-package-spread',
  'package.visitsInPeriod': 'fact-package-period',
  'package.feeIncluded': 'fact-fee-inclusion',
};

/**
 * @param {Explained} view
 * @param {CarePackageInput} input
 * @param {DerivationNode} node
 * @param {StepName} name
 * @returns {Origin}
 */
function packageOrigin(view, input, { sourceIds }, { figure, parts = [] }) {
  const counted = COUNTED[figure];
  if (counted !== undefined) return { ...plain(counted), own: figure !== 'package.feeIncluded' };
  // Another number of visits is tried, not entered; so is one month of several.
  if (figure === 'package.visits' && parts.includes('at')) return plain('fact-package-tried');
  if (figure === 'package.months' && parts.includes('one')) return plain('fact-package-one-month');
  if (sourceIds.length > 0) return publishedOrigin(view, input, figure);
  return isExample(view.state) ? { ...plain('fact-package-example'), own: true } : OWN;
}

/**
 * A published price, fee, cap or population: what it is of and from when.
 * @param {Explained} view
 * @param {CarePackageInput} input
 * @param {string} figure
 * @returns {Origin}
 */
function publishedOrigin({ catalogue, names, shown, words }, { agreement, reach }, figure) {
  const { price, fee, cap } = agreement ?? {};
  if (figure === 'package.visitPrice' && price && 'published' in price) {
    const { list, profession } = price.published;
    return plain('fact-package-price', { list: names.list(list), profession: lowered(names.profession(profession)) });
  }
  if (figure === 'package.fee' && fee && 'published' in fee) {
    const { schedule, profession, day } = fee.published;
    const published = catalogue.fees.find(({ id }) => id === schedule);
    return plain('fact-package-fee', {
      region: names.payer(published?.region ?? ''),
      profession: lowered(names.profession(profession)),
      day: shown.day(day),
    });
  }
  if (figure === 'package.cap' && cap && 'published' in cap) {
    const published = catalogue.feeCaps.find(({ id }) => id === cap.published);
    return plain('fact-package-cap', {
      from: published ? shown.day(published.from) : '',
      to: published?.to ? shown.day(published.to) : '',
      open: published?.to ? 'no' : 'yes',
    });
  }
  if (figure === 'package.population' && reach && 'region' in reach)
    return plain('fact-package-population', {
      region: reach.region === '00' ? words.text('region-nation') : names.payer(reach.region),
    });
  return plain('fact-package-published');
}
