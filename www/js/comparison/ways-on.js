/* What had better be compared where nothing can be said: another measure, another year, or another value of the nation. */

import { NATION } from '../names.js';
import { chosen } from '../state.js';
import { asFigure } from '../writing.js';
import { areaOf, comparedOn } from './compared.js';
import { focusOf, withFocus } from './focus.js';
import { withClaim } from './question.js';
import { saidOf } from './statement.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../components/comparison.js').Comparing} Comparing */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./focus.js').Focus} Focus */

/** @typedef {{ text: string, choose: (state: State) => State }} Way */

/** What an index is laid on, and the number of the nation that it is calculated from.
 * @type {Partial<Record<ComparedMeasure, { rate: ComparedMeasure, of: PublishedClaim['measure'] }>>} */
const BASES = {
  contactsIndex: { rate: 'contactsPerThousand', of: 'contacts' },
  invoicedIndex: { rate: 'invoicedPerInhabitant', of: 'invoiced' },
};

/**
 * @param {Pick<View, 'words' | 'names' | 'catalogue' | 'shown'>} view
 * @param {Pick<Comparing, 'table' | 'focus'>} comparing
 * @returns {Way[]} none where there is something to say
 */
export function waysOn(view, { table, focus }) {
  const { measure, year, on } = focus;
  if (on && on.statement.refused === undefined) return [];
  const { instead } = saidOf(view, focus);
  const ways = claimsForIndex(view, focus);
  if (instead) ways.push(wayTo(view, { measure: instead, year: year.year }, year.year));
  const found = sayable(table, measure) ?? firstSayable(table);
  // What is offered already leads on by itself.
  if (found && found.measure !== instead) ways.push(wayTo(view, found, year.year));
  return ways;
}

/**
 * The latest year of which something can be said.
 * @param {Comparing['table']} table
 * @param {ComparedMeasure} measure
 */
function sayable({ years }, measure) {
  const found = years.findLast((year) => isSayable(year, measure));
  return found && { measure, year: found.year };
}

/** @param {Comparing['table']} table */
function firstSayable(table) {
  const best = focusOf({ compared: '', comparedYear: '' }, table);
  return best && isSayable(best.year, best.measure) ? { measure: best.measure, year: best.year.year } : undefined;
}

/**
 * @param {Focus['year']} year
 * @param {ComparedMeasure} measure
 */
function isSayable(year, measure) {
  const on = comparedOn(year, measure);
  return on !== undefined && on.statement.refused === undefined;
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {{ measure: ComparedMeasure, year: number }} to
 * @param {number} now the year in view
 * @returns {Way}
 */
function wayTo({ words }, { measure, year }, now) {
  const name = words.text(`compared-${measure}`).toLowerCase();
  return {
    text:
      year === now
        ? words.text('compare-instead', { measure: name })
        : words.text('compare-instead-year', { measure: name, year: String(year) }),
    choose: (state) => chosen(chosen(state, 'compared', measure), 'comparedYear', String(year)),
  };
}

/**
 * Values of the nation as final as those of the regions, where the one in use is not and no index can be laid on it.
 * @param {Pick<View, 'words' | 'catalogue' | 'shown'>} view
 * @param {Focus} focus
 * @returns {Way[]}
 */
function claimsForIndex({ words, catalogue, shown }, focus) {
  const { measure, year } = focus;
  const base = BASES[measure];
  const isOther = year.areas.some(({ figures }) => figures[measure].missing === 'base_differs');
  const status = base && comparedOn(year, base.rate)?.status;
  const basis = base && areaOf(year, NATION)?.bases[base.rate];
  if (!basis || !isOther || basis.status === status) return [];
  const others = catalogue.claims.filter(({ id }) => basis.others.includes(id));
  return others
    .filter((claim) => claim.measure === base.of && claim.status === status)
    .map((claim) => ({
      text: words.text('compare-instead-claim', {
        status: claim.status,
        value: shown.figure(asFigure(claim.value), base.of === 'invoiced' ? 'kronor' : 'count'),
      }),
      choose: (state) =>
        withClaim(
          withFocus(state, focus),
          claim.id,
          others.map(({ id }) => id).filter((id) => id !== claim.id),
        ),
    }));
}
