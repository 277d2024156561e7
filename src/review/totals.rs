//! Sums and counts, row by row: all of them, by what columns tell apart, by year, and what was expected beside what is invoiced.

use crate::contact::{PerProfession, Profession};
use crate::period::Day;
use crate::region::{Area, Region, RegionMap};
use crate::review::amount::Amount;
use crate::review::finding::{Code, Roles};
use crate::review::kept_rows::Judgement;
use crate::review::outcome::{Cause, Expected, Group, GroupBy, GroupRow, Year};
use crate::review::patients::Patients;
use crate::review::row::{Cell, ContactTypeWord, Initiative, ProfessionWord, Row, Word};
use crate::review::settings::Role;
use crate::review::sum::Sum;

/// Rows that are alike.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    contacts: u32,
    credits: u32,
    invoiced: Sum,
}

impl Tally {
    #[inline]
    fn add(&mut self, amount: Amount) {
        if amount < Amount::ZERO {
            self.credits = self.credits.saturating_add(1);
        } else {
            self.contacts = self.contacts.saturating_add(1);
        }
        self.invoiced.add(amount);
    }

    fn is_empty(&self) -> bool {
        self.contacts == 0 && self.credits == 0
    }

    fn row(self, key: String) -> GroupRow {
        GroupRow { key, contacts: self.contacts, credits: self.credits, invoiced: self.invoiced.kronor() }
    }

    fn and(self, other: Self) -> Self {
        Self {
            contacts: self.contacts.saturating_add(other.contacts),
            credits: self.credits.saturating_add(other.credits),
            invoiced: self.invoiced.plus(other.invoiced),
        }
    }
}

/// Words of one column, with those that are not known.
#[derive(Debug, Clone, Copy, Default)]
struct Two {
    first: Tally,
    second: Tally,
    unknown: Tally,
}

impl Two {
    fn group(self, by: GroupBy, first: &str, second: &str) -> Group {
        let named = [(self.first, first), (self.second, second), (self.unknown, "")];
        Group { by, rows: rows(named.map(|(tally, key)| (tally, key.to_owned()))) }
    }
}

/// A calendar year.
#[derive(Debug)]
struct YearTally {
    year: i32,
    months: [Tally; 12],
    by_profession: PerProfession<u32>,
}

/// All sums, while rows come.
#[derive(Debug)]
pub(super) struct Sums {
    /// All rows with an amount.
    all: Tally,
    /// Rows whose amount is not known.
    pub(super) without_amount: u32,
    professions: PerProfession<Tally>,
    not_listed: Tally,
    unknown_profession: Tally,
    providers: Vec<Tally>,
    no_provider: Tally,
    regions: RegionMap<Tally>,
    no_region: Tally,
    contact_types: Two,
    initiatives: Two,
    years: Vec<YearTally>,
    /// Which year came last: rows are mostly in order.
    last_year: usize,
    without_day: Tally,
    days: Option<(Day, Day)>,
}

/// Caregivers that are told apart; more of them are one group.
const MOST_PROVIDERS: usize = 1_000;

impl Default for Sums {
    fn default() -> Self {
        Self {
            all: Tally::default(),
            without_amount: 0,
            professions: PerProfession::default(),
            not_listed: Tally::default(),
            unknown_profession: Tally::default(),
            providers: Vec::new(),
            no_provider: Tally::default(),
            regions: RegionMap::new(|_| Tally::default()),
            no_region: Tally::default(),
            contact_types: Two::default(),
            initiatives: Two::default(),
            years: Vec::new(),
            last_year: 0,
            without_day: Tally::default(),
            days: None,
        }
    }
}

