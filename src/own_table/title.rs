//! What stands above a table and on its sheet: the measure, the year and the unit of all numbers that have none of their own.

use super::choices::Choices;
use super::column::ColumnUnit;
use super::heading::{Heading, Subject};
use super::origin::Origin;
use super::year::{YearProblem, Years, is_part_of_year, year_in};
use crate::comparison_table::CellMeasure;
use crate::region::{Area, lower_case};
use crate::table_words::{plain, says};

/// Who said the year of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearFrom {
    /// A line above it.
    Title,
    /// The name of its sheet.
    Sheet,
    /// The user.
    Choice,
}

impl YearFrom {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Sheet => "sheet",
            Self::Choice => "choice",
        }
    }
}

/// What is said of a table as a whole.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) measure: Option<CellMeasure>,
    /// Where that is said; `None` when the user chose it.
    pub(super) measure_text: Option<String>,
    pub(super) year: Option<(u16, YearFrom)>,
    /// A title or sheet that says a part of a year, with the years it names.
    pub(super) part: Option<(String, Vec<u16>)>,
    /// Years to choose between: several in the titles, or one in the name of the file, which may be when it was made.
    pub(super) possible_years: Vec<u16>,
    pub(super) unit: Option<ColumnUnit>,
    /// Whether a unit of money is said in a way that is not read.
    pub(super) is_unit_unclear: bool,
    /// An area that a title is the name of. A table without regions may be its own.
    pub(super) possible_area: Option<Area>,
}

impl Said {
    pub(super) fn of(titles: &[String], origin: &Origin, choices: &Choices) -> Self {
        let sheet = origin.sheet.as_ref().map(|sheet| sheet.name.as_str());
        let about: Vec<&str> = titles.iter().map(String::as_str).filter(|title| !is_about_publication(title)).collect();
        let mut said = Self::default();
        said.take_measure(&about, sheet);
        said.take_year(&about, sheet, &origin.name);
        said.take_unit(&about);
        said.possible_area = about.iter().find_map(|title| Area::recognise(title));
        if choices.measure.is_some() {
            (said.measure, said.measure_text) = (choices.measure, None);
        }
        if let Some(year) = choices.year {
            said.year = Some((year, YearFrom::Choice));
        }
        said
    }

    /// The measure of a heading that is one only together with the title: "per 1 000 invånare".
    pub(super) fn measure_under(&self, parts: &[&str]) -> Option<CellMeasure> {
        let title = self.measure_text.as_deref()?;
        let parts: Vec<&str> = core::iter::once(title).chain(parts.iter().copied()).collect();
        match Heading::of_parts(&parts).of {
            Subject::Measure(measure) if self.measure.is_some_and(|alone| alone != measure) => Some(measure),
            _ => None,
        }
    }

    /// Whether numbers of a year may only be of a part of it, as the title says, and the user has not said otherwise.
    pub(super) fn may_be_part_of(&self, year: u16) -> bool {
        let is_chosen = matches!(self.year, Some((_, YearFrom::Choice)));
        !is_chosen && self.part.as_ref().is_some_and(|(_, years)| years.is_empty() || years.contains(&year))
    }

    fn take_measure(&mut self, titles: &[&str], sheet: Option<&str>) {
        let mut named: Vec<(CellMeasure, &str)> = Vec::new();
        for text in titles.iter().copied().chain(sheet) {
            if let Some(measure) = Heading::only_measure(text).filter(|measure| named.iter().all(|(other, _)| other != measure)) {
                named.push((measure, text));
            }
        }
        if let [(measure, text)] = named.as_slice() {
            (self.measure, self.measure_text) = (Some(*measure), Some((*text).to_owned()));
        }
    }

    fn take_year(&mut self, titles: &[&str], sheet: Option<&str>, name: &str) {
        let sheet = sheet.map(without_days);
        let sheet = sheet.as_deref();
        let texts = titles.iter().copied().chain(sheet);
        self.part = texts.filter(|text| is_part_of_year(&plain(&without_days(text)))).find_map(|text| {
            let years = Years::of(&plain(&without_days(text)));
            // A month without a year may be anything, but "januari–juni" alone is a part of whatever year there is.
            (years.is_part && text.len() <= LONGEST_PART).then(|| (text.to_owned(), years.found))
        });
        if let Some((_, years)) = &self.part {
            self.possible_years.clone_from(years);
            return;
        }
        let mut years: Vec<u16> = titles.iter().filter_map(|title| year_in(&without_days(title)).ok()).collect();
        years.sort_unstable();
        years.dedup();
        let in_titles_are_several = titles.iter().any(|title| year_in(&without_days(title)) == Err(YearProblem::Several));
        match years.as_slice() {
            [year] if !in_titles_are_several => self.year = Some((*year, YearFrom::Title)),
            [] if !in_titles_are_several => {
                self.year = sheet.and_then(|sheet| year_in(sheet).ok()).map(|year| (year, YearFrom::Sheet));
            }
            _ => {}
        }
        if self.year.is_none() {
            self.possible_years = years;
            let in_name = year_in(&without_days(name)).ok().filter(|year| !self.possible_years.contains(year));
            self.possible_years.extend(in_name);
        }
    }

