//! What each model pays: one function a model, and what of it one more contact pays.

use super::given::Given;
use super::{EpisodesRule, Found, Lack, Model, name_of};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::quantity::{
    CapitationAmount, ContactPrice, Contacts, EpisodePrice, Episodes, EpisodesPerContact, Payment, PointPrice, Points, Share,
};

pub(super) type Paid = Result<Figure<Payment>, Lack>;
/// Of the seven models, in their order.
pub(super) type OfModels = [Paid; 7];

/// What a model pays for the activity as it is, kronor.
pub(super) fn of(model: Model, given: &Given, derivation: &mut Derivation) -> Paid {
    let name = name_of(FigureName::ModelPayment, model);
    match model {
        Model::Grant => grant(name, given, derivation),
        Model::Visit => visit(name, given.contacts?, given, derivation),
        Model::Drg => {
            let points = points(NodeName::shared(FigureName::ModelPoints), given.contacts?, given, derivation)?;
            drg(name, points, given, derivation)
        }
        Model::Episode => episode(name, given.episodes?, given, derivation),
        Model::Value => value(name, Stage { part: "", row: 0 }, given.episodes?, given, derivation),
        Model::Goal => goal(name, given, derivation),
        Model::Capitation => capitation(name, given, derivation),
    }
}

/// What the payment of a model needs and that is not there.
pub(super) fn lacks(model: Model, given: &Given) -> Vec<Lack> {
    let bonus = given.bonus.map(|_| ()).or(given.deduction.map(|_| ()));
    let needed: &[Result<(), Lack>] = match model {
        Model::Grant => &[given.grant.map(|_| ())],
        Model::Visit => &[given.contacts.map(|_| ()), given.visit_price.map(|_| ())],
        Model::Drg => &[given.contacts.map(|_| ()), given.drg_weight.map(|_| ()), given.point_price.map(|_| ())],
        Model::Episode => &[given.episodes.map(|_| ()), given.episode_price.map(|_| ())],
        Model::Value => &[given.episodes.map(|_| ()), given.outcome_share.map(|_| ()), given.value_price.map(|_| ()), bonus],
        Model::Goal => &[given.goal_share.map(|_| ()), given.goal_amount.map(|_| ())],
        Model::Capitation => &[given.listed.map(|_| ()), given.capitation_amount.map(|_| ())],
    };
    needed.iter().filter_map(|number| number.err()).collect()
}

/// The grant, whatever is done.
fn grant(name: NodeName, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.sum(name, &[given.grant?]))
}

/// Contacts × price.
fn visit(name: NodeName, contacts: Figure<Contacts>, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.product(name, contacts, given.visit_price?))
}

/// Contacts × mean weight.
fn points(
    name: NodeName,
    contacts: Figure<Contacts>,
    given: &Given,
    derivation: &mut Derivation,
) -> Result<Figure<Points>, Lack> {
    Ok(derivation.product(name, contacts, given.drg_weight?))
}

/// Points × price of a point.
fn drg(name: NodeName, points: Figure<Points>, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.product(name, points, given.point_price?))
}

/// Episodes × price.
fn episode(name: NodeName, episodes: Figure<Episodes>, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.product(name, episodes, given.episode_price?))
}

/// Which of several times the steps of a value-based payment are worked out.
#[derive(Clone, Copy)]
struct Stage {
    part: &'static str,
    row: u16,
}

/// Episodes × price, with the bonus for those whose outcome is reached and less the deduction for the others. A term that is not there is
/// not agreed; one of the two must be, or it is no value-based model.
fn value(name: NodeName, stage: Stage, episodes: Figure<Episodes>, given: &Given, derivation: &mut Derivation) -> Paid {
    let step = |figure| NodeName::shared(figure).part(stage.part).row(stage.row);
    let (share, price) = (given.outcome_share?, given.value_price?);
    if let (Err(lack), Err(_)) = (given.bonus, given.deduction) {
        return Err(lack);
    }
    let base = derivation.product(step(FigureName::ModelEpisodePart), episodes, price);
    let reached = derivation.product(step(FigureName::ModelReachedEpisodes), episodes, share);
    let bonus = given.bonus.ok().map(|bonus| derivation.product(step(FigureName::ModelBonusPart), reached, bonus));
    let Ok(deduction) = given.deduction else {
        return Ok(derivation.sum(name, &[Some(base), bonus].into_iter().flatten().collect::<Vec<_>>()));
    };
    let missed: Figure<Episodes> = derivation.difference(step(FigureName::ModelMissedEpisodes), episodes, reached);
    let deducted = derivation.product(step(FigureName::ModelDeductionPart), missed, deduction);
    let before = match bonus {
        Some(bonus) => derivation.sum(step(FigureName::ModelBeforeDeduction), &[base, bonus]),
        None => base,
    };
    Ok(derivation.difference(name, before, deducted))
}

/// Amount × share of the goals reached.
fn goal(name: NodeName, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.product(name, given.goal_amount?, given.goal_share?))
}

/// Listed people × amount, however many contacts they have.
fn capitation(name: NodeName, given: &Given, derivation: &mut Derivation) -> Paid {
    Ok(derivation.product(name, given.listed?, given.capitation_amount?))
}

