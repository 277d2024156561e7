//! Reimbursement models (*ersättningsmodeller*): what the same activity is paid under each of seven, alone and as a mix.
//!
//! Each model is a formula on what a unit does and has, see [`model::Model`]. What is asked of every one is what it pays, what that is per
//! contact, and what one more contact pays: the incentive. The models are the seven that SKR's survey of the regions' specialised
//! care knows; the survey's shares are of that care, not of digital primary care.

mod curve;
mod fault;
mod given;
mod lack;
mod mix;
mod model;
mod payment;

use rust_decimal::Decimal;

pub use curve::CurvePoint;
pub use fault::Fault;
pub use lack::Lack;
pub use mix::MixPart;
pub use model::Model;

use crate::derivation::{Derivation, Figure, FigureName, NodeId, NodeName};
use crate::quantity::{Bounded, Kind, Payment};
use given::Given;
use mix::Mix;

/// What a unit does and has in a period.
#[derive(Debug, Clone, Copy, Default)]
pub struct Activity {
    /// Contacts.
    pub contacts: Option<Bounded>,
    /// Care episodes.
    pub episodes: Option<Bounded>,
    /// DRG points per contact.
    pub drg_weight: Option<Bounded>,
    /// Share of the goals that is reached.
    pub goal_share: Option<Bounded>,
    /// Share of the episodes whose agreed outcome is reached.
    pub outcome_share: Option<Bounded>,
    /// Listed people.
    pub listed: Option<Bounded>,
}

/// What is agreed, as if each model alone paid for everything.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terms {
    /// Kronor for the period.
    pub grant: Option<Bounded>,
    /// Kronor per contact.
    pub visit_price: Option<Bounded>,
    /// Kronor per DRG point.
    pub point_price: Option<Bounded>,
    /// Kronor per episode.
    pub episode_price: Option<Bounded>,
    /// Kronor per episode before bonus and deduction.
    pub value_price: Option<Bounded>,
    /// Kronor on top for an episode whose outcome is reached.
    pub bonus: Option<Bounded>,
    /// Kronor off for an episode whose outcome is not reached.
    pub deduction: Option<Bounded>,
    /// Kronor when all goals are reached.
    pub goal_amount: Option<Bounded>,
    /// Kronor per listed person.
    pub capitation_amount: Option<Bounded>,
}

/// What becomes of the episodes when the contacts grow in number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EpisodesRule {
    /// They stay as many: another contact falls within one of them.
    Stay,
    /// Episodes per contact stay, so they grow with the contacts.
    Follow,
}

/// One question about reimbursement models.
#[derive(Debug, Clone, Default)]
pub struct ModelsQuestion {
    /// What the unit does and has.
    pub activity: Activity,
    /// What is agreed.
    pub terms: Terms,
    /// What becomes of the episodes; `None`: nobody has said.
    pub episodes: Option<EpisodesRule>,
    /// Models with their shares; empty: no mix.
    pub mix: Vec<MixPart>,
    /// An amount that every model is to pay.
    pub budget: Option<Bounded>,
}

/// A figure, or why there is none.
pub type Found = Result<NodeId, Lack>;

/// What one model pays.
#[derive(Debug)]
pub struct ModelResult {
    /// Which; `None`: the mix.
    pub model: Option<Model>,
    /// Everything that its payment needs and that is not there.
    pub lacks: Vec<Lack>,
    /// Kronor for the period.
    pub payment: Found,
    /// Kronor per contact.
    pub per_contact: Found,
    /// Kronor for one more contact.
    pub one_more: Found,
    /// The price at which it pays the budget; `None` of a mix.
    pub term_for_budget: Option<Found>,
    /// Its place in the mix; `None` when it is not in one.
    pub in_mix: Option<InMix>,
}

/// The place of a model in a mix.
#[derive(Debug)]
pub struct InMix {
    /// Its share as entered.
    pub share: NodeId,
    /// What that part pays, kronor.
    pub part: Found,
    /// That as a share of what the mix pays.
    pub share_of_payment: Found,
}

/// The answer, with how every figure came about.
#[derive(Debug)]
pub struct ModelsAnswer {
    /// The seven models, then the mix if one was asked for.
    pub models: Vec<ModelResult>,
    /// Payments over the number of contacts.
    pub curve: Vec<CurvePoint>,
    /// Sum of the shares of the mix.
    pub mix_sum: Option<Decimal>,
    /// Why the mix has no figures.
    pub mix_fault: Option<Fault>,
    /// How the figures came about.
    pub derivation: Derivation,
}

impl ModelsAnswer {
    /// The node of a figure, "model.payment.visit".
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        self.derivation.find(name)
    }
}

/// The name of a figure of a model.
fn name_of(figure: FigureName, model: Model) -> NodeName {
    NodeName::shared(figure).part(model.code())
}

fn node<K: Kind>(figure: Result<Figure<K>, Lack>) -> Found {
    figure.map(Figure::node)
}

/// What the activity is paid under each model and as a mix.
///
/// # Errors
/// [`Fault::ModelTwice`], [`Fault::DeductionAbovePrice`]: the whole question makes no sense. A mix that does not sum is told in the answer.
pub fn reimburse(question: &ModelsQuestion) -> Result<ModelsAnswer, Fault> {
    fault::check(question)?;
    let mut derivation = Derivation::default();
    let given = Given::of(question, &mut derivation);
    let payments = Model::ALL.map(|model| payment::of(model, &given, &mut derivation));
    let one_more = Model::ALL.map(|model| payment::of_one_more(model, &given, payments, question.episodes, &mut derivation));
    let mix = (!question.mix.is_empty()).then(|| Mix::of(&question.mix, payments, one_more, &mut derivation));
    let mut models: Vec<ModelResult> = Model::ALL
        .into_iter()
        .zip(payments.into_iter().zip(one_more))
        .map(|(model, (payment, one_more))| ModelResult {
            model: Some(model),
            lacks: payment::lacks(model, &given),
            payment: node(payment),
            per_contact: per_contact(payment, model.code(), &given, &mut derivation),
            one_more: node(one_more),
            term_for_budget: Some(payment::term_for_budget(model, &given, &mut derivation)),
            in_mix: mix.as_ref().and_then(|mix| mix.place_of(model)),
        })
        .collect();
    if let Some(mix) = &mix {
        let mut lacks: Vec<Lack> = Vec::new();
        for lack in mix.models().flat_map(|model| payment::lacks(model, &given)) {
            if !lacks.contains(&lack) {
                lacks.push(lack);
            }
        }
        models.push(ModelResult {
            model: None,
            lacks,
            payment: node(mix.payment),
            per_contact: per_contact(mix.payment, mix::CODE, &given, &mut derivation),
            one_more: node(mix.one_more),
            term_for_budget: None,
            in_mix: None,
        });
    }
    let curve = curve::of(&given, payments, question.episodes, mix.as_ref(), &mut derivation);
    let (mix_sum, mix_fault) = mix.map_or((None, None), |mix| (Some(mix.sum), mix.fault));
    Ok(ModelsAnswer { models, curve, mix_sum, mix_fault, derivation })
}

/// A payment per contact.
fn per_contact(payment: Result<Figure<Payment>, Lack>, code: &'static str, given: &Given, derivation: &mut Derivation) -> Found {
    let (payment, contacts) = (payment?, given.contacts?);
    if derivation.is_exactly_zero(contacts.node()) {
        return Err(Lack::ZeroContacts);
    }
    Ok(derivation.rate(NodeName::shared(FigureName::ModelPaymentPerContact).part(code), payment, contacts).node())
}
