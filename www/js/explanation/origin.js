/* Where a number that is not calculated comes from: a price row, a fee, a published value, or the user. */

import { claimBehind, claimFacts } from './claim.js';
import { stretchFrom } from './ground.js';
import { readName } from './name.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('./ground.js').Ground} Ground */
/** @typedef {import('./name.js').StepName} StepName */

/** `own`: it is the user's number.
 * @typedef {{ facts: Sentence[], sourceIds: string[], own?: boolean }} Origin */

/** @type {Origin} */
export const OWN = { facts: [{ key: 'fact-own', values: () => ({}) }], sourceIds: [], own: true };

/** @type {Record<string, (ground: Ground, node: DerivationNode, name: StepName) => Origin>} */
const ORIGINS = {
  price: priceOrigin,
  fee: feeOrigin,
  centreCharge: chargeOrigin,
  payingShare: shareOrigin,
  payableShare: shareOrigin,
  mixShare: mixOrigin,
  stretchShare: () => plain('fact-stretch-share'),
  feeIncluded: () => plain('fact-fee-inclusion'),
  feeOnTop: () => plain('fact-fee-inclusion'),
  meanFeeInPrice: () => plain('fact-fee-on-top'),
  stretchDays: (ground, _, { from }) => daysOrigin(ground, from),
  periodDays: (ground) => daysOrigin(ground, undefined),
  unsplit: enteredOrigin('contacts'),
  professionContacts: enteredOrigin('contacts'),
  contacts: enteredOrigin('contacts'),
  contactsPerThousand: enteredOrigin('contactsPerThousand'),
  invoicedPerInhabitant: enteredOrigin('invoicedPerInhabitant'),
  invoiced: enteredOrigin('invoiced'),
  patients: enteredOrigin('patients'),
  population: populationOrigin,
  netCost: netCostOrigin,
  indexBaseAmount: baseAmountOrigin,
  indexBasePopulation: (ground, node) => ({
    ...plain('fact-population', { day: lastDay(ground) }),
    sourceIds: node.sourceIds,
  }),
};

/**
 * @param {Ground} ground
 * @param {DerivationNode} node
 * @returns {Origin}
 */
export function originOf(ground, node) {
  if (node.rule !== 'given' && node.rule !== 'unknown') return { facts: [], sourceIds: [] };
  const name = readName(node.id);
  const found = ground.view.originIn?.(node, name) ?? ORIGINS[name.figure]?.(ground, node, name);
  const { facts, sourceIds, own } = found ?? OWN;
  return { facts, sourceIds: [...new Set([...node.sourceIds, ...sourceIds])], ...(own ? { own } : {}) };
}

/**
 * @param {string} key
 * @param {Record<string, string>} [values]
 * @returns {Origin}
 */
export function plain(key, values = {}) {
  return { facts: [{ key, values: () => values }], sourceIds: [] };
}

/**
 * The price row: which list, its validity, who decided it, and what else has been reported.
 * @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin}
 */
function priceOrigin(ground, _, { profession, from }) {
  const { catalogue, names, words, shown } = ground.view;
  const stretch = stretchFrom(ground, from);
  const series = catalogue.series.find(({ lists }) => lists.some(({ id }) => id === stretch?.listId));
  const list = series?.lists.find(({ id }) => id === stretch?.listId);
  const fee = { key: `fee-included-${stretch?.feeIncluded ?? 'unknown'}`, values: () => ({}) };
  if (!series || !list) return { facts: [{ key: 'fact-own-list', values: () => ({}) }, fee], sourceIds: [], own: true };
  const row = list.classes.find(({ professions }) => professions.some((other) => other === profession));
  const others = row?.otherReports ?? [];
  const validity = {
    from: shown.day(list.from),
    precision: list.fromPrecision,
    to: list.to ? shown.day(list.to) : '',
    open: list.to ? 'no' : 'yes',
  };
  /** @type {Sentence[]} */
  const facts = [
    {
      key: 'fact-price-list',
      values: () => ({ series: names.series(series), validity: words.text('list-validity', validity) }),
    },
  ];
  if (list.confirmedThrough) {
    const day = shown.day(list.confirmedThrough);
    facts.push({ key: stretch?.beyondConfirmed ? 'fact-beyond-confirmed' : 'list-confirmed', values: () => ({ day }) });
  }
  facts.push(fee);
  if (others.length > 0) {
    facts.push({
      key: 'price-other-reports',
      values: (writing) => ({
        prices: others
          .map((report) =>
            words.text(`price-other-report-${report.feeIncluded}`, { price: writing.exact(report.price, 'rate') }),
          )
          .join(', '),
      }),
    });
  }
  return { facts, sourceIds: others.map(({ sourceId }) => sourceId) };
}

