//! One change of a scenario as it comes in, in the shape that `types.d.ts` gives `Change`.

use rust_decimal::Decimal;
use utomlanskollen::centre_charge::{self, CentreCharges};
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::error::Error;
use utomlanskollen::patient_fee::FeeSchedule;
use utomlanskollen::price_list::{PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::InputKind;
use utomlanskollen::scenario::{
    CentreChange, Destinations, Elasticity, ElasticityOf, Ending, FeeChange, FollowUp, Lever, OwnPrices, PayableRule,
    PriceChange, Scenario, Spread,
};
use utomlanskollen_boundary::{CodedError, decimal, is_decimal};
use utomlanskollen_figures::number;
use utomlanskollen_figures::object::{Fields, ObjectReader, Value};
use utomlanskollen_figures::question::{fee_included, price, profession, share};

use crate::question::Read;

/// Which lever a kind of change is; `None` for an unknown kind.
pub(crate) fn lever(kind: &str) -> Option<Lever> {
    Some(match kind {
        "list" | "series" => Lever::PriceList,
        "prices" => Lever::OwnPrices,
        "fee" => Lever::Fee,
        "paying" => Lever::PayingShare,
        "payable" => Lever::Payable,
        "assessment" => Lever::UnassessedShare,
        "volume" => Lever::VolumeFactor,
        "elasticity" => Lever::Elasticity,
        "ending" => Lever::Ending,
        "followUp" => Lever::FollowUp,
        "centre" => Lever::Centre,
        _ => return None,
    })
}

/// Reads a change into the scenario and remembers its kind.
pub(crate) fn read(value: &Value<'_>, scenario: &mut Scenario, kinds: &mut Vec<String>) -> Read<()> {
    value.object(|change| {
        let kind = change.required("kind", Fields::kind, |value| value.text())?;
        let Some(turned) = lever(&kind) else { return Err(value.malformed("expected a kind of change")) };
        // The list and the series turn one lever.
        if kinds.iter().any(|known| lever(known) == Some(turned)) {
            return Err(CodedError::new("scenario.lever_twice", vec![("kind", kind)], &value.path));
        }
        kinds.push(kind.clone());
        match kind.as_str() {
            "list" => {
                let list = change.required("list", Fields::list, |list| list.known(PriceList::published_by))?;
                scenario.price_list = Some(PriceChange::List(list));
            }
            "series" => {
                let series = change.required("series", Fields::series, |series| series.known(PriceSeries::published))?;
                scenario.price_list = Some(PriceChange::Series(series));
            }
            "prices" => scenario.own_prices = Some(own_prices(change)?),
            "fee" => scenario.fee = Some(change.required("fee", Fields::fee, |value| value.object(|of| fee(&value, of)))?),
            "paying" => scenario.paying_share = Some(share_of(change)?),
            "payable" => scenario.payable = Some(change.required("rule", Fields::rule, payable)?),
            "assessment" => scenario.unassessed_share = Some(share_of(change)?),
            "volume" => {
                let factor = change.required("factor", Fields::factor, |value| spread(&value, InputKind::Price))?;
                scenario.volume_factor = Some(factor);
            }
            "elasticity" => scenario.elasticity = Some(elasticity(change)?),
            "ending" => scenario.ending = Some(ending(change)?),
            "followUp" => {
                scenario.follow_up =
                    Some(FollowUp { share: share_of(change)?, cost: change.required("cost", Fields::cost, costs)? });
            }
            _ => {
                scenario.centre = Some(change.required("charge", Fields::charge, centre)?);
            }
        }
        Ok(())
    })
}

/// The share of a change; missing: nothing is known of it.
fn share_of(change: &ObjectReader<'_>) -> Read<Bounded> {
    Ok(change.optional("share", Fields::share, share)?.unwrap_or(Bounded::UNKNOWN_SHARE))
}

fn own_prices(change: &ObjectReader<'_>) -> Read<OwnPrices> {
    Ok(OwnPrices {
        prices: change.required("prices", Fields::prices, |value| some_amounts(&value, InputKind::Price))?,
        fee_included: change.optional("feeIncluded", Fields::fee_included, fee_included)?,
    })
}

/// Amounts of at least one profession.
fn some_amounts(value: &Value<'_>, kind: InputKind) -> Read<PerProfession<Option<Bounded>>> {
    let amounts = amounts(value, kind)?;
    let is_any = amounts.iter().any(|(_, amount)| amount.is_some());
    if is_any { Ok(amounts) } else { Err(value.malformed("expected at least one profession")) }
}

/// Amounts by profession, each at most once.
fn amounts(value: &Value<'_>, kind: InputKind) -> Read<PerProfession<Option<Bounded>>> {
    let mut by_profession = PerProfession::<Option<Bounded>>::default();
    value.items(|item| {
        item.object(|amount| {
            let of: Profession = amount.required("profession", Fields::profession, profession)?;
            let number = amount.required("amount", Fields::amount, |value| number::read(&value, kind))?;
            match by_profession.get_mut(of).replace(number) {
                None => Ok(()),
                Some(_) => Err(CodedError::at(Error::ProfessionTwice { profession: of }, &item.path)),
            }
        })
    })?;
    Ok(by_profession)
}

fn costs(value: Value<'_>) -> Read<PerProfession<Option<Bounded>>> {
    amounts(&value, InputKind::Price)
}

fn fee(value: &Value<'_>, fee: &ObjectReader<'_>) -> Read<FeeChange> {
    let published = fee.optional("published", Fields::published, |id| id.known(FeeSchedule::published))?;
    let uniform = fee.optional("uniform", Fields::uniform, price)?;
    let professions = fee.optional("professions", Fields::professions, |value| some_amounts(&value, InputKind::Price))?;
    match (published, uniform, professions) {
        (Some(schedule), None, None) => Ok(FeeChange::Published(schedule)),
        (None, Some(fee), None) => Ok(FeeChange::Uniform(fee)),
        (None, None, Some(fees)) => Ok(FeeChange::Professions(fees)),
        _ => Err(value.malformed("expected one of published, uniform and professions")),
    }
}

fn payable(value: Value<'_>) -> Read<PayableRule> {
    match value.js.as_string().as_deref() {
        Some("off") => Ok(PayableRule::Off),
        Some(_) => Err(value.malformed("expected off, or an object")),
        None => value.object(|rule| Ok(PayableRule::Share(share_of(rule)?))),
    }
}

/// A number for all professions, or an array with one for each of some.
fn spread(value: &Value<'_>, kind: InputKind) -> Read<Spread> {
    if js_sys::Array::is_array(&value.js) {
        Ok(Spread::Professions(some_amounts(value, kind)?))
    } else {
        Ok(Spread::All(number::read(value, kind)?))
    }
}

fn elasticity(change: &ObjectReader<'_>) -> Read<Elasticity> {
    let of = change.required("of", Fields::of, |value| match value.text()?.as_str() {
        "fee" => Ok(ElasticityOf::Fee),
        "price" => Ok(ElasticityOf::Price),
        _ => Err(value.malformed("expected fee or price")),
    })?;
    Ok(Elasticity { of, value: change.required("value", Fields::value, signed)? })
}

/// A number that may be below zero.
fn signed(value: Value<'_>) -> Read<Decimal> {
    let text = value.text()?;
    let path = || value.path.to_string();
    if !is_decimal(&text) {
        return Err(Error::NotDecimal { path: path(), text: text.chars().take(40).collect() }.into());
    }
    decimal(&text).ok_or_else(|| Error::TooLarge { path: path() }.into())
}

fn ending(change: &ObjectReader<'_>) -> Read<Ending> {
    let spread_of = |value: Value<'_>| spread(&value, InputKind::Share);
    let share_that_ends = change.optional("share", Fields::share, spread_of)?;
    let to = change.required("to", Fields::to, |value| {
        value.object(|to| {
            Ok(Destinations {
                digital: to.optional("digital", Fields::digital, share)?,
                physical: to.optional("physical", Fields::physical, share)?,
                self_care: to.optional("selfCare", Fields::self_care, share)?,
            })
        })
    })?;
    let (digital_cost, physical_cost) = change.required("cost", Fields::cost, |value| {
        value.object(|cost| {
            Ok((cost.required("digital", Fields::digital, costs)?, cost.required("physical", Fields::physical, costs)?))
        })
    })?;
    let share = share_that_ends.unwrap_or(Spread::All(Bounded::UNKNOWN_SHARE));
    Ok(Ending { share, to, digital_cost, physical_cost })
}

fn centre(value: Value<'_>) -> Read<CentreChange> {
    match value.js.as_string().as_deref() {
        Some("none") => return Ok(CentreChange::Nothing),
        Some("all") => return Ok(CentreChange::All),
        Some(_) => return Err(value.malformed("expected none, all, or an object")),
        None => {}
    }
    value.object(|charge| {
        let published = charge.optional("published", Fields::published, |id| id.known(centre_charge::published))?;
        let own = charge.optional("own", Fields::own, |value| some_amounts(&value, InputKind::Price))?;
        match (published, own) {
            (Some(charges), None) => Ok(CentreChange::Charges(charges)),
            (None, Some(own)) => {
                let charges: CentreCharges = PerProfession::new(|profession| own.get(profession).map(|charge| (charge, None)));
                Ok(CentreChange::Charges(charges))
            }
            _ => Err(value.malformed("expected either published or own")),
        }
    })
}
