//! Contacts that are charged for twice, over all files together. The later row is the finding and names the first.
//!
//! - `duplicate.contact`, an error: the contact's identity stood in an earlier row. Needs that column.
//! - `duplicate.visit`, a question: the same patient met the same profession of the same caregiver on the same day under
//!   another identity, which may be so. Needs patient and day.
//!
//! A row is only the first of them. Empty identities are like no other. Credits and the contacts that they take back are
//! neither duplicates nor what others are duplicates of.

use crate::review::amount::Amount;
use crate::review::checks::{Given, Needs};
use crate::review::finding::Code;
use crate::review::kept_rows::{KeptRow, KeptRows};
use crate::review::parts::Parts;
use crate::review::settings::Role;

pub(in crate::review) fn needs(code: Code, given: &Given) -> Needs {
    let roles: &[Role] = if code == Code::DuplicateContact { &[Role::Contact] } else { &[Role::Patient, Role::Day] };
    Needs::default().columns(given, roles)
}

/// A row that was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::review) struct Duplicate {
    /// What it is.
    pub(in crate::review) code: Code,
    /// The row.
    pub(in crate::review) row: u32,
    /// The first that is like it.
    pub(in crate::review) first: u32,
}

/// Tells every duplicate, in the order of rows: those by identity first, and then the others. `None`: there is no memory to
/// find all.
pub(in crate::review) fn find(rows: &KeptRows, parts: &mut Parts, given: &Given, mut tell: impl FnMut(Duplicate)) -> Option<()> {
    let is_contact = |kept: &KeptRow| !kept.is_credit() && !kept.is_credited;
    if given.columns.has(Role::Contact) {
        parts.fill(rows, |kept| kept.contact.hash().filter(|_| is_contact(kept)))?;
        let later = later_rows(parts, |row, other| rows.contact(row) == rows.contact(other))?;
        for (row, first) in later {
            rows.set_duplicate(row);
            tell(Duplicate { code: Code::DuplicateContact, row, first });
        }
    }
    if given.columns.has(Role::Patient) && given.columns.has(Role::Day) {
        parts.fill(rows, |kept| kept.visit_hash(Amount::ZERO).filter(|_| is_contact(kept)))?;
        let is_same = |row, other| rows.get(row).zip(rows.get(other)).is_some_and(|(row, other)| row.is_same_visit(&other));
        for (row, first) in later_rows(parts, is_same)? {
            if rows.get(row).is_some_and(|kept| !kept.is_duplicate) {
                tell(Duplicate { code: Code::DuplicateVisit, row, first });
            }
        }
    }
    Some(())
}

/// Rows with the first that has their key, where that is another.
fn later_rows(parts: &mut Parts, is_same: impl Fn(u32, u32) -> bool) -> Option<Vec<(u32, u32)>> {
    let (mut later, mut has_memory) = (Vec::new(), true);
    for number in 0..Parts::COUNT {
        parts.go_through(number, &is_same, |row, entry| {
            if entry.first != row {
                has_memory &= later.try_reserve(1).is_ok();
                if has_memory {
                    later.push((row, entry.first));
                }
            }
        });
    }
    later.sort_unstable();
    has_memory.then_some(later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::finding::Place;
    use crate::review::row::{Cell, Row};
    use crate::review::rows_for_tests::{a_row, day, findings_of, kr, word};

    /// A row of a contact and a patient.
    fn row(record: u32, contact: &'static str, patient: &'static str) -> Row<'static> {
        let cell = |text: &'static str| if text.is_empty() { Cell::Empty } else { Cell::Read(text.as_bytes()) };
        Row { contact: cell(contact), patient: cell(patient), ..a_row(record) }
    }

    /// Later row, code and earlier row of every duplicate.
    fn duplicates(rows: &[Row<'_>]) -> Vec<(u32, Code, u32)> {
        let found = findings_of(rows);
        let duplicates = found.into_iter().filter(|finding| finding.other.is_some());
        duplicates.map(|finding| (finding.place.row, finding.code, finding.other.unwrap().row)).collect()
    }

    #[test]
    fn the_later_row_names_the_first() {
        let rows = [row(2, "a", "p"), row(3, "b", "q"), row(4, "a", "r"), row(5, "a", "s")];
        assert_eq!(duplicates(&rows), [(4, Code::DuplicateContact, 2), (5, Code::DuplicateContact, 2)]);
    }

    #[test]
    fn the_same_identity_is_only_that_and_another_is_asked_about() {
        let rows = [row(2, "a", "p"), row(3, "a", "p"), row(4, "b", "p")];
        assert_eq!(duplicates(&rows), [(3, Code::DuplicateContact, 2), (4, Code::DuplicateVisit, 2)]);
    }

    #[test]
    fn empty_identities_are_like_no_other() {
        let rows = [row(2, "", ""), row(3, "", ""), row(4, "", "p"), row(5, "", "p"), row(6, "a", "")];
        assert_eq!(duplicates(&rows), [(5, Code::DuplicateVisit, 4)]);
    }

    #[test]
    fn a_visit_is_the_same_in_patient_day_profession_and_caregiver() {
        let first = row(2, "a", "p");
        for other in [
            Row { patient: Cell::Read(b"q"), ..row(3, "b", "p") },
            Row { day: Cell::Read(day("2020-03-05")), ..row(3, "b", "p") },
            Row { day: Cell::Unreadable, ..row(3, "b", "p") },
            Row { provider: word(1, ()), ..row(3, "b", "p") },
            Row { profession: Cell::Empty, ..row(3, "b", "p") },
        ] {
            assert_eq!(duplicates(&[first, other]), [], "{other:?}");
        }
        let unknown_day = |record, contact| Row { day: Cell::Unreadable, ..row(record, contact, "p") };
        assert_eq!(duplicates(&[unknown_day(2, "a"), unknown_day(3, "b")]), []);
        assert_eq!(duplicates(&[first, Row { amount: Cell::Empty, ..row(3, "b", "p") }]), [(3, Code::DuplicateVisit, 2)]);
    }

    #[test]
    fn credits_and_what_they_take_back_are_no_duplicates() {
        let credit = |record| Row { amount: Cell::Read(kr(-400)), ..row(record, "a", "p") };
        assert_eq!(duplicates(&[row(2, "a", "p"), credit(3), row(4, "a", "p")]), [], "corrected and charged again");
        assert_eq!(
            duplicates(&[row(2, "a", "p"), credit(3), row(4, "a", "p"), row(5, "a", "p")]),
            [(5, Code::DuplicateContact, 4)]
        );
    }

    #[test]
    fn files_are_gone_through_together() {
        let second = Row { file: 1, ..row(2, "a", "p") };
        let found = findings_of(&[row(9, "a", "p"), second]);
        assert_eq!(found[0].other, Some(Place { file: 0, row: 9 }));
        assert_eq!(found[0].place, Place { file: 1, row: 2 });
    }
}
