/* How the cost came about, in domain words with the values put in, and the amounts that sum. */

import { html, nothing } from 'lit';
import { isNegative, isZero } from '../decimal.js';
import { known } from '../headline.js';
import { NATION } from '../names.js';
import { resultOf } from '../subject.js';
import { ViewElement } from './element.js';
import { explained, figure, sentence } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./element.js').Drawn} Drawn */
/** @typedef {import('./element.js').View} View */

class Steps extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { calculation } = view.assessment;
    const result = calculation && resultOf(view, calculation);
    if (!result || !known(result.figures.gross)) return nothing;
    const { words } = view;
    const payer = result.region === NATION ? 'many' : 'one';
    return html`<section class="how" aria-labelledby="how-title"><h2 id="how-title">${words.text('how-title', { payer })}</h2>
      <ol>
        <li>${grossStep(view, result)}</li>
        <li>${feeStep(view, result)}</li>
        <li>${words.text('step-liability', { payer })} <b>${figure(view, result.figures.liability, 'kronor', `${result.region}.liability`)}</b></li>
        ${known(result.figures.centrePart) ? html`<li>${centreStep(view, result)}</li>` : nothing}
      </ol>
      ${splitTable(view, result)}
    </section>`;
  }
}

/**
 * Contacts times price, profession by profession.
 * @param {View} view
 * @param {RegionResult} result
 */
function grossStep(view, result) {
  const { words, assessment } = view;
  const terms = grossTerms(view, result.region);
  const range = assessment.stretches.length > 1 ? 'changing' : 'one';
  const { region, figures } = result;
  const text =
    terms.length > 0
      ? terms.map((term, position) => html`${position > 0 ? ', ' : nothing}${term}`)
      : sentence(view, {
          key: 'step-gross-total',
          values: (writing) => ({ contacts: writing.figure(figures.contacts, 'count'), prices: range }),
          figures: { contacts: `${region}.contacts` },
        });
  return html`${text}: <b>${figure(view, figures.gross, 'kronor', `${region}.gross`)}</b> ${words.text('step-gross')}`;
}

/**
 * "Läkare 1 541 000 × 500 kr" for each profession, from the engine's own derivation; only the first with a capital.
 * @param {View} view
 * @param {string} region
 * @returns {Drawn[]}
 */
function grossTerms(view, region) {
  const derivation = view.derive(`${region}.gross`);
  const nodes = new Map(derivation?.nodes.map((node) => [node.id, node]));
  const gross = nodes.get(`${region}.gross`);
  const products = (gross?.operands ?? []).flatMap((id) => nodes.get(id) ?? []);
  const terms = products.flatMap((product, position) => {
    const factors = product.operands.flatMap((id) => nodes.get(id) ?? []);
    const count = factors.find(({ unit }) => unit === 'contacts');
    const price = factors.find(({ unit }) => unit === 'kronor_per_contact');
    const profession = view.catalogue.professions.find((name) => product.id.includes(`.${name}`));
    if (product.rule !== 'product' || !count || !price || !profession) return [];
    // A count that may be nothing belongs to one of several ways to spread the volume: those are not added.
    if (isZero(count.figure.value ?? count.figure.low ?? '0') && count.figure.value === undefined) return [];
    const name = view.names.profession(profession);
    const write = (/** @type {Writing} */ writing) =>
      view.words.text(writing.spoken ? 'step-term-spoken' : 'step-term', {
        profession: position === 0 ? name : name.toLowerCase(),
        count: writing.parts(count.figure, 'count').main,
        price: writing.figure(price.figure, 'rate'),
      });
    return [explained(view, { figure: product.id }, write(view.shown), write(view.spoken))];
  });
  return terms.length === products.length ? terms : [];
}

/**
 * @param {View} view
 * @param {RegionResult} result
 */
function feeStep(view, { region, figures: { fees } }) {
  const { assessment, words } = view;
  const included = new Set(assessment.stretches.map(({ feeIncluded }) => feeIncluded));
  const kind = included.size > 1 ? 'mixed' : ([...included][0] ?? 'unknown');
  const known = assessment.input?.fee
    ? assessment.input.payingShare === undefined
      ? 'share-unknown'
      : 'known'
    : 'fee-unknown';
  const none = [fees?.value, fees?.low, fees?.high].filter((number) => number !== undefined);
  if (none.length === 0 && kind === 'yes') return words.text('step-fees-open');
  const zero = none.every(isZero);
  const key = kind !== 'yes' ? `step-fees-price-${kind}` : zero ? 'step-fees-zero' : `step-fees-${known}`;
  return html`${words.text(key)} <b>${figure(view, fees, 'kronor', `${region}.fees`)}</b>`;
}

/**
 * @param {View} view
 * @param {RegionResult} result
 */
function centreStep(view, { region, figures }) {
  const { words } = view;
  return html`${words.text('step-centre')} <b>${figure(view, figures.centrePart, 'kronor', `${region}.centrePart`)}</b>.
    ${words.text('step-central')} <b>${figure(view, figures.centralPart, 'kronor', `${region}.centralPart`)}</b>${
      mayBeNegative(figures.centralPart) ? `. ${words.text('step-central-negative')}` : ''
    }`;
}

/** @param {Figure | undefined} central */
function mayBeNegative(central) {
  return [central?.value, central?.low].some((number) => number !== undefined && isNegative(number));
}

/**
 * The amounts to the whole krona. The engine's split sums as shown; without it, figures with their ranges.
 * @param {View} view
 * @param {RegionResult} result
 */
function splitTable(view, { region, split, figures }) {
  const { words } = view;
  const given = (/** @type {string | undefined} */ value) => (value === undefined ? undefined : { value });
  /** @type {[string, Figure | undefined, FigureName][]} */
  const rows = [
    ['gross', given(split?.gross) ?? figures.gross, 'gross'],
    ['fees', given(split?.fees) ?? figures.fees, 'fees'],
    ['liability', given(split?.liability) ?? figures.liability, 'liability'],
    ['centre', given(split?.centre) ?? figures.centrePart, 'centrePart'],
    ['central', given(split?.central) ?? figures.centralPart, 'centralPart'],
    ['care-side', figures.careSide, 'careSide'],
  ];
  const shown = rows.filter(([name, amount]) => known(amount) || ['gross', 'fees', 'liability'].includes(name));
  return html`<details><summary>${words.text('split-title')}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.text('split-title')}><table class="split">
      <thead><tr><th scope="col">${words.text('split-part')}</th><th scope="col" class="n">${words.text('kronor')}</th></tr></thead>
      <tbody>${shown.map(
        ([name, amount, id]) => html`<tr class=${name}><th scope="row">${words.text(`split-${name}`)}</th>
          <td class="n">${figure(view, amount, 'wholeKronor', `${region}.${id}`)}</td></tr>`,
      )}</tbody></table></div></details>`;
}

customElements.define('uk-steps', Steps);
