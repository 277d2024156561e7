//! Finds rows with the same key: a table of row numbers, four bytes a place.
//!
//! The keys stay where the rows are kept. A place holds the number of the first row with its key and eight bits of the key's
//! hash, so that rows are looked at nearly only when they have the key.

/// Row numbers by key.
#[derive(Debug, Default)]
pub(super) struct RowIndex {
    places: Vec<u32>,
}

/// Where a key is in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its place, which stays the same.
    pub(super) place: usize,
    /// The first row that has it.
    pub(super) first: u32,
}

/// A place that nothing is in. No row has the number: the most rows are fewer than 24 bits can count.
const FREE: u32 = u32::MAX;
const TAG: u32 = 0xff;
/// Where the bits of a hash are that a place holds: below those that it is found by.
const TAG_FROM: u32 = 24;

impl RowIndex {
    /// Rows whose number fits.
    pub(super) const MOST_ROWS: u32 = 0xff_ffff;

    /// An index for so many keys; `None`: there is no memory for it.
    pub(super) fn for_keys(keys: u32) -> Option<Self> {
        let mut index = Self::default();
        index.make_room(keys)?;
        Some(index)
    }

    /// Makes it an index without keys, and with room for so many. `None`: there is no memory for it.
    pub(super) fn make_room(&mut self, keys: u32) -> Option<()> {
        // A third of the places stays free, and one at least, where a search ends.
        let places = usize::try_from(keys).ok()?.checked_mul(3)?.div_ceil(2).checked_add(1)?;
        self.places.clear();
        self.places.try_reserve_exact(places).ok()?;
        self.places.resize(places, FREE);
        Some(())
    }

    /// How many places there are.
    pub(super) const fn places(&self) -> usize {
        self.places.len()
    }

    /// Takes all keys out.
    pub(super) fn clear(&mut self) {
        self.places.fill(FREE);
    }

    /// The entry of a key, which is made for `row` when there is none. `None`: the index is full.
    #[inline]
    pub(super) fn enter(&mut self, hash: u64, row: u32, is_same: impl Fn(u32) -> bool) -> Option<Entry> {
        let (place, first) = self.search(hash, is_same)?;
        let first = first.unwrap_or_else(|| {
            if let Some(free) = self.places.get_mut(place) {
                *free = row.wrapping_shl(8) | tag(hash);
            }
            row
        });
        Some(Entry { place, first })
    }

    /// The entry of a key.
    #[inline]
    pub(super) fn find(&self, hash: u64, is_same: impl Fn(u32) -> bool) -> Option<Entry> {
        let (place, first) = self.search(hash, is_same)?;
        first.map(|first| Entry { place, first })
    }

    /// The place of a key with the row that is there, or the free place where it would be.
    #[inline]
    fn search(&self, hash: u64, is_same: impl Fn(u32) -> bool) -> Option<(usize, Option<u32>)> {
        let start = self.home(hash);
        let (before, from) = self.places.split_at_checked(start)?;
        let in_turn = from.iter().zip(start..).chain(before.iter().zip(0..));
        for (entry, place) in in_turn {
            if *entry == FREE {
                return Some((place, None));
            }
            let row = entry.wrapping_shr(8);
            if *entry & TAG == tag(hash) && is_same(row) {
                return Some((place, Some(row)));
            }
        }
        None
    }

    /// Where a key would be if nothing were in the way: the upper half of its hash as a fraction of the places.
    fn home(&self, hash: u64) -> usize {
        let places = u64::try_from(self.places.len()).unwrap_or_default();
        let scaled = hash.wrapping_shr(32).wrapping_mul(places).wrapping_shr(32);
        usize::try_from(scaled).unwrap_or_default()
    }
}

const fn tag(hash: u64) -> u32 {
    // OK because only eight bits are wanted.
    (hash.wrapping_shr(TAG_FROM) & 0xff) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_row_of_a_key_is_found_whatever_collides() {
        let keys: Vec<u64> = (0..1000_u64).map(|number| number % 400).collect();
        // All hashes but a few are the same, so that most keys stand in each other's way.
        let hash = |key: u64| if key.is_multiple_of(7) { key.wrapping_mul(0x9e37_79b9_7f4a_7c15) } else { u64::MAX };
        let mut index = RowIndex::for_keys(400).unwrap();
        for (row, key) in (0..).zip(&keys) {
            let entry = index.enter(hash(*key), row, |other| keys[other as usize] == *key).unwrap();
            assert_eq!(u64::from(entry.first), *key);
        }
        assert!(index.find(hash(3), |row| row == 3).is_some());
        assert_eq!(index.find(hash(401), |_| false), None);
        index.clear();
        assert_eq!(index.find(hash(3), |_| true), None);
    }

    #[test]
    fn a_full_index_says_so_and_does_not_search_for_ever() {
        let mut index = RowIndex::for_keys(1).unwrap();
        let entered = (0..10).filter(|row| index.enter(u64::from(*row), *row, |other| other == *row).is_some()).count();
        assert_eq!(entered, index.places());
    }
}
