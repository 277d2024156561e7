/* The figures that carry the answer, each with its unit, period, coverage and sources one key press away. */

import { html, nothing } from 'lit';
import { known } from '../headline.js';
import { NATION } from '../names.js';
import { resultOf } from '../subject.js';
import { ViewElement } from './element.js';
import { missing, said, sources } from './figure.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
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
  static properties = { ...ViewElement.properties, opened: { state: true } };

  constructor() {
    super();
    /** @type {Set<string>} */
    this.opened = new Set();
  }

  /** @param {View} view */
  draw(view) {
    const { calculation } = view.assessment;
    const result = calculation && resultOf(view, calculation);
    if (!calculation || !result?.entered) return nothing;
    const cards = CARDS.filter((card) => isShown(card, result));
    return html`<h2 class="unseen">${view.words.text('key-figures')}</h2>
      <div class="key">${cards.map((card) => this.#card(view, calculation, result, card))}</div>`;
  }

  /**
   * @param {View} view
   * @param {Calculation} calculation
   * @param {RegionResult} result
   * @param {Card} card
   */
  #card(view, calculation, result, card) {
    const { words } = view;
    const calculated = result.figures[card.calculated];
    const invoiced = card.invoiced && result.figures[card.invoiced];
    // Where only an invoice was entered, it is the figure.
    const onlyInvoiced = !known(calculated) && known(invoiced);
    const main = onlyInvoiced ? invoiced : calculated;
    const name = onlyInvoiced && card.invoiced ? card.invoiced : card.calculated;
    const { range } = view.shown.parts(main, card.kind);
    return html`<div>
      <h3>${words.text(`figure-${card.id}`, { invoiced: onlyInvoiced ? 'yes' : 'no' })}</h3>
      <p class="value">${known(main) ? said(view, (writing) => writing.parts(main, card.kind).main) : missing(view, main)}</p>
      ${range ? html`<p class="range">${said(view, (writing) => writing.parts(main, card.kind).range ?? '')}${main?.wider ? ` ${words.text('figure-wider')}` : ''}</p>` : nothing}
      ${!onlyInvoiced && known(invoiced) ? html`<p class="also">${said(view, (writing) => words.text('figure-invoiced', { figure: writing.figure(invoiced, card.kind) }))}</p>` : nothing}
      <details @toggle=${(/** @type {Event & { currentTarget: HTMLDetailsElement }} */ { currentTarget }) => this.#toggled(card.id, currentTarget.open)}>
        <summary>${words.text('figure-about')}<span class="unseen"> ${words.text(`figure-${card.id}`, { invoiced: onlyInvoiced ? 'yes' : 'no' })}</span></summary>
        ${this.opened.has(card.id) ? about(view, calculation, result, name) : nothing}
      </details>
    </div>`;
  }

  /**
   * @param {string} id
   * @param {boolean} open
   */
  #toggled(id, open) {
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }
}

/**
 * @param {Card} card
 * @param {RegionResult} result
 */
function isShown({ always, calculated, invoiced }, { figures }) {
  return always || known(figures[calculated]) || (invoiced !== undefined && known(figures[invoiced]));
}

/**
 * What the figure means, for when, over what, and where its numbers come from.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @param {FigureName} name
 */
function about(view, calculation, result, name) {
  const { words, shown, names } = view;
  const derivation = view.derive(`${result.region}.${name}`);
  const ids = derivation?.nodes.flatMap(({ sourceIds }) => sourceIds) ?? [];
  const base = name === 'contactsIndex' ? 'contacts' : name === 'invoicedIndex' ? 'invoiced' : 'liability';
  const index = name.endsWith('Index') ? calculation.indexBase?.[base] : undefined;
  return html`<p>${words.text(`about-${name}`)}</p>
    <dl class="about">
      <dt>${words.text('period')}</dt><dd>${shown.period(calculation.period)}</dd>
      <dt>${words.text('coverage')}</dt><dd>${result.region === NATION ? words.text('coverage-nation') : names.region(result.region)}</dd>
      ${
        result.populationDate && /Inhabitant|Thousand|Index/.test(name)
          ? html`<dt>${words.text('population')}</dt><dd>${said(view, (writing) =>
              words.text('population-used', {
                count: writing.figure(result.figures.population, 'count'),
                day: shown.day(result.populationDate ?? ''),
              }),
            )}</dd>`
          : nothing
      }
      ${index ? html`<dt>${words.text('index-base')}</dt><dd>${words.text(`index-base-${index.kind}`, index.kind === 'published' ? { year: String(index.year) } : { regions: index.regions })}</dd>` : nothing}
    </dl>
    ${ids.length > 0 ? sources(view, ids) : html`<p class="hint">${words.text('sources-none')}</p>`}`;
}

customElements.define('uk-key-figures', KeyFigures);
