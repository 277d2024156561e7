//! Care packages: nobody pays what nobody is said to pay, the cap holds, months sum to the whole, and where the two sides meet they do.

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::care_package::{
    Agreement, Before, CarePackage, Lack, Number, PackageQuestion, Paid, Payer, Product, Replaced, Visits, WithoutAgreement,
    assess,
};
use utomlanskollen::derivation::NodeId;
use utomlanskollen::price_list::FeeIncluded;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::ratio::Ratio;

fn exactly(number: u32) -> Bounded {
    Bounded::exactly(Decimal::from(number))
}

fn own(number: u32) -> Number {
    Number { number: exactly(number), source: None }
}

fn payers() -> impl Strategy<Value = Payer> {
    prop_oneof![Just(Payer::Patient), Just(Payer::Region), Just(Payer::Insurer)]
}

/// A package with everything in it, all exact, the fee at most the price.
fn packages() -> impl Strategy<Value = PackageQuestion> {
    let visits = prop_oneof![
        (1_u16..=36, 0_u16..=1_000).prop_map(|(months, visits)| (months, Visits::Evenly(visits))),
        proptest::collection::vec(0_u16..20, 1..=36).prop_map(|visits| (visits.len() as u16, Visits::Monthly(visits))),
    ];
    let amounts = (0_u32..400, 0_u32..500, 1_u32..1_500, proptest::array::uniform5(0_u32..400));
    let before = proptest::option::of((0_u32..=100, 1_u16..=12));
    let inside = any::<bool>();
    (visits, amounts, before, inside, any::<bool>(), payers(), payers(), any::<bool>()).prop_map(
        |((months, visits), (fee, above, cap, amounts), before, inside, exempt, with, without, insured)| {
            let [once, monthly, subscription, visit_price, start] = amounts;
            PackageQuestion {
                months: Some(months),
                visits: Some(visits),
                product: Some(Product { once: Some(exactly(once)), monthly: Some(exactly(monthly)), with, without }),
                agreement: Some(Agreement {
                    price: Some(own(fee + above)),
                    fee_included: if inside { FeeIncluded::Yes } else { FeeIncluded::No },
                    fee: Some(own(fee)),
                    exempt,
                    cap: Some(own(cap)),
                    before: before.map(|(percent, months_left)| Before { fees: exactly(cap * percent / 100), months_left }),
                }),
                without: Some(WithoutAgreement {
                    payer: if insured { Payer::Insurer } else { Payer::Patient },
                    subscription: Some(exactly(subscription)),
                    visit_price: Some(exactly(visit_price)),
                    start: Some(exactly(start)),
                }),
                replaced: Some(Replaced { visits: exactly(4), price: exactly(2_093) }),
                reach: None,
            }
        },
    )
}

fn value(package: &CarePackage, found: Result<NodeId, Lack>) -> Ratio {
    package.derivation.value(found.expect("a figure")).expect("a value")
}

fn sum(package: &CarePackage, found: impl Iterator<Item = Result<NodeId, Lack>>) -> Ratio {
    found.fold(Ratio::ZERO, |sum, found| sum.plus(value(package, found)).expect("a sum"))
}

fn of(paid: &Paid) -> [Result<NodeId, Lack>; 4] {
    [paid.patient, paid.region, paid.insurer, paid.total]
}

proptest! {
    #[test]
    fn the_payers_sum_to_the_total_and_the_months_to_the_whole(question in packages()) {
        let package = assess(&question).expect("an answer");
        for paid in [&package.with, &package.without] {
            let [patient, region, insurer, total] = of(paid);
            prop_assert_eq!(sum(&package, [patient, region, insurer].into_iter()), value(&package, total));
        }
        let visits: u32 = package.months.iter().map(|month| u32::from(month.visits)).sum();
        prop_assert_eq!(Some(visits), question.visits.as_ref().map(Visits::count));
        for place in 0..4 {
            let with = sum(&package, package.months.iter().map(|month| of(&month.with)[place]));
            let without = sum(&package, package.months.iter().map(|month| of(&month.without)[place]));
            prop_assert_eq!(with, value(&package, of(&package.with)[place]), "with, {}", place);
            prop_assert_eq!(without, value(&package, of(&package.without)[place]), "without, {}", place);
        }
    }

    #[test]
    fn the_cap_is_never_exceeded_in_any_twelve_months_of_it(question in packages()) {
        let package = assess(&question).expect("an answer");
        let agreement = question.agreement.expect("an agreement");
        let cap = Ratio::of(agreement.cap.and_then(|cap| cap.number.value).expect("a cap"));
        // Without knowing the rule: no more than the cap for each twelve months begun, and one more for those that ran before.
        let periods = package.months.len().div_ceil(12) + usize::from(agreement.before.is_some());
        let fees = value(&package, package.fees);
        prop_assert!(fees <= cap.times(Ratio::of(Decimal::from(periods))).expect("a product"));
        prop_assert!(fees <= value(&package, package.fees_without_cap));
        if agreement.exempt {
            prop_assert!(fees.is_zero());
        }
        // The fees of the package are those of its months, and none is below zero.
        for month in &package.months {
            let paid = value(&package, month.with.patient);
            prop_assert!(paid >= Ratio::ZERO);
        }
        if agreement.before.is_none() {
            let first = package.months.iter().position(|month| month.visits > 0).unwrap_or_default();
            let product = question.product.expect("a product");
            let of_product = |month: usize| {
                let pays = product.with == Payer::Patient;
                let once = if month == 0 { product.once.and_then(|once| once.value) } else { None };
                let monthly = product.monthly.and_then(|monthly| monthly.value).unwrap_or_default();
                if pays { once.unwrap_or_default() + monthly } else { Decimal::ZERO }
            };
            let twelve = package.months.iter().enumerate().skip(first).take(12);
            let fees = twelve.fold(Ratio::ZERO, |sum, (place, month)| {
                let fee = value(&package, month.with.patient).minus(Ratio::of(of_product(place))).expect("a difference");
                sum.plus(fee).expect("a sum")
            });
            prop_assert!(fees <= cap);
        }
    }

    #[test]
    fn without_an_agreement_the_region_pays_a_product_at_most(question in packages()) {
        let package = assess(&question).expect("an answer");
        let pays = question.product.is_some_and(|product| product.without == Payer::Region);
        prop_assert!(pays || value(&package, package.without.region).is_zero());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_sides_meet_where_they_are_said_to(mut question in packages(), tried in proptest::array::uniform4(0_u16..=1_000)) {
        let package = assess(&question).expect("an answer");
        let ends = package.patient_break_even.points.iter().map(|point| point.visits).collect::<Vec<_>>();
        for visits in tried.into_iter().chain(ends) {
            question.visits = Some(Visits::Evenly(visits));
            let there = assess(&question).expect("an answer");
            let within = |stretches: &[(u16, u16)]| stretches.iter().any(|(from, to)| (*from..=*to).contains(&visits));
            let no_dearer = value(&there, there.with.patient) <= value(&there, there.without.patient);
            prop_assert_eq!(no_dearer, within(&package.patient_break_even.no_dearer), "the patient, {} visits", visits);
            let limit = Ratio::of(Decimal::from(4 * 2_093));
            prop_assert_eq!(value(&there, there.with.region) <= limit, within(&package.region_break_even.no_dearer), "the region, {} visits", visits);
        }
    }
}
