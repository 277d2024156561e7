//! Scenarios: what is unchanged is the baseline, effects sum to the difference, and a scenario is the question with its rules.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use rust_decimal::Decimal;
use utomlanskollen::contact::PerProfession;
use utomlanskollen::derivation::FigureName;
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::question::Question;
use utomlanskollen::scenario::{FeeChange, OwnPrices, PayableRule, PriceChange, RegionChange, Scenario, Spread, evaluate};

use crate::answer::{Answer, decimal, hair, same};
use crate::questions::question;
use crate::reform::{
    PROFESSIONS, alone, always, amounts, baselines, difference, exactly, figures, only, permille, scenarios, schedule, value,
};

/// Own prices all through the year, in which the fee is.
fn series(prices: [u32; 3]) -> PriceSeries {
    let prices: Vec<_> = PROFESSIONS.into_iter().zip(prices.map(exactly)).collect();
    let list = PriceList::own(always(), FeeIncluded::Yes, &prices).expect("a list");
    PriceSeries::own(vec![list]).expect("a series")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_unchanged_scenario_is_the_baseline(input in question()) {
        let question = input.question().expect("a question");
        let evaluation = alone(&question, &Scenario::default());
        let outcome = only(&evaluation);
        prop_assert!(outcome.provisions.is_empty() && outcome.break_even.is_empty() && outcome.tornado.is_empty());
        prop_assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
        for change in outcome.regions.iter().chain(&outcome.together) {
            for (name, before) in change.before.iter() {
                prop_assert_eq!(change.after.get(name), Some(before), "the very node of {}", name.code());
            }
        }
        for (name, quantity) in figures(&evaluation, outcome).iter().filter(|(name, _)| name.contains(".effect.")) {
            let ends = [quantity.value, quantity.low(), quantity.high()].map(decimal);
            prop_assert_eq!(ends, [Some(Decimal::ZERO); 3], "{}", name);
        }
    }

    #[test]
    fn the_baseline_is_what_was_asked(input in question()) {
        let question = input.question().expect("a question");
        let (evaluation, answer) = (alone(&question, &Scenario::default()), Answer::to(&question));
        let found = figures(&evaluation, only(&evaluation));
        for (name, quantity) in &found {
            let Some((area, figure)) = name.split_once(".before.") else { continue };
            let Some(asked) = answer.quantity(&format!("{area}.{figure}")) else { continue };
            prop_assert_eq!(format!("{:?}", quantity), format!("{:?}", asked), "{}", name);
        }
    }

    #[test]
    fn effects_sum_to_the_difference(baseline in baselines(), scenario in scenarios()) {
        let evaluation = alone(&baseline, &scenario);
        let outcome = only(&evaluation);
        prop_assert_eq!(outcome.regions.len(), baseline.entries.len());
        for change in outcome.regions.iter().chain(&outcome.together) {
            let effects = change.effects.all().map(|(_, effect)| value(&evaluation, effect));
            let of = |name| value(&evaluation, change.difference.get(name).expect("a difference"));
            let (liability, total) = (of(FigureName::Liability), of(FigureName::Total));
            let five: Decimal = effects[..5].iter().sum();
            prop_assert!((five - liability).abs() <= hair(liability), "{five} for {liability}");
            prop_assert!((five + effects[5] - total).abs() <= hair(total), "{effects:?} for {total}");
        }
    }

    /// Each effect is of its own lever alone.
    #[test]
    fn a_lever_that_is_not_turned_has_no_effect(baseline in baselines(), scenario in scenarios()) {
        let evaluation = alone(&baseline, &scenario);
        let together = only(&evaluation).together.as_ref().expect("regions");
        let is_zero = |effect| value(&evaluation, effect).is_zero();
        let effects = together.effects;
        let changes_volumes = scenario.volume_factor.is_some() || scenario.ending.is_some();
        prop_assert!(changes_volumes || (is_zero(effects.volume) && is_zero(effects.mix)));
        prop_assert!(!matches!(scenario.volume_factor, None | Some(Spread::All(_))) || is_zero(effects.mix), "the mix is that of before");
        prop_assert!(scenario.payable.is_some() || scenario.unassessed_share.is_some() || is_zero(effects.payable));
        prop_assert!(scenario.own_prices.is_some() || is_zero(effects.price));
        prop_assert!(scenario.fee.is_some() || scenario.paying_share.is_some() || is_zero(effects.fee));
        prop_assert!(scenario.ending.is_some() || scenario.follow_up.is_some() || is_zero(effects.elsewhere));
    }

    #[test]
    fn a_scenario_is_the_question_with_its_rules(
        baseline in baselines(), prices in prop::array::uniform3(275_u32..2_000), fees in prop::array::uniform3(0_u32..275),
        paying in 0_u32..=1000, payable in 0_u32..=1000, factor in 0_u32..4,
    ) {
        let scenario = Scenario {
            own_prices: Some(OwnPrices { prices: amounts(prices), fee_included: Some(FeeIncluded::Yes) }),
            fee: Some(FeeChange::Professions(amounts(fees))),
            paying_share: Some(exactly(permille(paying))),
            payable: Some(PayableRule::Share(exactly(permille(payable)))),
            volume_factor: Some(Spread::All(exactly(factor))),
            ..Scenario::default()
        };
        let mut by_hand = Question {
            prices: Ok(series(prices)),
            fees: Some(schedule(fees)),
            paying_share: exactly(permille(paying)),
            payable_share: Some(exactly(permille(payable))),
            ..baseline.clone()
        };
        for volume in by_hand.entries.iter_mut().flat_map(|entry| &mut entry.volumes) {
            volume.contacts = exactly(volume.contacts.value.expect("a count") * Decimal::from(factor));
        }
        let evaluation = alone(&baseline, &scenario);
        let answer = Answer::to(&by_hand);
        for change in &only(&evaluation).regions {
            for name in [FigureName::Contacts, FigureName::Gross, FigureName::Liability] {
                let after = value(&evaluation, change.after.get(name).expect("a figure"));
                let asked = answer.exact(&format!("{}.{}", change.area.expect("an area").code(), name.code()));
                prop_assert!(same(after, asked), "{} is {after}, asked by hand {asked}", name.code());
            }
        }
    }

    #[test]
    fn there_and_back_again(baseline in baselines(), here in prop::array::uniform3(275_u32..2_000), there in prop::array::uniform3(275_u32..2_000)) {
        let question = |prices| Question { prices: Ok(series(prices)), ..baseline.clone() };
        let scenario = |prices| Scenario { price_list: Some(PriceChange::Series(series(prices))), ..Scenario::default() };
        let (out, back) = (difference(&question(here), &scenario(there)), difference(&question(there), &scenario(here)));
        prop_assert!(same(out, -back), "{out} out and {back} back");
    }

    #[test]
    fn a_scenario_beside_others_is_as_alone(baseline in baselines(), some in prop::collection::vec(scenarios(), 2..=4)) {
        let all = evaluate(&baseline, &some, None).expect("a baseline");
        for (scenario, outcome) in some.iter().zip(&all.scenarios) {
            let one = alone(&baseline, scenario);
            let (beside, alone) = (figures(&all, outcome.as_ref().expect("an outcome")), figures(&one, only(&one)));
            prop_assert_eq!(format!("{:?}", beside), format!("{:?}", alone));
        }
    }

    #[test]
    fn regions_sum_to_all_of_them(baseline in baselines(), scenario in scenarios()) {
        let evaluation = alone(&baseline, &scenario);
        let outcome = only(&evaluation);
        let together = outcome.together.as_ref().expect("regions");
        for name in [FigureName::Contacts, FigureName::Liability, FigureName::Total] {
            let of = |change: &RegionChange| {
                [&change.before, &change.after, &change.difference].map(|nodes| value(&evaluation, nodes.get(name).expect("a figure")))
            };
            let all = of(together);
            for (part, whole) in all.into_iter().enumerate() {
                let sum: Decimal = outcome.regions.iter().map(|region| of(region)[part]).sum();
                prop_assert!((sum - whole).abs() <= hair(whole), "{}: {sum} and {whole}", name.code());
            }
        }
    }

    #[test]
    fn kronor_a_percentage_point_times_points_is_the_liability(baseline in baselines(), mut scenario in scenarios(), share in 0_u32..=1000) {
        scenario.payable = Some(PayableRule::Share(exactly(permille(share))));
        let evaluation = alone(&baseline, &scenario);
        let together = only(&evaluation).together.as_ref().expect("regions");
        let per_point = value(&evaluation, together.per_percentage_point.expect("kronor a point"));
        let liability = value(&evaluation, together.after.get(FigureName::Liability).expect("a liability"));
        prop_assert!(same(per_point * permille(share) * Decimal::ONE_HUNDRED, liability), "{per_point} × {share} ‰ for {liability}");
    }

    /// Any case at all under any levers at all is answered or refused.
    #[test]
    fn nothing_is_too_much(input in question(), some in prop::collection::vec(scenarios(), 1..=2), step in prop::option::of(0_u32..=1000)) {
        let baseline = input.question().expect("a question");
        let evaluation = evaluate(&baseline, &some, step.map(permille)).expect("an answer");
        for outcome in evaluation.scenarios.iter().flatten() {
            for (name, quantity) in figures(&evaluation, outcome) {
                let [value, low, high] = [quantity.value, quantity.low(), quantity.high()].map(decimal);
                let ordered = |low: Option<Decimal>, high: Option<Decimal>| low.zip(high).is_none_or(|(low, high)| low <= high + hair(high));
                prop_assert!(ordered(low, value) && ordered(value, high) && ordered(low, high), "{name}: {quantity:?}");
            }
        }
    }
}

#[test]
fn prices_of_no_profession_change_nothing() {
    let none = OwnPrices { prices: PerProfession::default(), fee_included: None };
    let scenario = Scenario { own_prices: Some(none), ..Scenario::default() };
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let baseline = baselines().new_tree(&mut runner).expect("a baseline").current();
    assert_eq!(difference(&baseline, &scenario), Decimal::ZERO);
}
