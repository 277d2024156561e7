//! What makes two contacts of a patient look like one: day, profession and caregiver, in eight bytes.

use crate::review::row::{Cell, Row};

/// Day, profession and caregiver of a contact, packed; none when the day is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Visit(u64);

impl Visit {
    /// Of a row. Words that are missing are alike.
    pub(super) fn of(row: &Row<'_>) -> Self {
        let number = |word: Option<u32>| u64::from(word.map_or(0, |word| word.saturating_add(1)));
        let Cell::Read(day) = row.day else { return Self(0) };
        // OK because a day is between 1900 and 2200: nine bits for the year, and nine for the day in it, from 1.
        let year = u64::try_from(day.year().saturating_sub(1900)).unwrap_or_default();
        let day = year.wrapping_shl(9) | u64::from(day.ordinal());
        // There are never as many words as these bits can count: more of them than rows can be kept.
        let provider = number(row.provider.read().map(|word| word.number)) & 0xff_ffff;
        let profession = number(row.profession.read().map(|word| word.number)) & 0x3f_ffff;
        Self(day.wrapping_shl(46) | provider.wrapping_shl(22) | profession)
    }

    /// The packed numbers; `None`: the day is not known.
    pub(super) const fn number(self) -> Option<u64> {
        match self.0 {
            0 => None,
            number => Some(number),
        }
    }

    /// The calendar year.
    pub(super) fn year(self) -> Option<i32> {
        let year = i32::try_from(self.number()?.wrapping_shr(55)).ok()?;
        year.checked_add(1900)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::{a_row, day, word};

    #[test]
    fn a_visit_is_a_day_a_profession_and_a_caregiver() {
        let row = a_row(2);
        assert_eq!(Visit::of(&row), Visit::of(&a_row(9)));
        assert_eq!(Visit::of(&row).year(), Some(2020));
        for other in [
            Row { day: Cell::Read(day("2020-03-05")), ..row },
            Row { day: Cell::Read(day("2021-03-04")), ..row },
            Row { provider: word(1, ()), ..row },
            Row { provider: Cell::NoColumn, ..row },
            Row { profession: Cell::Empty, ..row },
        ] {
            assert_ne!(Visit::of(&other), Visit::of(&row));
        }
        assert_eq!(Visit::of(&Row { day: Cell::Unreadable, ..row }).number(), None);
    }
}
