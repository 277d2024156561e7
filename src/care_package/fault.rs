//! What makes no sense in a question about a care package.

use super::question::{Agreement, MOST_MONTHS, MOST_VISITS, PackageQuestion, Visits};
use crate::contact::Profession;
use crate::period::Day;
use crate::price_list::FeeIncluded;
use crate::quantity::Bounded;

/// Why a question cannot be answered. The texts are in `www/locales/*/care-package.ftl`.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Fewer months than one or more than [`MOST_MONTHS`].
    MonthsOutOfRange,
    /// More visits than [`MOST_VISITS`].
    TooManyVisits,
    /// A number of visits for other months than the package has.
    MonthlyLength { months: u16, given: usize },
    /// A range where the answer is counted out one by one.
    NotExact,
    /// A fee inside a price that may be lower than the fee: the region would pay less than nothing.
    FeeAbovePrice,
    /// No published price.
    UnknownPrice { list: String, profession: Profession },
    /// No published fee.
    UnknownFee { schedule: String, profession: Profession, day: Day },
    /// No published cap.
    UnknownCap { cap: String },
    /// More fees paid before than the cap lets anyone pay.
    BeforeAboveCap,
    /// Months left of the running twelve that are not 1 to 12.
    MonthsLeftOutOfRange,
}

impl Fault {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MonthsOutOfRange => "package.months_out_of_range",
            Self::TooManyVisits => "package.too_many_visits",
            Self::MonthlyLength { .. } => "package.monthly_length",
            Self::NotExact => "package.not_exact",
            Self::FeeAbovePrice => "package.fee_above_price",
            Self::UnknownPrice { .. } => "package.unknown_price",
            Self::UnknownFee { .. } => "package.unknown_fee",
            Self::UnknownCap { .. } => "package.unknown_cap",
            Self::BeforeAboveCap => "package.before_above_cap",
            Self::MonthsLeftOutOfRange => "package.months_left_out_of_range",
        }
    }

    /// The values the message needs, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MonthsOutOfRange => vec![("most", MOST_MONTHS.to_string())],
            Self::TooManyVisits => vec![("most", MOST_VISITS.to_string())],
            Self::MonthlyLength { months, given } => vec![("months", months.to_string()), ("given", given.to_string())],
            Self::UnknownPrice { list, profession } => {
                vec![("list", list.clone()), ("profession", profession.code().to_owned())]
            }
            Self::UnknownFee { schedule, profession, day } => {
                vec![("schedule", schedule.clone()), ("profession", profession.code().to_owned()), ("day", day.to_string())]
            }
            Self::UnknownCap { cap } => vec![("cap", cap.clone())],
            Self::NotExact | Self::FeeAbovePrice | Self::BeforeAboveCap | Self::MonthsLeftOutOfRange => Vec::new(),
        }
    }

    /// Where in the question it is.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        match self {
            Self::MonthsOutOfRange => "months",
            Self::TooManyVisits | Self::NotExact => "visits",
            Self::MonthlyLength { .. } => "visits.monthly",
            Self::FeeAbovePrice | Self::UnknownFee { .. } => "agreement.fee",
            Self::UnknownPrice { .. } => "agreement.price",
            Self::UnknownCap { .. } => "agreement.cap",
            Self::BeforeAboveCap => "agreement.before.fees",
            Self::MonthsLeftOutOfRange => "agreement.before.monthsLeft",
        }
    }
}

/// Faults of the whole question.
pub(super) fn check(question: &PackageQuestion) -> Result<(), Fault> {
    if question.months.is_some_and(|months| !(1..=MOST_MONTHS).contains(&months)) {
        return Err(Fault::MonthsOutOfRange);
    }
    match (&question.visits, question.months) {
        (Some(Visits::Monthly(visits)), Some(months)) if visits.len() != usize::from(months) => {
            return Err(Fault::MonthlyLength { months, given: visits.len() });
        }
        (Some(visits), _) if visits.count() > u32::from(MOST_VISITS) => return Err(Fault::TooManyVisits),
        _ => {}
    }
    question.agreement.map_or(Ok(()), |agreement| check_agreement(&agreement))
}

fn check_agreement(agreement: &Agreement) -> Result<(), Fault> {
    let greatest = |number: Bounded| number.greatest();
    let fee = agreement.fee.filter(|_| !agreement.exempt).and_then(|fee| greatest(fee.number));
    let price = agreement.price.and_then(|price| price.number.least());
    let may_be_inside = agreement.fee_included != FeeIncluded::No;
    if may_be_inside && fee.zip(price).is_some_and(|(fee, price)| fee > price) {
        return Err(Fault::FeeAbovePrice);
    }
    let Some(before) = agreement.before else { return Ok(()) };
    if !(1..=12).contains(&before.months_left) {
        return Err(Fault::MonthsLeftOutOfRange);
    }
    let cap = agreement.cap.and_then(|cap| cap.number.least());
    if greatest(before.fees).zip(cap).is_some_and(|(fees, cap)| fees > cap) {
        return Err(Fault::BeforeAboveCap);
    }
    Ok(())
}
