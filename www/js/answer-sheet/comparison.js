/*
 * The sentence that sets the region beside the others and the nation. A place is given only where all 21 regions have a
 * value for the same period and the place is certain; otherwise it says why there is none.
 */

import { known } from '../headline.js';
import { comparisonsOf, measureKind, pickedComparison } from '../measures.js';
import { NATION } from '../names.js';
import { INDEXES } from './figures.js';
import { message } from './phrase.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/**
 * What the regions are compared on: the same as on the other page, else the first measure that the region has a value of.
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @returns {Comparison | undefined}
 */
export function sheetComparison(view, calculation, { figures }) {
  const hasValue = (/** @type {Comparison} */ { measure }) => known(figures[measure]);
  const picked = pickedComparison(view, calculation);
  return picked && hasValue(picked) ? picked : comparisonsOf(calculation).find(hasValue);
}

/**
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @param {Comparison | undefined} comparison
 * @returns {Phrase[]}
 */
export function comparisonPhrases(view, calculation, result, comparison) {
  if (!comparison) return [];
  if (result.region === NATION) return [message('sheet-compare-nation-itself')];
  return [
    placePhrase(view, calculation, result, comparison),
    ...meanPhrases(comparison),
    ...nationPhrases(view, calculation, result),
  ];
}

/**
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @param {Comparison} comparison
 * @returns {Phrase}
 */
function placePhrase({ names, shown, words }, { period }, { region }, { measure, covered, missing, places }) {
  const values = {
    payer: names.payer(region),
    measure: words.text(`measure-${measure}`).toLowerCase(),
    period: shown.period(period),
    covered: covered.length,
    all: covered.length + missing.length,
  };
  const place = places.find((candidate) => candidate.region === region);
  if (missing.length > 0 || !place) return message('sheet-compare-coverage', values);
  const { best, worst } = place;
  if (best !== worst) return message('sheet-compare-overlap', { ...values, best, worst });
  const others = places.filter((other) => other.best === best && other.worst === worst).length - 1;
  if (others === 0) return message('sheet-compare-place', { ...values, best });
  // Among equals there are no places.
  if (others === places.length - 1) return message('sheet-compare-equal', values);
  return message('sheet-compare-shared', { ...values, best, others });
}

/**
 * Both means of the regions that have a value; of one region they are its own value over again.
 * @param {Comparison} comparison
 * @returns {Phrase[]}
 */
function meanPhrases({ measure, covered, weighted, unweighted }) {
  if (covered.length < 2 || !known(weighted) || !known(unweighted)) return [];
  const kind = measureKind(measure);
  return [
    {
      key: 'sheet-compare-means',
      values: (w) => ({
        regions: covered.length,
        weighted: w.figure(weighted, kind),
        unweighted: w.figure(unweighted, kind),
      }),
      figures: { weighted: `weighted.${measure}`, unweighted: `unweighted.${measure}` },
    },
  ];
}

/**
 * The nation's published level of the same period, else that there is none and which years there are.
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @returns {Phrase[]}
 */
function nationPhrases({ catalogue, shown }, { period, indexBase }, { region, figures }) {
  for (const [name, base] of Object.entries(INDEXES)) {
    const [index, level] = [figures[/** @type {FigureName} */ (name)], indexBase[base]];
    if (level?.kind !== 'published' || !known(index)) continue;
    return [
      {
        key: `sheet-compare-nation-${base}`,
        values: (w) => ({ year: String(level.year), index: w.figure(index, 'index') }),
        figures: { index: `${region}.${name}` },
      },
    ];
  }
  const years = catalogue.claims
    .filter(({ region: of, measure }) => of === NATION && measure === 'invoiced')
    .map(({ year }) => String(year));
  const nearest = years.sort().at(-1);
  if (nearest === undefined || years.includes(String(period.year))) return [];
  return [message('sheet-compare-nation-other', { period: shown.period(period), year: nearest })];
}
