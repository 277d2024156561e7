//! Numbers in: decimal text, or an object with a value and bounds.

use rust_decimal::Decimal;
use utomlanskollen::error::Error;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::InputKind;
use utomlanskollen_boundary::{CodedError, Path, decimal, is_decimal};

use crate::object::{Fields, Value};

/// The number, if it is one and possible for its kind.
///
/// # Errors
/// A coded error with the place of what is wrong.
pub fn read(value: &Value<'_>, kind: InputKind) -> Result<Bounded, CodedError> {
    let number = if let Some(text) = value.js.as_string() {
        Bounded::exactly(exact(&text, &value.path)?)
    } else {
        value.object(|number| {
            let part = |part: Value<'_>| Ok(exact(&part.text()?, &part.path)?);
            Ok(Bounded {
                value: number.optional("value", Fields::value, part)?,
                low: number.optional("low", Fields::low, part)?,
                high: number.optional("high", Fields::high, part)?,
            })
        })?
    };
    Ok(kind.check(number, &value.path)?)
}

fn exact(text: &str, path: &Path<'_>) -> Result<Decimal, Error> {
    if !is_decimal(text) {
        return Err(Error::NotDecimal { path: path.to_string(), text: text.chars().take(40).collect() });
    }
    decimal(text).ok_or_else(|| Error::TooLarge { path: path.to_string() })
}
