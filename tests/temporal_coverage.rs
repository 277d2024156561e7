//! Time is covered: for every day of every published series there is exactly one price list, or the coded error that
//! names the nearest ones. No price is asserted here; `tests/golden/price-lists` does that.

use utomlanskollen::data;
use utomlanskollen::error::Error;
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::{PriceSeries, PublishedList, PublishedSeries};

/// The days on which a list takes over, or on which none does any more, as read from the decisions themselves.
const CHANGES: [(&str, &str, &str, Option<&str>); 9] = [
    // Series, last day before, first day after, and the list that is in force from it.
    ("skl", "2017-05-31", "2017-06-01", Some("skl-2017")),
    ("skl", "2019-06-13", "2019-06-14", Some("skl-2019")),
    ("jonkoping", "2016-05-31", "2016-06-01", Some("jkpg-2016")),
    ("jonkoping", "2016-12-31", "2017-01-01", Some("jkpg-2017-1")),
    ("jonkoping", "2017-05-31", "2017-06-01", Some("jkpg-2017-2")),
    ("jonkoping", "2017-12-31", "2018-01-01", None),
    ("stockholm-gotland", "2022-12-31", "2023-01-01", Some("sthlm-gotland-2023")),
    ("stockholm-gotland", "2023-12-31", "2024-01-01", Some("sthlm-gotland-2024")),
    ("stockholm-gotland", "2024-12-31", "2025-01-01", None),
];

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day in a test")
}

fn in_force(series: &str, day: Day) -> Result<String, Error> {
    let series = PriceSeries::published(series).expect("a published series");
    series.in_force(day).map(|list| list.name())
}

/// Every day that a question about the series could reasonably be about, with a month on either side.
fn days(series: &PublishedSeries) -> impl Iterator<Item = Day> {
    let first = series.lists.iter().map(|list| list.validity.first).min().expect("a series has lists");
    let last = series.lists.iter().map(horizon).max().expect("a series has lists");
    let around = |day: Day, step: fn(Day) -> Day| (0..31).fold(day, |day, _| step(day));
    let last = around(last, Day::next);
    std::iter::successors(Some(around(first, Day::previous)), |day| Some(day.next())).take_while(move |day| *day <= last)
}

/// The last day of a list; of one without an end, two years after it was last confirmed.
fn horizon(list: &PublishedList) -> Day {
    list.validity.last.unwrap_or_else(|| {
        let confirmed = list.confirmed_through.expect("a list without an end says when it was last confirmed");
        Day::new(confirmed.year() + 2, 12, 31).expect("a day")
    })
}

#[test]
fn every_day_has_exactly_one_list_or_the_error_that_names_the_nearest() {
    for series in data::PRICE_SERIES {
        let mut days_with_a_list = 0;
        for day in days(series) {
            let valid: Vec<&PublishedList> = series.lists.iter().filter(|list| is_valid(list.validity, day)).collect();
            let found = in_force(series.id, day);
            match valid.as_slice() {
                [only] => {
                    assert_eq!(found.as_deref(), Ok(only.id), "{} {day}", series.id);
                    days_with_a_list += 1;
                }
                [] => assert_eq!(found, Err(nearest(series, day)), "{} {day}", series.id),
                several => panic!("{} {day}: {} lists are in force", series.id, several.len()),
            }
        }
        assert!(days_with_a_list > 300, "{}: only {days_with_a_list} days have a list", series.id);
    }
}

/// In force, from first to last day, told apart from how the engine tells it.
fn is_valid(validity: Validity, day: Day) -> bool {
    let (day, first) = (day.to_string(), validity.first.to_string());
    first <= day && validity.last.is_none_or(|last| day <= last.to_string())
}

fn nearest(series: &PublishedSeries, day: Day) -> Error {
    let before = series.lists.iter().filter(|list| list.validity.last.is_some_and(|last| last < day));
    let after = series.lists.iter().filter(|list| day < list.validity.first);
    Error::NoListInForce {
        day,
        before: before.max_by_key(|list| list.validity.last).map(|list| list.id.to_owned()),
        after: after.min_by_key(|list| list.validity.first).map(|list| list.id.to_owned()),
    }
}

#[test]
fn lists_change_on_the_days_that_were_decided() {
    for (series, before, after, list) in CHANGES {
        assert_eq!(day(before).next(), day(after), "{series}: two days in a row");
        assert_eq!(in_force(series, day(after)).ok().as_deref(), list, "{series} {after}");
        assert_ne!(in_force(series, day(before)).ok().as_deref(), list, "{series} {before}");
    }
    let starts = data::PRICE_SERIES.iter().flat_map(|series| series.lists.iter().map(|list| (series.id, list.validity.first)));
    let known = |series: &str, first: Day| CHANGES.iter().any(|(of, _, after, _)| *of == series && day(after) == first);
    let unknown: Vec<_> = starts.filter(|(series, first)| !known(series, *first)).map(|(_, first)| first.to_string()).collect();
    assert!(unknown.is_empty(), "lists start on days that are not in the table above: {unknown:?}");
}

#[test]
fn fees_of_one_profession_never_overlap() {
    for schedule in data::PATIENT_FEES {
        for (position, fee) in schedule.fees.iter().enumerate() {
            for other in &schedule.fees[position + 1..] {
                let shared = fee.professions.iter().any(|profession| other.professions.contains(profession));
                let day = fee.validity.first_shared_day(other.validity);
                assert!(!shared || day.is_none(), "{}: two fees on {}", schedule.id, day.expect("a shared day"));
            }
        }
    }
}

#[test]
fn cutting_a_period_at_every_change_leaves_no_day_out_and_counts_none_twice() {
    let whole = Period::of_days(day("2016-01-01"), day("2026-12-31")).expect("a period");
    let changes: Vec<Day> = CHANGES.iter().map(|(_, _, after, _)| day(after)).collect();
    let parts = whole.cut_before(&changes);
    for both in parts.windows(2) {
        assert_eq!(both[0].last().next(), both[1].first());
    }
    assert_eq!(parts.first().map(|part| part.first()), Some(whole.first()));
    assert_eq!(parts.last().map(|part| part.last()), Some(whole.last()));
    assert_eq!(parts.iter().map(|part| part.days()).sum::<u32>(), whole.days());
    assert_eq!(whole.days(), 11 * 365 + 3, "2016, 2020 and 2024 are leap years");
}
