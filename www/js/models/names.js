/* The models, fields and terms in words. */

import { BUDGET, EPISODES_RULE, EXAMPLE, MIX_FROM, MIX_OTHER } from './fields.js';

/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Model} Model */

/**
 * What a field is called: "Antal kontakter", "Andel DRG i blandningen".
 * @param {Pick<View, 'words'>} view
 * @param {string} field "model.contacts"
 * @returns {string}
 */
export function modelsFieldName({ words }, field) {
  const [, name = '', model = ''] = field.split('.');
  if (name === 'mix') return words.text('models-mix-share', { model: words.text(`models-name-${model}`) });
  if ([MIX_FROM, MIX_OTHER].includes(field)) return words.text('models-mix');
  if (field === EXAMPLE) return words.text('models-example-mark');
  if (field === EPISODES_RULE) return words.text('models-episodes-rule');
  return words.text(field === BUDGET ? 'models-budget' : `models-field-${name}`);
}
