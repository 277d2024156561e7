//! What is kept of each row for what takes all of them: duplicates, credits, patients. 33 bytes a row, twelve more where the
//! amount is not as expected, and no text.
//!
//! Rows are kept in blocks, so that none is copied when more come, and only while there is memory: a file that is too large
//! for it is still summed, and the rows that could not be compared are counted.

use core::cell::Cell as Mutable;

use crate::review::amount::Amount;
use crate::review::finding::{Code, Place};
use crate::review::identity::Identity;
use crate::review::row_index::RowIndex;
use crate::review::visit::Visit;

/// The rows of all files, numbered from 0 in the order they came.
#[derive(Debug, Default)]
pub(super) struct KeptRows {
    blocks: Vec<Block>,
    rows: u32,
    credits: u32,
    runs: Vec<Run>,
    not_kept: u32,
    first_not_kept: Option<Place>,
}

/// Rows in a block.
const IN_A_BLOCK: usize = 1 << 14;
const BLOCK_BITS: u32 = 14;

/// Some rows, column by column.
#[derive(Debug, Default)]
struct Block {
    contact: Vec<Identity>,
    patient: Vec<Identity>,
    visit: Vec<Visit>,
    amount: Vec<Amount>,
    /// They can be changed while rows are gone through.
    flags: Vec<Mutable<Flags>>,
    /// Rows whose amount is not what was expected, by their position in the block, and why.
    differing: Vec<(u16, Code)>,
    /// What was expected of each of those.
    expected: Vec<Amount>,
}

/// Rows whose numbers in their file follow each other.
#[derive(Debug, Clone, Copy)]
struct Run {
    first: u32,
    place: Place,
}

/// What was expected of a row's amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judgement {
    /// Not known.
    Unknown,
    /// What stands there.
    AsExpected,
    /// Something else.
    Differs {
        /// The amount.
        expected: Amount,
        /// What was found in the row.
        cause: Code,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Flags(u8);

impl Flags {
    const HAS_AMOUNT: u8 = 1;
    const AS_EXPECTED: u8 = 2;
    const IS_CREDITED: u8 = 4;
    const IS_DUPLICATE: u8 = 8;

    const fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }
}

/// A row as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KeptRow {
    /// The contact's identity.
    pub(super) contact: Identity,
    /// The patient's.
    pub(super) patient: Identity,
    /// Day, profession, caregiver.
    pub(super) visit: Visit,
    /// The amount; `None`: not known.
    pub(super) amount: Option<Amount>,
    /// Whether it was taken back by a credit.
    pub(super) is_credited: bool,
    /// Whether its contact stood in an earlier row.
    pub(super) is_duplicate: bool,
}

impl KeptRow {
    /// As it comes.
    pub(super) const fn new(contact: Identity, patient: Identity, visit: Visit, amount: Option<Amount>) -> Self {
        Self { contact, patient, visit, amount, is_credited: false, is_duplicate: false }
    }

    /// Whether it takes back a contact.
    pub(super) fn is_credit(&self) -> bool {
        self.amount.is_some_and(|amount| amount < Amount::ZERO)
    }

    /// Hash of the patient and the visit; `None` when either is not known, and it is like no other.
    pub(super) fn visit_hash(&self, amount: Amount) -> Option<u64> {
        // OK because every bit of the amount is kept.
        self.patient.hash_with([self.visit.number()?, amount.millionths().cast_unsigned()])
    }

    /// Hash of the contact's identity and an amount.
    pub(super) fn contact_hash(&self, amount: Amount) -> Option<u64> {
        self.contact.hash_with([amount.millionths().cast_unsigned(), 0])
    }

    /// Whether the patient, day, profession and caregiver of two rows are the same and known.
    pub(super) fn is_same_visit(&self, other: &Self) -> bool {
        self.patient == other.patient && self.visit == other.visit
    }
}

impl KeptRows {
    /// Most rows that are kept.
    pub(super) const MOST: u32 = 9_000_000;

    /// Keeps a row, or counts that it could not be.
    pub(super) fn keep(&mut self, place: Place, row: KeptRow, judgement: Judgement) {
        if self.not_kept > 0 || self.try_keep(place, row, judgement).is_none() {
            self.not_kept = self.not_kept.saturating_add(1);
            self.first_not_kept.get_or_insert(place);
        }
    }

    fn try_keep(&mut self, place: Place, row: KeptRow, judgement: Judgement) -> Option<()> {
        if self.rows >= Self::MOST.min(RowIndex::MOST_ROWS) {
            return None;
        }
        if self.blocks.last().is_none_or(|block| block.flags.len() >= IN_A_BLOCK) {
            self.blocks.try_reserve(1).ok()?;
            self.blocks.push(Block::new()?);
        }
        let follows = |run: &Run| run.place_of(self.rows) == Some(place);
        if !self.runs.last().is_some_and(follows) {
            self.runs.try_reserve(1).ok()?;
            self.runs.push(Run { first: self.rows, place });
        }
        self.blocks.last_mut()?.push(row, judgement)?;
        self.rows = self.rows.saturating_add(1);
        self.credits = self.credits.saturating_add(u32::from(row.is_credit()));
        Some(())
    }

