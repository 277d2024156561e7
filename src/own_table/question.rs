//! What has to be asked before a part of a table can be read.

use super::finding::{Findings, shortened};
use crate::comparison_table::CellMeasure;

/// A question. What it is about is left out until it is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The key of the answer among the choices: "year", "columns.3.measure".
    pub id: String,
    /// The stable code.
    pub code: &'static str,
    /// The values the message needs, by name.
    pub params: Vec<(&'static str, String)>,
    /// The column it is about.
    pub column: Option<u32>,
    /// What can be answered; empty: a year.
    pub choices: Vec<Answer>,
    /// How many cells wait for the answer.
    pub cells: u32,
}

impl Question {
    pub(super) fn new(id: &str, code: &'static str, choices: Vec<Answer>, cells: u32) -> Self {
        Self { id: id.to_owned(), code, params: Vec::new(), column: None, choices, cells }
    }

    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.params.push((name, shortened(value, Findings::LONGEST_TEXT)));
        self
    }
}

/// One of the possible answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// As it is chosen.
    pub value: String,
    /// The stable code of its text.
    pub code: &'static str,
    /// The values the text needs, by name.
    pub params: Vec<(&'static str, String)>,
}

impl Answer {
    pub(super) fn new(value: &str, code: &'static str) -> Self {
        Self { value: value.to_owned(), code, params: Vec::new() }
    }

    pub(super) fn with(self, name: &'static str, value: String) -> Self {
        Self { params: vec![(name, value)], ..self }
    }

    /// Any measure.
    pub(super) fn measures() -> Vec<Self> {
        CellMeasure::ALL.into_iter().map(|measure| Self::new(measure.code(), measure_name(measure))).collect()
    }
}

/// The code of a measure's name.
pub(super) const fn measure_name(measure: CellMeasure) -> &'static str {
    match measure {
        CellMeasure::Contacts => "own_table.contacts",
        CellMeasure::ContactsPerThousand => "own_table.contacts_per_thousand",
        CellMeasure::Invoiced => "own_table.invoiced",
        CellMeasure::InvoicedPerInhabitant => "own_table.invoiced_per_inhabitant",
        CellMeasure::Patients => "own_table.patients",
        CellMeasure::Population => "own_table.population",
        CellMeasure::NetCost => "own_table.net_cost",
        CellMeasure::InvoicedShareOfPrimaryCare => "own_table.invoiced_share",
    }
}
