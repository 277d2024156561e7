//! What was found while a table was read: what was not understood, and what a reader of the result must know.

use crate::finding::Severity;

/// A finding: its code, whose text is among the page's messages, and where in the table it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stable code.
    pub code: &'static str,
    /// Error: something was left out. Question: an answer may change what is read. Note: it is read as said.
    pub severity: Severity,
    /// The row, as a spreadsheet numbers it.
    pub record: Option<u32>,
    /// The column, from 1.
    pub column: Option<u32>,
    /// The values the message needs, by name.
    pub params: Vec<(&'static str, String)>,
}

impl Finding {
    /// About the whole table.
    #[must_use]
    pub const fn new(code: &'static str, severity: Severity, params: Vec<(&'static str, String)>) -> Self {
        Self { code, severity, record: None, column: None, params }
    }

    /// The same about a row.
    #[must_use]
    pub fn at_record(self, record: u32) -> Self {
        Self { record: Some(record), ..self }
    }

    /// The same about a column, or a cell of a row.
    #[must_use]
    pub fn at_column(self, column: u32) -> Self {
        Self { column: Some(column), ..self }
    }
}
