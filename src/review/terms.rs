//! The lists and fees of the settings as a table: one stretch of days after the other in which nothing changes.

use crate::contact::{PerProfession, Profession};
use crate::patient_fee::FeeSchedule;
use crate::period::{Day, Period};
use crate::price_list::{FeeIncluded, PriceList, PriceSeries};
use crate::quantity::Bounded;
use crate::review::amount::Amount;
use crate::source::SourceId;

/// Price and fee of each day and profession, ready to be looked up a million times.
#[derive(Debug)]
pub(super) struct Terms {
    stretches: Vec<Stretch>,
    /// The one that was asked for last: an invoice is mostly of one.
    last: usize,
}

/// Days in which no list and no fee changes.
#[derive(Debug)]
pub(super) struct Stretch {
    first: Day,
    /// The list in force; `None`: there is none.
    pub(super) list: Option<ListTerms>,
    fees: PerProfession<Option<Amount>>,
    sources_of_prices: Vec<SourceId>,
    sources_of_fees: Vec<SourceId>,
    was_asked_for: bool,
}

/// What a list says.
#[derive(Debug)]
pub(super) struct ListTerms {
    prices: PerProfession<Option<Amount>>,
    names: PerProfession<bool>,
    /// Whether the prices include the fee.
    pub(super) fee_included: FeeIncluded,
    /// Whether the list was seen in force on these days, and not only earlier.
    pub(super) is_confirmed: bool,
}

impl Stretch {
    /// What a contact costs; `None`: there is no list, it does not name the profession, or only a range is known.
    pub(super) fn price(&self, profession: Profession) -> Option<Amount> {
        self.list.as_ref().and_then(|list| *list.prices.get(profession))
    }

    /// What a patient pays; `None`: not known.
    pub(super) fn fee(&self, profession: Profession) -> Option<Amount> {
        *self.fees.get(profession)
    }

    /// Whether there is a list and it has no price for a profession.
    pub(super) fn leaves_out(&self, profession: Profession) -> bool {
        self.list.as_ref().is_some_and(|list| !*list.names.get(profession))
    }
}

impl Terms {
    pub(super) fn new(prices: &PriceSeries, fees: Option<&FeeSchedule>) -> Self {
        let (first, last) = (Day::new(1900, 1, 1), Day::new(2200, 12, 31));
        // OK because both days exist.
        let Some((first, last)) = first.zip(last) else { return Self { stretches: Vec::new(), last: 0 } };
        let ever = Period::literal(first, last);
        let mut days = vec![first];
        days.extend(prices.changes(ever));
        days.extend(fees.into_iter().flat_map(|fees| fees.changes(ever)));
        let confirmed = |day: &Day| prices.in_force(*day).ok().and_then(last_confirmed).map(Day::next);
        let unconfirmed: Vec<Day> = days.iter().filter_map(confirmed).collect();
        days.extend(unconfirmed);
        days.sort_unstable();
        days.dedup();
        Self { stretches: days.into_iter().map(|day| Stretch::from(day, prices, fees)).collect(), last: 0 }
    }

    /// What is in force on a day.
    pub(super) fn on(&mut self, day: Day) -> Option<&Stretch> {
        let next = self.last.saturating_add(1);
        let is_in_last = self.stretches.get(self.last).is_some_and(|stretch| stretch.was_asked_for && stretch.first <= day)
            && self.stretches.get(next).is_none_or(|stretch| day < stretch.first);
        if !is_in_last {
            self.last = self.stretches.partition_point(|stretch| stretch.first <= day).saturating_sub(1);
            self.stretches.get_mut(self.last)?.was_asked_for = true;
        }
        self.stretches.get(self.last)
    }

    /// Where the prices that were asked for were published.
    pub(super) fn sources_of_prices(&self) -> Vec<SourceId> {
        self.sources(|stretch| &stretch.sources_of_prices)
    }

