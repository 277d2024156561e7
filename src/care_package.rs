//! A care package (*vårdpaket*): a product and a number of visits over some months, and who pays what for it.
//!
//! *With* a regional agreement the home region pays the visits and the patient the fee, until the yearly cap (*högkostnadsskydd*) is reached.
//! *Without*, the patient or an insurer pays a subscription, the visits, or both. All amounts are for one patient, in kronor; how many
//! there are multiplies them last.

mod answer;
mod break_even;
mod fault;
mod fees;
mod lack;
mod paid;
mod question;
mod reach;
mod schedule;

pub use answer::{CarePackage, Month};
pub use break_even::{BreakEven, Point, SEARCHED_TO};
pub use fault::Fault;
pub use lack::Lack;
pub use paid::{Paid, Payer};
pub use question::{
    Agreement, Before, MOST_MONTHS, MOST_VISITS, Number, PackageQuestion, Product, Reach, Replaced, Visits, WithoutAgreement,
    published_cap, published_fee, published_price,
};

use crate::derivation::NodeId;

/// A figure, or why there is none.
pub type Found = Result<NodeId, Lack>;

/// Who pays what for a care package.
///
/// # Errors
/// A [`Fault`] when the question makes no sense. What is only missing is told in the answer.
pub fn assess(question: &PackageQuestion) -> Result<CarePackage, Fault> {
    fault::check(question)?;
    Ok(answer::of(question))
}
