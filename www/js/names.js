/* Names of things by their ids: regions, professions, price lists, sources. */

import { formatDay } from './format.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').PublishedPriceList} PublishedPriceList */
/** @typedef {import('./i18n.js').Words} Words */
/** @typedef {Catalogue['series'][number]} Series */
/** @typedef {Catalogue['sources'][number]} Source */

export const NATION = '00';

export class Names {
  /**
   * @param {Catalogue} catalogue
   * @param {Words} words
   */
  constructor(catalogue, words) {
    this.catalogue = catalogue;
    this.words = words;
    this.regions = new Map(catalogue.regions.map((region) => [region.code, region]));
    this.sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  }

  /**
   * Short name: "Kalmar", "Riket".
   * @param {string} code
   */
  region(code) {
    if (code === NATION) return this.words.text('region-nation');
    return this.regions.get(code)?.shortName ?? code;
  }

  /**
   * Full name: "Region Kalmar län", "hemregionerna".
   * @param {string} code
   */
  payer(code) {
    if (code === NATION) return this.words.text('region-nation-payer');
    const region = this.regions.get(code);
    return (this.words.language === 'sv' ? region?.name : region?.nameEn) ?? code;
  }

  /** @param {string} profession */
  profession(profession) {
    return this.words.text(`profession-${profession}`);
  }

  /** @param {Series} series */
  series({ decidedBy, status }) {
    return this.words.text(`series-${status}`, { decider: decidedBy[this.words.language] });
  }

  /**
   * A published list, by whom and from when.
   * @param {string} id
   */
  list(id) {
    for (const series of this.catalogue.series) {
      const list = series.lists.find((candidate) => candidate.id === id);
      if (list) return this.words.text('list-name', { series: this.series(series), from: this.#from(list) });
    }
    return this.words.text('list-own');
  }

  /** @param {PublishedPriceList} list */
  #from({ from, fromPrecision }) {
    const day = formatDay(this.words.language, from);
    return fromPrecision === 'month' ? this.words.text('day-month-known', { day }) : day;
  }

  /**
   * Name from the message files of a thing known by its id.
   * @param {'case' | 'mix'} kind
   * @param {string} id
   */
  published(kind, id) {
    const key = `${kind}-${id}`;
    return this.words.has(key) ? this.words.text(key) : id;
  }
}
