//! The question as it comes in, in the shape that `wasm/calc/src/types.d.ts` gives `CalculationInput`.

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
use utomlanskollen_boundary::CodedError;

use crate::number;
use crate::object::{Fields, ObjectReader, Value};

/// What was read, or why it cannot be understood.
pub type Read<T> = Result<T, CodedError>;

/// The question.
///
/// # Errors
/// A coded error with the place of what is wrong.
pub fn read(whole: &Value<'_>) -> Read<Question> {
    whole.object(|input| {
        let period = input.required("period", Fields::period, |value| value.object(period))?;
        let population_day = input.optional("populationDate", Fields::population_date, day)?;
        Ok(Question {
            period,
            entries: input.required("entries", Fields::entries, |value| value.items(entry))?,
            prices: input.required("priceList", Fields::price_list, |value| value.object(|list| prices(&value, list)))?,
            fees: input.optional("fee", Fields::fee, |value| value.object(|fee| fees(&value, fee)))?,
            paying_share: input.optional("payingShare", Fields::paying_share, share)?.unwrap_or(Bounded::UNKNOWN_SHARE),
            payable_share: input.optional("payable", Fields::payable, payable)?,
            centre_charges: input
                .optional("centreCharge", Fields::centre_charge, |value| value.object(|charge| centre_charges(&value, charge)))?,
            allocation: input.optional("allocation", Fields::allocation, allocation)?.unwrap_or_default(),
            population_day: population_day.unwrap_or_else(|| period.last().end_of_year()),
            level_from: input.optional("levelFrom", Fields::level_from, area)?,
        })
    })
}

fn day(value: Value<'_>) -> Read<Day> {
    value.known(Day::parse)
}

fn area(value: Value<'_>) -> Read<Area> {
    value.known(Area::from_code)
}

/// A share.
///
/// # Errors
/// As [`number::read`].
pub fn share(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Share)
}

fn count(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Count)
}

fn amount(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Amount)
}

/// Kronor for one contact.
///
/// # Errors
/// As [`number::read`].
pub fn price(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Price)
}

/// A profession.
///
/// # Errors
/// `input.malformed` for another word.
pub fn profession(value: Value<'_>) -> Read<Profession> {
    Profession::from_code(&value.text()?).ok_or_else(|| value.malformed("expected a profession"))
}

fn payable(value: Value<'_>) -> Read<Bounded> {
    value.object(|payable| Ok(payable.optional("share", Fields::share, share)?.unwrap_or(Bounded::UNKNOWN_SHARE)))
}

fn allocation(value: Value<'_>) -> Read<Allocation> {
    match value.text()?.as_str() {
        "range" => Ok(Allocation::Anywhere),
        "evenly" => Ok(Allocation::EvenlyOverDays),
        _ => Err(value.malformed("expected range or evenly")),
    }
}

fn period(period: &ObjectReader<'_>) -> Read<Period> {
    let (from, to) = (period.required("from", Fields::from, day)?, period.required("to", Fields::to, day)?);
    Period::of_days(from, to).map_err(|error| CodedError::at(error, &period.path))
}

fn validity(list: &ObjectReader<'_>) -> Read<Validity> {
    Ok(Validity { first: list.required("from", Fields::from, day)?, last: list.optional("to", Fields::to, day)? })
}

fn entry(value: Value<'_>) -> Read<Entry> {
    value.object(|entry| {
        Ok(Entry {
            area: entry.required("region", Fields::region, area)?,
            volumes: entry.optional("contacts", Fields::contacts, |value| value.items(volume))?.unwrap_or_default(),
            unsplit: entry.optional("unsplit", Fields::unsplit, unsplit)?,
            invoiced: entry.optional("invoiced", Fields::invoiced, amount)?,
            patients: entry.optional("patients", Fields::patients, count)?,
            population: entry.optional("population", Fields::population, |value| {
                value.object(|own| Ok((own.required("count", Fields::count, count)?, own.required("date", Fields::date, day)?)))
            })?,
            net_cost: entry.optional("netCost", Fields::net_cost, |value| {
                value.object(|own| {
                    Ok((
                        own.required("amount", Fields::amount, amount)?,
                        own.required("year", Fields::year, |value| value.year())?,
                    ))
                })
            })?,
        })
    })
}

