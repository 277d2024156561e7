/* What the patient pays: which fee, how many paid it, and whether all contacts are paid for at all. */

import { html, nothing } from 'lit';
import { chosen } from '../state.js';
import { ViewElement } from './element.js';
import { problemRow, radioGroup, selectField, textField } from './field.js';

/** @typedef {import('./element.js').View} View */

export class FeeForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { catalogue, names, words, state, change } = view;
    const { fee } = state.choices;
    return html`<fieldset><legend>${words.text('fee')}</legend>
      ${selectField({
        id: 'field-fee-kind',
        label: words.text('fee-kind'),
        hint: words.text('fee-hint'),
        value: fee,
        options: [
          { value: 'unknown', label: words.text('fee-unknown-choice') },
          ...catalogue.fees.map(({ id, region }) => ({
            value: id,
            label: words.text('fee-published', { name: names.region(region) }),
          })),
          { value: 'uniform', label: words.text('fee-uniform') },
          { value: 'professions', label: words.text('fee-professions') },
        ],
        choose: (kind) => change((now) => chosen(now, 'fee', kind)),
      })}
      ${fee === 'uniform' ? textField(view, { field: 'fee', kind: 'price', label: words.text('fee-amount') }) : nothing}
      ${fee === 'professions' ? professionAmounts(view, 'fee', words.text('fee-amount')) : nothing}
      ${textField(view, {
        field: 'payingShare',
        kind: 'percent',
        label: words.text('paying-share'),
        hint: words.text('paying-share-hint'),
        placeholder: words.text('unknown'),
      })}
      <details ?open=${state.choices.payable === 'on'}><summary>${words.text('payable')}</summary>
        ${radioGroup({
          name: 'payable',
          label: words.text('payable-rule'),
          hint: words.text('payable-hint'),
          value: state.choices.payable,
          options: [
            { value: 'off', label: words.text('payable-off') },
            { value: 'on', label: words.text('payable-on') },
          ],
          choose: (value) => change((now) => chosen(now, 'payable', value === 'on' ? 'on' : 'off')),
        })}
        ${
          state.choices.payable === 'on'
            ? textField(view, {
                field: 'payableShare',
                kind: 'percent',
                label: words.text('payable-share'),
                hint: words.text('payable-share-hint'),
                placeholder: words.text('unknown'),
              })
            : nothing
        }
      </details>
    </fieldset>`;
  }
}

/**
 * A price field for each profession.
 * @param {View} view
 * @param {string} field
 * @param {string} label
 */
export function professionAmounts(view, field, label) {
  const { catalogue, names, words } = view;
  return html`<table class="inputs"><thead><tr><th scope="col">${words.text('profession')}</th><th scope="col" class="n">${label}</th></tr></thead>
    <tbody>${catalogue.professions.map((profession) => {
      const name = names.profession(profession);
      return html`<tr><th scope="row">${name}</th><td>${textField(view, {
        field: `${field}.${profession}`,
        kind: 'price',
        label: `${label}, ${name}`,
        bare: true,
      })}</td></tr>${problemRow(view, `${field}.${profession}`, 2)}`;
    })}</tbody></table>`;
}

customElements.define('uk-fee', FeeForm);
