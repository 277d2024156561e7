/* The results as a page of Markdown that can be read in a terminal too. */

import { native } from './native.js';

/** @typedef {import('./page/main.js').Results} Results */
/** @typedef {import('./page/rounds.js').Timing} Timing */
/** @typedef {{ date: string, browser: string, machine: string }} Circumstances */

/** From the project's first plan. */
const AIM = { 'decimal.js': 3, spreadsheet: 10, microseconds: 100 };

/**
 * @param {Results} results
 * @param {Circumstances} circumstances
 */
export function report({ figures, contenders, parts }, { date, browser, machine }) {
  const { engine, 'decimal.js': decimal, spreadsheet } = named(contenders);
  const { read, readAndAssess, parse, oneRegion, unknownShare } = named(parts);
  if (!engine || !decimal || !spreadsheet) throw new Error('a contender is missing');
  if (!read || !readAndAssess || !parse || !oneRegion || !unknownShare) throw new Error('a part is missing');
  const core = native('21 regions');
  return `# How fast

One question about all 21 regions: contacts of four professions, invoiced amount and patients, the price list of 2019,
a patient fee paid at 39 % of the contacts. The volumes are made up (\`benches/volumes.csv\`), so that no cell is empty.

Measured ${date} in ${browser}, headless, on ${machine}.
To measure again: \`cargo xtask bench\`; after that \`npm run bench -- --write\` writes this file.

## The same question, answered three ways

Microseconds for one answer, all three in turns in one page. They were first shown to give the same ${figures} figures:
decimal.js to 24 significant digits, the spreadsheet, which calculates in binary, to 10.

${table(
  ['', 'least', 'median', 'most', 'against the engine'],
  [
    ['The engine, JavaScript objects in and out', ...spread(engine), ''],
    ['The model in JavaScript with decimal.js, 28 digits', ...spread(decimal), times(decimal, engine)],
    ['The model in a spreadsheet engine, @ironcalc/wasm', ...spread(spreadsheet), times(spreadsheet, engine)],
  ],
)}

Only the engine also checks what it is given, finds what a reader must know and keeps every step for explanation.

${table(
  ['aim', 'measured', ''],
  [
    aim(`at most ${AIM.microseconds} µs`, `${micro(engine.median)} µs`, engine.median * 1000 <= AIM.microseconds),
    aim(
      `${AIM['decimal.js']} times as fast as decimal.js`,
      times(decimal, engine),
      ratio(decimal, engine) >= AIM['decimal.js'],
    ),
    aim(
      `${AIM.spreadsheet} times as fast as a spreadsheet`,
      times(spreadsheet, engine),
      ratio(spreadsheet, engine) >= AIM.spreadsheet,
    ),
  ],
)}

## Where the engine's time goes

Reading is timed on a question that is refused as soon as it has been read, assessing on one that asks for a single
figure; each line is the difference of medians to the one above. Bounds and places are found while writing.

${table(
  ['', 'median'],
  [
    ['Reading the question from JavaScript objects', micro(read.median)],
    ['Assessing', micro(readAndAssess.median - read.median)],
    ['Writing the answer as JavaScript objects', micro(engine.median - readAndAssess.median)],
    ['For comparison, the browser alone: the same answer from JSON text', micro(parse.median)],
    ...(core === undefined ? [] : [['For comparison, native: assessing, bounds and places', micro(core)]]),
  ],
)}

## Other questions

${table(
  ['', 'in the browser, median', 'native core, median'],
  [
    ['21 regions', micro(engine.median), known(core)],
    [
      '21 regions, paying share unknown: every figure a range',
      micro(unknownShare.median),
      known(native('21 regions, paying share unknown')),
    ],
    ['21 regions, across a change of price, spread evenly', '', known(native('21 regions, across a change, evenly'))],
    ['21 regions, across a change of price, unknown where', '', known(native('21 regions, across a change, anywhere'))],
    ['1 region', micro(oneRegion.median), known(native('1 region'))],
    ['1 region, paying share unknown', '', known(native('1 region, paying share unknown'))],
  ],
)}
`;
}

/** @param {Timing[]} timings */
const named = (timings) => Object.fromEntries(timings.map((timing) => [timing.name, timing]));

/** @param {Timing} timing */
const spread = ({ min, median, max }) => [min, median, max].map(micro);

/** @param {number} milliseconds */
const micro = (milliseconds) => (milliseconds * 1000).toFixed(0);

/** @param {number | undefined} milliseconds */
const known = (milliseconds) => (milliseconds === undefined ? '' : micro(milliseconds));

/** @type {(slow: Timing, fast: Timing) => number} */
const ratio = (slow, fast) => slow.median / fast.median;

/** @type {(slow: Timing, fast: Timing) => string} */
const times = (slow, fast) => `${ratio(slow, fast).toFixed(1)} ×`;

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
