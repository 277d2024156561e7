//! Settings of a review as the page and `cargo xtask invoices` write them, and files read part by part.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::region::{Area, Region};
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::row::{ContactTypeWord, Initiative};
use utomlanskollen::review::settings::{AmountsAre, ChildrenFree, DayOrder, DecimalSign, Exempt, Mapping, Role, Settings, Words};

/// `ReviewSettings` in `wasm/review/src/types.d.ts`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Given {
    home_region: String,
    today: String,
    period: Option<Days>,
    price_list: Prices,
    fee: Option<Fees>,
    exempt: GivenExempt,
    invoice_total: Option<String>,
    amounts: Option<String>,
    #[serde(default)]
    words: GivenWords,
    #[serde(default)]
    only_own_contact_types: bool,
    #[serde(default)]
    mapping: GivenMapping,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    from: String,
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Prices {
    Series(String),
    Own(Vec<OwnList>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OwnList {
    from: String,
    to: Option<String>,
    fee_included: String,
    prices: Vec<ByProfession>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Fees {
    Published(String),
    Own(Vec<OwnFees>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFees {
    from: String,
    to: Option<String>,
    fees: Vec<ByProfession>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByProfession {
    profession: String,
    amount: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct GivenExempt {
    children_under: Option<u8>,
    children_through_year_of: Option<u8>,
    from_age: Option<u8>,
    free_card: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct GivenWords {
    profession: BTreeMap<String, String>,
    contact_type: BTreeMap<String, String>,
    region: BTreeMap<String, String>,
    initiative: BTreeMap<String, String>,
    free_card: BTreeMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct GivenMapping {
    heading: Option<u32>,
    columns: BTreeMap<String, u32>,
    days: Option<String>,
    decimal_sign: Option<String>,
}

impl Given {
    /// The same as the core takes them. What cannot be taken fails the test.
    pub(crate) fn settings(self) -> Settings {
        Settings {
            home_region: Region::from_code(&self.home_region).expect("a region"),
            today: day(&self.today),
            period: self.period.map(|days| {
                let last = days.to.as_deref().map(day).expect("a last day");
                Period::of_days(day(&days.from), last).expect("a period")
            }),
            prices: match self.price_list {
                Prices::Series(series) => PriceSeries::published(&series).expect("a series"),
                Prices::Own(lists) => PriceSeries::own(lists.into_iter().map(OwnList::list).collect()).expect("lists"),
            },
            fees: self.fee.map(|fees| match fees {
                Fees::Published(schedule) => FeeSchedule::published(&schedule).expect("fees of a care region"),
                Fees::Own(fees) => FeeSchedule::own(fees.into_iter().map(OwnFees::fees).collect()).expect("fees"),
            }),
            exempt: Exempt {
                children: match (self.exempt.children_under, self.exempt.children_through_year_of) {
                    (Some(age), None) => Some(ChildrenFree::Under(age)),
                    (None, Some(age)) => Some(ChildrenFree::ThroughYearOf(age)),
                    (None, None) => None,
                    (Some(_), Some(_)) => panic!("children are free either under an age or through a year"),
                },
                from_age: self.exempt.from_age,
                free_card: self.exempt.free_card,
            },
            invoice_total: self.invoice_total.map(|total| Amount::from_decimal(decimal(&total)).expect("an amount")),
            amounts: self.amounts.map(|amounts| match amounts.as_str() {
                "gross" => AmountsAre::Gross,
                "net" => AmountsAre::Net,
                other => panic!("amounts are {other}"),
            }),
            words: self.words.words(),
            mapping: self.mapping.mapping(),
            only_own_contact_types: self.only_own_contact_types,
        }
    }
}

impl OwnList {
    fn list(self) -> PriceList {
        let validity = Validity { first: day(&self.from), last: self.to.as_deref().map(day) };
        let included = FeeIncluded::from_code(&self.fee_included).expect("whether the fee is inside");
        let prices: Vec<_> =
            self.prices.iter().map(|price| (price.profession(), Bounded::exactly(decimal(&price.amount)))).collect();
        PriceList::own(validity, included, &prices).expect("a price list")
    }
}

impl OwnFees {
    fn fees(self) -> (Validity, PerProfession<Option<ListedFee>>) {
        let mut fees = PerProfession::default();
        for fee in &self.fees {
            let listed = ListedFee { fee: Bounded::exactly(decimal(&fee.amount)), source: None };
            *fees.get_mut(fee.profession()) = Some(listed);
        }
        (Validity { first: day(&self.from), last: self.to.as_deref().map(day) }, fees)
    }
}

impl ByProfession {
    fn profession(&self) -> Profession {
        Profession::from_code(&self.profession).expect("a profession")
    }
}

impl GivenWords {
    fn words(self) -> Words {
        fn meanings<M>(words: BTreeMap<String, String>, meaning: impl Fn(&str) -> Option<M>) -> BTreeMap<String, M> {
            let each = words.into_iter().map(|(word, said)| {
                let meaning = meaning(&said).unwrap_or_else(|| panic!("{word} means {said}"));
                (word, meaning)
            });
            each.collect()
        }
        let one_of = |said: &str, one: &str, other: &str| match said {
            _ if said == one => Some(true),
            _ if said == other => Some(false),
            _ => None,
        };
        Words {
            professions: meanings(self.profession, |said| {
                if said == "none" { Some(None) } else { Profession::from_code(said).map(Some) }
            }),
            contact_types: meanings(self.contact_type, |said| {
                let is_payable = one_of(said, "payable", "notPayable")?;
                Some(if is_payable { ContactTypeWord::Payable } else { ContactTypeWord::NotPayable })
            }),
            regions: meanings(self.region, |said| Area::from_code(said).ok()),
            initiatives: meanings(self.initiative, |said| {
                Some(if one_of(said, "referred", "patient")? { Initiative::Referred } else { Initiative::Patient })
            }),
            free_cards: meanings(self.free_card, |said| one_of(said, "yes", "no")),
        }
    }
}

impl GivenMapping {
    fn mapping(self) -> Mapping {
        let role = |code: &str| Role::from_code(code).unwrap_or_else(|| panic!("{code} is no role"));
        let columns = self.columns.iter().map(|(code, column)| (role(code), Some(*column).filter(|column| *column > 0)));
        Mapping {
            heading: self.heading,
            columns: columns.collect(),
            days: self.days.map(|days| match days.as_str() {
                "dayFirst" => DayOrder::DayFirst,
                "monthFirst" => DayOrder::MonthFirst,
                other => panic!("days are {other}"),
            }),
            decimal_sign: self.decimal_sign.map(|sign| match sign.as_str() {
                "comma" => DecimalSign::Comma,
                "point" => DecimalSign::Point,
                other => panic!("the decimal sign is {other}"),
            }),
        }
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
