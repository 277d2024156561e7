/* Keys of the view Ersättningsmodeller that are put together in the code, by what they are put together from: the contract with the engine, and the survey. */

import { readFileSync } from 'node:fs';
import { ACTIVITY, EPISODES_RULES, MODELS, TERMS } from '../../www/js/models/fields.js';
import { FORMS, SHARES } from '../../www/js/models/survey.js';

const types = readFileSync(new URL('../../wasm/models/src/types.d.ts', import.meta.url), 'utf8');

const reasons = [...(/export type ModelMissing =([^;]+);/.exec(types)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(
  ([, reason]) => reason ?? '',
);
if (reasons.length === 0) throw new Error('the contract says why a figure of a model is missing');
const codes = [
  ...['mix_not_whole', 'share_not_exact'],
  ...[...types.matchAll(/`reimbursement\.(\w+)`/g)].map(([, code]) => code ?? ''),
];
const entered = [...Object.keys(ACTIVITY), ...Object.keys(TERMS)];
const HINTED = [
  'contacts',
  'drgWeight',
  'outcomeShare',
  'grant',
  'pointPrice',
  'bonus',
  'goalAmount',
  'capitationAmount',
];

export const OF_MODELS = [
  ...reasons.map((reason) => `models-missing-${reason}`),
  ...codes.map((code) => `reimbursement-${code}`),
  ...entered.map((name) => `models-field-${name}`),
  ...HINTED.map((name) => `models-field-${name}-hint`),
  // A model lacks a bonus or a deduction, not one of them.
  ...entered.filter((name) => name !== 'deduction').map((name) => `models-lacks-${name}`),
  ...['unsaid', ...EPISODES_RULES].map((rule) => `models-episodes-${rule}`),
  ...[...MODELS, 'mix'].flatMap((model) => [`models-name-${model}`, `models-short-${model}`]),
  ...MODELS.flatMap((model) => [`models-means-${model}`, `models-incentive-${model}`]),
  ...['payment', 'per-contact', 'one-more', 'for-budget', 'share', 'part', 'share-of-payment'].map(
    (column) => `models-column-${column}`,
  ),
  ...['activity', 'region'].map((way) => `survey-by-${way}`),
  ...FORMS.map((form) => `survey-form-${form}`),
  ...SHARES.map((share) => `survey-share-${share}`),
  ...['share', 'bought'].map((kind) => `survey-dash-${kind}`),
  ...['amount', 'share'].map((what) => `survey-bought-${what}`),
];
