//! The built-in data. `generated.rs` is written from `data/*.csv` by `cargo xtask data`, which also checks it.

#[expect(clippy::indexing_slicing, reason = "OK because it is done by the compiler: a static that points at another")]
mod generated;

use rust_decimal::Decimal;

pub use generated::{
    CASES, CENTRE_CHARGES, CHECKED_ON, CLAIMS, DATA_SHA256, FEE_CAPS, MIXES, NET_COSTS, PATIENT_FEES, POPULATIONS, PRICE_SERIES,
    REGIONS, REVIEW_CONTACT_TYPES, REVIEW_FEET, REVIEW_FREE_CARDS, REVIEW_HEADINGS, REVIEW_INITIATIVES, REVIEW_PROFESSIONS,
    SOURCE_IDS, SOURCES,
};

use crate::claim::{Claim, ClaimMeasure, ClaimStatus};
use crate::period::{Day, Period};
use crate::region::Area;
use crate::source::SourceId;

/// Inhabitants of an area on a day. Source: `data/population.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Population {
    /// Whose.
    pub area: Area,
    /// The day they were counted, 31 December.
    pub day: Day,
    /// How many.
    pub inhabitants: u32,
    /// Where it was published.
    pub source: SourceId,
}

/// Net cost of primary care, medicines in the benefit scheme excluded. Source: `data/net_costs.csv`.
#[derive(Debug, Clone, Copy)]
pub struct NetCostOfPrimaryCare {
    /// Whose.
    pub area: Area,
    /// Calendar year.
    pub year: i32,
    /// Kronor.
    pub kronor: Decimal,
    /// Where it was published.
    pub source: SourceId,
}

/// A published figure to start from. Source: `data/cases.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedCase {
    /// Stable name.
    pub id: &'static str,
    /// Whose.
    pub area: Area,
    /// The period of its figures.
    pub period: Period,
    /// Number of contacts.
    pub contacts: Option<&'static Claim>,
    /// Invoiced amount.
    pub invoiced: Option<&'static Claim>,
    /// Number of patients.
    pub patients: Option<&'static Claim>,
    /// The published mix to split the contacts by.
    pub mix: Option<&'static str>,
    /// The series of price lists of the time.
    pub series: &'static str,
    /// The care region whose fees applied to most contacts.
    pub fees: &'static str,
}

/// The population on the wanted day, or the nearest earlier one that is published.
#[must_use]
pub fn population(area: Area, wanted: Day) -> Option<&'static Population> {
    POPULATIONS.iter().filter(|row| row.area == area && row.day <= wanted).max_by_key(|row| row.day)
}

/// The net cost of primary care of a year.
#[must_use]
pub fn net_cost(area: Area, year: i32) -> Option<&'static NetCostOfPrimaryCare> {
    NET_COSTS.iter().find(|row| row.area == area && row.year == year)
}

/// The final published value of a whole calendar year, the first where several disagree.
#[must_use]
pub fn final_claim(area: Area, year: i32, measure: ClaimMeasure) -> Option<&'static Claim> {
    CLAIMS.iter().find(|claim| {
        claim.area == area
            && claim.measure == measure
            && claim.status == ClaimStatus::Final
            && claim.period.calendar_year() == Some(year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_net_cost_that_was_marked_wrong_is_not_divided_by() {
        assert!(net_cost(Area::Nation, 2021).is_some());
        assert!(net_cost(Area::Nation, 2022).is_none(), "the first publication was wrong for four regions");
    }
}
