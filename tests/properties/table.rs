//! Tables of regions and years: an evaluator of its own, in whole numbers of any length, gives the same figures, means,
//! places and sentence; and what does not matter changes nothing.

use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::comparison;
use utomlanskollen::comparison_table::{
    CellMeasure, ComparedMeasure, ComparedYear, Numbers, OwnCell, Statement, TableQuestion, compare,
};
use utomlanskollen::derivation::{BoundsFinder, NodeId};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::region::{Area, Region};

const YEAR: i32 = 2019;

/// Contacts and population of some regions, exactly known. Small numbers, so that equal rates come up.
fn volumes() -> impl Strategy<Value = Vec<(Region, u32, u32)>> {
    let regions = proptest::sample::subsequence(Region::all().collect::<Vec<_>>(), 1..=Region::COUNT);
    regions.prop_flat_map(|regions| {
        let one = prop_oneof![(0_u32..20, 1_u32..10), (0_u32..2_000_000, 1_u32..3_000_000)];
        let numbers = proptest::collection::vec(one, regions.len());
        numbers.prop_map(move |numbers| {
            let of = |(region, (contacts, population)): (&Region, (u32, u32))| (*region, contacts, population);
            regions.iter().zip(numbers).map(of).collect()
        })
    })
}

fn question(volumes: &[(Region, u32, u32)]) -> TableQuestion {
    let cell = |region: Region, measure, number: u32| OwnCell {
        area: Area::Region(region),
        year: YEAR,
        measure,
        number: Bounded::exactly(Decimal::from(number)),
    };
    let own = volumes.iter().flat_map(|(region, contacts, population)| {
        [cell(*region, CellMeasure::Contacts, *contacts), cell(*region, CellMeasure::Population, *population)]
    });
    TableQuestion { numbers: Numbers::Own, chosen: Vec::new(), own: own.collect(), among: None }
}

fn ratio(numerator: u32, denominator: u32) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

/// The rates as printed, to twenty digits after the point.
fn printed(number: &BigRational) -> String {
    let scaled = (number * BigRational::from_integer(num_bigint::BigInt::from(10).pow(20))).round();
    scaled.to_integer().to_string()
}

fn value(year: &ComparedYear, node: NodeId) -> String {
    let divided = year.derivation.value(node).expect("a value").divided().expect("a number");
    let digits = BigRational::new(divided.mantissa().into(), num_bigint::BigInt::from(10).pow(divided.scale()));
    printed(&digits)
}

proptest! {
    #[test]
    fn rates_means_places_and_sentence_are_those_of_whole_numbers(volumes in volumes()) {
        let table = compare(&question(&volumes)).expect("an answer");
        let year = &table.years[0];
        let measure = ComparedMeasure::ContactsPerThousand;
        let compared = year.measures.iter().find(|compared| compared.measure == measure).expect("a comparison");
        let rates: Vec<(Region, BigRational)> =
            volumes.iter().map(|(region, contacts, population)| (*region, ratio(*contacts, *population) * ratio(1000, 1))).collect();
        for (region, rate) in &rates {
            let area = year.areas.iter().find(|area| area.area == Area::Region(*region)).expect("an area");
            prop_assert_eq!(value(year, area.get(measure.figure()).expect("a rate")), printed(rate));
        }
        let sum = |of: &dyn Fn(&(Region, u32, u32)) -> u32| volumes.iter().map(|volume| ratio(of(volume), 1)).sum::<BigRational>();
        let weighted = sum(&|(_, contacts, _)| *contacts) / sum(&|(.., population)| *population) * ratio(1000, 1);
        prop_assert_eq!(value(year, compared.weighted.expect("a weighted mean")), printed(&weighted));
        let count = ratio(u32::try_from(rates.len()).expect("a few"), 1);
        let unweighted = rates.iter().map(|(_, rate)| rate.clone()).sum::<BigRational>() / count;
        prop_assert_eq!(value(year, compared.unweighted), printed(&unweighted));

        let mut finder = BoundsFinder::new(&year.derivation);
        for place in comparison::places(&mut finder, &compared.comparable) {
            let own = &rates.iter().find(|(region, _)| *region == place.region).expect("a rate").1;
            let above = rates.iter().filter(|(_, other)| other > own).count();
            prop_assert_eq!((place.best, place.worst), (above + 1, above + 1), "{}", place.region.code());
        }

        let highest: Vec<_> = rates.iter().filter(|(_, rate)| rates.iter().all(|(_, other)| other <= rate)).collect();
        let lowest: Vec<_> = rates.iter().filter(|(_, rate)| rates.iter().all(|(_, other)| other >= rate)).collect();
        match &compared.statement {
            Statement::Said { highest: high, lowest: low, ratio, .. } => {
                prop_assert_eq!((highest[0].0, lowest[0].0), (*high, *low));
                prop_assert_eq!((highest.len(), lowest.len()), (1, 1));
                prop_assert_eq!(value(year, *ratio), printed(&(&highest[0].1 / &lowest[0].1)));
            }
            Statement::Refused(_) => {
                let nothing = lowest[0].1 == ratio(0, 1);
                prop_assert!(rates.len() < 2 || highest.len() > 1 || lowest.len() > 1 || nothing);
            }
        }
    }

    #[test]
    fn the_order_of_own_numbers_does_not_matter(volumes in volumes()) {
        let said = |question: &TableQuestion| {
            let table = compare(question).expect("an answer");
            table.years[0].measures.iter().map(|compared| {
                (compared.comparable.iter().map(|(region, node)| (*region, value(&table.years[0], *node))).collect::<Vec<_>>(), value(&table.years[0], compared.unweighted))
            }).collect::<Vec<_>>()
        };
        let question = question(&volumes);
        let mut reversed = question.clone();
        reversed.own.reverse();
        prop_assert_eq!(said(&question), said(&reversed));
    }

    /// Regions that are not among those asked for are in no mean, place or sentence.
    #[test]
    fn who_is_not_asked_for_does_not_count(volumes in volumes(), kept in 1_usize..21) {
        let kept = kept.min(volumes.len());
        let among: Vec<Region> = volumes.iter().take(kept).map(|(region, ..)| *region).collect();
        let all = compare(&TableQuestion { among: Some(among), ..question(&volumes) }).expect("an answer");
        let alone = compare(&question(&volumes[..kept])).expect("an answer");
        let measure = |year: &ComparedYear| {
            let compared = year.measures.iter().find(|compared| compared.measure == ComparedMeasure::ContactsPerThousand);
            let compared = compared.expect("a comparison");
            (value(year, compared.weighted.expect("a mean")), value(year, compared.median), compared.comparable.len(), format!("{:?}", compared.statement).contains("Said"))
        };
        prop_assert_eq!(measure(&all.years[0]), measure(&alone.years[0]));
    }
}
