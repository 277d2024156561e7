/*
 * Which regions are compared: all, those of one's own picking, or the peers of one: of the same collaboration area, or
 * nearest to it in population.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { withFocus } from '../comparison/focus.js';
import { amongOf, withAmong } from '../comparison/question.js';
import { listed } from '../comparison/statement.js';
import { compareNames } from '../format.js';
import { NATION } from '../names.js';
import { ViewElement } from './element.js';
import { selectField } from './field.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {Catalogue['peers'][number]} Peers */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').View} View */

class ComparisonRegions extends ViewElement {
  static properties = { ...ViewElement.properties, comparing: { attribute: false }, of: { state: true } };

  constructor() {
    super();
    /** @type {Comparing | undefined} */
    this.comparing = undefined;
    /** Whose peers are offered; empty: of the region that the case is about, or the first. */
    this.of = '';
  }

  /** @param {View} view */
  draw(view) {
    const { words, names, catalogue, state } = view;
    const among = amongOf(state);
    const regions = catalogue.regions
      .map(({ code }) => ({ code, name: names.region(code) }))
      .sort((a, b) => compareNames(a.name, b.name));
    const isChosen = (/** @type {string} */ code) => among.length === 0 || among.includes(code);
    const summary =
      among.length === 0
        ? words.text('compare-regions-all', { count: regions.length })
        : words.text('compare-regions-some', { count: among.length, all: regions.length });
    return html`<details class="more compare-regions"><summary>${summary}</summary>
      ${this.#peers(view, regions)}
      <fieldset class="compare-boxes"><legend>${words.text('compare-regions-one-by-one')}</legend>
        <div>${regions.map(
          ({ code, name }) => html`<label class="radio"><input type="checkbox" name="compared-region" value=${code}
            .checked=${live(isChosen(code))} @change=${() => this.#toggle(view, code)}><span>${name}</span></label>`,
        )}</div>
      </fieldset>
      <p class="hint">${words.text('compare-regions-hint')}</p>
    </details>`;
  }

  /**
   * @param {View} view
   * @param {{ code: string, name: string }[]} regions
   */
  #peers(view, regions) {
    const { words, names, catalogue, state, change, shown } = view;
    const of = this.of || (state.choices.region === NATION ? (regions[0]?.code ?? '') : state.choices.region);
    const peers = catalogue.peers.find(({ region }) => region === of);
    const pick = (/** @type {readonly string[]} */ codes) => () => change((now) => withAmong(this.#kept(now), codes));
    return html`<p><button type="button" class="choice" @click=${pick([])}>${words.text('compare-pick-all')}</button></p>
      <div class="compare-peers">
        ${selectField({
          id: 'peers-of',
          label: words.text('compare-peers-of'),
          value: of,
          options: regions.map(({ code, name }) => ({ value: code, label: name })),
          choose: (code) => {
            this.of = code;
          },
        })}
        ${
          peers
            ? html`<p>${peers.collaboration.map(
                ({ name, regions: same }) =>
                  html`<button type="button" class="choice" @click=${pick([of, ...same])}>${words.text('compare-pick-collaboration', { name, count: same.length + 1 })}</button>`,
              )}<button type="button" class="choice" @click=${pick([of, ...peers.nearest])}>${words.text(
                'compare-pick-nearest',
                { region: names.region(of), count: peers.nearest.length },
              )}</button></p>
              <p class="hint">${splitHint(view, peers)} ${words.text('compare-nearest-hint', {
                regions: listed(
                  words.language,
                  peers.nearest.map((code) => names.region(code)),
                ),
                day: shown.day(peers.populationDate),
              })}</p>`
            : nothing
        }
      </div>`;
  }

  /**
   * @param {View} view
   * @param {string} code
   */
  #toggle(view, code) {
    this.requestUpdate();
    view.change((now) => {
      const all = view.catalogue.regions.map((region) => region.code);
      const before = amongOf(now);
      const chosen = new Set(before.length === 0 ? all : before);
      if (chosen.has(code)) chosen.delete(code);
      else chosen.add(code);
      // None is the same as all, which is not what somebody means who takes the last one away.
      if (chosen.size === 0) return now;
      return withAmong(this.#kept(now), chosen.size === all.length ? [] : [...chosen]);
    });
  }

  /**
   * The measure and year in view stay, whichever regions are chosen.
   * @param {State} state
   */
  #kept(state) {
    return this.comparing ? withFocus(state, this.comparing.focus) : state;
  }
}

/**
 * A region that lies in two collaboration areas is in the lists of both, and said to be only partly in each.
 * @param {View} view
 * @param {Peers} peers
 */
function splitHint({ words, names, catalogue }, { region: of, collaboration }) {
  const split = catalogue.peers.filter(
    (other) =>
      other.collaboration.length > 1 &&
      (other.region === of || collaboration.some(({ regions }) => regions.includes(other.region))),
  );
  return split
    .map(({ region, collaboration: areas }) =>
      words.text('compare-split', {
        region: names.region(region),
        areas: listed(
          words.language,
          areas.map(({ name }) => name),
        ),
      }),
    )
    .join(' ');
}

customElements.define('uk-comparison-regions', ComparisonRegions);
