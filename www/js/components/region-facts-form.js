/* What the cost is set against: population with its day, net cost of primary care, the care centre's part. */

import { html, nothing } from 'lit';
import { chosen } from '../state.js';
import { ViewElement } from './element.js';
import { professionAmounts } from './fee-form.js';
import { radioGroup, selectField, textField } from './field.js';
import { said, sources } from './figure.js';

/** @typedef {import('./element.js').View} View */

export class RegionFactsForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const one = view.state.choices.mode === 'one';
    return html`${populationFields(view, one)} ${one ? netCostFields(view) : nothing} ${centreFields(view)}`;
  }
}

/**
 * @param {View} view
 * @param {boolean} one
 */
function populationFields(view, one) {
  const { catalogue, words, shown, state, change, assessment } = view;
  const { region, population, populationDate } = state.choices;
  const dates = [
    ...new Set(catalogue.populationDates.filter((row) => !one || row.region === region).map(({ date }) => date)),
  ]
    .sort()
    .reverse();
  const result = assessment.calculation?.regions.find((candidate) => candidate.region === region);
  const own = one && population === 'own';
  return html`<fieldset><legend>${words.text('population')}</legend>
    ${
      one
        ? radioGroup({
            name: 'population',
            label: words.text('population-source'),
            row: true,
            value: population,
            options: [
              { value: 'published', label: words.text('population-published') },
              { value: 'own', label: words.text('population-own') },
            ],
            choose: (value) => change((now) => chosen(now, 'population', value)),
          })
        : nothing
    }
    ${
      own
        ? html`<div class="pair">
            ${textField(view, { field: 'population', kind: 'inhabitants', label: words.text('population-count') })}
            ${textField(view, { field: 'populationDay', label: words.text('population-day') })}
          </div>`
        : selectField({
            id: 'population-date',
            label: words.text('population-day'),
            value: populationDate,
            options: [
              { value: '', label: words.text('population-end-of-year') },
              ...dates.map((date) => ({ value: date, label: shown.day(date) })),
            ],
            choose: (date) => change((now) => chosen(now, 'populationDate', date)),
          })
    }
    ${
      !own && one && result?.populationDate && result.figures.population
        ? html`<div class="hint">${said(view, (writing) =>
            words.text('population-used', {
              count: writing.figure(result.figures.population, 'count'),
              day: shown.day(result.populationDate ?? ''),
            }),
          )} ${result.populationSourceId ? sources(view, [result.populationSourceId]) : nothing}</div>`
        : nothing
    }
  </fieldset>`;
}

/** @param {View} view */
function netCostFields(view) {
  const { catalogue, words, shown, state } = view;
  const known = catalogue.netCosts.filter(({ region }) => region === state.choices.region);
  return html`<details class="more" ?open=${Boolean(state.texts.netCost)}><summary>${words.text('net-cost')}</summary>
    <p class="hint">${words.text('net-cost-hint')}</p>
    <div class="pair">
      ${textField(view, { field: 'netCost', kind: 'amount', label: words.text('net-cost-amount'), placeholder: words.text('optional') })}
      ${textField(view, { field: 'netCostYear', label: words.text('net-cost-year') })}
    </div>
    ${
      known.length > 0
        ? html`<p class="hint">${words.text('net-cost-known')}</p><ul class="plain hint">${known.map(
            ({ year, amount }) => html`<li>${year}: ${said(view, () => shown.exact(amount, 'kronor'))}</li>`,
          )}</ul>${sources(
            view,
            known.map(({ sourceId }) => sourceId),
          )}`
        : nothing
    }
  </details>`;
}

/** @param {View} view */
function centreFields(view) {
  const { catalogue, names, words, state, change } = view;
  const { centre } = state.choices;
  const published = catalogue.centreCharges.find(({ id }) => id === centre);
  return html`<details class="more" ?open=${centre !== 'none'}><summary>${words.text('centre')}</summary>
    ${selectField({
      id: 'centre',
      label: words.text('centre-choose'),
      hint: words.text('centre-hint'),
      value: centre,
      options: [
        { value: 'none', label: words.text('centre-none') },
        ...catalogue.centreCharges.map(({ id, region }) => ({
          value: id,
          label: names.region(region),
        })),
        { value: 'own', label: words.text('centre-own') },
      ],
      choose: (id) => change((now) => chosen(now, 'centre', id)),
    })}
    ${centre === 'own' ? professionAmounts(view, 'centre', words.text('centre-amount')) : nothing}
    ${
      published
        ? html`<p class="hint">${published.charges
            .map(({ profession, amount }) => `${names.profession(profession)} ${view.shown.exact(amount, 'rate')}`)
            .join(', ')}</p>${sources(view, published.sourceIds)}`
        : nothing
    }
  </details>`;
}

customElements.define('uk-region-facts', RegionFactsForm);
