/* The results of the table as a page of Markdown that can be read in a terminal too. */

/** @typedef {import('./table-contest.js').Contest} Contest */
/** @typedef {{ date: string, browser: string, machine: string, load: number }} Circumstances */

/** At 60 frames a second. */
const FRAME = 16.7;
/** @type {Record<string, string>} */
const NAMES = {
  page: 'The page: every cell a button, all rows in the document',
  tabulator: 'Tabulator: text, only the rows in sight in the document',
  plain: 'A plain table: text, all rows in the document',
};

/**
 * @param {Contest} contest
 * @param {Circumstances} circumstances
 */
export function tableReport({ rows, cells, numbers, contenders }, { date, browser, machine, load }) {
  const lines = contenders.flatMap(({ name, sort, filter }) => [
    [`${NAMES[name]}`, 'sort', ...spread(sort.work), ...spread(sort.drawn)],
    ['', 'filter', ...spread(filter.work), ...spread(filter.drawn)],
  ]);
  const [page] = contenders;
  const aims = (/** @type {'sort' | 'filter'} */ what) => {
    const typical = median(page?.[what].work ?? []);
    return [`to ${what}: at most ${FRAME} ms`, typical.toFixed(1), typical <= FRAME ? 'reached' : 'not reached'];
  };
  return `# How fast the table sorts and filters

21 regions and the nation, 10 years, 10 measures: ${rows} rows, ${cells} cells, ${numbers} of them with a number. The numbers are made
up. Milliseconds, least / median / most, all three in turns in one page.

"Work" is what the page does until the rows in sight are laid out in their new order: script, styles, layout. "Drawn" is
until the next frame has been drawn, with the wait for it. The rows out of sight follow in the frames after.

Measured ${date} in ${browser}, headless and without a graphics card, on ${machine}, with a load of ${load.toFixed(1)}.
To measure again: \`cargo xtask build\`, then \`node benches/browser/table.js --write\`, which writes this file.

${table(['', '', 'work', '', '', 'drawn', '', ''], [['', '', 'least', 'median', 'most', 'least', 'median', 'most'], ...lines])}

${table(['aim', 'work, median', ''], [aims('sort'), aims('filter')])}

The page compares exact decimals of up to 28 digits and tells screen readers what it has done; the others compare binary
numbers.
`;
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** @param {number[]} times */
const spread = (times) => [Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(1));

/** @type {(head: string[], rows: string[][]) => string} */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const isText = (/** @type {number} */ column) => column === 0 || rows.every((row) => !/\d/.test(row[column] ?? ''));
  const line = (/** @type {string[]} */ row) => {
    const padded = row.map((cell, column) =>
      isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
