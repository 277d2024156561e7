//! Credits: rows with an amount below zero. Needs the amount, and the contact's identity or patient and day.
//!
//! - `credit.unpaired`, an error: no row has what the credit takes back.
//!
//! Each credit, in the order of rows, takes the first contact that none has taken, before or after it, with the same identity
//! and the opposite amount; else the first with the same patient, day, profession and caregiver and the opposite amount.

use crate::review::amount::Amount;
use crate::review::checks::{Given, Needs};
use crate::review::kept_rows::{KeptRow, KeptRows};
use crate::review::row_index::RowIndex;
use crate::review::settings::Role;

pub(in crate::review) fn needs(given: &Given) -> Needs {
    let needs = Needs::default().columns(given, &[Role::Amount]);
    let has_visits = given.columns.has(Role::Patient) && given.columns.has(Role::Day);
    if has_visits { needs } else { needs.columns(given, &[Role::Contact]) }
}

/// Tells each credit and the contact that it takes back, which is marked. `None`: there is no memory to pair them.
pub(in crate::review) fn pair(rows: &KeptRows, mut tell: impl FnMut(u32, Option<u32>)) -> Option<()> {
    let mut credits = Vec::new();
    credits.try_reserve_exact(usize::try_from(rows.credits()).ok()?).ok()?;
    if rows.credits() > 0 {
        rows.each(|row, kept| {
            // OK because there is room for all of them.
            if kept.is_credit() {
                credits.push(row);
            }
        });
    }
    let with_rows = || credits.iter().filter_map(|row| Some((*row, rows.get(*row)?)));
    if credits.is_empty() {
        return Some(());
    }
    let mut by_contact =
        Waiting::new(rows.credits(), |kept, amount| kept.contact_hash(amount), |one, other| one.contact == other.contact)?;
    let mut by_visit = Waiting::new(rows.credits(), |kept, amount| kept.visit_hash(amount), KeptRow::is_same_visit)?;
    for (row, credit) in with_rows() {
        by_contact.want(rows, row, &credit);
        by_visit.want(rows, row, &credit);
    }
    let mut has_memory = true;
    rows.each(|row, contact| {
        if !contact.is_credit() {
            has_memory &= by_contact.line_up(rows, row, &contact).is_some() && by_visit.line_up(rows, row, &contact).is_some();
        }
    });
    has_memory.then_some(())?;
    for (row, credit) in with_rows() {
        let contact = by_contact.take(rows, &credit).or_else(|| by_visit.take(rows, &credit));
        if let Some(contact) = contact {
            rows.set_credited(contact);
        }
        tell(row, contact);
    }
    Some(())
}

/// Contacts that some credit may take back, in lines by what they have in common with it.
struct Waiting<H, S> {
    /// Lines by the key of the first credit that wants one.
    wanted: RowIndex,
    /// First and last in each line, as positions among those that wait.
    lines: Vec<(u32, u32)>,
    /// Each contact, with the position of the next in its line.
    waiting: Vec<(u32, u32)>,
    hash: H,
    is_same: S,
}

/// Nobody comes next.
const NOBODY: u32 = u32::MAX;

impl<H: Fn(&KeptRow, Amount) -> Option<u64>, S: Fn(&KeptRow, &KeptRow) -> bool> Waiting<H, S> {
    fn new(credits: u32, hash: H, is_same: S) -> Option<Self> {
        // Most contacts are wanted by none: with few credits, room to find that out at the first place.
        let wanted = RowIndex::for_keys(credits.saturating_add(4_096))?;
        let mut lines = Vec::new();
        lines.try_reserve_exact(wanted.places()).ok()?;
        lines.resize(wanted.places(), (NOBODY, NOBODY));
        Some(Self { wanted, lines, waiting: Vec::new(), hash, is_same })
    }

    /// Opens the line of a credit.
    fn want(&mut self, rows: &KeptRows, row: u32, credit: &KeptRow) {
        let Some(amount) = credit.amount else { return };
        let is_same = |other| rows.get(other).is_some_and(|other| other.amount == Some(amount) && (self.is_same)(credit, &other));
        if let Some(hash) = (self.hash)(credit, amount) {
            self.wanted.enter(hash, row, is_same);
        }
    }

    /// The line of a key and the amount of credits in it.
    fn line(&self, rows: &KeptRows, kept: &KeptRow, credited: Amount) -> Option<usize> {
        let is_same = |other| rows.get(other).is_some_and(|other| other.amount == Some(credited) && (self.is_same)(kept, &other));
        self.wanted.find((self.hash)(kept, credited)?, is_same).map(|entry| entry.place)
    }

