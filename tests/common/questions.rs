//! Questions of all kinds that the engine takes, at random: regions, periods across changes, bounds, fees and shares.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rust_decimal::Decimal;
use utomlanskollen::contact::Profession;
use utomlanskollen::period::Day;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::region::Region;

use super::input::{
    Amount, Charges, Days, Falls, Fees, Included, Inhabitants, Input, NetCost, Number, OwnFee, OwnList, Payable, Prices,
    ProfessionName, RegionEntry, Row, WithoutProfession,
};

/// A question that is not refused.
pub(crate) fn question() -> impl Strategy<Value = Input> {
    let whole = (days(), entries(), prices(), option::weighted(0.85, fees()), option::weighted(0.8, share()));
    let rest = (
        option::weighted(0.3, option::weighted(0.7, share())),
        option::weighted(0.3, charges()),
        option::of(select(vec![Falls::Range, Falls::Evenly])),
        option::of(select(vec!["2015-12-31", "2019-12-31", "2020-06-30", "2023-12-31", "2014-12-31"])),
        any::<bool>(),
    );
    (whole, rest).prop_map(|((period, entries, price_list, fee, paying_share), rest)| {
        let (payable, centre_charge, allocation, population_date, last_is_level) = rest;
        let level_from = entries.last().filter(|_| last_is_level).map(|entry| entry.region.clone());
        let mut input = Input {
            period,
            entries,
            price_list,
            fee,
            paying_share,
            payable: payable.map(|share| Payable { share }),
            centre_charge,
            allocation,
            population_date: population_date.map(str::to_owned),
            level_from,
        };
        date_rows_within_the_period(&mut input);
        input
    })
}

/// Years with and without a change of price, and stretches of any other days.
fn days() -> impl Strategy<Value = Days> {
    let year = select(vec![2015, 2016, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025]);
    let year = year.prop_map(|year| Days { from: format!("{year}-01-01"), to: format!("{year}-12-31") });
    let any = (day(), 0..400_usize).prop_map(|(first, length)| {
        let last = (0..length).fold(first, |day, _| day.next());
        Days { from: first.to_string(), to: last.to_string() }
    });
    prop_oneof![3 => year, 1 => any]
}

fn day() -> impl Strategy<Value = Day> {
    (2016..=2025_i32, 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| Day::new(year, month, day).expect("a day"))
}

fn entries() -> impl Strategy<Value = Vec<RegionEntry>> {
    let codes: Vec<&'static str> = Region::all().map(Region::code).collect();
    let regions = prop_oneof![
        2 => Just(vec!["00"]),
        16 => subsequence(codes.clone(), 1..=4).prop_shuffle(),
        1 => Just(codes),
    ];
    regions.prop_flat_map(|codes| codes.into_iter().map(entry).collect::<Vec<_>>())
}

fn entry(region: &'static str) -> impl Strategy<Value = RegionEntry> {
    let mix = option::weighted(0.7, Just("skr-2020".to_owned()));
    let unsplit = (count(2_000_000), mix).prop_map(|(count, mix)| WithoutProfession { count, mix });
    let own_population = (count(3_000_000), day()).prop_map(|(count, day)| Inhabitants { count, date: day.to_string() });
    let net_cost = (amount(50_000_000_000), 2016..=2024_i32).prop_map(|(amount, year)| NetCost { amount, year });
    (
        vec(row(), 0..4),
        option::weighted(0.3, unsplit),
        option::of(amount(900_000_000)),
        option::weighted(0.3, count(100_000)),
        option::weighted(0.3, own_population),
        option::weighted(0.3, net_cost),
    )
        .prop_map(move |(contacts, unsplit, invoiced, patients, population, net_cost)| RegionEntry {
            region: region.to_owned(),
            contacts,
            unsplit,
            invoiced,
            patients,
            population,
            net_cost,
        })
}

/// A row; `from` is first only a mark that it is to be dated.
fn row() -> impl Strategy<Value = Row> {
    let dated = option::weighted(0.3, Just(String::new()));
    (profession(), count(500_000), dated).prop_map(|(profession, count, from)| Row { profession, count, from, to: None })
}

/// One day is never across a change: the period's first and its last take turns.
fn date_rows_within_the_period(input: &mut Input) {
    let days = [input.period.from.clone(), input.period.to.clone()];
    let rows = input.entries.iter_mut().flat_map(|entry| &mut entry.contacts).filter(|row| row.from.is_some());
    for (row, day) in rows.zip(days.iter().cycle()) {
        (row.from, row.to) = (Some(day.clone()), Some(day.clone()));
    }
}

