//! How the beginning of a file is understood, to be looked at and corrected before the whole is read.

use crate::review::file_read::{Delimiter, Encoding};
use crate::review::question::Question;
use crate::review::settings::{DecimalSign, Role, Settings};

/// How days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysAre {
    /// 2020-12-31 or 20201231.
    Iso,
    /// 31/12/2020.
    DayFirst,
    /// 12/31/2020.
    MonthFirst,
}

impl DaysAre {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Iso => "iso",
            Self::DayFirst => "dayFirst",
            Self::MonthFirst => "monthFirst",
        }
    }
}

/// A column of the beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewColumn {
    /// From 1.
    pub column: u32,
    /// Its heading; empty: it has none.
    pub heading: String,
    /// What it holds, as the heading or the settings say.
    pub role: Option<Role>,
    /// Up to five cells under the heading. Of columns that identify patients and contacts, and of ages, none.
    pub samples: Vec<String>,
}

/// The beginning of a file as it would be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How its bytes are read.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// What stands before decimals; `None`: it has none, or it is asked about.
    pub decimal_sign: Option<DecimalSign>,
    /// How days are written; `None`: there are none, or it is asked about.
    pub days: Option<DaysAre>,
    /// Row of the heading; 0: none was found.
    pub heading: u32,
    /// The columns.
    pub columns: Vec<PreviewColumn>,
    /// What has to be answered before the whole is read.
    pub questions: Vec<Question>,
    /// Roles without a column, of those that checks need.
    pub missing: Vec<Role>,
}

/// The beginning of a file as it would be read by these settings.
#[must_use]
pub fn preview(_first: &[u8], _is_whole: bool, _settings: &Settings) -> Preview {
    Preview {
        encoding: Encoding::Utf8,
        delimiter: Delimiter::Semicolon,
        decimal_sign: None,
        days: None,
        heading: 0,
        columns: Vec::new(),
        questions: Vec::new(),
        missing: Vec::new(),
    }
}
