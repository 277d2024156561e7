//! Decimal text, as numbers cross the boundary.

use rust_decimal::Decimal;

/// Longest decimal text: 29 digits, a sign and a point, as the engine writes a small share.
const LONGEST: usize = 31;

/// Whether it is digits, at most one point, a minus in front when negative; no exponent, no spaces.
#[must_use]
pub fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    unsigned.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && unsigned.iter().filter(|byte| **byte == b'.').count() <= 1
        && is_digit(unsigned.first())
        && is_digit(unsigned.last())
}

/// The number of such a text; `None` also when it has more digits than a decimal number holds.
#[must_use]
pub fn decimal(text: &str) -> Option<Decimal> {
    if is_decimal(text) && text.len() <= LONGEST { Decimal::from_str_exact(text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_decimals_are_read() {
        for text in ["0", "-5", "1155.49", "0.005", "-0.5", "9999999999999999999999999999", "-0.3333333333333333333333333333"] {
            assert_eq!(decimal(text).map(|number| number.to_string()).as_deref(), Some(text));
        }
        for text in
            ["", "-", "+5", "1,5", ".5", "5.", "1.2.3", "1e3", " 1", "1_000", "--1", "NaN", "123456789012345678901234567890.1"]
        {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
