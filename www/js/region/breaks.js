/* Why the numbers of two years must not be read as a development. */

/** @typedef {import('../../../wasm/comparison/src/types.d.ts').BreakReason} BreakReason */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */

/** @type {Record<BreakReason, string>} */
const REASONS = {
  gap: 'region-break-gap',
  months: 'region-break-months',
  status: 'region-break-status',
  coverage: 'region-break-coverage',
  source: 'region-break-source',
};

/**
 * Pairs of years, each with the reasons of all measures, as message keys.
 * @param {ComparedTable['breaks']} breaks of all regions and measures
 * @param {string} code
 * @returns {{ from: number, to: number, reasons: string[] }[]} the latest first
 */
export function breaksOf(breaks, code) {
  /** @type {Map<string, { from: number, to: number, reasons: Set<BreakReason> }>} */
  const pairs = new Map();
  for (const { region, from, to, reasons } of breaks) {
    if (region !== code) continue;
    const pair = pairs.get(`${to} ${from}`) ?? { from, to, reasons: new Set() };
    for (const reason of reasons) pair.reasons.add(reason);
    pairs.set(`${to} ${from}`, pair);
  }
  const inOrder = [...pairs].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, pair]) => pair);
  return inOrder.map(({ from, to, reasons }) => ({
    from,
    to,
    reasons: Object.entries(REASONS).flatMap(([reason, key]) =>
      reasons.has(/** @type {BreakReason} */ (reason)) ? key : [],
    ),
  }));
}
