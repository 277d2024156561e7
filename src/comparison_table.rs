//! The regions beside each other, year by year (*jämförelsetabell*), from what has been published and from the user's own
//! numbers.
//!
//! A cell, the number of a region, year and measure, may have several published values that disagree. One is in use, the
//! others are told. Values are ranked and averaged only with others of the same days and status that count the same;
//! those that differ are kept apart, with the reason.

mod basis;
mod cell;
mod ranking;
mod series;
mod statement;
mod year;

pub use basis::{Apart, Basis, BasisStatus};
pub use cell::{CellMeasure, Numbers, OwnCell};
pub use ranking::ComparedOn;
pub use series::{Break, BreakReason};
pub use statement::{Caution, Refusal, Statement};
pub use year::{ComparedArea, ComparedYear};

use crate::claim::Claim;
use crate::data;
use crate::derivation::FigureName;
use crate::error::Error;
use crate::period::Day;
use crate::region::Region;

use cell::Cells;

/// What regions are compared on year by year. The first two thirds are rates, the last three are mere numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparedMeasure {
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand,
    /// Invoiced amount per inhabitant, kronor.
    InvoicedPerInhabitant,
    /// Invoiced amount per contact, kronor.
    InvoicedPerContact,
    /// Invoiced amount per patient, kronor.
    InvoicedPerPatient,
    /// Invoiced amount as a share of the net cost of primary care.
    InvoicedShareOfPrimaryCare,
    /// Contacts per 1 000 inhabitants where the base is 100.
    ContactsIndex,
    /// Invoiced amount per inhabitant where the base is 100.
    InvoicedIndex,
    /// Number of contacts.
    Contacts,
    /// Invoiced amount, kronor.
    Invoiced,
    /// Number of patients.
    Patients,
}

impl ComparedMeasure {
    /// All ten.
    pub const ALL: [Self; 10] = [
        Self::ContactsPerThousand,
        Self::InvoicedPerInhabitant,
        Self::InvoicedPerContact,
        Self::InvoicedPerPatient,
        Self::InvoicedShareOfPrimaryCare,
        Self::ContactsIndex,
        Self::InvoicedIndex,
        Self::Contacts,
        Self::Invoiced,
        Self::Patients,
    ];

    /// The figure of a region that it compares.
    #[must_use]
    pub const fn figure(self) -> FigureName {
        match self {
            Self::ContactsPerThousand => FigureName::ContactsPerThousand,
            Self::InvoicedPerInhabitant => FigureName::InvoicedPerInhabitant,
            Self::InvoicedPerContact => FigureName::InvoicedPerContact,
            Self::InvoicedPerPatient => FigureName::InvoicedPerPatient,
            Self::InvoicedShareOfPrimaryCare => FigureName::InvoicedShareOfPrimaryCare,
            Self::ContactsIndex => FigureName::ContactsIndex,
            Self::InvoicedIndex => FigureName::InvoicedIndex,
            Self::Contacts => FigureName::Contacts,
            Self::Invoiced => FigureName::Invoiced,
            Self::Patients => FigureName::Patients,
        }
    }

    /// The figures that are summed over each other for a weighted mean, and its factor. An index and a mere number have
    /// none.
    const fn parts(self) -> Option<(FigureName, FigureName, u16)> {
        use FigureName::{Contacts, Invoiced, NetCost, Patients, Population};
        match self {
            Self::ContactsPerThousand => Some((Contacts, Population, 1000)),
            Self::InvoicedPerInhabitant => Some((Invoiced, Population, 1)),
            Self::InvoicedPerContact => Some((Invoiced, Contacts, 1)),
            Self::InvoicedPerPatient => Some((Invoiced, Patients, 1)),
            Self::InvoicedShareOfPrimaryCare => Some((Invoiced, NetCost, 1)),
            Self::ContactsIndex | Self::InvoicedIndex | Self::Contacts | Self::Invoiced | Self::Patients => None,
        }
    }

    /// Whether it mostly says how large a region is.
    const fn is_mere_number(self) -> bool {
        matches!(self, Self::Contacts | Self::Invoiced | Self::Patients)
    }
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct TableQuestion {
    /// Whose numbers.
    pub numbers: Numbers,
    /// Published values to use in place of the first of their cell.
    pub chosen: Vec<&'static Claim>,
    /// The user's own numbers.
    pub own: Vec<OwnCell>,
    /// The regions that are ranked and averaged; `None`: all.
    pub among: Option<Vec<Region>>,
}

/// A published value by its id.
///
/// # Errors
/// [`Error::UnknownClaim`].
pub fn claim(id: &str) -> Result<&'static Claim, Error> {
    data::CLAIMS.iter().find(|claim| claim.id == id).ok_or_else(|| Error::UnknownClaim { id: id.to_owned() })
}

/// The answer.
#[derive(Debug)]
pub struct ComparisonTable {
    /// Years that have any value, in order.
    pub years: Vec<ComparedYear>,
    /// Where a series over the years must not be joined.
    pub breaks: Vec<Break>,
}

/// Compares the regions in every year that has a number.
///
/// # Errors
/// [`Error::OwnNumberTwice`] and [`Error::YearOutOfRange`].
pub fn compare(question: &TableQuestion) -> Result<ComparisonTable, Error> {
    let cells = Cells::of(question)?;
    let years: Vec<ComparedYear> = cells
        .years()
        .into_iter()
        .filter_map(|year| Some(ComparedYear::of(&cells, Day::new(year, 12, 31)?, question.among.as_deref())))
        .collect();
    let breaks = series::breaks(&years);
    Ok(ComparisonTable { years, breaks })
}
