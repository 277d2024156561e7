/* The review of the same file by the page's module, by Papa Parse with JavaScript and by DuckDB, each in a worker, in turns. */

import { assertSameAnswer, ofReview } from './review-answer.js';
import { started as startedDuckdb } from './review-duckdb.js';
import { CODES, rulesOf } from './review-rules.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('./review-answer.js').Answer} Answer */
/** @typedef {import('./review-rules.js').Words} Words */
/** @typedef {{ name: string, first: number, times: number[] }} Reviewing milliseconds; `first`: nothing had been compiled yet */
/** @typedef {Awaited<ReturnType<typeof alone>>} Alone */
/** @typedef {{ rows: number, findings: number, kinds: number, compared: number, memory: number, duckdb: string, reviews: Reviewing[] }} Results */

/** @template A @typedef {{ name: string, review: (file: File) => Promise<A> }} Contender */

const ROUNDS = 5;
/** After the first that is compared: code is compiled in steps. */
const WARM_UPS = 2;
const PAUSE = 500;

/**
 * Reviews a file again and again, after it has been shown that all find the same in it.
 * @param {File} file
 * @param {ReviewSettings} settings
 * @param {Words} words
 * @returns {Promise<Results>}
 */
export async function contest(file, settings, words) {
  const catalogue = await (await fetch('/www/js/catalogue.json')).json();
  const rules = rulesOf(settings, catalogue, words);
  const duckdb = await startedDuckdb();
  const own = await asked('review-own-worker.js');
  const papaparse = await asked('review-papaparse-worker.js');
  /** @type {[Contender<{ review: Review, memory: number }>, Contender<Answer>, Contender<Answer>]} */
  const contenders = [
    { name: 'own', review: (file) => own({ file, settings }) },
    { name: 'papaparse', review: (file) => papaparse({ file, rules }) },
    { name: 'duckdb', review: (file) => duckdb.review(file, rules) },
  ];
  const [ours, ...others] = contenders;
  const [{ review, memory }, first] = await timed(() => ours.review(file));
  const answer = ofReview(review);
  const reviews = [{ name: ours.name, first, times: /** @type {number[]} */ ([]) }];
  let compared = 0;
  for (const other of others) {
    const [theirs, first] = await timed(() => other.review(file));
    compared = assertSameAnswer(other.name, answer, theirs);
    reviews.push({ name: other.name, first, times: [] });
  }
  for (const { review } of contenders) for (let time = 0; time < WARM_UPS; time += 1) await review(file);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round starts with another one, so that nobody always comes after the heaviest.
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (round + turn) % contenders.length;
      const [, time] = await timed(async () => contenders[at]?.review(file));
      reviews[at]?.times.push(time);
      // Lets the browser do what it has put off, outside of what is measured.
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return {
    rows: review.files.reduce((sum, { rows }) => sum + rows, 0),
    findings: review.findings.row.length,
    kinds: CODES.filter((_, code) => answer.findings.code.includes(code)).length,
    compared,
    memory,
    duckdb: duckdb.version,
    reviews,
  };
}

/**
 * A larger file, by the page's module alone.
 * @param {File} file
 * @param {ReviewSettings} settings
 */
export async function alone(file, settings) {
  /** @type {(message: unknown) => Promise<{ review: Review, memory: number }>} */
  const own = await asked('review-own-worker.js');
  const [{ review, memory }, time] = await timed(() => own({ file, settings }));
  const { contacts, credits, withoutAmount } = review.totals;
  return { rows: contacts + credits + withoutAmount, findings: review.findings.row.length, memory, time };
}

/**
 * @template T
 * @param {() => Promise<T>} run
 * @returns {Promise<[made: T, milliseconds: number]>}
 */
async function timed(run) {
  const start = performance.now();
  const made = await run();
  return [made, performance.now() - start];
}

/**
 * A worker, which has been started, as a function.
 * @param {string} name
 * @returns {Promise<(message: unknown) => Promise<any>>}
 */
async function asked(name) {
  const worker = new Worker(new URL(name, import.meta.url), { type: 'module' });
  /** @returns {Promise<unknown>} */
  const told = () =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error ? reject(new Error(`${name}: ${data.error}`)) : resolve(data));
      worker.onerror = ({ message }) => reject(new Error(`${name}: ${message}`));
    });
  await told();
  return (message) => {
    const answer = told();
    worker.postMessage(message);
    return answer;
  };
}
