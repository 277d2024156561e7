//! How a scenario changes the numbers of contacts: a factor, an answer to a fee or price, contacts that end.

use rust_decimal::Decimal;

use crate::contact::{PerProfession, Profession};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::liability::{Calculator, Placed, Volumes};
use crate::period::Day;
use crate::quantity::{self, Bounded, Contacts, Factor, Fee, Kind, Price, Share};
use crate::question::Question;
use crate::region::Area;

use super::{Elasticity, ElasticityOf, Fault, Lever, Refusal, Scenario, Spread};

/// What is done to the contacts of each profession.
#[derive(Debug)]
pub(super) struct VolumeLevers {
    factor: PerProfession<Option<Figure<Factor>>>,
    /// The share that ends, and the share that is left.
    ending: PerProfession<Option<(Figure<Share>, Figure<Share>)>>,
}

/// Contacts that end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ended {
    pub(super) profession: Profession,
    /// First day of the stretch.
    pub(super) from: Day,
    pub(super) contacts: Figure<Contacts>,
}

/// All of something: 1.
pub(super) fn whole<K: Kind>(derivation: &mut Derivation) -> Figure<K> {
    derivation.given(NodeName::shared(FigureName::Whole), Bounded::exactly(Decimal::ONE), None)
}

impl VolumeLevers {
    /// The levers for `professions`, those with contacts.
    ///
    /// # Errors
    /// A refusal when contacts cannot answer as they are said to.
    pub(super) fn of(
        derivation: &mut Derivation,
        scenario: &Scenario,
        (before, after): (&Question, &Question),
        professions: &PerProfession<bool>,
    ) -> Result<Self, Refusal> {
        let mut levers = Self { factor: PerProfession::default(), ending: PerProfession::default() };
        for profession in Profession::ALL.into_iter().filter(|profession| *professions.get(*profession)) {
            // One number for all professions is one number, and not one for each.
            let name = |figure, spread: &Spread| match spread {
                Spread::All(_) => NodeName::shared(figure),
                Spread::Professions(_) => NodeName::shared(figure).profession(profession),
            };
            let factor: Option<Figure<Factor>> = scenario.volume_factor.as_ref().and_then(|spread| {
                let number = spread.of(profession)?;
                Some(derivation.given(name(FigureName::VolumeFactor, spread), number, None))
            });
            let response = match &scenario.elasticity {
                None => None,
                Some(elasticity) => Some(response_factor(derivation, elasticity, before, after, profession)?),
            };
            *levers.factor.get_mut(profession) = match (factor, response) {
                (Some(factor), Some(response)) => {
                    let name = NodeName::shared(FigureName::ContactsFactor).profession(profession);
                    Some(derivation.product(name, factor, response))
                }
                (factor, response) => factor.or(response),
            };
            *levers.ending.get_mut(profession) = scenario.ending.as_ref().and_then(|ending| {
                let number = ending.share.of(profession)?;
                let ends: Figure<Share> = derivation.given(name(FigureName::EndingShare, &ending.share), number, None);
                let whole: Figure<Share> = whole(derivation);
                Some((ends, derivation.difference(name(FigureName::RemainingShare, &ending.share), whole, ends)))
            });
        }
        Ok(levers)
    }

    /// The contacts of an area as they have become, and those that ended.
    pub(super) fn applied(
        &self,
        derivation: &mut Derivation,
        calculator: &Calculator<'_>,
        area: Area,
        volumes: &Volumes,
    ) -> (Volumes, Vec<Ended>) {
        let mut placed = Vec::with_capacity(volumes.placed.len());
        let mut ended = Vec::new();
        let mut is_changed = false;
        for volume in &volumes.placed {
            let (profession, from) = (volume.profession, calculator.first_day(volume));
            let name = |figure| NodeName::of(area, figure).profession(profession).from(from);
            let mut contacts = volume.contacts;
            if let Some(factor) = *self.factor.get(profession) {
                contacts = derivation.product(name(FigureName::ChangedContacts), contacts, factor);
                is_changed = true;
            }
            if let Some((ends, is_left)) = *self.ending.get(profession) {
                let ending = derivation.product(name(FigureName::EndedContacts), contacts, ends);
                ended.push(Ended { profession, from, contacts: ending });
                contacts = derivation.product(name(FigureName::RemainingContacts), contacts, is_left);
                is_changed = true;
            }
            placed.push(Placed { contacts, ..*volume });
        }
        let all = if is_changed {
            let each: Vec<_> = placed.iter().map(|volume| volume.contacts).collect();
            derivation.sum(NodeName::of(area, FigureName::Contacts), &each)
        } else {
            volumes.all
        };
        (Volumes { all, placed }, ended)
    }
}

