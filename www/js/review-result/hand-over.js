/*
 * The totals of a review put into the page's other views: what the home region was charged for becomes the fields of Räkna
 * and of the answer sheet, and the region's own numbers in Jämför. They then stand in links and files that people share,
 * so a count below five is never among them, nor what it could be worked out from.
 */

import { ownCells, ownTableName, withOwnTable } from '../comparison/question.js';
import { fieldText } from '../format.js';
import { restarted } from '../published-case.js';
import { chosen, movedTo, typed } from '../state.js';
import { hiddenParts, isSmall } from './small-counts.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewTotals} ReviewTotals */
/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./result.js').ReviewResult} ReviewResult */
/** @typedef {ReviewTotals['years'][number]} ReviewYear */
/** @typedef {{ from: string, to: string }} Days */

/**
 * What of a year can be handed on.
 * @typedef {object} HandedYear
 * @property {number} year
 * @property {Days} days that the invoice is for within the year
 * @property {boolean} isWhole whether that is all of it
 * @property {ReviewYear} of
 * @property {boolean} withProfessions else only all contacts together
 * @property {boolean} withPatients
 */

/**
 * The years that can be handed on, the latest first.
 * @param {ReviewResult} result
 * @returns {HandedYear[]}
 */
export function handedYears({ review, settings }) {
  const { totals } = review;
  const days = settings.period ?? (totals.days && wholeMonths(totals.days));
  if (!days) return [];
  const hidden = hiddenYears(totals);
  // Of a profession the years are parts too: where one is small in one year, none is told by years.
  const isSplit = !totals.years.some(({ byProfession }) => byProfession.some(({ contacts }) => isSmall(contacts)));
  const years = totals.years.flatMap((of, place) => {
    const within = daysWithin(days, of.year);
    if (!within || of.contacts === 0 || hidden?.has(place) !== false) return [];
    const isWhole = within.from === `${of.year}-01-01` && within.to === `${of.year}-12-31`;
    const { patients } = of;
    return [
      {
        ...{ year: of.year, days: within, isWhole, of },
        // Contacts whose profession is not known would be lost.
        withProfessions: isSplit && named(of) === of.contacts,
        withPatients: patients !== undefined && patients > 0 && !isSmall(patients),
      },
    ];
  });
  return years.reverse();
}

/**
 * Years with few contacts, and those that they could be worked out from: the letter and the receipt say how many there are
 * in all.
 * @param {ReviewTotals} totals
 */
const hiddenYears = ({ years }) => hiddenParts(years.map(({ contacts }) => contacts));

/** Whether years are kept back since some are too small.
 * @param {ReviewResult} result */
export const hasSmallYear = ({ review }) => hiddenYears(review.totals)?.size !== 0;

/** @param {ReviewYear} year */
const named = ({ byProfession }) => byProfession.reduce((sum, { contacts }) => sum + contacts, 0);

/**
 * @param {Days} days
 * @param {number} year
 * @returns {Days | undefined}
 */
function daysWithin({ from, to }, year) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (to < first || from > last) return undefined;
  // ISO days sort as text: the later of the beginnings, the earlier of the ends.
  const [, begin = first] = [from, first].sort();
  const [end = last] = [to, last].sort();
  return { from: begin, to: end };
}

/**
 * The months that the days are of: an invoice is made for months, and on its first day there need not be a contact.
 * @param {Days} days
 * @returns {Days}
 */
function wholeMonths({ from, to }) {
  const [year = 0, month = 1] = to.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${from.slice(0, 7)}-01`, to: last };
}

/**
 * A calculation of a year of the invoice, in place of the case there is.
 * @param {State} now
 * @param {ReviewResult} result
 * @param {HandedYear} handed
 * @param {Language} language
 * @returns {State}
 */
export function calculated(now, { settings }, { days, of, withProfessions, withPatients }, language) {
  const start = chosen(restarted(movedTo(now, settings.homeRegion), undefined, language), 'mode', 'one');
  const list = 'series' in settings.priceList ? chosen(start, 'list', settings.priceList.series) : start;
  const { fee } = settings;
  const paid = fee && 'published' in fee ? chosen(list, 'fee', fee.published) : list;
  const split = chosen(paid, 'volume', withProfessions ? 'professions' : 'total');
  /** @type {[string, string][]} */
  const fields = [
    ['from', days.from],
    ['to', days.to],
    ...(withProfessions
      ? of.byProfession.map(({ profession, contacts }) =>
          numbered(`contacts.${profession}`, String(contacts), language),
        )
      : [numbered('total', String(of.contacts), language)]),
    numbered('invoiced', of.invoiced, language),
    ...(withPatients ? [numbered('patients', String(of.patients), language)] : []),
  ];
  return fields.reduce((state, [field, text]) => typed(state, field, text), split);
}

/**
 * @param {string} field
 * @param {string} number
 * @param {Language} language
 * @returns {[string, string]}
 */
const numbered = (field, number, language) => [field, fieldText(language, number)];

/**
 * Whole years of the invoice as the region's own numbers, beside those there are of other regions and years.
 * @param {State} now
 * @param {ReviewResult} result
 * @param {readonly HandedYear[]} years whole ones, the latest first
 * @param {string} name what the table is called when there is none yet
 * @returns {State}
 */
export function compared(now, { settings }, years, name) {
  const region = settings.homeRegion;
  const isReplaced = (/** @type {{ region: string, year: number }} */ cell) =>
    cell.region === region && years.some(({ year }) => year === cell.year);
  const added = years.flatMap(({ year, of, withPatients }) => [
    { region, year, measure: /** @type {const} */ ('contacts'), number: String(of.contacts) },
    { region, year, measure: /** @type {const} */ ('invoiced'), number: of.invoiced },
    ...(withPatients
      ? [{ region, year, measure: /** @type {const} */ ('patients'), number: String(of.patients) }]
      : []),
  ]);
  const kept = ownCells(now).filter((cell) => !isReplaced(cell));
  const taken = withOwnTable(now, ownTableName(now) || name, [...kept, ...added]);
  const about = chosen(
    chosen(taken, 'compared', 'invoicedPerInhabitant'),
    'comparedYear',
    String(years[0]?.year ?? ''),
  );
  return about.choices.comparedUse === 'published' ? chosen(about, 'comparedUse', 'both') : about;
}
