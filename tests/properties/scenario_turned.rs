//! Ranges of scenarios hold every truth, and what is said of one lever is so when the lever is set there.

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::{BoundsFinder, FigureName};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::Question;
use utomlanskollen::scenario::{BarOf, BreakEven, OwnPrices, PayableRule, Scenario, Spread, Turned, evaluate};

use crate::answer::{decimal, hair, same};
use crate::reform::{PROFESSIONS, alone, amounts, baselines, difference, endings, exactly, figures, only, permille, scenarios};

/// A range about a number, no more than all of it when it is a share.
fn about(number: Bounded, spread: u32, most: Option<Decimal>) -> (Bounded, [Decimal; 2]) {
    let value = number.value.expect("an exact number");
    let (low, high) = (value * (Decimal::ONE - permille(spread)), value * (Decimal::ONE + permille(spread)));
    let high = most.map_or(high, |most| high.min(most));
    (Bounded { value: None, low: Some(low), high: Some(high) }, [low, high])
}

/// The scenario with a lever set to the value at which it is said to break even.
fn set(scenario: &Scenario, one: &BreakEven, at: Decimal) -> Option<Scenario> {
    let mut changed = scenario.clone();
    match one.lever {
        FigureName::Price => {
            let own = changed.own_prices.get_or_insert(OwnPrices { prices: amounts([500, 275, 425]), fee_included: None });
            *own.prices.get_mut(one.profession?) = Some(exactly(at));
        }
        FigureName::PriceFactor => {
            let own = changed.own_prices.get_or_insert(OwnPrices { prices: amounts([500, 275, 425]), fee_included: None });
            for profession in PROFESSIONS {
                let price = own.prices.get_mut(profession);
                *price = price.map(|price| exactly(price.value.expect("a price") * at));
            }
        }
        FigureName::PayableShare => changed.payable = Some(PayableRule::Share(exactly(at))),
        FigureName::EndingShare => changed.ending.as_mut()?.share = Spread::All(exactly(at)),
        FigureName::FollowUpShare => changed.follow_up.as_mut()?.share = exactly(at),
        // Before all other changes of volume, so that what ends is in proportion.
        FigureName::VolumeFactor => {
            let factor = |was: Option<Bounded>| exactly(was.map_or(Decimal::ONE, |was| was.value.expect("a factor")) * at);
            let was = changed.volume_factor;
            let of = |profession: Profession| Some(factor(was.and_then(|was| was.of(profession))));
            changed.volume_factor = Some(Spread::Professions(utomlanskollen::contact::PerProfession::new(of)));
        }
        _ => return None,
    }
    Some(changed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn ranges_hold_every_truth(
        baseline in baselines(), scenario in scenarios(), ending in endings(),
        spread in 0_u32..=1000, (one, two, three) in (0_u32..=1000, 0_u32..=1000, 0_u32..=1000),
    ) {
        let within = |[low, high]: [Decimal; 2], at: u32| exactly(low + (high - low) * permille(at));
        let whole = Some(Decimal::ONE);
        let (paying, paying_ends) = about(baseline.paying_share, spread, whole);
        let (share, share_ends) = about(exactly(permille(one)), spread, whole);
        let price = exactly(500_u32);
        let (cost, cost_ends) = about(exactly(2_093_u32), spread, None);
        let ranged_baseline = Question { paying_share: paying, ..baseline.clone() };
        let true_baseline = Question { paying_share: within(paying_ends, one), ..baseline.clone() };
        let with = |share: Bounded, cost: Bounded| {
            let mut ending = ending.clone();
            *ending.physical_cost.get_mut(Profession::Doctor) = Some(cost);
            *ending.digital_cost.get_mut(Profession::Nurse) = Some(price);
            Scenario { payable: Some(PayableRule::Share(share)), ending: Some(ending), paying_share: None, ..scenario.clone() }
        };
        let (ranged, exact) = (with(share, cost), with(within(share_ends, two), within(cost_ends, three)));
        let (range, truth) = (alone(&ranged_baseline, &ranged), alone(&true_baseline, &exact));
        let truths = figures(&truth, only(&truth));
        for (name, range) in figures(&range, only(&range)) {
            let Some(value) = truths.get(&name).and_then(|truth| decimal(truth.value)) else { continue };
            let above = decimal(range.low()).is_none_or(|low| low <= value + hair(value));
            let below = decimal(range.high()).is_none_or(|high| value <= high + hair(value));
            prop_assert!(above && below, "{name} may be {value}, which is not in {range:?}");
        }
    }

    #[test]
    fn where_it_breaks_even_it_does(baseline in baselines(), scenario in scenarios()) {
        let evaluation = alone(&baseline, &scenario);
        let outcome = only(&evaluation);
        let together = outcome.together.as_ref().expect("regions");
        let total = decimal(evaluation.derivation.value(together.before.get(FigureName::Total).expect("a total"))).expect("a value");
        for one in &outcome.break_even {
            let Ok(node) = one.at else { continue };
            let at = decimal(evaluation.derivation.value(node)).expect("a value");
            prop_assert!(at >= Decimal::ZERO && one.to.is_none_or(|most| at <= most), "{at} is not possible");
            let Some(changed) = set(&scenario, one, at) else { continue };
            let left = difference(&baseline, &changed);
            // Off by the last of 28 digits, times all that it is multiplied with.
            prop_assert!(left.abs() <= hair(total) * Decimal::from(1_000), "{one:?} at {at} leaves {left} of {total}");
        }
    }

    /// Where a range is told, every truth within it breaks even within it.
    #[test]
    fn where_it_breaks_even_holds_every_truth(baseline in baselines(), scenario in scenarios(), spread in 0_u32..=500, at in 0_u32..=1000) {
        let (paying, [low, high]) = about(baseline.paying_share, spread, Some(Decimal::ONE));
        let ranged = Question { paying_share: paying, ..baseline.clone() };
        let exact = Question { paying_share: exactly(low + (high - low) * permille(at)), ..baseline.clone() };
        let scenario = Scenario { paying_share: None, ..scenario };
        let (range, truth) = (alone(&ranged, &scenario), alone(&exact, &scenario));
        let mut finder = BoundsFinder::new(&range.derivation);
        for one in &only(&range).break_even {
            let Ok(node) = one.at else { continue };
            let true_one = only(&truth).break_even.iter().find(|other| (other.lever, other.profession) == (one.lever, one.profession));
            let Some(Ok(true_node)) = true_one.map(|one| one.at) else {
                prop_assert!(false, "{one:?} is told of a range and not of a truth: {true_one:?}");
                continue;
            };
            let value = decimal(truth.derivation.value(true_node)).expect("a value");
            let quantity = finder.quantity(node);
            let above = decimal(quantity.low()).is_none_or(|low| low <= value + hair(value));
            let below = decimal(quantity.high()).is_none_or(|high| value <= high + hair(value));
            prop_assert!(above && below, "{one:?}: {value} is not in {quantity:?}");
        }
    }

    #[test]
    fn an_end_of_a_bar_is_what_its_value_gives(baseline in baselines(), mut scenario in scenarios(), step in 1_u32..500, spread in 1_u32..=1000) {
        let (payable, _) = about(exactly(permille(spread)), 300, Some(Decimal::ONE));
        let payable = Bounded { value: Some(permille(spread)), ..payable };
        scenario.payable = Some(PayableRule::Share(payable));
        scenario.elasticity = None;
        let evaluation = evaluate(&baseline, std::slice::from_ref(&scenario), Some(permille(step))).expect("a baseline");
        let mut tried = 0;
        for bar in &only(&evaluation).tornado {
            for end in [&bar.lesser, &bar.greater].into_iter().flatten() {
                let Some(at) = end.at else { continue };
                let (mut changed, mut before) = (scenario.clone(), baseline.clone());
                changed.payable = Some(PayableRule::Share(exactly(permille(spread))));
                match (bar.what, bar.of, bar.turned) {
                    ("payableShare", BarOf::Scenario, Turned::Range) => changed.payable = Some(PayableRule::Share(exactly(at))),
                    ("unassessedShare", BarOf::Scenario, _) => changed.unassessed_share = Some(exactly(at)),
                    ("payingShare", BarOf::Scenario, _) => changed.paying_share = Some(exactly(at)),
                    ("payingShare", BarOf::Baseline, _) => before.paying_share = exactly(at),
                    // A lever that is set to what was before is of both.
                    ("payingShare", BarOf::Both, _) => {
                        before.paying_share = exactly(at);
                        changed.paying_share = changed.paying_share.map(|_| exactly(at));
                    }
                    ("price", BarOf::Scenario, _) => {
                        let own = changed.own_prices.as_mut().expect("prices of one's own");
                        *own.prices.get_mut(bar.profession.expect("a profession")) = Some(exactly(at));
                    }
                    ("contacts", BarOf::Both, _) if end.factor => {
                        for volume in before.entries.iter_mut().flat_map(|entry| &mut entry.volumes) {
                            volume.contacts = exactly(volume.contacts.value.expect("a count") * at);
                        }
                    }
                    ("followUpShare", BarOf::Scenario, _) => changed.follow_up.as_mut().expect("visits").share = exactly(at),
                    ("endingShare", BarOf::Scenario, _) => changed.ending.as_mut().expect("contacts that end").share = Spread::All(exactly(at)),
                    _ => continue,
                }
                tried += 1;
                let found = difference(&before, &changed);
                prop_assert!(same(found, end.difference), "{bar:?} at {at} gives {found}");
            }
        }
        prop_assert!(tried > 0 || only(&evaluation).tornado.is_empty());
    }
}
