//! Makes rows of records: which cell is what, and what stands in it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::period::Day;
use crate::region::Area;
use crate::review::age_cell::AgeCells;
use crate::review::amount::Amount;
use crate::review::amount_cell::AmountCells;
use crate::review::day_cell::DayCells;
use crate::review::encoding::{Letters, text, trimmed};
use crate::review::foot::{Foot, Label};
use crate::review::layout::Layout;
use crate::review::question::{Question, WordKind};
use crate::review::record::Records;
use crate::review::row::{Cell, ContactTypeWord, Initiative, ProfessionWord, Row, Word};
use crate::review::settings::{Role, Settings};
use crate::review::word_column::{self, WordColumn};
use crate::review::words::Meaning;

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
    /// No contact, and it says what it is.
    Foot(Foot),
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
        let is_of_somebody = matches!(day, Cell::Read(_)) && self.says_who(cells) > 1;
        if !is_of_somebody && let Some(kind) = self.beside_contacts(records, day, contact, amount) {
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

    /// How many of the cells that say who met whom are filled. Of those a row that is no contact has one at most, its label.
    #[inline]
    fn says_who(&self, cells: Cells<'_>) -> usize {
        self.of_somebody().into_iter().filter(|place| matches!(cells.bytes(*place), Cell::Read(_))).count()
    }

    const fn of_somebody(&self) -> [Option<usize>; 4] {
        [self.places.contact, self.places.patient, self.places.profession, self.places.contact_type]
    }

    /// A row without a day, or one that hardly says who met whom, may be no contact but a total or the like, nothing, or the
    /// headings again; `None`: it is of a contact.
    #[cold]
    fn beside_contacts(
        &self,
        records: &Records,
        day: Cell<Day>,
        contact: Cell<&[u8]>,
        amount: Cell<Amount>,
    ) -> Option<Kind<'static>> {
        let cells = || (0..records.cell_count()).filter_map(|place| Some((place, trimmed(records.cell(place)?))));
        if cells().all(|(_, cell)| cell.is_empty()) || self.is_heading_again(records) {
            return Some(Kind::Nothing);
        }
        let labels: Vec<(usize, Label)> = cells().filter_map(|(place, cell)| Some((place, Label::of(cell)?))).collect();
        let label_at = |place: Option<usize>| labels.iter().find(|(at, _)| Some(*at) == place).map(|(_, label)| *label);
        let has = |wanted: Label| labels.iter().any(|(_, label)| *label == wanted);
        let is_filled = |place: Option<usize>| matches!(Cells(records).bytes(place), Cell::Read(_));
        let is_anybody = self.of_somebody().into_iter().any(|place| is_filled(place) && label_at(place).is_none());
        // Where no column would say it, that nothing does means nothing.
        let would_say = self.places.day.is_some() && (self.places.profession.is_some() || self.places.patient.is_some());
        let is_totals = if matches!(day, Cell::Read(_)) {
            // A total may have a day too, and a caregiver may be called "Total Vård AB".
            let of_name = |place: usize, label: Label| label == Label::BeginsWithTotal && Some(place) == self.places.provider;
            let says_so = labels.iter().any(|(place, label)| label.is_of_totals() && !of_name(*place, *label));
            let is_of_all = would_say && says_so && amount.read().is_some();
            !is_anybody && (is_of_all || label_at(self.places.contact) == Some(Label::Total))
        } else {
            // "Summa" in the column of the contacts' identities is none, and in that of days no day.
            let is_contact = contact.read().is_some() && label_at(self.places.contact) != Some(Label::Total);
            let is_of_nobody = !is_anybody && would_say && amount.read().is_some() && self.says_only_numbers(records, &labels);
            let is_day = label_at(self.places.day).is_some_and(Label::is_of_totals);
            (!is_contact && has(Label::Total)) || is_of_nobody || (!is_anybody && is_day)
        };
        if is_totals {
            return Some(Kind::Foot(Foot::Totals(amount.read())));
        }
        if is_anybody || (matches!(day, Cell::Read(_)) && !would_say) {
            return None;
        }
        let foot = labels.iter().find_map(|(place, label)| self.foot(records, *place, *label, amount));
        foot.map(Kind::Foot)
    }

    /// What the label of a row in which nobody is named makes of it; `None`: it does not go with its amount.
    #[cold]
    fn foot(&self, records: &Records, place: usize, label: Label, amount: Cell<Amount>) -> Option<Foot> {
        let is_below_a_krona = |amount: Amount| amount.kronor().decimal().abs() < Decimal::ONE;
        match (label, amount) {
            (Label::Count { has_number }, Cell::Read(sum)) => {
                let is_number = |cell: &[u8]| !cell.is_empty() && cell.iter().all(u8::is_ascii_digit);
                let others = (0..records.cell_count()).filter(|other| *other != place && Some(*other) != self.places.amount);
                let mut others = others.filter_map(|other| records.cell(other)).map(trimmed);
                // The number stands elsewhere, so the amount is one.
                let is_amount = has_number || others.any(is_number) || !sum.kronor().decimal().is_integer();
                Some(if is_amount { Foot::Totals(Some(sum)) } else { Foot::Count })
            }
            (Label::Count { .. }, _) => Some(Foot::Count),
            (Label::Rounding, Cell::Read(amount)) => is_below_a_krona(amount).then_some(Foot::Rounding(Some(amount))),
            (Label::Rounding, Cell::NoColumn | Cell::Empty) => Some(Foot::Rounding(None)),
            (Label::Page, Cell::NoColumn | Cell::Empty) => Some(Foot::Page),
            _ => None,
        }
    }

    /// "Summa att betala", "Totalt 60 kontakter", or nothing but amounts.
    #[cold]
    fn says_only_numbers(&self, records: &Records, labels: &[(usize, Label)]) -> bool {
        let of_numbers = |place: &usize| Some(*place) != self.places.amount && Some(*place) != self.places.fee;
        let mut others = (0..records.cell_count()).filter(of_numbers).filter_map(|place| records.cell(place)).map(trimmed);
        others.all(<[u8]>::is_empty) || labels.iter().any(|(place, label)| of_numbers(place) && label.is_of_totals())
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
