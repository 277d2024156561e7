/* A published case laid into the page's fields, so that it can be read, changed and understood. */

import { shift } from './decimal.js';
import { fieldText } from './format.js';
import { chosen, emptyState, inYear, textOf, withBesideOf } from './state.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').PublishedCase} PublishedCase */
/** @typedef {import('../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('./format.js').Language} Language */
/** @typedef {import('./state.js').State} State */

/** What is counted or paid, so that it can be calculated with; rates that others have computed are not.
 * @typedef {{ contacts?: PublishedClaim, invoiced?: PublishedClaim, patients?: PublishedClaim }} ClaimedVolumes */

/** What a newcomer sees first, also in the page without script. */
export const FIRST_CASE = 'riket-2020';

/**
 * @param {Catalogue} catalogue
 * @param {Language} language
 * @returns {State}
 */
export function firstState(catalogue, language) {
  const first = catalogue.cases.find(({ id }) => id === FIRST_CASE) ?? catalogue.cases[0];
  return first ? startedFrom(first, language) : inYear(emptyState, catalogue.checkedOn.slice(0, 4));
}

/**
 * @param {PublishedCase} published
 * @param {Language} language
 * @returns {State}
 */
export function startedFrom({ id, input }, language) {
  const filled = {
    texts: /** @type {Record<string, string>} */ ({}),
    given: /** @type {Record<string, Bounded>} */ ({}),
  };
  /** @type {(field: string, number: Bounded | undefined, places?: number) => void} */
  const fill = (field, number, places = 0) => {
    if (number === undefined) return;
    filled.texts[field] = boundedText(number, places, language);
    if (typeof number !== 'string') filled.given[field] = number;
  };
  filled.texts.from = input.period.from;
  filled.texts.to = input.period.to;
  fillEntry(input, fill);
  const own = input.entries[0]?.population;
  if (own) filled.texts.populationDay = own.date;
  const netCost = input.entries[0]?.netCost;
  if (netCost) filled.texts.netCostYear = String(netCost.year);
  fill('payingShare', input.payingShare, 2);
  fill('payableShare', input.payable?.share, 2);
  return { ...emptyState, ...filled, edited: false, choices: choicesOf(id, input) };
}

/**
 * Published numbers of one region and the same days as a case: the one with a name that has the same numbers, else one
 * without, by the first prices that were in force from the first day to the last. The patient fee is then not known.
 * @param {Catalogue} catalogue
 * @param {ClaimedVolumes} claims
 * @returns {PublishedCase | undefined} nothing when there is no number
 */
export function caseOf({ cases, series }, { contacts, invoiced, patients }) {
  const all = [contacts, invoiced, patients].flatMap((claim) => claim ?? []);
  const [first] = all;
  if (!first) return undefined;
  const { region, from, to } = first;
  const ids = all.map(({ id }) => id).sort();
  const named = cases.find(({ claims }) => Object.values(claims).sort().join() === ids.join());
  if (named) return named;
  const inForce = series.find(({ lists }) =>
    [from, to].every((day) => lists.some((list) => list.from <= day && (list.to ?? day) >= day)),
  );
  return {
    id: '',
    input: {
      period: { from, to },
      entries: [
        {
          region,
          ...(contacts ? { unsplit: { count: contacts.value } } : {}),
          ...(invoiced ? { invoiced: invoiced.value } : {}),
          ...(patients ? { patients: patients.value } : {}),
        },
      ],
      priceList: { series: inForce?.id ?? '' },
    },
    sourceIds: [...new Set(all.map(({ sourceId }) => sourceId))],
    claims: {},
  };
}

/**
 * Another start in the place of what is on the page: a published case, or nothing for the same region, period and prices.
 * The letter that is being written stays, and so does what is compared: they are the user's own, and no part of the case.
 * @param {State} now
 * @param {PublishedCase | undefined} published
 * @param {Language} language
 * @returns {State}
 */
export function restarted(now, published, language) {
  return withBesideOf(published ? startedFrom(published, language) : withoutVolumes(now), now);
}

/**
 * @param {State} state
 * @returns {State}
 */
function withoutVolumes(state) {
  const { mode, region, list } = state.choices;
  const texts = { from: textOf(state, 'from'), to: textOf(state, 'to') };
  return { ...emptyState, texts, choices: { ...emptyState.choices, mode, region, list } };
}

/**
 * @param {CalculationInput} input
 * @param {(field: string, number: Bounded | undefined) => void} fill
 */
function fillEntry({ entries }, fill) {
  const entry = entries[0];
  if (!entry) return;
  for (const { profession, count } of entry.contacts ?? []) fill(`contacts.${profession}`, count);
  fill('total', entry.unsplit?.count);
  fill('invoiced', entry.invoiced);
  fill('patients', entry.patients);
  fill('population', entry.population?.count);
  fill('netCost', entry.netCost?.amount);
}

/**
 * @param {string} id
 * @param {CalculationInput} input
 */
function choicesOf(id, input) {
  const entry = input.entries[0];
  const { fee, centreCharge } = input;
  return {
    ...chosen(emptyState, 'case', id).choices,
    region: entry?.region ?? '00',
    volume: entry?.unsplit ? /** @type {const} */ ('total') : /** @type {const} */ ('professions'),
    mix: entry?.unsplit?.mix ?? '',
    allocation: input.allocation ?? /** @type {const} */ ('range'),
    fee: fee && 'published' in fee ? fee.published : 'unknown',
    payable: input.payable ? /** @type {const} */ ('on') : /** @type {const} */ ('off'),
    population: entry?.population ? 'own' : 'published',
    populationDate: input.populationDate ?? '',
    centre: centreCharge && 'published' in centreCharge ? centreCharge.published : 'none',
    list: 'series' in input.priceList ? input.priceList.series : '',
  };
}

/**
 * What a published number is written as in its field.
 * @param {Bounded} number
 * @param {number} places
 * @param {Language} language
 */
export function boundedText(number, places, language) {
  const write = (/** @type {string} */ text) => fieldText(language, shift(text, places));
  if (typeof number === 'string') return write(number);
  const { value, low, high } = number;
  if (value !== undefined) return write(value);
  if (low !== undefined && high !== undefined) return `${write(low)}–${write(high)}`;
  return write(low ?? high ?? '0');
}