/// What one more contact pays, kronor: the payment of one contact and of what it takes with it. All formulas are linear in the contacts, so that
/// is the payment with the contact less the payment without it. Where contacts move nothing, the two are one and the same.
pub(super) fn of_one_more(
    model: Model,
    given: &Given,
    payments: OfModels,
    rule: Option<EpisodesRule>,
    derivation: &mut Derivation,
) -> Paid {
    let name = name_of(FigureName::ModelOneMore, model);
    let unmoved = |derivation: &mut Derivation| {
        let payment = payment_of(model, payments)?;
        Ok(derivation.difference(name, payment, payment))
    };
    match model {
        Model::Grant | Model::Goal | Model::Capitation => unmoved(derivation),
        Model::Visit => visit(name, given.one_contact, given, derivation),
        Model::Drg => {
            let points = points(NodeName::shared(FigureName::ModelPoints).part(ONE_MORE), given.one_contact, given, derivation)?;
            drg(name, points, given, derivation)
        }
        Model::Episode | Model::Value => match rule.ok_or(Lack::EpisodesRule)? {
            EpisodesRule::Stay => unmoved(derivation),
            EpisodesRule::Follow => {
                payment_of(model, payments)?;
                let added = added_episodes(model, given, derivation)?;
                if model == Model::Episode {
                    episode(name, added, given, derivation)
                } else {
                    value(name, Stage { part: ONE_MORE, row: 0 }, added, given, derivation)
                }
            }
        },
    }
}

const ONE_MORE: &str = "oneMore";

fn payment_of(model: Model, payments: OfModels) -> Paid {
    let found = Model::ALL.into_iter().zip(payments).find(|(of, _)| *of == model);
    found.map_or(Err(Lack::MixNotWhole), |(_, payment)| payment)
}

/// The episodes that come with one more contact while episodes per contact stay.
fn added_episodes(model: Model, given: &Given, derivation: &mut Derivation) -> Result<Figure<Episodes>, Lack> {
    let (episodes, contacts) = (given.episodes?, given.contacts?);
    if derivation.is_exactly_zero(contacts.node()) {
        return Err(Lack::ZeroContacts);
    }
    let name = NodeName::shared(FigureName::ModelEpisodesPerContact).part(model.code());
    let per_contact: Figure<EpisodesPerContact> = derivation.quotient(name, episodes, contacts, 1);
    let name = NodeName::shared(FigureName::ModelAddedEpisodes).part(model.code());
    Ok(derivation.product(name, given.one_contact, per_contact))
}

/// What a model pays when the contacts are multiplied, kronor.
pub(super) fn at_volume(
    model: Model,
    given: &Given,
    payments: OfModels,
    rule: Option<EpisodesRule>,
    at: &AtVolume,
    derivation: &mut Derivation,
) -> Paid {
    let row = at.row;
    let name = name_of(FigureName::ModelPaymentAt, model).row(row);
    let payment = payment_of(model, payments)?;
    match model {
        Model::Grant | Model::Goal | Model::Capitation => Ok(derivation.sum(name, &[payment])),
        Model::Visit => visit(name, at.contacts, given, derivation),
        Model::Drg => {
            let points = points(NodeName::shared(FigureName::ModelPointsAt).row(row), at.contacts, given, derivation)?;
            drg(name, points, given, derivation)
        }
        Model::Episode | Model::Value => match (rule.ok_or(Lack::EpisodesRule)?, at.episodes) {
            (EpisodesRule::Follow, Some(episodes)) if model == Model::Episode => episode(name, episodes, given, derivation),
            (EpisodesRule::Follow, Some(episodes)) => value(name, Stage { part: "at", row }, episodes, given, derivation),
            _ => Ok(derivation.sum(name, &[payment])),
        },
    }
}

/// The activity at a volume.
#[derive(Debug, Clone, Copy)]
pub(super) struct AtVolume {
    pub(super) row: u16,
    pub(super) contacts: Figure<Contacts>,
    /// Where they follow the contacts.
    pub(super) episodes: Option<Figure<Episodes>>,
}

/// The price, grant or amount at which a model alone pays just the budget.
pub(super) fn term_for_budget(model: Model, given: &Given, derivation: &mut Derivation) -> Found {
    let name = name_of(FigureName::ModelTermForBudget, model);
    if model == Model::Value {
        return Err(Lack::SeveralTerms);
    }
    let budget = given.budget?;
    let unless_zero = |derivation: &Derivation, node, lack| if derivation.is_exactly_zero(node) { Err(lack) } else { Ok(()) };
    match model {
        Model::Grant | Model::Value => Ok(derivation.sum(name, &[budget]).node()),
        Model::Visit => {
            let contacts = given.contacts?;
            unless_zero(derivation, contacts.node(), Lack::ZeroContacts)?;
            let price: Figure<ContactPrice> = derivation.quotient(name, budget, contacts, 1);
            Ok(price.node())
        }
        Model::Drg => {
            let (contacts, weight) = (given.contacts?, given.drg_weight?);
            unless_zero(derivation, contacts.node(), Lack::ZeroContacts)?;
            unless_zero(derivation, weight.node(), Lack::ZeroDrgWeight)?;
            let points = points(NodeName::shared(FigureName::ModelPoints).part("budget"), contacts, given, derivation)?;
            let price: Figure<PointPrice> = derivation.quotient(name, budget, points, 1);
            Ok(price.node())
        }
        Model::Episode => {
            let episodes = given.episodes?;
            unless_zero(derivation, episodes.node(), Lack::ZeroEpisodes)?;
            let price: Figure<EpisodePrice> = derivation.quotient(name, budget, episodes, 1);
            Ok(price.node())
        }
        Model::Goal => {
            let share: Figure<Share> = given.goal_share?;
            unless_zero(derivation, share.node(), Lack::ZeroGoalShare)?;
            let amount: Figure<Payment> = derivation.quotient(name, budget, share, 1);
            Ok(amount.node())
        }
        Model::Capitation => {
            let listed = given.listed?;
            unless_zero(derivation, listed.node(), Lack::ZeroListed)?;
            let amount: Figure<CapitationAmount> = derivation.quotient(name, budget, listed, 1);
            Ok(amount.node())
        }
    }
}
