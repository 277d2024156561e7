//! What one contact costs: price, fee, what of the fee is in the price, and the charge to the care centre.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::finding::{Finding, Findings};
use crate::patient_fee::FeeSchedule;
use crate::price_list::FeeIncluded;
use crate::quantity::{Bounded, CentreCharge, Fee, NetPrice, Price, Share};
use crate::region::Area;

use super::{Calculator, Stretch};

/// What one contact of a profession costs in a stretch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    pub(super) price: Figure<Price>,
    pub(super) net: Figure<NetPrice>,
    pub(super) fee_in_price: Figure<Fee>,
    /// `None` when the whole fee is in the price.
    pub(super) fee_on_top: Option<Figure<Fee>>,
    pub(super) charge: Option<Figure<CentreCharge>>,
}

impl Calculator<'_> {
    /// Price, fee and charge of one contact; made when first needed, then shared by all areas.
    pub(super) fn terms(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        profession: Profession,
        stretch: usize,
    ) -> Option<Terms> {
        if let Some(terms) = self.terms.get(stretch)?.get(profession) {
            return Some(*terms);
        }
        let terms = self.make_terms(derivation, findings, profession, stretch)?;
        *self.terms.get_mut(stretch)?.get_mut(profession) = Some(terms);
        Some(terms)
    }

    fn make_terms(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        profession: Profession,
        stretch: usize,
    ) -> Option<Terms> {
        let Stretch { period, list } = *self.stretches.get(stretch)?;
        let name = |figure| NodeName::shared(figure).profession(profession).from(period.first());
        let Some(listed) = list.prices.get(profession) else {
            findings.add(Finding::ProfessionNotNamed { list: list.name(), profession });
            return None;
        };
        let price: Figure<Price> = derivation.given(name(FigureName::Price), listed.price, listed.source);
        let charge = self.question.centre_charges.as_ref().map(|charges| {
            let (charge, source) = charges.get(profession).unwrap_or_else(|| {
                findings.add(Finding::ChargeOfProfessionUnknown { profession });
                (Bounded { value: None, low: Some(Decimal::ZERO), high: None }, None)
            });
            derivation.given(name(FigureName::CentreCharge), charge, source)
        });
        let fee = self.question.fees.as_ref().map(|fees| fees.in_force(period.first(), profession));
        match fee {
            None => findings.add(Finding::FeeUnknown),
            Some(None) => findings.add(Finding::FeeOfProfessionUnknown { profession }),
            Some(Some(_)) => {}
        }
        let known = fee.flatten();
        let included = list.includes_fee(profession);
        let (fee, source) = match known {
            Some(listed) => (listed.fee, listed.source),
            // All that is known of a fee inside a price is that it is a part of it; of one on top, nothing.
            None => {
                let high = if included == FeeIncluded::Yes { listed.price.high } else { None };
                (Bounded { value: None, low: Some(Decimal::ZERO), high }, None)
            }
        };
        let care_region = self.question.fees.as_ref().and_then(FeeSchedule::care_region).map_or("", Area::code);
        let fee: Figure<Fee> = derivation.given_about(name(FigureName::Fee), fee, source, care_region);
        let never_pays = known.is_some_and(|listed| listed.fee == Bounded::exactly(Decimal::ZERO));
        if !never_pays && self.question.paying_share == Bounded::UNKNOWN_SHARE {
            findings.add(Finding::PayingShareUnknown);
        }
        let paying = self.paying(derivation);
        let in_price = derivation.lesser(name(FigureName::FeeInPrice), fee, price);
        if known
            .and_then(|listed| listed.fee.low.or(listed.fee.value))
            .zip(listed.price.high)
            .is_some_and(|(fee, price)| fee > price)
        {
            findings.add(Finding::FeeAbovePrice { profession });
        }
        let (fee_in_price, fee_on_top) = match included {
            FeeIncluded::Yes => (derivation.product(name(FigureName::MeanFeeInPrice), in_price, paying), None),
            FeeIncluded::No => {
                let none = derivation.given(name(FigureName::MeanFeeInPrice), Bounded::exactly(Decimal::ZERO), None);
                (none, Some(derivation.product(name(FigureName::MeanFeeOnTop), fee, paying)))
            }
            FeeIncluded::Unknown => {
                findings.add(Finding::FeeInclusionUnknown { list: list.name() });
                let (inside, on_top) = self.inclusion(derivation, stretch, listed.fee_included.is_some());
                let within = derivation.product(name(FigureName::MeanFeeWithinPrice), in_price, paying);
                let within = derivation.product(name(FigureName::MeanFeeInPrice), within, inside);
                let mean = derivation.product(name(FigureName::MeanFee), fee, paying);
                (within, Some(derivation.product(name(FigureName::MeanFeeOnTop), mean, on_top)))
            }
        };
        let net = derivation.difference(name(FigureName::NetPrice), price, fee_in_price);
        Some(Terms { price, net, fee_in_price, fee_on_top, charge })
    }

    fn paying(&mut self, derivation: &mut Derivation) -> Figure<Share> {
        let share = self.question.paying_share;
        *self.paying.get_or_insert_with(|| derivation.given(NodeName::shared(FigureName::PayingShare), share, None))
    }

    /// Inside the price or on top of it: one answer for the list, the same for every profession; another for the prices that
    /// were put in its place.
    fn inclusion(&mut self, derivation: &mut Derivation, stretch: usize, replaced: bool) -> (Figure<Share>, Figure<Share>) {
        let known = self.inclusion.get(stretch).and_then(|known| if replaced { known.1 } else { known.0 });
        known.unwrap_or_else(|| {
            let part = self.stretches.get(stretch);
            let first = part.map_or(self.question.period, |part| part.period).first();
            let name = |figure| NodeName::shared(figure).from(first).row(u16::from(replaced));
            let list = part.and_then(|part| part.list.published).map_or("", |list| list.id);
            let about = if replaced { "" } else { list };
            let shares = derivation.either(name(FigureName::FeeIncluded), name(FigureName::FeeOnTop), about);
            if let Some(known) = self.inclusion.get_mut(stretch) {
                *(if replaced { &mut known.1 } else { &mut known.0 }) = Some(shares);
            }
            shares
        })
    }
}
