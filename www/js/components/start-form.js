/* Where to start: a published case, one region or all of them, which region and when. */

import { html, nothing } from 'lit';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';
import { restarted } from '../published-case.js';
import { chosen, inYear, movedTo, textOf } from '../state.js';
import { ViewElement } from './element.js';
import { radioGroup, selectField, textField } from './field.js';
import { sources } from './figure.js';

/** @typedef {import('./element.js').View} View */

export class StartForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { state, words, change } = view;
    return html`
      ${state.choices.mode === 'one' ? caseChooser(view) : nothing}
      ${radioGroup({
        name: 'mode',
        label: words.text('mode'),
        row: true,
        value: state.choices.mode,
        options: [
          { value: 'one', label: words.text('mode-one') },
          { value: 'table', label: words.text('mode-table') },
        ],
        choose: (mode) => change((now) => chosen(now, 'mode', mode === 'table' ? 'table' : 'one')),
      })}
      ${state.choices.mode === 'one' ? regionChooser(view) : nothing}
      <fieldset><legend>${words.text('period')}</legend>
        ${yearChooser(view)}
        <div class="pair">
          ${textField(view, { field: 'from', label: words.text('period-from') })}
          ${textField(view, { field: 'to', label: words.text('period-to') })}
        </div>
      </fieldset>`;
  }
}

/** @param {View} view */
function caseChooser(view) {
  const { state, catalogue, names, words, change } = view;
  const current = catalogue.cases.find(({ id }) => id === state.choices.case);
  const start = (/** @type {string} */ id) => {
    const published = catalogue.cases.find((candidate) => candidate.id === id);
    change((now) => restarted(now, published, words.language));
  };
  return html`${selectField({
    id: 'case',
    label: words.text('case'),
    value: state.choices.case,
    options: [
      { value: '', label: words.text('case-none') },
      ...catalogue.cases.map(({ id }) => ({ value: id, label: names.published('case', id) })),
    ],
    choose: start,
  })}
  ${
    current
      ? html`<div class="hint case-sources">${words.text(state.edited ? 'case-edited' : 'case-sources')}
          ${state.edited ? html`<button type="button" @click=${() => start(current.id)}>${words.text('case-restore')}</button>` : nothing}
          ${sources(view, current.sourceIds)}</div>`
      : nothing
  }`;
}

/** @param {View} view */
function regionChooser(view) {
  const { catalogue, names, words, state, change } = view;
  const regions = catalogue.regions
    .filter(({ code }) => code !== NATION)
    .map(({ code }) => ({ value: code, label: names.region(code) }))
    .sort((a, b) => compareNames(a.label, b.label));
  return selectField({
    id: 'field-region',
    label: words.text('region'),
    hint: words.text('region-hint'),
    value: state.choices.region,
    options: [{ value: NATION, label: names.region(NATION) }, ...regions],
    choose: (code) => change((now) => movedTo(now, code)),
  });
}

/** @param {View} view */
function yearChooser(view) {
  const { catalogue, words, state, change } = view;
  const [first, last] = [
    catalogue.series.flatMap(({ lists }) => lists.map(({ from }) => from)).sort()[0],
    catalogue.checkedOn,
  ];
  const years = [];
  for (let year = Number(last.slice(0, 4)); year >= Number((first ?? last).slice(0, 4)); year -= 1)
    years.push(String(year));
  const [from, to] = [textOf(state, 'from'), textOf(state, 'to')];
  const current = years.find((year) => from === `${year}-01-01` && to === `${year}-12-31`) ?? '';
  return selectField({
    id: 'year',
    label: words.text('period-year'),
    value: current,
    options: [{ value: '', label: words.text('period-other') }, ...years.map((year) => ({ value: year, label: year }))],
    choose: (year) => {
      if (year) change((now) => inYear(now, year));
    },
  });
}

customElements.define('uk-start', StartForm);
