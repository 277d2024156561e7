//! What a column was taken for, and why that may be wrong.

use super::finding::Finding;
use crate::comparison_table::CellMeasure;
use crate::number_field::{DecimalSign, NumberField, Unit};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// Names or codes of regions.
    Region,
    /// Years.
    Year,
    /// What the numbers of the row are of.
    Measure,
    /// Numbers.
    Numbers,
    /// Nothing that is used.
    Ignored,
}

impl ColumnRole {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Region, Self::Year, Self::Measure, Self::Numbers, Self::Ignored];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Year => "year",
            Self::Measure => "measure",
            Self::Numbers => "numbers",
            Self::Ignored => "ignored",
        }
    }
}

/// What one in a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnUnit {
    /// One of what is counted; one krona.
    One,
    /// A thousand of it.
    Thousand,
    /// A million of it.
    Million,
    /// A milliard of it.
    Billion,
    /// A share as it is: 0.67 is 67 %.
    Share,
    /// A percentage: 0.67 is 0.67 %.
    Percent,
}

impl ColumnUnit {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::One, Self::Thousand, Self::Million, Self::Billion, Self::Share, Self::Percent];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
            Self::Share => "share",
            Self::Percent => "percent",
        }
    }

    /// Whether numbers of a measure can be written in it.
    #[must_use]
    pub const fn suits(self, measure: CellMeasure) -> bool {
        match measure {
            CellMeasure::InvoicedShareOfPrimaryCare => matches!(self, Self::Share | Self::Percent),
            CellMeasure::Invoiced | CellMeasure::NetCost => !matches!(self, Self::Share | Self::Percent),
            CellMeasure::InvoicedPerInhabitant => matches!(self, Self::One | Self::Thousand),
            CellMeasure::ContactsPerThousand => matches!(self, Self::One),
            _ => matches!(self, Self::One | Self::Thousand | Self::Million),
        }
    }

    /// The same as it would be written behind a number.
    pub(super) const fn behind_number(self, measure: CellMeasure) -> Unit {
        let is_amount = matches!(measure, CellMeasure::Invoiced | CellMeasure::NetCost | CellMeasure::InvoicedPerInhabitant);
        match self {
            Self::One => Unit::None,
            Self::Thousand if is_amount => Unit::ThousandKronor,
            Self::Thousand => Unit::Thousand,
            Self::Million if is_amount => Unit::MillionKronor,
            Self::Million => Unit::Million,
            Self::Billion => Unit::MilliardKronor,
            Self::Share | Self::Percent => Unit::Percent,
        }
    }
}

/// The kind of number that a measure is read as.
pub(super) const fn field(measure: CellMeasure) -> NumberField {
    match measure {
        CellMeasure::Contacts => NumberField::Contacts,
        CellMeasure::ContactsPerThousand => NumberField::ContactsPerThousand,
        CellMeasure::Invoiced | CellMeasure::NetCost => NumberField::Amount,
        CellMeasure::InvoicedPerInhabitant => NumberField::AmountPerInhabitant,
        CellMeasure::Patients => NumberField::Patients,
        CellMeasure::Population => NumberField::Inhabitants,
        CellMeasure::InvoicedShareOfPrimaryCare => NumberField::Percent,
    }
}

/// Who said in which unit a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitFrom {
    /// Its heading, or the name of the measure in its row.
    Heading,
    /// A line above the table.
    Title,
    /// Every one of its cells.
    Cells,
    /// The user.
    Choice,
    /// Nobody.
    Assumed,
}

impl UnitFrom {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Title => "title",
            Self::Cells => "cells",
            Self::Choice => "choice",
            Self::Assumed => "assumed",
        }
    }
}

/// The decimal sign of a column at the boundary.
#[must_use]
pub(super) const fn sign_code(sign: DecimalSign) -> &'static str {
    match sign {
        DecimalSign::Comma => "comma",
        DecimalSign::Point => "point",
    }
}

/// What a column was taken for. Of a table whose regions are in columns it is a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnReading {
    /// From 1.
    pub position: u32,
    /// Its headings, from above.
    pub headings: Vec<String>,
    /// What it holds.
    pub role: ColumnRole,
    /// What its numbers are of, where the rows do not say.
    pub measure: Option<CellMeasure>,
    /// The year of its numbers, where it has one of its own.
    pub year: Option<u16>,
    /// What one of its numbers stands for, where that is said or assumed.
    pub unit: Option<ColumnUnit>,
    /// Who said so.
    pub unit_from: Option<UnitFrom>,
    /// "comma" or "point"; `None` where no cell has one.
    pub decimal_sign: Option<&'static str>,
    /// Cells that were read.
    pub read: u32,
    /// Cells that say that the number is missing, or are empty.
    pub missing: u32,
    /// Cells that could not be read.
    pub not_read: u32,
    /// Why it may be wrong.
    pub doubts: Vec<Finding>,
}
