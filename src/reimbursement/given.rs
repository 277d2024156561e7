//! The numbers of a question as nodes: each once, so that what two models share is one unknown.

use rust_decimal::Decimal;

use super::{Lack, ModelsQuestion};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::quantity::{
    Bounded, CapitationAmount, ContactPrice, Contacts, DrgWeight, EpisodePrice, Episodes, Kind, ListedPeople, Payment,
    PointPrice, Share,
};

type Number<K> = Result<Figure<K>, Lack>;

/// The numbers that are there, and for each other one what is lacking.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given {
    /// One contact more.
    pub(super) one_contact: Figure<Contacts>,
    pub(super) contacts: Number<Contacts>,
    pub(super) episodes: Number<Episodes>,
    pub(super) drg_weight: Number<DrgWeight>,
    pub(super) goal_share: Number<Share>,
    pub(super) outcome_share: Number<Share>,
    pub(super) listed: Number<ListedPeople>,
    pub(super) grant: Number<Payment>,
    pub(super) visit_price: Number<ContactPrice>,
    pub(super) point_price: Number<PointPrice>,
    pub(super) episode_price: Number<EpisodePrice>,
    pub(super) value_price: Number<EpisodePrice>,
    pub(super) bonus: Number<EpisodePrice>,
    pub(super) deduction: Number<EpisodePrice>,
    pub(super) goal_amount: Number<Payment>,
    pub(super) capitation_amount: Number<CapitationAmount>,
    pub(super) budget: Number<Payment>,
}

impl Given {
    pub(super) fn of(question: &ModelsQuestion, derivation: &mut Derivation) -> Self {
        let (activity, terms) = (&question.activity, &question.terms);
        let one = NodeName::shared(FigureName::ModelOneContact);
        Self {
            one_contact: derivation.given(one, Bounded::exactly(Decimal::ONE), None),
            contacts: number(derivation, FigureName::ModelContacts, activity.contacts, Lack::Contacts),
            episodes: number(derivation, FigureName::ModelEpisodes, activity.episodes, Lack::Episodes),
            drg_weight: number(derivation, FigureName::ModelDrgWeight, activity.drg_weight, Lack::DrgWeight),
            goal_share: number(derivation, FigureName::ModelGoalShare, activity.goal_share, Lack::GoalShare),
            outcome_share: number(derivation, FigureName::ModelOutcomeShare, activity.outcome_share, Lack::OutcomeShare),
            listed: number(derivation, FigureName::ModelListed, activity.listed, Lack::Listed),
            grant: number(derivation, FigureName::ModelGrant, terms.grant, Lack::Grant),
            visit_price: number(derivation, FigureName::ModelVisitPrice, terms.visit_price, Lack::VisitPrice),
            point_price: number(derivation, FigureName::ModelPointPrice, terms.point_price, Lack::PointPrice),
            episode_price: number(derivation, FigureName::ModelEpisodePrice, terms.episode_price, Lack::EpisodePrice),
            value_price: number(derivation, FigureName::ModelValuePrice, terms.value_price, Lack::ValuePrice),
            bonus: number(derivation, FigureName::ModelBonus, terms.bonus, Lack::Bonus),
            deduction: number(derivation, FigureName::ModelDeduction, terms.deduction, Lack::Bonus),
            goal_amount: number(derivation, FigureName::ModelGoalAmount, terms.goal_amount, Lack::GoalAmount),
            capitation_amount: number(
                derivation,
                FigureName::ModelCapitationAmount,
                terms.capitation_amount,
                Lack::CapitationAmount,
            ),
            budget: number(derivation, FigureName::ModelBudget, question.budget, Lack::Budget),
        }
    }
}

fn number<K: Kind>(derivation: &mut Derivation, name: FigureName, number: Option<Bounded>, lack: Lack) -> Number<K> {
    let number = number.ok_or(lack)?;
    Ok(derivation.given(NodeName::shared(name), number, None))
}
