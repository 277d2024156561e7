/* The files and the table for a document that can be taken along from a view whose figures stand beside the case. */

import * as files from '../../files.js';
import { copyForms } from '../clipboard.js';
import { today } from '../receipt.js';
import { asHtml, asText } from '../table-forms.js';
import { receiptOf } from './receipt.js';
import { copiedTable, excelTable, openTable } from './tables.js';
import { workbookOf } from './workbook.js';

/** @typedef {import('./taken.js').Taken} Taken */

/** @typedef {'workbook' | 'excel' | 'open' | 'receipt'} MadeKind */

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What in a receipt is checked, and how. */
const HOW = ['input', 'engine', 'id', 'figures'];

/**
 * @param {Taken} taken
 * @param {MadeKind} kind
 * @returns {Promise<Blob>}
 */
export async function make(taken, kind) {
  switch (kind) {
    case 'workbook':
      return new Blob([await files.writeWorkbook(workbookOf(taken, today()))], { type: XLSX });
    case 'excel':
      return new Blob([await files.writeCsv(excelTable(taken), 'excel')], { type: 'text/csv' });
    case 'open':
      return new Blob([await files.writeCsv(openTable(taken), 'open')], { type: 'text/csv' });
    case 'receipt': {
      const how = HOW.map((what) => taken.view.words.text(`export-receipt-how-${what}`));
      const receipt = { ...(await receiptOf(taken)), how };
      return new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' });
    }
  }
}

/** @param {Taken} taken */
export async function copy(taken) {
  const table = copiedTable(taken);
  await copyForms({ 'text/html': asHtml(table), 'text/plain': asText(table) });
}
