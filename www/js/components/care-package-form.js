/* What is in the package, and what is agreed: the fields of the view Vårdpaket. Published numbers are offered with source. */

import { html, nothing } from 'lit';
import { feePeriods, MOST_MONTHS, PAYERS, PAYERS_WITHOUT, REACHES, visitsIn } from '../care-package/fields.js';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';
import { textOf, typed } from '../state.js';
import { ViewElement } from './element.js';
import { fieldId, problemNote, radioGroup, selectField, textField } from './field.js';
import { said, sources } from './figure.js';
import './care-package-replaced.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedPriceList} PublishedPriceList */
/** @typedef {import('./element.js').View} View */

/** What a field is drawn with. @typedef {{ field: string, label: string, hint?: string, options: { value: string, label: string }[] }} Choice */

const MONTHS_OF_CAP = 12;

class CarePackageForm extends ViewElement {
  /** @param {View} view with the readings and problems of the package */
  draw(view) {
    return html`<form aria-labelledby="package-inputs" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <h2 id="package-inputs">${view.words.text('package-inputs')}</h2>
      ${bundle(view)} ${product(view)} ${agreement(view)} ${without(view)} <uk-care-package-replaced .view=${view}></uk-care-package-replaced> ${reach(view)}
    </form>`;
  }
}

/**
 * A choice from a list, empty until one is made.
 * @param {View} view
 * @param {Choice} choice
 */
function select(view, { field, label, hint, options }) {
  const { state, words, change, assessment } = view;
  const problem = assessment.problems.find((candidate) => candidate.field === field);
  return html`${selectField({
    id: fieldId(field),
    label,
    ...(hint === undefined ? {} : { hint }),
    value: textOf(state, field),
    options: [{ value: '', label: words.text('package-choose') }, ...options],
    choose: (value) => change((now) => typed(now, field, value)),
  })}
  ${problem ? problemNote(view, field, problem) : nothing}`;
}

/** @param {View} view */
function bundle(view) {
  const { words, state, change } = view;
  const isMonthly = textOf(state, 'package.spread') === 'monthly';
  return html`<fieldset><legend>${words.text('package-bundle')}</legend>
    ${select(view, { field: 'package.months', label: words.text('package-months'), options: numbers(MOST_MONTHS) })}
    ${radioGroup({
      name: 'package.spread',
      label: words.text('package-spread'),
      value: isMonthly ? 'monthly' : '',
      options: [
        { value: '', label: words.text('package-spread-evenly'), hint: words.text('package-spread-evenly-about') },
        { value: 'monthly', label: words.text('package-spread-monthly') },
      ],
      choose: (value) => change((now) => typed(now, 'package.spread', value)),
    })}
    ${
      isMonthly
        ? monthly(view)
        : textField(view, {
            field: 'package.visits',
            kind: 'contacts',
            label: words.text('package-visits'),
            hint: words.text('package-visits-hint'),
          })
    }
  </fieldset>`;
}

/** @param {View} view */
function monthly(view) {
  const { words, state } = view;
  const months = Number(textOf(state, 'package.months'));
  if (!(months > 0)) return html`<p class="hint">${words.text('package-monthly-first')}</p>`;
  return html`<fieldset class="package-monthly"><legend>${words.text('package-monthly')}</legend>
    <p class="hint">${words.text('package-monthly-hint')}</p>
    <div>${Array.from({ length: months }, (_, index) =>
      textField(view, {
        field: visitsIn(index + 1),
        kind: 'contacts',
        label: words.text('package-month-number', { month: index + 1 }),
      }),
    )}</div></fieldset>`;
}

/** @param {View} view */
function product(view) {
  const { words } = view;
  const payers = PAYERS.map((payer) => ({ value: payer, label: words.text(`package-payer-${payer}`) }));
  return html`<fieldset><legend>${words.text('package-product')}</legend>
    <p class="hint">${words.text('package-product-hint')}</p>
    <div class="pair">
      ${textField(view, { field: 'package.productOnce', kind: 'amount', label: words.text('package-product-once') })}
      ${textField(view, { field: 'package.productMonthly', kind: 'amount', label: words.text('package-product-monthly') })}
    </div>
    <div class="pair">
      ${select(view, { field: 'package.productWith', label: words.text('package-product-with'), options: payers })}
      ${select(view, { field: 'package.productWithout', label: words.text('package-product-without'), options: payers })}
    </div>
  </fieldset>`;
}

