//! Rows in parts by the hash of a key, so that rows with the same key are in the same part.
//!
//! A table of a million keys is looked up as slowly as memory is; one of some thousands stays in the processor's cache. So the
//! rows are first put into parts, which goes through memory in order, and then each part is gone through by itself.

use crate::review::kept_rows::{KeptRow, KeptRows};
use crate::review::row_index::{Entry, RowIndex};

/// Room for rows in parts; used again for each key.
#[derive(Debug)]
pub(super) struct Parts {
    /// A row's number in the lower bits; in the others the hash of its key, without what says the part.
    rows: Vec<u64>,
    /// Where each part ends.
    ends: [usize; Parts::COUNT],
    index: RowIndex,
}

const PART_BITS: u32 = 8;
const ROW: u64 = RowIndex::MOST_ROWS as u64;

impl Parts {
    /// How many there are.
    pub(super) const COUNT: usize = 1 << PART_BITS;

    /// Room for so many rows; `None`: there is no memory for it.
    pub(super) fn for_rows(count: u32) -> Option<Self> {
        let mut rows = Vec::new();
        rows.try_reserve_exact(usize::try_from(count).ok()?).ok()?;
        Some(Self { rows, ends: [0; Self::COUNT], index: RowIndex::default() })
    }

    /// Puts the rows that have a key into parts. `None`: there is no memory for it.
    pub(super) fn fill(&mut self, rows: &KeptRows, hash: impl Fn(&KeptRow) -> Option<u64>) -> Option<()> {
        let mut counts = [0_usize; Self::COUNT];
        rows.each(|_, kept| {
            if let Some(count) = hash(&kept).and_then(|hash| counts.get_mut(part(hash))) {
                *count = count.saturating_add(1);
            }
        });
        let most = counts.iter().max().copied().unwrap_or_default();
        self.index.make_room(u32::try_from(most).ok()?)?;
        let all = counts.iter().fold(0_usize, |all, count| all.saturating_add(*count));
        if self.rows.capacity() < all {
            return None;
        }
        self.rows.resize(all, 0);
        // First where each part starts; every row then moves it on, until it is where the part ends.
        let mut start = 0_usize;
        for (end, count) in self.ends.iter_mut().zip(counts) {
            *end = start;
            start = start.saturating_add(count);
        }
        rows.each(|row, kept| {
            let Some(hash) = hash(&kept) else { return };
            let Some(end) = self.ends.get_mut(part(hash)) else { return };
            if let Some(entry) = self.rows.get_mut(*end) {
                *entry = (hash.wrapping_shl(PART_BITS) & !ROW) | u64::from(row);
            }
            *end = end.saturating_add(1);
        });
        Some(())
    }

    /// Tells each row of a part, in order, with the first that has its key and the key's place among those of the part.
    pub(super) fn go_through(&mut self, number: usize, is_same: impl Fn(u32, u32) -> bool, mut tell: impl FnMut(u32, Entry)) {
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(number).copied().unwrap_or_default();
        self.index.clear();
        for entry in self.rows.get(start..end).unwrap_or_default() {
            // OK because the row's number is in the lower bits only.
            let row = (entry & ROW) as u32;
            if let Some(entry) = self.index.enter(entry & !ROW, row, |other| is_same(row, other)) {
                tell(row, entry);
            }
        }
    }

    /// How many keys a part may have.
    pub(super) const fn places(&self) -> usize {
        self.index.places()
    }
}

/// The part that a hash is in: by its upper bits.
fn part(hash: u64) -> usize {
    usize::try_from(hash.wrapping_shr(u64::BITS.saturating_sub(PART_BITS))).unwrap_or_default()
}