    /// Where the fees that were asked for were published.
    pub(super) fn sources_of_fees(&self) -> Vec<SourceId> {
        self.sources(|stretch| &stretch.sources_of_fees)
    }

    fn sources<'a>(&'a self, of: impl Fn(&'a Stretch) -> &'a Vec<SourceId>) -> Vec<SourceId> {
        let mut sources = Vec::new();
        let asked_for = self.stretches.iter().filter(|stretch| stretch.was_asked_for);
        for source in asked_for.flat_map(of) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        sources
    }
}

impl Stretch {
    fn from(day: Day, prices: &PriceSeries, fees: Option<&FeeSchedule>) -> Self {
        let list = prices.in_force(day).ok();
        let fee = |profession| fees.and_then(|fees| fees.in_force(day, profession));
        Self {
            first: day,
            list: list.map(|list| ListTerms::of(list, day)),
            fees: PerProfession::new(|profession| fee(profession).and_then(|listed| exactly(listed.fee))),
            sources_of_prices: list
                .into_iter()
                .flat_map(|list| list.prices.iter().filter_map(|(_, listed)| listed.and_then(|listed| listed.source)))
                .collect(),
            sources_of_fees: Profession::ALL.into_iter().filter_map(|profession| fee(profession)?.source).collect(),
            was_asked_for: false,
        }
    }
}

impl ListTerms {
    fn of(list: &PriceList, day: Day) -> Self {
        Self {
            prices: PerProfession::new(|profession| list.prices.get(profession).and_then(|listed| exactly(listed.price))),
            names: PerProfession::new(|profession| list.prices.get(profession).is_some()),
            fee_included: list.fee_included,
            is_confirmed: last_confirmed(list).is_none_or(|last| day <= last),
        }
    }
}

/// The last day on which a list without an end was seen in force.
fn last_confirmed(list: &PriceList) -> Option<Day> {
    list.published.filter(|published| published.validity.last.is_none()).and_then(|published| published.confirmed_through)
}

/// A range is no amount that a row could be held against.
fn exactly(bounded: Bounded) -> Option<Amount> {
    bounded.value.filter(|_| bounded.is_exact()).and_then(Amount::from_decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn kronor(kronor: i64) -> Option<Amount> {
        Some(Amount::from_millionths(kronor * 1_000_000))
    }

    #[test]
    fn the_list_changes_on_its_day_and_is_confirmed_until_another() {
        let prices = PriceSeries::published("skl").unwrap();
        let mut terms = Terms::new(&prices, None);
        assert!(terms.on(day("2017-05-31")).unwrap().list.is_none());
        assert_eq!(terms.on(day("2019-06-13")).unwrap().price(Profession::Doctor), kronor(650));
        assert_eq!(terms.on(day("2019-06-14")).unwrap().price(Profession::Doctor), kronor(500));
        assert!(terms.on(day("2019-06-13")).unwrap().leaves_out(Profession::Psychotherapist));
        assert!(terms.on(day("2024-12-31")).unwrap().list.as_ref().unwrap().is_confirmed);
        let later = terms.on(day("2025-01-01")).unwrap();
        assert!(!later.list.as_ref().unwrap().is_confirmed);
        assert_eq!(later.price(Profession::Nurse), kronor(275));
        assert_eq!(terms.on(day("1900-01-01")).map(|stretch| stretch.fee(Profession::Nurse)), Some(None));
    }

    #[test]
    fn sources_are_of_what_was_asked_for() {
        let prices = PriceSeries::published("skl").unwrap();
        let fees = FeeSchedule::published(crate::data::PATIENT_FEES[0].id).unwrap();
        let mut terms = Terms::new(&prices, Some(&fees));
        assert!(terms.sources_of_prices().is_empty());
        terms.on(day("2020-02-02"));
        assert_eq!(terms.sources_of_prices().iter().map(|source| source.id()).collect::<Vec<_>>(), ["skl_2019_06"]);
    }
}