/** @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin} */
function feeOrigin(ground, node, { profession, from = '' }) {
  const { catalogue, names, shown, assessment } = ground.view;
  const fee = assessment.input?.fee;
  if (node.rule === 'unknown' && node.figure.value === undefined && node.sourceIds.length === 0) {
    const known = fee && 'own' in fee && fee.own.some(({ fees }) => fees.some((own) => own.profession === profession));
    if (!known) return plain(`fact-fee-unknown-${stretchFrom(ground, from)?.feeIncluded ?? 'unknown'}`);
  }
  if (!fee || !('published' in fee)) return OWN;
  const schedule = catalogue.fees.find(({ id }) => id === fee.published);
  const row = schedule?.fees.find(
    (listed) => listed.profession === profession && listed.from <= from && (listed.to ?? from) >= from,
  );
  if (!schedule || !row) return OWN;
  return plain('fact-fee', {
    region: names.payer(schedule.region),
    from: shown.day(row.from),
    to: row.to ? shown.day(row.to) : '',
    open: row.to ? 'no' : 'yes',
  });
}

/** @type {(ground: Ground, node: DerivationNode) => Origin} */
function chargeOrigin({ view }, node) {
  if (node.rule === 'unknown') return plain('fact-charge-unknown');
  const charge = view.assessment.input?.centreCharge;
  if (!charge || !('published' in charge)) return OWN;
  const published = view.catalogue.centreCharges.find(({ id }) => id === charge.published);
  return published ? plain('fact-charge', { region: view.names.payer(published.region) }) : OWN;
}

/** @type {(ground: Ground, node: DerivationNode) => Origin} */
function shareOrigin(_, { rule, figure }) {
  return rule === 'unknown' && figure.low === '0' && figure.high === '1' ? plain('fact-share-unknown') : OWN;
}

/** @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin} */
function mixOrigin({ view }, node, { region }) {
  if (node.rule === 'unknown') return plain('fact-mix-unknown');
  const mix = view.assessment.input?.entries.find((entry) => entry.region === region)?.unsplit?.mix;
  return plain('fact-mix', { mix: mix ? view.names.published('mix', mix) : '' });
}

/**
 * @param {Ground} ground
 * @param {string | undefined} from first day of the part; missing: of the whole period
 * @returns {Origin}
 */
function daysOrigin(ground, from) {
  const days = from === undefined ? ground.view.assessment.calculation?.period : stretchFrom(ground, from);
  return days ? plain('fact-days', { days: ground.view.shown.period({ from: days.from, to: days.to }) }) : OWN;
}

/**
 * @param {import('./claim.js').ClaimField} field of a published case
 * @returns {(ground: Ground, node: DerivationNode, name: StepName) => Origin}
 */
function enteredOrigin(field) {
  return ({ view }, { figure }, { region = '' }) => {
    const claim = claimBehind(view, field, region, figure);
    return claim ? claimOrigin(view, claim) : OWN;
  };
}

/**
 * @param {import('./ground.js').Explained} view
 * @param {PublishedClaim} claim
 * @returns {Origin}
 */
function claimOrigin(view, claim) {
  return { facts: claimFacts(view, claim), sourceIds: [claim.sourceId] };
}

/** @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin} */
function populationOrigin(ground, _, { region }) {
  const { assessment, shown } = ground.view;
  const result = assessment.calculation?.regions.find((other) => other.region === region);
  const used = result?.populationDate;
  if (!used) return OWN;
  const day = shown.day(used);
  if (result.populationOwn) return { ...plain('fact-own-population', { day }), own: true };
  const wanted = assessment.input?.populationDate ?? `${assessment.calculation?.period.to.slice(0, 4)}-12-31`;
  if (used === wanted) return plain('fact-population', { day });
  return plain('fact-population-earlier', { day, wanted: shown.day(wanted) });
}

/** @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin} */
function netCostOrigin({ view }, { sourceIds }, { region }) {
  const own = view.assessment.input?.entries.find((entry) => entry.region === region)?.netCost;
  if (own) return { ...plain('fact-own-net-cost', { year: String(own.year) }), own: true };
  if (sourceIds.length === 0) return OWN;
  return plain('fact-net-cost', { year: String(view.assessment.calculation?.period.year ?? '') });
}

/** @type {(ground: Ground, node: DerivationNode, name: StepName) => Origin} */
function baseAmountOrigin({ view }, { sourceIds }, { measure }) {
  const year = view.assessment.calculation?.period.year;
  const what = measure === 'contactsPerThousand' ? 'contacts' : 'invoiced';
  const claim = view.catalogue.claims.find(
    (known) =>
      known.region === '00' && known.year === year && known.measure === what && sourceIds.includes(known.sourceId),
  );
  return claim ? claimOrigin(view, claim) : { facts: [], sourceIds: [] };
}

/** @param {Ground} ground */
function lastDay({ view }) {
  return view.shown.day(`${view.assessment.calculation?.period.year}-12-31`);
}
