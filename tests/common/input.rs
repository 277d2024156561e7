//! A question as text: what `CalculationInput` in `wasm/calc/src/types.d.ts` describes, and the core's question of it.
//!
//! The golden cases are written in this form and the random questions are sent to the browser's engine in it. It is read
//! here a second time, apart from `wasm/calc`, so that the two readers check each other.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utomlanskollen::centre_charge::{self, CentreCharges};
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::error::Error;
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::{Entry, InputKind, Question};
use utomlanskollen::region::Area;
use utomlanskollen::volume::{Allocation, Mix, Unsplit, Volume};

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Input {
    pub(crate) period: Days,
    pub(crate) entries: Vec<RegionEntry>,
    pub(crate) price_list: Prices,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fee: Option<Fees>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paying_share: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) payable: Option<Payable>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) centre_charge: Option<Charges>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) allocation: Option<Falls>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) population_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level_from: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Days {
    pub(crate) from: String,
    pub(crate) to: String,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RegionEntry {
    pub(crate) region: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) contacts: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unsplit: Option<WithoutProfession>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoiced: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) patients: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) population: Option<Inhabitants>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) net_cost: Option<NetCost>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) profession: ProfessionName,
    pub(crate) count: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithoutProfession {
    pub(crate) count: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mix: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Inhabitants {
    pub(crate) count: Number,
    pub(crate) date: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NetCost {
    pub(crate) amount: Number,
    pub(crate) year: i32,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Prices {
    Series(String),
    Own(Vec<OwnList>),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OwnList {
    pub(crate) from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
    pub(crate) fee_included: Included,
    pub(crate) prices: Vec<Amount>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Included {
    Yes,
    No,
    Unknown,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Fees {
    Published(String),
    Own(Vec<OwnFee>),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnFee {
    pub(crate) from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
    pub(crate) fees: Vec<Amount>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Charges {
    Published(String),
    Own(Vec<Amount>),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Amount {
    pub(crate) profession: ProfessionName,
    pub(crate) amount: Number,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payable {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) share: Option<Number>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Falls {
    Range,
    Evenly,
}

/// A profession by its name at the boundary.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct ProfessionName(pub(crate) Profession);

impl TryFrom<String> for ProfessionName {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Profession::from_code(&code).map(Self).ok_or_else(|| format!("no profession is called {code}"))
    }
}

impl From<ProfessionName> for String {
    fn from(name: ProfessionName) -> Self {
        name.0.code().to_owned()
    }
}

/// A number with what is known of it. Written as a whole number, as decimal text, or as `{ value, low, high }`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(try_from = "Written", into = "Written")]
pub(crate) struct Number(pub(crate) Bounded);

/// Never a float: 0.1 as one is another number.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Written {
    Exactly(Plain),
    Bounded(Parts),
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Plain {
    Whole(i64),
    Text(String),
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<Plain>,
}

impl TryFrom<Plain> for Decimal {
    type Error = String;

    fn try_from(plain: Plain) -> Result<Self, String> {
        match plain {
            Plain::Whole(number) => Ok(number.into()),
            Plain::Text(text) => Decimal::from_str_exact(&text).map_err(|error| format!("{text}: {error}")),
        }
    }
}

impl TryFrom<Written> for Number {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let decimal = |part: Option<Plain>| part.map(Decimal::try_from).transpose();
        Ok(Self(match written {
            Written::Exactly(plain) => Bounded::exactly(plain.try_into()?),
            Written::Bounded(Parts { value, low, high }) => {
                Bounded { value: decimal(value)?, low: decimal(low)?, high: decimal(high)? }
            }
        }))
    }
}

impl From<Number> for Written {
    fn from(Number(number): Number) -> Self {
        let text = |part: Option<Decimal>| part.map(|part| Plain::Text(part.to_string()));
        match number.value {
            Some(value) if number.is_exact() => Self::Exactly(Plain::Text(value.to_string())),
            _ => Self::Bounded(Parts { value: text(number.value), low: text(number.low), high: text(number.high) }),
        }
    }
}

impl fmt::Debug for Input {
    /// As the page would send it, so that a question that a test fails on can be asked there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Input {
    /// The core's question, or the error that the engine answers with.
    pub(crate) fn question(&self) -> Result<Question, Error> {
        let period = period(&self.period.from, &self.period.to)?;
        let share = |share: Option<Number>, path: &str| match share {
            Some(Number(share)) => InputKind::Share.check(share, &path),
            None => Ok(Bounded::UNKNOWN_SHARE),
        };
        let entries = (0..).zip(&self.entries).map(|(at, entry)| entry.read(&format!("entries.{at}")));
        Ok(Question {
            period,
            entries: entries.collect::<Result<_, _>>()?,
            prices: self.price_list.read()?,
            fees: self.fee.as_ref().map(Fees::read).transpose()?,
            paying_share: share(self.paying_share, "payingShare")?,
            payable_share: self.payable.as_ref().map(|payable| share(payable.share, "payable.share")).transpose()?,
            centre_charges: self.centre_charge.as_ref().map(Charges::read).transpose()?,
            allocation: if self.allocation == Some(Falls::Evenly) { Allocation::EvenlyOverDays } else { Allocation::Anywhere },
            population_day: match &self.population_date {
                Some(day) => Day::parse(day)?,
                None => period.last().end_of_year(),
            },
            level_from: self.level_from.as_deref().map(Area::from_code).transpose()?,
        })
    }
}

fn period(from: &str, to: &str) -> Result<Period, Error> {
    Period::of_days(Day::parse(from)?, Day::parse(to)?)
}

fn validity(from: &str, to: Option<&str>) -> Result<Validity, Error> {
    Ok(Validity { first: Day::parse(from)?, last: to.map(Day::parse).transpose()? })
}

fn prices(amounts: &[Amount], path: &str) -> Result<Vec<(Profession, Bounded)>, Error> {
    let checked = |(at, amount): (usize, &Amount)| {
        Ok((amount.profession.0, InputKind::Price.check(amount.amount.0, &format!("{path}.{at}.amount"))?))
    };
    (0..).zip(amounts).map(checked).collect()
}

impl RegionEntry {
    fn read(&self, path: &str) -> Result<Entry, Error> {
        let number = |number: Option<Number>, kind: InputKind, field: &str| {
            number.map(|Number(number)| kind.check(number, &format!("{path}.{field}"))).transpose()
        };
        let count = |count: Number, field: &str| InputKind::Count.check(count.0, &format!("{path}.{field}.count"));
        let rows = (0..).zip(&self.contacts);
        let rows = rows.map(|(at, row): (usize, _)| row.read(&format!("{path}.contacts.{at}")));
        let unsplit = self.unsplit.as_ref().map(|unsplit| {
            let mix = unsplit.mix.as_deref().map(Mix::published).transpose()?;
            Ok(Unsplit { contacts: count(unsplit.count, "unsplit")?, mix })
        });
        let population = self.population.as_ref();
        let population = population.map(|own| Ok((count(own.count, "population")?, Day::parse(&own.date)?)));
        let net_cost = self.net_cost.as_ref().map(|own| {
            let amount = InputKind::Amount.check(own.amount.0, &format!("{path}.netCost.amount"))?;
            Ok((amount, own.year))
        });
        Ok(Entry {
            area: Area::from_code(&self.region)?,
            volumes: rows.collect::<Result<_, _>>()?,
            unsplit: unsplit.transpose()?,
            invoiced: number(self.invoiced, InputKind::Amount, "invoiced")?,
            patients: number(self.patients, InputKind::Count, "patients")?,
            population: population.transpose()?,
            net_cost: net_cost.transpose()?,
        })
    }
}

impl Row {
    fn read(&self, path: &str) -> Result<Volume, Error> {
        let within = self.from.as_ref().zip(self.to.as_ref()).map(|(from, to)| period(from, to));
        let contacts = InputKind::Count.check(self.count.0, &format!("{path}.count"))?;
        Ok(Volume { profession: self.profession.0, contacts, within: within.transpose()? })
    }
}

impl Prices {
    /// A fault in the user's own lists takes away the prices, not the whole question.
    fn read(&self) -> Result<Result<PriceSeries, Error>, Error> {
        match self {
            Self::Series(id) => Ok(Ok(PriceSeries::published(id)?)),
            Self::Own(lists) => {
                let lists = (0..).zip(lists).map(|(at, list): (usize, _)| list.read(&format!("priceList.own.{at}.prices")));
                let lists: Vec<Result<PriceList, Error>> = lists.collect::<Result<_, _>>()?;
                Ok(lists.into_iter().collect::<Result<_, _>>().and_then(PriceSeries::own))
            }
        }
    }
}

impl OwnList {
    fn read(&self, path: &str) -> Result<Result<PriceList, Error>, Error> {
        let included = match self.fee_included {
            Included::Yes => FeeIncluded::Yes,
            Included::No => FeeIncluded::No,
            Included::Unknown => FeeIncluded::Unknown,
        };
        let prices = prices(&self.prices, path)?;
        Ok(PriceList::own(validity(&self.from, self.to.as_deref())?, included, &prices))
    }
}

impl Fees {
    fn read(&self) -> Result<FeeSchedule, Error> {
        let own = match self {
            Self::Published(id) => return FeeSchedule::published(id),
            Self::Own(own) => own,
        };
        let read = |(at, own): (usize, &OwnFee)| {
            let mut fees = PerProfession::<Option<ListedFee>>::default();
            for (profession, fee) in prices(&own.fees, &format!("fee.own.{at}.fees"))? {
                *fees.get_mut(profession) = Some(ListedFee { fee, source: None });
            }
            Ok((validity(&own.from, own.to.as_deref())?, fees))
        };
        FeeSchedule::own((0..).zip(own).map(read).collect::<Result<_, _>>()?)
    }
}

impl Charges {
    fn read(&self) -> Result<CentreCharges, Error> {
        let own = match self {
            Self::Published(id) => return centre_charge::published(id),
            Self::Own(own) => own,
        };
        let mut charges = CentreCharges::default();
        for (profession, charge) in prices(own, "centreCharge.own")? {
            *charges.get_mut(profession) = Some((charge, None));
        }
        Ok(charges)
    }
}
