/* Rows by their numbers as text: "3, 17, 20–22". */

/** So many are written out; of the others it is said how many they are. */
export const MOST_NAMED = 50;

/**
 * Numbers in order, those that follow each other as a span.
 * @param {readonly number[]} rows
 */
export function spans(rows) {
  /** @type {[number, number][]} */
  const found = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else if (!last || row !== last[1]) found.push([row, row]);
  }
  return found.map(([first, last]) => {
    if (first === last) return String(first);
    return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
  });
}
