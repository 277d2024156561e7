//! Numbers that may grow past every limit or vanish, so that "at least" and "almost" go through the formulas.
//!
//! An input that is open upwards is tried at a number M without end, one that is open downwards at 1/M. Of each
//! result only the leading term is kept: a fraction times a power of M. So 650·M / M is 650, and 16.5 mnkr / M is 0.

use core::cmp::Ordering;

use super::{Rule, decimal};
use crate::ratio::Ratio;

/// `coefficient · M^degree`. A zero has degree 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    coefficient: Ratio,
    degree: i8,
}

impl Limit {
    /// A number without end.
    pub(super) const ENDLESS: Self = Self { coefficient: Ratio::ONE, degree: 1 };
    /// A number above zero and below every other.
    pub(super) const VANISHING: Self = Self { coefficient: Ratio::ONE, degree: -1 };

    /// An ordinary number.
    pub(super) const fn of(number: Ratio) -> Self {
        Self { coefficient: number, degree: 0 }
    }

    /// The ordinary number it is; `None` when it grows past every limit or vanishes.
    pub(super) const fn finite(self) -> Option<Ratio> {
        if self.degree == 0 { Some(self.coefficient) } else { None }
    }

    /// Whether it is nothing but an ever smaller number.
    pub(super) const fn vanishes(self) -> bool {
        self.degree < 0
    }

    fn plus(self, other: Self) -> Option<Self> {
        if self.coefficient.is_zero() {
            return Some(other);
        }
        if other.coefficient.is_zero() {
            return Some(self);
        }
        match self.degree.cmp(&other.degree) {
            Ordering::Greater => Some(self),
            Ordering::Less => Some(other),
            Ordering::Equal => {
                let coefficient = self.coefficient.plus(other.coefficient)?;
                // Two endless numbers that cancel leave something that the leading term no longer tells.
                match (coefficient.is_zero(), self.degree > 0) {
                    (true, true) => None,
                    (true, false) => Some(Self::of(Ratio::ZERO)),
                    (false, _) => Some(Self { coefficient, degree: self.degree }),
                }
            }
        }
    }

    fn negated(self) -> Option<Self> {
        // No zero below zero.
        if self.coefficient.is_zero() {
            return Some(self);
        }
        Some(Self { coefficient: Ratio::ZERO.minus(self.coefficient)?, ..self })
    }

    fn times(self, other: Self) -> Option<Self> {
        let coefficient = self.coefficient.times(other.coefficient)?;
        let degree = if coefficient.is_zero() { 0 } else { self.degree.checked_add(other.degree)? };
        Some(Self { coefficient, degree })
    }

    fn over(self, other: Self) -> Option<Self> {
        let coefficient = self.coefficient.over(other.coefficient)?;
        let degree = if coefficient.is_zero() { 0 } else { self.degree.checked_sub(other.degree)? };
        Some(Self { coefficient, degree })
    }
}

impl PartialEq for Limit {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Limit {}

impl PartialOrd for Limit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Limit {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.degree == other.degree {
            return self.coefficient.cmp(&other.coefficient);
        }
        // The one of greater degree dominates; which way is a matter of its sign.
        let sign = |limit: &Self| limit.coefficient.cmp(&Ratio::ZERO);
        match (sign(self), sign(other)) {
            (Ordering::Equal, other) => other.reverse(),
            (own, Ordering::Equal) => own,
            (own, other) if own != other => own.cmp(&other),
            (own, _) => {
                let by_degree = self.degree.cmp(&other.degree);
                if own == Ordering::Greater { by_degree } else { by_degree.reverse() }
            }
        }
    }
}

