//! Reimbursement models: mixes are linear, what contacts do not move has no incentive, and what one more contact pays is the difference it makes.

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::derivation::{BoundsFinder, NodeId};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::ratio::Ratio;
use utomlanskollen::reimbursement::{
    Activity, EpisodesRule, MixPart, Model, ModelResult, ModelsAnswer, ModelsQuestion, Terms, reimburse,
};

/// A question with every number there and exact, and its mix of percentages that sum to the whole.
fn questions() -> impl Strategy<Value = ModelsQuestion> {
    let counts = (1_u32..100_000, 1_u32..50_000, 1_u32..100_000);
    let shares = (0_u32..=100, 0_u32..=100, 0_u32..500);
    let prices = proptest::array::uniform9(0_u32..5_000);
    let rule = prop_oneof![Just(EpisodesRule::Stay), Just(EpisodesRule::Follow)];
    let mix = (0_u32..=100, 0_u32..=100).prop_map(|(one, other)| {
        let (first, second) = (one.min(other), one.max(other));
        [first, second - first, 100 - second]
    });
    (counts, shares, prices, rule, mix, Just(Model::ALL.to_vec()).prop_shuffle()).prop_map(
        |((contacts, episodes, listed), (goals, outcomes, weight), prices, rule, mix, models)| {
            let whole = |number: u32| Some(Bounded::exactly(Decimal::from(number)));
            let hundredths = |number: u32| Some(Bounded::exactly(Decimal::new(number.into(), 2)));
            let [grant, visit, point, episode, value, bonus, deduction, goal, capitation] = prices;
            ModelsQuestion {
                activity: Activity {
                    contacts: whole(contacts),
                    episodes: whole(episodes),
                    drg_weight: hundredths(weight),
                    goal_share: hundredths(goals),
                    outcome_share: hundredths(outcomes),
                    listed: whole(listed),
                },
                terms: Terms {
                    grant: whole(grant),
                    visit_price: whole(visit),
                    point_price: whole(point),
                    episode_price: whole(episode),
                    value_price: whole(value),
                    bonus: whole(bonus),
                    deduction: whole(deduction.min(value)),
                    goal_amount: whole(goal),
                    capitation_amount: whole(capitation),
                },
                episodes: Some(rule),
                mix: models
                    .into_iter()
                    .zip(mix)
                    .map(|(model, percent)| MixPart { model, share: Decimal::new(percent.into(), 2) })
                    .collect(),
                budget: None,
            }
        },
    )
}

fn result(answer: &ModelsAnswer, model: Option<Model>) -> &ModelResult {
    answer.models.iter().find(|result| result.model == model).expect("every model")
}

fn value(answer: &ModelsAnswer, node: Result<NodeId, utomlanskollen::reimbursement::Lack>) -> Ratio {
    answer.derivation.value(node.expect("a figure")).expect("a value")
}

fn payment(answer: &ModelsAnswer, model: Option<Model>) -> Ratio {
    value(answer, result(answer, model).payment)
}

fn one_more(answer: &ModelsAnswer, model: Option<Model>) -> Ratio {
    value(answer, result(answer, model).one_more)
}

