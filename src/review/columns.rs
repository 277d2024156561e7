//! Makes rows of records: what each cell says, in the way its column is written.

use crate::region::Area;
use crate::review::age_cell::AgeCells;
use crate::review::amount_cell::AmountCells;
use crate::review::cells::{Cells, Places};
use crate::review::day_cell::DayCells;
use crate::review::encoding::{Letters, text};
use crate::review::foot::{self, Foot};
use crate::review::layout::Layout;
use crate::review::question::{Question, WordKind};
use crate::review::record::Records;
use crate::review::row::{ContactTypeWord, Initiative, ProfessionWord, Row};
use crate::review::settings::{Role, Settings};
use crate::review::word_column::{self, WordColumn};

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
        let (contact, patient) = (cells.bytes(self.places.contact), cells.bytes(self.places.patient));
        let day = cells.read(self.places.day, |cell| self.days.day(cell));
        let amount = cells.read(self.places.amount, |cell| self.amounts.amount(cell));
        if !foot::is_surely_of_somebody(cells, &self.places, day, contact, patient) {
            if cells.all().all(|(_, cell)| cell.is_empty()) || self.is_heading_again(cells) {
                return Kind::Nothing;
            }
            if let Some(foot) = Foot::of(cells, &self.places, day, amount) {
                return Kind::Foot(foot);
            }
        }
        Kind::Row(Row {
            record: records.number(),
            file,
            contact,
            patient,
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
            has_more_cells: records.cell_count() > self.headings.len() && self.has_more_cells(cells),
        })
    }

    /// Some systems write the headings on every page.
    #[cold]
    fn is_heading_again(&self, cells: Cells<'_>) -> bool {
        !self.headings.is_empty() && cells.all().map(|(_, cell)| text(cell)).eq(self.headings.iter().map(String::as_str))
    }

    #[cold]
    fn has_more_cells(&self, cells: Cells<'_>) -> bool {
        !self.headings.is_empty() && cells.all().skip(self.headings.len()).any(|(_, cell)| !cell.is_empty())
    }
}
