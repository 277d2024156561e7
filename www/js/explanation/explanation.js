/*
 * All that is said of one figure, one published value or one place, as sentences that have not been written yet: the
 * panel writes them for the eye and the ear, the clipboard as plain text.
 */

import { NATION } from '../names.js';
import { claimText } from '../published-text.js';
import { besideGround } from './beside.js';
import { boundsOf } from './bounds.js';
import { aboutKey, lowered, measureText, nameOf, stepSentence } from './calculation.js';
import { claimFacts, claimPeriod } from './claim.js';
import { comparedGround, isCompared } from './compared.js';
import { isExact, isOpen } from './ground.js';
import { readName } from './name.js';
import { originOf } from './origin.js';
import { outline } from './outline.js';
import { placeSentences } from './placing.js';
import { quantity, unrounded } from './quantity.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Measure} Measure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./ground.js').Explained} Explained */
/** @typedef {import('./ground.js').Ground} Ground */
/** @typedef {import('./origin.js').Origin} Origin */
/** @typedef {import('./outline.js').Place} Place */

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} number
 * @property {Sentence} sentence
 * @property {Sentence[]} facts where its number comes from, or why it is calculated so
 * @property {string} [told] number of the step where the same is told with all that is under it
 * @property {Step[]} parts
 */

/**
 * @typedef {object} Explanation
 * @property {string} title
 * @property {string} context whose, and for when
 * @property {(writing: Writing) => string} value
 * @property {string | undefined} about what the figure means
 * @property {Step[]} steps
 * @property {{ lead: Sentence[], inputs: Sentence[] } | undefined} bounds
 * @property {Sentence[]} rounding
 * @property {string[]} sourceIds
 * @property {boolean} own whether any of its numbers is the user's own
 */

/**
 * @param {Explained} view
 * @param {string} id of a figure ("23.liability"), a claim ("00-2020-invoiced"), a place ("place.liabilityPerContact.23") or
 *   a compared figure ("2020.23.invoicedPerInhabitant"), or one that stands beside the case ("model.payment.visit")
 * @returns {Explanation | undefined} nothing when there is no such figure, as when what was entered has changed
 */
export function explanationOf(view, id) {
  if (isCompared(id)) {
    const ground = comparedGround(view, id);
    return ground && explanationOf(ground.view, ground.id);
  }
  const beside = besideGround(view, id);
  if (beside) return ofFigure(beside, id);
  const claim = view.catalogue.claims.find((known) => known.id === id);
  if (claim) return ofClaim(view, claim);
  const [first, measure = '', region = ''] = id.split('.');
  return first === 'place' ? ofPlace(view, measure, region) : ofFigure(view, id);
}

/**
 * @param {Explained} view
 * @param {string} id
 * @returns {Explanation | undefined}
 */
function ofFigure(view, id) {
  const derivation = view.derive(id);
  const nodes = new Map(derivation?.nodes.map((node) => [node.id, node]));
  const root = nodes.get(derivation?.figures[id] ?? '');
  if (!root) return undefined;
  const regions = new Set([...nodes.keys()].flatMap((node) => readName(node).region ?? []));
  const ground = { view, nodes, several: regions.size > (readName(id).region ? 1 : 0) };
  const origins = new Map([...nodes.values()].map((node) => [node.id, originOf(ground, node)]));
  /** @type {(place: Place) => Step} */
  const step = ({ node, number, told, parts }) => ({
    id: node.id,
    number,
    sentence: stepSentence(ground, node),
    // What was told once is not told again.
    facts: told === undefined ? [...reason(ground, node, root), ...(origins.get(node.id)?.facts ?? [])] : [],
    ...(told === undefined ? {} : { told }),
    parts: parts.map(step),
  });
  return {
    title: nameOf({ ...ground, several: false }, id),
    context: contextOf(view, id),
    value: (writing) => quantity(writing, root.figure, root.unit),
    about: aboutText(view, id),
    steps: outline(nodes, root.id).map(step),
    bounds: boundsOf(ground, root),
    rounding: roundingOf(view, root),
    ...gathered([...origins.values()]),
  };
}

/**
 * @param {Origin[]} origins
 * @returns {Pick<Explanation, 'sourceIds' | 'own'>}
 */
function gathered(origins) {
  return {
    sourceIds: [...new Set(origins.flatMap(({ sourceIds }) => sourceIds))],
    own: origins.some(({ own }) => own),
  };
}

/**
 * Why a step is calculated as it is, where the sentence of the calculation does not say so itself.
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @param {DerivationNode} root whose meaning stands at the top
 * @returns {Sentence[]}
 */
function reason({ view }, node, root) {
  const { figure, region, profession } = readName(node.id);
  const isPart = region !== undefined && profession !== undefined;
  const key = aboutKey(figure);
  if (node === root || isPart || node.operands.length === 0 || !view.words.has(key)) return [];
  return [{ key, values: () => ({}) }];
}

