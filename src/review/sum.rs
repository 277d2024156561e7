//! Sums of amounts, exact however many there are.

use rust_decimal::Decimal;

use crate::money::Kronor;
use crate::review::amount::{Amount, MOST_DECIMALS};

/// A sum in millionths of a krona. No number of rows that can be counted reaches its limits, so that nothing looks for
/// them: each row is added to eight sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sum(i128);

impl Sum {
    /// The same and an amount more.
    #[inline]
    pub(super) fn add(&mut self, amount: Amount) {
        self.0 = self.0.wrapping_add(i128::from(amount.millionths()));
    }

    /// The same and an amount less.
    #[inline]
    pub(super) fn subtract(&mut self, amount: Amount) {
        self.0 = self.0.wrapping_sub(i128::from(amount.millionths()));
    }

    /// The two together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// This one without another.
    pub(super) fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }

    /// How far it is from another.
    pub(super) fn apart(self, other: Self) -> u128 {
        self.0.abs_diff(other.0)
    }

    /// The sum as an amount; `None`: it is too large for a row.
    pub(super) fn amount(self) -> Option<Amount> {
        i64::try_from(self.0).ok().map(Amount::from_millionths)
    }

    /// The sum as kronor.
    pub(super) fn kronor(self) -> Kronor {
        // OK because a sum of all rows that fit is far below the largest decimal.
        let decimal = Decimal::try_from_i128_with_scale(self.0, MOST_DECIMALS).unwrap_or_default();
        Kronor::new(decimal.normalize())
    }
}

impl From<Amount> for Sum {
    fn from(amount: Amount) -> Self {
        Self(i128::from(amount.millionths()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millions_of_the_largest_amounts_are_summed_exactly() {
        let mut sum = Sum::default();
        (0..12_000_000).for_each(|_| sum.add(Amount::from_millionths(i64::MAX)));
        assert_eq!(sum.kronor().to_string(), "110680464442257309684");
        assert_eq!(sum.amount(), None);
        sum.subtract(Amount::from_millionths(1));
        assert_eq!(sum.kronor().to_string(), "110680464442257309683.999999");
    }
}
