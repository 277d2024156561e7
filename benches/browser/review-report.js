/* The results of the review as a page of Markdown that can be read in a terminal too. */

/** @typedef {import('./page/review-main.js').Alone} Alone */
/** @typedef {import('./page/review-main.js').Results} Results */
/** @typedef {{ native: number[] | undefined, megabytes: number[], date: string, browser: string, machine: string, load: number }} Circumstances */

const AIM = { milliseconds: 1500, mebibytes: 64, times: 5, native: 2 };
/** @type {Record<string, string>} */
const NAMES = {
  own: 'The page: all checks',
  papaparse: 'Papa Parse 5.7.1 and JavaScript: the same checks',
  duckdb: 'DuckDB-WASM 1.32.0, SQL: the same checks',
};

/**
 * @param {Results} results
 * @param {Alone} alone
 * @param {Circumstances} circumstances
 */
export function reviewReport(results, alone, { native, megabytes, date, browser, machine, load }) {
  const { rows, findings, kinds, compared, memory, duckdb, reviews } = results;
  const [own, ...others] = reviews;
  if (!own) throw new Error('a review is missing');
  const against = (/** @type {number[]} */ times) => median(times) / median(own.times);
  const lines = reviews.map(({ name, first, times }) => [
    NAMES[name] ?? name,
    first.toFixed(0),
    ...spread(times),
    own.name === name ? '' : `${against(times).toFixed(1)} ×`,
  ]);
  if (native) lines.push(['The core alone, native', '', ...spread(native), `${against(native).toFixed(1)} ×`]);
  const times = Math.min(...others.map(({ times }) => against(times)));
  const toNative = native ? median(own.times) / median(native) : Number.NaN;
  const mebibytes = memory / 2 ** 20;
  return `# How fast an invoice is reviewed

An invoice of ${(megabytes[0] ?? 0).toFixed(0)} MB with ${count(rows)} rows of 12 columns and ${count(findings)} planted faults of ${kinds} kinds. Milliseconds from a file
on disk to totals and findings on the page, each in a worker that stays, in turns. "First": nothing had been compiled yet.
All were first shown to find the same: ${count(compared)} totals, groups and findings, row by row. DuckDB ${duckdb} is the version for
one thread, and its start is not counted.

Measured ${date} in ${browser}, headless, on ${machine}, with a load of ${load.toFixed(1)} before it began.
To measure again: \`cargo xtask build\`, then \`npm run bench:review -- --write\`, which writes this file.

${table(['', 'first', 'least', 'median', 'most', 'against the page'], lines)}

${count(alone.rows)} rows, ${(megabytes[1] ?? 0).toFixed(0)} MB, by the page alone, the first time in its worker: ${alone.time.toFixed(0)} ms, ${(alone.memory / 2 ** 20).toFixed(0)} MiB of the module's memory,
${count(alone.findings)} findings kept.

${table(
  ['aim', 'measured', ''],
  [
    aim(`at most ${AIM.milliseconds} ms`, `${median(own.times).toFixed(0)} ms`, median(own.times) <= AIM.milliseconds),
    aim(
      `at most ${AIM.mebibytes} MiB of the module's memory`,
      `${mebibytes.toFixed(0)} MiB`,
      mebibytes <= AIM.mebibytes,
    ),
    aim(`${AIM.times} times as fast as the others`, `${times.toFixed(1)} times`, times >= AIM.times),
    aim(`at most ${AIM.native} times as long as native`, `${toNative.toFixed(1)} times`, toNative <= AIM.native),
  ],
)}
`;
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** @param {number[]} times */
const spread = (times) => [Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(0));

/** @param {number} whole */
const count = (whole) => whole.toLocaleString('en').replaceAll(',', ' ');

/** @type {(aim: string, measured: string, reached: boolean) => string[]} */
const aim = (aim, measured, reached) => [aim, measured, reached ? 'reached' : 'not reached'];

/** @type {(head: string[], rows: string[][]) => string} */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) => {
    const cells = row.map((cell, column) =>
      column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
