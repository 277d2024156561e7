/* What was found in the user's own table, gathered so that a thousand rows of the same kind can be read. */

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTable} OwnTable */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableFinding} OwnTableFinding */

/**
 * Findings that say the same of several rows.
 * @typedef {{ finding: OwnTableFinding, records: number[] }} Remark */

/**
 * All findings of a code.
 * @typedef {object} RemarkGroup
 * @property {string} code
 * @property {OwnTableFinding['severity']} severity
 * @property {number} count also of those that are not listed
 * @property {number} listed
 * @property {Remark[]} remarks
 */

/** What was left out comes first. @type {OwnTableFinding['severity'][]} */
const ORDER = ['error', 'question', 'note'];

/**
 * @param {OwnTable} table
 * @returns {RemarkGroup[]}
 */
export function remarkGroups(table) {
  const doubts = doubtsOf(table);
  const all = [...table.findings, ...doubts];
  const groups = [...table.found, ...kindsOf(doubts)];
  return ORDER.flatMap((severity) =>
    groups
      .filter((group) => group.severity === severity)
      .map(({ code, count }) => {
        const listed = all.filter((finding) => finding.code === code && finding.severity === severity);
        return { code, severity, count, listed: listed.length, remarks: gathered(listed) };
      }),
  );
}

/**
 * Why columns may have been taken for something else than they are, each said of its column, or row.
 * @param {OwnTable} table
 * @returns {OwnTableFinding[]}
 */
function doubtsOf({ columns, layout }) {
  return columns.flatMap(({ position, doubts }) =>
    doubts.map(({ column: _, ...doubt }) => ({ ...doubt, [layout === 'transposed' ? 'record' : 'column']: position })),
  );
}

/**
 * @param {OwnTableFinding[]} findings
 * @returns {OwnTable['found']}
 */
function kindsOf(findings) {
  const codes = new Map(findings.map(({ code, severity }) => [code, severity]));
  return [...codes].map(([code, severity]) => ({
    code,
    severity,
    count: findings.filter((finding) => finding.code === code).length,
  }));
}

/**
 * @param {OwnTableFinding[]} findings
 * @returns {Remark[]}
 */
function gathered(findings) {
  /** @type {Map<string, Remark>} */
  const remarks = new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.column, finding.params]);
    const remark = remarks.get(key) ?? { finding, records: [] };
    if (finding.record !== undefined) remark.records.push(finding.record);
    remarks.set(key, remark);
  }
  return [...remarks.values()];
}

/**
 * Numbers of rows as they are written in running text: "4–9, 12".
 * @param {readonly number[]} records rising
 */
export function rangesOf(records) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const record of records) {
    const last = ranges.at(-1);
    if (last && record <= last[1] + 1) last[1] = record;
    else ranges.push([record, record]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
