/* The ready-made levers in the reader's words: which can be picked, which values suit a field, and what a lever rests on. */

import { sourcesById } from '../data-sets/source.js';
import { fieldText } from '../format.js';
import { textOf } from '../state.js';
import { LEVER_NAMES } from './levers.js';
import { contactKindsOf, leverOf, offersOf, REFORMS } from './offers.js';
import { scenarioField } from './scenarios.js';

/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../data-sets/data-set.js').DataSet} DataSet */
/** @typedef {import('../data-sets/data-set.js').Row} Row */
/** @typedef {import('../data-sets/source.js').Source} Source */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./levers.js').LeverName} LeverName */
/** @typedef {import('./offers.js').ContactKind} ContactKind */
/** @typedef {import('./offers.js').Offer} Offer */
/** @typedef {import('./scenarios.js').FilledLever} FilledLever */

/** The data sets that are read, and what stands in them. @typedef {{ sets: readonly DataSet[], levers: readonly Row[], kinds: readonly Row[], sources: readonly Row[] }} Fetched */
/** What can be picked. `name`: what a scenario of it alone is called. @typedef {{ id: string, label: string, about: string, notKnown: string, levers: FilledLever[], name: string, sourceIds: string[] }} Ready */
/** A published value for fields of a lever. @typedef {{ id: string, label: string, about: string, texts: Record<string, string>, sourceId: string }} Suggestion */

/** Which published values suit a field, by its lever and name. @type {Readonly<Record<string, string>>} */
const MEASURES = {
  'ending.toPhysical': 'replaces_physical_share',
  'ending.toSelfCare': 'self_care_share',
  'followUp.share': 'physical_follow_up_share',
};

/** What the rows of a lever's grounds are values of. @type {Partial<Record<LeverName, readonly string[]>>} */
const GROUNDS = {
  payable: ['payable_share'],
  assessment: ['unassessed_share'],
  ending: ['ending_share'],
};

export class Offered {
  /**
   * @param {Pick<View, 'catalogue' | 'words'>} view
   * @param {Fetched} fetched
   */
  constructor({ catalogue, words }, { sets, levers, kinds, sources }) {
    const { language } = words;
    const setOf = (/** @type {string} */ name) => sets.find((set) => set.name === name);
    const table = (/** @type {string} */ name, /** @type {readonly Row[]} */ rows) => ({
      columns: setOf(name)?.columns.map((column) => column.name) ?? [],
      rows,
    });
    this.catalogue = catalogue;
    this.words = words;
    /** @type {Offer[]} */
    this.offers = offersOf(table('levers', levers), language);
    /** @type {ContactKind[]} */
    this.kinds = contactKindsOf(table('contact_kinds', kinds), language);
    const list = setOf('sources');
    /** By id. @type {Map<string, Source>} */
    this.sources = list ? sourcesById(list, sources, language) : new Map();
  }

  /** @returns {{ subject: string, picks: Ready[] }[]} */
  subjects() {
    const ready = REFORMS.map((reform) => ({
      subject: reform,
      picks: reform === 'physical' ? this.#physical() : this.#ofReform(reform),
    }));
    const own = LEVER_NAMES.map((lever) => ({
      id: `own-${lever}`,
      label: this.words.text(`lever-${lever}`),
      about: this.words.text(`lever-${lever}-about`),
      notKnown: '',
      levers: [{ lever, texts: {} }],
      name: '',
      sourceIds: [],
    }));
    return [...ready, { subject: 'own', picks: own }].filter(({ picks }) => picks.length > 0);
  }

