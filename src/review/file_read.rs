//! A file as it was read: what its bytes were taken for, and which column was what.

use std::collections::BTreeMap;

use crate::review::settings::{AmountsAre, Role};

/// How bytes were read as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    #[default]
    Utf8,
    /// Windows-1252: some field is no UTF-8.
    Windows1252,
    /// UTF-16, made UTF-8 before it came here.
    Utf16,
}

impl Encoding {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
            Self::Utf16 => "utf-16",
        }
    }

    /// The encoding of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Utf8, Self::Windows1252, Self::Utf16].into_iter().find(|encoding| encoding.code() == code)
    }
}

/// What stands between the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delimiter {
    /// As Swedish spreadsheets write, where the comma is the decimal sign.
    #[default]
    Semicolon,
    /// With a decimal point.
    Comma,
    /// As cells are copied from a spreadsheet.
    Tab,
    /// As some systems export.
    Pipe,
}

impl Delimiter {
    /// All, in the order they are preferred where nothing tells them apart.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Tab, Self::Comma, Self::Pipe];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Comma => "comma",
            Self::Tab => "tab",
            Self::Pipe => "pipe",
        }
    }

    /// The sign itself.
    #[must_use]
    pub const fn sign(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// A file that was read, or as much of it as could be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileRead {
    /// As the user's machine names it.
    pub name: String,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Row of the heading; 0: there is none.
    pub heading: u32,
    /// Which column, from 1, has which role.
    pub columns: BTreeMap<Role, u32>,
    /// Before or after the fee; `None`: neither the heading nor the settings say it.
    pub amounts: Option<AmountsAre>,
    /// Rows of contacts, credits included.
    pub rows: u32,
    /// Its length, as far as it was read.
    pub bytes: u64,
    /// The last row of totals.
    pub totals_row: Option<u32>,
    /// Whether all of it was read.
    pub whole: bool,
}
