/* Tables of the user's own as they come from what reads them, for tests of what the page does with them. */

/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableCell} OwnTableCell */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableColumn} OwnTableColumn */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableFinding} OwnTableFinding */
/** @typedef {import('../../wasm/own_table/src/types.d.ts').OwnTableQuestion} OwnTableQuestion */

/**
 * @param {Partial<OwnTable>} [parts]
 * @returns {OwnTable}
 */
export function table(parts = {}) {
  const origin = { name: '', sheets: [], mergedAreas: 0, rows: 2, hiddenRows: 0 };
  return {
    ...{
      origin,
      layout: 'long',
      header: [1],
      preview: [],
      columns: [],
      cells: [],
      findings: [],
      found: [],
      questions: [],
    },
    ...parts,
  };
}

/**
 * @param {Partial<OwnTableColumn>} [parts]
 * @returns {OwnTableColumn}
 */
export function column(parts = {}) {
  return { position: 1, headings: [], role: 'ignored', read: 0, missing: 0, notRead: 0, doubts: [], ...parts };
}

/**
 * @param {Partial<OwnTableCell>} [parts]
 * @returns {OwnTableCell}
 */
export function cell(parts = {}) {
  return { region: '09', year: 2024, measure: 'contacts', number: '1', record: 2, column: 3, text: '1', ...parts };
}

/**
 * @param {Partial<OwnTableFinding>} [parts]
 * @returns {OwnTableFinding}
 */
export function finding(parts = {}) {
  return { code: 'own_table.region_unknown', severity: 'error', params: {}, ...parts };
}

/**
 * @param {Partial<OwnTableQuestion>} [parts]
 * @returns {OwnTableQuestion}
 */
export function question(parts = {}) {
  return { id: 'year', code: 'own_table.year', params: {}, choices: [], cells: 1, ...parts };
}
