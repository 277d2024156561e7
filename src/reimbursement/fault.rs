//! What makes no sense in a question about reimbursement models.

use rust_decimal::Decimal;

use super::{Model, ModelsQuestion};
use crate::quantity::Bounded;
use crate::ratio;

/// Why a question, or its mix, cannot be answered. The texts are in `www/locales/*/models.ftl`.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A model twice in a mix; `place`: of the second, from 0.
    ModelTwice { model: Model, place: usize },
    /// The shares of a mix do not sum to 1; `off`: the sum less 1.
    MixNotWhole { sum: Decimal, off: Decimal },
    /// A deduction that may be above the price of the episode it is taken from: pay would be below zero.
    DeductionAbovePrice,
}

impl Fault {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ModelTwice { .. } => "reimbursement.model_twice",
            Self::MixNotWhole { .. } => "reimbursement.mix_not_whole",
            Self::DeductionAbovePrice => "reimbursement.deduction_above_price",
        }
    }

    /// The values the message needs, by name. Shares are decimal text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ModelTwice { model, .. } => vec![("model", model.code().to_owned())],
            Self::MixNotWhole { sum, off } => {
                vec![("sum", sum.normalize().to_string()), ("off", off.normalize().to_string())]
            }
            Self::DeductionAbovePrice => Vec::new(),
        }
    }

    /// Where in the question it is.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::ModelTwice { place, .. } => format!("mix.{place}.model"),
            Self::MixNotWhole { .. } => "mix".to_owned(),
            Self::DeductionAbovePrice => "terms.deduction".to_owned(),
        }
    }
}

/// Faults of the whole question.
pub(super) fn check(question: &ModelsQuestion) -> Result<(), Fault> {
    for (place, part) in question.mix.iter().enumerate() {
        if question.mix.iter().take(place).any(|earlier| earlier.model == part.model) {
            return Err(Fault::ModelTwice { model: part.model, place });
        }
    }
    let ends = question.terms.deduction.and_then(Bounded::greatest).zip(question.terms.value_price.and_then(Bounded::least));
    if ends.is_some_and(|(deduction, price)| deduction > price) { Err(Fault::DeductionAbovePrice) } else { Ok(()) }
}

/// The sum of a mix's shares, and the fault when it is not 1.
pub(super) fn sum_of(shares: impl Iterator<Item = Decimal>) -> (Decimal, Option<Fault>) {
    // At most seven shares of at most 1: the sum always fits.
    let sum = shares.fold(Decimal::ZERO, |sum, share| ratio::sum(sum, share).unwrap_or(sum));
    let off = ratio::difference(sum, Decimal::ONE).unwrap_or(sum);
    (sum, (!off.is_zero()).then_some(Fault::MixNotWhole { sum, off }))
}