proptest! {
    #[test]
    fn a_mix_is_the_sum_of_its_shares(question in questions()) {
        let answer = reimburse(&question).expect("an answer");
        let mixed = |of: fn(&ModelsAnswer, Option<Model>) -> Ratio| {
            question.mix.iter().fold(Ratio::ZERO, |sum, part| {
                let share = of(&answer, Some(part.model)).times(Ratio::of(part.share)).expect("a product");
                sum.plus(share).expect("a sum")
            })
        };
        prop_assert!(payment(&answer, None).is_same_up_to_division(mixed(payment)));
        prop_assert!(one_more(&answer, None).is_same_up_to_division(mixed(one_more)));
        let parts = question.mix.iter().fold(Ratio::ZERO, |sum, part| {
            let place = result(&answer, Some(part.model)).in_mix.as_ref().expect("a place in the mix");
            sum.plus(value(&answer, place.part)).expect("a sum")
        });
        prop_assert_eq!(payment(&answer, None), parts);
    }

    #[test]
    fn one_more_contact_pays_the_difference_that_it_makes(question in questions()) {
        let answer = reimburse(&question).expect("an answer");
        let mut more = question.clone();
        let count = |number: &mut Option<Bounded>, by: Decimal| *number = number.and_then(|number| number.value).map(|number| Bounded::exactly(number + by));
        count(&mut more.activity.contacts, Decimal::ONE);
        let with = reimburse(&more).expect("an answer");
        for model in [Model::Visit, Model::Drg, Model::Grant, Model::Goal, Model::Capitation] {
            let difference = payment(&with, Some(model)).minus(payment(&answer, Some(model))).expect("a difference");
            prop_assert_eq!(one_more(&answer, Some(model)), difference, "{:?}", model);
        }
        for model in [Model::Grant, Model::Goal, Model::Capitation] {
            prop_assert!(one_more(&answer, Some(model)).is_zero());
        }
        // A thousand times the contacts and episodes, so that episodes per contact stay: all of it over what was added.
        let mut thousandfold = question.clone();
        for number in [&mut thousandfold.activity.contacts, &mut thousandfold.activity.episodes] {
            *number = number.and_then(|number| number.value).map(|number| Bounded::exactly(number * Decimal::ONE_THOUSAND));
        }
        let contacts = question.activity.contacts.and_then(|contacts| contacts.value).expect("contacts");
        let added = Ratio::of(contacts * Decimal::from(999));
        let with = reimburse(&thousandfold).expect("an answer");
        for model in [Model::Episode, Model::Value] {
            let per_contact = payment(&with, Some(model)).minus(payment(&answer, Some(model))).and_then(|difference| difference.over(added));
            let expected = if question.episodes == Some(EpisodesRule::Follow) { per_contact.expect("a quotient") } else { Ratio::ZERO };
            prop_assert!(one_more(&answer, Some(model)).is_same_up_to_division(expected), "{:?}", model);
        }
    }

    #[test]
    fn capitation_and_grant_ignore_the_contacts_and_the_curve_meets_the_payment(question in questions()) {
        let answer = reimburse(&question).expect("an answer");
        prop_assert_eq!(answer.curve.len(), 21);
        for point in &answer.curve {
            for (model, node) in &point.payments {
                let here = answer.derivation.value(*node).expect("a value");
                let whole = payment(&answer, *model);
                let is_unmoved = matches!(model, Some(Model::Capitation | Model::Grant | Model::Goal));
                if is_unmoved || point.volume == Decimal::ONE {
                    prop_assert!(here.is_same_up_to_division(whole), "{:?} at {}", model, point.volume);
                }
                if matches!(model, Some(Model::Visit | Model::Drg)) {
                    prop_assert_eq!(here, whole.times(Ratio::of(point.volume)).expect("a product"));
                }
            }
        }
    }

    #[test]
    fn figures_stay_within_their_bounds(question in questions(), widths in proptest::array::uniform4(0_u32..500), at in proptest::array::uniform4(0_u32..=10)) {
        // Each of four numbers becomes a range upwards; a point somewhere within gives figures within.
        let (mut ranged, mut point) = (question.clone(), question);
        let slots = |question: &mut ModelsQuestion, change: &dyn Fn(usize, Decimal) -> Bounded| {
            let ModelsQuestion { activity, terms, .. } = question;
            for (place, number) in [&mut activity.contacts, &mut activity.episodes, &mut terms.visit_price, &mut terms.grant].into_iter().enumerate() {
                *number = number.and_then(|number| number.value).map(|number| change(place, number));
            }
        };
        let width = |place: usize| Decimal::from(widths[place]);
        slots(&mut ranged, &|place, number| Bounded::between(number, number + width(place)));
        slots(&mut point, &|place, number| Bounded::exactly(number + width(place) * Decimal::from(at[place]) / Decimal::TEN));
        let (wide, narrow) = (reimburse(&ranged).expect("an answer"), reimburse(&point).expect("an answer"));
        let mut finder = BoundsFinder::new(&wide.derivation);
        for model in Model::ALL.into_iter().map(Some).chain([None]) {
            let both = |of: fn(&ModelResult) -> NodeId| (of(result(&wide, model)), of(result(&narrow, model)));
            for (wide_node, node) in [both(|found| found.payment.expect("a payment")), both(|found| found.per_contact.expect("a rate")), both(|found| found.one_more.expect("an incentive"))] {
                let (bounds, here) = (finder.quantity(wide_node), narrow.derivation.value(node).expect("a value"));
                let within = |end: Option<Ratio>, below: bool| end.is_none_or(|end| end.is_same_up_to_division(here) || (end < here) == below);
                prop_assert!(within(bounds.low(), true) && within(bounds.high(), false), "{:?}: {:?} outside {:?}", model, here, bounds);
            }
        }
    }
}
