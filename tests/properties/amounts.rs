//! Amounts and their parts.

use proptest::prelude::*;
use rust_decimal::Decimal;
use utomlanskollen::assessment::assess;
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::FigureName;
use utomlanskollen::money::{Rounding, split_whole};
use utomlanskollen::period::Day;
use utomlanskollen::quantity::{Bounded, Bounds};
use utomlanskollen::region::Region;

use crate::answer::{Answer, decimal, same};
use crate::input::{Amount, Days, Falls, Fees, Included, Input, Number, OwnFee, OwnList, Payable, Prices, ProfessionName};
use crate::input::{RegionEntry, Row};
use crate::questions::question;

fn exactly(number: impl Into<Decimal>) -> Number {
    Number(Bounded::exactly(number.into()))
}

proptest! {
    #[test]
    fn gross_is_liability_and_fees_and_neither_is_below_zero(input in question()) {
        let answer = Answer::to(&input.question().expect("a question"));
        for area in std::iter::once("00").chain(Region::all().map(Region::code)) {
            let figure = |name: &str| answer.quantity(&format!("{area}.{name}"));
            let (Some(gross), Some(fees), Some(liability)) = (figure("gross"), figure("fees"), figure("liability")) else { continue };
            let least = |low| decimal(low).is_none_or(|low| low >= Decimal::ZERO);
            prop_assert!(least(liability.low()) && least(fees.low()), "{area}: {liability:?} {fees:?}");
            let tight = !matches!(liability.bounds, Bounds::Between { wider: true, .. });
            if let (true, Some(gross), Some(high)) = (tight, decimal(gross.high()), decimal(liability.high())) {
                prop_assert!(high <= gross || same(high, gross), "{area}: {high} above {gross}");
            }
            if let [Some(gross), Some(fees), Some(liability)] = [gross.value, fees.value, liability.value].map(decimal) {
                prop_assert!(same(gross, fees + liability), "{area}: {gross} is not {fees} + {liability}");
                prop_assert!(Decimal::ZERO <= liability && liability <= gross);
            }
        }
    }

    #[test]
    fn whole_kronor_beside_each_other_add_up(input in question()) {
        let question = input.question().expect("a question");
        let assessment = assess(&question).expect("an answer");
        for figures in &assessment.areas {
            let Some(split) = assessment.split(figures) else { continue };
            prop_assert_eq!(split.gross, split.fees + split.liability);
            if let Some((centre, central)) = split.passed_on {
                prop_assert_eq!(split.liability, centre + central);
            }
            let gross = figures.get(FigureName::Gross).and_then(Result::ok).and_then(|node| assessment.derivation.value(node));
            prop_assert_eq!(decimal(gross).map(|gross| Rounding::HalfAwayFromZero.round(gross, 0)), Some(split.gross));
        }
    }

    /// Every part is its own number rounded up or down, never further off.
    #[test]
    fn a_split_moves_no_part_by_a_krona(parts in prop::collection::vec(-1_000_000..1_000_000_i64, 1..8)) {
        let parts: Vec<Decimal> = parts.into_iter().map(|part| Decimal::new(part, 3)).collect();
        let total = Rounding::HalfAwayFromZero.round(parts.iter().sum(), 0);
        let whole = split_whole(total, &parts).expect("parts of the total");
        prop_assert_eq!(whole.iter().sum::<Decimal>(), total);
        for (part, whole) in parts.iter().zip(&whole) {
            prop_assert!((*part - *whole).abs() < Decimal::ONE, "{part} became {whole}");
        }
    }

    /// The same contacts laid evenly, dated to the parts, and asked part by part.
    #[test]
    fn a_period_is_the_sum_of_its_parts(
        before in 1..200_usize, after in 0..200_usize, daily in prop::collection::vec(0..50_i64, 7), paying in 0..=100_i64,
    ) {
        let change = Day::parse("2019-06-14").expect("a day");
        let first = (0..before).fold(change, |day, _| day.previous());
        let last = (0..after).fold(change, |day, _| day.next());
        let parts = [(first, change.previous(), before), (change, last, after + 1)];
        // As many each day; psychotherapists have no price before the change.
        let rows = |dated: bool, of: &[(Day, Day, usize)]| -> Vec<Row> {
            let professions = || Profession::ALL.into_iter().zip(&daily).filter(|(named, _)| *named != Profession::Psychotherapist);
            let rows = of.iter().flat_map(|(from, to, days)| professions().map(move |(profession, daily)| Row {
                profession: ProfessionName(profession),
                count: exactly(daily * i64::try_from(*days).expect("a number of days")),
                from: dated.then(|| from.to_string()),
                to: dated.then(|| to.to_string()),
            }));
            rows.collect()
        };
        let ask = |from: Day, to: Day, contacts, allocation| {
            let mut input = on_2019(contacts, paying);
            input.period = Days { from: from.to_string(), to: to.to_string() };
            input.allocation = Some(allocation);
            Answer::to(&input.question().expect("a question"))
        };
        let evenly = ask(first, last, rows(false, &[(first, last, before + after + 1)]), Falls::Evenly);
        let dated = ask(first, last, rows(true, &parts), Falls::Range);
        let apart = parts.map(|part| ask(part.0, part.1, rows(false, &[part]), Falls::Range));
        for name in ["23.contacts", "23.gross", "23.fees", "23.liability"] {
            let whole = evenly.exact(name);
            prop_assert_eq!(whole, dated.exact(name), "{} dated", name);
            prop_assert_eq!(whole, apart.iter().map(|part| part.exact(name)).sum::<Decimal>(), "{} apart", name);
        }
    }

    /// The model in whole numbers only: contacts, öre and shares in hundredths of a percent.
    #[test]
    fn liability_is_what_integers_give(
        rows in prop::collection::vec((0..7_usize, 0..2_000_000_i128), 1..8),
        prices in prop::collection::vec(0..200_000_i128, 7),
        fees in prop::collection::vec(0..60_000_i128, 7),
        paying in 0..=10_000_i128,
        payable in 0..=10_000_i128,
    ) {
        let (mut gross, mut liability) = (0, 0);
        for (profession, contacts) in &rows {
            let (price, fee) = (prices[*profession], fees[*profession]);
            gross += contacts * payable * price * 10_000;
            liability += contacts * payable * (paying * (price - fee).max(0) + (10_000 - paying) * price);
        }
        let number = |digits: i128, decimals| exactly(Decimal::from_i128_with_scale(digits, decimals));
        let amounts = |amounts: &[i128]| -> Vec<Amount> {
            let named = Profession::ALL.into_iter().map(ProfessionName).zip(amounts);
            named.map(|(profession, ore)| Amount { profession, amount: number(*ore, 2) }).collect()
        };
        let contacts = rows.iter().map(|(profession, contacts)| Row {
            profession: ProfessionName(Profession::ALL[*profession]), count: number(*contacts, 0), from: None, to: None,
        });
        let mut input = on_2019(contacts.collect(), 0);
        let from = "2019-01-01".to_owned();
        input.price_list =
            Prices::Own(vec![OwnList { from: from.clone(), to: None, fee_included: Included::Yes, prices: amounts(&prices) }]);
        input.fee = Some(Fees::Own(vec![OwnFee { from, to: None, fees: amounts(&fees) }]));
        input.paying_share = Some(number(paying, 4));
        input.payable = Some(Payable { share: Some(number(payable, 4)) });
        let answer = Answer::to(&input.question().expect("a question"));
        // Öre with two shares of four decimals each: ten decimals of a krona.
        prop_assert_eq!(answer.exact("23.gross"), Decimal::from_i128_with_scale(gross, 10));
        prop_assert_eq!(answer.exact("23.liability"), Decimal::from_i128_with_scale(liability, 10));
    }
}

/// A question about one region in 2019, with SKL's lists and a fee of 100 kronor for all.
fn on_2019(contacts: Vec<Row>, paying_percent: i64) -> Input {
    let fees = Profession::ALL.map(|profession| Amount { profession: ProfessionName(profession), amount: exactly(100) });
    Input {
        period: Days { from: "2019-01-01".to_owned(), to: "2019-12-31".to_owned() },
        entries: vec![RegionEntry { region: "23".to_owned(), contacts, ..RegionEntry::default() }],
        price_list: Prices::Series("skl".to_owned()),
        fee: Some(Fees::Own(vec![OwnFee { from: "2018-01-01".to_owned(), to: None, fees: fees.to_vec() }])),
        paying_share: Some(exactly(Decimal::new(paying_percent, 2))),
        payable: None,
        centre_charge: None,
        allocation: None,
        population_date: None,
        level_from: None,
    }
}
