//! The question as it comes in. Every field is known, or the whole is refused: a misspelt one must not be overlooked.

use serde::Deserialize;
use utomlanskollen::centre_charge::{self, CentreCharges};
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::error::Error;
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity;
use utomlanskollen::question::{Entry, InputKind, Question};
use utomlanskollen::region::Area;
use utomlanskollen::volume::{Allocation, Mix, Unsplit, Volume};
use wasm_bindgen::JsValue;

use super::number::Bounded;
use crate::engine_error::EngineError;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CalculationInput {
    period: PeriodInput,
    entries: Vec<RegionEntry>,
    price_list: PriceListInput,
    fee: Option<FeeInput>,
    paying_share: Option<Bounded>,
    payable: Option<Payable>,
    centre_charge: Option<CentreChargeInput>,
    allocation: Option<AllocationInput>,
    population_date: Option<String>,
    level_from: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodInput {
    from: String,
    to: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RegionEntry {
    region: String,
    #[serde(default)]
    contacts: Vec<VolumeInput>,
    unsplit: Option<UnsplitInput>,
    invoiced: Option<Bounded>,
    patients: Option<Bounded>,
    population: Option<PopulationInput>,
    net_cost: Option<NetCostInput>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VolumeInput {
    profession: String,
    count: Bounded,
    from: Option<String>,
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnsplitInput {
    count: Bounded,
    mix: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PopulationInput {
    count: Bounded,
    date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NetCostInput {
    amount: Bounded,
    year: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PriceListInput {
    series: Option<String>,
    own: Option<Vec<OwnPriceList>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OwnPriceList {
    from: String,
    to: Option<String>,
    fee_included: String,
    prices: Vec<ProfessionAmount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfessionAmount {
    profession: String,
    amount: Bounded,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeeInput {
    published: Option<String>,
    own: Option<Vec<OwnFee>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFee {
    from: String,
    to: Option<String>,
    fees: Vec<ProfessionAmount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payable {
    share: Option<Bounded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CentreChargeInput {
    published: Option<String>,
    own: Option<Vec<ProfessionAmount>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum AllocationInput {
    Range,
    Evenly,
}

/// The question, or why it cannot be understood.
pub(crate) fn read(input: JsValue) -> Result<Question, EngineError> {
    let input: CalculationInput =
        serde_wasm_bindgen::from_value(input).map_err(|error| EngineError::malformed("", &error.to_string()))?;
    let period = period(&input.period.from, &input.period.to)?;
    let share = |share: &Option<Bounded>, path: &str| {
        share.as_ref().map_or(Ok(quantity::Bounded::UNKNOWN_SHARE), |share| share.read(InputKind::Share, path))
    };
    let population_day = input.population_date.as_deref().map(Day::parse).transpose()?;
    Ok(Question {
        period,
        entries: input
            .entries
            .iter()
            .enumerate()
            .map(|(position, entry)| entry.read(&format!("entries.{position}")))
            .collect::<Result<_, _>>()?,
        prices: input.price_list.read()?,
        fees: input.fee.as_ref().map(FeeInput::read).transpose()?,
        paying_share: share(&input.paying_share, "payingShare")?,
        payable_share: input.payable.as_ref().map(|payable| share(&payable.share, "payable.share")).transpose()?,
        centre_charges: input.centre_charge.as_ref().map(CentreChargeInput::read).transpose()?,
        allocation: match input.allocation {
            Some(AllocationInput::Evenly) => Allocation::EvenlyOverDays,
            Some(AllocationInput::Range) | None => Allocation::Anywhere,
        },
        population_day: population_day.unwrap_or_else(|| period.last().end_of_year()),
        level_from: input.level_from.as_deref().map(Area::from_code).transpose()?,
    })
}

fn period(from: &str, to: &str) -> Result<Period, Error> {
    Period::of_days(Day::parse(from)?, Day::parse(to)?)
}

fn validity(from: &str, to: Option<&str>) -> Result<Validity, Error> {
    Ok(Validity { first: Day::parse(from)?, last: to.map(Day::parse).transpose()? })
}

fn profession(name: &str, path: &str) -> Result<Profession, EngineError> {
    Profession::from_code(name).ok_or_else(|| EngineError::malformed(path, name))
}

impl RegionEntry {
    fn read(&self, path: &str) -> Result<Entry, EngineError> {
        let number = |number: &Option<Bounded>, kind, field: &str| {
            number.as_ref().map(|number| number.read(kind, &format!("{path}.{field}"))).transpose()
        };
        let volumes = self.contacts.iter().enumerate();
        let volumes =
            volumes.map(|(position, volume)| volume.read(&format!("{path}.contacts.{position}"))).collect::<Result<_, _>>()?;
        let unsplit = self.unsplit.as_ref().map(|unsplit| {
            let contacts = unsplit.count.read(InputKind::Count, &format!("{path}.unsplit.count"))?;
            Ok::<_, Error>(Unsplit { contacts, mix: unsplit.mix.as_deref().map(Mix::published).transpose()? })
        });
        let population = self.population.as_ref().map(|population| {
            let count = population.count.read(InputKind::Count, &format!("{path}.population.count"))?;
            Ok::<_, Error>((count, Day::parse(&population.date)?))
        });
        let net_cost = self.net_cost.as_ref().map(|net_cost| {
            Ok::<_, Error>((net_cost.amount.read(InputKind::Amount, &format!("{path}.netCost.amount"))?, net_cost.year))
        });
        Ok(Entry {
            area: Area::from_code(&self.region)?,
            volumes,
            unsplit: unsplit.transpose()?,
            invoiced: number(&self.invoiced, InputKind::Amount, "invoiced")?,
            patients: number(&self.patients, InputKind::Count, "patients")?,
            population: population.transpose()?,
            net_cost: net_cost.transpose()?,
        })
    }
}

impl VolumeInput {
    fn read(&self, path: &str) -> Result<Volume, EngineError> {
        let within = match (&self.from, &self.to) {
            (None, None) => None,
            (Some(from), Some(to)) => Some(period(from, to)?),
            _ => return Err(EngineError::malformed(path, "from and to go together")),
        };
        Ok(Volume {
            profession: profession(&self.profession, path)?,
            contacts: self.count.read(InputKind::Count, &format!("{path}.count"))?,
            within,
        })
    }
}

impl PriceListInput {
    /// The prices. A fault of a user's own lists is a finding, not the end: what needs no price is still answered.
    fn read(&self) -> Result<Result<PriceSeries, Error>, EngineError> {
        match (&self.series, &self.own) {
            (Some(series), None) => Ok(Ok(PriceSeries::published(series)?)),
            (None, Some(lists)) => {
                let mut read = Vec::with_capacity(lists.len());
                for (position, list) in lists.iter().enumerate() {
                    match list.read(&format!("priceList.own.{position}"))? {
                        Ok(list) => read.push(list),
                        Err(error) => return Ok(Err(error)),
                    }
                }
                Ok(PriceSeries::own(read))
            }
            _ => Err(EngineError::malformed("priceList", "either series or own")),
        }
    }
}

impl OwnPriceList {
    fn read(&self, path: &str) -> Result<Result<PriceList, Error>, EngineError> {
        let fee_included = FeeIncluded::from_code(&self.fee_included)
            .ok_or_else(|| EngineError::malformed(&format!("{path}.feeIncluded"), &self.fee_included))?;
        let prices = amounts(&self.prices, &format!("{path}.prices"))?;
        Ok(PriceList::own(validity(&self.from, self.to.as_deref())?, fee_included, &prices))
    }
}

fn amounts(amounts: &[ProfessionAmount], path: &str) -> Result<Vec<(Profession, quantity::Bounded)>, EngineError> {
    let read = |(position, amount): (usize, &ProfessionAmount)| {
        let path = format!("{path}.{position}");
        Ok((profession(&amount.profession, &path)?, amount.amount.read(InputKind::Price, &format!("{path}.amount"))?))
    };
    amounts.iter().enumerate().map(read).collect()
}

impl FeeInput {
    fn read(&self) -> Result<FeeSchedule, EngineError> {
        match (&self.published, &self.own) {
            (Some(schedule), None) => Ok(FeeSchedule::published(schedule)?),
            (None, Some(fees)) => {
                let mut read = Vec::with_capacity(fees.len());
                for (position, fee) in fees.iter().enumerate() {
                    let mut by_profession = PerProfession::<Option<ListedFee>>::default();
                    for (profession, amount) in amounts(&fee.fees, &format!("fee.own.{position}.fees"))? {
                        *by_profession.get_mut(profession) = Some(ListedFee { fee: amount, source: None });
                    }
                    read.push((validity(&fee.from, fee.to.as_deref())?, by_profession));
                }
                Ok(FeeSchedule::own(read)?)
            }
            _ => Err(EngineError::malformed("fee", "either published or own")),
        }
    }
}

impl CentreChargeInput {
    fn read(&self) -> Result<CentreCharges, EngineError> {
        match (&self.published, &self.own) {
            (Some(charge), None) => Ok(centre_charge::published(charge)?),
            (None, Some(own)) => {
                let mut charges = CentreCharges::default();
                for (profession, amount) in amounts(own, "centreCharge.own")? {
                    *charges.get_mut(profession) = Some((amount, None));
                }
                Ok(charges)
            }
            _ => Err(EngineError::malformed("centreCharge", "either published or own")),
        }
    }
}
