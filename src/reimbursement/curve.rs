//! What the models pay over the number of contacts.

use rust_decimal::Decimal;

use super::given::Given;
use super::mix::Mix;
use super::payment::{self, AtVolume, OfModels};
use super::{EpisodesRule, Model};
use crate::derivation::{Derivation, Figure, FigureName, NodeId, NodeName};
use crate::quantity::{Bounded, Share};

/// Steps of a tenth, from none to twice the contacts.
const STEPS: u16 = 20;

/// One volume.
#[derive(Debug)]
pub struct CurvePoint {
    /// What the contacts are multiplied with.
    pub volume: Decimal,
    /// Contacts there.
    pub contacts: NodeId,
    /// Kronor for the period, of the models that have a payment; `None`: the mix.
    pub payments: Vec<(Option<Model>, NodeId)>,
}

/// The points, the first of no contacts at all; none when there is no number of contacts to multiply.
pub(super) fn of(
    given: &Given,
    payments: OfModels,
    rule: Option<EpisodesRule>,
    mix: Option<&Mix>,
    derivation: &mut Derivation,
) -> Vec<CurvePoint> {
    let Ok(contacts) = given.contacts else { return Vec::new() };
    if derivation.is_exactly_zero(contacts.node()) {
        return Vec::new();
    }
    (0..=STEPS)
        .map(|step| {
            let (volume, row) = (Decimal::from_parts(u32::from(step), 0, 0, false, 1).normalize(), step.saturating_add(1));
            let named = |figure| NodeName::shared(figure).row(row);
            let share: Figure<Share> = derivation.given(named(FigureName::ModelVolume), Bounded::exactly(volume), None);
            let contacts = derivation.product(named(FigureName::ModelContactsAt), contacts, share);
            let follow = given.episodes.ok().filter(|_| rule == Some(EpisodesRule::Follow));
            let episodes = follow.map(|episodes| derivation.product(named(FigureName::ModelEpisodesAt), episodes, share));
            let at = AtVolume { row, contacts, episodes };
            let paid = Model::ALL.map(|model| payment::at_volume(model, given, payments, rule, &at, derivation));
            let of_mix = mix.and_then(|mix| mix.at_volume(paid, row, derivation).ok());
            let of_models = Model::ALL.into_iter().zip(paid).filter_map(|(model, paid)| Some((Some(model), paid.ok()?.node())));
            let payments = of_models.chain(of_mix.map(|paid| (None, paid.node()))).collect();
            CurvePoint { volume, contacts: contacts.node(), payments }
        })
        .collect()
}
