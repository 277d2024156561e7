/* The way down to a step: what must be unfolded for it to be seen. */

/** @typedef {import('./explanation.js').Step} Step */

/**
 * @param {Step[]} steps
 * @param {string} id
 * @returns {string[]} ids, the step itself last; empty when it is not among them
 */
export function pathOf(steps, id) {
  for (const { id: own, told, parts } of steps) {
    if (told !== undefined) continue;
    if (own === id) return [id];
    const below = pathOf(parts, id);
    if (below.length > 0) return [own, ...below];
  }
  return [];
}
