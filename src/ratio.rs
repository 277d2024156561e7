//! An exact fraction. Rates stay fractions until they leave the engine: multiply first, divide once, last.

use core::cmp::Ordering;

use rust_decimal::Decimal;

/// The sum; `None` past the largest decimal.
///
/// This and the next three are the only places where decimals are calculated with. They are not inlined: a decimal takes
/// hundreds of instructions to add or multiply, and the page downloads each copy.
#[inline(never)]
pub(crate) fn sum(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_add(right)
}

/// The difference; `None` past the largest decimal.
pub(crate) fn difference(left: Decimal, right: Decimal) -> Option<Decimal> {
    sum(left, negated(right))
}

#[expect(clippy::arithmetic_side_effects, reason = "OK because the sign of a decimal is a bit of its own")]
fn negated(number: Decimal) -> Decimal {
    -number
}

/// The product; `None` past the largest decimal.
#[inline(never)]
pub(crate) fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_mul(right)
}

/// The quotient with 28 significant digits; `None` when dividing by zero.
#[inline(never)]
pub(crate) fn quotient(dividend: Decimal, divisor: Decimal) -> Option<Decimal> {
    dividend.checked_div(divisor)
}

#[inline(never)]
fn order(left: Decimal, right: Decimal) -> Ordering {
    left.cmp(&right)
}

/// `numerator / denominator`, the denominator above zero.
///
/// Comparing and ranking cross-multiply, so 9.2 mnkr / 7 962 and 1 155.49 are different numbers here. Where a
/// product would not fit the 28 digits of a decimal, the fraction is divided first; no count or amount that the
/// engine accepts gets there through the formulas of the model alone.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    numerator: Decimal,
    /// `None` is 1: most numbers are no fractions, and comparing decimals is not free.
    denominator: Option<Decimal>,
}

impl Ratio {
    /// Nothing, as a known number.
    pub const ZERO: Self = Self::of(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self::of(Decimal::ONE);

    /// A number that is no fraction.
    #[must_use]
    pub const fn of(number: Decimal) -> Self {
        Self { numerator: number, denominator: None }
    }

    /// The number with 28 significant digits; exact when the fraction is a decimal number of that length.
    #[must_use]
    pub fn divided(self) -> Option<Decimal> {
        match self.denominator {
            None => Some(self.numerator),
            Some(denominator) => quotient(self.numerator, denominator),
        }
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

    /// The sum; `None` past the largest decimal. Two unlike denominators are divided out, and so is a fraction whose sum
    /// does not fit: the only places besides the end.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let over = |left: Decimal, right: Decimal, denominator| Some(Self { numerator: sum(left, right)?, denominator });
        let fraction = || match (self.denominator, other.denominator) {
            _ if self.has_denominator_of(other) => over(self.numerator, other.numerator, self.denominator),
            (None, Some(of_other)) => over(product(self.numerator, of_other)?, other.numerator, other.denominator),
            (Some(own), None) => over(self.numerator, product(other.numerator, own)?, self.denominator),
            _ => None,
        };
        fraction().or_else(|| sum(self.divided()?, other.divided()?).map(Self::of))
    }

    /// Whether the two differ by no more than the divisions that led to them can make them differ: each leaves 28
    /// digits, and no sum of the model has enough terms to lose four of them.
    #[must_use]
    pub fn is_same_up_to_division(self, other: Self) -> bool {
        let apart = |other: Self| {
            let least_digit = Self::of(Decimal::from_parts(0xA100_0000, 0x1BCE_CCED, 0xD3C2, false, 0)); // 10^24
            self.minus(other)?.times(least_digit)
        };
        let size = if other.is_negative() { Self { numerator: negated(other.numerator), ..other } } else { other };
        let negative_size = Self { numerator: negated(size.numerator), ..size };
        apart(other).is_some_and(|apart| negative_size <= apart && apart <= size)
    }

    fn has_denominator_of(self, other: Self) -> bool {
        match (self.denominator, other.denominator) {
            (None, None) => true,
            (Some(own), Some(other)) => order(own, other).is_eq(),
            _ => false,
        }
    }

    /// The difference; `None` past the largest decimal.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { numerator: negated(other.numerator), ..other })
    }

    /// The product; `None` past the largest decimal.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        let fraction = || {
            let numerator = product(self.numerator, other.numerator)?;
            let denominator = match (self.denominator, other.denominator) {
                (Some(own), Some(other)) => Some(product(own, other)?),
                (one, None) | (None, one) => one,
            };
            Some(Self { numerator, denominator })
        };
        fraction().or_else(|| product(self.divided()?, other.divided()?).map(Self::of))
    }

    /// The quotient; `None` when `other` is zero or past the largest decimal.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        // The sign stays in the numerator, so that denominators are above zero and comparing needs no cases.
        let sign = if other.is_negative() { Decimal::NEGATIVE_ONE } else { Decimal::ONE };
        let signed = |number: Decimal| if other.is_negative() { negated(number) } else { number };
        let numerator = other.denominator.map_or(sign, signed);
        self.times(Self { numerator, denominator: Some(signed(other.numerator)) })
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
        if self.has_denominator_of(*other) {
            return order(self.numerator, other.numerator);
        }
        let crossed = |numerator: Decimal, denominator: Option<Decimal>| match denominator {
            None => Some(numerator),
            Some(denominator) => product(numerator, denominator),
        };
        match crossed(self.numerator, other.denominator).zip(crossed(other.numerator, self.denominator)) {
            Some((left, right)) => order(left, right),
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
    fn the_last_digit_of_a_division_makes_no_other_number() {
        let third = ratio(1, 3);
        let divided = Ratio::of(third.divided().expect("a third"));
        assert_ne!(third, divided);
        assert!(third.is_same_up_to_division(divided) && divided.is_same_up_to_division(third));
        assert!(!third.is_same_up_to_division(ratio(333_333_333, 1_000_000_000)));
        assert!(!Ratio::ZERO.is_same_up_to_division(divided) && Ratio::ZERO.is_same_up_to_division(Ratio::ZERO));
        assert!(!third.is_same_up_to_division(ratio(-1, 3)) && ratio(-1, 3).is_same_up_to_division(ratio(-2, 6)));
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(ratio(1, 1).over(Ratio::ZERO), None);
    }
}
