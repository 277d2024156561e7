//! What a cell of a workbook holds, as a cell of a table.

use std::fmt::Write as _;

use calamine::DataRef;
use utomlanskollen::own_table::Cell;
use utomlanskollen::period::Day;

use crate::number::{self, Written};

/// A value as the library reads it, or an error of the spreadsheet that it does not know; `None` if there is nothing. What has
/// to be written first is written into `text`.
pub(crate) fn cell<'a>(
    value: Result<&'a DataRef<'_>, &'a str>,
    percent: bool,
    has_formula: bool,
    text: &'a mut String,
) -> Option<Cell<'a>> {
    let written = match value {
        Err(fault) => return Some(Cell::Fault(fault)),
        Ok(DataRef::Error(fault)) => {
            // Writing to a text does not fail.
            let _ = write!(text, "{fault}");
            return Some(Cell::Fault(text));
        }
        Ok(DataRef::Empty) => return has_formula.then_some(Cell::NotCalculated),
        Ok(DataRef::Bool(value)) => return Some(Cell::Text(if *value { "TRUE" } else { "FALSE" })),
        Ok(DataRef::String(text) | DataRef::DurationIso(text)) => return Some(Cell::Text(text)),
        Ok(DataRef::SharedString(text)) => return Some(Cell::Text(text)),
        Ok(DataRef::DateTimeIso(moment)) => return Some(iso_moment(moment)),
        Ok(DataRef::Int(number)) => {
            let _ = write!(text, "{number}");
            Written::Decimal
        }
        Ok(DataRef::Float(number)) => number::write(*number, text),
        Ok(DataRef::DateTime(moment)) => number::write_moment(moment, text),
    };
    Some(match written {
        Written::Decimal => Cell::Number { text, percent },
        Written::Day => Cell::Day(text),
        Written::Words => Cell::Text(text),
    })
}

/// Some programs write dates as text, "2019-12-31T00:00:00".
fn iso_moment(moment: &str) -> Cell<'_> {
    match moment.get(.."2019-12-31".len()) {
        Some(day) if Day::parse(day).is_ok() => Cell::Day(day),
        _ => Cell::Text(moment),
    }
}
