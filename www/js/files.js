/* How the page has tables read and files made: questions to `files-worker.js`, each answered by a promise. */

/** @typedef {import('./files-worker.js').Refusal} Refusal */
/** @typedef {import('./files-worker.js').Reply} Reply */
/** @typedef {import('./files-worker.js').Request} Request */
/** @typedef {import('../../wasm/files/src/types.d.ts').Dialect} Dialect */
/** @typedef {import('../../wasm/files/src/types.d.ts').PastedTable} PastedTable */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../wasm/files/src/types.d.ts').TableColumn} TableColumn */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').Workbook} Workbook */

/** A file that could not be made: a code, as those of the engine, with the values for its message. */
export class FileError extends Error {
  /** @param {Refusal} refusal */
  constructor({ code, params, path }) {
    super(code);
    this.name = 'FileError';
    this.code = code;
    this.params = params;
    this.path = path;
  }
}

/** @typedef {{ resolve: (made: unknown) => void, reject: (error: FileError) => void, progress: ((rows: number) => void) | undefined }} Waiting */

/** @type {Worker | undefined} */
let worker;
/** @type {Map<number, Waiting>} */
const waiting = new Map();
let asked = 0;

/** @type {(table: Table, dialect: Dialect) => Promise<Uint8Array<ArrayBuffer>>} */
export const writeCsv = (table, dialect) => ask('writeCsv', [table, dialect]);

/** A table copied from a spreadsheet; `expected` is the order of columns when it has no headings.
 * @type {(text: string, expected: TableColumn[]) => Promise<PastedTable>} */
export const readTable = (text, expected) => ask('readTable', [text, expected]);

/** Hexadecimal digits.
 * @type {(bytes: Uint8Array) => Promise<string>} */
export const sha256 = (bytes) => ask('sha256', [bytes]);

/** @type {(book: Workbook) => Promise<Uint8Array<ArrayBuffer>>} */
export const writeWorkbook = (book) => ask('writeWorkbook', [book]);

/**
 * Reads a table of the user's own, and keeps it in place of the one before.
 * @param {File | string} source a file, or the text that was pasted
 * @param {OwnTableChoices} choices
 * @param {{ progress?: (rows: number) => void, signal?: AbortSignal }} [under] `signal` stops all the work, as `stop` does
 * @returns {Promise<OwnTable>}
 */
export async function readOwnTable(source, choices, { progress, signal } = {}) {
  if (signal?.aborted) throw stopped();
  signal?.addEventListener('abort', stop);
  try {
    return await ask('readOwnTable', [source, choices], progress);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The same table under other choices, without its file; `files.stopped` when it is not kept any more.
 * @type {(choices: OwnTableChoices) => Promise<OwnTable>} */
export const rereadOwnTable = (choices) => ask('rereadOwnTable', [choices]);

/** Gives back the room that the table takes, when one is kept. */
export function forgetOwnTable() {
  // A worker that has stopped keeps nothing.
  if (worker) ask('forgetOwnTable', []).catch(() => {});
}

/** Stops the work at once; who waits for it gets the error `files.stopped`. The next question starts anew. */
export function stop() {
  worker?.terminate();
  worker = undefined;
  const askers = [...waiting.values()];
  waiting.clear();
  for (const { reject } of askers) reject(stopped());
}

const stopped = () => new FileError({ code: 'files.stopped', params: {}, path: '' });

/**
 * @template T
 * @param {Request['asked']} question
 * @param {unknown[]} of
 * @param {(rows: number) => void} [progress]
 * @returns {Promise<T>}
 */
function ask(question, of, progress) {
  worker ??= started();
  const to = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: (made) => resolve(/** @type {T} */ (made)), reject, progress });
    to.postMessage({ id, asked: question, of });
  });
}

function started() {
  const started = new Worker(new URL('./files-worker.js', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }) => receive(data));
  // It could not be fetched, or failed outside a question.
  started.addEventListener('error', stop);
  return started;
}

/** @param {Reply} reply */
function receive(reply) {
  const asker = waiting.get(reply.id);
  if (!asker) return;
  if ('rows' in reply) {
    asker.progress?.(reply.rows);
    return;
  }
  if ('fault' in reply) {
    console.error(reply.fault);
    stop();
    return;
  }
  waiting.delete(reply.id);
  if ('made' in reply) asker.resolve(reply.made);
  else asker.reject(new FileError(reply.refusal));
}