/** @param {View} view */
function agreement(view) {
  const { words, state, change } = view;
  const isExempt = textOf(state, 'package.exempt') === 'yes';
  return html`<fieldset><legend>${words.text('package-agreement')}</legend>
    ${price(view)}
    ${radioGroup({
      name: 'package.exempt',
      label: words.text('package-exempt'),
      value: isExempt ? 'yes' : '',
      options: [
        { value: '', label: words.text('package-exempt-no') },
        { value: 'yes', label: words.text('package-exempt-yes'), hint: words.text('package-exempt-yes-about') },
      ],
      choose: (value) => change((now) => typed(now, 'package.exempt', value)),
    })}
    ${isExempt ? nothing : html`${fee(view)} ${cap(view)} ${before(view)}`}
  </fieldset>`;
}

/** @param {View} view */
function price(view) {
  const { catalogue, names, words, shown, state, change } = view;
  const id = textOf(state, 'package.list');
  const lists = catalogue.series.flatMap((series) => series.lists.map((list) => ({ series, list })));
  lists.sort((a, b) => (a.list.from === b.list.from ? 0 : a.list.from < b.list.from ? 1 : -1));
  const chosen = lists.find(({ list }) => list.id === id)?.list;
  const isOwn = id === 'own';
  return html`${select(view, {
    field: 'package.list',
    label: words.text('package-list'),
    hint: words.text('package-list-hint'),
    options: [
      ...lists.map(({ series, list }) => ({
        value: list.id,
        label: words.text('package-list-from', { series: names.series(series), from: shown.day(list.from) }),
      })),
      { value: 'own', label: words.text('package-list-own') },
    ],
  })}
  ${chosen || isFeePublished(state) ? profession(view) : nothing}
  ${chosen ? priceUsed(view, chosen) : nothing}
  ${
    isOwn
      ? html`${textField(view, { field: 'package.visitPrice', kind: 'price', label: words.text('package-visit-price') })}
        ${radioGroup({
          name: 'package.feeIncluded',
          label: words.text('package-fee-included'),
          value: textOf(state, 'package.feeIncluded') || 'unknown',
          options: ['yes', 'no', 'unknown'].map((value) => ({
            value,
            label: words.text(`fee-included-choice-${value}`),
          })),
          choose: (value) => change((now) => typed(now, 'package.feeIncluded', value)),
        })}`
      : nothing
  }`;
}

/** @param {View['state']} state */
function isFeePublished(state) {
  const from = textOf(state, 'package.feeFrom');
  return textOf(state, 'package.exempt') !== 'yes' && from !== '' && from !== 'own';
}

/** @param {View} view */
function profession(view) {
  const { catalogue, names, words } = view;
  return select(view, {
    field: 'package.profession',
    label: words.text('package-profession'),
    hint: words.text('package-profession-hint'),
    options: catalogue.professions.map((value) => ({ value, label: names.profession(value) })),
  });
}

/**
 * The price that the list has for the profession, and its source.
 * @param {View} view
 * @param {PublishedPriceList} list
 */
function priceUsed(view, list) {
  const { words, state } = view;
  const profession = textOf(state, 'package.profession');
  if (profession === '') return nothing;
  const found = list.classes.find(({ professions }) => professions.some((known) => known === profession));
  if (!found) return nothing;
  return html`<div class="hint">${said(view, (writing) =>
    words.text('package-price-used', {
      price: writing.exact(found.price, 'rate'),
      feeIncluded: list.feeIncluded,
    }),
  )} ${list.confirmedThrough ? words.text('list-confirmed', { day: view.shown.day(list.confirmedThrough) }) : nothing}
    ${sources(view, [found.sourceId])}</div>`;
}

/** @param {View} view */
function fee(view) {
  const { catalogue, names, words, shown, state } = view;
  const periods = feePeriods(catalogue);
  const key = textOf(state, 'package.feeFrom');
  const chosen = periods.find((period) => period.key === key);
  const amount = chosen?.amounts.find(({ profession }) => profession === textOf(state, 'package.profession'));
  return html`${select(view, {
    field: 'package.feeFrom',
    label: words.text('package-fee-from'),
    hint: words.text('package-fee-from-hint'),
    options: [
      ...periods.map(({ key: value, region, from, to }) => ({
        value,
        label: words.text('package-fee-period', {
          region: names.region(region),
          from: shown.day(from),
          days: to === undefined ? '' : shown.period({ from, to }),
          open: to === undefined ? 'yes' : 'no',
        }),
      })),
      { value: 'own', label: words.text('package-fee-own') },
    ],
  })}
  ${key === 'own' ? textField(view, { field: 'package.fee', kind: 'price', label: words.text('package-fee') }) : nothing}
  ${
    amount
      ? html`<div class="hint">${said(view, (writing) => words.text('package-fee-used', { fee: writing.exact(amount.amount, 'rate') }))}
          ${sources(view, [amount.sourceId])}</div>`
      : nothing
  }`;
}

