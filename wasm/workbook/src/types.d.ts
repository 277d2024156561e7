/*
 * What crosses the boundary between the page and the module for workbooks. Written by hand; a test compares
 * every field here with what the module reads.
 */

/** Decimal number as text, for example "433.25". */
export type DecimalText = string;

/**
 * Text is never run as a formula, whatever it starts with. `digits`: decimals that are shown; the number in the cell
 * has them all. Missing: as many as there are. `day` is ISO text.
 */
export type WorkbookCell = null
  | { text: string }
  | { link: string; text: string }
  | { number: DecimalText; digits?: number }
  | { day: string }
  | { formula: string; /** What it gives, as calculated by the engine. */ result?: DecimalText; digits?: number };

export interface Sheet {
  /** At most 31 characters, none of them among []:*?/\ and no apostrophe at the ends. */
  name: string;
  /** Width of each column, in characters. */
  widths: number[];
  /** Rows at the top that stay when scrolling, in bold. */
  headRows: number;
  rows: WorkbookCell[][];
}

export interface Workbook {
  title: string;
  author: string;
  /** ISO day. */
  created: string;
  sheets: Sheet[];
}

/**
 * A workbook in the format of Excel. Throws `CodedError`: "files.not_a_number", "files.not_a_day", "files.text_too_long",
 * "files.sheet_name", "files.link", "files.sheet_too_large", "files.workbook", "input.malformed".
 */
export function writeWorkbook(book: Workbook): Uint8Array;

export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input, "sheets.0.rows.3.1". */ path: string }
