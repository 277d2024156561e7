/*
 * The short answer: the cost in a sentence, as on the other page, and its rates. Rates are always of the amount that the
 * sentence before them says, and nothing that the user has left out stands here.
 */

import { hangsOnFees, headline } from '../headline.js';
import { isLeftOut, withUnit } from './figures.js';
import { message, write } from './phrase.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('../headline.js').Basis} Basis */
/** @typedef {import('./figures.js').SheetFigure} SheetFigure */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/** Rates that a short answer may name, at most one for each thing they are counted by. */
const SHORT = ['per-contact', 'per-patient', 'per-inhabitant'];

/**
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @param {SheetFigure[]} figures those on the sheet
 * @returns {Phrase[]}
 */
export function shortAnswer({ names, state }, calculation, result, figures) {
  const payer = names.payer(result.region);
  const all = headline(calculation, result, payer);
  const kept = Object.entries(result.figures).filter(([name]) => !isLeftOut(state, /** @type {FigureName} */ (name)));
  const shown = { ...result, figures: Object.fromEntries(kept) };
  const first = headline(calculation, shown, payer);
  // What is left out is not unknown: "the price is not known" would be untrue of it.
  if (!first.basis && first.key !== all.key) return [message('sheet-answer-left-out', { figures: figures.length })];
  const phrases = [first, ...rates(result.region, first.basis, figures)];
  if (first.basis === 'invoiced' || !hangsOnFees(result.figures.liability)) return phrases;
  // Of a cost that may be anything from nothing, what was invoiced says more.
  const { invoiced, patients } = shown.figures;
  const second = headline(
    calculation,
    { ...result, figures: { ...(invoiced ? { invoiced } : {}), ...(patients ? { patients } : {}) } },
    payer,
  );
  return second.basis ? [...phrases, second, ...rates(result.region, second.basis, figures)] : phrases;
}

/**
 * "That is 500 kr per contact": of the amount just said and no other.
 * @param {string} region
 * @param {Basis | undefined} basis
 * @param {SheetFigure[]} figures
 * @returns {Phrase[]}
 */
function rates(region, basis, figures) {
  if (!basis) return [];
  const [one, two, three] = figures.filter(({ name, unit }) => SHORT.includes(unit) && name.startsWith(basis));
  if (!one) return [];
  const named = Object.entries({ one, ...(two ? { two } : {}), ...(three ? { three } : {}) });
  return [
    {
      key: 'sheet-answer-rates',
      values: (w) => ({
        count: named.length,
        ...Object.fromEntries(named.map(([place, rate]) => [place, write(w, withUnit(rate))])),
      }),
      figures: Object.fromEntries(named.map(([place, { name }]) => [place, `${region}.${name}`])),
    },
  ];
}
