/* Bytes of files on their way into a module, for the worker: never more of a file than a part, and what can go wrong with it. */

/** @typedef {{ code: string, params: Record<string, string>, path: string }} Refusal */

/**
 * @param {string} code
 * @returns {Error & Refusal}
 */
export const refused = (code) => Object.assign(new Error(code), { code, params: {}, path: '' });

/**
 * Whether it is an answer, to be told to whoever asked. Anything else leaves a module in no known state.
 * @param {unknown} error
 * @returns {error is Error & Refusal}
 */
export function isRefusal(error) {
  return error instanceof Error && 'code' in error && 'params' in error && 'path' in error;
}

/**
 * Waits for the bytes of a file. It may have been moved or changed since it was chosen, or may not be read: browsers tell by
 * errors of different kinds, also of such as a wrong argument gives.
 * @template T
 * @param {Promise<T>} bytes
 */
async function ofFile(bytes) {
  try {
    return await bytes;
  } catch {
    throw refused('own_table.unreadable');
  }
}

/** @param {Blob} blob */
export const bytesOf = async (blob) => new Uint8Array(await ofFile(blob.arrayBuffer()));

/** @param {Blob} file */
export async function* partsOf(file) {
  const parts = file.stream().getReader();
  try {
    for (let part = await ofFile(parts.read()); !part.done; part = await ofFile(parts.read())) yield part.value;
  } finally {
    // Of a file that is gone nothing more is to be said.
    void parts.cancel().catch(() => {});
  }
}

const MILLISECONDS_BETWEEN_PROGRESS = 250;

/**
 * @template T
 * @param {(progress: T) => void} progress
 * @returns {(progress: () => T) => void} the same, told only now and then
 */
export function seldom(progress) {
  let told = Date.now();
  return (come) => {
    if (Date.now() - told < MILLISECONDS_BETWEEN_PROGRESS) return;
    told = Date.now();
    progress(come());
  };
}
