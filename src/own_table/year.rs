//! The years that texts name, and parts of years, which are none.

use crate::table_words::plain;

/// The years that a text names.
pub(super) struct Years {
    pub(super) found: Vec<u16>,
    pub(super) is_part: bool,
}

impl Years {
    pub(super) fn of(lower: &str) -> Self {
        let mut found: Vec<u16> = numbers(lower).filter_map(year_of_digits).collect();
        found.sort_unstable();
        found.dedup();
        // Inhabitants are counted on the last day of the year.
        let without_last_day = ["31 december", "31 dec", "december 31", "dec 31"];
        let rest = without_last_day.iter().fold(lower.to_owned(), |rest, day| rest.replace(day, " "));
        let is_part = says_part_of_year(&rest);
        Self { found, is_part }
    }

    pub(super) fn only(&self) -> Option<u16> {
        match self.found.as_slice() {
            [year] if !self.is_part => Some(*year),
            _ => None,
        }
    }
}

/// Whether a text names any year, and be it two of them or a part of one.
pub(super) fn names_year(text: &str) -> bool {
    numbers(text).any(|digits| year_of_digits(digits).is_some())
}

/// The year that a text names, if it names one and not a part of it.
pub(super) fn year_in(text: &str) -> Result<u16, YearProblem> {
    let years = Years::of(&plain(text));
    match years.found.as_slice() {
        [] => Err(YearProblem::None),
        [_] if years.is_part => Err(YearProblem::Part),
        [year] => Ok(*year),
        _ => Err(YearProblem::Several),
    }
}

/// Why a text has no year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearProblem {
    None,
    Part,
    Several,
}

fn says_part_of_year(lower: &str) -> bool {
    const WORDS: [&str; 50] = [
        "kvartal",
        "kv",
        "q1",
        "q2",
        "q3",
        "q4",
        "kv1",
        "kv2",
        "kv3",
        "kv4",
        "quarter",
        "halvår",
        "halvåret",
        "tertial",
        "t1",
        "t2",
        "t3",
        "h1",
        "h2",
        "månad",
        "month",
        "half",
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "january",
        "february",
        "march",
        "may",
        "june",
        "july",
        "august",
        "october",
        "jan",
        "feb",
        "apr",
        "jun",
        "jul",
        "aug",
        "okt",
        "nov",
    ];
    lower.split(|character: char| !character.is_alphanumeric()).any(|word| WORDS.contains(&word))
}

/// Runs of digits, each whole.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_digit()).filter(|digits| !digits.is_empty())
}

/// A year that a table of this may be of.
pub(super) fn year_of_digits(digits: &str) -> Option<u16> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (1990..=2100).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_stands_alone() {
        assert_eq!(year_in("Kontakter 2020"), Ok(2020));
        assert_eq!(year_in("2018–2020"), Err(YearProblem::Several));
        assert_eq!(year_in("januari 2020"), Err(YearProblem::Part));
        assert_eq!(year_in("20201"), Err(YearProblem::None));
        assert_eq!(year_in("31 december 2020"), Ok(2020));
    }
}
