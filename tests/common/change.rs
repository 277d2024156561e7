//! A scenario as text: what `Change` in `wasm/scenario/src/types.d.ts` describes, and the core's levers of it.
//!
//! Read here a second time, apart from `wasm/scenario`, as `input.rs` does with questions.

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::centre_charge;
use utomlanskollen::contact::PerProfession;
use utomlanskollen::patient_fee::FeeSchedule;
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::scenario::{
    CentreChange, Destinations, Elasticity, ElasticityOf, Ending, FeeChange, FollowUp, OwnPrices, PayableRule, PriceChange,
    Scenario, Spread,
};

use crate::input::{Amount, Included, Number};

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub(crate) enum Change {
    List { list: String },
    Series { series: String },
    Prices { prices: Vec<Amount>, fee_included: Option<Included> },
    Fee { fee: Fee },
    Paying { share: Option<Number> },
    Payable { rule: Rule },
    Assessment { share: Option<Number> },
    Volume { factor: Factor },
    Elasticity { of: Of, value: String },
    Ending { share: Option<Factor>, to: Box<To>, cost: Costs },
    FollowUp { share: Option<Number>, cost: Vec<Amount> },
    Centre { charge: Charge },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Fee {
    Published(String),
    Uniform(Number),
    Professions(Vec<Amount>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Rule {
    Off,
    Share(Number),
    /// The rule holds, and nothing is known of the share.
    Unknown,
}

/// One number for all professions, or one for each of some.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Factor {
    Professions(Vec<Amount>),
    All(Number),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Of {
    Fee,
    Price,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct To {
    digital: Option<Number>,
    physical: Option<Number>,
    self_care: Option<Number>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Costs {
    #[serde(default)]
    digital: Vec<Amount>,
    #[serde(default)]
    physical: Vec<Amount>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Charge {
    None,
    All,
    Published(String),
    Own(Vec<Amount>),
}

/// The core's scenario of the changes.
pub(crate) fn scenario(changes: &[Change]) -> Scenario {
    let mut scenario = Scenario::default();
    for change in changes {
        change.turn(&mut scenario);
    }
    scenario
}

impl Change {
    fn turn(&self, scenario: &mut Scenario) {
        match self {
            Self::List { list } => {
                scenario.price_list = Some(PriceChange::List(PriceList::published_by(list).expect("a published list")));
            }
            Self::Series { series } => {
                scenario.price_list = Some(PriceChange::Series(PriceSeries::published(series).expect("a published series")));
            }
            Self::Prices { prices, fee_included } => {
                let fee_included = fee_included.map(|included| match included {
                    Included::Yes => FeeIncluded::Yes,
                    Included::No => FeeIncluded::No,
                    Included::Unknown => FeeIncluded::Unknown,
                });
                scenario.own_prices = Some(OwnPrices { prices: amounts(prices), fee_included });
            }
            Self::Fee { fee } => {
                scenario.fee = Some(match fee {
                    Fee::Published(id) => FeeChange::Published(FeeSchedule::published(id).expect("a published schedule")),
                    Fee::Uniform(fee) => FeeChange::Uniform(fee.0),
                    Fee::Professions(fees) => FeeChange::Professions(amounts(fees)),
                });
            }
            Self::Paying { share } => scenario.paying_share = Some(known(share.as_ref())),
            Self::Payable { rule } => {
                scenario.payable = Some(match rule {
                    Rule::Off => PayableRule::Off,
                    Rule::Share(share) => PayableRule::Share(share.0),
                    Rule::Unknown => PayableRule::Share(Bounded::UNKNOWN_SHARE),
                });
            }
            Self::Assessment { share } => scenario.unassessed_share = Some(known(share.as_ref())),
            Self::Volume { factor } => scenario.volume_factor = Some(factor.spread()),
            Self::Elasticity { of, value } => {
                let of = match of {
                    Of::Fee => ElasticityOf::Fee,
                    Of::Price => ElasticityOf::Price,
                };
                let value = Decimal::from_str_exact(value).expect("an elasticity");
                scenario.elasticity = Some(Elasticity { of, value });
            }
            Self::Ending { share, to, cost } => {
                let number = |number: &Option<Number>| number.map(|Number(number)| number);
                scenario.ending = Some(Ending {
                    share: share.as_ref().map_or(Spread::All(Bounded::UNKNOWN_SHARE), Factor::spread),
                    to: Destinations {
                        digital: number(&to.digital),
                        physical: number(&to.physical),
                        self_care: number(&to.self_care),
                    },
                    digital_cost: amounts(&cost.digital),
                    physical_cost: amounts(&cost.physical),
                });
            }
            Self::FollowUp { share, cost } => {
                scenario.follow_up = Some(FollowUp { share: known(share.as_ref()), cost: amounts(cost) });
            }
            Self::Centre { charge } => {
                scenario.centre = Some(match charge {
                    Charge::None => CentreChange::Nothing,
                    Charge::All => CentreChange::All,
                    Charge::Published(id) => CentreChange::Charges(centre_charge::published(id).expect("a published charge")),
                    Charge::Own(own) => {
                        let own = amounts(own);
                        CentreChange::Charges(PerProfession::new(|profession| own.get(profession).map(|charge| (charge, None))))
                    }
                });
            }
        }
    }
}

impl Factor {
    fn spread(&self) -> Spread {
        match self {
            Self::Professions(numbers) => Spread::Professions(amounts(numbers)),
            Self::All(number) => Spread::All(number.0),
        }
    }
}

fn known(share: Option<&Number>) -> Bounded {
    share.map_or(Bounded::UNKNOWN_SHARE, |share| share.0)
}

fn amounts(given: &[Amount]) -> PerProfession<Option<Bounded>> {
    let mut amounts = PerProfession::<Option<Bounded>>::default();
    for amount in given {
        *amounts.get_mut(amount.profession.0) = Some(amount.amount.0);
    }
    amounts
}
