//! Numbers in: decimal text, or an object with a value and bounds.

use core::fmt;

use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use utomlanskollen::error::Error;
use utomlanskollen::quantity;
use utomlanskollen::question::InputKind;

/// A number with what is known of it, still as text.
pub(crate) struct Bounded {
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
    exact: bool,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
}

impl<'de> Deserialize<'de> for Bounded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrParts;

        impl<'de> Visitor<'de> for TextOrParts {
            type Value = Bounded;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("decimal text or an object with value, low and high")
            }

            fn visit_str<E>(self, text: &str) -> Result<Bounded, E> {
                Ok(Bounded { value: Some(text.to_owned()), low: None, high: None, exact: true })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Bounded, A::Error> {
                let Parts { value, low, high } = Parts::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Bounded { value, low, high, exact: false })
            }
        }

        deserializer.deserialize_any(TextOrParts)
    }
}

impl Bounded {
    /// The number, if it is one and possible for its kind.
    pub(crate) fn read(&self, kind: InputKind, path: &str) -> Result<quantity::Bounded, Error> {
        let read = |text: &Option<String>| text.as_deref().map(|text| decimal(text, path)).transpose();
        let value = read(&self.value)?;
        let (low, high) = if self.exact { (value, value) } else { (read(&self.low)?, read(&self.high)?) };
        kind.check(quantity::Bounded { value, low, high }, path)
    }
}

/// Longest decimal text: 28 digits, a sign and a point.
const LONGEST: usize = 30;

/// Digits, at most one point, a minus in front when negative; no exponent, no spaces.
fn decimal(text: &str, path: &str) -> Result<Decimal, Error> {
    let not_decimal = || Error::NotDecimal { path: path.to_owned(), text: text.chars().take(40).collect() };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let shaped = unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && unsigned.starts_with(|first: char| first.is_ascii_digit())
        && unsigned.ends_with(|last: char| last.is_ascii_digit());
    if !shaped {
        return Err(not_decimal());
    }
    if text.len() > LONGEST {
        return Err(Error::TooLarge { path: path.to_owned() });
    }
    // What now fails is a second point, or a number past the largest decimal.
    let two_points = unsigned.bytes().filter(|byte| *byte == b'.').count() > 1;
    Decimal::from_str_exact(text).map_err(|_| if two_points { not_decimal() } else { Error::TooLarge { path: path.to_owned() } })
}
