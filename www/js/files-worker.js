/*
 * Reads tables and makes files, on a thread of its own so that the page stays quick. The only file that imports the
 * modules for it, each fetched when it is first asked for. `files.js` is how the page asks.
 */

/** @typedef {import('../../wasm/files/src/types.d.ts').Dialect} Dialect */
/** @typedef {import('../../wasm/files/src/types.d.ts').PastedTable} PastedTable */
/** @typedef {import('../../wasm/files/src/types.d.ts').Table} Table */
/** @typedef {import('../../wasm/files/src/types.d.ts').TableColumn} TableColumn */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').Workbook} Workbook */

/** @typedef {{ code: string, params: Record<string, string>, path: string }} Refusal */
/** @typedef {{ id: number, asked: keyof typeof MAKES, of: unknown[] }} Request */
/** @typedef {Uint8Array<ArrayBuffer> | string | PastedTable} Made */
/** A refusal is an answer; a fault leaves the module in no known state.
 * @typedef {{ id: number } & ({ made: Made } | { refusal: Refusal } | { fault: string })} Reply */

/** Bytes to start a module from, for the tests; else it fetches its own.
 * @type {{ files?: BufferSource, workbook?: BufferSource }} */
let bytes = {};

const files = once(async () => {
  const module = await import('../../wasm/files/pkg/utomlanskollen_files.js');
  await module.default(bytes.files && { module_or_path: bytes.files });
  return module;
});

const workbook = once(async () => {
  const module = await import('../../wasm/workbook/pkg/utomlanskollen_workbook.js');
  await module.default(bytes.workbook && { module_or_path: bytes.workbook });
  return module;
});

/** What is made here, by the name of the question. */
export const MAKES = {
  /** @type {(table: Table, dialect: Dialect) => Promise<Uint8Array>} */
  writeCsv: async (table, dialect) => (await files()).writeCsv(table, dialect),
  /** @type {(text: string, expected: TableColumn[]) => Promise<PastedTable>} */
  readTable: async (text, expected) => (await files()).readTable(text, expected),
  /** @type {(bytes: Uint8Array) => Promise<string>} */
  sha256: async (bytes) => (await files()).sha256(bytes),
  /** @type {(book: Workbook) => Promise<Uint8Array>} */
  writeWorkbook: async (book) => (await workbook()).writeWorkbook(book),
};

/**
 * Starts the modules from their bytes: there is nothing to fetch them with in the tests.
 * @param {typeof bytes} given
 */
export function startFrom(given) {
  bytes = given;
}

/**
 * @template T
 * @param {() => Promise<T>} start
 */
function once(start) {
  /** @type {Promise<T> | undefined} */
  let started;
  return () => {
    started ??= start();
    return started;
  };
}

/**
 * @param {Request} request
 * @returns {Promise<Reply>}
 */
export async function answer({ id, asked, of }) {
  const make = /** @type {(...of: unknown[]) => Promise<Made>} */ (MAKES[asked]);
  try {
    return { id, made: await make(...of) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'params' in error && 'path' in error) {
      const { code, params, path } = /** @type {Error & Refusal} */ (error);
      // An error that is cloned to the page keeps only its message.
      return { id, refusal: { code, params, path } };
    }
    return { id, fault: String(error) };
  }
}

if ('DedicatedWorkerGlobalScope' in globalThis) {
  globalThis.addEventListener('message', async ({ data }) => {
    const reply = await answer(data);
    const moved = 'made' in reply && reply.made instanceof Uint8Array ? [reply.made.buffer] : [];
    globalThis.postMessage(reply, { transfer: moved });
  });
}
