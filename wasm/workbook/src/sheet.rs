//! One sheet: its cells, and how it is looked at and printed.

use rust_xlsxwriter::{Formula, Url, Worksheet, XlsxError};
use utomlanskollen_boundary::{CodedError, Value};

use crate::cell::Cell;
use crate::format::Place;
use crate::refusal::refused;

/// Wider no column can be.
const WIDEST: u32 = 255;
/// As many rows as a sheet has.
const MOST_ROWS: u32 = 1_048_576;
/// A4, in the list of paper sizes that the file format has.
const A4: u8 = 9;
/// Height of a line in points, and as many lines as a row has room for.
const LINE: u32 = 15;
const MOST_LINES: usize = 27;

/// Fills an empty sheet.
pub(crate) fn write(sheet: &mut Worksheet, value: &Value<'_>) -> Result<(), CodedError> {
    let [name, widths, head_rows, rows] = value.fields(["name", "widths", "headRows", "rows"])?;
    sheet.set_name(name.text()?).map_err(|error| refused(error, &name))?;
    // A formula without a known result has none, so that it is calculated; the library would write 0.
    sheet.set_formula_result_default("");
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    let head = head_rows.count(MOST_ROWS)?;
    set_head(sheet, head).map_err(|error| refused(error, &head_rows))?;

    let widths = widths.items()?.map(|width| width.count(WIDEST)).collect::<Result<Vec<_>, _>>()?;
    set_widths(sheet, &widths).map_err(|error| refused(error, value))?;
    let mut cells = Vec::with_capacity(rows.length()?);
    for row in rows.items()? {
        cells.push(row.items()?.map(|cell| Cell::read(&cell)).collect::<Result<Vec<_>, _>>()?);
    }
    let numeric = numeric_columns(&cells, head);
    for ((number, row), cells) in (0..).zip(rows.items()?).zip(&cells) {
        for ((column, value), cell) in row.items()?.enumerate().zip(cells) {
            let in_head = number < head;
            let place = Place {
                in_head,
                ends_head: number.checked_add(1) == Some(head),
                above_numbers: in_head && numeric.contains(&column),
                alone: cells.len() == 1,
            };
            put(sheet, (number, column), cell, place).map_err(|error| refused(error, &value))?;
        }
        set_height(sheet, number, cells, &widths).map_err(|error| refused(error, &row))?;
    }
    Ok(())
}

/// The head stays in view, on the screen and on each page.
fn set_head(sheet: &mut Worksheet, rows: u32) -> Result<(), XlsxError> {
    let Some(last) = rows.checked_sub(1) else { return Ok(()) };
    sheet.set_freeze_panes(rows, 0)?.set_repeat_rows(0, last)?;
    Ok(())
}

fn set_widths(sheet: &mut Worksheet, widths: &[u32]) -> Result<(), XlsxError> {
    for (column, width) in widths.iter().enumerate() {
        sheet.set_column_width(column_number(column)?, *width)?;
    }
    Ok(())
}

/// Room for the lines that the texts of a row break into. Excel finds that itself, but not every program does.
fn set_height(sheet: &mut Worksheet, row: u32, cells: &[Cell], widths: &[u32]) -> Result<(), XlsxError> {
    if cells.len() == 1 {
        return Ok(());
    }
    let lines = |(cell, width): (&Cell, &u32)| lines(cell.words(), *width as usize);
    let most = cells.iter().zip(widths).map(lines).max().unwrap_or_default().min(MOST_LINES);
    if most > 1 {
        sheet.set_row_height(row, LINE.saturating_mul(most as u32))?;
    }
    Ok(())
}

/// Lines of a text in a column. Widths are in digits, and a letter is in the mean a tenth narrower than one.
fn lines(text: &str, width: usize) -> usize {
    let room = width.saturating_mul(11).max(1);
    let of_paragraph = |paragraph: &str| paragraph.chars().count().saturating_mul(10).div_ceil(room).max(1);
    text.lines().map(of_paragraph).sum()
}

/// Columns with numbers below the head.
fn numeric_columns(rows: &[Vec<Cell>], head: u32) -> Vec<usize> {
    let body = || rows.iter().skip(head as usize);
    let columns = body().map(Vec::len).max().unwrap_or_default();
    (0..columns).filter(|column| body().any(|row| row.get(*column).is_some_and(Cell::is_numeric))).collect()
}

fn put(sheet: &mut Worksheet, (row, column): (u32, usize), cell: &Cell, place: Place) -> Result<(), XlsxError> {
    let column = column_number(column)?;
    match cell {
        // The line under the head goes all the way.
        Cell::Empty if place.ends_head => sheet.write_blank(row, column, &place.text())?,
        Cell::Empty => sheet,
        // As text, also when it starts as a formula.
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, &place.text())?,
        Cell::Link { address, text } => {
            let link = Url::new(address).set_text(text);
            sheet.write_url_with_format(row, column, link, &place.text().set_hyperlink())?
        }
        Cell::Number(number, digits) => sheet.write_number_with_format(row, column, *number, &place.number(*digits))?,
        Cell::Day(day) => sheet.write_datetime_with_format(row, column, day, &place.day())?,
        Cell::Formula { formula, result, digits } => {
            let formula = Formula::new(formula);
            let formula = match result {
                Some(result) => formula.set_result(result.to_string()),
                None => formula,
            };
            sheet.write_formula_with_format(row, column, formula, &place.number(*digits))?
        }
    };
    Ok(())
}

fn column_number(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_row_has_room_for_its_texts() {
        assert_eq!(lines("", 20), 0);
        assert_eq!(lines("åäö", 20), 1);
        assert_eq!(lines(&"a".repeat(22), 20), 1);
        assert_eq!(lines(&"a".repeat(23), 20), 2);
        assert_eq!(lines("a\nb", 20), 2);
        assert_eq!(lines("abc", 0), 30);
    }
}
