//! A number of a case, as text.

use rust_decimal::Decimal;
use utomlanskollen::quantity::Bounded;

/// "500", or "400..500" where only the range is known.
pub(crate) fn number(text: &str) -> Bounded {
    let exact = |text: &str| Decimal::from_str_exact(text).unwrap_or_else(|_| panic!("no number: {text}"));
    match text.split_once("..") {
        Some((low, high)) => Bounded::between(exact(low), exact(high)),
        None => Bounded::exactly(exact(text)),
    }
}
