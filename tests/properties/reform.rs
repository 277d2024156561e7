//! Exact baselines and scenarios at random, with the figures of what follows, for the properties of scenarios.

use std::collections::BTreeMap;

use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::derivation::{BoundsFinder, FigureName, NodeId};
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::PriceSeries;
use utomlanskollen::quantity::{Bounded, Quantity};
use utomlanskollen::question::{Entry, Question};
use utomlanskollen::region::Area;
use utomlanskollen::scenario::{
    Destinations, Ending, Evaluation, FeeChange, FollowUp, Outcome, OwnPrices, PayableRule, Scenario, Spread, evaluate,
};
use utomlanskollen::volume::{Allocation, Volume};

use crate::answer::decimal;

/// Whose contacts there are.
pub(crate) const PROFESSIONS: [Profession; 3] = [Profession::Doctor, Profession::Nurse, Profession::Psychologist];

pub(crate) fn exactly(number: impl Into<Decimal>) -> Bounded {
    Bounded::exactly(number.into())
}

pub(crate) fn permille(share: u32) -> Decimal {
    Decimal::new(share.into(), 3)
}

/// Kronor of the three professions.
pub(crate) fn amounts(amounts: [u32; 3]) -> PerProfession<Option<Bounded>> {
    let place = |profession| PROFESSIONS.iter().position(|known| *known == profession);
    PerProfession::new(|profession| place(profession).map(|place| exactly(amounts[place])))
}

/// Fees of the three professions on all days.
pub(crate) fn schedule(fees: [u32; 3]) -> FeeSchedule {
    let listed = |fee: &Option<Bounded>| fee.map(|fee| ListedFee { fee, source: None });
    let fees = amounts(fees);
    FeeSchedule::own(vec![(always(), PerProfession::new(|profession| listed(fees.get(profession))))]).expect("a schedule")
}

/// All days there are prices of.
pub(crate) fn always() -> Validity {
    Validity { first: day("2015-01-01"), last: None }
}