  /**
   * @param {string} reform
   * @returns {Ready[]}
   */
  #ofReform(reform) {
    const picks = this.offers
      .filter((offer) => offer.reform === reform)
      .flatMap((offer) => {
        const filled = leverOf(offer, this.words.language);
        return filled ? [pickOf(offer, [filled])] : [];
      });
    // A proposal of several parts can be tried whole.
    const kinds = new Set(picks.flatMap(({ levers }) => levers.map(({ lever }) => lever)));
    if (picks.length < 2 || kinds.size < picks.length) return picks;
    const whole = {
      id: reform,
      label: this.words.text('scenario-pick-whole', { reform: this.words.text(`scenario-subject-${reform}`) }),
      about: this.words.text('scenario-pick-whole-about', { count: picks.length }),
      notKnown: '',
      levers: picks.flatMap(({ levers }) => levers),
      name: this.words.text(`scenario-subject-${reform}`),
      sourceIds: [],
    };
    return [whole, ...picks];
  }

  /**
   * The contacts paid as if they were physical visits, one pick for each year's published prices.
   * @returns {Ready[]}
   */
  #physical() {
    return this.#physicalYears().map(({ doctor, other }) => ({
      ...pickOf(doctor, []),
      id: `${doctor.id}-paid`,
      label: this.words.text('scenario-pick-physical', { doctor: doctor.label, other: other.label }),
      name: this.words.text('scenario-subject-physical'),
      levers: [
        {
          lever: 'prices',
          texts: {
            feeIncluded: 'unknown',
            ...Object.fromEntries(
              this.catalogue.professions.map((profession) => [
                `price.${profession}`,
                this.#written(profession === 'doctor' ? doctor : other),
              ]),
            ),
          },
        },
      ],
    }));
  }

  #physicalYears() {
    const ofMeasure = this.offers.filter(({ measure }) => measure === 'physical_price');
    return ofMeasure
      .filter(({ profession }) => profession === 'doctor')
      .flatMap((doctor) => {
        const other = ofMeasure.find(({ id }) => id === doctor.id.replace(/doctor$/, 'other'));
        return other ? [{ doctor, other }] : [];
      });
  }

  /** @param {Offer} offer */
  #written({ value }) {
    return value && fieldText(this.words.language, value);
  }

  /**
   * Published values for a field, or for the two fields of a physical visit's cost.
   * @param {LeverName} lever
   * @param {string} part
   * @returns {Suggestion[]}
   */
  suggestions(lever, part) {
    if (part === 'physicalDoctor') return this.#costs();
    const measure = MEASURES[`${lever}.${part}`];
    return this.offers
      .filter((offer) => offer.measure === measure && offer.value)
      .map((offer) => suggestion(offer, { [part]: this.#written(offer) }));
  }

  /** @returns {Suggestion[]} */
  #costs() {
    const years = this.#physicalYears().map(({ doctor, other }) => ({
      ...suggestion(doctor, { physicalDoctor: this.#written(doctor), physicalOther: this.#written(other) }),
      label: this.words.text('scenario-two-prices', { doctor: doctor.label, other: other.label }),
    }));
    const flat = this.offers
      .filter(({ measure, profession }) => measure === 'physical_price' && profession === 'all')
      .map((offer) => suggestion(offer, { physicalDoctor: this.#written(offer), physicalOther: this.#written(offer) }));
    return [...years, ...flat];
  }

  /**
   * The rows that a lever, as it is filled in, rests on.
   * @param {State} state
   * @param {number} scenario
   * @param {LeverName} lever
   * @returns {Offer[]}
   */
  groundsOf(state, scenario, lever) {
    const text = (/** @type {string} */ part) => textOf(state, scenarioField(scenario, `${lever}.${part}`));
    if (lever === 'list') return this.offers.filter(({ refersTo }) => refersTo !== '' && refersTo === text('id'));
    if (lever === 'centre') return this.offers.filter(({ refersTo }) => refersTo !== '' && refersTo === text('kind'));
    if (lever === 'fee') {
      return this.offers.filter(
        (offer) => offer.measure === 'patient_fee' && offer.value !== '' && this.#written(offer) === text('amount'),
      );
    }
    const stated = this.offers.filter(({ measure }) => GROUNDS[lever]?.includes(measure));
    return [...stated, ...this.#valuesIn(lever, text)];
  }

  /**
   * The published values that stand in the fields of a lever.
   * @param {LeverName} lever
   * @param {(part: string) => string} text
   */
  #valuesIn(lever, text) {
    const parts = ['toPhysical', 'toSelfCare', 'share', 'physicalDoctor'];
    const used = new Set(
      parts.flatMap((part) =>
        this.suggestions(lever, part)
          .filter(({ texts }) => Object.entries(texts).every(([name, value]) => text(name) === value))
          .map(({ id }) => id),
      ),
    );
    const prices =
      lever === 'prices'
        ? this.#physicalYears().filter(({ doctor }) => this.#written(doctor) === text('price.doctor'))
        : [];
    for (const { doctor } of prices) used.add(doctor.id);
    return this.offers.filter(({ id }) => used.has(id));
  }
}

/**
 * @param {Offer} offer
 * @param {FilledLever[]} levers
 * @returns {Ready}
 */
function pickOf({ id, label, setting, notKnown, sourceId }, levers) {
  return { id, label, about: setting, notKnown, levers, name: label, sourceIds: [sourceId] };
}

/**
 * @param {Offer} offer
 * @param {Record<string, string>} texts
 * @returns {Suggestion}
 */
function suggestion({ id, label, setting, sourceId }, texts) {
  return { id, label, about: setting, texts, sourceId };
}
