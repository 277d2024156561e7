/*
 * Counts that are too small to be shared. Fewer than five contacts or patients may tell who they are, so what can be
 * passed on has none of them, and nothing that they could be worked out from. On the screen of whoever has the file
 * everything is shown.
 *
 * Where a total stands beside its parts, one hidden part is the total less the others. So parts are hidden, the smallest
 * first, until those hidden could be shared out among themselves in several ways, each of them up to five or more. Hidden
 * parts look alike, whether they are small or only protect a small one.
 */

/** From here on a count may be shared. */
export const LEAST_SHARED = 5;

/** @param {number} count */
export const isSmall = (count) => count > 0 && count < LEAST_SHARED;

/**
 * A count alone, with nothing beside it that it could be worked out from.
 * @param {number} count
 * @returns {number | undefined} nothing when it is too small
 */
export const shared = (count) => (isSmall(count) ? undefined : count);

/**
 * Which of the parts of a known total to hide.
 * @param {readonly number[]} counts
 * @param {readonly boolean[]} [alsoSmall] parts that are small in another respect
 * @returns {Set<number> | undefined} places of those hidden; nothing: not even how many parts there are can be shared
 */
export function hiddenParts(counts, alsoSmall = []) {
  const hidden = new Set(counts.flatMap((count, place) => (isSmall(count) || alsoSmall[place] ? [place] : [])));
  if (hidden.size === 0) return hidden;
  const others = counts.map((_, place) => place).filter((place) => !hidden.has(place));
  // Parts of nothing protect nothing.
  const protecting = others.filter((place) => (counts[place] ?? 0) > 0);
  protecting.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const sum = () => [...hidden].reduce((all, place) => all + (counts[place] ?? 0), 0);
  const isSafe = () => hidden.size > 1 && sum() >= LEAST_SHARED + hidden.size - 1;
  for (const place of protecting) {
    if (isSafe()) break;
    hidden.add(place);
  }
  return isSafe() ? hidden : undefined;
}

/** So many patients with so many contacts. @typedef {{ contacts: number, orMore?: true, orFewer?: true, patients: number }} PatientsWith */

/**
 * How many have so many contacts, with the last ones put together until none is too few. Those with credits alone are the
 * first, and often few: they are put together with the next.
 * @param {readonly { contacts: number, orMore?: true, patients: number }[]} distribution
 * @returns {PatientsWith[]}
 */
export function gathered(distribution) {
  /** @type {PatientsWith[]} */
  const rows = [...distribution];
  const [first, second] = rows;
  if (first?.contacts === 0 && second && isSmall(first.patients))
    rows.splice(0, 2, { ...second, orFewer: true, patients: first.patients + second.patients });
  while (rows.some(({ patients }) => isSmall(patients))) {
    const last = rows.pop();
    const before = rows.pop();
    // Nothing to put it together with: all are too few. And of any number of contacts nothing is said.
    if (!last || !before || before.orFewer) return [];
    rows.push({ contacts: before.contacts, orMore: true, patients: before.patients + last.patients });
  }
  return rows;
}