/// A year with the prices of 2020, fees below them, and everything known.
pub(crate) fn baselines() -> impl Strategy<Value = Question> {
    let counts = proptest::array::uniform3(0_u32..100_000);
    let regions = prop::collection::vec(counts, 1..4);
    (regions, proptest::array::uniform3(0_u32..275), 0_u32..=1000, option::of(1_u32..=1000)).prop_map(
        |(regions, fees, paying, payable)| {
            let period = Period::of_days(day("2020-01-01"), day("2020-12-31")).expect("a year");
            let entry = |(code, counts): (&str, [u32; 3])| {
                let mut entry = Entry::empty(Area::from_code(code).expect("a region"));
                let volume = |(profession, count)| Volume { profession, contacts: exactly(count), within: None };
                // At least one contact, or the region is left out.
                let counts = [counts[0] + 1, counts[1], counts[2]];
                entry.volumes = PROFESSIONS.into_iter().zip(counts).map(volume).collect();
                entry
            };
            Question {
                period,
                entries: ["22", "23", "24"].into_iter().zip(regions).map(entry).collect(),
                prices: PriceSeries::published("skl"),
                fees: Some(schedule(fees)),
                paying_share: exactly(permille(paying)),
                payable_share: payable.map(|share| exactly(permille(share))),
                centre_charges: None,
                allocation: Allocation::Anywhere,
                population_day: day("2020-12-31"),
                level_from: None,
            }
        },
    )
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// Levers of many kinds, each there or not, all known exactly.
pub(crate) fn scenarios() -> impl Strategy<Value = Scenario> {
    let prices = option::of(proptest::array::uniform3(275_u32..2_000));
    let fees = option::of(prop_oneof![
        (0_u32..275).prop_map(|fee| FeeChange::Uniform(exactly(fee))),
        proptest::array::uniform3(0_u32..275).prop_map(|fees| FeeChange::Professions(amounts(fees))),
    ]);
    let shares = proptest::array::uniform3(option::of(0_u32..=1000));
    let factor = option::of(prop_oneof![
        (0_u32..3_000).prop_map(|factor| Spread::All(exactly(permille(factor)))),
        proptest::array::uniform3(0_u32..4).prop_map(|factors| Spread::Professions(amounts(factors))),
    ]);
    (prices, fees, shares, factor, option::of(endings()), option::of(follow_ups())).prop_map(
        |(prices, fee, [paying, payable, unassessed], volume_factor, ending, follow_up)| {
            let share = |share: Option<u32>| share.map(|share| exactly(permille(share)));
            Scenario {
                own_prices: prices.map(|prices| OwnPrices { prices: amounts(prices), fee_included: None }),
                fee,
                paying_share: share(paying),
                payable: share(payable).map(PayableRule::Share),
                unassessed_share: share(unassessed),
                volume_factor,
                ending,
                follow_up,
                ..Scenario::default()
            }
        },
    )
}

pub(crate) fn endings() -> impl Strategy<Value = Ending> {
    let costs = || proptest::array::uniform3(0_u32..4_000);
    (0_u32..=1000, 0_u32..=1000, 0_u32..=1000, costs(), costs()).prop_map(|(share, one, other, digital_cost, physical_cost)| {
        let (least, most) = (one.min(other), one.max(other));
        let known = |share: u32| Some(exactly(permille(share)));
        Ending {
            share: Spread::All(exactly(permille(share))),
            to: Destinations { digital: known(least), physical: known(most - least), self_care: known(1000 - most) },
            digital_cost: amounts(digital_cost),
            physical_cost: amounts(physical_cost),
        }
    })
}

fn follow_ups() -> impl Strategy<Value = FollowUp> {
    (0_u32..=1000, proptest::array::uniform3(0_u32..4_000))
        .prop_map(|(share, cost)| FollowUp { share: exactly(permille(share)), cost: amounts(cost) })
}

/// What follows from one scenario alone.
pub(crate) fn alone(baseline: &Question, scenario: &Scenario) -> Evaluation {
    evaluate(baseline, std::slice::from_ref(scenario), None).expect("a baseline that is calculated")
}

pub(crate) fn only(evaluation: &Evaluation) -> &Outcome {
    evaluation.scenarios[0].as_ref().expect("a scenario that is not refused")
}

pub(crate) fn value(evaluation: &Evaluation, node: NodeId) -> Decimal {
    decimal(evaluation.derivation.value(node)).expect("a value")
}

/// What a scenario makes more of the total of all regions.
pub(crate) fn difference(baseline: &Question, scenario: &Scenario) -> Decimal {
    let evaluation = alone(baseline, scenario);
    let together = only(&evaluation).together.as_ref().expect("regions");
    value(&evaluation, together.difference.get(FigureName::Total).expect("a difference"))
}

/// Every figure of a scenario, by whose it is and its name.
pub(crate) fn figures(evaluation: &Evaluation, outcome: &Outcome) -> BTreeMap<String, Quantity> {
    let mut finder = BoundsFinder::new(&evaluation.derivation);
    let mut figures = BTreeMap::new();
    for change in outcome.regions.iter().chain(&outcome.together) {
        let whose = change.area.map_or("all", Area::code);
        let parts = [("before", &change.before), ("after", &change.after), ("difference", &change.difference)];
        for (part, nodes) in parts {
            for (name, node) in nodes.iter() {
                figures.insert(format!("{whose}.{part}.{}", name.code()), finder.quantity(node));
            }
        }
        for (effect, node) in change.effects.all() {
            figures.insert(format!("{whose}.effect.{effect}"), finder.quantity(node));
        }
        if let Some(node) = change.per_percentage_point {
            figures.insert(format!("{whose}.perPoint"), finder.quantity(node));
        }
    }
    figures
}
