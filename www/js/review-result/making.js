/* The files that can be taken along from a review. */

import { writeCsv, writeWorkbook } from '../files.js';
import { reviewReceipt } from './receipt.js';
import { findingsTable, findingsWorkbook } from './taken-along.js';

/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./result.js').ReviewResult} ReviewResult */
/** @typedef {'workbook' | 'csv' | 'receipt'} MadeKind */

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param {View} view
 * @param {ReviewResult} result
 * @param {MadeKind} kind
 * @param {import('./taken-along.js').SettingRows} settingRows
 * @returns {Promise<Blob>}
 */
export async function make(view, result, kind, settingRows) {
  switch (kind) {
    case 'workbook':
      return new Blob([await writeWorkbook(findingsWorkbook(view, result, settingRows))], { type: XLSX });
    case 'csv':
      return new Blob([await writeCsv(findingsTable(view, result), 'excel')], { type: 'text/csv' });
    case 'receipt': {
      const receipt = await reviewReceipt(view, result);
      return new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' });
    }
  }
}
