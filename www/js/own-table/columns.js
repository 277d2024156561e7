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
/** @type {Partial<Record<CellMeasure, ColumnUnit[]>>} */
const UNITS = {
  invoiced: OF_AMOUNTS,
  netCost: OF_AMOUNTS,
  invoicedShareOfPrimaryCare: ['share', 'percent'],
};

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
 * The units to choose among; none where there is only one.
 * @param {OwnTableColumn} column
 * @returns {ColumnUnit[]}
 */
export function unitsOf({ role, measure, unit }) {
  if (role !== 'numbers') return [];
  const units = (measure && UNITS[measure]) ?? [];
  return unit === undefined || unit === 'one' || units.includes(unit) ? units : OF_AMOUNTS;
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
