/* At which value of one lever the scenario costs as much as what there is now, as sentences. */

import { html, nothing } from 'lit';
import { sentence } from './figure.js';

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').BreakEven} BreakEven */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {readonly BreakEven[]} all
 * @param {number} scenario
 */
export function breakEvens(view, all, scenario) {
  const { words } = view;
  const found = all.filter(({ at }) => at !== undefined);
  const others = all.filter(({ at }) => at === undefined);
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="break-even"><h2 id="break-even">${words.text('break-even')}</h2>
    <p class="hint">${words.text('break-even-about')}</p>
    ${
      found.length > 0
        ? html`<ul class="break-evens">${found.map((one) => html`<li>${sentence(view, foundSentence(view, one, scenario))}</li>`)}</ul>`
        : html`<p>${words.text('break-even-nowhere')}</p>`
    }
    ${
      others.length > 0
        ? html`<details><summary>${words.text('break-even-others', { count: others.length })}</summary>
          <ul class="break-evens">${others.map((one) => html`<li>${noneText(view, one)}</li>`)}</ul></details>`
        : nothing
    }</section>`;
}

/** @param {BreakEven} breakEven @returns {Kind} */
const kindOf = ({ lever }) => (lever === 'price' ? 'rate' : 'share');

/**
 * @param {View} view
 * @param {BreakEven} breakEven
 */
function subject({ words, names }, { lever, profession }) {
  return words.text(`break-even-${lever}`, {
    profession: profession ? names.profession(profession).toLowerCase() : '',
  });
}

/**
 * @param {View} view
 * @param {BreakEven} breakEven
 * @param {number} scenario
 * @returns {Sentence}
 */
function foundSentence(view, breakEven, scenario) {
  const { lever, profession, at, current } = breakEven;
  return {
    key: 'break-even-at',
    values: (writing) => ({
      what: subject(view, breakEven),
      at: writing.figure(at, kindOf(breakEven)),
      current: current === undefined ? '' : writing.exact(current, kindOf(breakEven)),
      known: current === undefined ? 'no' : 'yes',
    }),
    figures: { at: [`s${scenario}.breakEven.${lever}`, profession].filter(Boolean).join('.') },
  };
}

/**
 * @param {View} view
 * @param {BreakEven} breakEven
 */
function noneText(view, breakEven) {
  const { words } = view;
  return words.text('break-even-none', {
    what: subject(view, breakEven),
    why: words.text(`break-even-none-${breakEven.none ?? 'unknown'}`),
  });
}
