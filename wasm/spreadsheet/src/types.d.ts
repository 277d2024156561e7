/*
 * What crosses the boundary between the page and the module that reads workbooks. Written by hand. The answer is that of
 * the module that reads text.
 */

import type { OwnTable, OwnTableChoices } from "../../own_table/src/types.d.ts";

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
