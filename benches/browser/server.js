/* Serves what the benchmark's page needs, and nothing else of the project. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const ROOT = new URL('../../', import.meta.url);
const SERVED = [
  '/benches/',
  '/wasm/calc/pkg/',
  '/wasm/review/pkg/',
  '/wasm/spreadsheet/pkg/',
  '/www/js/',
  '/node_modules/@duckdb/duckdb-wasm/dist/',
  '/node_modules/@ironcalc/wasm/',
  '/node_modules/apache-arrow/',
  '/node_modules/decimal.js/',
  '/node_modules/flatbuffers/',
  '/node_modules/papaparse/',
  '/node_modules/tslib/',
  '/node_modules/xlsx/',
];
/** @type {Record<string, string>} */
const TYPES = {
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** With these the page's clock shows steps of 5 microseconds and not of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * @param {Record<string, Buffer>} [made] what is served without being a file, by its path
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(made = {}) {
  const server = createServer(async ({ url = '/' }, response) => {
    // Parsing takes ".." away, so what begins like a served folder lies in it.
    const { pathname } = new URL(url, 'http://localhost');
    const type = TYPES[extname(pathname)];
    const isFile = type && SERVED.some((folder) => pathname.startsWith(folder));
    const body = isFile ? await content(pathname) : made[pathname];
    if (!type || !body) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, ...ISOLATED }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** @param {string} pathname */
async function content(pathname) {
  try {
    return await readFile(new URL(`.${pathname}`, ROOT));
  } catch {
    return undefined;
  }
}