/**
 * @param {Explained} view
 * @param {string} id
 */
function aboutText({ words }, id) {
  const { figure, measure } = readName(id);
  const key = [aboutKey(figure), `about-${measure}`].find((known) => words.has(known));
  return key && words.text(key);
}

/**
 * @param {Explained} view
 * @param {string} id
 */
function contextOf({ words, names, shown, assessment, context }, id) {
  if (context) return context(id);
  const { region, measure } = readName(id);
  const { calculation } = assessment;
  const compared = calculation?.comparisons.find((comparison) => comparison.measure === measure);
  const parts = [];
  if (region) parts.push(region === NATION ? words.text('region-nation') : names.payer(region));
  if (compared) {
    const covered = compared.covered.length;
    parts.push(words.text('context-regions', { covered, all: covered + compared.missing.length }));
  }
  if (calculation) parts.push(shown.period(calculation.period));
  return parts.join(', ');
}

/** Amounts that also stand in whole kronor that sum, by the name that the split has for them.
 * @type {Record<string, 'gross' | 'fees' | 'liability' | 'centre' | 'central'>} */
const SPLIT = { gross: 'gross', fees: 'fees', liability: 'liability', centrePart: 'centre', centralPart: 'central' };

/**
 * @param {Explained} view
 * @param {DerivationNode} root
 * @returns {Sentence[]}
 */
function roundingOf({ assessment, shown }, { id, figure, unit }) {
  /** @type {Sentence[]} */
  const rounding = [{ key: 'rounding-once', values: () => ({}) }];
  if (!isExact(figure)) rounding.push({ key: 'rounding-outwards', values: () => ({}) });
  // A number that is printed as it is has nothing more to show.
  if (!isOpen(figure) && !quantity(shown, figure, unit).includes(unrounded(shown, figure, unit))) {
    rounding.push({ key: 'rounding-before', values: (writing) => ({ figure: unrounded(writing, figure, unit) }) });
  }
  const { region, figure: name, profession } = readName(id);
  const split = assessment.calculation?.regions.find((result) => result.region === region)?.split;
  const part = profession ? undefined : SPLIT[name];
  const whole = part && split?.[part];
  if (whole) {
    rounding.push({
      key: 'rounding-split',
      values: (writing) => ({ whole: writing.exact(whole, 'wholeKronor') }),
    });
  }
  return rounding;
}

/**
 * @param {Explained} view
 * @param {PublishedClaim} claim
 * @returns {Explanation}
 */
function ofClaim(view, claim) {
  const { words, names } = view;
  const name = words.text(`claim-${claim.measure}`);
  const value = (/** @type {Writing} */ writing) => claimText(writing, claim);
  return {
    title: name,
    context: `${claim.region === NATION ? words.text('region-nation') : names.payer(claim.region)}, ${claimPeriod(view, claim)}`,
    value,
    about: words.text('about-claim'),
    steps: [
      {
        id: claim.id,
        number: '1',
        sentence: { key: 'step-given', values: (writing) => ({ name, result: value(writing) }) },
        facts: claimFacts(view, claim),
        parts: [],
      },
    ],
    bounds: undefined,
    rounding: [],
    sourceIds: [claim.sourceId],
    own: false,
  };
}

/**
 * @param {Explained} view
 * @param {string} measure
 * @param {string} region
 * @returns {Explanation | undefined}
 */
function ofPlace(view, measure, region) {
  const { words, assessment } = view;
  const comparison = assessment.calculation?.comparisons.find((other) => other.measure === measure);
  const place = comparison?.places.find((other) => other.region === region);
  if (!assessment.calculation || !comparison || !place) return undefined;
  const { regions } = assessment.calculation;
  const id = `place.${measure}.${region}`;
  const nodes = view.derive(...comparison.covered.map((code) => `${code}.${measure}`))?.nodes ?? [];
  const ground = { view, nodes: new Map(nodes.map((node) => [node.id, node])), several: true };
  return {
    title: words.text('place-title', { measure: lowered(measureText(words, measure)) }),
    context: contextOf(view, `${region}.${measure}`),
    value: () =>
      words.text(place.best === place.worst ? 'place-one' : 'place-range', { best: place.best, worst: place.worst }),
    about: words.text('about-place'),
    steps: placeSentences(view, comparison, regions, place).map((sentence, position) => ({
      id: `${id}.${position + 1}`,
      number: String(position + 1),
      sentence,
      facts: [],
      parts: [],
    })),
    bounds: undefined,
    rounding: [{ key: 'rounding-place', values: () => ({}) }],
    ...gathered(nodes.map((node) => originOf(ground, node))),
  };
}
