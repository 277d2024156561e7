//! What a reader of the result must know of a file: limits met, broken text. No row of a contact is at fault.

use crate::finding::Severity;

/// A remark on a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Code, `file.quote_open` for example.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file, from 0 in the order they were read.
    pub file: u16,
    /// The first row it is about.
    pub row: Option<u32>,
    /// Values for the message; `count` is of the rows.
    pub params: Vec<(&'static str, String)>,
}
