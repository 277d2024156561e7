//! From the baseline to the scenario, one thing exchanged after the other, for each region.

use rust_decimal::Decimal;

use crate::derivation::{Derivation, Figure, FigureName, NodeName, Rule, Stage};
use crate::finding::Findings;
use crate::liability::{Calculator, Conditions};
use crate::quantity::{Bounded, Contacts, Factor, Liability, Unit};
use crate::question::Question;

use super::baseline::RegionBefore;
use super::elsewhere::Places;
use super::reform::Reform;
use super::region_change::{Amounts, Changed, Whose};
use super::volume::VolumeLevers;
use super::{Effects, Refusal, Scenario};

/// The calculators of the steps, which all regions share. A step that exchanges nothing has none.
#[derive(Debug)]
pub(super) struct Steps<'a> {
    stage: Stage,
    scenario: &'a Scenario,
    levers: &'a VolumeLevers,
    places: &'a Places<'a>,
    mix: Option<Calculator<'a>>,
    payable: Option<Calculator<'a>>,
    price: Option<Calculator<'a>>,
    after: Calculator<'a>,
    /// As after, but everything is qualified care.
    full: Option<Calculator<'a>>,
}

impl<'a> Steps<'a> {
    /// `None` when there is no price list for each day.
    pub(super) fn of(
        derivation: &mut Derivation,
        findings: &mut Findings,
        reform: &'a Reform,
        scenario: &'a Scenario,
        stage: Stage,
        levers: &'a VolumeLevers,
        places: &'a Places<'a>,
    ) -> Option<Self> {
        let after = Calculator::new(&reform.after, reform.conditions, derivation, findings)?;
        let on_the_way = Conditions { all_on_centre: false, ..reform.conditions };
        // A step on the way tells nothing that its ends do not.
        let mut unread = Findings::default();
        let mut step = |is_taken: bool, name, question: &'a Question, conditions| {
            derivation.begin_stage(stage.step(name));
            is_taken.then(|| Calculator::new(question, conditions, derivation, &mut unread)).flatten()
        };
        let mix = step(scenario.changes_volumes(), MIX, &reform.mix, Conditions::default());
        let payable = step(scenario.changes_shares(), PAYABLE, &reform.payable, on_the_way);
        let price = step(scenario.changes_prices() && scenario.changes_fees(), PRICE, &reform.price, on_the_way);
        let full = step(reform.full.is_some(), FULL, reform.full.as_ref().unwrap_or(&reform.after), on_the_way);
        derivation.begin_stage(stage);
        Some(Self { stage, scenario, levers, places, mix, payable, price, after, full })
    }

    /// A region before and after; `None` when it has no price, before or after.
    ///
    /// # Errors
    /// A refusal when dated contacts do not lie in one stretch of the scenario's prices and fees.
    pub(super) fn changed(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        region: &RegionBefore<'_>,
    ) -> Result<Option<Changed>, Refusal> {
        let area = region.entry.area;
        derivation.begin_stage(self.stage);
        let scenario = self.scenario;
        let refused = |error| Refusal::of_time(scenario, error);
        let volumes = self.after.volumes(derivation, findings, region.entry, &region.entered).map_err(refused)?;
        let Some(volumes) = volumes else { return Ok(None) };
        let (volumes, ended) = self.levers.applied(derivation, &self.after, area, &volumes);
        let Some(amounts) = self.after.priced(derivation, findings, area, &volumes) else { return Ok(None) };
        let left: Vec<_> =
            volumes.placed.iter().map(|volume| (volume.profession, self.after.first_day(volume), volume.contacts)).collect();
        let elsewhere = self.places.cost(derivation, findings, area, &ended, &left);
        let whose = Whose::Area(area);
        let after = Amounts::of(derivation, whose, volumes.all, amounts, elsewhere, region.amounts.get(FigureName::Population));
        let Some(effects) = self.effects(derivation, region, volumes.all, &after, amounts.liability)? else {
            return Ok(None);
        };
        let full = match &mut self.full {
            None => None,
            Some(calculator) => stepped(derivation, self.stage.step(FULL), calculator, self.levers, region).map_err(refused)?,
        };
        derivation.begin_stage(self.stage);
        let per_percentage_point = full.map(|full| {
            let hundred = Bounded::exactly(Decimal::ONE_HUNDRED);
            let points = derivation.given_in(NodeName::shared(FigureName::PercentagePoints), Unit::Times, hundred, None);
            let name = NodeName::of(area, FigureName::PerPercentagePoint);
            derivation.aggregate(name, Rule::Quotient, 1, Unit::Kronor, &[full.node(), points])
        });
        Ok(Some(Changed { before: region.amounts.clone(), after, effects, per_percentage_point }))
    }

    fn effects(
        &mut self,
        derivation: &mut Derivation,
        region: &RegionBefore<'_>,
        contacts_after: Figure<Contacts>,
        after: &Amounts,
        liability_after: Figure<Liability>,
    ) -> Result<Option<Effects>, Refusal> {
        let area = region.entry.area;
        let of = |figure| NodeName::of(area, figure);
        let scenario = self.scenario;
        let refused = |error| Refusal::of_time(scenario, error);
        let before: Figure<Liability> = region.liability;
        // As many contacts as after, of the professions of before. Of no contacts there is no growth.
        let at_new_volume = if self.scenario.changes_volumes() && !derivation.is_exactly_zero(region.contacts.node()) {
            let growth: Figure<Factor> = derivation.quotient(of(FigureName::Growth), contacts_after, region.contacts, 1);
            derivation.product(of(FigureName::AtNewVolume), before, growth)
        } else {
            before
        };
        let mut reached = vec![before, at_new_volume];
        let (mut last, stage, levers) = (at_new_volume, self.stage, self.levers);
        for (name, calculator) in [(MIX, &mut self.mix), (PAYABLE, &mut self.payable), (PRICE, &mut self.price)] {
            if let Some(calculator) = calculator {
                let stepped = stepped(derivation, stage.step(name), calculator, levers, region).map_err(refused)?;
                let Some(liability) = stepped else { return Ok(None) };
                last = liability;
            } else if name == PRICE && !self.scenario.changes_fees() {
                last = liability_after;
            }
            reached.push(last);
        }
        reached.push(liability_after);
        derivation.begin_stage(stage);
        let names = [
            FigureName::VolumeEffect,
            FigureName::MixEffect,
            FigureName::PayableEffect,
            FigureName::PriceEffect,
            FigureName::FeeEffect,
        ];
        let mut effects = Vec::with_capacity(names.len());
        for (name, (from, to)) in names.into_iter().zip(reached.iter().zip(reached.iter().skip(1))) {
            let effect: Figure<Liability> = derivation.difference(of(name), *to, *from);
            effects.push(effect.node());
        }
        let elsewhere = after.get(FigureName::Elsewhere).zip(region.amounts.get(FigureName::Elsewhere));
        let elsewhere = elsewhere.map(|(after, before)| {
            derivation.aggregate(of(FigureName::ElsewhereEffect), Rule::Difference, 1, Unit::Kronor, &[after, before])
        });
        Ok(match (effects.as_slice(), elsewhere) {
            (&[volume, mix, payable, price, fee], Some(elsewhere)) => {
                Some(Effects { volume, mix, payable, price, fee, elsewhere })
            }
            _ => None,
        })
    }
}

const MIX: &str = "atMix";
const PAYABLE: &str = "atPayable";
const PRICE: &str = "atPrice";
const FULL: &str = "atFull";

/// The liability of a region in a step; `None` when a price is not named.
fn stepped(
    derivation: &mut Derivation,
    stage: Stage,
    calculator: &mut Calculator<'_>,
    levers: &VolumeLevers,
    region: &RegionBefore<'_>,
) -> Result<Option<Figure<Liability>>, crate::error::Error> {
    derivation.begin_stage(stage);
    let area = region.entry.area;
    let mut unread = Findings::default();
    let volumes = calculator.volumes(derivation, &mut unread, region.entry, &region.entered)?;
    let Some(volumes) = volumes else { return Ok(None) };
    let (volumes, _) = levers.applied(derivation, calculator, area, &volumes);
    Ok(calculator.priced(derivation, &mut unread, area, &volumes).map(|amounts| amounts.liability))
}
