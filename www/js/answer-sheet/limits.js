/*
 * "Vad vi inte kan skilja ut": what the figures cannot tell. Every line comes from something the engine or the data say:
 * a figure that is missing and why, a finding, the scope of a published number, two sources that disagree, a share that
 * is not known, regions without a value. Nothing stands here from memory.
 */

import { claimPeriod } from '../explanation/claim.js';
import { known } from '../headline.js';
import { codeKey } from '../i18n.js';
import { problemText } from '../messages.js';
import { NATION } from '../names.js';
import { claimText } from '../published-text.js';
import { asFigure } from '../writing.js';
import { listed, message } from './phrase.js';
import { CELLS, claimsOf, claimsOfOtherPeriods, sameClaim } from './published.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FigureName} FigureName */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Finding} Finding */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../explanation/ground.js').Explained} Explained */
/** @typedef {import('./figures.js').SheetFigure} SheetFigure */
/** @typedef {import('./phrase.js').Phrase} Phrase */

/** Figures that rest on prices. */
const PRICED = /^(gross|fees|liability|centre|central|careSide|invoicedLessGross)/;
/** Findings that only concern those. */
const OF_PRICES = /^(price_list|fee|mix|payable|centre)\./;
/** Questions to the one who writes the sheet, asked beside it: the answer is to be mended, not to carry them. */
const TO_THE_WRITER = /^plausibility\./;

/**
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {RegionResult} result
 * @param {SheetFigure[]} figures those on the sheet
 * @param {Comparison | undefined} comparison
 * @returns {Phrase[]}
 */
export function limits(view, calculation, result, figures, comparison) {
  const priced = figures.some(({ name }) => PRICED.test(name));
  return [
    ...otherPeriods(view, calculation, result.region),
    ...missingFigures(result),
    ...paymentLimits(view, priced),
    ...publishedScopes(view, result.region),
    ...referrals(view, result.region),
    ...competingClaims(view, result.region),
    ...ofFindings(view, calculation.findings, result.region, priced),
    ...(comparison && result.region !== NATION ? regionsWithout(view, comparison) : []),
  ];
}

/**
 * A number that stays in its field when the period changes is still of the period it was published for.
 * @param {Explained} view
 * @param {Calculation} calculation
 * @param {string} region
 * @returns {Phrase[]}
 */
function otherPeriods(view, { period }, region) {
  return claimsOfOtherPeriods(view, region).map((claim) => ({
    key: 'sheet-other-period',
    values: (writing) => ({
      measure: view.words.text(`claim-${claim.measure}`),
      value: claimText(writing, claim),
      published: claimPeriod(view, claim),
      period: writing.period(period),
    }),
  }));
}

/** A rate in its two forms, by price and by invoice; it is unknown when both are.
 * @type {[FigureName, FigureName][]} */
const RATES = [
  ['invoicedPerContact', 'liabilityPerContact'],
  ['invoicedPerPatient', 'liabilityPerPatient'],
  ['invoicedPerInhabitant', 'liabilityPerInhabitant'],
];

/**
 * Rates that cannot be had, each with the reason. Patients are the trap: a rate per patient is easily read as one per
 * contact, so there the reason says that too.
 * @param {RegionResult} result
 * @returns {Phrase[]}
 */
function missingFigures({ figures }) {
  const missing = RATES.flatMap(([invoiced, liability]) => {
    if ([invoiced, liability].some((name) => known(figures[name]))) return [];
    const lacksInvoice = figures[invoiced]?.missing === 'no_invoiced';
    const reason = (lacksInvoice ? figures[liability] : figures[invoiced])?.missing;
    return reason ? [message(`sheet-missing-${invoiced}`, { reason })] : [];
  });
  return known(figures.patients) && !known(figures.contacts)
    ? [message('sheet-patients-not-contacts'), ...missing]
    : missing;
}

