//! Where a number comes from.

use crate::data;

/// A document that a number was read in. Source of all: `data/sources.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Short name, as in the data files.
    pub id: &'static str,
    /// Title of the page, report or article.
    pub title: &'static str,
    /// What the title is written in: "sv" or "en".
    pub language: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// When: a day, a month or a year; empty when not stated.
    pub published: &'static str,
    /// Address; empty when it is not on the web.
    pub url: &'static str,
}

/// A reference to a [`Source`] that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(u16);

impl SourceId {
    /// For the generated tables only: the position in [`data::SOURCES`].
    pub(crate) const fn at(position: u16) -> Self {
        Self(position)
    }

    /// The source of a short name, if there is one.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        data::SOURCE_IDS.iter().position(|known| *known == id).and_then(|position| u16::try_from(position).ok()).map(Self)
    }

    /// Its short name. Kept apart from the texts, so that the engine in the browser carries the names alone.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because the generator writes positions of the table it writes")]
    pub const fn id(self) -> &'static str {
        data::SOURCE_IDS[self.0 as usize]
    }

    /// The source.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because the generator writes positions of the table it writes")]
    pub const fn source(self) -> &'static Source {
        &data::SOURCES[self.0 as usize]
    }
}
