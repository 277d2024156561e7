//! Days and periods. A period is half-open inside and never empty; people and files write its last day.

use core::fmt;

use time::{Date, Month};

use crate::error::Error;

/// One day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day written as year, month and day; `None` when there is no such day.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        // Years outside these are mistyped ones; the limit also keeps every later sum of days small.
        (1900..=2200).contains(&year).then_some(())?;
        Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// A day of the generated tables; one that does not exist stops the compiler.
    #[expect(clippy::panic, reason = "OK because it is only called in constants")]
    pub(crate) const fn literal(year: i32, month: Month, day: u8) -> Self {
        match Date::from_calendar_date(year, month, day) {
            Ok(date) => Self(date),
            Err(_) => panic!("no such day"),
        }
    }

    /// A day from ISO text, "2019-06-14".
    ///
    /// # Errors
    /// [`Error::NotADay`] with the text when it is written otherwise or there is no such day.
    pub fn parse(text: &str) -> Result<Self, Error> {
        fn digits(part: Option<&str>, width: usize) -> Option<&str> {
            part.filter(|part| part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()))
        }
        let mut parts = text.split('-');
        let day = (|| {
            let year = digits(parts.next(), 4)?.parse().ok()?;
            let month = digits(parts.next(), 2)?.parse().ok()?;
            let day = digits(parts.next(), 2)?.parse().ok()?;
            parts.next().is_none().then_some(())?;
            Self::new(year, month, day)
        })();
        day.ok_or_else(|| Error::NotADay { text: text.to_owned() })
    }

    /// The day after; the same day at the end of the calendar.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.next_day().unwrap_or(self.0))
    }

    /// The day before; the same day at the start of the calendar.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.previous_day().unwrap_or(self.0))
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    pub(crate) const fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// The day's number in its year, from 1.
    pub(crate) const fn ordinal(self) -> u16 {
        self.0.ordinal()
    }

    /// The last day of this day's calendar month.
    pub(crate) fn end_of_month(self) -> Self {
        let next = self.month().checked_add(1).and_then(|month| Self::new(self.year(), month, 1));
        next.map_or_else(|| self.end_of_year(), Self::previous)
    }

    /// The last day of this day's calendar year.
    #[must_use]
    pub fn end_of_year(self) -> Self {
        Self::new(self.year(), 12, 31).unwrap_or(self)
    }

    /// Whole years from an earlier day to this one; below 0 when the other is later.
    #[must_use]
    pub fn whole_years_since(self, earlier: Self) -> i32 {
        let anniversary_is_to_come = (u8::from(self.0.month()), self.0.day()) < (u8::from(earlier.0.month()), earlier.0.day());
        self.year().saturating_sub(earlier.year()).saturating_sub(i32::from(anniversary_is_to_come))
    }

    const fn month_index(self) -> i32 {
        // OK because the year is between 1900 and 2200: far from the limits of i32.
        self.0.year().saturating_mul(12).saturating_add(self.0.month() as i32)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month() as u8, self.0.day())
    }
}

/// A stretch of whole days, at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    start: Day,
    end: Day,
}

/// Longest period that can be asked for. Price lists and statistics are yearly; twenty years is a mistyped one.
const LONGEST_IN_DAYS: i64 = 20 * 366;

impl Period {
    /// The period from the first to the last day, both in it.
    ///
    /// # Errors
    /// [`Error::PeriodReversed`] when the last day comes first, [`Error::PeriodTooLong`] past twenty years.
    pub fn of_days(first: Day, last: Day) -> Result<Self, Error> {
        if last < first {
            return Err(Error::PeriodReversed { from: first, to: last });
        }
        let period = Self { start: first, end: last.next() };
        if i64::from(period.days()) > LONGEST_IN_DAYS {
            return Err(Error::PeriodTooLong { from: first, to: last });
        }
        Ok(period)
    }

    /// A period of the generated tables, from its first day to the day after its last.
    pub(crate) const fn literal(start: Day, end: Day) -> Self {
        Self { start, end }
    }

    /// First day.
    #[must_use]
    pub const fn first(self) -> Day {
        self.start
    }

