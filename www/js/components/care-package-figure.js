/* Amounts of a care package in a table: each leads to its calculation, and a missing one says why. */

import { html } from 'lit';
import { known } from '../headline.js';
import { explained } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Paid} Paid */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

/** Those who pay, then all together. @type {readonly (keyof Paid)[]} */
export const ROWS = ['patient', 'region', 'insurer', 'total'];

/**
 * Kronor in a table cell, the range under the value.
 * @param {View} view
 * @param {Figure} figure
 * @param {string} id
 * @param {Kind} [kind]
 */
export function amount(view, figure, id, kind = 'wholeKronor') {
  if (!known(figure)) return lacking(view, figure);
  const { main, range } = view.shown.parts(figure, kind);
  const shown = range ? html`${main}<span class="package-range">${range}</span>` : main;
  return explained(view, { figure: id }, shown, view.spoken.figure(figure, kind));
}

/**
 * @param {View} view
 * @param {Figure} figure
 */
function lacking(view, figure) {
  return html`<span class="none"><span aria-hidden="true">–</span><span class="unseen">${view.words.text('figure-missing')}: ${reasonOf(view, figure.missing)}</span></span>`;
}

/**
 * Why there is no figure, to be put into a sentence.
 * @param {View} view
 * @param {string | undefined} missing
 */
export function reasonOf({ words }, missing) {
  return words.text(`package-missing-${missing ?? 'no_reach'}`);
}