    /// How many are kept.
    pub(super) const fn rows(&self) -> u32 {
        self.rows
    }

    /// How many of them take back a contact, or more when it has been shortened.
    pub(super) const fn credits(&self) -> u32 {
        self.credits
    }

    /// How many could not be, and the first of them.
    pub(super) fn not_kept(&self) -> Option<(u32, Place)> {
        self.first_not_kept.map(|place| (self.not_kept, place))
    }

    /// Keeps no more than so many, since there is no memory to compare them.
    pub(super) fn shorten(&mut self, rows: u32) {
        if rows < self.rows {
            self.not_kept = self.not_kept.saturating_add(self.rows.saturating_sub(rows));
            self.first_not_kept = self.place(rows).or(self.first_not_kept);
            self.rows = rows;
        }
    }

    /// Tells each with its number, in order.
    #[inline]
    pub(super) fn each(&self, mut tell: impl FnMut(u32, KeptRow)) {
        let mut left = self.rows;
        for block in &self.blocks {
            let start = self.rows.saturating_sub(left);
            // The last block may hold rows that are not kept any more.
            (start..self.rows).zip(block.iter()).for_each(|(row, kept)| tell(row, kept));
            left = left.saturating_sub(IN_A_BLOCK as u32);
        }
    }

    /// A row by its number.
    #[inline]
    pub(super) fn get(&self, row: u32) -> Option<KeptRow> {
        let (block, position) = split(row);
        let block = self.blocks.get(block)?;
        let (contact, patient) = (block.contact.get(position)?, block.patient.get(position)?);
        let (visit, amount, flags) = (block.visit.get(position)?, block.amount.get(position)?, block.flags.get(position)?);
        Some(KeptRow::of(*contact, *patient, *visit, *amount, flags.get()))
    }

    /// The identity of the contact of a row.
    #[inline]
    pub(super) fn contact(&self, row: u32) -> Option<Identity> {
        let (block, position) = split(row);
        self.blocks.get(block)?.contact.get(position).copied()
    }

    /// The identity of the patient of a row.
    #[inline]
    pub(super) fn patient(&self, row: u32) -> Option<Identity> {
        let (block, position) = split(row);
        self.blocks.get(block)?.patient.get(position).copied()
    }

    /// Whether a row takes back a contact.
    #[inline]
    pub(super) fn is_credit(&self, row: u32) -> bool {
        let (block, position) = split(row);
        // What is not known is kept as nothing, and so is no credit.
        self.blocks.get(block).and_then(|block| block.amount.get(position)).is_some_and(|amount| *amount < Amount::ZERO)
    }

    /// The calendar year of a row's day.
    #[inline]
    pub(super) fn year(&self, row: u32) -> Option<i32> {
        let (block, position) = split(row);
        self.blocks.get(block)?.visit.get(position)?.year()
    }

    /// Marks a row as taken back.
    pub(super) fn set_credited(&self, row: u32) {
        self.set(row, Flags::IS_CREDITED);
    }

    /// Marks a row as one whose contact stood in an earlier one.
    pub(super) fn set_duplicate(&self, row: u32) {
        self.set(row, Flags::IS_DUPLICATE);
    }

    fn set(&self, row: u32, flag: u8) {
        if let Some(flags) = self.flags(row) {
            flags.set(Flags(flags.get().0 | flag));
        }
    }

    fn flags(&self, row: u32) -> Option<&Mutable<Flags>> {
        let (block, position) = split(row);
        self.blocks.get(block)?.flags.get(position)
    }

    /// What was expected of a row's amount.
    pub(super) fn judgement(&self, row: u32) -> Judgement {
        let (block, position) = split(row);
        self.blocks.get(block).and_then(|block| block.judgement(position)).unwrap_or(Judgement::Unknown)
    }

    /// Where a row is.
    pub(super) fn place(&self, row: u32) -> Option<Place> {
        let run = self.runs.partition_point(|run| run.first <= row).checked_sub(1)?;
        self.runs.get(run)?.place_of(row)
    }
}

impl Run {
    fn place_of(&self, row: u32) -> Option<Place> {
        let row = row.checked_sub(self.first).and_then(|after| self.place.row.checked_add(after))?;
        Some(Place { row, ..self.place })
    }
}

impl Block {
    /// `None`: there is no memory for it.
    fn new() -> Option<Self> {
        let mut block = Self::default();
        block.contact.try_reserve_exact(IN_A_BLOCK).ok()?;
        block.patient.try_reserve_exact(IN_A_BLOCK).ok()?;
        block.visit.try_reserve_exact(IN_A_BLOCK).ok()?;
        block.amount.try_reserve_exact(IN_A_BLOCK).ok()?;
        block.flags.try_reserve_exact(IN_A_BLOCK).ok()?;
        Some(block)
    }

