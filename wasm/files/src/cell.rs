//! Columns, and what stands in their cells.

use rust_decimal::Decimal;
use utomlanskollen::money::Rounding;
use utomlanskollen::period::Day;
use utomlanskollen_boundary::{CodedError, Value, decimal};

use crate::dialect::Dialect;
use crate::formula_guard::guarded;

/// More decimals than a decimal number can have are none to round to.
const MOST_DIGITS: u32 = 28;

pub(crate) struct Column {
    id: String,
    title: String,
    kind: Kind,
}

enum Kind {
    Text,
    /// With the number of decimals to round to.
    Number(Option<u32>),
    Day,
    Year,
}

impl Column {
    pub(crate) fn read(column: &Value<'_>) -> Result<Self, CodedError> {
        let [id, title, kind, digits] = column.fields(["id", "title", "type", "digits"])?;
        let digits = digits.is_there().then(|| digits.count(MOST_DIGITS)).transpose()?;
        let kind = match kind.text()?.as_str() {
            "text" => Kind::Text,
            "number" => Kind::Number(digits),
            "day" => Kind::Day,
            "year" => Kind::Year,
            _ => return Err(kind.malformed("expected text, number, day or year")),
        };
        Ok(Self { id: id.text()?, title: title.text()?, kind })
    }

    /// People read titles, programs ids.
    pub(crate) fn header(&self, dialect: Dialect) -> String {
        match dialect {
            Dialect::Excel => guarded(&self.title),
            Dialect::Open => guarded(&self.id),
        }
    }

    /// What stands in the file for a cell; nothing for one without a value.
    pub(crate) fn text(&self, cell: &Value<'_>, dialect: Dialect) -> Result<String, CodedError> {
        if !cell.is_there() {
            return Ok(String::new());
        }
        let text = cell.text()?;
        let refused = |code| CodedError::new(code, vec![("text", text.chars().take(40).collect())], cell.path());
        match self.kind {
            Kind::Text => Ok(guarded(&text)),
            Kind::Number(digits) => {
                let number = rounded(decimal(&text).ok_or_else(|| refused("files.not_a_number"))?, digits);
                Ok(number.to_string().replace('.', dialect.decimal_sign()))
            }
            Kind::Day => {
                if Day::parse(&text).is_ok() {
                    Ok(text)
                } else {
                    Err(refused("files.not_a_day"))
                }
            }
            Kind::Year => {
                let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
                if is_year { Ok(text) } else { Err(refused("files.not_a_year")) }
            }
        }
    }
}

/// Never "-0": a small negative number rounded is no number below zero.
fn rounded(number: Decimal, digits: Option<u32>) -> Decimal {
    let number = digits.map_or(number, |digits| Rounding::HalfAwayFromZero.round(number, digits));
    if number.is_zero() { number.abs() } else { number }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::{decimal, rounded};

    #[test]
    fn a_half_is_rounded_away_from_zero_and_nothing_is_minus_zero() {
        for (text, digits, expected) in [
            ("2.5", Some(0), "3"),
            ("-2.5", Some(0), "-3"),
            ("1155.494850", Some(2), "1155.49"),
            ("5", Some(2), "5"),
            ("-0.004", Some(2), "0.00"),
            ("-0", None, "0"),
            ("0.10", None, "0.10"),
        ] {
            let number = decimal(text).expect("a decimal in a test");
            assert_eq!(rounded(number, digits).to_string(), expected, "{text} to {digits:?}");
        }
    }
}
