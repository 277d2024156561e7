//! What stands in a cell.

use rust_xlsxwriter::ExcelDateTime;
use utomlanskollen::period::Day;
use utomlanskollen_boundary::{CodedError, Value};

use crate::number::Double;

/// More decimals than this no spreadsheet shows.
const MOST_DIGITS: u32 = 15;

pub(crate) enum Cell {
    Empty,
    Text(String),
    Link {
        address: String,
        text: String,
    },
    /// With the number of decimals to show.
    Number(Double, Option<u32>),
    Day(ExcelDateTime),
    Formula {
        formula: String,
        result: Option<Double>,
        digits: Option<u32>,
    },
}

impl Cell {
    pub(crate) fn read(cell: &Value<'_>) -> Result<Self, CodedError> {
        if !cell.is_there() {
            return Ok(Self::Empty);
        }
        let [text, link, number, day, formula, result, digits] =
            cell.fields(["text", "link", "number", "day", "formula", "result", "digits"])?;
        let shown = digits.is_there().then(|| digits.count(MOST_DIGITS)).transpose()?;
        match [&text, &link, &number, &day, &formula].map(Value::is_there) {
            [true, false, false, false, false] => Ok(Self::Text(text.text()?)),
            [true, true, false, false, false] => Ok(Self::Link { address: link.text()?, text: text.text()? }),
            [false, false, true, false, false] => Ok(Self::Number(Double::read(&number)?, shown)),
            [false, false, false, true, false] => Ok(Self::Day(date(&day)?)),
            [false, false, false, false, true] => {
                let result = result.is_there().then(|| Double::read(&result)).transpose()?;
                Ok(Self::Formula { formula: formula.text()?, result, digits: shown })
            }
            _ => Err(cell.malformed("expected a text, link, number, day or formula")),
        }
    }

    /// What is read in it, as far as it can be broken into lines.
    pub(crate) fn words(&self) -> &str {
        match self {
            Self::Text(text) | Self::Link { text, .. } => text,
            Self::Empty | Self::Number(..) | Self::Day(_) | Self::Formula { .. } => "",
        }
    }

    /// Numbers stand to the right in their column, with the ones above each other.
    pub(crate) const fn is_numeric(&self) -> bool {
        matches!(self, Self::Number(..) | Self::Day(_) | Self::Formula { .. })
    }
}

/// A day of the calendar.
pub(crate) fn date(day: &Value<'_>) -> Result<ExcelDateTime, CodedError> {
    let text = day.text()?;
    let not_a_day = || CodedError::new("files.not_a_day", vec![("text", text.chars().take(40).collect())], day.path());
    Day::parse(&text).map_err(|_| not_a_day())?;
    ExcelDateTime::parse_from_str(&text).map_err(|_| not_a_day())
}
