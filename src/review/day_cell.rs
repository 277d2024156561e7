//! Days as files write them.

use crate::period::Day;
use crate::review::preview::DaysAre;
use crate::review::settings::DayOrder;

/// How a cell says a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// The year first: there is one way to read it.
    Iso(Day),
    /// Two numbers, of which one is the day and the other the month, and a year.
    TwoAndYear { first: u8, second: u8, year: i32 },
    /// No day.
    No,
}

/// Reads the days of a column.
#[derive(Debug, Clone, Default)]
pub(super) struct DayCells {
    order: Option<DayOrder>,
    /// What a cell last said in ten signs: the same day comes again and again.
    last: [u8; 10],
    last_day: Option<Day>,
    /// A day that may be read in two ways, as it was first written.
    pub(super) asked: Option<String>,
}

impl DayCells {
    pub(super) fn new(order: Option<DayOrder>) -> Self {
        Self { order, ..Self::default() }
    }

    /// The day of a cell; `None`: it says none, or may say two.
    #[inline]
    pub(super) fn day(&mut self, cell: &[u8]) -> Option<Day> {
        if self.last_day.is_some() && cell == self.last.as_slice() {
            return self.last_day;
        }
        let day = iso(cell).or_else(|| self.read(cell));
        if let Ok(signs) = <[u8; 10]>::try_from(cell) {
            self.last = signs;
            self.last_day = day;
        }
        day
    }

    fn read(&mut self, cell: &[u8]) -> Option<Day> {
        let (first, second, year) = match written(cell) {
            Written::Iso(day) => return Some(day),
            Written::No => return None,
            Written::TwoAndYear { first, second, year } => (first, second, year),
        };
        let day_first = || Day::new(year, second, first);
        let month_first = || Day::new(year, first, second);
        match self.order {
            Some(DayOrder::DayFirst) => day_first(),
            Some(DayOrder::MonthFirst) => month_first(),
            None => match (day_first(), month_first()) {
                (Some(day), Some(other)) if day != other => {
                    self.asked.get_or_insert_with(|| String::from_utf8_lossy(cell).into_owned());
                    None
                }
                (day, other) => day.or(other),
            },
        }
    }
}

/// What the cells of a column show of how its days are written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct DaySample {
    has_iso: bool,
    has_day_first: bool,
    has_month_first: bool,
}

impl DaySample {
    pub(super) fn add(&mut self, cell: &[u8]) {
        match written(cell) {
            Written::Iso(_) => self.has_iso = true,
            Written::No => {}
            Written::TwoAndYear { first, second, year } => {
                let (day_first, month_first) = (Day::new(year, second, first), Day::new(year, first, second));
                self.has_day_first |= day_first.is_some() && month_first.is_none();
                self.has_month_first |= month_first.is_some() && day_first.is_none();
            }
        }
    }

    /// Whether day or month comes first, when the cells show it and agree.
    pub(super) const fn order(self) -> Option<DayOrder> {
        match (self.has_day_first, self.has_month_first) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            (false, false) | (true, true) => None,
        }
    }

    /// How the days are written, by an order that was seen or said.
    pub(super) fn days(self, order: Option<DayOrder>) -> Option<DaysAre> {
        match order {
            Some(_) if self.has_iso && !self.has_day_first && !self.has_month_first => Some(DaysAre::Iso),
            Some(DayOrder::DayFirst) => Some(DaysAre::DayFirst),
            Some(DayOrder::MonthFirst) => Some(DaysAre::MonthFirst),
            None => self.has_iso.then_some(DaysAre::Iso),
        }
    }
}

