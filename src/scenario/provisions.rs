//! Finding the provisions that differ: of prices, fees and charges for each part of the period, and the levers on volumes.

use rust_decimal::Decimal;

use crate::centre_charge::CentreCharges;
use crate::contact::{PerProfession, Profession};
use crate::derivation::{Derivation, FigureName, NodeName, Stage};
use crate::liability::{Stretch, stretches};
use crate::patient_fee::FeeSchedule;
use crate::period::{Day, Period};
use crate::price_list::FeeIncluded;
use crate::quantity::{Bounded, Unit};
use crate::question::Question;
use crate::region::Area;
use crate::source::SourceId;

use super::provision::{Provision, ProvisionName, ProvisionState, ProvisionValue};
use super::reform::Reform;
use super::{Scenario, Spread};

/// What is known of a provision in a part of the period, before it has a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    State(ProvisionState),
    Number { number: Bounded, source: Option<SourceId>, list: Option<&'static str>, from: Day, about: &'static str },
}

impl Known {
    /// Whether the two say the same, wherever it was published.
    fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number { number: one, .. }, Self::Number { number: other, .. }) => one == other,
            _ => self == other,
        }
    }
}

/// Before and after in one part of the period.
type Part = (Period, Known, Known);

/// Every provision that differs, in the order of [`ProvisionName`], then of profession, then of time.
pub(super) fn provisions(
    derivation: &mut Derivation,
    baseline: &Question,
    reform: &Reform,
    scenario: &Scenario,
    stage: Stage,
) -> Vec<Provision> {
    let mut table = Table { derivation, stage, rows: Vec::new() };
    if let (Ok(before), Ok(after)) = (stretches(baseline), stretches(&reform.after)) {
        let comparison = Comparison { baseline, after: &reform.after, stretches: (before, after) };
        table.by_profession(ProvisionName::Price, FigureName::Price, false, &comparison, price);
        table.by_profession(ProvisionName::FeeIncluded, FigureName::FeeIncluded, true, &comparison, fee_included);
        table.by_profession(ProvisionName::Fee, FigureName::Fee, true, &comparison, fee);
        table.shares(baseline, reform);
        table.charges(baseline, reform);
    } else {
        table.shares(baseline, reform);
    }
    table.volumes(scenario);
    table.elsewhere(scenario);
    table.rows
}

/// What is compared: two questions, each with its stretches.
struct Comparison<'a> {
    baseline: &'a Question,
    after: &'a Question,
    stretches: (Vec<Stretch<'a>>, Vec<Stretch<'a>>),
}

fn price(_: &Question, stretch: &Stretch<'_>, profession: Profession) -> Known {
    match stretch.list.prices.get(profession) {
        None => Known::State(ProvisionState::Nothing),
        Some(listed) => Known::Number {
            number: listed.price,
            source: listed.source,
            // A price of the user's own is of no published list, whichever it was put into.
            list: stretch.list.published.filter(|_| listed.source.is_some()).map(|list| list.id),
            from: stretch.period.first(),
            about: "",
        },
    }
}

fn fee_included(_: &Question, stretch: &Stretch<'_>, profession: Profession) -> Known {
    if stretch.list.prices.get(profession).is_none() {
        return Known::State(ProvisionState::Nothing);
    }
    Known::State(match stretch.list.includes_fee(profession) {
        FeeIncluded::Yes => ProvisionState::Yes,
        FeeIncluded::No => ProvisionState::No,
        FeeIncluded::Unknown => ProvisionState::Unknown,
    })
}

fn fee(question: &Question, stretch: &Stretch<'_>, profession: Profession) -> Known {
    let listed = question.fees.as_ref().and_then(|fees| fees.in_force(stretch.period.first(), profession));
    listed.map_or(Known::State(ProvisionState::Unknown), |listed| Known::Number {
        number: listed.fee,
        source: listed.source,
        list: None,
        from: stretch.period.first(),
        about: question.fees.as_ref().and_then(FeeSchedule::care_region).map_or("", Area::code),
    })
}

struct Table<'a> {
    derivation: &'a mut Derivation,
    stage: Stage,
    rows: Vec<Provision>,
}

