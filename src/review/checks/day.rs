//! The day of a contact, at most one of four errors, in this order:
//!
//! - `day.unreadable`: something stands there that is no day.
//! - `day.future`: it is after the day of the review.
//! - `day.no_list`: no price list was in force. Needs the day; the lists are those of the settings.
//! - `day.outside_period`: it is not in the period that the invoice is for. Needs the period.
//!
//! And `day.list_unconfirmed`, a note for all such days together: the list has no published end, and was last seen in force
//! before the day. Sources: those of the lists.

use crate::period::{Day, Period};
use crate::review::checks::{Given, Needs};
use crate::review::finding::Code;
use crate::review::row::Cell;
use crate::review::settings::Role;
use crate::review::terms::Stretch;

pub(in crate::review) fn needs(code: Code, given: &Given) -> Needs {
    let is_done = code != Code::DayOutsidePeriod || given.has_period;
    Needs::default().columns(given, &[Role::Day]).setting(is_done, "period")
}

/// What is wrong with a day.
#[inline]
pub(in crate::review) fn find(day: Cell<Day>, stretch: Option<&Stretch>, today: Day, period: Option<Period>) -> Option<Code> {
    let day = match day {
        Cell::NoColumn | Cell::Empty => return None,
        Cell::Unreadable => return Some(Code::DayUnreadable),
        Cell::Read(day) => day,
    };
    if today < day {
        Some(Code::DayFuture)
    } else if stretch.is_none_or(|stretch| stretch.list.is_none()) {
        Some(Code::DayNoList)
    } else if period.is_some_and(|period| !period.contains(day)) {
        Some(Code::DayOutsidePeriod)
    } else {
        None
    }
}

/// Whether the list of the day was seen in force only earlier.
#[inline]
pub(in crate::review) fn is_unconfirmed(stretch: Option<&Stretch>) -> bool {
    stretch.and_then(|stretch| stretch.list.as_ref()).is_some_and(|list| !list.is_confirmed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::{day, settings};
    use crate::review::terms::Terms;

    #[test]
    fn one_fault_in_its_order() {
        let settings = settings();
        let mut terms = Terms::new(&settings.prices, None);
        let period = Period::of_days(day("2020-01-01"), day("2020-12-31")).ok();
        let mut found = |text: &str| find(Cell::Read(day(text)), terms.on(day(text)), settings.today, period);
        assert_eq!(found("2020-12-31"), None);
        assert_eq!(found("2021-01-01"), Some(Code::DayOutsidePeriod));
        assert_eq!(found("2015-01-01"), Some(Code::DayNoList), "and outside the period");
        assert_eq!(found("2026-11-26"), Some(Code::DayFuture), "and outside the period");
        assert_eq!(found("2026-11-25"), Some(Code::DayOutsidePeriod));
        assert_eq!(find(Cell::Unreadable, None, settings.today, period), Some(Code::DayUnreadable));
        assert_eq!(find(Cell::Empty, None, settings.today, period), None, "is missing");
        assert!(is_unconfirmed(terms.on(day("2025-06-01"))) && !is_unconfirmed(terms.on(day("2020-06-01"))));
    }
}
