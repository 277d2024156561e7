/* How many contacts: per profession with its price beside, or a total whose professions are not known. */

import { html, nothing } from 'lit';
import { chosen } from '../state.js';
import { ViewElement } from './element.js';
import { problemRow, radioGroup, selectField, textField } from './field.js';
import { said } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Stretch} Stretch */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('./element.js').View} View */

export class ContactsForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { state, words, change } = view;
    const { volume } = state.choices;
    return html`<fieldset><legend>${words.text('contacts')}</legend>
      <p class="hint">${words.text('contacts-hint')}</p>
      ${radioGroup({
        name: 'volume',
        label: words.text('volume'),
        row: true,
        value: volume,
        options: [
          { value: 'professions', label: words.text('volume-professions') },
          { value: 'total', label: words.text('volume-total') },
        ],
        choose: (value) => change((now) => chosen(now, 'volume', value === 'total' ? 'total' : 'professions')),
      })}
      ${volume === 'total' ? totalFields(view) : professionFields(view)}
      ${allocationChooser(view)}
      <div class="pair">
        ${textField(view, { field: 'invoiced', kind: 'amount', label: words.text('invoiced'), placeholder: words.text('optional') })}
        ${textField(view, { field: 'patients', kind: 'patients', label: words.text('patients'), placeholder: words.text('optional') })}
      </div>
      <p class="hint">${words.text('invoiced-hint')}</p>
    </fieldset>`;
  }
}

/** @param {View} view */
function totalFields(view) {
  return html`${textField(view, { field: 'total', kind: 'contacts', label: view.words.text('total') })} ${mixChooser(view)}`;
}

/**
 * Which spread over professions to reckon with when only totals are known.
 * @param {View} view
 */
export function mixChooser(view) {
  const { catalogue, names, words, state, change } = view;
  return selectField({
    id: 'field-mix',
    label: words.text('mix'),
    hint: words.text('mix-hint'),
    value: state.choices.mix,
    options: [
      { value: '', label: words.text('mix-none') },
      ...catalogue.mixes.map(({ id }) => ({ value: id, label: names.published('mix', id) })),
    ],
    choose: (mix) => change((now) => chosen(now, 'mix', mix)),
  });
}

/** @param {View} view */
function professionFields(view) {
  const { stretches } = view.assessment;
  const inParts = view.state.choices.allocation === 'parts' && stretches.length > 1;
  if (!inParts) return professionTable(view, stretches, undefined);
  return stretches.map((stretch) => professionTable(view, [stretch], stretch));
}

/**
 * @param {View} view
 * @param {Stretch[]} stretches whose prices are shown
 * @param {Stretch | undefined} part sub-period that the counts are for
 */
function professionTable(view, stretches, part) {
  const { catalogue, names, words, shown } = view;
  return html`<table class="inputs">
    ${part ? html`<caption>${shown.period(part)}</caption>` : nothing}
    <thead><tr><th scope="col">${words.text('profession')}</th><th scope="col" class="n">${words.text('count')}</th>
      <th scope="col" class="n">${words.text('price')}</th></tr></thead>
    <tbody>${catalogue.professions.map((profession) => {
      const field = part ? `contacts.${profession}.${part.from}` : `contacts.${profession}`;
      const name = names.profession(profession);
      const label = part
        ? words.text('contacts-of-part', { profession: name, days: shown.period(part) })
        : words.text('contacts-of', { profession: name });
      return html`<tr><th scope="row">${name}</th><td>${textField(view, { field, kind: 'contacts', label, bare: true })}</td>
        <td class="n price">${prices(view, stretches, profession)}</td></tr>${problemRow(view, field, 3)}`;
    })}</tbody>
  </table>`;
}

/**
 * The price of a profession, or its prices in the order they are in force.
 * @param {View} view
 * @param {Stretch[]} stretches
 * @param {string} profession
 */
function prices(view, stretches, profession) {
  const found = stretches.map(({ prices: all }) => all.find((price) => price.profession === profession)?.price);
  if (found.length === 0) return '–';
  return said(view, (writing) => {
    const texts = found.map((price) => (price && !price.missing ? writing.figure(price, 'perThousand') : '–'));
    const distinct = texts.filter((text, index) => index === 0 || text !== texts[index - 1]);
    return distinct.join(writing.spoken ? `, ${view.words.text('then')} ` : ' → ');
  });
}

/**
 * Only when the period crosses a change of price or fee: what to do with a volume that stands for all of it.
 * @param {View} view
 */
export function allocationChooser({ state, words, change, assessment }) {
  if (assessment.stretches.length < 2) return nothing;
  const { allocation, mode, volume } = state.choices;
  /** @type {Choices['allocation'][]} */
  const ways = mode === 'one' && volume === 'professions' ? ['range', 'evenly', 'parts'] : ['range', 'evenly'];
  return radioGroup({
    name: 'allocation',
    label: words.text('allocation'),
    hint: words.text('allocation-hint'),
    value: ways.includes(allocation) ? allocation : 'evenly',
    options: ways.map((way) => ({ value: way, label: words.text(`allocation-${way}`) })),
    choose: (value) => change((now) => chosen(now, 'allocation', ways.find((way) => way === value) ?? 'range')),
  });
}

customElements.define('uk-contacts', ContactsForm);