/// What the contacts of a profession are multiplied with because a fee or price changed: 1 + elasticity · change.
fn response_factor(
    derivation: &mut Derivation,
    elasticity: &Elasticity,
    before: &Question,
    after: &Question,
    profession: Profession,
) -> Result<Figure<Factor>, Refusal> {
    let refused = |fault| Refusal { fault, lever: Lever::Elasticity, part: "value" };
    let relative = match elasticity.of {
        ElasticityOf::Fee => {
            let before = fee(derivation, before, profession).map_err(refused)?;
            let after = fee(derivation, after, profession).map_err(refused)?;
            relative_rise(derivation, elasticity.of, profession, before, after)
        }
        ElasticityOf::Price => {
            let before = price(derivation, before, profession).map_err(refused)?;
            let after = price(derivation, after, profession).map_err(refused)?;
            relative_rise(derivation, elasticity.of, profession, before, after)
        }
    };
    let relative = relative.map_err(refused)?;
    let name = |figure| NodeName::shared(figure).profession(profession);
    let value: Figure<quantity::Elasticity> =
        derivation.given(NodeName::shared(FigureName::Elasticity), Bounded::exactly(elasticity.value), None);
    let response = derivation.product(name(FigureName::Response), value, relative);
    let whole: Figure<Factor> = whole_number_of_times(derivation);
    let factor = derivation.sum(name(FigureName::ResponseFactor), &[whole, response]);
    match derivation.value(factor.node()).and_then(crate::ratio::Ratio::divided) {
        None => Err(refused(Fault::OutOfRange)),
        Some(number) if number.is_sign_negative() && !number.is_zero() => {
            Err(refused(Fault::NegativeContacts { profession, factor: number }))
        }
        Some(_) => Ok(factor),
    }
}

/// As many as before: 1.
fn whole_number_of_times(derivation: &mut Derivation) -> Figure<Factor> {
    derivation.given(NodeName::shared(FigureName::Unchanged), Bounded::exactly(Decimal::ONE), None)
}

fn relative_rise<K: Kind>(
    derivation: &mut Derivation,
    of: ElasticityOf,
    profession: Profession,
    before: Figure<K>,
    after: Figure<K>,
) -> Result<Figure<Factor>, Fault> {
    if derivation.is_exactly_zero(before.node()) {
        return Err(Fault::ElasticityOfZero { of, profession });
    }
    let name = |figure| NodeName::shared(figure).profession(profession);
    let rise: Figure<K> = derivation.difference(name(FigureName::Rise), after, before);
    Ok(derivation.quotient(name(FigureName::RelativeRise), rise, before, 1))
}

/// The fee of a profession, when it is one known number all through the period.
fn fee(derivation: &mut Derivation, question: &Question, profession: Profession) -> Result<Figure<Fee>, Fault> {
    let of = ElasticityOf::Fee;
    let days = first_days(question);
    let fees = question.fees.as_ref().ok_or(Fault::ElasticityOfUnknown { of, profession })?;
    let mut in_force = days.iter().map(|day| (*day, fees.in_force(*day, profession)));
    let (day, first) = in_force.next().ok_or(Fault::ElasticityOfUnknown { of, profession })?;
    let known = first.filter(|listed| listed.fee.is_exact()).ok_or(Fault::ElasticityOfUnknown { of, profession })?;
    if in_force.any(|(_, later)| later.map(|listed| listed.fee) != Some(known.fee)) {
        return Err(Fault::ElasticityOfChanging { of, profession });
    }
    let care_region = fees.care_region().map_or("", Area::code);
    let name = NodeName::shared(FigureName::Fee).profession(profession).from(day);
    Ok(derivation.given_about(name, known.fee, known.source, care_region))
}

/// The price of a profession, likewise.
fn price(derivation: &mut Derivation, question: &Question, profession: Profession) -> Result<Figure<Price>, Fault> {
    let of = ElasticityOf::Price;
    let unknown = || Fault::ElasticityOfUnknown { of, profession };
    let series = question.prices.as_ref().map_err(|error| Fault::Question(error.clone()))?;
    let mut listed = Vec::new();
    for day in first_days(question) {
        let list = series.in_force(day).map_err(Fault::Question)?;
        listed.push((day, list.prices.get(profession).filter(|listed| listed.price.is_exact()).ok_or_else(unknown)?));
    }
    let (day, known) = *listed.first().ok_or_else(unknown)?;
    if listed.iter().any(|(_, later)| later.price != known.price) {
        return Err(Fault::ElasticityOfChanging { of, profession });
    }
    let name = NodeName::shared(FigureName::Price).profession(profession).from(day);
    Ok(derivation.given(name, known.price, known.source))
}

fn first_days(question: &Question) -> Vec<Day> {
    let stretches = crate::liability::stretches(question).unwrap_or_default();
    stretches.iter().map(|stretch| stretch.period.first()).collect()
}

/// The professions that some area has contacts of.
pub(super) fn professions_with_contacts<'a>(volumes: impl Iterator<Item = &'a Volumes>) -> PerProfession<bool> {
    let mut found = PerProfession::default();
    for volume in volumes.flat_map(|volumes| &volumes.placed) {
        *found.get_mut(volume.profession) = true;
    }
    found
}
