/* The view "Min region": everything known about one region on one page, what is not known, and ways on with its figures. */

import { html, nothing } from 'lit';
import * as engine from '../engine.js';
import { problemText } from '../messages.js';
import { NATION } from '../names.js';
import { subjectOf } from '../region/subject.js';
import { ViewElement } from './element.js';
import { chooser, index } from './region-chooser.js';
import './region-data.js';
import { gaps } from './region-gaps.js';
import { keyFigures } from './region-key-figures.js';
import { firstWords } from './region-latest.js';
import { ownNumbers } from './region-own.js';
import { peers } from './region-peers.js';
import { netCosts, population } from './region-population.js';
import { prices } from './region-prices.js';
import { years } from './region-years.js';
import '../../css/region.css';

/** @typedef {import('./element.js').View} View */

class RegionPage extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const { region } = view.place;
    const isKnown = region === NATION || view.catalogue.regions.some(({ code }) => code === region);
    const code = isKnown ? region : undefined;
    return html`<div class="region-page">${chooser(view, code)} ${
      code === undefined ? index(view, region) : page(view, code)
    }</div>`;
  }
}

/**
 * @param {View} view
 * @param {string} code
 */
function page(view, code) {
  const subject = subjectOf(view, engine, code);
  const { compared, name } = subject;
  return html`<h1 id="svar" tabindex="-1">${name}</h1>
    ${firstWords(view, subject)}
    ${
      'refusal' in compared
        ? html`<p class="problem">${view.words.text('region-refused')} ${problemText(view, compared.refusal).text}</p>`
        : nothing
    }
    ${keyFigures(view, subject)} ${years(view, subject)} ${ownNumbers(view, subject)} ${gaps(view, subject)}
    ${peers(view, subject)} ${population(view, subject)} ${netCosts(view, subject)} ${prices(view, subject)}
    <uk-region-data .view=${view} .code=${code}></uk-region-data>`;
}

customElements.define('uk-region', RegionPage);