impl Sums {
    /// A row more.
    #[inline]
    pub(super) fn add(&mut self, row: &Row<'_>) {
        if let Cell::Read(day) = row.day {
            self.days = Some(self.days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        }
        let Cell::Read(amount) = row.amount else {
            self.without_amount = self.without_amount.saturating_add(1);
            return;
        };
        self.all.add(amount);
        let profession = match row.profession {
            Cell::Read(Word { meaning: Some(ProfessionWord::Listed(profession)), .. }) => Some(profession),
            _ => None,
        };
        self.of_profession(row, profession).add(amount);
        self.of_provider(row).add(amount);
        let of_region = match row.care_region {
            Cell::Read(Word { meaning: Some(Area::Region(region)), .. }) => self.regions.get_mut(region),
            _ => &mut self.no_region,
        };
        of_region.add(amount);
        let of_contact_type = match row.contact_type {
            Cell::Read(Word { meaning: Some(ContactTypeWord::Payable), .. }) => &mut self.contact_types.first,
            Cell::Read(Word { meaning: Some(ContactTypeWord::NotPayable), .. }) => &mut self.contact_types.second,
            _ => &mut self.contact_types.unknown,
        };
        of_contact_type.add(amount);
        let of_initiative = match row.initiative {
            Cell::Read(Word { meaning: Some(Initiative::Referred), .. }) => &mut self.initiatives.first,
            Cell::Read(Word { meaning: Some(Initiative::Patient), .. }) => &mut self.initiatives.second,
            _ => &mut self.initiatives.unknown,
        };
        of_initiative.add(amount);
        self.add_to_day(row.day.read(), profession, amount);
    }

    fn of_profession(&mut self, row: &Row<'_>, profession: Option<Profession>) -> &mut Tally {
        match (profession, row.profession) {
            (Some(profession), _) => self.professions.get_mut(profession),
            (None, Cell::Read(Word { meaning: Some(_), .. })) => &mut self.not_listed,
            (None, _) => &mut self.unknown_profession,
        }
    }

    fn of_provider(&mut self, row: &Row<'_>) -> &mut Tally {
        let Cell::Read(word) = row.provider else { return &mut self.no_provider };
        let number = usize::try_from(word.number).unwrap_or(usize::MAX).min(MOST_PROVIDERS);
        if self.providers.len() <= number {
            self.providers.resize(number.saturating_add(1), Tally::default());
        }
        self.providers.get_mut(number).unwrap_or(&mut self.no_provider)
    }

    fn add_to_day(&mut self, day: Option<Day>, profession: Option<Profession>, amount: Amount) {
        let month = day.and_then(|day| usize::from(day.month()).checked_sub(1));
        let year = day.and_then(|day| self.of_year(day.year()));
        let Some((month, year)) = month.zip(year) else { return self.without_day.add(amount) };
        if let Some(month) = year.months.get_mut(month) {
            month.add(amount);
        }
        if let Some(profession) = profession.filter(|_| Amount::ZERO <= amount) {
            let contacts = year.by_profession.get_mut(profession);
            *contacts = contacts.saturating_add(1);
        }
    }

    fn of_year(&mut self, year: i32) -> Option<&mut YearTally> {
        if self.years.get(self.last_year).is_none_or(|last| last.year != year) {
            self.last_year = self.years.iter().position(|known| known.year == year).unwrap_or(self.years.len());
            if self.last_year == self.years.len() {
                let (months, by_profession) = ([Tally::default(); 12], PerProfession::default());
                self.years.push(YearTally { year, months, by_profession });
            }
        }
        self.years.get_mut(self.last_year)
    }

    /// Rows with an amount not below zero, rows below it, and their sum.
    pub(super) const fn all(&self) -> (u32, u32, Sum) {
        (self.all.contacts, self.all.credits, self.all.invoiced)
    }

    /// First and last day.
    pub(super) const fn days(&self) -> Option<(Day, Day)> {
        self.days
    }

    /// The groups of columns that are there, each with all rows that have an amount.
    pub(super) fn groups(&self, columns: Roles, providers: &[Option<String>]) -> Vec<Group> {
        let mut groups = Vec::new();
        if columns.has(Role::Profession) {
            let listed = self.professions.iter().map(|(profession, tally)| (*tally, profession.code().to_owned()));
            let others = [(self.not_listed, "none".to_owned()), (self.unknown_profession, String::new())];
            groups.push(Group { by: GroupBy::Profession, rows: rows(listed.chain(others)) });
        }
        if columns.has(Role::Provider) {
            groups.push(Group { by: GroupBy::Provider, rows: self.rows_of_providers(providers) });
        }
        if columns.has(Role::Day) {
            groups.push(Group { by: GroupBy::Month, rows: self.rows_of_months() });
        }
        if columns.has(Role::CareRegion) {
            let regions = self.regions.iter().map(|(region, tally)| (*tally, Region::code(region).to_owned()));
            groups.push(Group { by: GroupBy::CareRegion, rows: rows(regions.chain([(self.no_region, String::new())])) });
        }
        if columns.has(Role::ContactType) {
            groups.push(self.contact_types.group(GroupBy::ContactType, "payable", "notPayable"));
        }
        if columns.has(Role::Initiative) {
            groups.push(self.initiatives.group(GroupBy::Initiative, "referred", "patient"));
        }
        groups
    }

    /// Those with a name that may be shown, and the others as one.
    fn rows_of_providers(&self, names: &[Option<String>]) -> Vec<GroupRow> {
        let mut named = Vec::new();
        let mut others = self.no_provider;
        for (number, tally) in self.providers.iter().enumerate() {
            match names.get(number).and_then(Option::as_ref).filter(|_| number < MOST_PROVIDERS) {
                Some(name) => named.push((*tally, name.clone())),
                None => others = others.and(*tally),
            }
        }
        named.push((others, String::new()));
        rows(named)
    }

    fn rows_of_months(&self) -> Vec<GroupRow> {
        let months = self.in_order().into_iter().flat_map(|year| {
            let numbered = (1..).zip(&year.months);
            numbered.map(|(month, tally): (u32, _)| (*tally, format!("{:04}-{month:02}", year.year)))
        });
        rows(months.chain([(self.without_day, String::new())]))
    }

    fn in_order(&self) -> Vec<&YearTally> {
        let mut years: Vec<&YearTally> = self.years.iter().collect();
        years.sort_unstable_by_key(|year| year.year);
        years
    }

    /// By calendar year.
    pub(super) fn years(&self, patients: Option<&Patients>) -> Vec<Year> {
        let year = |tally: &YearTally| {
            let whole = tally.months.iter().fold(Tally::default(), |whole, month| whole.and(*month));
            let by_profession = tally.by_profession.iter().filter(|(_, contacts)| 0 < **contacts);
            Year {
                year: tally.year,
                contacts: whole.contacts,
                invoiced: whole.invoiced.kronor(),
                patients: patients.and_then(|patients| patients.of_year(tally.year)),
                by_profession: by_profession.map(|(profession, contacts)| (profession, *contacts)).collect(),
            }
        };
        self.in_order().into_iter().map(year).collect()
    }
}

fn rows(tallies: impl IntoIterator<Item = (Tally, String)>) -> Vec<GroupRow> {
    let there = tallies.into_iter().filter(|(tally, _)| !tally.is_empty());
    there.map(|(tally, key)| tally.row(key)).collect()
}

/// What was expected beside what is invoiced, for the rows where it is known.
#[derive(Debug, Clone)]
pub(super) struct Comparison {
    rows: u32,
    invoiced: Sum,
    expected: Sum,
    causes: [(u32, Sum); Code::COUNT],
}

impl Default for Comparison {
    fn default() -> Self {
        let causes = [(0, Sum::default()); Code::COUNT];
        Self { rows: 0, invoiced: Sum::default(), expected: Sum::default(), causes }
    }
}

impl Comparison {
    /// A row with an amount.
    #[inline]
    pub(super) fn add(&mut self, amount: Amount, judgement: Judgement) {
        let expected = match judgement {
            Judgement::Unknown => return,
            Judgement::AsExpected => amount,
            Judgement::Differs { expected, .. } => expected,
        };
        self.rows = self.rows.saturating_add(1);
        self.invoiced.add(amount);
        self.expected.add(expected);
        if let Judgement::Differs { cause, .. } = judgement
            && let Some((rows, sum)) = self.causes.get_mut(cause as usize)
        {
            *rows = rows.saturating_add(1);
            sum.add(amount);
            sum.subtract(expected);
        }
    }

