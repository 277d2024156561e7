/*
 * What crosses the boundary between the page and the module for files. Written by hand; a test compares
 * every field here with what the module reads.
 */

/** Decimal number as text, for example "433.25". */
export type DecimalText = string;

export interface Column {
  id: string;
  title: string;
  type: "text" | "number" | "day" | "year";
  /** Decimals that a number is rounded to; missing: as it is. */
  digits?: number;
}

/** null: no value. In a number column decimal text with a point, in a day column ISO text. */
export type Cell = string | null;

export interface Table {
  columns: Column[];
  rows: Cell[][];
}

/** "excel": semicolon, decimal comma, UTF-8 with BOM, CRLF, titles as header. "open": comma, decimal point, no BOM, LF, ids as header. */
export type Dialect = "excel" | "open";

/**
 * A table as CSV. Text that a spreadsheet would run as a formula gets an apostrophe in front. Throws `CodedError`:
 * "files.row_length", "files.not_a_number", "files.not_a_day", "files.not_a_year", "input.malformed".
 */
export function writeCsv(table: Table, dialect: Dialect): Uint8Array;

export type Profession =
  | "doctor" | "nurse" | "physiotherapist" | "psychologist"
  | "counsellor" | "psychotherapist" | "other_licensed";

export type TableColumn = Profession | "unsplit" | "invoiced" | "patients" | "population" | "netCost";

export interface PastedTable {
  /** What each pasted column was taken for, in order; null: not understood or not needed. */
  columns: (TableColumn | "region" | null)[];
  rows: { /** Two-digit code. */ region: string; line: number; cells: { column: TableColumn; text: string }[] }[];
  findings: Finding[];
}

/** What was not understood, or should be known; its text is among the page's messages. */
export interface Finding { code: string; severity: "question" | "note"; params: Record<string, string> }

/**
 * A table of regions copied from a spreadsheet. `expected` is the order of columns when there is no header row. The texts
 * of its cells are not read as numbers here: they go into the page's fields.
 */
export function readTable(text: string, expected: TableColumn[]): PastedTable;

/** Hexadecimal digits. */
export function sha256(bytes: Uint8Array): string;

export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input, "rows.3.0". */ path: string }
