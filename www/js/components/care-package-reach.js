/* What the package comes to for all who get it: a number that the user gives, or a share of a published population. */

import { html, nothing } from 'lit';
import { reachDifferenceId, reachId } from '../care-package/statement.js';
import { known } from '../headline.js';
import { textOf } from '../state.js';
import { paidTable } from './care-package-paid.js';
import { ViewElement } from './element.js';
import { sentence, sources } from './figure.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('./element.js').View} View */

class CarePackageReach extends ViewElement {
  static properties = { ...ViewElement.properties, answer: { attribute: false } };

  constructor() {
    super();
    /** @type {CarePackage | undefined} */
    this.answer = undefined;
  }

  /** @param {View} view */
  draw(view) {
    const { answer } = this;
    if (!answer || !known(answer.people)) return nothing;
    const { words, shown } = view;
    const { people, populationDate, reach } = answer;
    return html`<section aria-labelledby="package-reach"><h2 id="package-reach">${words.text('package-reach-title')}</h2>
      <p>${sentence(view, {
        key: 'package-reach-people',
        values: (writing) => ({
          people: writing.figure(people, 'count'),
          of: populationDate === undefined ? 'unit' : 'population',
          day: shown.day(populationDate ?? ''),
        }),
        figures: { people: 'package.people' },
      })}</p>
      ${sources(view, populationSource(view, populationDate))}
      ${paidTable(view, reach, {
        labelledBy: 'package-reach',
        kind: 'kronor',
        ids: {
          with: (row) => reachId('with', row),
          without: (row) => reachId('without', row),
          difference: reachDifferenceId,
        },
      })}
      <p class="hint">${words.text('package-reach-assumes')}</p>
    </section>`;
  }
}

/**
 * Where the published population is from.
 * @param {View} view
 * @param {string | undefined} day
 */
function populationSource({ state, catalogue }, day) {
  const region = textOf(state, 'package.reach') === 'nation' ? '00' : textOf(state, 'package.region');
  const published = catalogue.populationDates.filter((row) => row.region === region && row.date === day);
  return published.map(({ sourceId }) => sourceId);
}

customElements.define('uk-care-package-reach', CarePackageReach);
