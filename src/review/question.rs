//! What a file does not say and nobody guesses: the answer is a setting.

use crate::review::settings::Role;

/// A kind of word that means something known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// Professions.
    Profession,
    /// Kinds of contact.
    ContactType,
    /// Regions, of either column.
    Region,
    /// Who began the contact.
    Initiative,
    /// Whether there is a free card.
    FreeCard,
}

impl WordKind {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profession => "profession",
            Self::ContactType => "contactType",
            Self::Region => "region",
            Self::Initiative => "initiative",
            Self::FreeCard => "freeCard",
        }
    }
}

/// A question about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Whether amounts are before or after the fee.
    Amounts,
    /// Whether "1.234" is more than a thousand.
    DecimalSign {
        /// An amount of the file that may be read either way.
        example: String,
    },
    /// Whether 03/04/2020 is in March.
    Days {
        /// A day of the file that may be read either way.
        example: String,
    },
    /// What a word means.
    Word {
        /// Of what kind it is.
        of: WordKind,
        /// The word as it first stands in the file.
        word: String,
        /// How many rows have it.
        rows: u32,
    },
    /// Whether a column is what it was taken for: it has so many different words, or such that look like a person's
    /// number, that none of them is shown.
    Column {
        /// What it was taken for.
        of: Role,
        /// How many unknown words.
        words: u32,
    },
}
