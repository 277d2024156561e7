//! Numbers in: decimal text, or an object with a value and bounds.

use rust_decimal::Decimal;
use utomlanskollen::error::Error;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::InputKind;

use super::object::{Fields, Path, Value};
use crate::engine_error::EngineError;

/// The number, if it is one and possible for its kind.
pub(crate) fn read(value: &Value<'_>, kind: InputKind) -> Result<Bounded, EngineError> {
    let number = if let Some(text) = value.js.as_string() {
        Bounded::exactly(decimal(&text, &value.path)?)
    } else {
        value.object(|number| {
            let part = |part: Value<'_>| Ok(decimal(&part.text()?, &part.path)?);
            Ok(Bounded {
                value: number.optional("value", Fields::value, part)?,
                low: number.optional("low", Fields::low, part)?,
                high: number.optional("high", Fields::high, part)?,
            })
        })?
    };
    Ok(kind.check(number, &value.path)?)
}

/// Longest decimal text: 28 digits, a sign and a point.
const LONGEST: usize = 30;

/// Digits, at most one point, a minus in front when negative; no exponent, no spaces.
fn decimal(text: &str, path: &Path<'_>) -> Result<Decimal, Error> {
    let not_decimal = || Error::NotDecimal { path: path.to_string(), text: text.chars().take(40).collect() };
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let shaped = unsigned.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && is_digit(unsigned.first())
        && is_digit(unsigned.last())
        && unsigned.iter().filter(|byte| **byte == b'.').count() <= 1;
    if !shaped {
        return Err(not_decimal());
    }
    let too_large = || Error::TooLarge { path: path.to_string() };
    if text.len() > LONGEST {
        return Err(too_large());
    }
    Decimal::from_str_exact(text).map_err(|_| too_large())
}
