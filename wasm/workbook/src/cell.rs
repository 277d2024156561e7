//! What stands in a cell.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Formula, Url, Worksheet, XlsxError};
use utomlanskollen::period::Day;
use utomlanskollen_boundary::{CodedError, Value};

use crate::number::double;
use crate::refusal::refused;

/// More decimals than this no spreadsheet shows.
const MOST_DIGITS: u32 = 15;

/// Writes `cell` at a place of `sheet`; nothing for one that is empty.
pub(crate) fn write(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Value<'_>, in_head: bool) -> Result<(), CodedError> {
    if !cell.is_there() {
        return Ok(());
    }
    let [text, link, number, day, formula, result, digits] =
        cell.fields(["text", "link", "number", "day", "formula", "result", "digits"])?;
    let given = [&text, &link, &number, &day, &formula].map(Value::is_there);
    let format = format(in_head);
    let numeric = |format: Format| {
        Ok::<_, CodedError>(match digits.is_there() {
            true => format.set_num_format(number_format(digits.count(MOST_DIGITS)?)),
            false => format,
        })
    };
    let written: Result<_, XlsxError> = match given {
        // As text, also when it starts as a formula.
        [true, false, false, false, false] => sheet.write_string_with_format(row, column, text.text()?, &format.set_text_wrap()),
        [true, true, false, false, false] => {
            let url = Url::new(link.text()?).set_text(text.text()?);
            sheet.write_url_with_format(row, column, url, &format.set_text_wrap().set_hyperlink())
        }
        [false, false, true, false, false] => sheet.write_number_with_format(row, column, double(&number)?, &numeric(format)?),
        [false, false, false, true, false] => {
            sheet.write_datetime_with_format(row, column, date(&day)?, &format.set_num_format("yyyy-mm-dd"))
        }
        [false, false, false, false, true] => {
            let mut formula = Formula::new(formula.text()?);
            if result.is_there() {
                formula = formula.set_result(double(&result)?.to_string());
            }
            sheet.write_formula_with_format(row, column, formula, &numeric(format)?)
        }
        _ => return Err(cell.malformed("expected a text, link, number, day or formula")),
    };
    written.map(|_| ()).map_err(|error| refused(error, cell))
}

/// A day of the calendar.
pub(crate) fn date(day: &Value<'_>) -> Result<ExcelDateTime, CodedError> {
    let text = day.text()?;
    let not_a_day = || CodedError::new("files.not_a_day", vec![("text", text.chars().take(40).collect())], day.path());
    Day::parse(&text).map_err(|_| not_a_day())?;
    ExcelDateTime::parse_from_str(&text).map_err(|_| not_a_day())
}

fn format(in_head: bool) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    if in_head { format.set_bold() } else { format }
}

/// In the signs that the file format prescribes; each program shows those of its own language instead.
fn number_format(digits: u32) -> String {
    match digits {
        0 => "#,##0".to_owned(),
        _ => format!("#,##0.{}", "0".repeat(digits as usize)),
    }
}

#[cfg(test)]
mod tests {
    use super::number_format;

    #[test]
    fn number_formats_are_of_no_language() {
        assert_eq!(number_format(0), "#,##0");
        assert_eq!(number_format(2), "#,##0.00");
    }
}
