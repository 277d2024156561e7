//! An exact fraction. Rates stay fractions until they leave the engine: multiply first, divide once, last.

use core::cmp::Ordering;

use rust_decimal::Decimal;

/// `numerator / denominator`, the denominator above zero.
///
/// Comparing and ranking cross-multiply, so 9.2 mnkr / 7 962 and 1 155.49 are different numbers here. Where a
/// product would not fit the 28 digits of a decimal, the fraction is divided first; no count or amount that the
/// engine accepts gets there through the formulas of the model alone.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    numerator: Decimal,
    denominator: Decimal,
}

impl Ratio {
    /// Nothing, as a known number.
    pub const ZERO: Self = Self::of(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self::of(Decimal::ONE);

    /// A number that is no fraction.
    #[must_use]
    pub const fn of(number: Decimal) -> Self {
        Self { numerator: number, denominator: Decimal::ONE }
    }

    /// The number with 28 significant digits; exact when the fraction is a decimal number of that length.
    #[must_use]
    pub fn divided(self) -> Option<Decimal> {
        if self.is_whole() { Some(self.numerator) } else { self.numerator.checked_div(self.denominator) }
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.numerator.is_zero()
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.numerator.is_sign_negative() && !self.numerator.is_zero()
    }

    fn is_whole(self) -> bool {
        self.denominator == Decimal::ONE
    }

    /// The sum; `None` past the largest decimal. Unlike denominators are divided out, the only place besides the end.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.denominator == other.denominator {
            let numerator = self.numerator.checked_add(other.numerator)?;
            return Some(Self { numerator, denominator: self.denominator });
        }
        self.divided()?.checked_add(other.divided()?).map(Self::of)
    }

    /// The difference; `None` past the largest decimal.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { numerator: -other.numerator, denominator: other.denominator })
    }

    /// The product; `None` past the largest decimal.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        if self.is_whole() && other.is_whole() {
            return self.numerator.checked_mul(other.numerator).map(Self::of);
        }
        let fraction = || {
            let numerator = self.numerator.checked_mul(other.numerator)?;
            let denominator = self.denominator.checked_mul(other.denominator)?;
            Some(Self { numerator, denominator })
        };
        fraction().or_else(|| self.divided()?.checked_mul(other.divided()?).map(Self::of))
    }

    /// The quotient; `None` when `other` is zero or past the largest decimal.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        // The sign stays in the numerator, so that denominators are above zero and comparing needs no cases.
        let (numerator, denominator) =
            if other.is_negative() { (-other.denominator, -other.numerator) } else { (other.denominator, other.numerator) };
        self.times(Self { numerator, denominator })
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let crossed = self.numerator.checked_mul(other.denominator).zip(other.numerator.checked_mul(self.denominator));
        match crossed {
            Some((left, right)) => left.cmp(&right),
            None => self.divided().cmp(&other.divided()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: i64, denominator: i64) -> Ratio {
        Ratio::of(Decimal::from(numerator)).over(Ratio::of(Decimal::from(denominator))).expect("a ratio in a test")
    }

    #[test]
    fn a_third_times_three_is_one() {
        assert_eq!(ratio(1, 3).times(ratio(3, 1)), Some(Ratio::ONE));
        assert_eq!(ratio(1, 3).plus(ratio(2, 3)), Some(Ratio::ONE));
        assert_eq!(ratio(2, 6), ratio(1, 3));
    }

    #[test]
    fn fractions_are_compared_crosswise() {
        assert!(ratio(10_000_000, 30_000_001) < ratio(1, 3));
        assert!(ratio(-1, 3) < ratio(1, -4));
        assert!(ratio(1, -3).is_negative());
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(ratio(1, 1).over(Ratio::ZERO), None);
    }
}
