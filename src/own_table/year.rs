//! The years that texts name, and parts of years, which are none.

use crate::table_words::{plain, says};

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
        let is_part = says_part_of_year(&without_whole_years(lower));
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

/// A text without what says that a year is whole: "jan–dec", "kv 1–4", and its last day, on which inhabitants are counted.
fn without_whole_years(lower: &str) -> String {
    const WHOLE: [&str; 20] = [
        "31 december",
        "31 dec",
        "december 31",
        "dec 31",
        "12-31",
        "januari-december",
        "january-december",
        "jan-december",
        "jan-dec",
        "jan.-dec",
        "q1-q4",
        "q1-4",
        "kv1-kv4",
        "kv 1-kv 4",
        "kv 1-4",
        "kvartal 1-4",
        "k1-k4",
        "t1-t3",
        "tertial 1-3",
        "h1-h2",
    ];
    let dashed = lower.replace(['\u{2013}', '\u{2014}', '\u{2212}'], "-").replace(" - ", "-").replace(" till ", "-");
    WHOLE.iter().fold(dashed, |rest, phrase| rest.replace(phrase, " "))
}

/// Whether a text in lower case says a month, a quarter or the like.
pub(super) fn is_part_of_year(lower: &str) -> bool {
    says_part_of_year(&without_whole_years(lower))
}

fn says_part_of_year(lower: &str) -> bool {
    says(lower, &["t.o.m", "till och med", "hittills", "rullande", "delår", "year to date"])
        || lower.split(|character: char| !character.is_alphanumeric()).any(is_part)
        || lower.split(|character: char| !character.is_ascii_digit() && !matches!(character, '-' | '/')).any(has_month)
}

/// "2020-03", "2020-03-31", "2019/20": after the year there are two digits.
fn has_month(digits: &str) -> bool {
    let mut parts = digits.split(['-', '/']);
    let has_year = parts.next().is_some_and(|year| year_of_digits(year).is_some());
    has_year && parts.next().is_some_and(|month| matches!(month.len(), 1 | 2))
}

/// "Kvartal", "q1", "2020q1", "vt2020", "r12".
fn is_part(word: &str) -> bool {
    let is_period = |rest: &str| {
        let name = rest.trim_matches(|end: char| end.is_ascii_digit());
        name.len() < rest.len() && matches!(name, "q" | "k" | "kv" | "t" | "h" | "m" | "p" | "v" | "w" | "vt" | "ht" | "r")
    };
    is_name_of_part(word) || (word.starts_with(|first: char| !first.is_ascii_digit()) && is_period(word)) || {
        // The year stands before or behind the period.
        let (year, rest) = word.split_at_checked(4).unwrap_or_default();
        year_of_digits(year).is_some() && is_period(rest)
    }
}

fn is_name_of_part(word: &str) -> bool {
    const WORDS: [&str; 62] = [
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
        "dec",
        "sep",
        "sept",
        "oct",
        "vt",
        "ht",
        "v",
        "vecka",
        "veckor",
        "week",
        "tom",
        "ytd",
    ];
    WORDS.contains(&word)
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
        for text in [
            "2020Q1",
            "2020K1",
            "2020 K1",
            "2020T1",
            "2020H1",
            "2020M03",
            "2020-03",
            "2020-03-31",
            "sept 2020",
            "oct 2020",
            "v. 12 2020",
            "VT2020",
            "HT 2020",
            "t.o.m. sept 2020",
            "hittills 2020",
            "R12 2020",
            "2019/20",
            "dec 2020",
        ] {
            assert_eq!(year_in(text), Err(YearProblem::Part), "{text}");
        }
        for text in ["jan–dec 2020", "Q1–Q4 2020", "helår 2020", "2020-12-31", "kv 1–4 2020", "januari - december 2020"] {
            assert_eq!(year_in(text), Ok(2020), "{text}");
        }
    }
}
