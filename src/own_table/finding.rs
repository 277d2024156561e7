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

/// How many of one code were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The code.
    pub code: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// How many.
    pub count: u32,
}

/// All that was found: the first of it as it is, and of the rest how much.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    kept: Vec<Finding>,
    found: Vec<Found>,
}

impl Findings {
    /// How many of one code are kept, so that remarks do not crowd out errors. A file of something else has one in each row.
    pub const MOST_KEPT: usize = 1_000;
    /// Longest text of a cell in a finding.
    pub(super) const LONGEST_TEXT: usize = 80;

    pub(super) fn add(&mut self, finding: Finding) {
        let (code, severity) = (finding.code, finding.severity);
        self.add_as(code, severity, || finding);
    }

    /// Adds a finding that is only made when it is kept.
    pub(super) fn add_as(&mut self, code: &'static str, severity: Severity, finding: impl FnOnce() -> Finding) {
        let before = match self.found.iter_mut().find(|found| found.code == code) {
            Some(found) => {
                found.count = found.count.saturating_add(1);
                found.count.saturating_sub(1)
            }
            None => {
                self.found.push(Found { code, severity, count: 1 });
                0
            }
        };
        if usize::try_from(before).is_ok_and(|before| before < Self::MOST_KEPT) {
            self.kept.push(finding());
        }
    }

    /// Adds all of others, with those of them that were only counted.
    pub(super) fn append(&mut self, others: Self) {
        for found in others.found {
            match self.found.iter_mut().find(|own| own.code == found.code) {
                Some(own) => own.count = own.count.saturating_add(found.count),
                None => self.found.push(found),
            }
        }
        self.kept.extend(others.kept);
    }

    /// The first of them.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    /// All of them by code, in the order first found.
    #[must_use]
    pub fn found(&self) -> &[Found] {
        &self.found
    }

    /// Puts those about the whole table first, and the others in order of row and column.
    pub(super) fn sort(&mut self) {
        self.kept.sort_by_key(|finding| (finding.record, finding.column));
    }
}

/// The beginning of a text, with a sign where it goes on.
pub(super) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}\u{2026}", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
