//! The same question put otherwise, and the same thing in another size.

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::liability::stretches;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::volume::Allocation;

use crate::answer::{Answer, decimal, same};
use crate::input::{Input, Number, RegionEntry};
use crate::questions::question;

/// Figures that are as many times larger as the volumes are.
const AMOUNTS: [&str; 8] = ["contacts", "payableContacts", "gross", "fees", "liability", "careSide", "centrePart", "centralPart"];
/// Figures that do not depend on how many there are.
const PER_CONTACT: [&str; 3] = ["liabilityPerContact", "liabilityPerPayableContact", "grossPerContact"];

fn times(number: &mut Number, factor: Decimal) {
    let Bounded { value, low, high } = number.0;
    let times = |part: Option<Decimal>| part.map(|part| part * factor);
    number.0 = Bounded { value: times(value), low: times(low), high: times(high) };
}

fn volumes(entry: &mut RegionEntry) -> impl Iterator<Item = &mut Number> {
    let rows = entry.contacts.iter_mut().map(|row| &mut row.count);
    rows.chain(entry.unsplit.as_mut().map(|unsplit| &mut unsplit.count))
}

fn all_volumes_times(input: &Input, factor: Decimal) -> Input {
    let mut input = input.clone();
    input.entries.iter_mut().flat_map(volumes).for_each(|number| times(number, factor));
    input
}

proptest! {
    #[test]
    fn order_and_splitting_of_rows_change_nothing(mut input in question(), seed in any::<u64>(), percent in 0..=100_i64) {
        // The level of the projection is the first entry's unless one is named.
        input.level_from.get_or_insert(input.entries[0].region.clone());
        let question = input.question().expect("a question");
        let before = Answer::to(&question);
        let placed = question.allocation == Allocation::EvenlyOverDays || stretches(&question).is_ok_and(|all| all.len() == 1);
        let mut other = input.clone();
        for entry in &mut other.entries {
            let rows = std::mem::take(&mut entry.contacts);
            for row in rows {
                // Two halves of something unknown would be two unknowns.
                if row.count.0.is_exact() && (placed || row.from.is_some()) {
                    let all = row.count.0.value.expect("a number of contacts");
                    let some = (all * Decimal::new(percent, 2)).floor();
                    let parts = [some, all - some].map(|count| Number(Bounded::exactly(count)));
                    entry.contacts.extend(parts.map(|count| crate::input::Row { count, ..row.clone() }));
                } else {
                    entry.contacts.push(row);
                }
            }
            turn(&mut entry.contacts, seed);
        }
        turn(&mut other.entries, seed / 7);
        let after = Answer::to(&other.question().expect("a question"));
        prop_assert_eq!(&before.places, &after.places);
        for (name, figure) in &before.figures {
            prop_assert_eq!(Some(figure), after.figures.get(name), "{}", name);
        }
        prop_assert_eq!(before.figures.len(), after.figures.len());
    }

    #[test]
    fn twice_the_volumes_cost_twice_as_much(input in question()) {
        let once = Answer::to(&input.question().expect("a question"));
        let twice = Answer::to(&all_volumes_times(&input, Decimal::TWO).question().expect("a question"));
        for (name, figure) in &once.figures {
            let factor = match name.split_once('.').map(|(_, figure)| figure) {
                Some(figure) if AMOUNTS.contains(&figure) => Decimal::TWO,
                Some(figure) if PER_CONTACT.contains(&figure) => Decimal::ONE,
                _ => continue,
            };
            let (Ok(one), Ok(two)) = (figure, &twice.figures[name]) else {
                prop_assert_eq!(figure, &twice.figures[name], "{}", name);
                continue;
            };
            for (one, two) in [(one.value, two.value), (one.low(), two.low()), (one.high(), two.high())] {
                let both = decimal(one).zip(decimal(two));
                prop_assert_eq!(one.is_some(), two.is_some(), "{}", name);
                prop_assert!(both.is_none_or(|(one, two)| same(one * factor, two)), "{name}: {both:?}");
            }
        }
    }

    #[test]
    fn no_volume_costs_nothing(mut input in question()) {
        input.entries.iter_mut().flat_map(volumes).for_each(|number| *number = Number(Bounded::exactly(Decimal::ZERO)));
        let answer = Answer::to(&input.question().expect("a question"));
        for (name, figure) in &answer.figures {
            let figure_name = name.split_once('.').map(|(_, figure)| figure).unwrap_or_default();
            if ["gross", "fees", "liability"].contains(&figure_name) {
                let Ok(quantity) = figure else { continue };
                // A price without end less a fee without end is nothing that can be said, not even none of it.
                let known = [quantity.value, quantity.low(), quantity.high()].map(decimal);
                prop_assert!(known.into_iter().flatten().all(|number| number.is_zero()), "{name}: {quantity:?}");
            }
        }
    }

    #[test]
    fn places_do_not_change_when_everything_grows_alike(input in question(), factor in 2..200_i64) {
        let before = Answer::to(&input.question().expect("a question"));
        let mut larger = all_volumes_times(&input, factor.into());
        let invoiced = larger.entries.iter_mut().filter_map(|entry| entry.invoiced.as_mut());
        invoiced.for_each(|invoiced| times(invoiced, factor.into()));
        let after = Answer::to(&larger.question().expect("a question"));
        prop_assert_eq!(before.places, after.places);
    }
}

/// Another order, told by a number: a rotation, and from its half on the other way round.
fn turn<T>(rows: &mut [T], seed: u64) {
    if rows.is_empty() {
        return;
    }
    let by = usize::try_from(seed % rows.len() as u64).expect("less than the length");
    rows.rotate_left(by);
    if seed.is_multiple_of(2) {
        rows.reverse();
    }
}