    /// A unit of money or shares; "2,3 miljoner kontakter" in a title is none.
    fn take_unit(&mut self, titles: &[&str]) {
        let is_of_money = |title: &&&str| {
            let lower = lower_case(title);
            let mut words = lower.split(|character: char| !character.is_alphabetic());
            lower.contains('%')
                || says(&lower, &["procent", "percent", "kronor"])
                || words.any(|word| matches!(word, "kr" | "tkr" | "kkr" | "mnkr" | "mkr" | "mdkr" | "sek" | "msek" | "ksek"))
        };
        self.is_unit_unclear = titles.iter().filter(is_of_money).any(|title| Heading::read(title).is_unit_unclear);
        let mut units: Vec<ColumnUnit> = Vec::new();
        for unit in titles.iter().filter(is_of_money).filter_map(|title| Heading::read(title).unit) {
            if !units.contains(&unit) {
                units.push(unit);
            }
        }
        if let [unit] = units.as_slice() {
            self.unit = Some(*unit);
        }
    }
}

/// A longer text that names a month tells a story.
const LONGEST_PART: usize = 120;

/// A line about when or by whom something was published says nothing of its year.
fn is_about_publication(title: &str) -> bool {
    let words = ["källa", "publicera", "uppdatera", "hämta", "uttag", "skapad", "source", "publish", "updated", "retrieved"];
    says(&lower_case(title), &words)
}

/// A text without days as "2021-04-28", which are when something was made.
fn without_days(text: &str) -> String {
    let is_part_of_day = |word: &str| {
        let parts: Vec<&str> = word.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        lengths == [4, 2, 2] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let words = text.split(|character: char| character.is_whitespace() || matches!(character, '_' | '.' | ',' | '(' | ')'));
    words.filter(|word| !is_part_of_day(word)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own_table::origin::Sheet;

    fn said(titles: &[&str], sheet: Option<&str>, name: &str) -> Said {
        let titles: Vec<String> = titles.iter().map(|title| (*title).to_owned()).collect();
        let sheet = sheet.map(|name| Sheet { name: name.to_owned(), hidden: false });
        Said::of(&titles, &Origin { name: name.to_owned(), sheet, ..Origin::default() }, &Choices::default())
    }

    #[test]
    fn titles_say_measure_year_and_unit() {
        let all = said(&["Digitala utomlänskontakter 2020", "Källa: SKR, publicerad 2021-04-28"], None, "");
        assert_eq!((all.measure, all.year), (Some(CellMeasure::Contacts), Some((2020, YearFrom::Title))));
        let amount = said(&["Fakturerat belopp", "Mnkr"], Some("2019"), "");
        assert_eq!((amount.measure, amount.year), (Some(CellMeasure::Invoiced), Some((2019, YearFrom::Sheet))));
        assert_eq!(amount.unit, Some(ColumnUnit::Million));
        assert_eq!(amount.measure_under(&["Per invånare"]), Some(CellMeasure::InvoicedPerInhabitant));
        assert_eq!(said(&["2,3 miljoner kontakter"], None, "").unit, None);
    }

    #[test]
    fn what_is_said_twice_is_not_guessed() {
        let two_years = said(&["Kontakter 2019", "Kontakter 2020"], Some("2021"), "");
        assert_eq!((two_years.year, two_years.possible_years), (None, vec![2019, 2020]));
        assert_eq!(said(&["Kontakter 2018–2020"], Some("2021"), "").year, None);
        assert_eq!(said(&["Kontakter", "Fakturerat belopp"], None, "").measure, None);
    }

    #[test]
    fn the_name_of_a_file_only_proposes_a_year() {
        let named = said(&[], None, "utomlan_2020.csv");
        assert_eq!((named.year, named.possible_years), (None, vec![2020]));
        assert_eq!(said(&[], None, "uttag_2021-04-28.csv").possible_years, Vec::<u16>::new());
    }
}
