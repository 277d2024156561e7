/*
 * The receipt of a review: by which settings, rules and data which files gave which totals, so that it can be done again
 * and compared. It can be passed on, so small counts are not in it, and nothing of single rows is.
 */

import canonicalize from 'canonicalize';
import { sha256 } from '../export/receipt.js';
import { sharedName } from './file-names.js';
import { sharedChecks, sharedTotals } from './shareable.js';
import { LEAST_SHARED } from './small-counts.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewedFile} ReviewedFile */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./result.js').ReviewResult} ReviewResult */

/** A larger file is not read once more, whole, only to be hashed: anyone can hash it with a program for it. */
const MOST_HASHED = 1 << 28;

/** Digits of the id, as many as in other receipts. */
const ID_DIGITS = 12;

/** @typedef {Pick<ReviewedFile, 'name' | 'bytes' | 'encoding' | 'delimiter' | 'heading' | 'columns' | 'amounts' | 'whole'> & { sha256: string | null }} ReceivedFile */

/**
 * @typedef {object} ReviewReceipt
 * @property {'utomlanskollen-review-receipt'} format
 * @property {1} version
 * @property {string} id of files, settings, rules and data: the same for the same review on every machine
 * @property {{ version: string }} engine
 * @property {{ checkedOn: string, sha256: string }} data
 * @property {ReviewSettings} settings
 * @property {ReceivedFile[]} files
 * @property {ReturnType<typeof sharedTotals>} totals
 * @property {ReturnType<typeof sharedChecks>} checks
 * @property {{ below: number, how: string }} hidden
 */

/**
 * @param {Pick<View, 'catalogue' | 'words'>} view
 * @param {ReviewResult} result
 * @returns {Promise<ReviewReceipt>}
 */
export async function reviewReceipt({ catalogue, words }, { review, settings, files }) {
  const received = await Promise.all(
    review.files.map((file, place) =>
      receivedFile({ ...file, name: sharedName({ words }, review.files, place) }, files[place]),
    ),
  );
  const { engine, dataSha256, checkedOn } = catalogue;
  const named = received.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
  const basis = canonicalize({ engine, dataSha256, settings, files: named }) ?? '';
  const hash = await sha256(new TextEncoder().encode(basis));
  return {
    format: 'utomlanskollen-review-receipt',
    version: 1,
    id: hash.slice(0, ID_DIGITS).replace(/(....)(?=.)/g, '$1-'),
    engine: { version: engine },
    data: { checkedOn, sha256: dataSha256 },
    settings,
    files: received,
    totals: sharedTotals(review.totals),
    checks: sharedChecks(review),
    hidden: { below: LEAST_SHARED, how: words.text('result-receipt-hidden') },
  };
}

/**
 * @param {ReviewedFile} reviewed
 * @param {File | undefined} file
 * @returns {Promise<ReceivedFile>}
 */
async function receivedFile({ name, bytes, encoding, delimiter, heading, columns, amounts, whole }, file) {
  const size = file?.size ?? bytes;
  const known = { name, bytes: size, encoding, delimiter, heading, columns, ...(amounts ? { amounts } : {}), whole };
  return { ...known, sha256: file ? await hashOf(file) : null };
}

/**
 * @param {File} file
 * @returns {Promise<string | null>} nothing when it is large, or has been moved or changed since it was read
 */
async function hashOf(file) {
  if (file.size > MOST_HASHED) return null;
  try {
    return await sha256(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}
