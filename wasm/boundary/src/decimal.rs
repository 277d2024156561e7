//! Decimal text, as numbers cross the boundary.

use rust_decimal::Decimal;

/// Longest decimal text: 29 digits, a sign and a point, as the engine writes a small share.
const LONGEST: usize = 31;

/// Digits, at most one point, a minus in front when negative; no exponent, no spaces.
#[must_use]
pub fn decimal(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let is_shaped = text.len() <= LONGEST
        && unsigned.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && is_digit(unsigned.first())
        && is_digit(unsigned.last());
    // Two points are refused by the parser.
    if is_shaped { Decimal::from_str_exact(text).ok() } else { None }
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
