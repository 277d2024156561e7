/* The fields of each lever. What is not filled in is not known, unless the field says otherwise. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { filledIn, scenarioField } from '../scenario/scenarios.js';
import { textOf, typed } from '../state.js';
import { fieldId, problemNote, problemRow, radioGroup, selectField, textField } from './field.js';
import { contactKinds } from './scenario-contact-kinds.js';
import { offeredSources } from './scenario-sources.js';

/** @typedef {import('../scenario/levers.js').LeverName} LeverName */
/** @typedef {import('../scenario/offered.js').Offered} Offered */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

/** What the fields of one lever are drawn with.
 * @typedef {object} Form
 * @property {View} view
 * @property {number} scenario
 * @property {LeverName} lever
 * @property {Offered | undefined} offered
 */

/** @type {Record<LeverName, (form: Form) => Drawn>} */
const FIELDS = {
  list: (form) => choice(form, 'id', listOptions(form), form.view.words.text('lever-list-id')),
  series: (form) => choice(form, 'id', seriesOptions(form), form.view.words.text('lever-series-id')),
  prices: (form) => html`${eachProfession(form, 'price', 'price', 'price')} ${feeIncluded(form)}`,
  fee: (form) => html`${choice(form, 'kind', feeOptions(form), form.view.words.text('fee-kind'))}
    ${text(form, 'kind') === 'uniform' ? number(form, 'amount', 'price', 'fee-amount') : nothing}
    ${text(form, 'kind') === 'professions' ? eachProfession(form, 'amount', 'price', 'fee-amount') : nothing}`,
  paying: (form) => number(form, 'share', 'percent', 'paying-share', { unknown: true, hint: 'lever-paying-hint' }),
  payable: (
    form,
  ) => html`${number(form, 'share', 'percent', 'payable-share', { unknown: true, hint: 'payable-share-hint' })}
    ${form.offered ? contactKinds(form.view, form.scenario, form.offered) : nothing}`,
  assessment: (form) =>
    number(form, 'share', 'percent', 'lever-assessment-share', { unknown: true, hint: 'payable-share-hint' }),
  volume: (form) => spread(form, 'factor', 'lever-volume-factor', 'lever-volume-factor-hint'),
  elasticity: (form) => html`${radios(form, 'of', ['fee', 'price'], 'lever-elasticity-of')}
    ${textField(form.view, {
      field: fieldOf(form, 'value'),
      label: form.view.words.text('lever-elasticity-value'),
      hint: form.view.words.text('lever-elasticity-hint'),
    })}`,
  ending: (form) => html`${spread(form, 'share', 'lever-ending-share')} ${destinations(form)}`,
  followUp: (form) => html`${number(form, 'share', 'percent', 'lever-followUp-share')} ${physicalCost(form)}`,
  centre: (form) => html`${choice(form, 'kind', centreOptions(form), form.view.words.text('centre-choose'))}
    ${text(form, 'kind') === 'own' ? eachProfession(form, 'amount', 'price', 'centre-amount') : nothing}`,
};

/**
 * @param {View} view
 * @param {number} scenario
 * @param {LeverName} lever
 * @param {Offered | undefined} offered
 */
export function leverFields(view, scenario, lever, offered) {
  return FIELDS[lever]({ view, scenario, lever, offered });
}

/**
 * @param {Form} form
 * @param {string} part
 */
const fieldOf = ({ scenario, lever }, part) => scenarioField(scenario, `${lever}.${part}`);

/**
 * @param {Form} form
 * @param {string} part
 */
const text = (form, part) => textOf(form.view.state, fieldOf(form, part));

/**
 * @param {Form} form
 * @param {string} part
 * @param {'percent' | 'price'} kind
 * @param {string} label key
 * @param {{ unknown?: boolean, hint?: string }} [options] `unknown`: empty means that it is not known
 */
function number(form, part, kind, label, { unknown = false, hint } = {}) {
  const { words } = form.view;
  return html`${textField(form.view, {
    field: fieldOf(form, part),
    kind,
    label: words.text(label),
    ...(hint ? { hint: words.text(hint) } : {}),
    ...(unknown ? { placeholder: words.text('unknown') } : {}),
  })} ${suggestions(form, part)}`;
}

/**
 * Published values that suit a field. One click puts one in; none is there from the start.
 * @param {Form} form
 * @param {string} part
 */
function suggestions(form, part) {
  const { view, scenario, lever, offered } = form;
  const { words, change } = view;
  const all = offered?.suggestions(lever, part) ?? [];
  if (!offered || all.length === 0) return nothing;
  return html`<details class="suggestions"><summary>${words.text('lever-suggestions', { count: all.length })}</summary>
    <ul>${all.map(({ label, about, texts, sourceId }) => {
      const isThere = Object.entries(texts).every(([name, value]) => text(form, name) === value);
      return html`<li><button type="button" class="quiet" aria-pressed=${isThere ? 'true' : 'false'}
          @click=${() => change((now) => filledIn(now, scenario, lever, texts))}>${label}</button>
        <p class="hint">${about}</p>${offeredSources(view, offered, [sourceId])}</li>`;
    })}</ul></details>`;
}

/**
 * @param {Form} form
 * @param {string} part
 * @param {{ value: string, label: string }[]} options
 * @param {string} label
 */
