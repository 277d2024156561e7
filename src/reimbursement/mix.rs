//! A mix of models: each model's terms count for its share of them, so a mix is linear in what the models pay.

use rust_decimal::Decimal;

use super::fault::{self, Fault};
use super::payment::{OfModels, Paid};
use super::{InMix, Lack, Model, name_of};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::quantity::{Bounded, Payment, Share};

/// Name at the boundary.
pub(super) const CODE: &str = "mix";

/// A model in a mix.
#[derive(Debug, Clone, Copy)]
pub struct MixPart {
    /// Which.
    pub model: Model,
    /// Its share, 0 to 1.
    pub share: Decimal,
}

/// What a mix pays.
#[derive(Debug)]
pub(super) struct Mix {
    pub(super) sum: Decimal,
    pub(super) fault: Option<Fault>,
    pub(super) payment: Paid,
    pub(super) one_more: Paid,
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    model: Model,
    share: Figure<Share>,
    part: Paid,
    share_of_payment: Result<Figure<Share>, Lack>,
}

impl Mix {
    pub(super) fn of(mix: &[MixPart], payments: OfModels, one_more: OfModels, derivation: &mut Derivation) -> Self {
        let (sum, fault) = fault::sum_of(mix.iter().map(|part| part.share));
        let shares: Vec<(Model, Figure<Share>)> = mix
            .iter()
            .map(|part| {
                let name = name_of(FigureName::ModelMixShare, part.model);
                (part.model, derivation.given(name, Bounded::exactly(part.share), None))
            })
            .collect();
        let parts = parts_of(&shares, payments, FigureName::ModelPart, 0, derivation);
        let payment = summed(&fault, &parts, FigureName::ModelPayment, 0, derivation);
        let of_one_more = parts_of(&shares, one_more, FigureName::ModelPartOfOneMore, 0, derivation);
        let one_more = summed(&fault, &of_one_more, FigureName::ModelOneMore, 0, derivation);
        let parts = shares
            .into_iter()
            .zip(parts)
            .map(|((model, share), part)| Part {
                model,
                share,
                part,
                share_of_payment: share_of(model, part, payment, derivation),
            })
            .collect();
        Self { sum, fault, payment, one_more, parts }
    }

    /// The models in it.
    pub(super) fn models(&self) -> impl Iterator<Item = Model> + '_ {
        self.parts.iter().map(|part| part.model)
    }

    /// Where a model stands in it.
    pub(super) fn place_of(&self, model: Model) -> Option<InMix> {
        let part = self.parts.iter().find(|part| part.model == model)?;
        Some(InMix {
            share: part.share.node(),
            part: part.part.map(Figure::node),
            share_of_payment: part.share_of_payment.map(Figure::node),
        })
    }

    /// What it pays at a volume of the curve.
    pub(super) fn at_volume(&self, payments: OfModels, row: u16, derivation: &mut Derivation) -> Paid {
        let shares: Vec<_> = self.parts.iter().map(|part| (part.model, part.share)).collect();
        let parts = parts_of(&shares, payments, FigureName::ModelPartAt, row, derivation);
        summed(&self.fault, &parts, FigureName::ModelPaymentAt, row, derivation)
    }
}

/// Share × what each model pays.
fn parts_of(
    shares: &[(Model, Figure<Share>)],
    payments: OfModels,
    figure: FigureName,
    row: u16,
    derivation: &mut Derivation,
) -> Vec<Paid> {
    let payment_of = |model| Model::ALL.into_iter().zip(payments).find(|(of, _)| *of == model);
    shares
        .iter()
        .map(|(model, share)| {
            let payment = payment_of(*model).map_or(Err(Lack::MixNotWhole), |(_, payment)| payment)?;
            Ok(derivation.product(name_of(figure, *model).row(row), payment, *share))
        })
        .collect()
}

fn summed(fault: &Option<Fault>, parts: &[Paid], figure: FigureName, row: u16, derivation: &mut Derivation) -> Paid {
    if fault.is_some() {
        return Err(Lack::MixNotWhole);
    }
    let parts: Vec<Figure<Payment>> = parts.iter().copied().collect::<Result<_, _>>()?;
    Ok(derivation.sum(NodeName::shared(figure).part(CODE).row(row), &parts))
}

fn share_of(model: Model, part: Paid, payment: Paid, derivation: &mut Derivation) -> Result<Figure<Share>, Lack> {
    let (payment, part) = (payment?, part?);
    if derivation.is_exactly_zero(payment.node()) {
        return Err(Lack::ZeroPayment);
    }
    Ok(derivation.quotient(name_of(FigureName::ModelShareOfPayment, model), part, payment, 1))
}
