/* The data sets are files beside the page, each fetched when it is first asked for. */

/** @typedef {import('./data-set.js').DataSets} DataSets */
/** @typedef {import('./data-set.js').Row} Row */

/** Where the build puts them. */
export const FOLDER = './data/';

/** @returns {Promise<DataSets>} */
export function fetchSets() {
  return /** @type {Promise<DataSets>} */ (fetchJson('sets'));
}

/**
 * @param {string} name of the data set
 * @returns {Promise<Row[]>}
 */
export function fetchRows(name) {
  return /** @type {Promise<Row[]>} */ (fetchJson(name));
}

/** What has come or is on its way. @type {Map<string, Promise<unknown>>} */
const fetched = new Map();

/**
 * @param {string} name
 * @returns {Promise<unknown>}
 */
function fetchJson(name) {
  let answer = fetched.get(name);
  if (!answer) {
    answer = read(name);
    fetched.set(name, answer);
    // What has failed is tried again when it is next asked for.
    answer.catch(() => fetched.delete(name));
  }
  return answer;
}

/** @param {string} name */
async function read(name) {
  const response = await fetch(`${FOLDER}${name}.json`);
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
  return response.json();
}
