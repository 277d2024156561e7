/*
 * What crosses the boundary between the page and the module that reads workbooks. Written by hand. The answer is that of
 * the module that reads text.
 */

import type { OwnTable, OwnTableChoices, OwnTableSheet } from "../../own_table/src/types.d.ts";

/**
 * Opens a workbook, and keeps it to be read again: another sheet, or under other choices. Throws `CodedError` for what is
 * no workbook that can be read: "spreadsheet.cut_off" and its like, "own_table.file_image" and its like.
 */
export class SpreadsheetReader {
  free(): void;
  /** `progress` is told how many rows have been read, while a sheet is read. */
  constructor(name: string, bytes: Uint8Array, progress?: (rows: number) => void);
  /**
   * The chosen sheet, or else the first that is not hidden and names regions. Throws `CodedError` "spreadsheet.no_such_sheet",
   * "spreadsheet.damaged", "spreadsheet.cell_place" and its like, and "input.malformed" for choices that are none.
   */
  read(choices: OwnTableChoices): OwnTable;
}

/**
 * Opens a workbook to give the rows of a sheet as text, as a spreadsheet in Swedish saves it as CSV: semicolons between cells,
 * a comma before decimals, dates as ISO text, texts as they stand, errors by their names. Throws as `SpreadsheetReader` does.
 */
export class WorkbookRows {
  free(): void;
  constructor(bytes: Uint8Array);
  /** Its sheets with cells, in its order. */
  sheets(): OwnTableSheet[];
  /**
   * Gives the rows of a sheet in parts of UTF-8, cut anywhere, until there are no more or `part` says false. A row without
   * cells is an empty line, so that rows keep their numbers. What stands in the sheet and is in none of the parts is said.
   */
  rows(sheet: string, part: (bytes: Uint8Array) => boolean): WorkbookRemark[];
}

export interface WorkbookRemark { code: string; severity: "error" | "question" | "note"; params: Record<string, string> }