fn volume(value: Value<'_>) -> Read<Volume> {
    value.object(|volume| {
        let from = volume.optional("from", Fields::from, day)?;
        let to = volume.optional("to", Fields::to, day)?;
        let within = match (from, to) {
            (None, None) => None,
            (Some(from), Some(to)) => Some(Period::of_days(from, to).map_err(|error| CodedError::at(error, &volume.path))?),
            _ => return Err(value.malformed("from and to go together")),
        };
        Ok(Volume {
            profession: volume.required("profession", Fields::profession, profession)?,
            contacts: volume.required("count", Fields::count, count)?,
            within,
        })
    })
}

fn unsplit(value: Value<'_>) -> Read<Unsplit> {
    value.object(|unsplit| {
        Ok(Unsplit {
            contacts: unsplit.required("count", Fields::count, count)?,
            mix: unsplit.optional("mix", Fields::mix, |mix| mix.known(Mix::published))?,
        })
    })
}

/// The prices. A fault of a user's own lists is a finding, not the end: what needs no price is still answered.
fn prices(value: &Value<'_>, list: &ObjectReader<'_>) -> Read<Result<PriceSeries, Error>> {
    let series = list.optional("series", Fields::series, |series| series.known(PriceSeries::published))?;
    let own = list.optional("own", Fields::own, |value| value.items(own_price_list))?;
    match (series, own) {
        (Some(series), None) => Ok(Ok(series)),
        (None, Some(lists)) => Ok(lists.into_iter().collect::<Result<_, _>>().and_then(PriceSeries::own)),
        _ => Err(value.malformed("expected either series or own")),
    }
}

/// Whether a price includes the fee.
///
/// # Errors
/// `input.malformed` for another word.
pub fn fee_included(value: Value<'_>) -> Read<FeeIncluded> {
    FeeIncluded::from_code(&value.text()?).ok_or_else(|| value.malformed("expected yes, no or unknown"))
}

fn own_price_list(value: Value<'_>) -> Read<Result<PriceList, Error>> {
    value.object(|list| {
        let fee_included = list.required("feeIncluded", Fields::fee_included, fee_included)?;
        let prices = list.required("prices", Fields::prices, amounts)?;
        Ok(PriceList::own(validity(list)?, fee_included, &prices))
    })
}

/// Kronor for one contact by profession.
///
/// # Errors
/// As [`number::read`], or for a profession that there is not.
pub fn amounts(value: Value<'_>) -> Read<Vec<(Profession, Bounded)>> {
    value.items(|item| {
        item.object(|amount| {
            let profession = amount.required("profession", Fields::profession, profession)?;
            Ok((profession, amount.required("amount", Fields::amount, price)?))
        })
    })
}

fn fees(value: &Value<'_>, fee: &ObjectReader<'_>) -> Read<FeeSchedule> {
    let published = fee.optional("published", Fields::published, |id| id.known(FeeSchedule::published))?;
    let own = fee.optional("own", Fields::own, |value| value.items(own_fee))?;
    match (published, own) {
        (Some(schedule), None) => Ok(schedule),
        (None, Some(fees)) => Ok(FeeSchedule::own(fees)?),
        _ => Err(value.malformed("expected either published or own")),
    }
}

fn own_fee(value: Value<'_>) -> Read<(Validity, PerProfession<Option<ListedFee>>)> {
    value.object(|own| {
        let mut by_profession = PerProfession::<Option<ListedFee>>::default();
        for (profession, fee) in own.required("fees", Fields::fees, amounts)? {
            *by_profession.get_mut(profession) = Some(ListedFee { fee, source: None });
        }
        Ok((validity(own)?, by_profession))
    })
}

fn centre_charges(value: &Value<'_>, charge: &ObjectReader<'_>) -> Read<CentreCharges> {
    let published = charge.optional("published", Fields::published, |id| id.known(centre_charge::published))?;
    let own = charge.optional("own", Fields::own, amounts)?;
    match (published, own) {
        (Some(charges), None) => Ok(charges),
        (None, Some(own)) => {
            let mut charges = CentreCharges::default();
            for (profession, charge) in own {
                *charges.get_mut(profession) = Some((charge, None));
            }
            Ok(charges)
        }
        _ => Err(value.malformed("expected either published or own")),
    }
}
