/* What the core alone takes, without a browser: of questions as `cargo bench` has measured it, if it has been run. */

import { execFileSync } from 'node:child_process';
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

/**
 * Reviews an invoice a few times with `benches/review.rs`, which says how long each took.
 * @param {string} path of the invoice
 * @returns {number[]} milliseconds
 */
export function nativeReview(path) {
  const command = ['bench', '--quiet', '--bench', 'review', '--', path];
  const text = execFileSync('cargo', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return text.trim().split('\n').map(Number);
}