/** @param {View} view */
function cap(view) {
  const { catalogue, words, shown, state } = view;
  const of = textOf(state, 'package.capOf');
  const published = catalogue.feeCaps.find(({ id }) => id === of);
  return html`${select(view, {
    field: 'package.capOf',
    label: words.text('package-cap-of'),
    hint: words.text('package-cap-hint'),
    options: [
      ...catalogue.feeCaps.toReversed().map(({ id, from, to, amount }) => ({
        value: id,
        label: words.text('package-cap-year', {
          cap: shown.exact(amount, 'wholeKronor'),
          from: from.slice(0, 4),
          years: yearsOf(from, to ?? from),
          open: to === undefined ? 'yes' : 'no',
        }),
      })),
      { value: 'own', label: words.text('package-cap-own') },
      { value: 'none', label: words.text('package-cap-none') },
    ],
  })}
  ${of === 'own' ? textField(view, { field: 'package.cap', kind: 'price', label: words.text('package-cap') }) : nothing}
  ${published ? html`<div class="hint">${sources(view, [published.sourceId])}</div>` : nothing}`;
}

/**
 * "2022", "2019–2021".
 * @param {string} from a day
 * @param {string} to
 */
function yearsOf(from, to) {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** @param {View} view */
function before(view) {
  const { words, state } = view;
  const isUsed = ['package.feesBefore', 'package.monthsLeft'].some((field) => textOf(state, field) !== '');
  return html`<details ?open=${isUsed}><summary>${words.text('package-before')}</summary>
    <p class="hint">${words.text('package-before-hint')}</p>
    <div class="pair">
      ${textField(view, { field: 'package.feesBefore', kind: 'price', label: words.text('package-fees-before') })}
      ${select(view, {
        field: 'package.monthsLeft',
        label: words.text('package-months-left'),
        options: numbers(MONTHS_OF_CAP),
      })}
    </div></details>`;
}

/** @param {View} view */
function without(view) {
  const { words } = view;
  return html`<fieldset><legend>${words.text('package-without')}</legend>
    <p class="hint">${words.text('package-without-hint')}</p>
    ${select(view, {
      field: 'package.payer',
      label: words.text('package-payer'),
      options: PAYERS_WITHOUT.map((payer) => ({ value: payer, label: words.text(`package-payer-${payer}`) })),
    })}
    ${textField(view, { field: 'package.subscription', kind: 'price', label: words.text('package-subscription') })}
    <div class="pair">
      ${textField(view, {
        field: 'package.ownVisitPrice',
        kind: 'price',
        label: words.text('package-own-visit-price'),
        hint: words.text('package-own-visit-price-hint'),
      })}
      ${textField(view, { field: 'package.startFee', kind: 'amount', label: words.text('package-start-fee') })}
    </div>
  </fieldset>`;
}

/** @param {View} view */
function reach(view) {
  const { words, state, change, names, catalogue } = view;
  const of = textOf(state, 'package.reach');
  const regions = catalogue.regions
    .filter(({ code }) => code !== NATION)
    .map(({ code }) => ({ value: code, label: names.region(code) }))
    .sort((a, b) => compareNames(a.label, b.label));
  return html`<fieldset><legend>${words.text('package-reach')}</legend>
    ${radioGroup({
      name: 'package.reach',
      label: words.text('package-reach-of'),
      value: of,
      options: ['none', ...REACHES].map((value) => ({
        value: value === 'none' ? '' : value,
        label: words.text(`package-reach-${value}`),
      })),
      choose: (value) => change((now) => typed(now, 'package.reach', value)),
    })}
    ${of === 'unit' ? textField(view, { field: 'package.people', kind: 'patients', label: words.text('package-people') }) : nothing}
    ${
      of === 'region'
        ? select(view, {
            field: 'package.region',
            label: words.text('package-region'),
            options: regions,
          })
        : nothing
    }
    ${
      of === 'region' || of === 'nation'
        ? textField(view, {
            field: 'package.share',
            kind: 'percent',
            label: words.text('package-share'),
            hint: words.text('package-share-hint'),
          })
        : nothing
    }
  </fieldset>`;
}

/** @param {number} most */
function numbers(most) {
  return Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));
}

customElements.define('uk-care-package-form', CarePackageForm);
