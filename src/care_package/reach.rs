//! How many patients have a package, and what theirs cost together.

use super::paid::{Shares, Side, name_of};
use super::question::Reach;
use super::{Lack, Payer};
use crate::data;
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::period::Day;
use crate::quantity::{Bounded, Inhabitants, PackageCost, PackagesCost, Patients, Share};
use rust_decimal::Decimal;

/// The number of patients, and the day of the population that it is a share of.
pub(super) fn people(reach: Option<Reach>, derivation: &mut Derivation) -> (Result<Figure<Patients>, Lack>, Option<Day>) {
    let name = NodeName::shared(FigureName::PackagePeople);
    match reach {
        None => (Err(Lack::Reach), None),
        Some(Reach::People(people)) => (Ok(derivation.given(name, people, None)), None),
        Some(Reach::Share { area, share }) => {
            let latest = data::POPULATIONS.iter().filter(|row| row.area == area).max_by_key(|row| row.day);
            let Some(row) = latest else { return (Err(Lack::Reach), None) };
            let counted = Bounded::exactly(Decimal::from(row.inhabitants));
            let population: Figure<Inhabitants> =
                derivation.given(NodeName::shared(FigureName::PackagePopulation), counted, Some(row.source));
            let share: Figure<Share> = derivation.given(NodeName::shared(FigureName::PackageReachShare), share, None);
            (Ok(derivation.product(name, population, share)), Some(row.day))
        }
    }
}

/// What all packages cost each payer on one side, kronor.
pub(super) fn of_all(
    side: Side,
    people: Result<Figure<Patients>, Lack>,
    paid: &Shares<PackageCost>,
    derivation: &mut Derivation,
) -> Shares<PackagesCost> {
    let times = |payer: Option<Payer>, cost: Result<Figure<PackageCost>, Lack>, derivation: &mut Derivation| {
        Ok(derivation.product(name_of(FigureName::PackageReach, side, payer), people?, cost?))
    };
    Shares {
        payers: Payer::ALL.map(|payer| times(Some(payer), paid.of(payer), derivation)),
        total: times(None, paid.total, derivation),
    }
}
