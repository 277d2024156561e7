//! A contact as a row of the annex, and how it is written.

use std::io::{self, Write};

use crate::settings::{CARE_REGION, HOME_REGION};
use crate::terms::{Profession, YEARS_OF_CHANGE, is_free_by_age};

/// The columns, in order, by their headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Contact,
    Day,
    CareRegion,
    Provider,
    Profession,
    Kind,
    Patient,
    HomeRegion,
    Amount,
    Fee,
}

pub(crate) const HEADINGS: &str = "Kontakt-id;Besöksdatum;Vårdregion;Vårdgivare;Yrkeskategori;Kontakttyp;Patient-id;Hemregion;\
    Belopp netto;Patientavgift;Födelseår;Frikort";

/// Made up: no caregiver is accused of a planted fault.
const PROVIDERS: [&str; 5] = ["Ekdoktorn", "Björkvård", "Lindhälsan", "Almkliniken", "Röda rönn"];
const KINDS: [&str; 2] = ["Video", "Chatt"];

/// A contact, and what stands in its row instead of what should.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contact {
    pub(crate) id: u32,
    /// From 0 on 1 January 2020.
    pub(crate) day: u16,
    pub(crate) provider: usize,
    pub(crate) profession: &'static Profession,
    pub(crate) kind: &'static str,
    pub(crate) patient: Patient,
    /// What is charged, in kronor.
    pub(crate) amount: i64,
    /// The patient fee that was collected, in kronor.
    pub(crate) fee: i64,
    /// The text of one cell.
    pub(crate) instead: Option<(Column, &'static str)>,
    /// A cell beyond the last column.
    pub(crate) beyond: Option<&'static str>,
}

/// A patient.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patient {
    pub(crate) number: u32,
    pub(crate) birth_year: i32,
    pub(crate) has_free_card: bool,
}

impl Patient {
    /// The patient of a number: the same each time, and never born in a year of change.
    pub(crate) fn of(number: u32, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed ^ u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let birth_year = random.i32(1926..=2019);
        let birth_year = if YEARS_OF_CHANGE.contains(&birth_year) { birth_year + 1 } else { birth_year };
        Self { number, birth_year, has_free_card: random.u8(0..10) == 0 }
    }

    /// A grown-up without a free card, who pays.
    pub(crate) fn paying(number: u32, random: &mut fastrand::Rng) -> Self {
        Self { number, birth_year: random.i32(1940..=1995), has_free_card: false }
    }

    /// A child or somebody very old, or a grown-up with a free card: they pay nothing.
    pub(crate) fn exempt(number: u32, random: &mut fastrand::Rng) -> Self {
        let (birth_year, has_free_card) = match random.u8(0..3) {
            0 => (random.i32(2001..=2019), false),
            1 => (random.i32(1926..=1934), false),
            _ => (random.i32(1940..=1995), true),
        };
        Self { number, birth_year, has_free_card }
    }

    fn is_exempt(self) -> bool {
        self.has_free_card || is_free_by_age(self.birth_year)
    }
}

impl Contact {
    /// A right one.
    pub(crate) fn right(
        id: u32,
        day: u16,
        patient: Patient,
        profession: &'static Profession,
        random: &mut fastrand::Rng,
    ) -> Self {
        let fee = if patient.is_exempt() { 0 } else { profession.fee };
        Self {
            id,
            day,
            provider: random.usize(0..PROVIDERS.len()),
            profession,
            kind: KINDS[random.usize(0..KINDS.len())],
            patient,
            amount: profession.price - fee,
            fee,
            instead: None,
            beyond: None,
        }
    }

    /// The row that takes it back.
    pub(crate) fn credit(self, id: u32) -> Self {
        Self { id, amount: -self.amount, ..self }
    }

    /// Patient, day, profession and caregiver as one number.
    pub(crate) fn visit(&self) -> u64 {
        let visit = u64::from(self.patient.number) * 512 + u64::from(self.day);
        (visit * 8 + self.profession.position()) * 8 + self.provider as u64
    }

    /// What is charged, when that can be read.
    pub(crate) fn readable_amount(&self) -> i64 {
        if self.instead.is_some_and(|(column, _)| column == Column::Amount) { 0 } else { self.amount }
    }

    /// Writes the row.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let instead = |column| self.instead.filter(|(other, _)| *other == column).map(|(_, text)| text);
        let text = |column, right: &'static str| instead(column).unwrap_or(right);
        match instead(Column::Contact) {
            Some(text) => write!(out, "{text};")?,
            None => write!(out, "{};", self.id)?,
        }
        match instead(Column::Day) {
            Some(text) => write!(out, "{text};")?,
            None => {
                let (month, day) = month_and_day(self.day);
                write!(out, "2020-{month:02}-{day:02};")?;
            }
        }
        write!(out, "{};{};", text(Column::CareRegion, CARE_REGION), text(Column::Provider, PROVIDERS[self.provider]))?;
        write!(out, "{};{};", text(Column::Profession, self.profession.word), text(Column::Kind, self.kind))?;
        match instead(Column::Patient) {
            Some(text) => write!(out, "{text};")?,
            None => write!(out, "P{};", self.patient.number)?,
        }
        write!(out, "{};", text(Column::HomeRegion, HOME_REGION))?;
        match instead(Column::Amount) {
            Some(text) => write!(out, "{text};")?,
            None => write!(out, "{},00;", self.amount)?,
        }
        match instead(Column::Fee) {
            Some(text) => write!(out, "{text};")?,
            None => write!(out, "{};", self.fee)?,
        }
        let free_card = if self.patient.has_free_card { "ja" } else { "nej" };
        write!(out, "{};{free_card}", self.patient.birth_year)?;
        if let Some(text) = self.beyond {
            write!(out, ";{text}")?;
        }
        writeln!(out)
    }
}

/// Month and day of 2020, each from 1.
fn month_and_day(mut day: u16) -> (u16, u16) {
    for (month, days) in (1..).zip([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        if day < days {
            return (month, day + 1);
        }
        day -= days;
    }
    (12, 31)
}
