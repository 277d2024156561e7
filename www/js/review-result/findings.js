/* The findings one by one. They cross from the engine as columns, and a finding is only made when it is looked at. */

/** @typedef {import('../../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../../../wasm/review/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../../wasm/review/src/types.d.ts').Review} Review */

/**
 * @typedef {object} Finding
 * @property {FindingCode} code
 * @property {number} file from 0
 * @property {number} row as a spreadsheet numbers it; 0: it is about no single row
 * @property {{ file: number, row: number } | undefined} other the row that it is compared with
 * @property {DecimalText | undefined} invoiced
 * @property {DecimalText | undefined} expected
 * @property {string} detail
 */

export class Findings {
  /** @param {Pick<Review, 'findings' | 'checks'>} review */
  constructor({ findings, checks }) {
    this.columns = findings;
    this.length = findings.row.length;
    /** @type {Set<FindingCode>} */
    this.notes = new Set(checks.filter(({ severity }) => severity === 'note').map(({ code }) => code));
    const [invoiced, expected, detail] = [findings.invoiced, findings.expected, findings.detail].map((lines) =>
      lines.split('\n'),
    );
    this.lines = { invoiced: invoiced ?? [], expected: expected ?? [], detail: detail ?? [] };
  }

  /**
   * @param {number} place
   * @returns {Finding | undefined} nothing where there is none
   */
  at(place) {
    const { codes, code, file, row, otherFile, otherRow } = this.columns;
    const known = codes[code[place] ?? -1];
    if (known === undefined) return undefined;
    const other = otherRow[place] ?? 0;
    return {
      code: known,
      file: file[place] ?? 0,
      row: row[place] ?? 0,
      other: other === 0 ? undefined : { file: otherFile[place] ?? 0, row: other },
      invoiced: this.lines.invoiced[place] || undefined,
      expected: this.lines.expected[place] || undefined,
      detail: this.lines.detail[place] ?? '',
    };
  }

  /**
   * Places of the findings of one kind, or of all.
   * @param {FindingCode | ''} code
   * @returns {Uint32Array}
   */
  placesOf(code) {
    const all = Uint32Array.from({ length: this.length }, (_, place) => place);
    if (code === '') return all;
    const wanted = this.columns.codes.indexOf(code);
    return all.filter((place) => this.columns.code[place] === wanted);
  }

  /** How many rows there is something to ask about, beside words that the user has not explained yet. */
  rowsToAsk() {
    return this.#rowsWith((code) => !this.notes.has(code) && !isUnknownWord(code));
  }

  /** How many rows have a word that is not known: what it means is asked before anything else. */
  rowsWithUnknownWords() {
    return this.#rowsWith(isUnknownWord);
  }

  /**
   * Findings of the same row stand together.
   * @param {(code: FindingCode) => boolean} isWanted
   */
  #rowsWith(isWanted) {
    const { codes, code, file, row } = this.columns;
    const wanted = codes.map(isWanted);
    let rows = 0;
    let last = '';
    for (let place = 0; place < this.length; place += 1) {
      if (row[place] === 0 || !wanted[code[place] ?? 0]) continue;
      const here = `${file[place]} ${row[place]}`;
      if (here !== last) rows += 1;
      last = here;
    }
    return rows;
  }
}

/** @param {FindingCode} code */
const isUnknownWord = (code) => code.endsWith('.unknown');

/** @type {WeakMap<Review['findings'], Findings>} */
const READ = new WeakMap();

/**
 * The findings of a review, read once.
 * @param {Review} review
 */
export function findingsOf(review) {
  const known = READ.get(review.findings);
  if (known) return known;
  const findings = new Findings(review);
  READ.set(review.findings, findings);
  return findings;
}

/**
 * Whether there are more findings than are kept: what is counted from those kept is then a least number.
 * @param {Pick<Review, 'checks'>} review
 */
export const isCut = ({ checks }) => checks.some(({ found, kept }) => kept < found);
