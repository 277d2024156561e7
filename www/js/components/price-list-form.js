/* Which price list: its validity, who decided it, its prices; or one of the user's own. */

import { html, nothing } from 'lit';
import { fieldText } from '../format.js';
import { problemText } from '../messages.js';
import { chosen, textOf, typed, withOwnLists, withoutOwnList } from '../state.js';
import { ViewElement } from './element.js';
import { professionAmounts } from './fee-form.js';
import { radioGroup, selectField, textField } from './field.js';
import { said, sources } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedPriceList} PublishedPriceList */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('../names.js').Series} Series */

export class PriceListForm extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { catalogue, names, words, state, change } = view;
    const { list } = state.choices;
    const series = catalogue.series.find(({ id }) => id === list) ?? catalogue.series[0];
    const own = list === 'own';
    return html`<fieldset><legend>${words.text('price-list')}</legend>
      ${selectField({
        id: 'field-price-list',
        label: words.text('price-list-choose'),
        value: own ? 'own' : (series?.id ?? ''),
        options: [
          ...catalogue.series.map((candidate) => ({ value: candidate.id, label: names.series(candidate) })),
          { value: 'own', label: words.text('list-own') },
        ],
        choose: (id) => (id === 'own' ? takeOver(view, series) : change((now) => chosen(now, 'list', id))),
      })}
      ${listProblems(view)} ${inUse(view)}
      ${own ? ownLists(view, series) : series ? publishedLists(view, series) : nothing}
    </fieldset>`;
  }
}

/**
 * Gaps and overlaps, said where the lists are.
 * @param {View} view
 */
function listProblems(view) {
  const problems = [...view.assessment.problems, ...view.assessment.faults].filter(({ code }) =>
    code.startsWith('price_list.'),
  );
  return problems.map((problem) => {
    const { text, hint } = problemText(view, problem);
    return html`<p class="problem"><span class="mark" aria-hidden="true">!</span> ${text} ${hint ?? ''}</p>`;
  });
}

/**
 * Which lists the period meets, each with its days.
 * @param {View} view
 */
function inUse(view) {
  const { assessment, names, words, shown } = view;
  if (assessment.stretches.length === 0) return nothing;
  return html`<ul class="plain hint">${assessment.stretches.map(
    (stretch) =>
      html`<li>${words.text('list-in-use', {
        days: shown.period(stretch),
        list: stretch.listId ? names.list(stretch.listId) : words.text('list-own'),
        feeIncluded: stretch.feeIncluded,
      })}</li>`,
  )}</ul>`;
}

/**
 * @param {View} view
 * @param {Series} series
 */
function publishedLists(view, series) {
  const { words } = view;
  return html`<details><summary>${words.text('price-list-show')}</summary>
      ${series.lists.map((list) => publishedList(view, list))}
    </details>
    <button type="button" class="quiet" @click=${() => takeOver(view, series)}>${words.text('price-list-copy')}</button>`;
}

/**
 * @param {View} view
 * @param {PublishedPriceList} list
 */
function publishedList(view, list) {
  const { names, words, shown } = view;
  const until = list.to ? shown.day(list.to) : '';
  return html`<section class="price-list">
    <h3>${words.text('list-validity', { from: shown.day(list.from), precision: list.fromPrecision, to: until, open: list.to ? 'no' : 'yes' })}</h3>
    <p class="hint">${words.text(`fee-included-${list.feeIncluded}`)}${
      list.confirmedThrough ? ` ${words.text('list-confirmed', { day: shown.day(list.confirmedThrough) })}` : ''
    }</p>
    <table class="small"><tbody>${list.classes.map(
      ({ professions, price, otherReports }) => html`<tr>
        <th scope="row">${professions.map((profession) => names.profession(profession)).join(', ')}${
          otherReports.length > 0
            ? html`<small>${words.text('price-other-reports', {
                prices: otherReports
                  .map((report) =>
                    words.text(`price-other-report-${report.feeIncluded}`, {
                      price: shown.exact(report.price, 'rate'),
                    }),
                  )
                  .join(', '),
              })}</small>`
            : nothing
        }</th>
        <td class="n">${said(view, (writing) => writing.exact(price, 'rate'))}</td></tr>`,
    )}</tbody></table>
    ${sources(
      view,
      list.classes.flatMap(({ sourceId, otherReports }) => [
        sourceId,
        ...otherReports.map((report) => report.sourceId),
      ]),
    )}
  </section>`;
}

/**
 * Copies the shown lists into fields of the user's own.
 * @param {View} view
 * @param {Series | undefined} series
 */
function takeOver({ change, words, state }, series) {
  if (state.ownLists.length > 0 || !series) return change((now) => chosen(now, 'list', 'own'));
  const copies = series.lists.map((list) => {
    /** @type {Record<string, string>} */
    const texts = { from: list.from, to: list.to ?? '', feeIncluded: list.feeIncluded };
    for (const { professions, price } of list.classes) {
      for (const profession of professions) texts[`price.${profession}`] = fieldText(words.language, price);
    }
    return texts;
  });
  change((now) => withOwnLists(now, copies));
}

/**
 * @param {View} view
 * @param {Series | undefined} series
 */
function ownLists(view, series) {
  const { state, words, change } = view;
  return html`
    ${state.ownLists.map((number, index) => ownList(view, number, index))}
    <div class="tools">
      <button type="button" class="quiet" @click=${() => change((now) => withOwnLists(now, [{ feeIncluded: 'yes' }]))}>${words.text('own-list-add')}</button>
      ${series ? html`<button type="button" class="quiet" @click=${() => change((now) => chosen(now, 'list', series.id))}>${words.text('own-list-back')}</button>` : nothing}
    </div>`;
}

/**
 * @param {View} view
 * @param {number} number
 * @param {number} index
 */
function ownList(view, number, index) {
  const { words, state, change } = view;
  const field = `list.${number}`;
  const name = words.text('own-list', { number: index + 1 });
  return html`<details class="own-list" open><summary>${name}</summary>
    <div class="pair">
      ${textField(view, { field: `${field}.from`, label: words.text('own-list-from') })}
      ${textField(view, { field: `${field}.to`, label: words.text('own-list-to'), placeholder: words.text('until-further') })}
    </div>
    ${radioGroup({
      name: `${field}.feeIncluded`,
      label: words.text('fee-included'),
      value: textOf(state, `${field}.feeIncluded`) || 'unknown',
      options: ['yes', 'no', 'unknown'].map((value) => ({ value, label: words.text(`fee-included-choice-${value}`) })),
      choose: (value) => change((now) => typed(now, `${field}.feeIncluded`, value)),
    })}
    ${professionAmounts(view, `${field}.price`, words.text('price'))}
    <button type="button" class="quiet" @click=${() => change((now) => withoutOwnList(now, number))}>${words.text('own-list-remove', { name })}</button>
  </details>`;
}

customElements.define('uk-price-list', PriceListForm);
