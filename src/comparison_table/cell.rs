//! The number of one area, year and measure: which of the published values and own numbers is in use.

use super::TableQuestion;
use super::basis::Basis;
use crate::assessment::Missing;
use crate::claim::{Claim, ClaimMeasure, ClaimStatus};
use crate::data;
use crate::error::Error;
use crate::quantity::Bounded;
use crate::region::Area;
use crate::source::SourceId;

/// What a number can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellMeasure {
    /// Number of contacts.
    Contacts,
    /// Contacts per 1 000 inhabitants, as a rate that somebody has computed.
    ContactsPerThousand,
    /// Invoiced amount, kronor.
    Invoiced,
    /// Invoiced amount per inhabitant, as a rate that somebody has computed.
    InvoicedPerInhabitant,
    /// Number of patients.
    Patients,
    /// Inhabitants at the end of the year.
    Population,
    /// Net cost of primary care, kronor.
    NetCost,
    /// Invoiced amount as a share of the net cost of primary care, as somebody has computed it.
    InvoicedShareOfPrimaryCare,
}

impl CellMeasure {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Contacts,
        Self::ContactsPerThousand,
        Self::Invoiced,
        Self::InvoicedPerInhabitant,
        Self::Patients,
        Self::Population,
        Self::NetCost,
        Self::InvoicedShareOfPrimaryCare,
    ];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::ContactsPerThousand => "contactsPerThousand",
            Self::Invoiced => "invoiced",
            Self::InvoicedPerInhabitant => "invoicedPerInhabitant",
            Self::Patients => "patients",
            Self::Population => "population",
            Self::NetCost => "netCost",
            Self::InvoicedShareOfPrimaryCare => "invoicedShareOfPrimaryCare",
        }
    }

    /// What a published value is of; `None` for one that nothing is compared on.
    const fn of_claim(measure: ClaimMeasure) -> Option<Self> {
        match measure {
            ClaimMeasure::Contacts => Some(Self::Contacts),
            ClaimMeasure::ContactsPerThousand => Some(Self::ContactsPerThousand),
            ClaimMeasure::Invoiced => Some(Self::Invoiced),
            ClaimMeasure::InvoicedPerInhabitant => Some(Self::InvoicedPerInhabitant),
            ClaimMeasure::Patients => Some(Self::Patients),
            ClaimMeasure::Referrals => None,
        }
    }
}

/// Whose numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// The published ones.
    Published,
    /// The user's own.
    Own,
    /// The user's own where there are any, else the published ones.
    Both,
}

/// A number of the user's own, of a whole calendar year.
#[derive(Debug, Clone, Copy)]
pub struct OwnCell {
    /// Whose.
    pub area: Area,
    /// Calendar year.
    pub year: i32,
    /// What of.
    pub measure: CellMeasure,
    /// The number; amounts in kronor, shares 0 to 1.
    pub number: Bounded,
}

impl OwnCell {
    const fn place(&self) -> (i32, Area, CellMeasure) {
        (self.year, self.area, self.measure)
    }
}

/// The number in use, where it comes from, and what it rests on.
pub(super) struct CellNumber {
    pub(super) number: Bounded,
    pub(super) source: Option<SourceId>,
    pub(super) basis: Basis,
}

/// Years that statistics of digital care can be of, with room on both sides. A table of every year of the calendar would
/// be a mistake, and slow.
const YEARS: core::ops::RangeInclusive<i32> = 1990..=2100;

/// All cells of a question.
pub(super) struct Cells<'a> {
    question: &'a TableQuestion,
    /// In order of their place, each place once.
    own: Vec<&'a OwnCell>,
}

impl<'a> Cells<'a> {
    pub(super) fn of(question: &'a TableQuestion) -> Result<Self, Error> {
        if let Some(cell) = question.own.iter().find(|cell| !YEARS.contains(&cell.year)) {
            return Err(Error::YearOutOfRange { year: cell.year });
        }
        let mut own: Vec<&OwnCell> = question.own.iter().collect();
        own.sort_by_key(|cell| cell.place());
        for pair in own.windows(2) {
            let [cell, next] = pair else { continue };
            if cell.place() == next.place() {
                return Err(Error::OwnNumberTwice { area: cell.area, year: cell.year, measure: cell.measure.code() });
            }
        }
        Ok(Self { question, own })
    }

    /// Years that any number is of.
    pub(super) fn years(&self) -> Vec<i32> {
        let uses = |numbers: Numbers| self.question.numbers == numbers || self.question.numbers == Numbers::Both;
        let own = self.question.own.iter().filter(|_| uses(Numbers::Own)).map(|cell| cell.year);
        let published =
            data::CLAIMS.iter().filter(|claim| uses(Numbers::Published) && CellMeasure::of_claim(claim.measure).is_some());
        let mut years: Vec<i32> = own.chain(published.map(|claim| claim.period.first().year())).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// The number of a cell, or why there is none.
    pub(super) fn number(&self, area: Area, year: i32, measure: CellMeasure) -> Result<CellNumber, Missing> {
        let own = || {
            let position = self.own.binary_search_by_key(&(year, area, measure), |cell| cell.place()).ok()?;
            let cell = self.own.get(position)?;
            Some(CellNumber { number: cell.number, source: None, basis: Basis::own(year)? })
        };
        let published = || {
            let (claim, others) = self.published(area, year, measure)?;
            Some(CellNumber { number: claim.bounded(), source: Some(claim.source), basis: Basis::of(claim, others) })
        };
        match self.question.numbers {
            Numbers::Published => published().ok_or(Missing::NotPublished),
            Numbers::Own => own().ok_or(Missing::NotInOwnTable),
            Numbers::Both => match (own(), published()) {
                // What has been published of the same is told beside the user's own number.
                (Some(mut own), Some(published)) => {
                    own.basis.others = [published.basis.claims, published.basis.others].concat();
                    Ok(own)
                }
                (own, published) => own.or(published).ok_or(Missing::NeitherPublishedNorOwn),
            },
        }
    }

    /// The published value in use, and the others of the cell: the one chosen; else one of the whole year before one of a
    /// part of it, a final one before a preliminary one, and then in the order of the data.
    fn published(&self, area: Area, year: i32, measure: CellMeasure) -> Option<(&'static Claim, Vec<&'static Claim>)> {
        let is_of_cell = |claim: &&Claim| {
            claim.area == area && CellMeasure::of_claim(claim.measure) == Some(measure) && claim.period.first().year() == year
        };
        let mut claims: Vec<&'static Claim> = data::CLAIMS.iter().filter(is_of_cell).collect();
        claims.sort_by_key(|claim| {
            let chosen = self.question.chosen.iter().any(|chosen| chosen.id == claim.id);
            (!chosen, claim.period.calendar_year().is_none(), claim.status != ClaimStatus::Final)
        });
        let mut claims = claims.into_iter();
        Some((claims.next()?, claims.collect()))
    }
}
