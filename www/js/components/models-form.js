/* What is entered: the activity, what each model pays for it, the mix, and an amount that all are to reach. */

import { html, nothing } from 'lit';
import { isNegative, withoutSign } from '../decimal.js';
import {
  ACTIVITY,
  BUDGET,
  EPISODES_RULE,
  EPISODES_RULES,
  MIX_FROM,
  MIX_OTHER,
  MODELS,
  mixField,
  TERMS,
} from '../models/fields.js';
import { textOf, typed } from '../state.js';
import { ViewElement } from './element.js';
import { radioGroup, textField } from './field.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../models/answered.js').AnsweredModels} AnsweredModels */
/** @typedef {import('./element.js').View} View */

/** Names of the terms of each model, in the order they are asked for. */
const TERMS_OF = /** @type {const} */ ([
  ['grant', ['grant']],
  ['visit', ['visitPrice']],
  ['drg', ['pointPrice']],
  ['episode', ['episodePrice']],
  ['value', ['valuePrice', 'bonus', 'deduction']],
  ['goal', ['goalAmount']],
  ['capitation', ['capitationAmount']],
]);
/** Fields that need more than their name. */
const HINTED = new Set([
  'contacts',
  'drgWeight',
  'outcomeShare',
  'grant',
  'pointPrice',
  'bonus',
  'goalAmount',
  'capitationAmount',
]);

class ModelsForm extends ViewElement {
  static properties = { ...ViewElement.properties, answered: { attribute: false } };

  constructor() {
    super();
    /** @type {AnsweredModels | undefined} */
    this.answered = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { words, state, change } = view;
    return html`<h2>${words.text('models-entered')}</h2>
      <fieldset><legend>${words.text('models-activity')}</legend>
        <p class="hint">${words.text('models-activity-hint')}</p>
        ${Object.entries(ACTIVITY).map(([name, kind]) => numberField(view, name, kind))}
        ${radioGroup({
          name: 'models-episodes-rule',
          label: words.text('models-episodes-rule'),
          hint: words.text('models-episodes-rule-hint'),
          value: textOf(state, EPISODES_RULE),
          options: ['', ...EPISODES_RULES].map((rule) => ({
            value: rule,
            label: words.text(`models-episodes-${rule || 'unsaid'}`),
          })),
          choose: (rule) => change((now) => typed(now, EPISODES_RULE, rule)),
        })}
      </fieldset>
      <fieldset><legend>${words.text('models-terms')}</legend>
        <p class="hint">${words.text('models-terms-hint')}</p>
        ${TERMS_OF.map(([model, names]) => {
          const fields = names.map((name) => numberField(view, name, TERMS[name]));
          if (fields.length === 1) return fields;
          return html`<fieldset><legend>${words.text(`models-name-${model}`)}</legend>${fields}</fieldset>`;
        })}
      </fieldset>
      ${this.#mix(view)}
      <fieldset><legend>${words.text('models-budget-group')}</legend>
        ${textField(view, { field: BUDGET, kind: 'amount', label: words.text('models-budget'), hint: words.text('models-budget-hint') })}
      </fieldset>`;
  }

  /** @param {View} view */
  #mix(view) {
    const { words } = view;
    return html`<fieldset id="blandning" tabindex="-1" aria-describedby="models-mix-sum"><legend>${words.text('models-mix')}</legend>
      <p class="hint">${words.text('models-mix-hint')}</p>
      ${taken(view)}
      <div class="models-mix">${MODELS.map((model) =>
        textField(view, {
          field: mixField(model),
          kind: 'percent',
          label: words.text('models-mix-share', { model: words.text(`models-name-${model}`) }),
        }),
      )}</div>
      <div id="models-mix-sum" role="status">${mixSum(view, this.answered)}</div>
    </fieldset>`;
  }
}

/**
 * @param {View} view
 * @param {string} name
 * @param {NumberField} kind
 */
function numberField(view, name, kind) {
  const { words } = view;
  const hint = HINTED.has(name) ? { hint: words.text(`models-field-${name}-hint`) } : {};
  return textField(view, { field: `model.${name}`, kind, label: words.text(`models-field-${name}`), ...hint });
}

/** Which row of the survey the mix began as. @param {View} view */
function taken({ state, words, names }) {
  const [table = '', region = ''] = textOf(state, MIX_FROM).split('.');
  if (table === '') return nothing;
  const other = textOf(state, MIX_OTHER);
  return html`<p class="models-taken">${words.text('models-mix-taken', { region: names.region(region), table })}
    ${other === '' ? nothing : words.text('models-mix-other', { share: other })}</p>`;
}

/**
 * How much the shares are together, and how far from a hundred per cent.
 * @param {View} view
 * @param {AnsweredModels | undefined} answered
 */
function mixSum({ words, shown }, answered) {
  const { mixSum: sum, mixError: error } = answered?.mix ?? {};
  if (sum === undefined) return nothing;
  const total = shown.exact(sum, 'share');
  if (!error) return html`<p class="models-sum">${words.text('models-mix-whole', { sum: total })}</p>`;
  const { off = '0' } = error.params;
  return html`<div class="problem"><p><span class="mark" aria-hidden="true">!</span>
    <span class="unseen">${words.text('severity-error')}: </span>${words.text('reimbursement-mix_not_whole', {
      sum: total,
      off: shown.exact(withoutSign(off), 'share'),
      way: isNegative(off) ? 'lacking' : 'over',
    })}</p></div>`;
}

customElements.define('uk-models-form', ModelsForm);
