//! Why a file could not be read as a workbook: a code, whose text is among the page's messages, and its values.

use utomlanskollen_boundary::{CodedError, Path};

/// A file, or a sheet of it, that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) params: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(crate) const fn new(code: &'static str) -> Self {
        Self { code, params: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    /// A part of the workbook that breaks the rules of its format, as no spreadsheet program writes it.
    pub(crate) fn damaged(part: &str) -> Self {
        Self::new("spreadsheet.damaged").with("part", shortened(part))
    }

    /// A part that says that it holds more than a reader can be asked to keep.
    pub(crate) fn overfull(part: &str) -> Self {
        Self::new("spreadsheet.overfull").with("part", shortened(part))
    }
}

impl From<Refusal> for CodedError {
    fn from(refusal: Refusal) -> Self {
        Self::new(refusal.code, refusal.params, &Path::Whole)
    }
}

/// Names come from the file, and a message has only so much room.
pub(crate) fn shortened(name: &str) -> String {
    name.chars().take(60).collect()
}
