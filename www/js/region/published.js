/* What has been published about one region, by year and cell: a cell has several values when the sources disagree. */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../published-case.js').ClaimedVolumes} ClaimedVolumes */

/** The published values of one measure in one year, the one that is used unless another is chosen first.
 * @typedef {{ measure: PublishedClaim['measure'], claims: PublishedClaim[] }} PublishedCell */
/** @typedef {{ year: number, cells: PublishedCell[] }} PublishedYear */
/** Published numbers that are of the same days, so that they can be calculated with together.
 * @typedef {{ year: number, from: string, to: string, claims: ClaimedVolumes }} Start */

/** In the order they are told. @type {readonly PublishedClaim['measure'][]} */
const MEASURES = ['contacts', 'contactsPerThousand', 'invoiced', 'invoicedPerInhabitant', 'patients', 'referrals'];
const VOLUMES = /** @type {const} */ (['contacts', 'invoiced', 'patients']);

/**
 * Whether it is counted or paid, so that it can be calculated with.
 * @param {PublishedClaim['measure']} measure
 */
export const isVolume = (measure) => VOLUMES.some((volume) => volume === measure);

/**
 * Whether it is known what it counts. A value of which that is unclear is told, but leads nothing.
 * @param {Pick<PublishedClaim, 'coverage'>} claim
 */
export const isClear = ({ coverage }) => coverage !== 'unclear';

/**
 * @param {readonly PublishedClaim[]} claims of all regions
 * @param {string} region
 * @returns {PublishedYear[]} the latest first
 */
export function publishedYears(claims, region) {
  const own = claims.filter((claim) => claim.region === region);
  const years = [...new Set(own.map(({ year }) => year))].sort().reverse();
  return years.map((year) => ({ year, cells: cellsOf(own.filter((claim) => claim.year === year)) }));
}

/**
 * @param {readonly PublishedClaim[]} claims of one region and year
 * @returns {PublishedCell[]}
 */
function cellsOf(claims) {
  return MEASURES.map((measure) => ({
    measure,
    claims: claims.filter((claim) => claim.measure === measure),
  })).filter((cell) => cell.claims.length > 0);
}

/**
 * What was published last: the first value of each cell, of the days that end last. Referrals are of other care too, and
 * what is unclear is passed over where anything else is known.
 * @param {readonly PublishedClaim[]} claims of all regions
 * @param {string} region
 * @returns {PublishedClaim[]}
 */
export function latestClaims(claims, region) {
  const all = claims.filter((claim) => claim.region === region && claim.measure !== 'referrals');
  const own = all.some(isClear) ? all.filter(isClear) : all;
  const last = own
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const ending = own.filter(({ to }) => to === last);
  const first = ending.map(({ from }) => from).sort()[0];
  return cellsOf(ending.filter(({ from }) => from === first)).flatMap((cell) => cell.claims[0] ?? []);
}

/**
 * What can be calculated with: numbers that are counted or paid, of the same days.
 * @param {readonly PublishedClaim[]} claims of all regions
 * @param {string} region
 * @param {readonly string[]} chosen ids of values to use in place of the first of their cell
 * @returns {Start[]} the latest first
 */
export function startsOf(claims, region, chosen) {
  const own = claims.filter((claim) => claim.region === region && isVolume(claim.measure));
  /** @type {Map<string, Start>} */
  const starts = new Map();
  // A chosen value comes before the first.
  for (const claim of [...own.filter(({ id }) => chosen.includes(id)), ...own]) {
    const { from, to, year } = claim;
    const measure = /** @type {typeof VOLUMES[number]} */ (claim.measure);
    const start = starts.get(`${from} ${to}`) ?? { year, from, to, claims: {} };
    start.claims[measure] ??= claim;
    starts.set(`${from} ${to}`, start);
  }
  return [...starts.values()].sort((a, b) => (a.to === b.to ? order(b.from, a.from) : order(b.to, a.to)));
}

/**
 * The one to calculate with unless another is chosen: the latest, of which it is known what it counts if there is any.
 * @param {readonly Start[]} starts the latest first
 */
export function latestStart(starts) {
  return starts.find(({ claims }) => Object.values(claims).every(isClear)) ?? starts[0];
}

/**
 * @param {string} a
 * @param {string} b
 */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
