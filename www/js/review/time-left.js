/* How far a review has come and how long it has left, from how fast it has been. */

/** @typedef {import('../invoice-reading.js').ReviewProgress} ReviewProgress */

/** Before this nobody can tell, in milliseconds. */
const TOO_EARLY = 700;

/**
 * @param {Pick<ReviewProgress, 'bytes' | 'ofBytes'>} progress
 * @param {number} spent milliseconds
 * @returns {{ value: number, secondsLeft: number | undefined } | undefined} the part that is done, when that is known
 */
export function timeLeft({ bytes, ofBytes }, spent) {
  if (bytes <= 0 || ofBytes <= 0) return undefined;
  const value = Math.min(bytes / ofBytes, 1);
  if (spent < TOO_EARLY) return { value, secondsLeft: undefined };
  return { value, secondsLeft: Math.ceil(((1 - value) * spent) / value / 1000) };
}