fn profession() -> impl Strategy<Value = ProfessionName> {
    // Mostly the four of which something is published.
    prop_oneof![3 => select(&Profession::ALL[..4]), 1 => select(&Profession::ALL[..])].prop_map(ProfessionName)
}

fn prices() -> impl Strategy<Value = Prices> {
    let published = select(vec!["skl", "skl", "skl", "jonkoping", "stockholm-gotland"]);
    let included = select(vec![Included::Yes, Included::Yes, Included::No, Included::Unknown]);
    let list = (included, per_profession(kronor(1_500)));
    let own = (list.clone(), option::of((day(), list))).prop_map(|((fee_included, prices), later)| {
        let mut first = OwnList { from: "2015-01-01".to_owned(), to: None, fee_included, prices };
        let later = later.map(|(day, (fee_included, prices))| {
            first.to = Some(day.previous().to_string());
            OwnList { from: day.to_string(), to: None, fee_included, prices }
        });
        Prices::Own(later.into_iter().chain([first]).collect())
    });
    prop_oneof![published.prop_map(|id| Prices::Series(id.to_owned())), own]
}

fn fees() -> impl Strategy<Value = Fees> {
    let published = select(vec!["sormland", "jonkoping", "uppsala", "stockholm"]).prop_map(|id| Fees::Published(id.to_owned()));
    let own = (day(), per_profession(kronor(400)), option::of(per_profession(kronor(400)))).prop_map(|(day, fees, earlier)| {
        let to = Some(day.previous().to_string());
        let earlier = earlier.map(|fees| OwnFee { from: "2015-01-01".to_owned(), to, fees });
        let later = OwnFee { from: day.to_string(), to: None, fees };
        Fees::Own(earlier.into_iter().chain([later]).collect())
    });
    prop_oneof![published, own]
}

fn charges() -> impl Strategy<Value = Charges> {
    let published = select(vec!["skane", "vastra-gotaland", "halland"]).prop_map(|id| Charges::Published(id.to_owned()));
    prop_oneof![published, per_profession(kronor(600)).prop_map(Charges::Own)]
}

/// An amount for all professions, or for some of them.
fn per_profession(amount: impl Strategy<Value = Number> + Clone + 'static) -> impl Strategy<Value = Vec<Amount>> + Clone {
    let all: Vec<Profession> = Profession::ALL.to_vec();
    let professions = prop_oneof![3 => Just(all.clone()), 1 => subsequence(all, 1..7)];
    professions.prop_flat_map(move |professions| {
        let amounts = professions
            .into_iter()
            .map(|profession| amount.clone().prop_map(move |amount| Amount { profession: ProfessionName(profession), amount }));
        amounts.collect::<Vec<_>>()
    })
}

fn count(most: i64) -> impl Strategy<Value = Number> + Clone {
    (0..=most).prop_flat_map(|value| known(value.into(), Decimal::from(value / 20)))
}

/// Kronor and öre.
fn amount(most: i64) -> impl Strategy<Value = Number> + Clone {
    (0..=most, 0..100_i64, any::<bool>()).prop_flat_map(|(kronor, ore, whole)| {
        let value = Decimal::new(kronor * 100 + if whole { 0 } else { ore }, 2);
        known(value, Decimal::from(kronor / 20))
    })
}

fn kronor(most: i64) -> impl Strategy<Value = Number> + Clone {
    amount(most)
}

/// 0 to 1, in thousandths.
fn share() -> impl Strategy<Value = Number> + Clone {
    (0..=1000_i64, 0..=1000_i64, 0..4_u8).prop_map(|(one, other, form)| {
        let [low, high] = [one.min(other), one.max(other)].map(|share| Decimal::new(share, 3));
        Number(match form {
            0 | 1 => Bounded::exactly(low),
            2 => Bounded::between(low, high),
            _ => Bounded::between(Decimal::ZERO, Decimal::ONE),
        })
    })
}

/// A number with what is known of it: mostly all, sometimes a range around it, an end of one, or nothing.
fn known(value: Decimal, about: Decimal) -> impl Strategy<Value = Number> + Clone {
    let (low, high) = (Some(value - about), Some(value + about));
    let number = Some(value);
    prop_oneof![
        50 => Just(Bounded::exactly(value)),
        2 => Just(Bounded { value: number, low, high }),
        1 => Just(Bounded { value: None, low, high }),
        1 => Just(Bounded { value: number, low: number, high: None }),
        1 => Just(Bounded { value: number, low: None, high: number }),
        1 => Just(Bounded { value: number, low: None, high: None }),
    ]
    .prop_map(Number)
}
