/* What `cargo bench` has measured of the core alone, if it has been run. */

import { readFileSync } from 'node:fs';

/**
 * @param {string} name of the question
 * @returns {number | undefined} median in milliseconds
 */
export function native(name) {
  try {
    const text = readFileSync(
      new URL(`../../target/criterion/assessment/${name}/new/estimates.json`, import.meta.url),
      'utf8',
    );
    return JSON.parse(text).median.point_estimate / 1e6;
  } catch {
    return undefined;
  }
}