    /// Last day.
    #[must_use]
    pub fn last(self) -> Day {
        self.end.previous()
    }

    /// Number of days, at least 1.
    #[must_use]
    pub fn days(self) -> u32 {
        let days = self.end.0.to_julian_day().saturating_sub(self.start.0.to_julian_day());
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// Whether the day is in the period.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.start <= day && day < self.end
    }

    /// Whether every day of `other` is in the period.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The calendar year that the period is exactly, if it is one.
    #[must_use]
    pub fn calendar_year(self) -> Option<i32> {
        let year = self.start.year();
        let whole = Day::new(year, 1, 1) == Some(self.start) && Day::new(year, 12, 31) == Some(self.last());
        whole.then_some(year)
    }

    /// The number of months when the period is whole calendar months.
    #[must_use]
    pub fn whole_months(self) -> Option<u32> {
        let starts_a_month = |day: Day| day.0.day() == 1;
        if !(starts_a_month(self.start) && starts_a_month(self.end)) {
            return None;
        }
        u32::try_from(self.end.month_index().saturating_sub(self.start.month_index())).ok()
    }

    /// The period cut before each of the days that lie inside it, in order; the parts are the whole.
    #[must_use]
    pub fn cut_before(self, days: &[Day]) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut start = self.start;
        while let Some(end) = days.iter().copied().filter(|day| start < *day && *day < self.end).min() {
            parts.push(Self { start, end });
            start = end;
        }
        parts.push(Self { start, end: self.end });
        parts
    }
}

/// Days from a first one to a last one or until further notice (*tills vidare*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// First day in force.
    pub first: Day,
    /// Last day in force; `None`: no end has been published.
    pub last: Option<Day>,
}

impl Validity {
    /// Whether the day is in force.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }

    /// The first day that both are in force, if there is one.
    #[must_use]
    pub fn first_shared_day(self, other: Self) -> Option<Day> {
        let day = self.first.max(other.first);
        (self.contains(day) && other.contains(day)).then_some(day)
    }

    /// The days on which something changes: the first one, and the one after the last.
    pub(crate) fn changes(self) -> impl Iterator<Item = Day> {
        core::iter::once(self.first).chain(self.last.map(Day::next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day in a test")
    }

    fn period(first: &str, last: &str) -> Period {
        Period::of_days(day(first), day(last)).expect("a period in a test")
    }

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(day("2019-06-14").to_string(), "2019-06-14");
        for text in ["2019-6-14", "2019-02-29", "19-06-14", "2019-06-14T00", "2019-06-14-", "", "+019-06-14", "9999-01-01"] {
            assert_eq!(Day::parse(text), Err(Error::NotADay { text: text.to_owned() }), "{text}");
        }
    }

    #[test]
    fn a_reversed_or_endless_period_is_refused() {
        let (first, last) = (day("2020-12-31"), day("2020-01-01"));
        assert_eq!(Period::of_days(first, last), Err(Error::PeriodReversed { from: first, to: last }));
        assert!(matches!(Period::of_days(day("1920-01-01"), first), Err(Error::PeriodTooLong { .. })));
    }

    #[test]
    fn a_leap_year_is_a_year_and_twelve_months() {
        let year = period("2020-01-01", "2020-12-31");
        assert_eq!((year.days(), year.calendar_year(), year.whole_months()), (366, Some(2020), Some(12)));
        let part = period("2020-01-01", "2020-11-30");
        assert_eq!((part.calendar_year(), part.whole_months()), (None, Some(11)));
        assert_eq!(period("2020-01-01", "2020-11-29").whole_months(), None);
    }

    #[test]
    fn parts_of_a_period_are_the_whole() {
        let year = period("2019-01-01", "2019-12-31");
        let parts = year.cut_before(&[day("2019-06-14"), day("2018-01-01"), day("2019-06-14"), day("2019-01-01")]);
        assert_eq!(parts, [period("2019-01-01", "2019-06-13"), period("2019-06-14", "2019-12-31")]);
        assert_eq!(parts.iter().map(|part| part.days()).sum::<u32>(), year.days());
    }
}