function choice(form, part, options, label) {
  const { view } = form;
  const field = fieldOf(form, part);
  const value = textOf(view.state, field);
  const problem = view.assessment.problems.find((candidate) => candidate.field === field);
  return html`${selectField({
    id: fieldId(field),
    label,
    value,
    options: [...(value ? [] : [{ value: '', label: view.words.text('lever-choose') }]), ...options],
    choose: (chosen) => view.change((now) => typed(now, field, chosen)),
  })} ${problem ? problemNote(view, field, problem) : nothing}`;
}

/**
 * @param {Form} form
 * @param {string} part
 * @param {readonly string[]} values the first is what an empty field means
 * @param {string} label key, and of the values' labels with their name behind
 */
function radios(form, part, values, label) {
  const { words, change } = form.view;
  const field = fieldOf(form, part);
  return radioGroup({
    name: field,
    label: words.text(label),
    row: true,
    value: text(form, part) || (values[0] ?? ''),
    options: values.map((value) => ({ value, label: words.text(`${label}-${value}`) })),
    choose: (value) => change((now) => typed(now, field, value)),
  });
}

/**
 * One share for all contacts, or one for each profession.
 * @param {Form} form
 * @param {string} part
 * @param {string} label key
 * @param {string} [hint] key
 */
function spread(form, part, label, hint) {
  const { words, change } = form.view;
  const field = fieldOf(form, 'spread');
  const isEach = text(form, 'spread') === 'professions';
  return html`${isEach ? eachProfession(form, part, 'percent', label) : number(form, part, 'percent', label, hint ? { hint } : {})}
    <label class="radio"><input type="checkbox" name=${field} .checked=${live(isEach)}
      @change=${() => change((now) => typed(now, field, isEach ? 'all' : 'professions'))}><span>${words.text('lever-each-profession')}</span></label>`;
}

/**
 * @param {Form} form
 * @param {string} part
 * @param {'percent' | 'price'} kind
 * @param {string} label key
 */
function eachProfession(form, part, kind, label) {
  const { view } = form;
  const { catalogue, names, words } = view;
  return html`<table class="inputs"><thead><tr><th scope="col">${words.text('profession')}</th><th scope="col" class="n">${words.text(label)}</th></tr></thead>
    <tbody>${catalogue.professions.map((profession) => {
      const name = names.profession(profession);
      const field = fieldOf(form, `${part}.${profession}`);
      return html`<tr><th scope="row">${name}</th><td>${textField(view, {
        field,
        kind,
        label: `${words.text(label)}, ${name}`,
        placeholder: words.text('lever-as-before'),
        bare: true,
      })}</td></tr>${problemRow(view, field, 2)}`;
    })}</tbody></table>`;
}

/** @param {Form} form */
function feeIncluded(form) {
  const { words } = form.view;
  return choice(
    form,
    'feeIncluded',
    ['yes', 'no', 'unknown'].map((value) => ({ value, label: words.text(`fee-included-choice-${value}`) })),
    words.text('fee-included'),
  );
}

/**
 * Where contacts that end go: three shares of one whole.
 * @param {Form} form
 */
function destinations(form) {
  const { words } = form.view;
  return html`<fieldset class="destinations"><legend>${words.text('lever-ending-where')}</legend>
      <p class="hint">${words.text('lever-ending-where-hint')}</p>
      ${number(form, 'toPhysical', 'percent', 'lever-ending-toPhysical')}
      ${number(form, 'toDigital', 'percent', 'lever-ending-toDigital')}
      ${number(form, 'toSelfCare', 'percent', 'lever-ending-toSelfCare')}
    </fieldset>
    ${physicalCost(form)}
    <fieldset><legend>${words.text('lever-ending-digital')}</legend>
      <div class="pair">${number(form, 'digitalDoctor', 'price', 'lever-doctor')} ${number(form, 'digitalOther', 'price', 'lever-other')}</div>
    </fieldset>`;
}

/** @param {Form} form */
function physicalCost(form) {
  const { words } = form.view;
  return html`<fieldset><legend>${words.text('lever-physical')}</legend>
    <p class="hint">${words.text('lever-physical-hint')}</p>
    <div class="pair">${textField(form.view, { field: fieldOf(form, 'physicalDoctor'), kind: 'price', label: words.text('lever-doctor') })}
      ${textField(form.view, { field: fieldOf(form, 'physicalOther'), kind: 'price', label: words.text('lever-other') })}</div>
    ${suggestions(form, 'physicalDoctor')}
  </fieldset>`;
}

/** @param {Form} form */
function listOptions({ view }) {
  const { catalogue, names } = view;
  return catalogue.series.flatMap(({ lists }) => lists.map(({ id }) => ({ value: id, label: names.list(id) })));
}

/** @param {Form} form */
function seriesOptions({ view }) {
  const { catalogue, names } = view;
  return catalogue.series.map((series) => ({ value: series.id, label: names.series(series) }));
}

/** @param {Form} form */
function feeOptions({ view }) {
  const { catalogue, names, words } = view;
  return [
    { value: 'uniform', label: words.text('fee-uniform') },
    { value: 'professions', label: words.text('fee-professions') },
    ...catalogue.fees.map(({ id, region }) => ({
      value: id,
      label: words.text('fee-published', { name: names.region(region) }),
    })),
  ];
}

/** @param {Form} form */
function centreOptions({ view }) {
  const { catalogue, names, words } = view;
  return [
    { value: 'none', label: words.text('centre-none') },
    { value: 'all', label: words.text('lever-centre-all') },
    ...catalogue.centreCharges.map(({ id, region }) => ({
      value: id,
      label: words.text('lever-centre-as', { region: names.region(region) }),
    })),
    { value: 'own', label: words.text('centre-own') },
  ];
}
