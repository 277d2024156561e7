//! The annex as it is written, row after row: right rows, rows that look wrong and are not, and the planted faults.

use std::collections::{HashSet, VecDeque};
use std::io::{self, Write};

use crate::contact::{Contact, HEADINGS, Patient};
use crate::fault::Fault;
use crate::order::Order;
use crate::settings;
use crate::terms::{DOCTOR, NURSE, Profession, YEARS_OF_CHANGE};

/// A planted fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Planted {
    /// The row, from 1, the heading included.
    pub row: u32,
    /// What is wrong with it.
    pub fault: Fault,
    /// The earlier row it is about.
    pub other_row: Option<u32>,
}

/// What is known of an annex that has been written.
#[derive(Debug)]
pub struct Annex {
    /// All its faults, in the order of rows.
    pub planted: Vec<Planted>,
    /// The sum of the amounts, in kronor.
    pub total: i64,
}

impl Annex {
    /// The faults as CSV: `row;code;otherRow`.
    #[must_use]
    pub fn list(&self) -> String {
        let mut list = String::from("row;code;otherRow\n");
        for planted in &self.planted {
            let other = planted.other_row.map(|row| row.to_string()).unwrap_or_default();
            list.push_str(&format!("{};{};{other}\n", planted.row, planted.fault.code()));
        }
        list
    }

    /// What to review it by, as `ReviewSettings` in `wasm/review/src/types.d.ts`.
    #[must_use]
    pub fn settings(&self) -> String {
        settings::json(&self.total.to_string())
    }
}

impl Order {
    /// Writes the annex as CSV.
    ///
    /// # Errors
    /// When it cannot be written, or has too few rows for its faults.
    pub fn write(&self, out: &mut impl Write) -> io::Result<Annex> {
        let wanted = self.wanted();
        let needed = wanted.len() * 2 + FIRST_FAULT as usize;
        if !wanted.is_empty() && (self.rows as usize) < needed {
            return Err(io::Error::other(format!("so many faults need {needed} rows")));
        }
        writeln!(out, "{HEADINGS}")?;
        let mut writing = Writing::new(self, wanted);
        for position in 0..self.rows {
            let contact = writing.next(position);
            writing.annex.total += contact.readable_amount();
            contact.write(out)?;
        }
        Ok(writing.annex)
    }
}

/// Rows before the first fault, so that there is something to be a duplicate of.
const FIRST_FAULT: u32 = 20;
/// The row of the first contact: the heading is above it.
const FIRST_ROW: u32 = 2;
/// Right rows that are remembered, to be charged again or taken back.
const MOST_EARLIER: usize = 1_024;
/// Of so many rows, one looks wrong and is not.
const INNOCENT: u32 = 250;
/// Rows to a half that wait to be written, at most.
const LONGEST_WAIT: u32 = 60;

/// A row that was written and is right.
struct Earlier {
    row: u32,
    contact: Contact,
    /// Charged again: it is not to be taken back, or the other would be right.
    is_copied: bool,
}

struct Writing {
    random: fastrand::Rng,
    rows: u32,
    seed: u64,
    /// Positions and faults, the last first.
    faults: Vec<(u32, Fault)>,
    earlier: Vec<Earlier>,
    /// Rows that belong with one that is written, and from which position on they may be.
    waiting: VecDeque<(u32, Contact)>,
    visits: HashSet<u64>,
    patients: u32,
    next_id: u32,
    /// Patients of only one row.
    next_patient: u32,
    annex: Annex,
}

impl Writing {
    fn new(order: &Order, mut wanted: Vec<Fault>) -> Self {
        let mut random = fastrand::Rng::with_seed(order.seed);
        random.shuffle(&mut wanted);
        let mut positions = HashSet::new();
        while positions.len() < wanted.len() {
            positions.insert(random.u32(FIRST_FAULT..order.rows));
        }
        let mut positions: Vec<u32> = positions.into_iter().collect();
        positions.sort_unstable_by(|one, other| other.cmp(one));
        let patients = (order.rows / 5 * 3).max(20);
        Self {
            random,
            rows: order.rows,
            seed: order.seed,
            faults: positions.into_iter().zip(wanted).collect(),
            earlier: Vec::new(),
            waiting: VecDeque::new(),
            visits: HashSet::new(),
            patients,
            next_id: 10_000_000,
            next_patient: patients,
            annex: Annex { planted: Vec::new(), total: 0 },
        }
    }

