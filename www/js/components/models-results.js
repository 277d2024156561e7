/* What each model pays: in all, per contact, and for one contact more; and what the parts of the mix pay. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { ViewElement } from './element.js';
import { fieldId } from './field.js';
import { explained } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelResult} ModelResult */
/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

class ModelsResults extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {ModelsAnswer | undefined} */
    this.answer = undefined;
  }

  /** @param {View} view */
  draw(view) {
    if (!this.answer) return nothing;
    const { models } = this.answer;
    const { words } = view;
    return html`<section><h2 id="models-table-title">${words.text('models-table')}</h2>
        <p class="hint">${words.text('models-table-hint')}</p>
        ${payments(view, models)}</section>
      ${mixParts(view, models)}`;
  }
}

/**
 * @param {View} view
 * @param {readonly ModelResult[]} models
 */
function payments(view, models) {
  const { words } = view;
  const hasBudget = models.some(({ termForBudget }) => known(termForBudget));
  const numbers = ['payment', 'per-contact', 'one-more', ...(hasBudget ? ['for-budget'] : [])];
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="models-table-title"><table class="models-table">
    <thead><tr><th scope="col">${words.text('models-column-model')}</th>
      ${numbers.map((name) => html`<th scope="col" class="n">${words.text(`models-column-${name}`)}</th>`)}</tr></thead>
    <tbody>${models.map((result) => row(view, result, hasBudget))}</tbody>
  </table></div>`;
}

/**
 * @param {View} view
 * @param {ModelResult} result
 * @param {boolean} hasBudget
 */
function row(view, result, hasBudget) {
  const { model, payment, perContact, oneMore, termForBudget } = result;
  const { words } = view;
  const name = html`<th scope="row">${words.text(`models-short-${model}`)}</th>`;
  const budget = hasBudget
    ? html`<td class="n">${termForBudget ? amount(view, termForBudget, 'rate', `model.termForBudget.${model}`) : '–'}</td>`
    : nothing;
  if (!known(payment)) {
    return html`<tr class="models-lacking">${name}<td colspan="3">${lacking(view, result)}</td>${budget}</tr>`;
  }
  return html`<tr class=${model === 'mix' ? 'models-mixed' : ''}>${name}
    <td class="n">${amount(view, payment, 'kronor', `model.payment.${model}`)}</td>
    <td class="n">${amount(view, perContact, 'rate', `model.paymentPerContact.${model}`)}</td>
    <td class="n">${amount(view, oneMore, 'rate', `model.oneMore.${model}`)}</td>${budget}</tr>`;
}

/**
 * What a model without payment needs, each with a way to its field.
 * @param {View} view
 * @param {ModelResult} result
 */
function lacking(view, { model, lacks, payment }) {
  const { words } = view;
  if (lacks.length === 0 || model === 'mix') {
    return html`<span class="none">${why(view, payment)}</span>`;
  }
  return html`<span class="none">${words.text('models-lacks')} ${lacks.map(
    (name, place) =>
      html`${place > 0 ? ', ' : ''}<a href="#${fieldId(`model.${name}`)}">${words.text(`models-lacks-${name}`)}</a>`,
  )}</span>`;
}

/**
 * What each part of the mix pays. Its part of the payment is another number than its share, unless the models pay alike.
 * @param {View} view
 * @param {readonly ModelResult[]} models
 */
function mixParts(view, models) {
  const { words } = view;
  const mix = models.find(({ model }) => model === 'mix');
  const parts = models.filter(({ mixShare }) => mixShare !== undefined);
  if (!mix || parts.length === 0 || !known(mix.payment)) return nothing;
  return html`<section><h2 id="models-parts-title">${words.text('models-parts')}</h2>
    <p class="hint">${words.text('models-parts-hint')}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="models-parts-title"><table class="models-table">
      <thead><tr><th scope="col">${words.text('models-column-model')}</th>
        ${['share', 'part', 'share-of-payment'].map((name) => html`<th scope="col" class="n">${words.text(`models-column-${name}`)}</th>`)}</tr></thead>
      <tbody>${parts.map(
        ({
          model,
          mixShare,
          part,
          shareOfPayment,
        }) => html`<tr><th scope="row">${words.text(`models-short-${model}`)}</th>
          <td class="n">${amount(view, mixShare, 'share', `model.mixShare.${model}`)}</td>
          <td class="n">${amount(view, part, 'kronor', `model.part.${model}`)}</td>
          <td class="n">${amount(view, shareOfPayment, 'share', `model.shareOfPayment.${model}`)}</td></tr>`,
      )}
        <tr class="models-mixed"><th scope="row">${words.text('models-short-mix')}</th><td class="n"></td>
          <td class="n">${amount(view, mix.payment, 'kronor', 'model.payment.mix')}</td><td class="n"></td></tr></tbody>
    </table></div></section>`;
}

/**
 * A number in a table cell, its range under it; one that is missing says why.
 * @param {View} view
 * @param {Figure | undefined} figure
 * @param {Kind} kind
 * @param {string} id
 */
function amount(view, figure, kind, id) {
  if (figure === undefined || !known(figure)) {
    return html`<span class="none">${why(view, figure)}</span>`;
  }
  const { main, range } = view.shown.parts(figure, kind);
  const shown = range ? html`${main}<span class="models-range">${range}</span>` : main;
  return explained(view, { figure: id }, shown, view.spoken.figure(figure, kind));
}

/**
 * @param {View} view
 * @param {Figure | undefined} figure
 */
function why({ words }, figure) {
  return words.text(figure?.missing ? `models-missing-${figure.missing}` : 'figure-missing');
}

customElements.define('uk-models-results', ModelsResults);