    /// There is room for the row. `None`: there is none for what was expected of it.
    fn push(&mut self, row: KeptRow, judgement: Judgement) -> Option<()> {
        let mut flags = if row.amount.is_some() { Flags::HAS_AMOUNT } else { 0 };
        match judgement {
            Judgement::Unknown => {}
            Judgement::AsExpected => flags |= Flags::AS_EXPECTED,
            Judgement::Differs { expected, cause } => {
                self.differing.try_reserve(1).ok()?;
                self.expected.try_reserve(1).ok()?;
                self.differing.push((u16::try_from(self.flags.len()).ok()?, cause));
                self.expected.push(expected);
            }
        }
        self.contact.push(row.contact);
        self.patient.push(row.patient);
        self.visit.push(row.visit);
        self.amount.push(row.amount.unwrap_or_default());
        self.flags.push(Mutable::new(Flags(flags)));
        Some(())
    }

    fn judgement(&self, position: usize) -> Option<Judgement> {
        if self.flags.get(position)?.get().has(Flags::AS_EXPECTED) {
            return Some(Judgement::AsExpected);
        }
        let differing = self.differing.binary_search_by_key(&position, |(position, _)| usize::from(*position)).ok()?;
        let (_, cause) = self.differing.get(differing)?;
        Some(Judgement::Differs { expected: *self.expected.get(differing)?, cause: *cause })
    }

    #[inline]
    fn iter(&self) -> impl Iterator<Item = KeptRow> {
        let identities = self.contact.iter().zip(&self.patient);
        let others = self.visit.iter().zip(&self.amount).zip(&self.flags);
        identities
            .zip(others)
            .map(|((contact, patient), ((visit, amount), flags))| KeptRow::of(*contact, *patient, *visit, *amount, flags.get()))
    }
}

impl KeptRow {
    #[inline]
    fn of(contact: Identity, patient: Identity, visit: Visit, amount: Amount, flags: Flags) -> Self {
        let amount = flags.has(Flags::HAS_AMOUNT).then_some(amount);
        let (is_credited, is_duplicate) = (flags.has(Flags::IS_CREDITED), flags.has(Flags::IS_DUPLICATE));
        Self { contact, patient, visit, amount, is_credited, is_duplicate }
    }
}

fn split(row: u32) -> (usize, usize) {
    let number = usize::try_from(row).unwrap_or(usize::MAX);
    (number.wrapping_shr(BLOCK_BITS), number & IN_A_BLOCK.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::identity::Identities;
    use crate::review::rows_for_tests::kr;

    fn kept(number: u32) -> KeptRow {
        let contact = Identities::new([7; 16]).of(Some(number.to_string().as_bytes()));
        let amount = Some(kr(number.into()));
        KeptRow::new(contact, contact, Visit::default(), amount)
    }

    fn all(rows: &KeptRows) -> Vec<(u32, KeptRow)> {
        let mut all = Vec::new();
        rows.each(|row, kept| all.push((row, kept)));
        all
    }

    #[test]
    fn rows_come_back_as_they_were_across_blocks_and_gaps() {
        let mut rows = KeptRows::default();
        let place = |number: u32| Place { file: 0, row: if number < 20_000 { number + 2 } else { number + 5 } };
        for number in 0..40_000 {
            let judgement = match number % 1000 {
                0 => Judgement::Differs { expected: kr(1), cause: Code::PriceDiffers },
                1 => Judgement::Unknown,
                _ => Judgement::AsExpected,
            };
            rows.keep(place(number), kept(number), judgement);
        }
        for number in [0, 1, 16_383, 16_384, 19_999, 20_000, 39_999] {
            assert_eq!(rows.get(number), Some(kept(number)), "{number}");
            assert_eq!(rows.place(number), Some(place(number)), "{number}");
        }
        assert_eq!(rows.judgement(3000), Judgement::Differs { expected: kr(1), cause: Code::PriceDiffers });
        assert_eq!((rows.judgement(3001), rows.judgement(3002)), (Judgement::Unknown, Judgement::AsExpected));
        assert_eq!(rows.runs.len(), 2);
        assert_eq!(all(&rows), (0..40_000).map(|number| (number, kept(number))).collect::<Vec<_>>());
        rows.set_credited(20_000);
        assert!(rows.get(20_000).unwrap().is_credited && !rows.get(20_001).unwrap().is_credited);
        assert_eq!(rows.get(40_000), None);
    }

    #[test]
    fn rows_that_are_not_kept_are_counted_from_the_first() {
        let mut rows = KeptRows::default();
        (0..10).for_each(|number| rows.keep(Place { file: 0, row: number + 2 }, kept(number), Judgement::Unknown));
        assert_eq!(rows.not_kept(), None);
        rows.shorten(6);
        assert_eq!(rows.not_kept(), Some((4, Place { file: 0, row: 8 })));
        assert_eq!(all(&rows).len(), 6);
    }
}
