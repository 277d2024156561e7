/* The figures that carry the answer, each one key press from its calculation. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { resultOf } from '../subject.js';
import { ViewElement } from './element.js';
import { explained, missing, sentence } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('./element.js').View} View */

/** `calculated` is what contacts and prices give, `invoiced` the same of the invoice, shown under it.
 * @typedef {{ id: string, kind: Kind, calculated: FigureName, invoiced?: FigureName, always?: true }} Card */

/** @type {Card[]} */
const CARDS = [
  { id: 'cost', kind: 'kronor', calculated: 'liability', invoiced: 'invoiced', always: true },
  { id: 'per-contact', kind: 'rate', calculated: 'liabilityPerContact', invoiced: 'invoicedPerContact', always: true },
  {
    id: 'per-inhabitant',
    kind: 'rate',
    calculated: 'liabilityPerInhabitant',
    invoiced: 'invoicedPerInhabitant',
    always: true,
  },
  { id: 'per-thousand', kind: 'perThousand', calculated: 'contactsPerThousand', always: true },
  { id: 'per-payable', kind: 'rate', calculated: 'liabilityPerPayableContact' },
  { id: 'per-patient', kind: 'rate', calculated: 'liabilityPerPatient', invoiced: 'invoicedPerPatient' },
  { id: 'share', kind: 'share', calculated: 'liabilityShareOfPrimaryCare', invoiced: 'invoicedShareOfPrimaryCare' },
  { id: 'index', kind: 'index', calculated: 'liabilityIndex', invoiced: 'invoicedIndex' },
  { id: 'contacts-index', kind: 'index', calculated: 'contactsIndex' },
];

class KeyFigures extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { calculation } = view.assessment;
    const result = calculation && resultOf(view, calculation);
    if (!result?.entered) return nothing;
    const cards = CARDS.filter((shown) => isShown(shown, result));
    return html`<h2 class="unseen">${view.words.text('key-figures')}</h2>
      <div class="key">${cards.map((shown) => card(view, result, shown))}</div>`;
  }
}

/**
 * @param {View} view
 * @param {RegionResult} result
 * @param {Card} card
 */
function card(view, { region, figures }, { id, kind, calculated, invoiced }) {
  const { words } = view;
  const amount = invoiced && figures[invoiced];
  // Where only an invoice was entered, it is the figure.
  const onlyInvoiced = !known(figures[calculated]) && known(amount);
  const name = onlyInvoiced && invoiced ? invoiced : calculated;
  return html`<div>
    <h3>${words.text(`figure-${id}`, { invoiced: onlyInvoiced ? 'yes' : 'no' })}</h3>
    ${value(view, figures[name], kind, `${region}.${name}`)}
    ${
      !onlyInvoiced && known(amount)
        ? html`<p class="also">${sentence(view, {
            key: 'figure-invoiced',
            values: (writing) => ({ figure: writing.figure(amount, kind) }),
            figures: { figure: `${region}.${invoiced}` },
          })}</p>`
        : nothing
    }
  </div>`;
}

/**
 * @param {View} view
 * @param {Figure | undefined} figure
 * @param {Kind} kind
 * @param {string} id
 */
function value(view, figure, kind, id) {
  if (!known(figure)) return html`<p class="value">${missing(view, figure)}</p>`;
  const { main, range } = view.shown.parts(figure, kind);
  return explained(
    view,
    { figure: id },
    html`<span class="value">${main}</span>${range ? html`<span class="range">${range}</span>` : nothing}<span
        class="way">${view.words.text('figure-show')}</span>`,
    view.spoken.figure(figure, kind),
  );
}

/**
 * @param {Card} card
 * @param {RegionResult} result
 */
function isShown({ always, calculated, invoiced }, { figures }) {
  return always || known(figures[calculated]) || (invoiced !== undefined && known(figures[invoiced]));
}

customElements.define('uk-key-figures', KeyFigures);
