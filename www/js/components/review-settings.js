/* What an invoice is reviewed by: whose it is, which prices and fees, who pays none, and what words mean. */

import { html, nothing } from 'lit';
import { NATION } from '../names.js';
import { withFee } from '../review/entered.js';
import { exemptAt } from '../review/exempt.js';
import { reviewRun } from '../review/run.js';
import { unanswered } from '../review/unanswered.js';
import { selectField } from './field.js';
import { sources } from './figure.js';
import { checkbox, fieldId, problemNote, textField } from './review-field.js';
import { keepingSettings } from './review-keeping.js';
import './review-known-words.js';
import { ownWords } from './review-words.js';

/** @typedef {import('../review/entered.js').ChildrenRule} ChildrenRule */
/** @typedef {import('../review/run.js').Preview} Preview */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/**
 * @param {View} view
 * @param {Brief} brief
 */
export function settingsForm(view, brief) {
  const { words } = view;
  return html`<section class="review-settings">
    <h2>${words.text('invoice-settings')}</h2>
    <p class="hint">${words.text('invoice-settings-about')}</p>
    <div class="review-fieldsets">
      ${ofInvoice(view, brief)} ${priceList(view, brief)} ${fee(view, brief)} ${exempt(view, brief)}
    </div>
    ${ownWords(view, brief)}
    <uk-known-words .view=${view}></uk-known-words>
    ${keepingSettings(view, brief)}
  </section>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
function ofInvoice(view, brief) {
  const { words, catalogue, names } = view;
  const { entered, change } = brief;
  const regions = catalogue.regions.filter(({ code }) => code !== NATION);
  const none = { value: '', label: words.text('own-table-choose-answer') };
  return html`<fieldset><legend>${words.text('invoice-of')}</legend>
    ${selectField({
      id: fieldId('region'),
      label: words.text('invoice-home-region'),
      hint: words.text('invoice-home-region-hint'),
      value: entered.region,
      options: [
        ...(entered.region ? [] : [none]),
        ...regions.map(({ code }) => ({ value: code, label: names.payer(code) })),
      ],
      choose: (region) => change((now) => ({ ...now, region })),
    })}
    ${
      // Nobody has done anything wrong yet; what to choose stands above, and beside the button why it waits.
      entered.region ? problemNote(view, brief, 'region') : nothing
    }
    <div class="pair">
      ${textField(view, brief, { field: 'from', label: words.text('invoice-from') })}
      ${textField(view, brief, { field: 'to', label: words.text('invoice-to') })}
    </div>
    <p class="hint">${words.text('invoice-period-hint')}</p>
    ${textField(view, brief, { field: 'invoiceTotal', label: words.text('invoice-total'), hint: words.text('invoice-total-hint'), numeric: true })}
  </fieldset>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
function priceList(view, brief) {
  const { words, catalogue, names, shown } = view;
  const { entered, change } = brief;
  const series = catalogue.series.find(({ id }) => id === entered.list);
  return html`<fieldset><legend>${words.text('price-list')}</legend>
    ${selectField({
      id: fieldId('list'),
      label: words.text('price-list-choose'),
      hint: words.text('invoice-list-hint'),
      value: entered.list,
      options: [
        ...catalogue.series.map((candidate) => ({ value: candidate.id, label: names.series(candidate) })),
        { value: 'own', label: words.text('invoice-list-own') },
        ...(entered.givenLists.length > 0 ? [{ value: 'given', label: words.text('invoice-list-given') }] : []),
      ],
      choose: (list) => change((now) => ({ ...now, list })),
    })}
    ${problemNote(view, brief, 'list')}
    ${
      series
        ? html`<details><summary>${words.text('price-list-show')}</summary>${series.lists.map(
            (list) => html`<section class="price-list">
              <h3>${words.text('list-validity', { from: shown.day(list.from), precision: list.fromPrecision, to: list.to ? shown.day(list.to) : '', open: list.to ? 'no' : 'yes' })}</h3>
              <p class="hint">${words.text(`fee-included-${list.feeIncluded}`)} ${list.confirmedThrough ? words.text('list-confirmed', { day: shown.day(list.confirmedThrough) }) : ''}</p>
              <table class="small"><tbody>${list.classes.map(
                ({ professions, price }) =>
                  html`<tr><th scope="row">${professions.map((profession) => names.profession(profession)).join(', ')}</th><td class="n">${shown.exact(price, 'rate')}</td></tr>`,
              )}</tbody></table>
              ${sources(
                view,
                list.classes.map(({ sourceId }) => sourceId),
              )}
            </section>`,
          )}</details>`
        : nothing
    }
  </fieldset>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
function fee(view, brief) {
  const { words, catalogue, names } = view;
  const { entered, change } = brief;
  const published = catalogue.fees.find(({ id }) => id === entered.fee);
  return html`<fieldset><legend>${words.text('fee')}</legend>
    ${selectField({
      id: fieldId('fee-kind'),
      label: words.text('fee-kind'),
      hint: words.text('fee-hint'),
      value: entered.fee,
      options: [
        ...catalogue.fees.map(({ id, region }) => ({
          value: id,
          label: words.text('fee-published', { name: names.region(region) }),
        })),
        { value: 'uniform', label: words.text('fee-uniform') },
        { value: 'professions', label: words.text('fee-professions') },
        ...(entered.givenFees.length > 0 ? [{ value: 'given', label: words.text('invoice-fee-given') }] : []),
        { value: 'unknown', label: words.text('invoice-fee-unknown') },
      ],
      choose: (kind) => change((now) => withFee(now, kind)),
    })}
    ${entered.fee === 'uniform' ? textField(view, brief, { field: 'fee', label: words.text('fee-amount'), numeric: true }) : problemNote(view, brief, 'fee')}
    ${
      entered.fee === 'professions'
        ? catalogue.professions.map((profession) =>
            textField(view, brief, { field: `fee.${profession}`, label: names.profession(profession), numeric: true }),
          )
        : nothing
    }
    ${
      published
        ? html`<details><summary>${words.text('invoice-fee-show')}</summary>${publishedFees(view, published.fees)}</details>`
        : nothing
    }
  </fieldset>`;
}

/**
 * @param {View} view
 * @param {import('../../../wasm/calc/src/types.d.ts').Catalogue['fees'][number]['fees']} fees
 */
function publishedFees(view, fees) {
  const { names, shown, words } = view;
  const starts = [...new Set(fees.map(({ from }) => from))];
  return html`${starts.map((from) => {
    const then = fees.filter((fee) => fee.from === from);
    const to = then[0]?.to;
    return html`<section class="price-list">
      <h3>${words.text('list-validity', { from: shown.day(from), precision: 'day', to: to ? shown.day(to) : '', open: to ? 'no' : 'yes' })}</h3>
      <table class="small"><tbody>${then.map(({ profession, amount }) => html`<tr><th scope="row">${names.profession(profession)}</th><td class="n">${shown.exact(amount, 'rate')}</td></tr>`)}</tbody></table>
    </section>`;
  })}${sources(
    view,
    fees.map(({ sourceId }) => sourceId),
  )}`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
function exempt(view, brief) {
  const { words } = view;
  const { entered, change } = brief;
  return html`<fieldset><legend>${words.text('invoice-exempt')}</legend>
    ${selectField({
      id: fieldId('children'),
      label: words.text('invoice-children'),
      value: entered.children,
      options: ['throughYearOf', 'under', 'none'].map((value) => ({
        value,
        label: words.text(`invoice-children-${value}`),
      })),
      choose: (value) => change((now) => ({ ...now, children: /** @type {ChildrenRule} */ (value) })),
    })}
    <div class="pair">
      ${entered.children === 'none' ? nothing : textField(view, brief, { field: 'childrenAge', label: words.text('invoice-children-age'), numeric: true })}
      ${textField(view, brief, { field: 'fromAge', label: words.text('invoice-from-age'), numeric: true })}
    </div>
    ${checkbox({
      id: fieldId('freeCard'),
      label: words.text('invoice-free-card'),
      checked: entered.freeCard,
      choose: (freeCard) => change((now) => ({ ...now, freeCard })),
    })}
    <p class="hint">${words.text('invoice-exempt-hint')}</p>
    ${sources(view, exemptAt(entered.fee).sourceIds)}
  </fieldset>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {Preview} phase
 * @param {() => void} review
 */
export function reviewButton(view, brief, { preview, again, problem }, review) {
  const { words } = view;
  const open = preview ? unanswered(brief.entered, preview.questions) : 0;
  // Of several files the others are reviewed all the same.
  const reason =
    problem && reviewRun.files.length === 1
      ? 'invoice-wait-file'
      : open > 0
        ? 'invoice-wait-answers'
        : brief.problems.length > 0
          ? 'invoice-wait-settings'
          : undefined;
  return html`<div class="review-go">
    <button type="button" class="main" ?disabled=${reason !== undefined || again} aria-describedby=${reason ? 'invoice-reason' : nothing} @click=${review}>${words.text('invoice-go')}</button>
    ${reason ? html`<p id="invoice-reason">${words.text(reason, { open, problems: brief.problems.length })}</p>` : nothing}
    ${reason !== 'invoice-wait-settings' ? nothing : problemLinks(view, brief)}
  </div>`;
}

/**
 * Where something is to be mended.
 * @param {View} view
 * @param {Brief} brief
 */
function problemLinks({ words }, { problems }) {
  const fields = problems.flatMap(({ field }) => field ?? []);
  if (fields.length === 0) return nothing;
  return html`<ul class="plain">${fields.map((field) => html`<li><a href="#${fieldId(field === 'fee' ? 'fee-kind' : field)}">${fieldName({ words }, field)}</a></li>`)}</ul>`;
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {string} field
 */
function fieldName({ words }, field) {
  if (field.startsWith('fee')) return words.text('fee');
  return words.text(`invoice-field-${field}`);
}