impl Table<'_> {
    /// A provision that each profession has in each stretch. Where it changes alike for all of them it is one row, if it may be.
    fn by_profession(
        &mut self,
        what: ProvisionName,
        figure: FigureName,
        is_one_for_all: bool,
        comparison: &Comparison<'_>,
        of: impl Fn(&Question, &Stretch<'_>, Profession) -> Known,
    ) {
        let (before, after) = &comparison.stretches;
        let whole = comparison.baseline.period;
        let days: Vec<Day> = before.iter().chain(after).map(|stretch| stretch.period.first()).collect();
        let periods = whole.cut_before(&days);
        let mut by_profession = Vec::new();
        for profession in Profession::ALL {
            let mut parts: Vec<Part> = Vec::new();
            for period in &periods {
                let holds = |stretch: &&Stretch<'_>| stretch.period.covers(*period);
                let Some((earlier, later)) = before.iter().find(holds).zip(after.iter().find(holds)) else { continue };
                let one = of(comparison.baseline, earlier, profession);
                let other = of(comparison.after, later, profession);
                match parts.last_mut() {
                    Some((known, was, becomes)) if was.is_same_as(&one) && becomes.is_same_as(&other) => {
                        *known = Period::of_days(known.first(), period.last()).unwrap_or(*known);
                    }
                    _ => parts.push((*period, one, other)),
                }
            }
            by_profession.push((profession, parts));
        }
        // A profession that no list names has no say in whether the others are alike.
        by_profession.retain(|(_, parts)| {
            let is_named = |known: &Known| *known != Known::State(ProvisionState::Nothing);
            parts.iter().any(|(_, one, other)| is_named(one) || is_named(other))
        });
        let alike = |one: &[Part], other: &[Part]| {
            let same =
                |((period, a, b), (of_other, c, d)): (&Part, &Part)| period == of_other && a.is_same_as(c) && b.is_same_as(d);
            one.len() == other.len() && one.iter().zip(other).all(same)
        };
        let first = by_profession.first().cloned();
        let collapses = first.as_ref().is_some_and(|(_, parts)| by_profession.iter().all(|(_, other)| alike(parts, other)));
        let shown = if is_one_for_all && collapses { by_profession.into_iter().take(1).collect() } else { by_profession };
        for (profession, parts) in shown {
            for (period, one, other) in parts {
                if one.is_same_as(&other) {
                    continue;
                }
                let name = |from| NodeName::shared(figure).profession(profession).from(from);
                let before = self.value(one, name, true);
                let after = self.value(other, name, false);
                let within = (period != whole).then_some(period);
                let profession = (!(is_one_for_all && collapses)).then_some(profession);
                self.rows.push(Provision { what, profession, within, before, after });
            }
        }
    }

    /// The value with its node: that of the calculation where it has one.
    fn value(&mut self, known: Known, name: impl Fn(Day) -> NodeName, is_before: bool) -> ProvisionValue {
        match known {
            Known::State(state) => ProvisionValue::State(state),
            Known::Number { number, source, list, from, about } => {
                self.derivation.begin_stage(if is_before { self.stage.step("before") } else { self.stage });
                let node = self.derivation.given_in_about(name(from), Unit::KronorPerContact, number, source, about);
                self.derivation.begin_stage(self.stage);
                ProvisionValue::Figure { node, list, source }
            }
        }
    }

    fn number(&mut self, name: NodeName, unit: Unit, number: Bounded, source: Option<SourceId>) -> ProvisionValue {
        ProvisionValue::Figure { node: self.derivation.given_in(name, unit, number, source), list: None, source }
    }

    /// A share; one of which nothing is known is no number.
    fn share(&mut self, figure: FigureName, share: Bounded, is_before: bool) -> ProvisionValue {
        if share == Bounded::UNKNOWN_SHARE {
            return ProvisionValue::State(ProvisionState::Unknown);
        }
        self.derivation.begin_stage(if is_before { self.stage.step("before") } else { self.stage });
        let value = self.number(NodeName::shared(figure), Unit::Share, share, None);
        self.derivation.begin_stage(self.stage);
        value
    }

    fn shares(&mut self, baseline: &Question, reform: &Reform) {
        let after = &reform.after;
        if baseline.paying_share != after.paying_share {
            let before = self.share(FigureName::PayingShare, baseline.paying_share, true);
            let after = self.share(FigureName::PayingShare, after.paying_share, false);
            self.row(ProvisionName::PayingShare, None, before, after);
        }
        if baseline.payable_share != after.payable_share {
            let off = ProvisionValue::State(ProvisionState::Off);
            let before = baseline.payable_share.map_or(off, |share| self.share(FigureName::PayableShare, share, true));
            let after = after.payable_share.map_or(off, |share| self.share(FigureName::PayableShare, share, false));
            self.row(ProvisionName::PayableShare, None, before, after);
        }
        if let Some(share) = reform.conditions.unassessed.filter(|share| *share != Bounded::exactly(Decimal::ZERO)) {
            let after = self.share(FigureName::UnassessedShare, share, false);
            self.row(ProvisionName::UnassessedShare, None, ProvisionValue::State(ProvisionState::Nothing), after);
        }
    }

    fn charges(&mut self, baseline: &Question, reform: &Reform) {
        let all_after = reform.conditions.all_on_centre;
        let known = |charges: &Option<CentreCharges>, profession, is_all, from| match charges {
            _ if is_all => Known::State(ProvisionState::All),
            None => Known::State(ProvisionState::Nothing),
            Some(charges) => charges.get(profession).map_or(Known::State(ProvisionState::Unknown), |(number, source)| {
                Known::Number { number, source, list: None, from, about: "" }
            }),
        };
        let from = baseline.period.first();
        let each = PerProfession::new(|profession| {
            let before = known(&baseline.centre_charges, profession, false, from);
            (before, known(&reform.after.centre_charges, profession, all_after, from))
        });
        let (first, of_first) = (Profession::ALL.first(), each.get(Profession::Doctor));
        let collapses = each.iter().all(|(_, (before, after))| before.is_same_as(&of_first.0) && after.is_same_as(&of_first.1));
        for (profession, (before, after)) in each.iter() {
            if before.is_same_as(after) || (collapses && Some(&profession) != first) {
                continue;
            }
            let name = |from| NodeName::shared(FigureName::CentreCharge).profession(profession).from(from);
            let (before, after) = (self.value(*before, name, true), self.value(*after, name, false));
            self.row(ProvisionName::CentreCharge, (!collapses).then_some(profession), before, after);
        }
    }

    fn volumes(&mut self, scenario: &Scenario) {
        let one = Bounded::exactly(Decimal::ONE);
        let zero = Bounded::exactly(Decimal::ZERO);
        if let Some(factor) = &scenario.volume_factor {
            self.spread(ProvisionName::VolumeFactor, FigureName::VolumeFactor, Unit::Times, factor, one);
        }
        if let Some(elasticity) = scenario.elasticity.filter(|elasticity| !elasticity.value.is_zero()) {
            let number = Bounded::exactly(elasticity.value);
            let node = self.derivation.given_in(NodeName::shared(FigureName::Elasticity), Unit::Times, number, None);
            let after = ProvisionValue::Elasticity { node, of: elasticity.of };
            self.row(ProvisionName::Elasticity, None, ProvisionValue::State(ProvisionState::Nothing), after);
        }
        if let Some(ending) = &scenario.ending {
            self.spread(ProvisionName::EndingShare, FigureName::EndingShare, Unit::Share, &ending.share, zero);
        }
    }

    fn elsewhere(&mut self, scenario: &Scenario) {
        let nothing = ProvisionValue::State(ProvisionState::Nothing);
        if let Some(ending) = &scenario.ending {
            let shares = [
                (ProvisionName::ToDigital, FigureName::ToDigital, ending.to.digital),
                (ProvisionName::ToPhysical, FigureName::ToPhysical, ending.to.physical),
                (ProvisionName::ToSelfCare, FigureName::ToSelfCare, ending.to.self_care),
            ];
            for (what, figure, share) in shares {
                // One that was not filled in may follow from the others, and be narrower than what was filled in.
                let after = match (self.derivation.latest(NodeName::shared(figure)), share) {
                    (Some(node), _) => ProvisionValue::Figure { node, list: None, source: None },
                    (None, Some(share)) => self.share(figure, share, false),
                    (None, None) => ProvisionValue::State(ProvisionState::Unknown),
                };
                self.row(what, None, nothing, after);
            }
            self.costs(ProvisionName::DigitalCost, FigureName::DigitalCost, &ending.digital_cost);
            self.costs(ProvisionName::PhysicalCost, FigureName::PhysicalCost, &ending.physical_cost);
        }
        if let Some(follow_up) = &scenario.follow_up {
            let after = self.share(FigureName::FollowUpShare, follow_up.share, false);
            self.row(ProvisionName::FollowUpShare, None, nothing, after);
            self.costs(ProvisionName::FollowUpCost, FigureName::FollowUpCost, &follow_up.cost);
        }
    }

    fn spread(&mut self, what: ProvisionName, figure: FigureName, unit: Unit, spread: &Spread, unchanged: Bounded) {
        let numbers: Vec<(Option<Profession>, Bounded)> = match spread {
            Spread::All(number) => vec![(None, *number)],
            Spread::Professions(numbers) => {
                numbers.iter().filter_map(|(profession, number)| Some((Some(profession), (*number)?))).collect()
            }
        };
        for (profession, number) in numbers.into_iter().filter(|(_, number)| *number != unchanged) {
            let name = NodeName::shared(figure);
            let after = if number == Bounded::UNKNOWN_SHARE && unit == Unit::Share {
                ProvisionValue::State(ProvisionState::Unknown)
            } else {
                self.number(profession.map_or(name, |profession| name.profession(profession)), unit, number, None)
            };
            self.row(what, profession, ProvisionValue::State(ProvisionState::Nothing), after);
        }
    }

    fn costs(&mut self, what: ProvisionName, figure: FigureName, costs: &PerProfession<Option<Bounded>>) {
        for (profession, cost) in costs.iter() {
            let Some(cost) = *cost else { continue };
            let after = self.number(NodeName::shared(figure).profession(profession), Unit::KronorPerContact, cost, None);
            self.row(what, Some(profession), ProvisionValue::State(ProvisionState::Nothing), after);
        }
    }

    fn row(&mut self, what: ProvisionName, profession: Option<Profession>, before: ProvisionValue, after: ProvisionValue) {
        self.rows.push(Provision { what, profession, within: None, before, after });
    }
}
