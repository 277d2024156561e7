/* What is copied: the key figures of the region asked about, and the table of regions as the page shows it. */

import { shift } from '../decimal.js';
import { known } from '../headline.js';
import { pickedComparison, projectionOf } from '../measures.js';
import { NATION } from '../names.js';
import { resultOf } from '../subject.js';
import { isProjected, projectionText, remarks, titled } from './figures-table.js';
import { FIGURES, unitOf } from './quantities.js';
import { sourceLines } from './sources.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../format.js').Rounding} Rounding */
/** @typedef {import('./table-forms.js').CopiedCell} CopiedCell */
/** @typedef {import('./table-forms.js').CopiedTable} CopiedTable */

/** Decimals for reading, about as the page has them; always so many, so that a column lines up.
 * @type {Record<Unit, number>} */
export const DIGITS = {
  contacts: 0,
  patients: 0,
  inhabitants: 0,
  kronor: 0,
  kronor_per_contact: 2,
  kronor_per_patient: 2,
  kronor_per_inhabitant: 2,
  contacts_per_thousand: 1,
  contacts_per_inhabitant: 4,
  times: 2,
  share: 2,
  index: 1,
  days: 0,
  episodes: 1,
  episodes_per_contact: 4,
  points: 1,
  points_per_contact: 4,
  listed_people: 0,
  kronor_per_episode: 2,
  kronor_per_point: 2,
  kronor_per_listed_person: 2,
  visits: 0,
  kronor_per_visit: 2,
  months: 0,
  kronor_per_month: 2,
};

/**
 * The figures of the region asked about; none when all are in the table.
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {CopiedTable | undefined}
 */
export function keyFigures(view, calculation) {
  const { words, names } = view;
  const result = resultOf(view, calculation);
  const shown = FIGURES.filter((name) => known(result?.figures[name]));
  if (!result?.entered || shown.length === 0) return undefined;
  const ranged = shown.some((name) => isRanged(result.figures[name]));
  return {
    language: words.language,
    caption: titled(
      view,
      words.text('export-caption-figures', { region: names.region(result.region), period: period(view, calculation) }),
    ),
    header: [
      words.text('export-head-figure'),
      words.text('export-head-value'),
      ...(ranged ? [words.text('export-head-low'), words.text('export-head-high')] : []),
      words.text('export-head-unit'),
    ],
    rows: shown.map((name) => [
      { text: words.text(`export-figure-${name}`) },
      ...numberCells(view, result.figures[name], name, ranged),
      { text: words.text(`export-unit-${shownUnit(name)}`) },
    ]),
    notes: notesOf(view, calculation, [[result, shown]]),
  };
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 * @returns {CopiedTable | undefined}
 */
export function regionTable(view, calculation) {
  const { words, names } = view;
  const comparison = pickedComparison(view, calculation);
  if (!comparison) return undefined;
  const { measure, places } = comparison;
  const projection = projectionOf(measure);
  const regions = calculation.regions.filter(({ region, entered }) => region !== NATION || entered);
  const columns = [measure, projection].filter(
    (name) => name === measure || regions.some(({ figures }) => known(figures[name])),
  );
  const ranged = columns.filter((name) => regions.some(({ figures }) => isRanged(figures[name])));
  const head = (/** @type {FigureName} */ name, /** @type {string} */ end) =>
    words.text('export-figure-title', {
      figure: words.text(`export-figure-${name}`),
      end,
      unit: words.text(`export-unit-${shownUnit(name)}`),
    });
  const ends = (/** @type {FigureName} */ name) => (ranged.includes(name) ? ['value', 'low', 'high'] : ['value']);
  const placed = places.length > 1;
  return {
    language: words.language,
    caption: titled(
      view,
      words.text('table-title', { measure: words.text(`measure-${measure}`), period: period(view, calculation) }),
    ),
    header: [
      words.text('region'),
      ...columns.flatMap((name) => ends(name).map((end) => head(name, end))),
      ...(placed ? [words.text('place')] : []),
    ],
    rows: regions.map((result) => {
      const place = places.find(({ region }) => region === result.region);
      return [
        { text: names.region(result.region) },
        ...columns.flatMap((name) => numberCells(view, result.figures[name], name, ranged.includes(name))),
        ...(placed ? [{ text: place ? placeText(place) : '' }] : []),
      ];
    }),
    notes: notesOf(
      view,
      calculation,
      regions.map((result) => [result, columns]),
    ),
  };
}

/**
 * @param {View} view
 * @param {Figure | undefined} figure
 * @param {FigureName} name
 * @param {boolean} ranged whether there are cells for its ends too
 * @returns {CopiedCell[]}
 */
function numberCells({ words }, figure, name, ranged) {
  /** @type {(text: string | undefined, rounding: Rounding) => CopiedCell} */
  const cell = (text, rounding) => {
    if (text === undefined) return { text: '' };
    const unit = unitOf(name);
    return { number: unit === 'share' ? shift(text, 2) : text, style: { digits: DIGITS[unit], fixed: true, rounding } };
  };
  // The region that a projection starts from has none of its own, which is nothing that is missing.
  const none = isProjected(name) ? '–' : words.text('figure-missing');
  const value = known(figure) ? cell(figure.value, 'near') : { text: none };
  return ranged ? [value, cell(figure?.low, 'down'), cell(figure?.high, 'up')] : [value];
}

/** @param {Figure | undefined} figure */
function isRanged(figure) {
  return figure?.low !== undefined || figure?.high !== undefined;
}

/**
 * A share is read as a percentage.
 * @param {FigureName} name
 */
function shownUnit(name) {
  const unit = unitOf(name);
  return unit === 'share' ? 'percent' : unit;
}

/** @param {{ best: number, worst: number }} place */
function placeText({ best, worst }) {
  return best === worst ? `${best}` : `${best}–${worst}`;
}

/**
 * @param {View} view
 * @param {Calculation} calculation
 */
function period({ shown }, calculation) {
  return shown.period(calculation.period);
}

/**
 * Where the figures come from, and what they are not.
 * @param {View} view
 * @param {Calculation} calculation
 * @param {[RegionResult, FigureName[]][]} shown
 */
function notesOf(view, calculation, shown) {
  const ids = shown.flatMap(([{ region, figures }, names]) =>
    names.filter((name) => known(figures[name])).map((name) => `${region}.${name}`),
  );
  const uncertain = shown.flatMap(([result, names]) =>
    remarks(
      view,
      result,
      names.filter((name) => known(result.figures[name])),
    ).filter(() => result.entered),
  );
  return [
    ...sourceLines(view, calculation, ids),
    ...uncertain,
    ...(shown.length > 1 ? [view.words.text('table-legend')] : []),
    ...(ids.some(isProjected) ? [projectionText(view)] : []),
  ];
}
