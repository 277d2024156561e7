//! How old a patient is, as files write it.

use crate::period::Day;
use crate::review::day_cell::DayCells;
use crate::review::row::Age;
use crate::review::settings::DayOrder;
use crate::review::words::plain_heading;

/// What the numbers of a column are, as its heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbers {
    /// "Ålder".
    Ages,
    /// "Födelseår": 85 is no age, but perhaps a year without its century.
    Births,
    /// The heading says nothing: four digits are a year, fewer an age.
    Either,
}

/// Reads the ages of a column.
#[derive(Debug, Clone)]
pub(super) struct AgeCells {
    numbers: Numbers,
    pub(super) days: DayCells,
}

impl AgeCells {
    pub(super) fn new(heading: &str, order: Option<DayOrder>) -> Self {
        let heading = plain_heading(heading);
        let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        let numbers = if says(&["föd", "birth", "born"]) {
            Numbers::Births
        } else if says(&["ålder", "age"]) {
            Numbers::Ages
        } else {
            Numbers::Either
        };
        Self { numbers, days: DayCells::new(order) }
    }

    /// The age of a cell; `None`: it says none.
    pub(super) fn age(&mut self, cell: &[u8]) -> Option<Age> {
        const OLDEST: u32 = 130;
        if let Some(number) = small_number(cell) {
            return match (number, self.numbers) {
                (0..=OLDEST, Numbers::Ages | Numbers::Either) => u8::try_from(number).ok().map(Age::Years),
                (1880..=2200, Numbers::Births | Numbers::Either) => i32::try_from(number).ok().map(Age::BirthYear),
                _ => None,
            };
        }
        let words: &[&[u8]] = &["år".as_bytes(), b"\xe5r", b"years"];
        let years = words.iter().find_map(|word| cell.strip_suffix(*word)).and_then(|rest| small_number(rest.trim_ascii()));
        if let Some(years) = years.filter(|years| *years <= OLDEST && self.numbers != Numbers::Births) {
            return u8::try_from(years).ok().map(Age::Years);
        }
        self.days.day(cell).or_else(|| birthday_of_number(cell)).map(Age::BirthDay)
    }
}

/// A number of at most four digits.
fn small_number(cell: &[u8]) -> Option<u32> {
    if !(1..=4).contains(&cell.len()) {
        return None;
    }
    cell.iter().try_fold(0_u32, |number, byte| {
        let digit = char::from(*byte).to_digit(10)?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// The day in a person's number with its century, "19850314-1234"; 60 is added to the day of one who is not registered
/// (*samordningsnummer*).
fn birthday_of_number(cell: &[u8]) -> Option<Day> {
    let (date, rest) = cell.split_at_checked(8)?;
    let end = rest.strip_prefix(b"-").or_else(|| rest.strip_prefix(b"+")).unwrap_or(rest);
    if end.len() != 4 || !date.iter().chain(end.iter().take(1)).all(u8::is_ascii_digit) {
        return None;
    }
    let (year, month_and_day) = date.split_at_checked(4)?;
    let (month, day) = month_and_day.split_at_checked(2)?;
    let number = |digits: &[u8]| small_number(digits);
    let day = number(day)?;
    let day = day.checked_sub(60).unwrap_or(day);
    Day::new(i32::try_from(number(year)?).ok()?, u8::try_from(number(month)?).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, heading: &str) -> Option<Age> {
        AgeCells::new(heading, None).age(cell.as_bytes())
    }

    #[test]
    fn an_age_is_read_as_exactly_as_it_is_written() {
        let born = |text: &str| Some(Age::BirthDay(Day::parse(text).unwrap()));
        assert_eq!(read("34", "Ålder"), Some(Age::Years(34)));
        assert_eq!(read("34 år", "x"), Some(Age::Years(34)));
        assert_eq!(read("0", "Ålder"), Some(Age::Years(0)));
        assert_eq!(read("1985", "Födelseår"), Some(Age::BirthYear(1985)));
        assert_eq!(read("1985", "x"), Some(Age::BirthYear(1985)));
        assert_eq!(read("1985-03-14", "Född"), born("1985-03-14"));
        assert_eq!(read("19850314", "x"), born("1985-03-14"));
        assert_eq!(read("19850314-1234", "x"), born("1985-03-14"));
        assert_eq!(read("198503741234", "x"), born("1985-03-14"));
        assert_eq!(read("19850314-TF12", "x"), None);
    }

    #[test]
    fn what_may_be_an_age_or_a_year_of_birth_is_told_by_the_heading_or_not_at_all() {
        assert_eq!(read("85", "Födelseår"), None);
        assert_eq!(read("1985", "Ålder vid besök"), None);
        assert_eq!(read("85", "x"), Some(Age::Years(85)));
        for cell in ["", "131", "1700", "-1", "34,5", "850314", "850314-1234", "vuxen"] {
            assert_eq!(read(cell, "x"), None, "{cell}");
        }
    }
}
