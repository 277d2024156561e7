//! The question as a scenario makes it, one thing exchanged after the other.

use crate::contact::PerProfession;
use crate::error::Error;
use crate::liability::{Conditions, stretches};
use crate::patient_fee::FeeSchedule;
use crate::period::{Period, Validity};
use crate::price_list::{ListedPrice, PriceList, PriceSeries};
use crate::question::Question;

use super::{CentreChange, FeeChange, OwnPrices, PayableRule, PriceChange, Refusal, Scenario};

/// The questions on the way from the baseline to the scenario, which is the last. What a care centre is charged moves no
/// cost of the region, so only the last asks for it.
#[derive(Debug)]
pub(super) struct Reform {
    /// As before.
    pub(super) mix: Question,
    /// With the shares that are paid as after.
    pub(super) payable: Question,
    /// With prices as after.
    pub(super) price: Question,
    /// With all as after.
    pub(super) after: Question,
    /// As after, but everything is qualified care; `None`: there is no such rule after.
    pub(super) full: Option<Question>,
    /// What a question does not ask of, after.
    pub(super) conditions: Conditions,
}

impl Reform {
    /// # Errors
    /// A refusal when the scenario leaves days without a price list.
    pub(super) fn of(baseline: &Question, scenario: &Scenario) -> Result<Self, Refusal> {
        let mix = Question { centre_charges: None, ..baseline.clone() };
        let payable_share = match scenario.payable {
            None => baseline.payable_share,
            Some(PayableRule::Off) => None,
            Some(PayableRule::Share(share)) => Some(share),
        };
        let payable = Question { payable_share, ..mix.clone() };
        let price = Question { prices: prices(baseline, scenario), ..payable.clone() };
        let centre_charges = match &scenario.centre {
            None => baseline.centre_charges,
            Some(CentreChange::Nothing | CentreChange::All) => None,
            Some(CentreChange::Charges(charges)) => Some(*charges),
        };
        let paying_share = scenario.paying_share.unwrap_or(baseline.paying_share);
        let after = Question { fees: fees(baseline, scenario), paying_share, centre_charges, ..price.clone() };
        let full = after.payable_share.is_some().then(|| Question { payable_share: None, centre_charges: None, ..after.clone() });
        let all_on_centre = matches!(scenario.centre, Some(CentreChange::All));
        let conditions = Conditions { unassessed: scenario.unassessed_share, all_on_centre };
        let reform = Self { mix, payable, price, after, full, conditions };
        // Where the baseline has no prices for each day either, it is no fault of a scenario that leaves them alone.
        if baseline.prices.is_ok() && (scenario.changes_prices() || stretches(baseline).is_ok()) {
            stretches(&reform.after).map_err(|error| Refusal::of_time(scenario, error))?;
        }
        Ok(reform)
    }
}

fn prices(baseline: &Question, scenario: &Scenario) -> Result<PriceSeries, Error> {
    let series = match &scenario.price_list {
        None => baseline.prices.clone(),
        Some(PriceChange::List(list)) => Ok(in_place_of(baseline, list)),
        Some(PriceChange::Series(series)) => Ok(series.clone()),
    };
    match &scenario.own_prices {
        None => series,
        Some(own) => series.map(|series| series.with_each(|list| with_own_prices(list, own))),
    }
}

/// One list on all days. Of a profession that it does not name, the price of before is kept: the list says nothing of it.
fn in_place_of(baseline: &Question, list: &PriceList) -> PriceSeries {
    let stretches = stretches(baseline).unwrap_or_default();
    let names_all = stretches
        .iter()
        .flat_map(|stretch| stretch.list.prices.iter())
        .all(|(profession, before)| before.is_none() || list.prices.get(profession).is_some());
    if names_all {
        return PriceSeries::always(list.clone(), baseline.period);
    }
    PriceSeries::in_order(stretches.iter().map(|stretch| {
        let prices = PerProfession::new(|profession| {
            let kept = stretch
                .list
                .prices
                .get(profession)
                .map(|kept| ListedPrice { fee_included: Some(stretch.list.includes_fee(profession)), ..kept });
            list.prices.get(profession).or(kept)
        });
        let validity = Validity { first: stretch.period.first(), last: Some(stretch.period.last()) };
        PriceList { prices, validity, ..list.clone() }
    }))
}

fn with_own_prices(list: &PriceList, own: &OwnPrices) -> PriceList {
    let prices = PerProfession::new(|profession| match own.prices.get(profession) {
        Some(price) => Some(ListedPrice { price: *price, source: None, fee_included: own.fee_included }),
        None => *list.prices.get(profession),
    });
    PriceList { prices, ..list.clone() }
}

fn fees(baseline: &Question, scenario: &Scenario) -> Option<FeeSchedule> {
    let replaced =
        |fees, before: Option<&FeeSchedule>, period: Period| Some(before.cloned().unwrap_or_default().with(fees, period));
    match &scenario.fee {
        None => baseline.fees.clone(),
        Some(FeeChange::Published(schedule)) => Some(schedule.clone()),
        Some(FeeChange::Uniform(fee)) => replaced(PerProfession::new(|_| Some(*fee)), None, baseline.period),
        Some(FeeChange::Professions(fees)) => replaced(*fees, baseline.fees.as_ref(), baseline.period),
    }
}
