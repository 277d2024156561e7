/* What each model is and what it makes worth while, as SKR puts it. */

import { html } from 'lit';
import { MODELS } from '../models/fields.js';
import { sources } from './figure.js';

/** @typedef {import('./element.js').View} View */

const SOURCES = ['skr_ersattning_2022', 'skr_fast_2021'];

/** @param {View} view */
export function incentives(view) {
  const { words } = view;
  return html`<section aria-labelledby="models-incentives-title"><h2 id="models-incentives-title">${words.text('models-incentives')}</h2>
    <p class="hint">${words.text('models-incentives-hint')}</p>
    <dl class="models-incentives">${MODELS.map(
      (model) =>
        html`<div><dt>${words.text(`models-name-${model}`)}</dt><dd>${words.text(`models-means-${model}`)} ${words.text(`models-incentive-${model}`)}</dd></div>`,
    )}</dl>
    ${sources(view, SOURCES)}</section>`;
}