    /// The same row judged otherwise, now that all are known.
    pub(super) fn change(&mut self, amount: Amount, before: Judgement, now: Judgement) {
        let expected = match before {
            Judgement::Unknown => return self.add(amount, now),
            Judgement::AsExpected => amount,
            Judgement::Differs { expected, .. } => expected,
        };
        self.rows = self.rows.saturating_sub(1);
        self.invoiced.subtract(amount);
        self.expected.subtract(expected);
        if let Judgement::Differs { cause, .. } = before
            && let Some((rows, sum)) = self.causes.get_mut(cause as usize)
        {
            *rows = rows.saturating_sub(1);
            sum.subtract(amount);
            sum.add(expected);
        }
        self.add(amount, now);
    }

    /// The comparison, when there is a row in it.
    pub(super) fn expected(&self) -> Option<Expected> {
        let causes = Code::ALL.into_iter().zip(self.causes).filter(|(_, (rows, _))| 0 < *rows);
        (0 < self.rows).then(|| Expected {
            rows: self.rows,
            invoiced: self.invoiced.kronor(),
            expected: self.expected.kronor(),
            difference: self.invoiced.minus(self.expected).kronor(),
            causes: causes.map(|(code, (rows, sum))| Cause { code, rows, amount: sum.kronor() }).collect(),
        })
    }
}