    /// The row of a position, from 0.
    fn next(&mut self, position: u32) -> Contact {
        let row = position + FIRST_ROW;
        if let Some((_, fault)) = self.faults.pop_if(|(faulty, _)| *faulty == position) {
            return self.faulty(row, position, fault);
        }
        // Without the faults to come, and with room for what each row may leave waiting.
        let left = self.rows - position - self.faults.len() as u32;
        let must = left <= self.waiting.len() as u32;
        if self.waiting.front().is_some_and(|(due, _)| must || *due <= position)
            && let Some((_, contact)) = self.waiting.pop_front()
        {
            return contact;
        }
        if left > 2 * LONGEST_WAIT + self.waiting.len() as u32
            && self.random.u32(0..INNOCENT) == 0
            && let Some(contact) = self.innocent(position)
        {
            return contact;
        }
        let contact = self.right(position);
        self.remember(row, contact);
        contact
    }

    fn id(&mut self) -> u32 {
        self.next_id += 1;
        self.next_id
    }

    fn patient(&mut self) -> u32 {
        self.next_patient += 1;
        self.next_patient
    }

    /// A day of the month that the position is in: an annex is more or less in order of time.
    fn day(&mut self, position: u32) -> u16 {
        let month = u64::from(position) * 12 / u64::from(self.rows);
        // OK because there are twelve of them, each of at most 30 days here.
        month as u16 * 30 + self.random.u16(0..30)
    }

    fn right(&mut self, position: u32) -> Contact {
        loop {
            let patient = Patient::of(self.random.u32(0..self.patients), self.seed);
            let (day, profession) = (self.day(position), Profession::any(&mut self.random));
            let contact = Contact::right(self.next_id + 1, day, patient, profession, &mut self.random);
            if self.visits.insert(contact.visit()) {
                self.next_id += 1;
                return contact;
            }
        }
    }

    /// Each row so far is as likely to be remembered.
    fn remember(&mut self, row: u32, contact: Contact) {
        let earlier = Earlier { row, contact, is_copied: false };
        if self.earlier.len() < MOST_EARLIER {
            self.earlier.push(earlier);
        } else if let Some(place) = self.earlier.get_mut(self.random.usize(0..row as usize)) {
            *place = earlier;
        }
    }

    fn faulty(&mut self, row: u32, position: u32, fault: Fault) -> Contact {
        let (id, day, patient) = (self.id(), self.day(position), self.patient());
        let mut contact = fault.plant(id, day, patient, &mut self.random);
        let mut other_row = None;
        if fault.needs_earlier() {
            let place = self.random.usize(0..self.earlier.len());
            let earlier = &mut self.earlier[place];
            (earlier.is_copied, other_row) = (true, Some(earlier.row));
            contact = match fault {
                // As it stands there, or with its identity on another contact.
                Fault::DuplicateContact if self.random.bool() => Contact { id: earlier.contact.id, ..contact },
                Fault::DuplicateContact => earlier.contact,
                _ => Contact { id, ..earlier.contact },
            };
        } else if fault == Fault::CreditUnpaired && self.random.bool() && !self.earlier.is_empty() {
            // A part of what was charged is not what was charged.
            let place = self.random.usize(0..self.earlier.len());
            let earlier = self.earlier[place].contact;
            contact = Contact { amount: -50, ..earlier };
        }
        self.annex.planted.push(Planted { row, fault, other_row });
        contact
    }

    /// A row that looks wrong and is not.
    fn innocent(&mut self, position: u32) -> Option<Contact> {
        let due = position + self.random.u32(1..LONGEST_WAIT);
        match self.random.u8(0..6) {
            // Taken back, by the identity of the contact.
            0 => self.take().map(|contact| contact.credit(contact.id)),
            // Taken back, by who met whom and when.
            1 => {
                let id = self.id();
                self.take().map(|contact| contact.credit(id))
            }
            // Taken back before it is charged.
            2 => {
                let contact = self.right(position);
                self.waiting.push_back((due, contact));
                Some(contact.credit(contact.id))
            }
            // Charged twice, and one of them taken back.
            3 => {
                let contact = self.take()?;
                self.waiting.push_back((due, contact.credit(contact.id)));
                Some(contact)
            }
            // A nurse's contact has no fee, so that no age is asked for.
            4 => {
                let patient = Patient { number: self.patient(), birth_year: YEARS_OF_CHANGE[0], has_free_card: false };
                Some(Contact::right(self.id(), self.day(position), patient, &NURSE, &mut self.random))
            }
            // A free card is enough.
            _ => {
                let patient = Patient { number: self.patient(), birth_year: YEARS_OF_CHANGE[1], has_free_card: true };
                Some(Contact::right(self.id(), self.day(position), patient, &DOCTOR, &mut self.random))
            }
        }
    }

    /// An earlier contact that no other row is about, to be taken back.
    fn take(&mut self) -> Option<Contact> {
        let free: Vec<usize> = (0..self.earlier.len()).filter(|place| !self.earlier[*place].is_copied).collect();
        let place = *free.get(self.random.usize(0..free.len().max(1)))?;
        Some(self.earlier.swap_remove(place).contact)
    }
}
