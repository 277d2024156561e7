//! The cells of a record: which stands where, and what is in it.

use std::collections::BTreeMap;

use crate::review::encoding::trimmed;
use crate::review::record::Records;
use crate::review::row::{Cell, Word};
use crate::review::settings::{Role, Settings};
use crate::review::word_column::WordColumn;
use crate::review::words::Meaning;

/// Where the cells of a file stand, from 0.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Places {
    pub(super) contact: Option<usize>,
    pub(super) patient: Option<usize>,
    pub(super) day: Option<usize>,
    pub(super) amount: Option<usize>,
    pub(super) fee: Option<usize>,
    pub(super) profession: Option<usize>,
    pub(super) contact_type: Option<usize>,
    pub(super) care_region: Option<usize>,
    pub(super) home_region: Option<usize>,
    pub(super) provider: Option<usize>,
    pub(super) initiative: Option<usize>,
    pub(super) free_card: Option<usize>,
    pub(super) age: Option<usize>,
}

impl Places {
    pub(super) fn of(columns: &BTreeMap<Role, u32>) -> Self {
        let place = |role| columns.get(&role).and_then(|column| usize::try_from(column.checked_sub(1)?).ok());
        Self {
            contact: place(Role::Contact),
            patient: place(Role::Patient),
            day: place(Role::Day),
            amount: place(Role::Amount),
            fee: place(Role::Fee),
            profession: place(Role::Profession),
            contact_type: place(Role::ContactType),
            care_region: place(Role::CareRegion),
            home_region: place(Role::HomeRegion),
            provider: place(Role::Provider),
            initiative: place(Role::Initiative),
            free_card: place(Role::FreeCard),
            age: place(Role::Age),
        }
    }
}

/// The cells of a record, without spaces around them.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a>(pub(super) &'a Records);

impl<'a> Cells<'a> {
    /// All of them with their place, the empty ones too.
    pub(super) fn all(self) -> impl Iterator<Item = (usize, &'a [u8])> {
        (0..self.0.cell_count()).filter_map(move |place| Some((place, trimmed(self.0.cell(place)?))))
    }

    #[inline]
    pub(super) fn bytes(self, place: Option<usize>) -> Cell<&'a [u8]> {
        let Some(place) = place else { return Cell::NoColumn };
        match self.0.cell(place).map(trimmed) {
            None | Some([]) => Cell::Empty,
            Some(cell) => Cell::Read(cell),
        }
    }

    #[inline]
    pub(super) fn read<T>(self, place: Option<usize>, value: impl FnOnce(&[u8]) -> Option<T>) -> Cell<T> {
        match self.bytes(place) {
            Cell::NoColumn => Cell::NoColumn,
            Cell::Empty | Cell::Unreadable => Cell::Empty,
            Cell::Read(cell) => value(cell).map_or(Cell::Unreadable, Cell::Read),
        }
    }

    #[inline]
    pub(super) fn word<M: Meaning>(self, place: Option<usize>, words: &mut WordColumn<M>, settings: &Settings) -> Cell<Word<M>> {
        self.read(place, |cell| Some(words.word(cell, settings)))
    }
}
