/* What a compared figure rests on, in words: how final it is, of which days, and what it counts. */

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').Basis} Basis */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../components/element.js').View} View */

/**
 * @param {Pick<View, 'words'>} view
 * @param {Basis['status']} status
 */
export function statusText({ words }, status) {
  return words.text(status === 'own' ? 'basis-own' : `status-${status}`);
}

/**
 * Whether it is of a whole calendar year.
 * @param {{ from: string, to: string }} period
 */
export function isWholeYear({ from, to }) {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

/**
 * What must be known about it beside its status: the days when it is of a part of the year, what it does not count, and
 * that it is in part the user's own.
 * @param {Pick<View, 'words' | 'shown'>} view
 * @param {Basis} basis
 * @returns {string[]}
 */
export function reservations({ words, shown }, basis) {
  return [
    ...(isWholeYear(basis) ? [] : [words.text('basis-days', { days: shown.period(basis) })]),
    ...basis.coverage.map((coverage) => words.text(`coverage-${coverage}`)),
    ...(basis.own && basis.status !== 'own' ? [words.text('basis-partly-own')] : []),
  ];
}

/** What a mark beside a number in a wide table stands for, in the order they are told.
 * @typedef {'preliminary' | 'days' | 'coverage' | 'own'} Mark */

/** @type {readonly Mark[]} */
export const MARKS = ['preliminary', 'days', 'coverage', 'own'];

/**
 * @param {Basis} basis
 * @returns {Mark[]}
 */
export function marksOf(basis) {
  /** @type {Record<Mark, boolean>} */
  const holds = {
    preliminary: basis.status === 'preliminary',
    days: !isWholeYear(basis),
    coverage: basis.coverage.length > 0,
    own: basis.own,
  };
  return MARKS.filter((mark) => holds[mark]);
}

/**
 * The published values of a figure's cells that have several.
 * @param {readonly PublishedClaim[]} claims all published values
 * @param {Basis} basis
 * @returns {{ used: PublishedClaim | undefined, all: PublishedClaim[] }[]} `used` is missing when an own number is
 */
export function competing(claims, basis) {
  const known = (/** @type {string} */ id) => claims.find((claim) => claim.id === id);
  const [used = [], others = []] = [basis.claims, basis.others].map((ids) => ids.flatMap((id) => known(id) ?? []));
  return [...new Set(others.map(cellOf))].map((cell) => {
    const isOfCell = (/** @type {PublishedClaim} */ claim) => cellOf(claim) === cell;
    const all = [...used, ...others].filter(isOfCell);
    // In the order of the data, so that nothing changes places when another one is chosen.
    return { used: used.find(isOfCell), all: claims.filter((claim) => all.includes(claim)) };
  });
}

/** @param {PublishedClaim} claim */
const cellOf = ({ region, year, measure }) => `${region} ${year} ${measure}`;
