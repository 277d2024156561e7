/* The results of reading a workbook as a page of Markdown that can be read in a terminal too. */

/** @typedef {import('./page/spreadsheet-worker.js').Results} Results */
/** @typedef {{ date: string, browser: string, machine: string, load: number }} Circumstances */

const AIM = { milliseconds: 3000, mebibytes: 64 };
/** @type {Record<string, string>} */
const NAMES = {
  module: 'The page: all cells, and what they mean',
  SheetJS: 'SheetJS 0.18.5, dense: all cells',
};

/**
 * @param {Results} results
 * @param {Circumstances} circumstances
 */
export function spreadsheetReport(results, { date, browser, machine, load }) {
  const { megabytes, rows, numbers, compared, memory, readings } = results;
  const [own] = readings;
  if (!own) throw new Error('a reading is missing');
  const lines = readings.map(({ name, first, times }) => [
    NAMES[name] ?? name,
    ...[first, Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(0)),
    own.name === name ? '' : `${(median(times) / median(own.times)).toFixed(1)} ×`,
  ]);
  const mebibytes = memory / 2 ** 20;
  return `# How fast a workbook is read

A workbook of ${(megabytes).toFixed(1)} MB with ${count(rows)} rows: a region, a year and two made-up numbers in each. Milliseconds, in turns in one
worker. "First": nothing had been compiled yet. Both were first shown to have the same rows, the same ${count(numbers)} numbers by
count, and the same ${compared} values of the last row of each region and year.

Measured ${date} in ${browser}, headless, on ${machine}, with a load of ${load.toFixed(1)}.
To measure again: \`cargo xtask build\`, then \`node benches/browser/spreadsheet.js --write\`, which writes this file.

${table(['', 'first', 'least', 'median', 'most', 'against the page'], lines)}

The page also says what each column is, reads every number exactly and by the rules of own tables, and finds what a reader
must know.

${table(
  ['aim', 'measured', ''],
  [
    aim(`at most ${AIM.milliseconds} ms`, `${median(own.times).toFixed(0)} ms`, median(own.times) <= AIM.milliseconds),
    aim(
      `at most ${AIM.mebibytes} MiB of the module's memory`,
      `${mebibytes.toFixed(0)} MiB`,
      mebibytes <= AIM.mebibytes,
    ),
  ],
)}
`;
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

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
