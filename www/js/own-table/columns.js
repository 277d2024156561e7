/* What a column of the user's own table can be said to be, as one choice: its role, and of numbers what they are of. */

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').ColumnUnit} ColumnUnit */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableColumn} OwnTableColumn */

/** What a column holds: a role, or a measure for numbers of that measure.
 * @typedef {OwnTableColumn['role'] | CellMeasure} Content */

/** Roles of what is no number. @type {OwnTableColumn['role'][]} */
export const ROLES = ['region', 'year', 'measure', 'ignored'];

/** @type {ColumnUnit[]} */
const OF_AMOUNTS = ['one', 'thousand', 'million', 'billion'];
/** @type {ColumnUnit[]} */
const OF_COUNTS = ['one', 'thousand', 'million'];
/** @type {Record<CellMeasure, ColumnUnit[]>} */
const UNITS = {
  contacts: OF_COUNTS,
  contactsPerThousand: [],
  invoiced: OF_AMOUNTS,
  invoicedPerInhabitant: ['one', 'thousand'],
  patients: OF_COUNTS,
  population: OF_COUNTS,
  netCost: OF_AMOUNTS,
  invoicedShareOfPrimaryCare: ['share', 'percent'],
};
/** Measures in kronor. @type {(CellMeasure | undefined)[]} */
const AMOUNTS = ['invoiced', 'invoicedPerInhabitant', 'netCost'];
/** Measures that are seldom in anything but ones, which then is not asked about. @type {(CellMeasure | undefined)[]} */
const MOSTLY_ONES = ['contacts', 'invoicedPerInhabitant', 'patients', 'population'];

/**
 * @param {OwnTableColumn} column
 * @returns {Content}
 */
export function contentOf({ role, measure }) {
  return role === 'numbers' ? (measure ?? role) : role;
}

/**
 * What is chosen when a column is said to hold something. What was chosen of it as something else goes.
 * @param {number} position
 * @param {Content} content
 * @returns {Record<string, string | undefined>}
 */
export function contentChoice(position, content) {
  const isRole = content === 'numbers' || ROLES.some((role) => role === content);
  return {
    [`columns.${position}.role`]: isRole ? content : 'numbers',
    [`columns.${position}.measure`]: isRole ? undefined : content,
    [`columns.${position}.unit`]: undefined,
  };
}

/**
 * The units to choose among; none where there is nothing to choose.
 * @param {OwnTableColumn} column
 * @returns {ColumnUnit[]}
 */
export function unitsOf({ role, measure, unit, unitFrom }) {
  if (role !== 'numbers' || measure === undefined) return [];
  const isPlain = MOSTLY_ONES.includes(measure) && (unit === undefined || unit === 'one') && unitFrom !== 'choice';
  return isPlain ? [] : UNITS[measure];
}

/**
 * Message key of a unit: thousands are of kronor or of what is counted.
 * @param {OwnTableColumn} column
 * @param {ColumnUnit} unit
 */
export function unitKey({ measure }, unit) {
  const isCount = !AMOUNTS.includes(measure) && measure !== 'invoicedShareOfPrimaryCare';
  return isCount ? `own-table-count-${unit}` : `own-table-unit-${unit}`;
}

/**
 * The columns; of a table whose regions were not found, those of its first rows, so that one can be said to hold them.
 * @param {OwnTable} table
 * @returns {OwnTableColumn[]}
 */
export function columnsOf({ columns, preview }) {
  if (columns.length > 0) return columns;
  const width = Math.max(0, ...preview.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    position: index + 1,
    headings: [],
    role: 'ignored',
    ...{ read: 0, missing: 0, notRead: 0, doubts: [] },
  }));
}

/**
 * Whether the numbers of a column need a year of their own: rows do not say it, and the heading may.
 * @param {OwnTable} table
 * @param {OwnTableColumn} column
 */
export function hasOwnYear({ columns }, { role }) {
  return role === 'numbers' && !columns.some((other) => other.role === 'year');
}

/**
 * As a spreadsheet calls it: A, B … Z, AA.
 * @param {number} position from 1
 * @returns {string}
 */
export function columnLetter(position) {
  const last = String.fromCharCode(65 + ((position - 1) % 26));
  return position > 26 ? columnLetter(Math.floor((position - 1) / 26)) + last : last;
}
