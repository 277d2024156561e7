//! The two kinds of CSV.

/// One file for a Swedish Excel, where the comma is the decimal sign, and one for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Excel,
    Open,
}

impl Dialect {
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        match code {
            "excel" => Some(Self::Excel),
            "open" => Some(Self::Open),
            _ => None,
        }
    }

    pub(crate) const fn delimiter(self) -> u8 {
        match self {
            Self::Excel => b';',
            Self::Open => b',',
        }
    }

    pub(crate) const fn decimal_sign(self) -> &'static str {
        match self {
            Self::Excel => ",",
            Self::Open => ".",
        }
    }

    /// What the file starts with. Without the byte order mark Excel takes å, ä and ö for pairs of other letters; a line
    /// "sep=;" would make it ignore the mark.
    pub(crate) const fn mark(self) -> &'static [u8] {
        match self {
            Self::Excel => b"\xEF\xBB\xBF",
            Self::Open => b"",
        }
    }
}