    /// Puts a contact last in its line, when some credit wants it. `None`: there is no memory.
    fn line_up(&mut self, rows: &KeptRows, row: u32, contact: &KeptRow) -> Option<()> {
        let credited = contact.amount.and_then(Amount::checked_neg);
        let Some(line) = credited.and_then(|credited| self.line(rows, contact, credited)) else { return Some(()) };
        let position = u32::try_from(self.waiting.len()).ok()?;
        self.waiting.try_reserve(1).ok()?;
        self.waiting.push((row, NOBODY));
        let (first, last) = self.lines.get_mut(line)?;
        if *first == NOBODY {
            *first = position;
        } else if let Some((_, next)) = usize::try_from(*last).ok().and_then(|last| self.waiting.get_mut(last)) {
            *next = position;
        }
        *last = position;
        Some(())
    }

    /// The first contact in the line of a credit that no other has taken.
    fn take(&mut self, rows: &KeptRows, credit: &KeptRow) -> Option<u32> {
        let line = self.line(rows, credit, credit.amount?)?;
        let (first, _) = self.lines.get_mut(line)?;
        loop {
            let (row, next) = *self.waiting.get(usize::try_from(*first).ok()?)?;
            *first = next;
            if rows.get(row).is_some_and(|contact| !contact.is_credited) {
                return Some(row);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::review::finding::Code;
    use crate::review::row::{Cell, Row};
    use crate::review::rows_for_tests::{a_row, findings_of, kr, reviewed};

    fn row(record: u32, contact: &'static str, patient: &'static str, amount: i64) -> Row<'static> {
        let cell = |text: &'static str| if text.is_empty() { Cell::Empty } else { Cell::Read(text.as_bytes()) };
        Row { contact: cell(contact), patient: cell(patient), amount: Cell::Read(kr(amount)), ..a_row(record) }
    }

    const NONE: [u32; 0] = [];

    fn unpaired(rows: &[Row<'_>]) -> Vec<u32> {
        let found = findings_of(rows).into_iter().filter(|finding| finding.code == Code::CreditUnpaired);
        found.map(|finding| finding.place.row).collect()
    }

    #[test]
    fn a_credit_takes_a_row_before_or_after_it() {
        assert_eq!(unpaired(&[row(2, "a", "p", 400), row(3, "a", "p", -400)]), NONE);
        assert_eq!(unpaired(&[row(2, "a", "p", -400), row(3, "a", "p", 400)]), NONE);
        assert_eq!(unpaired(&[row(2, "a", "p", 400), row(3, "b", "p", -400)]), NONE, "by the visit");
        assert_eq!(unpaired(&[row(2, "a", "", 400), row(3, "a", "p", -400)]), NONE, "by the identity");
        assert_eq!(unpaired(&[row(2, "a", "p", 400), row(3, "a", "p", -399)]), [3]);
        assert_eq!(unpaired(&[row(2, "", "", 400), row(3, "", "", -400)]), [3], "empty identities are like no other");
    }

    #[test]
    fn a_row_is_taken_back_once_and_the_earlier_credit_comes_first() {
        let rows = [row(2, "a", "p", -400), row(3, "a", "p", 400), row(4, "a", "p", -400)];
        assert_eq!(unpaired(&rows), [4]);
    }

    #[test]
    fn the_identity_comes_before_the_visit() {
        // The credit of row 4 has the identity of row 3, and is of the same visit as row 2.
        let rows = [row(2, "a", "p", 400), row(3, "b", "p", 400), row(4, "b", "p", -400), row(5, "c", "p", -400)];
        assert_eq!(unpaired(&rows), NONE);
        assert_eq!(reviewed(&rows).totals.paired_credits, 2);
        let rows = [row(2, "a", "p", 400), row(3, "b", "p", 400), row(4, "b", "p", -400), row(5, "b", "q", -400)];
        assert_eq!(unpaired(&rows), [5], "row 3 is taken");
    }

    #[test]
    fn nothing_else_is_asked_of_a_credit() {
        let credit = Row { day: Cell::Empty, profession: Cell::Empty, fee: Cell::Unreadable, ..row(3, "a", "p", -400) };
        assert!(findings_of(&[row(2, "a", "p", 400), credit]).is_empty());
    }

    #[test]
    fn of_many_alike_each_takes_its_own() {
        let rows: Vec<_> = (0..2_000).map(|number| row(number + 2, "a", "p", if number < 1_000 { 400 } else { -400 })).collect();
        assert_eq!(unpaired(&rows), NONE);
        assert_eq!(unpaired(&rows[1..]), [2_001]);
    }
}
