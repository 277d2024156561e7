/* The review as one writes it in SQL, in DuckDB: read once with the types of its columns, a join for prices, then sets. */

import * as duckdb from '@duckdb/duckdb-wasm';
import { MANY } from './review-answer.js';
import { CHECKED, CREDITED, DUPLICATES, FINDINGS, facts, INVOICE, TERMS, TOTALS } from './review-sql.js';

/** @typedef {import('./review-answer.js').Answer} Answer */
/** @typedef {import('./review-rules.js').Rules} Rules */

const FOLDER = `${globalThis.location.origin}/node_modules/@duckdb/duckdb-wasm/dist`;
const FILE = 'invoice.csv';

/** Starts it, on a thread of its own. Its version for one thread: what that for several has is not ready, by its makers' word. */
export async function started() {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(`${FOLDER}/duckdb-browser-eh.worker.js`));
  await database.instantiate(`${FOLDER}/duckdb-eh.wasm`);
  const connection = await database.connect();
  // Nothing is fetched from elsewhere.
  await connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');

  /**
   * @param {File} file
   * @param {Rules} rules
   * @returns {Promise<Answer>}
   */
  const review = async (file, rules) => {
    const all = async (/** @type {string} */ sql) => await connection.query(sql);
    await database.registerFileHandle(FILE, file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await all(facts(rules));
    for (const sql of [INVOICE, TERMS, CHECKED, CREDITED, DUPLICATES]) await all(sql);
    await database.dropFile(FILE);
    const findings = await all(FINDINGS);
    const [totals, expected, perPatient, groups] = [
      await all(TOTALS.all),
      await all(TOTALS.expected),
      await all(TOTALS.perPatient),
      await all(TOTALS.groups),
    ];
    const column = (/** @type {string} */ name) => findings.getChild(name)?.toArray() ?? [];
    const counts = Array.from({ length: MANY + 1 }, () => 0);
    for (const { contacts, patients } of rowsOf(perPatient)) counts[Number(contacts)] = Number(patients);
    return {
      totals: /** @type {Answer['totals']} */ (numbers(rowsOf(totals)[0])),
      expected: /** @type {Answer['expected']} */ (numbers(rowsOf(expected)[0])),
      perPatient: counts,
      groups: Object.fromEntries(
        rowsOf(groups).map(({ name, contacts, credits, invoiced }) => [
          String(name),
          [Number(contacts), Number(credits), Number(invoiced)],
        ]),
      ),
      findings: {
        row: Uint32Array.from(column('row')),
        code: Uint8Array.from(column('code')),
        otherRow: Uint32Array.from(column('otherRow')),
      },
    };
  };
  return { version: await database.getVersion(), review };
}

/** @param {{ toArray: () => { toJSON: () => unknown }[] }} table */
const rowsOf = (table) => table.toArray().map((row) => /** @type {Record<string, unknown>} */ (row.toJSON()));

/** @param {Record<string, unknown> | undefined} row */
const numbers = (row = {}) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