/// A day as nearly all are written, "2020-12-31".
#[inline]
fn iso(cell: &[u8]) -> Option<Day> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *<&[u8; 10]>::try_from(cell).ok()? else { return None };
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2].map(|byte| u16::from(byte.wrapping_sub(b'0')));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    // OK because four digits are less than the largest number.
    let number = |digits: &[u16]| digits.iter().fold(0_u16, |number, digit| number.wrapping_mul(10).wrapping_add(*digit));
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits;
    let (year, month, day) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
    Day::new(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Reads "2020-12-31", "20201231", "31/12/2020", "31.12.2020", each with or without a time of day after it.
fn written(cell: &[u8]) -> Written {
    let (first, length, rest) = digits(cell);
    let iso = |year: u32, month: u32, day: u32, rest: &[u8]| match day_of(year, month, day) {
        Some(day) if is_time(rest) => Written::Iso(day),
        _ => Written::No,
    };
    if length == 8 {
        return iso(part(first, 10_000), part(first, 100) % 100, first % 100, rest);
    }
    let Some((sign, rest)) = rest.split_first().filter(|(sign, _)| matches!(sign, b'-' | b'/' | b'.')) else {
        return Written::No;
    };
    let (second, second_length, rest) = digits(rest);
    let Some((_, rest)) = rest.split_first().filter(|(other, _)| *other == sign) else {
        return Written::No;
    };
    let (third, third_length, rest) = digits(rest);
    match (length, second_length, third_length) {
        (4, 1 | 2, 1 | 2) => iso(first, second, third, rest),
        (1 | 2, 1 | 2, 4) if is_time(rest) => match (u8::try_from(first), u8::try_from(second), i32::try_from(third)) {
            (Ok(first), Ok(second), Ok(year)) => Written::TwoAndYear { first, second, year },
            _ => Written::No,
        },
        _ => Written::No,
    }
}

fn part(number: u32, of: u32) -> u32 {
    number.checked_div(of).unwrap_or_default()
}

fn day_of(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The digits that a text begins with as a number, how many they are, and what comes after.
fn digits(text: &[u8]) -> (u32, usize, &[u8]) {
    const MOST: usize = 8;
    let length = text.iter().take(MOST.saturating_add(1)).take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at_checked(length).unwrap_or((text, &[]));
    let number = digits
        .iter()
        .fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit.saturating_sub(b'0'))));
    (number, length, rest)
}

/// Nothing, or a time of day: "T14:33:05Z", " 14.33".
fn is_time(rest: &[u8]) -> bool {
    match rest.split_first() {
        None => true,
        Some((b' ' | b'T', time)) => {
            let is_of_time = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b',' | b'+' | b'-' | b'Z' | b' ');
            time.first().is_some_and(u8::is_ascii_digit) && time.len() <= 24 && time.iter().all(is_of_time)
        }
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, order: Option<DayOrder>) -> Option<String> {
        DayCells::new(order).day(cell.as_bytes()).map(|day| day.to_string())
    }

    #[test]
    fn days_as_people_and_systems_write_them() {
        for cell in [
            "2020-12-31",
            "20201231",
            "2020/12/31",
            "2020.12.31",
            "2020-12-31 14:33",
            "2020-12-31T14:33:05Z",
            "31/12/2020",
            "31.12.2020",
            "31-12-2020",
            "31/12/2020 08:05:00",
            "12/31/2020",
        ] {
            assert_eq!(read(cell, None).as_deref(), Some("2020-12-31"), "{cell}");
        }
        assert_eq!(read("2020-1-5", None).as_deref(), Some("2020-01-05"));
        for cell in [
            "",
            "2020",
            "2020-13-01",
            "2020-02-30",
            "20200230",
            "31/12/20",
            "201231",
            "202012310",
            "2020-12-31x",
            "2020-12-31 ",
            "2020-12/31",
            "44196",
            "1 jan",
            "1899-12-31",
            "2020-12-31 kl 8",
            "99999999999",
        ] {
            assert_eq!(read(cell, None), None, "{cell}");
        }
    }

    #[test]
    fn what_may_be_two_days_is_none_until_the_order_is_known() {
        let mut cells = DayCells::new(None);
        assert_eq!(cells.day(b"03/04/2020"), None);
        assert_eq!(cells.day(b"05/06/2020"), None);
        assert_eq!(cells.asked.as_deref(), Some("03/04/2020"));
        assert_eq!(read("04/04/2020", None).as_deref(), Some("2020-04-04"));
        assert_eq!(read("03/04/2020", Some(DayOrder::DayFirst)).as_deref(), Some("2020-04-03"));
        assert_eq!(read("03/04/2020", Some(DayOrder::MonthFirst)).as_deref(), Some("2020-03-04"));
        assert_eq!(read("31/12/2020", Some(DayOrder::MonthFirst)), None);
    }

    #[test]
    fn a_column_shows_its_order_when_its_cells_agree() {
        let sample = |cells: &[&str]| {
            let mut sample = DaySample::default();
            cells.iter().for_each(|cell| sample.add(cell.as_bytes()));
            (sample.order(), sample.days(sample.order()))
        };
        assert_eq!(sample(&["03/04/2020", "13/04/2020"]), (Some(DayOrder::DayFirst), Some(DaysAre::DayFirst)));
        assert_eq!(sample(&["03/04/2020", "04/13/2020"]), (Some(DayOrder::MonthFirst), Some(DaysAre::MonthFirst)));
        assert_eq!(sample(&["13/04/2020", "04/13/2020"]), (None, None));
        assert_eq!(sample(&["03/04/2020"]), (None, None));
        assert_eq!(sample(&["2020-04-03"]), (None, Some(DaysAre::Iso)));
    }
}
