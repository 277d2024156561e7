//! Makes rows of records: which cell is what, and what stands in it.

use std::collections::BTreeMap;

use crate::region::Area;
use crate::review::age_cell::AgeCells;
use crate::review::amount::Amount;
use crate::review::amount_cell::AmountCells;
use crate::review::day_cell::DayCells;
use crate::review::encoding::{Letters, text, trimmed};
use crate::review::layout::Layout;
use crate::review::question::{Question, WordKind};
use crate::review::record::Records;
use crate::review::row::{Cell, ContactTypeWord, Initiative, ProfessionWord, Row, Word};
use crate::review::settings::{Role, Settings};
use crate::review::word_column::{self, WordColumn};
use crate::review::words::{Meaning, begins_with_totals, is_of_totals};

/// The words of all files.
#[derive(Debug, Default)]
pub(super) struct WordColumns {
    professions: WordColumn<ProfessionWord>,
    contact_types: WordColumn<ContactTypeWord>,
    care_regions: WordColumn<Area>,
    home_regions: WordColumn<Area>,
    providers: WordColumn<()>,
    initiatives: WordColumn<Initiative>,
    free_cards: WordColumn<bool>,
}

impl WordColumns {
    /// What is asked about them.
    pub(super) fn questions(&self) -> Vec<Question> {
        let regions = [(Role::HomeRegion, &self.home_regions), (Role::CareRegion, &self.care_regions)];
        [
            word_column::questions(WordKind::Profession, &[(Role::Profession, &self.professions)]),
            word_column::questions(WordKind::ContactType, &[(Role::ContactType, &self.contact_types)]),
            word_column::questions(WordKind::Region, &regions),
            word_column::questions(WordKind::Initiative, &[(Role::Initiative, &self.initiatives)]),
            word_column::questions(WordKind::FreeCard, &[(Role::FreeCard, &self.free_cards)]),
        ]
        .concat()
    }

    /// The names of caregivers by their number; `None`: not to be shown.
    pub(super) fn providers(&self) -> Vec<Option<String>> {
        self.providers.shown()
    }

    /// What the words that came since the last time show of the encoding.
    pub(super) fn take_letters(&mut self) -> Letters {
        [
            &mut self.professions.letters,
            &mut self.contact_types.letters,
            &mut self.care_regions.letters,
            &mut self.home_regions.letters,
            &mut self.providers.letters,
            &mut self.initiatives.letters,
            &mut self.free_cards.letters,
        ]
        .into_iter()
        .map(core::mem::take)
        .fold(Letters::default(), Letters::or)
    }
}

/// Where the cells of a file stand, from 0.
#[derive(Debug, Clone, Copy, Default)]
struct Places {
    contact: Option<usize>,
    patient: Option<usize>,
    day: Option<usize>,
    amount: Option<usize>,
    fee: Option<usize>,
    profession: Option<usize>,
    contact_type: Option<usize>,
    care_region: Option<usize>,
    home_region: Option<usize>,
    provider: Option<usize>,
    initiative: Option<usize>,
    free_card: Option<usize>,
    age: Option<usize>,
}

impl Places {
    fn of(columns: &BTreeMap<Role, u32>) -> Self {
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

/// What a record is.
#[derive(Debug)]
pub(super) enum Kind<'a> {
    /// A contact or a credit.
    Row(Row<'a>),
    /// A row of totals; `None`: its amount cannot be read.
    Totals(Option<Amount>),
    /// Before or of the heading, or empty.
    Nothing,
}

/// The columns of a file.
#[derive(Debug)]
pub(super) struct Columns {
    places: Places,
    heading: u32,
    headings: Vec<String>,
    days: DayCells,
    amounts: AmountCells,
    fees: AmountCells,
    ages: AgeCells,
}

impl Columns {
    pub(super) fn of(layout: &Layout) -> Self {
        Self {
            places: Places::of(&layout.columns),
            heading: layout.heading,
            headings: layout.headings.clone(),
            days: DayCells::new(layout.order),
            amounts: AmountCells::new(layout.decimal_sign),
            fees: AmountCells::new(layout.decimal_sign),
            ages: AgeCells::new(layout.heading_of(Role::Age), layout.order),
        }
    }

    /// What could be read in two ways.
    pub(super) fn questions(&mut self) -> Vec<Question> {
        let sign = self.amounts.asked.take().or_else(|| self.fees.asked.take());
        let day = self.days.asked.take();
        let sign = sign.map(|example| Question::DecimalSign { example });
        // A day of birth may say whose it is.
        let age = self.ages.days.asked.take().map(|_| String::new());
        sign.into_iter().chain(day.or(age).map(|example| Question::Days { example })).collect()
    }

    /// What a record is, as the row of a file.
    #[inline]
    pub(super) fn read<'a>(&mut self, records: &'a Records, file: u16, words: &mut WordColumns, settings: &Settings) -> Kind<'a> {
        if records.number() <= self.heading || records.all_cells().iter().all(u8::is_ascii_whitespace) {
            return Kind::Nothing;
        }
        let cells = Cells(records);
        let contact = cells.bytes(self.places.contact);
        let day = cells.read(self.places.day, |cell| self.days.day(cell));
        let amount = cells.read(self.places.amount, |cell| self.amounts.amount(cell));
        if !matches!(day, Cell::Read(_))
            && let Some(kind) = self.beside_contacts(records, contact, amount)
        {
            return kind;
        }
        Kind::Row(Row {
            record: records.number(),
            file,
            contact,
            patient: cells.bytes(self.places.patient),
            day,
            amount,
            fee: cells.read(self.places.fee, |cell| self.fees.amount(cell)),
            profession: cells.word(self.places.profession, &mut words.professions, settings),
            contact_type: cells.word(self.places.contact_type, &mut words.contact_types, settings),
            care_region: cells.word(self.places.care_region, &mut words.care_regions, settings),
            home_region: cells.word(self.places.home_region, &mut words.home_regions, settings),
            provider: cells.word(self.places.provider, &mut words.providers, settings),
            initiative: cells.word(self.places.initiative, &mut words.initiatives, settings),
            free_card: cells.word(self.places.free_card, &mut words.free_cards, settings),
            age: cells.read(self.places.age, |cell| self.ages.age(cell)),
            has_more_cells: records.cell_count() > self.headings.len() && self.has_more_cells(records),
        })
    }