/**
 * What sums cannot show of single contacts, and that a recommended price is not one that was decided.
 * @param {Explained} view
 * @param {boolean} priced
 * @returns {Phrase[]}
 */
function paymentLimits({ assessment, catalogue, words }, priced) {
  /** @type {Phrase[]} */
  const lines = [];
  if (!assessment.input?.payable) lines.push(message('sheet-single-contacts'));
  const lists = new Set(assessment.stretches.map(({ listId }) => listId));
  const series = catalogue.series.filter((candidate) => candidate.lists.some(({ id }) => lists.has(id)));
  for (const { status, decidedBy } of priced ? series : [])
    if (status === 'recommended') lines.push(message('sheet-recommended', { decider: decidedBy[words.language] }));
  return lines;
}

/**
 * @param {Explained} view
 * @param {string} region
 * @returns {Phrase[]}
 */
function publishedScopes(view, region) {
  const { language } = view.words;
  const scopes = CELLS.flatMap((cell) => sameClaim(view, region, cell)?.claim.scope?.[language] ?? []);
  return [...new Set(scopes)].map((scope) => message('sheet-scope', { scope }));
}

/**
 * Referrals stand beside the amount in published answers, and are taken for what it is to be divided by.
 * @param {Explained} view
 * @param {string} region
 * @returns {Phrase[]}
 */
function referrals(view, region) {
  const { language } = view.words;
  return claimsOf(view, region, 'referrals').map((claim) => ({
    key: 'sheet-referrals',
    values: (writing) => ({ number: claimText(writing, claim), scope: claim.scope?.[language] ?? 'none' }),
  }));
}

/**
 * Several published numbers of the same cell: all are said, the one in use among them. What only a part is counted in
 * does not disagree with it.
 * @param {Explained} view
 * @param {string} region
 * @returns {Phrase[]}
 */
function competingClaims(view, region) {
  const { names } = view;
  return CELLS.flatMap((cell) => {
    const used = sameClaim(view, region, cell)?.claim;
    const claims = claimsOf(view, region, cell).filter(({ coverage }) => coverage === used?.coverage);
    const values = new Set(claims.map(({ value }) => asFigure(value).value));
    if (values.size < 2) return [];
    return {
      key: `sheet-competing-${cell}`,
      values: (writing) => ({
        values: listed(
          writing,
          claims.map((claim) => `${claimText(writing, claim)} (${names.sources.get(claim.sourceId)?.publisher ?? ''})`),
        ),
      }),
    };
  });
}

/**
 * Findings of the engine in the sheet's words where it has such: a document states, the page asks.
 * @param {Explained} view
 * @param {Finding[]} findings
 * @param {string} region
 * @param {boolean} priced
 * @returns {Phrase[]}
 */
function ofFindings(view, findings, region, priced) {
  const about = findings.filter(
    ({ code, params }) =>
      !TO_THE_WRITER.test(code) &&
      (priced || !OF_PRICES.test(code)) &&
      (params.region ?? params.regions ?? region).split(/[\s,]+/).includes(region),
  );
  return about.map((finding) => {
    const { region: several, ...params } = finding.params;
    const own = { ...finding, params: several === undefined ? params : { ...params, region } };
    const stated = `sheet-finding-${finding.code}`;
    const code = view.words.has(codeKey(stated)) ? stated : finding.code;
    return { verbatim: problemText(view, { ...own, code }).text };
  });
}

/**
 * @param {Explained} view
 * @param {Comparison} comparison
 * @returns {Phrase[]}
 */
function regionsWithout({ names }, { covered, missing }) {
  if (missing.length === 0) return [];
  const all = covered.length + missing.length;
  // A few are named; of many, those that have a value are fewer to tell.
  if (missing.length > covered.length) return [message('sheet-regions-without', { missing: missing.length, all })];
  return [
    {
      key: 'sheet-regions-named',
      values: (w) => ({
        regions: listed(
          w,
          missing.map((code) => names.region(code)),
        ),
      }),
    },
  ];
}
