//! What is asked about a care package. All of it may be missing but what says how two things go together.

use rust_decimal::Decimal;

use super::{Fault, Payer};
use crate::contact::Profession;
use crate::data;
use crate::patient_fee::FeeSchedule;
use crate::period::Day;
use crate::price_list::FeeIncluded;
use crate::quantity::Bounded;
use crate::region::Area;
use crate::source::SourceId;

/// Most months that a package lasts.
pub const MOST_MONTHS: u16 = 36;
/// Most visits in a package.
pub const MOST_VISITS: u16 = 1_000;

/// A number with where it was published; `None`: the user's own.
#[derive(Debug, Clone, Copy)]
pub struct Number {
    /// The number.
    pub number: Bounded,
    /// Its source.
    pub source: Option<SourceId>,
}

/// One question about a care package.
#[derive(Debug, Clone, Default)]
pub struct PackageQuestion {
    /// Months that it lasts, 1 to [`MOST_MONTHS`].
    pub months: Option<u16>,
    /// Its visits.
    pub visits: Option<Visits>,
    /// Its product; `None`: there is none in it.
    pub product: Option<Product>,
    /// The terms with an agreement.
    pub agreement: Option<Agreement>,
    /// Who pays without one.
    pub without: Option<WithoutAgreement>,
    /// Visits of another kind that it replaces.
    pub replaced: Option<Replaced>,
    /// How many patients.
    pub reach: Option<Reach>,
}

/// The visits of a package.
#[derive(Debug, Clone)]
pub enum Visits {
    /// As even over the months as it goes; those left over one each in the first months.
    Evenly(u16),
    /// Month by month.
    Monthly(Vec<u16>),
}

/// The product of a package.
#[derive(Debug, Clone, Copy)]
pub struct Product {
    /// Kronor in the first month; `None`: nothing is paid once.
    pub once: Option<Bounded>,
    /// Kronor each month; `None`: nothing is paid monthly.
    pub monthly: Option<Bounded>,
    /// Who pays it with an agreement.
    pub with: Payer,
    /// Who pays it without.
    pub without: Payer,
}

/// The terms with an agreement.
#[derive(Debug, Clone, Copy)]
pub struct Agreement {
    /// Kronor per visit.
    pub price: Option<Number>,
    /// Whether the fee is inside the price.
    pub fee_included: FeeIncluded,
    /// Patient fee per visit, kronor.
    pub fee: Option<Number>,
    /// Whether the patient pays no fee: a child, 85 or older, a free card.
    pub exempt: bool,
    /// Most that is paid in fees in twelve months; `None`: no cap.
    pub cap: Option<Number>,
    /// What was paid before.
    pub before: Option<Before>,
}

/// Fees that the patient has paid already.
#[derive(Debug, Clone, Copy)]
pub struct Before {
    /// Kronor within the running twelve months.
    pub fees: Bounded,
    /// Months of those that are left, 1 to 12.
    pub months_left: u16,
}

/// What is paid without an agreement.
#[derive(Debug, Clone, Copy)]
pub struct WithoutAgreement {
    /// Who pays subscription, start and visits.
    pub payer: Payer,
    /// Kronor per month; `None`: there is no subscription.
    pub subscription: Option<Bounded>,
    /// Kronor per visit; `None`: they are inside the subscription.
    pub visit_price: Option<Bounded>,
    /// Kronor once; `None`: nothing.
    pub start: Option<Bounded>,
}

/// Visits of another kind that a package replaces.
#[derive(Debug, Clone, Copy)]
pub struct Replaced {
    /// How many.
    pub visits: Bounded,
    /// Kronor for one.
    pub price: Bounded,
}

/// How many patients have a package.
#[derive(Debug, Clone, Copy)]
pub enum Reach {
    /// So many.
    People(Bounded),
    /// A share of the published population of a region or the nation on the latest day.
    Share {
        /// Whose.
        area: Area,
        /// The share, 0 to 1.
        share: Bounded,
    },
}

fn published(kronor: crate::money::Kronor, source: SourceId) -> Number {
    Number { number: Bounded::exactly(kronor.decimal()), source: Some(source) }
}

/// The price of a profession on a published list.
///
/// # Errors
/// [`Fault::UnknownPrice`] when there is no such list, or it does not name the profession.
pub fn published_price(list: &str, profession: Profession) -> Result<Number, Fault> {
    let lists = data::PRICE_SERIES.iter().flat_map(|series| series.lists);
    let mut classes = lists.filter(|found| found.id == list).flat_map(|list| list.classes);
    let class = classes.find(|class| class.professions.contains(&profession));
    class
        .map(|class| published(class.price, class.source))
        .ok_or_else(|| Fault::UnknownPrice { list: list.to_owned(), profession })
}

/// The fee of a profession on a day by a published schedule.
///
/// # Errors
/// [`Fault::UnknownFee`] when there is no such schedule, or it says nothing of the profession on that day.
pub fn published_fee(schedule: &str, profession: Profession, day: Day) -> Result<Number, Fault> {
    let listed = FeeSchedule::published(schedule).ok().and_then(|fees| fees.in_force(day, profession));
    let unknown = || Fault::UnknownFee { schedule: schedule.to_owned(), profession, day };
    listed.map(|fee| Number { number: fee.fee, source: fee.source }).ok_or_else(unknown)
}

/// A published yearly cap by its id in `data/fee_caps.csv`.
///
/// # Errors
/// [`Fault::UnknownCap`].
pub fn published_cap(id: &str) -> Result<Number, Fault> {
    let cap = data::FEE_CAPS.iter().find(|cap| cap.id == id);
    cap.map(|cap| published(cap.cap, cap.source)).ok_or_else(|| Fault::UnknownCap { cap: id.to_owned() })
}

/// A count as a number known exactly.
pub(super) fn counted(count: u16) -> Bounded {
    Bounded::exactly(Decimal::from(count))
}
