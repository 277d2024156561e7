//! What is asked: a period, what was entered for each region, and the prices, fees and rules to use.

use rust_decimal::Decimal;

use crate::centre_charge::CentreCharges;
use crate::error::Error;
use crate::patient_fee::FeeSchedule;
use crate::period::{Day, Period};
use crate::price_list::PriceSeries;
use crate::quantity::Bounded;
use crate::region::Area;
use crate::volume::{Allocation, Unsplit, Volume};

/// One question to the engine.
#[derive(Debug, Clone)]
pub struct Question {
    /// The days that volumes and amounts are of.
    pub period: Period,
    /// What was entered, each area at most once.
    pub entries: Vec<Entry>,
    /// The prices; an error here takes away only the figures that need prices.
    pub prices: Result<PriceSeries, Error>,
    /// The patient fees; `None`: not known.
    pub fees: Option<FeeSchedule>,
    /// Share of contacts where the patient paid the fee.
    pub paying_share: Bounded,
    /// Share of contacts that is qualified care; `None`: the rule is off and all are paid.
    pub payable_share: Option<Bounded>,
    /// What the listed care centre is charged; `None`: nothing is passed on.
    pub centre_charges: Option<CentreCharges>,
    /// How undated volumes fall on the two sides of a change.
    pub allocation: Allocation,
    /// The day the population is wanted for.
    pub population_day: Day,
    /// The area whose level is laid on the regions without an entry; `None`: the first entry.
    pub level_from: Option<Area>,
}

/// What was entered for one area.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Whose.
    pub area: Area,
    /// Contacts by profession.
    pub volumes: Vec<Volume>,
    /// Contacts without a profession.
    pub unsplit: Option<Unsplit>,
    /// Invoiced amount, kronor.
    pub invoiced: Option<Bounded>,
    /// Number of patients.
    pub patients: Option<Bounded>,
    /// Own population figure and its day.
    pub population: Option<(Bounded, Day)>,
    /// Own net cost of primary care, kronor, and its calendar year.
    pub net_cost: Option<(Bounded, i32)>,
}

impl Entry {
    /// An entry with nothing in it yet.
    #[must_use]
    pub const fn empty(area: Area) -> Self {
        Self { area, volumes: Vec::new(), unsplit: None, invoiced: None, patients: None, population: None, net_cost: None }
    }
}

/// What a number going in counts, and so which numbers are possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputKind {
    /// Contacts, patients or inhabitants: whole, at most a milliard.
    Count,
    /// An amount of kronor: at most ten thousand milliards, more than the nation's whole health care.
    Amount,
    /// Kronor for one contact: at most a million.
    Price,
    /// A share, 0 to 1.
    Share,
}

impl InputKind {
    const fn most(self) -> Decimal {
        match self {
            Self::Count => Decimal::from_parts(1_000_000_000, 0, 0, false, 0),
            // 10^13 = 2328 · 2^32 + 1 316 134 912
            Self::Amount => Decimal::from_parts(1_316_134_912, 2_328, 0, false, 0),
            Self::Price => Decimal::from_parts(1_000_000, 0, 0, false, 0),
            Self::Share => Decimal::ONE,
        }
    }

    /// The number if it is possible for this kind.
    ///
    /// # Errors
    /// [`Error::Negative`], [`Error::NotWhole`], [`Error::TooLarge`], [`Error::ShareOutOfRange`] or
    /// [`Error::BoundsReversed`], each with `path`.
    pub fn check(self, number: Bounded, path: &impl ToString) -> Result<Bounded, Error> {
        let path = || path.to_string();
        for part in [number.low, number.value, number.high].into_iter().flatten() {
            if part.is_sign_negative() && !part.is_zero() {
                return Err(if self == Self::Share {
                    Error::ShareOutOfRange { path: path() }
                } else {
                    Error::Negative { path: path() }
                });
            }
            if part > self.most() {
                return Err(if self == Self::Share {
                    Error::ShareOutOfRange { path: path() }
                } else {
                    Error::TooLarge { path: path() }
                });
            }
            if self == Self::Count && !part.is_integer() {
                return Err(Error::NotWhole { path: path() });
            }
        }
        let ordered = [number.low, number.value, number.high].into_iter().flatten().is_sorted();
        if ordered { Ok(number) } else { Err(Error::BoundsReversed { path: path() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_numbers_are_refused_with_their_place() {
        let exactly = |text: &str| Bounded::exactly(Decimal::from_str_exact(text).expect("a decimal in a test"));
        let path = String::from("entries.0.patients");
        let check = |kind: InputKind, text| kind.check(exactly(text), &path);
        assert_eq!(check(InputKind::Count, "-1"), Err(Error::Negative { path: path.clone() }));
        assert_eq!(check(InputKind::Count, "0.5"), Err(Error::NotWhole { path: path.clone() }));
        assert_eq!(check(InputKind::Count, "1000000001"), Err(Error::TooLarge { path: path.clone() }));
        assert_eq!(check(InputKind::Share, "1.01"), Err(Error::ShareOutOfRange { path: path.clone() }));
        assert_eq!(check(InputKind::Share, "-0.01"), Err(Error::ShareOutOfRange { path: path.clone() }));
        assert!(check(InputKind::Amount, "10000000000000").is_ok());
        assert!(check(InputKind::Amount, "10000000000000.01").is_err());
        let reversed = Bounded { value: None, low: Some(Decimal::TWO), high: Some(Decimal::ONE) };
        assert_eq!(InputKind::Count.check(reversed, &path), Err(Error::BoundsReversed { path }));
    }
}
