//! Numbers as large, as small and as long as the engine takes them.

use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use utomlanskollen::assessment::assess;
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::quantity::{Bounded, Bounds};
use utomlanskollen::region::Region;

use crate::input::{
    Amount, Charges, Days, Falls, Fees, Included, Inhabitants, Input, NetCost, Number, OwnFee, OwnList, Payable, Prices,
    ProfessionName, RegionEntry, Row, WithoutProfession,
};

fn number(texts: &'static [&'static str]) -> impl Strategy<Value = Number> + Clone {
    let decimal = |text: &str| Decimal::from_str_exact(text).expect("a decimal in a test");
    (select(texts), select(texts), 0..16_u8).prop_map(move |(one, other, form)| {
        let (one, other) = (decimal(one), decimal(other));
        Number(match form {
            0 => Bounded { value: Some(one), low: None, high: None },
            1 => Bounded::between(one.min(other), one.max(other)),
            _ => Bounded::exactly(one),
        })
    })
}

const COUNTS: &[&str] = &["0", "1", "3", "7962", "999999999", "1000000000"];
const AMOUNTS: &[&str] = &["0", "0.01", "3333333333333.333333333333333", "10000000000000"];
const PRICES: &[&str] = &["0", "0.0000000000000000000000000001", "650", "333333.3333333333333333333333", "1000000"];
const SHARES: &[&str] = &["0", "0.0000000000000000000000000001", "0.3333333333333333333333333333", "1"];

fn question() -> impl Strategy<Value = Input> {
    let amounts = || {
        let amounts = Profession::ALL
            .map(|profession| number(PRICES).prop_map(move |amount| Amount { profession: ProfessionName(profession), amount }));
        amounts.to_vec()
    };
    let entry = |region: &'static str| {
        let row = (select(&Profession::ALL[..]), number(COUNTS));
        let row = row.prop_map(|(profession, count)| Row { profession: ProfessionName(profession), count, from: None, to: None });
        let date = || "2020-12-31".to_owned();
        (prop::collection::vec(row, 0..3), number(COUNTS), number(AMOUNTS), number(COUNTS), number(COUNTS), number(AMOUNTS))
            .prop_map(move |(contacts, count, invoiced, patients, population, net_cost)| RegionEntry {
                region: region.to_owned(),
                contacts,
                unsplit: Some(WithoutProfession { count, mix: Some("skr-2020".to_owned()) }),
                invoiced: Some(invoiced),
                patients: Some(patients),
                population: Some(Inhabitants { count: population, date: date() }),
                net_cost: Some(NetCost { amount: net_cost, year: 2020 }),
            })
    };
    let codes: Vec<&'static str> = Region::all().map(Region::code).collect();
    let entries = select(vec![1_usize, 3, 21])
        .prop_flat_map(move |how_many| codes[..how_many].iter().copied().map(entry).collect::<Vec<_>>());
    let included = select(vec![Included::Yes, Included::No, Included::Unknown]);
    let terms = (included, amounts(), amounts(), amounts());
    (entries, terms, number(SHARES), number(SHARES)).prop_map(
        |(entries, (fee_included, prices, fees, charges), paying, payable)| {
            let from = || "2020-01-01".to_owned();
            Input {
                period: Days { from: from(), to: "2020-12-31".to_owned() },
                entries,
                price_list: Prices::Own(vec![OwnList { from: from(), to: None, fee_included, prices }]),
                fee: Some(Fees::Own(vec![OwnFee { from: "2020-05-01".to_owned(), to: None, fees }])),
                paying_share: Some(paying),
                payable: Some(Payable { share: Some(payable) }),
                centre_charge: Some(Charges::Own(charges)),
                allocation: Some(Falls::Evenly),
                population_date: None,
                level_from: None,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_that_is_accepted_is_too_large_to_be_computed(input in question()) {
        let question = input.question().expect("extreme, and accepted");
        let assessment = assess(&question).expect("an answer");
        let mut finder = BoundsFinder::new(&assessment.derivation);
        for area in &assessment.areas {
            for (name, figure) in area.all() {
                let Ok(node) = figure else { continue };
                let quantity = finder.quantity(*node);
                let computed = quantity.bounds != Bounds::Exact || quantity.value.is_some_and(|value| value.divided().is_some());
                prop_assert!(computed, "{}.{} was not computed", area.area.code(), name.code());
            }
            let _ = assessment.split(area);
        }
        for compared in &assessment.comparisons {
            let _ = utomlanskollen::comparison::places(&mut finder, &compared.covered);
            let means = [compared.weighted, compared.unweighted, compared.median].map(|node| finder.quantity(node));
            prop_assert!(means.iter().all(|mean| mean.bounds != Bounds::Exact || mean.value.is_some() || covers_zero(&assessment, compared)));
        }
    }
}

/// Whether a mean has nothing to be divided by.
fn covers_zero(
    assessment: &utomlanskollen::assessment::Assessment<'_>,
    compared: &utomlanskollen::comparison::Comparison,
) -> bool {
    let operands = assessment.derivation.operands(compared.weighted);
    operands.last().is_some_and(|divisor| assessment.derivation.is_exactly_zero(*divisor))
}
