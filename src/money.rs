//! Kronor, and the one place where anything is rounded.
//!
//! Swedish invoices and statistics round half away from zero. `rust_decimal` rounds half to even unless told,
//! so nothing outside this module may round: every call ends in [`Rounding`].

use core::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::ratio;

/// An amount in Swedish kronor (SEK), exact to the decimals it was given with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Kronor(Decimal);

impl Kronor {
    /// No kronor at all: a known zero, not an unknown amount.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount from whole kronor.
    #[must_use]
    pub const fn whole(kronor: u32) -> Self {
        Self(Decimal::from_parts(kronor, 0, 0, false, 0))
    }

    /// An amount from a decimal number of kronor.
    #[must_use]
    pub const fn new(kronor: Decimal) -> Self {
        Self(kronor)
    }

    /// The number of kronor.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Kronor {
    /// Decimal text with a point, as it crosses the boundary; the page writes it the Swedish way.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How a number is shortened to a number of decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, a half away from zero: 2.5 becomes 3, −2.5 becomes −3.
    HalfAwayFromZero,
    /// Towards minus infinity: for the lower end of a range, so that the range never becomes too narrow.
    Down,
    /// Towards plus infinity: for the upper end of a range.
    Up,
}

impl Rounding {
    /// `number` with at most `decimals` decimals.
    #[must_use]
    pub fn round(self, number: Decimal, decimals: u32) -> Decimal {
        let strategy = match self {
            Self::HalfAwayFromZero => RoundingStrategy::MidpointAwayFromZero,
            Self::Down => RoundingStrategy::ToNegativeInfinity,
            Self::Up => RoundingStrategy::ToPositiveInfinity,
        };
        number.round_dp_with_strategy(decimals, strategy)
    }
}

/// Whole numbers for `parts` that sum to the whole number `total`: the largest remainder method.
///
/// Each part is first rounded down; what is then missing goes, one krona at a time, to the parts that lost most,
/// ties to the first in order. Signs are kept, so a negative part (a central part below zero) stays negative.
/// Returns `None` if the parts do not make up the total to within rounding.
#[must_use]
pub fn split_whole(total: Decimal, parts: &[Decimal]) -> Option<Vec<Decimal>> {
    let mut missing = total;
    let mut whole = Vec::with_capacity(parts.len());
    let mut lost = Vec::with_capacity(parts.len());
    for part in parts {
        let floor = Rounding::Down.round(*part, 0);
        missing = ratio::difference(missing, floor)?;
        lost.push(Some(ratio::difference(*part, floor)?));
        whole.push(floor);
    }
    while missing > Decimal::ZERO {
        // The first among equals: a later one replaces it only by having lost more. `None` has had its krona.
        let most = lost.iter().enumerate().rev().max_by_key(|(_, loss)| **loss).filter(|(_, loss)| loss.is_some())?.0;
        *lost.get_mut(most)? = None;
        let part = whole.get_mut(most)?;
        *part = ratio::sum(*part, Decimal::ONE)?;
        missing = ratio::difference(missing, Decimal::ONE)?;
    }
    missing.is_zero().then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect("a decimal in a test")
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        for (number, expected) in [("2.5", "3"), ("-2.5", "-3"), ("0.5", "1"), ("1154.494", "1154"), ("1.4999", "1")] {
            assert_eq!(Rounding::HalfAwayFromZero.round(decimal(number), 0), decimal(expected), "{number}");
        }
    }

    #[test]
    fn a_range_is_rounded_outwards() {
        assert_eq!(Rounding::Down.round(decimal("385.319"), 1), decimal("385.3"));
        assert_eq!(Rounding::Up.round(decimal("402.811"), 1), decimal("402.9"));
        assert_eq!(Rounding::Down.round(decimal("-0.01"), 0), decimal("-1"));
    }

    #[test]
    fn parts_sum_to_the_rounded_total_and_ties_go_to_the_first() {
        let split = |total: &str, parts: &[&str]| {
            let parts: Vec<Decimal> = parts.iter().map(|part| decimal(part)).collect();
            split_whole(decimal(total), &parts).map(|whole| whole.iter().map(Decimal::to_string).collect::<Vec<_>>())
        };
        let whole = |parts: &[&str]| Some(parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!(split("1", &["0.5", "0.5"]), whole(&["1", "0"]));
        assert_eq!(split("100", &["33.4", "33.3", "33.3"]), whole(&["34", "33", "33"]));
        assert_eq!(split("7", &["10.6", "-3.4"]), whole(&["11", "-4"]));
        assert_eq!(split("0", &[]), whole(&[]));
        assert_eq!(split("3", &["0.5", "0.5"]), None, "parts that do not make up the total");
    }
}
