//! One sheet: its cells, and how it is looked at and printed.

use rust_xlsxwriter::{Worksheet, XlsxError};
use utomlanskollen_boundary::{CodedError, Value};

use crate::cell;
use crate::refusal::refused;

/// Wider no column can be.
const WIDEST: u32 = 255;
/// As many rows as a sheet has.
const MOST_ROWS: u32 = 1_048_576;
/// A4, in the list of paper sizes that the file format has.
const A4: u8 = 9;

/// Fills an empty sheet.
pub(crate) fn write(sheet: &mut Worksheet, value: &Value<'_>) -> Result<(), CodedError> {
    let [name, widths, head_rows, rows] = value.fields(["name", "widths", "headRows", "rows"])?;
    sheet.set_name(name.text()?).map_err(|error| refused(error, &name))?;
    // A formula without a known result has none, so that it is calculated; the library would write 0.
    sheet.set_formula_result_default("");
    for (column, width) in widths.items()?.enumerate() {
        let wide = width.count(WIDEST)?;
        sheet.set_column_width(column_number(column, &width)?, wide).map_err(|error| refused(error, &width))?;
    }
    let head_rows_count = head_rows.count(MOST_ROWS)?;
    set_head(sheet, head_rows_count).map_err(|error| refused(error, &head_rows))?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    for (row_number, row) in (0..).zip(rows.items()?) {
        for (column, cell) in row.items()?.enumerate() {
            cell::write(sheet, (row_number, column_number(column, &cell)?), &cell, row_number < head_rows_count)?;
        }
    }
    Ok(())
}

/// The head stays in view, on the screen and on each page.
fn set_head(sheet: &mut Worksheet, rows: u32) -> Result<(), XlsxError> {
    let Some(last) = rows.checked_sub(1) else { return Ok(()) };
    sheet.set_freeze_panes(rows, 0)?.set_repeat_rows(0, last)?;
    Ok(())
}

fn column_number(column: usize, value: &Value<'_>) -> Result<u16, CodedError> {
    u16::try_from(column).map_err(|_| refused(XlsxError::RowColumnLimitError, value))
}
