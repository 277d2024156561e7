//! How many patients there are, how many contacts each has, and in which years.

use crate::review::finding::Roles;
use crate::review::kept_rows::KeptRows;
use crate::review::outcome::PatientsWith;
use crate::review::parts::Parts;
use crate::review::settings::Role;

/// Patients of all rows with a known amount, told apart by identities that are not empty.
///
/// Whoever has nothing but credits is one of them: what is taken back was charged for somebody, here or on an earlier invoice.
#[derive(Debug)]
pub(super) struct Patients {
    /// How many have no contact but a credit, 1 contact, 2 and so on; the last is so many or more.
    by_contacts: ByContacts,
    /// How many have a contact or a credit in a year.
    by_year: Vec<(i32, u32)>,
    /// Whether more years came than can be told apart.
    has_more_years: bool,
}

/// Contacts of a patient that are told apart.
const MOST_CONTACTS: u8 = 10;
/// Years that are told apart: a bit each.
const MOST_YEARS: usize = 16;

/// Patients by their number of contacts, from 0.
type ByContacts = [u32; MOST_CONTACTS as usize + 1];

/// What is known of a patient.
#[derive(Debug, Clone, Copy, Default)]
struct Patient {
    /// Whether a row is theirs.
    is_there: bool,
    contacts: u8,
    years: u16,
}

impl Patient {
    /// Counts somebody who has a row.
    fn add_to(&self, by_contacts: &mut ByContacts, by_bit: &mut [u32; MOST_YEARS]) {
        if !self.is_there {
            return;
        }
        let with_as_many = by_contacts.get_mut(usize::from(self.contacts));
        with_as_many.into_iter().for_each(|count| *count = count.saturating_add(1));
        let of_years = by_bit.iter_mut().zip(0..).filter(|(_, bit)| self.years & bit_at(*bit) != 0);
        of_years.for_each(|(count, _)| *count = count.saturating_add(1));
    }
}

impl Patients {
    /// Counts the patients of kept rows. `None`: no column says who they are, some rows are not kept, or there is no memory.
    pub(super) fn count(rows: &KeptRows, parts: &mut Parts, columns: Roles) -> Option<Self> {
        if !columns.has(Role::Patient) || rows.not_kept().is_some() {
            return None;
        }
        parts.fill(rows, |kept| kept.patient.hash().filter(|_| kept.amount.is_some()))?;
        let mut of_part: Vec<Patient> = Vec::new();
        of_part.try_reserve_exact(parts.places()).ok()?;
        let mut years = Years::default();
        let (mut by_contacts, mut by_bit) = (ByContacts::default(), [0; MOST_YEARS]);
        for number in 0..Parts::COUNT {
            of_part.clear();
            of_part.resize(parts.places(), Patient::default());
            let is_same = |row, other| rows.patient(row) == rows.patient(other);
            parts.go_through(number, is_same, |row, entry| {
                let Some(patient) = of_part.get_mut(entry.place) else { return };
                patient.is_there = true;
                let more = u8::from(!rows.is_credit(row));
                patient.contacts = patient.contacts.saturating_add(more).min(MOST_CONTACTS);
                patient.years |= rows.year(row).map_or(0, |year| years.bit(year));
            });
            of_part.iter().for_each(|patient| patient.add_to(&mut by_contacts, &mut by_bit));
        }
        Some(Self { by_contacts, by_year: years.known.into_iter().zip(by_bit).collect(), has_more_years: years.has_more })
    }

    /// All of them.
    pub(super) fn all(&self) -> u32 {
        self.by_contacts.iter().fold(0, |all, patients| all.saturating_add(*patients))
    }

    /// Those with a contact or a credit in a year; `None`: it cannot be told.
    pub(super) fn of_year(&self, year: i32) -> Option<u32> {
        let known = self.by_year.iter().find(|(known, _)| *known == year).map(|(_, patients)| *patients);
        known.or(if self.has_more_years { None } else { Some(0) })
    }

    /// How many have so many contacts: from 1 to the most that there are, and before them those with credits alone.
    pub(super) fn by_contacts(&self) -> Vec<PatientsWith> {
        let numbered = (0..=MOST_CONTACTS).zip(self.by_contacts).filter(|(contacts, patients)| 0 < *contacts || 0 < *patients);
        let most = numbered.clone().filter(|(_, patients)| 0 < *patients).map(|(contacts, _)| contacts).max();
        let up_to_most = numbered.filter(|(contacts, _)| Some(*contacts) <= most);
        up_to_most.map(|(contacts, patients)| PatientsWith { contacts, or_more: contacts == MOST_CONTACTS, patients }).collect()
    }
}

#[derive(Debug, Default)]
struct Years {
    known: Vec<i32>,
    has_more: bool,
}

impl Years {
    #[inline]
    fn bit(&mut self, year: i32) -> u16 {
        let place = self.known.iter().position(|known| *known == year).unwrap_or(self.known.len());
        if MOST_YEARS <= place {
            self.has_more = true;
            return 0;
        }
        if place == self.known.len() {
            self.known.push(year);
        }
        bit_at(place)
    }
}

fn bit_at(place: usize) -> u16 {
    u32::try_from(place).ok().and_then(|place| 1_u16.checked_shl(place)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::row::{Cell, Row};
    use crate::review::rows_for_tests::{a_row, day, kr, reviewed};

    fn row(record: u32, patient: &'static str, on: &str, amount: i64) -> Row<'static> {
        let patient = if patient.is_empty() { Cell::Empty } else { Cell::Read(patient.as_bytes()) };
        Row { patient, day: Cell::Read(day(on)), amount: Cell::Read(kr(amount)), ..a_row(record) }
    }

    #[test]
    fn patients_are_of_contacts_and_credits_and_told_apart_by_year() {
        let mut rows = vec![
            row(2, "p", "2020-01-01", 400),
            row(3, "p", "2020-02-01", 400),
            row(4, "p", "2021-01-01", 400),
            row(5, "q", "2021-01-02", 400),
            row(6, "", "2021-01-02", 400),
            row(7, "r", "2020-01-02", -400),
            Row { amount: Cell::Unreadable, ..row(8, "s", "2020-01-02", 0) },
        ];
        let totals = reviewed(&rows).totals;
        assert_eq!(totals.patients, Some(3), "p, q and r; s has no amount that is known");
        let with = |contacts, patients| PatientsWith { contacts, or_more: false, patients };
        assert_eq!(totals.contacts_per_patient, [with(0, 1), with(1, 1), with(2, 0), with(3, 1)]);
        let of_years: Vec<_> = totals.years.iter().map(|year| (year.year, year.patients)).collect();
        assert_eq!(of_years, [(2020, Some(2)), (2021, Some(2))]);
        rows.extend((8..30).map(|record| row(record, "q", &format!("2021-03-{record:02}"), 400)));
        let last = reviewed(&rows).totals.contacts_per_patient.last().copied();
        assert_eq!(last, Some(PatientsWith { contacts: 10, or_more: true, patients: 1 }));
    }

    #[test]
    fn no_column_is_not_no_patients() {
        assert_eq!(reviewed(&[a_row(2)]).totals.patients, None);
        assert_eq!(reviewed(&[row(2, "", "2020-01-01", 400)]).totals.patients, Some(0));
    }

    #[test]
    fn of_more_years_than_bits_the_later_are_not_told() {
        let rows: Vec<_> = (0..20).map(|number| row(number + 2, "p", &format!("{}-01-01", 2000 + number), 400)).collect();
        let years = reviewed(&rows).totals.years;
        assert_eq!((years[15].patients, years[16].patients), (Some(1), None));
    }
}
