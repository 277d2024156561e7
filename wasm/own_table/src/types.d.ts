/*
 * What crosses the boundary between the page and the modules that read the user's own tables: this one reads text, the one
 * for spreadsheets workbooks, and both answer alike. Written by hand; a test compares every field here with what is sent.
 */

/** Decimal number as text, for example "433.25". */
export type DecimalText = string;

/** Two digits, "01" to "25". */
export type RegionCode = string;

/** What a number of a table can be of; amounts in kronor, shares 0 to 1. */
export type CellMeasure =
  | "contacts" | "contactsPerThousand" | "invoiced" | "invoicedPerInhabitant" | "patients"
  | "population" | "netCost" | "invoicedShareOfPrimaryCare";

/** "region" names regions, "year" years, "measure" what the numbers of a row are of; "numbers" holds numbers. */
export type ColumnRole = "region" | "year" | "measure" | "numbers" | "ignored";

/** What one in a column stands for: of amounts 1, 1 000 … kronor; of shares 1 or 1/100. */
export type ColumnUnit = "one" | "thousand" | "million" | "billion" | "share" | "percent";

/** What of a column can be chosen: one of the types above, a year in digits, or "comma" or "point". */
export type ColumnChoice = "role" | "measure" | "year" | "unit" | "decimalSign";

/** What of the whole table can be chosen. "header": number of the last row of headings, "0" where there are none.
 * "regionsIn": "rows" or "columns". "region": whose table it is, where no column says. "regionTwice": "first" or "last".
 * "decimalSign" and "unit.…": where neither the column nor its headings tell. "sheet": name of a sheet of the workbook. */
export type TableChoice =
  | "sheet" | "regionsIn" | "header" | "measure" | "year" | "region" | "regionTwice" | "decimalSign" | `unit.${CellMeasure}`;

/**
 * What the user has chosen: answers by the id of their question, "year" or "columns.3.unit", whether it has been asked or
 * not. The number is that of the column from 1; of a table whose regions are in columns, that of the row.
 */
export type OwnTableChoices = Partial<Record<TableChoice | `columns.${number}.${ColumnChoice}`, string>>;

/** A finding, whose text is among the page's messages. */
export interface OwnTableFinding {
  code: string;
  /** "error": something was left out. "question": an answer may change what is read. "note": it was read as said. */
  severity: "error" | "question" | "note";
  /** Row and column from 1, where it is about one. */
  record?: number;
  column?: number;
  params: Record<string, string>;
}

/** What it is about is left out of `cells` until it is answered. */
export interface OwnTableQuestion {
  /** The key of the answer among the choices. */
  id: string;
  code: string;
  params: Record<string, string>;
  /** The column it is about, as in `columns`. */
  column?: number;
  /** What can be answered. Empty: a year in digits. Their texts: `code` of the page's messages with `params`. */
  choices: { value: string; code: string; params: Record<string, string> }[];
  /** How many cells wait for the answer. */
  cells: number;
}

/** What a column was taken for. Of a table whose regions are in columns these are its rows. */
export interface OwnTableColumn {
  /** From 1, as in the choices. */
  position: number;
  /** Its headings, from above. */
  headings: string[];
  role: ColumnRole;
  /** Of a column of numbers; missing where the rows say. */
  measure?: CellMeasure;
  /** Of a column of numbers; missing where the rows or the whole table say. */
  year?: number;
  unit?: ColumnUnit;
  /** Who said the unit; "assumed": nobody. */
  unitFrom?: "heading" | "title" | "cells" | "choice" | "assumed";
  /** What was taken for the decimal sign; missing where no cell has a sign that could be one. */
  decimalSign?: "comma" | "point";
  /** How many of its cells are in `cells`, are missing ("..", "–", empty), and could not be read. */
  read: number;
  missing: number;
  notRead: number;
  /** Why it may be wrong. */
  doubts: OwnTableFinding[];
}

/** A number as the engine takes it: exact, or with what is known of it. */
export type OwnTableBounded = DecimalText | { value?: DecimalText; low?: DecimalText; high?: DecimalText };

export interface OwnTableCell {
  /** "00" is the nation, which no sum of the regions is. */
  region: RegionCode | "00";
  year: number;
  measure: CellMeasure;
  number: OwnTableBounded;
  /** Where it stands. */
  record: number;
  column: number;
  /** As it stands there. */
  text: string;
}

export interface OwnTableOrigin {
  /** Name of the file; empty for what was pasted. */
  name: string;
  encoding?: "utf-8" | "utf-8-bom" | "windows-1252" | "utf-16le" | "utf-16be";
  delimiter?: "semicolon" | "comma" | "tab";
  /** The sheet that was read, and all of them, in the order of the workbook. */
  sheet?: OwnTableSheet;
  sheets: OwnTableSheet[];
  mergedAreas: number;
  /** Rows that are not empty, and how many of them the spreadsheet hides. */
  rows: number;
  hiddenRows: number;
}

export interface OwnTableSheet { name: string; hidden: boolean }

export interface OwnTable {
  origin: OwnTableOrigin;
  /** "wide": some headings are years. "transposed": the regions are in columns. Missing: not understood. */
  layout?: "long" | "wide" | "transposed";
  /** Numbers of the rows of headings; of the columns of headings where the regions are in columns. */
  header: number[];
  /** The year of all numbers that have none of their own, and who said so. */
  year?: number;
  yearFrom?: "title" | "sheet" | "choice";
  /** The first rows as they stand; `cells` from the first column on. */
  preview: { record: number; hidden: boolean; cells: string[] }[];
  columns: OwnTableColumn[];
  /** In order of row and column. */
  cells: OwnTableCell[];
  /** At most 1 000 of each code, in order of row. */
  findings: OwnTableFinding[];
  /** All of them by code, also those past the first 1 000 of each. */
  found: { code: string; severity: OwnTableFinding["severity"]; count: number }[];
  questions: OwnTableQuestion[];
}

/** What a file is by its first 4 096 bytes. Text without an encoding is UTF-8 if all of it can be, or else Windows-1252. */
export type FileKind =
  | { kind: "text"; encoding?: NonNullable<OwnTableOrigin["encoding"]> }
  | { kind: "workbook" };

/** Throws `CodedError` for a file that is no table: "own_table.file_image", "own_table.file_pdf", … */
export function kindOfFile(first: Uint8Array): FileKind;

/** Reads text, in parts cut anywhere, and keeps it to be read again under other choices. */
export class OwnTableReader {
  free(): void;
  /** Without an encoding: pasted text. Throws `CodedError` "input.malformed". */
  constructor(name: string, encoding?: NonNullable<OwnTableOrigin["encoding"]>);
  /** The next part of the text. */
  push(text: string): void;
  /** How many rows there are so far. */
  rows(): number;
  /** There is no more text. */
  finish(): void;
  /** The table under some choices. Throws `CodedError` "input.malformed" for choices that are none. */
  read(choices: OwnTableChoices): OwnTable;
}

export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input. */ path: string }