    /// A row without a day may be one of totals, of nothing, or of the headings again; `None`: it is of a contact.
    #[cold]
    fn beside_contacts(&self, records: &Records, contact: Cell<&[u8]>, amount: Cell<Amount>) -> Option<Kind<'static>> {
        let mut cells = (0..records.cell_count()).filter_map(|place| records.cell(place)).map(trimmed);
        if cells.clone().all(<[u8]>::is_empty) || self.is_heading_again(records) {
            return Some(Kind::Nothing);
        }
        // "Summa" in the column of the contacts' identities is none.
        let is_of_totals = |cell: &[u8]| cell.len() <= 40 && is_of_totals(&text(cell));
        let is_contact = contact.read().is_some_and(|cell| !is_of_totals(cell));
        let is_totals = (!is_contact && cells.any(is_of_totals)) || self.is_sum_of_nobody(records, amount);
        is_totals.then(|| Kind::Totals(amount.read()))
    }

    /// "Summa att betala", "Totalt 60 kontakter", or numbers alone: an amount in a row where nothing says who met whom.
    #[cold]
    fn is_sum_of_nobody(&self, records: &Records, amount: Cell<Amount>) -> bool {
        let begins_so = |cell: &[u8]| cell.len() <= 80 && begins_with_totals(&text(cell));
        let cells = Cells(records);
        let of_a_contact = [self.places.contact, self.places.patient, self.places.profession, self.places.contact_type];
        let is_anybody = of_a_contact.iter().any(|place| cells.bytes(*place).read().is_some_and(|cell| !begins_so(cell)));
        // Where no column would say it, that nothing does means nothing.
        let would_say = self.places.day.is_some() && (self.places.profession.is_some() || self.places.patient.is_some());
        if !would_say || is_anybody || amount.read().is_none() {
            return false;
        }
        let of_numbers = |place: &usize| Some(*place) != self.places.amount && Some(*place) != self.places.fee;
        let mut others = (0..records.cell_count()).filter(of_numbers).filter_map(|place| records.cell(place)).map(trimmed);
        others.clone().all(<[u8]>::is_empty) || others.any(begins_so)
    }

    /// Some systems write the headings on every page.
    #[cold]
    fn is_heading_again(&self, records: &Records) -> bool {
        let cells = (0..records.cell_count()).filter_map(|place| records.cell(place));
        !self.headings.is_empty() && cells.map(|cell| text(trimmed(cell))).eq(self.headings.iter().map(String::as_str))
    }

    #[cold]
    fn has_more_cells(&self, records: &Records) -> bool {
        let mut beyond = (self.headings.len()..records.cell_count()).filter_map(|place| records.cell(place));
        !self.headings.is_empty() && beyond.any(|cell| !trimmed(cell).is_empty())
    }
}

/// The cells of a record, without spaces around them.
#[derive(Clone, Copy)]
struct Cells<'a>(&'a Records);

impl<'a> Cells<'a> {
    #[inline]
    fn bytes(self, place: Option<usize>) -> Cell<&'a [u8]> {
        let Some(place) = place else { return Cell::NoColumn };
        match self.0.cell(place).map(trimmed) {
            None | Some([]) => Cell::Empty,
            Some(cell) => Cell::Read(cell),
        }
    }

    #[inline]
    fn read<T>(self, place: Option<usize>, value: impl FnOnce(&[u8]) -> Option<T>) -> Cell<T> {
        match self.bytes(place) {
            Cell::NoColumn => Cell::NoColumn,
            Cell::Empty | Cell::Unreadable => Cell::Empty,
            Cell::Read(cell) => value(cell).map_or(Cell::Unreadable, Cell::Read),
        }
    }

    #[inline]
    fn word<M: Meaning>(self, place: Option<usize>, words: &mut WordColumn<M>, settings: &Settings) -> Cell<Word<M>> {
        self.read(place, |cell| Some(words.word(cell, settings)))
    }
}
