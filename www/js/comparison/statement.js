/*
 * The comparison in a sentence that can be printed, and what must be said with it; or why nothing can be said. Which
 * message, and what is put into it.
 */

import { NATION } from '../names.js';
import { isWholeYear } from './basis.js';
import { areaOf, figureId } from './compared.js';
import { comparedKind } from './measures.js';

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ApartReason} ApartReason */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedOn} ComparedOn */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').Statement} Statement */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./focus.js').Focus} Focus */

/**
 * @typedef {object} Said
 * @property {Sentence} lead
 * @property {Sentence[]} more what belongs to it
 * @property {string[]} figures those in it, without their year: "01.contactsPerThousand"
 * @property {ComparedMeasure} [instead] what had better be compared
 */

/** A measure of size, and the rate that regions of different size can be compared on.
 * @type {Partial<Record<ComparedMeasure, ComparedMeasure>>} */
const RATES = { contacts: 'contactsPerThousand', invoiced: 'invoicedPerInhabitant', patients: 'invoicedPerPatient' };

/** @typedef {Pick<View, 'words' | 'names'>} Speaker */

/**
 * @param {Speaker} view
 * @param {Focus} focus
 * @returns {Said}
 */
export function saidOf(view, focus) {
  const { on } = focus;
  if (!on) return refused(view, focus, 'too_few');
  const { statement } = on;
  return statement.refused === undefined ? told(view, focus, on, statement) : refused(view, focus, statement.refused);
}

/**
 * @param {Speaker} view
 * @param {Focus} focus
 * @param {ComparedOn} on
 * @param {Extract<Statement, { refused?: undefined }>} statement
 * @returns {Said}
 */
function told(view, focus, on, { highest, lowest, ratio, cautions }) {
  const { names } = view;
  const { measure, year } = focus;
  const figure = (/** @type {string} */ region) => areaOf(year, region)?.figures[measure];
  const kind = comparedKind(measure);
  const regions = regionsOf(on);
  const isAll = on.comparable.length === regions;
  const id = (/** @type {string} */ of) => figureId(year.year, of, measure);
  const nation = areaOf(year, NATION)?.figures[measure];
  return {
    lead: {
      key: `said-${measure}`,
      values: (writing) => {
        const times = writing.parts(ratio, 'perThousand').main;
        return {
          year: String(year.year),
          high: names.region(highest),
          low: names.region(lowest),
          highest: writing.parts(figure(highest), kind).main,
          lowest: writing.parts(figure(lowest), kind).main,
          ratio: times,
          // "1 gånger så många" is no difference, though there is one.
          close: times === '1' ? 'yes' : 'no',
          scope: on.comparable.length === 2 ? 'two' : isAll ? 'all' : 'some',
          count: on.comparable.length,
          base: nation && !nation.missing ? 'nation' : 'regions',
        };
      },
      figures: { highest: id(highest), lowest: id(lowest), ratio: id('ratio') },
    },
    more: [
      coverage(on),
      ...cautions.map((caution) => cautionSentence(view, focus, on, caution)),
      ...nationSentence(view, focus),
    ],
    figures: [`${highest}.${measure}`, `${lowest}.${measure}`],
  };
}

/** @param {ComparedOn} on */
const regionsOf = ({ comparable, apart, missing }) => comparable.length + apart.length + missing.length;

/**
 * How many regions the sentence is about. Those kept apart have a value all the same, and are said to.
 * @param {ComparedOn} on
 * @returns {Sentence}
 */
function coverage(on) {
  return {
    key: 'said-coverage',
    values: () => ({ comparable: on.comparable.length, apart: on.apart.length, all: regionsOf(on) }),
  };
}

/**
 * @param {Speaker} view
 * @param {Focus} focus
 * @param {ComparedOn} on
 * @param {import('../../../wasm/comparison/src/types.d.ts').Caution} caution
 * @returns {Sentence}
 */
function cautionSentence({ names, words }, { year, measure }, { comparable }, caution) {
  const areas = comparable.flatMap((region) => areaOf(year, region) ?? []);
  const inside = areas.filter(({ bases }) => bases[measure]?.coverage.includes('provider_inside'));
  const earlier = areas.flatMap(({ populationDate = '' }) =>
    populationDate < `${year.year}-12-31` ? populationDate : [],
  );
  return {
    key: `caution-${caution}`,
    values: (writing) => ({
      regions: listed(
        words.language,
        inside.map(({ region }) => names.region(region)),
      ),
      day: writing.day(earlier.sort().at(-1) ?? ''),
      year: String(year.year),
    }),
  };
}

/**
 * The nation's own value, which is not one of those compared, with its days and what it counts unless that is all.
 * @param {Speaker} view
 * @param {Focus} focus
 * @returns {Sentence[]}
 */
function nationSentence({ words }, { year, measure, on }) {
  const area = areaOf(year, NATION);
  const [figure, basis] = [area?.figures[measure], area?.bases[measure]];
  if (!figure || figure.missing || !basis || measure.endsWith('Index')) return [];
  const isOther = on !== undefined && on.status !== basis.status;
  const isPart = !isWholeYear(basis) || basis.coverage.length > 0;
  const facts = (/** @type {Writing} */ writing) => [
    ...(isWholeYear(basis) ? [] : [writing.period(basis)]),
    ...basis.coverage.map((coverage) => words.text(`nation-${coverage}`)),
  ];
  return [
    {
      key: isPart ? 'said-nation-part' : 'said-nation',
      values: (writing) => ({
        value: writing.parts(figure, comparedKind(measure)).main,
        status: isOther ? basis.status : 'same',
        facts: facts(writing).join(', '),
      }),
      figures: { value: figureId(year.year, NATION, measure) },
    },
  ];
}

/**
 * @param {Speaker} view
 * @param {Focus} focus
 * @param {NonNullable<Statement['refused']>} reason
 * @returns {Said}
 */
function refused(view, focus, reason) {
  const { words, names } = view;
  const { year, measure, on } = focus;
  const only = on?.comparable[0];
  const instead = reason === 'absolute' ? RATES[measure] : undefined;
  return {
    lead: {
      key: `refused-${reason}`,
      values: () => ({
        of: words.text(`of-${measure}`),
        year: String(year.year),
        count: on?.comparable.length ?? 0,
        region: only === undefined ? '' : names.region(only),
        reasons: listed(words.language, apartReasons(words, on)),
      }),
    },
    more: [...(on ? [coverage(on)] : []), ...nationSentence(view, focus)],
    figures: only === undefined ? [] : [`${only}.${measure}`],
    ...(instead ? { instead } : {}),
  };
}

/**
 * @param {View['words']} words
 * @param {ComparedOn | undefined} on
 */
function apartReasons(words, on) {
  const reasons = new Set(on?.apart.flatMap(({ reasons }) => reasons));
  return [...reasons].map((reason) => words.text(`apart-${reason}`));
}

/**
 * "Stockholm, Uppsala och Gotland".
 * @param {'sv' | 'en'} language
 * @param {string[]} parts
 */
export function listed(language, parts) {
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(parts);
}

/**
 * Sentences as plain text.
 * @param {Pick<View, 'words'>} view
 * @param {Writing} writing
 * @param {readonly Sentence[]} sentences
 */
export function plainSentences({ words }, writing, sentences) {
  return sentences.map(({ key, values }) => words.text(key, values(writing))).join(' ');
}
