//! Why a scenario cannot be calculated, and which of its levers says so. The others are calculated all the same.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::error::Error;

use super::{ElasticityOf, Lever, Scenario};

/// A scenario that cannot be calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub fault: Fault,
    /// The lever that is at fault.
    pub lever: Lever,
    /// The part of it, as the boundary calls it: "to", "value", "factor.2.amount"; empty: the whole.
    pub part: &'static str,
}

/// Why.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// What any question may be refused for.
    Question(Error),
    /// The shares of where contacts go cannot sum to 1. `least` and `most` are what they can sum to.
    DestinationsDoNotSum { least: Decimal, most: Decimal },
    /// The elasticity would leave fewer than no contacts of a profession: the factor that it gives.
    NegativeContacts { profession: Profession, factor: Decimal },
    /// The fee or price that contacts answer to is not known before or after.
    ElasticityOfUnknown { of: ElasticityOf, profession: Profession },
    /// It is not the same all through the period.
    ElasticityOfChanging { of: ElasticityOf, profession: Profession },
    /// It is 0 before, and no change is a percentage of nothing.
    ElasticityOfZero { of: ElasticityOf, profession: Profession },
    /// A number that the decimals cannot hold.
    OutOfRange,
}

impl Refusal {
    /// Prices or fees that do not fit the period or its dated contacts: the lever that cut the period so.
    pub(super) fn of_time(scenario: &Scenario, error: Error) -> Self {
        let lever = match scenario {
            Scenario { price_list: Some(_), .. } => Lever::PriceList,
            Scenario { fee: Some(_), .. } => Lever::Fee,
            _ => Lever::OwnPrices,
        };
        Self { fault: Fault::Question(error), lever, part: "" }
    }
}

impl ElasticityOf {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fee => "fee",
            Self::Price => "price",
        }
    }
}

impl Fault {
    /// The stable code, for example `scenario.destinations_do_not_sum`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Question(error) => error.code(),
            Self::DestinationsDoNotSum { .. } => "scenario.destinations_do_not_sum",
            Self::NegativeContacts { .. } => "scenario.negative_contacts",
            Self::ElasticityOfUnknown { .. } => "scenario.elasticity_of_unknown",
            Self::ElasticityOfChanging { .. } => "scenario.elasticity_of_changing",
            Self::ElasticityOfZero { .. } => "scenario.elasticity_of_zero",
            Self::OutOfRange => "scenario.out_of_range",
        }
    }

    /// The values that the message needs, by name. Shares and factors are decimal text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let of_lever = |of: &ElasticityOf, profession: &Profession| {
            vec![("of", of.code().to_owned()), ("profession", profession.code().to_owned())]
        };
        match self {
            Self::Question(error) => error.params(),
            Self::DestinationsDoNotSum { least, most } => vec![("least", least.to_string()), ("most", most.to_string())],
            Self::NegativeContacts { profession, factor } => {
                vec![("profession", profession.code().to_owned()), ("factor", factor.to_string())]
            }
            Self::ElasticityOfUnknown { of, profession }
            | Self::ElasticityOfChanging { of, profession }
            | Self::ElasticityOfZero { of, profession } => of_lever(of, profession),
            Self::OutOfRange => Vec::new(),
        }
    }
}