/// What a rule makes of its operands; `None` when an operand is unknown that matters, at a division by zero, or when an
/// endless number is set against another so that nothing can be said.
pub(super) fn evaluate(rule: Rule, factor: u16, mut operands: impl ExactSizeIterator<Item = Option<Limit>>) -> Option<Limit> {
    match rule {
        Rule::Given | Rule::Unknown => None,
        Rule::Sum => sum(operands),
        Rule::Difference => {
            let (from, less) = (operands.next()??, operands.next()??);
            from.plus(less.negated()?)
        }
        Rule::Product => product(operands),
        Rule::Quotient => {
            let (numerator, divisor) = (operands.next()??, operands.next()??);
            // Multiply first, divide last.
            let numerator = if factor == 1 { numerator } else { numerator.times(Limit::of(Ratio::of(decimal(factor))))? };
            numerator.over(divisor)
        }
        Rule::Lesser => {
            let (left, right) = (operands.next()??, operands.next()??);
            Some(left.min(right))
        }
        Rule::Mean => {
            let count = u16::try_from(operands.len()).ok()?;
            sum(operands)?.over(Limit::of(Ratio::of(decimal(count))))
        }
        Rule::Median => {
            let mut values: Vec<Limit> = Vec::new();
            for operand in operands {
                let value = operand?;
                values.insert(values.partition_point(|lesser| *lesser < value), value);
            }
            let middle = values.len().checked_div(2)?;
            let upper = *values.get(middle)?;
            if values.len() % 2 == 1 {
                return Some(upper);
            }
            let lower = *values.get(middle.checked_sub(1)?)?;
            lower.plus(upper)?.over(Limit::of(Ratio::of(decimal(2))))
        }
    }
}

/// Nothing times a number that nobody knows is nothing.
fn product(mut operands: impl Iterator<Item = Option<Limit>>) -> Option<Limit> {
    let mut product = operands.next()?;
    for operand in operands {
        let is_nothing = |limit: Limit| limit.coefficient.is_zero();
        product = match (product, operand) {
            (Some(product), Some(operand)) => Some(product.times(operand)?),
            (one, other) => one.or(other).filter(|known| is_nothing(*known)),
        };
    }
    product
}

fn sum(mut operands: impl Iterator<Item = Option<Limit>>) -> Option<Limit> {
    operands.try_fold(Limit::of(Ratio::ZERO), |sum, operand| sum.plus(operand?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: i64) -> Limit {
        Limit::of(Ratio::of(number.into()))
    }

    #[test]
    fn an_endless_count_cancels_out_of_a_rate() {
        let amount = Limit::ENDLESS.times(number(650)).expect("a product");
        assert_eq!(amount.over(Limit::ENDLESS).and_then(Limit::finite), number(650).finite());
        assert!(number(16_500_000).over(Limit::ENDLESS).is_some_and(Limit::vanishes));
    }

    #[test]
    fn order_knows_the_endless_and_the_vanishing() {
        let negative = Limit::ENDLESS.negated().expect("a negation");
        let mut limits = [Limit::ENDLESS, number(5), Limit::VANISHING, number(0), number(-5), negative];
        limits.sort_unstable();
        assert_eq!(limits, [negative, number(-5), number(0), Limit::VANISHING, number(5), Limit::ENDLESS]);
    }

    #[test]
    fn what_nobody_can_say_is_not_said() {
        assert!(evaluate(Rule::Difference, 1, [Some(Limit::ENDLESS), Some(Limit::ENDLESS)].into_iter()).is_none());
        assert!(evaluate(Rule::Quotient, 1, [Some(number(1)), Some(number(0))].into_iter()).is_none());
        assert!(evaluate(Rule::Sum, 1, [Some(number(1)), None].into_iter()).is_none());
    }

    #[test]
    fn nothing_times_an_unknown_is_nothing() {
        let product = |operands: [Option<Limit>; 2]| evaluate(Rule::Product, 1, operands.into_iter());
        assert_eq!(product([None, Some(number(0))]), Some(number(0)));
        assert_eq!(product([Some(number(0)), None]), Some(number(0)));
        assert!(product([None, Some(number(1))]).is_none());
    }

    #[test]
    fn the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        let median = |values: &[i64]| evaluate(Rule::Median, 1, values.iter().map(|value| Some(number(*value))));
        assert_eq!(median(&[9, 1, 4]), Some(number(4)));
        assert_eq!(median(&[9, 1, 4, 2]), Some(number(3)));
        assert_eq!(median(&[]), None);
    }
}
