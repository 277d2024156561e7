/* Timing in turns: every contender has one sample in each round, so that a busy moment of the machine hits all alike. */

/** @typedef {{ name: string, run: (turn: number) => unknown }} Contender */
/** @typedef {{ name: string, calls: number, min: number, median: number, max: number }} Timing milliseconds for one call */

const WARM_UP = 600;
const SAMPLE = 25;
const ROUNDS = 41;

/**
 * @param {Contender[]} contenders
 * @returns {Promise<Timing[]>} in the order of the contenders
 */
export async function timed(contenders) {
  const entrants = contenders.map((contender) => {
    return { contender, calls: callsPerSample(contender), samples: /** @type {number[]} */ ([]) };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round starts with another one, so that nobody always comes after the heaviest.
    const first = round % entrants.length;
    for (const entrant of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      entrant.samples.push(sample(entrant.contender, entrant.calls));
      // Lets the browser do what it has put off, outside of what is measured.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return entrants.map(({ contender: { name }, calls, samples }) => {
    const sorted = samples.toSorted((left, right) => left - right);
    const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    return { name, calls: calls * ROUNDS, min: at(0), median: at(0.5), max: at(1) };
  });
}

/**
 * Runs one until it has been compiled and its caches are warm; then as many calls as fill a sample.
 * @param {Contender} contender
 */
function callsPerSample(contender) {
  const end = performance.now() + WARM_UP;
  let best = sample(contender, 1);
  while (performance.now() < end) best = Math.min(best, sample(contender, 1));
  return Math.max(1, Math.round(SAMPLE / best));
}

/**
 * @param {Contender} contender
 * @param {number} calls
 */
function sample({ run }, calls) {
  const start = performance.now();
  for (let turn = 0; turn < calls; turn += 1) run(turn);
  return (performance.now() - start) / calls;
}
