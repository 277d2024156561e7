//! Ranges hold every truth there may be, and no more than that.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::quantity::{Bounded, Bounds};
use utomlanskollen::question::Question;

use crate::answer::{Answer, decimal, hair};
use crate::questions::question;
use crate::truth::{Dice, truth};

proptest! {
    #[test]
    fn a_value_lies_in_its_own_range(input in question()) {
        let answer = Answer::to(&input.question().expect("a question"));
        for (name, figure) in &answer.figures {
            let Ok(quantity) = figure else { continue };
            let [value, low, high] = [quantity.value, quantity.low(), quantity.high()].map(decimal);
            let ordered = |low: Option<Decimal>, high: Option<Decimal>| low.zip(high).is_none_or(|(low, high)| low <= high + hair(high));
            prop_assert!(ordered(low, value) && ordered(value, high) && ordered(low, high), "{name}: {quantity:?}");
        }
    }

    #[test]
    fn ranges_hold_every_truth(input in question(), bytes in prop::collection::vec(any::<u8>(), 64)) {
        let question = input.question().expect("a question");
        let Some(true_question) = truth(&question, &mut Dice::random(&bytes)) else { return Ok(()) };
        let (answer, true_answer) = (Answer::to(&question), Answer::to(&true_question));
        // Where a number may be zero, a truth may have one region less to compare.
        let covers = |answer: &Answer| -> Vec<_> {
            answer.places.values().map(|places| places.iter().map(|place| place.region).collect::<Vec<_>>()).collect()
        };
        let as_many = covers(&answer) == covers(&true_answer);
        for (name, figure) in &answer.figures {
            let is_about_several = !name.starts_with(|first: char| first.is_ascii_digit()) || name.ends_with("Index");
            let (Ok(range), Some(Ok(truth))) = (figure, true_answer.figures.get(name)) else { continue };
            if is_about_several && !as_many {
                continue;
            }
            let Some(value) = decimal(truth.value) else {
                prop_assert!(false, "{name} is not known though everything is: {truth:?}");
                continue;
            };
            let above_low = decimal(range.low()).is_none_or(|low| low <= value + hair(value));
            let below_high = decimal(range.high()).is_none_or(|high| value <= high + hair(value));
            prop_assert!(above_low && below_high, "{name} may be {value}, which is not in {range:?}");
        }
        if as_many {
            for (measure, places) in &answer.places {
                for (range, truth) in places.iter().zip(&true_answer.places[measure]) {
                    prop_assert!(range.best <= truth.best && truth.worst <= range.worst, "{measure}: {truth:?} not in {range:?}");
                }
            }
        }
    }

    #[test]
    fn ranges_are_no_wider_than_the_truths(mut input in question()) {
        input.entries.truncate(2);
        input.level_from = None;
        let question = closed(input.question().expect("a question"));
        let Some(truths) = all_truths_at_the_ends(&question, 128) else { return Ok(()) };
        for (name, figure) in &Answer::to(&question).figures {
            let Ok(quantity) = figure else { continue };
            let Bounds::Between { low, high, wider: false } = quantity.bounds else { continue };
            // The published nation of an index has a range too, which no truth about the question decides.
            let Some(values) = truths.get(name).filter(|_| !name.ends_with("Index")) else { continue };
            let (least, greatest) = (values.iter().min(), values.iter().max());
            for (bound, attained) in [(low, least), (high, greatest)] {
                let Some((bound, attained)) = decimal(bound).zip(attained) else { continue };
                prop_assert!((bound - *attained).abs() <= hair(bound), "{name}: {bound} is not attained but {attained}");
            }
        }
    }
}

/// The question with both ends of every number known: an open one is approached and not attained.
fn closed(mut question: Question) -> Question {
    let close = |number: &mut Bounded| {
        let end = number.value.or(number.low).or(number.high);
        (number.low, number.high) = (number.low.or(end), number.high.or(end));
    };
    for entry in &mut question.entries {
        entry.volumes.iter_mut().for_each(|volume| close(&mut volume.contacts));
        entry.unsplit.iter_mut().for_each(|unsplit| close(&mut unsplit.contacts));
        entry.invoiced.iter_mut().chain(&mut entry.patients).for_each(close);
        entry.population.iter_mut().for_each(|(count, _)| close(count));
        entry.net_cost.iter_mut().for_each(|(amount, _)| close(amount));
    }
    question
}

/// Values of each figure with everything at one of its ends, for figures that every such truth has; `None` when there
/// are more combinations than `most`.
fn all_truths_at_the_ends(question: &Question, most: usize) -> Option<BTreeMap<String, Vec<Decimal>>> {
    let mut dice = Dice::ends();
    let mut values: BTreeMap<String, Vec<Decimal>> = BTreeMap::new();
    let mut truths = 0;
    loop {
        let truth = truth(question, &mut dice)?;
        truths += 1;
        for (name, figure) in Answer::to(&truth).figures {
            let value = figure.ok().and_then(|quantity| decimal(quantity.value));
            values.entry(name).or_default().extend(value);
        }
        if !dice.next() {
            break;
        }
        if truths == most {
            return None;
        }
    }
    values.retain(|_, values| values.len() == truths);
    Some(values)
}
