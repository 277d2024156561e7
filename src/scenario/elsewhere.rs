//! What contacts that ended, and follow-up visits, cost the home region in other places.

use rust_decimal::Decimal;

use crate::contact::{PerProfession, Profession};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::finding::{Finding, Findings};
use crate::period::Day;
use crate::quantity::{Bounded, Contacts, CostElsewhere, Elsewhere, Share};
use crate::ratio;
use crate::region::Area;

use super::volume::{Ended, whole};
use super::{Destinations, Fault, Lever, Refusal, Scenario};

/// Where contacts go and what they cost there. One for a scenario; the numbers are shared by all areas.
#[derive(Debug)]
pub(super) struct Places<'a> {
    scenario: &'a Scenario,
    /// Share that goes to the home region's own digital service, and to physical visits; `None`: nothing.
    digital: Option<Figure<Share>>,
    physical: Option<Figure<Share>>,
    follow_up: Option<Figure<Share>>,
}

/// A place that contacts go to.
struct Place<'a> {
    code: &'static str,
    cost_name: FigureName,
    costs: &'a PerProfession<Option<Bounded>>,
}

impl<'a> Places<'a> {
    /// # Errors
    /// A refusal when the shares cannot sum to 1.
    pub(super) fn of(derivation: &mut Derivation, findings: &mut Findings, scenario: &'a Scenario) -> Result<Self, Refusal> {
        let (digital, physical) = match &scenario.ending {
            None => (None, None),
            Some(ending) => {
                if [ending.to.digital, ending.to.physical, ending.to.self_care].iter().all(Option::is_none) {
                    findings.add(Finding::DestinationsUnknown);
                }
                let fault = |fault| Refusal { fault, lever: Lever::Ending, part: "to" };
                divide(derivation, ending.to).map_err(fault)?
            }
        };
        let follow_up = scenario.follow_up.as_ref();
        let follow_up =
            follow_up.map(|follow_up| derivation.given(NodeName::shared(FigureName::FollowUpShare), follow_up.share, None));
        Ok(Self { scenario, digital, physical, follow_up })
    }

    /// What it costs an area; `None`: nothing goes anywhere.
    pub(super) fn cost(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        ended: &[Ended],
        left: &[(Profession, Day, Figure<Contacts>)],
    ) -> Option<Figure<Elsewhere>> {
        let mut costs = Vec::new();
        if let Some(ending) = &self.scenario.ending {
            let digital = Place { code: "digital", cost_name: FigureName::DigitalCost, costs: &ending.digital_cost };
            let physical = Place { code: "physical", cost_name: FigureName::PhysicalCost, costs: &ending.physical_cost };
            for (place, share) in [(digital, self.digital), (physical, self.physical)] {
                let Some(share) = share else { continue };
                for Ended { profession, from, contacts } in ended {
                    let name = NodeName::of(area, FigureName::MovedContacts).profession(*profession).from(*from).part(place.code);
                    let moved = derivation.product(name, *contacts, share);
                    costs.push(place.amount(derivation, findings, area, (*profession, *from), moved));
                }
            }
        }
        if let Some((follow_up, share)) = self.scenario.follow_up.as_ref().zip(self.follow_up) {
            let place = Place { code: "follow_up", cost_name: FigureName::FollowUpCost, costs: &follow_up.cost };
            for (profession, from, contacts) in left {
                let name = NodeName::of(area, FigureName::FollowUps).profession(*profession).from(*from);
                let visits = derivation.product(name, *contacts, share);
                costs.push(place.amount(derivation, findings, area, (*profession, *from), visits));
            }
        }
        (!costs.is_empty()).then(|| derivation.sum(NodeName::of(area, FigureName::Elsewhere), &costs))
    }
}

impl Place<'_> {
    fn amount(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        (profession, from): (Profession, Day),
        contacts: Figure<Contacts>,
    ) -> Figure<Elsewhere> {
        let cost = self.costs.get(profession).unwrap_or_else(|| {
            if !derivation.is_exactly_zero(contacts.node()) {
                findings.add(Finding::CostElsewhereUnknown { place: self.code, profession });
            }
            Bounded { value: None, low: Some(Decimal::ZERO), high: None }
        });
        let cost: Figure<CostElsewhere> = derivation.given(NodeName::shared(self.cost_name).profession(profession), cost, None);
        let name = NodeName::of(area, FigureName::Elsewhere).profession(profession).from(from).part(self.code);
        derivation.product(name, contacts, cost)
    }
}

/// The share that goes to the home region's own digital service, and to physical visits; `None`: nothing.
type Divided = (Option<Figure<Share>>, Option<Figure<Share>>);

/// A share with its limits, where nobody has said more: 0 to 1.
#[derive(Clone, Copy)]
struct Part {
    known: Bounded,
    low: Decimal,
    high: Decimal,
    name: FigureName,
}

impl Part {
    fn of(share: Option<Bounded>, name: FigureName) -> Self {
        let known = share.unwrap_or(Bounded::UNKNOWN_SHARE);
        Self { known, low: known.low.unwrap_or(Decimal::ZERO), high: known.high.unwrap_or(Decimal::ONE), name }
    }

    /// What is left of 1 when the other two are at an end.
    fn rest(one: Decimal, other: Decimal) -> Option<Decimal> {
        ratio::difference(ratio::difference(Decimal::ONE, one)?, other)
    }

    fn allows(self, share: Decimal) -> bool {
        self.low <= share && share <= self.high
    }
}

/// The shares of the contacts that end which go to the home region's own digital service and to physical visits.
///
/// Three shares that sum to 1 are two numbers. Where two of them can be anything within their limits and the third still is
/// within its own, those two are the inputs and the third what is left. Else every possible division is a mean of the
/// extreme ones, and these are tried: the third can then be at its limit while one of the two is not.
fn divide(derivation: &mut Derivation, to: Destinations) -> Result<Divided, Fault> {
    let digital = Part::of(to.digital, FigureName::ToDigital);
    let physical = Part::of(to.physical, FigureName::ToPhysical);
    let self_care = Part::of(to.self_care, FigureName::ToSelfCare);
    let parts = [self_care, digital, physical];
    let sum = |of: fn(&Part) -> Decimal| parts.iter().try_fold(Decimal::ZERO, |sum, part| ratio::sum(sum, of(part)));
    let (least, most) = (sum(|part| part.low).ok_or(Fault::OutOfRange)?, sum(|part| part.high).ok_or(Fault::OutOfRange)?);
    if least > Decimal::ONE || most < Decimal::ONE {
        return Err(Fault::DestinationsDoNotSum { least, most });
    }
    let values: Option<Vec<Decimal>> = parts.iter().map(|part| part.known.value).collect();
    if let Some(values) = values {
        let sum = values.into_iter().try_fold(Decimal::ZERO, ratio::sum).ok_or(Fault::OutOfRange)?;
        if sum != Decimal::ONE {
            return Err(Fault::DestinationsDoNotSum { least: sum, most: sum });
        }
    }
    // The one that is left over: rather one of which nothing is known, and rather self-care, which needs no figure.
    let orders = [[self_care, digital, physical], [digital, physical, self_care], [physical, digital, self_care]];
    let is_free = |[left, one, other]: &&[Part; 3]| {
        Part::rest(one.high, other.high).is_some_and(|rest| left.allows(rest))
            && Part::rest(one.low, other.low).is_some_and(|rest| left.allows(rest))
    };
    let unknown_first = orders.iter().filter(|[left, ..]| left.known == Bounded::UNKNOWN_SHARE);
    if let Some([left, one, other]) = unknown_first.chain(&orders).find(is_free) {
        let mut shares = vec![];
        for part in [one, other] {
            let figure: Figure<Share> = derivation.given(NodeName::shared(part.name), part.known, None);
            shares.push((part.name, figure));
        }
        if left.name != FigureName::ToSelfCare {
            let mut rest: Figure<Share> = whole(derivation);
            let last = shares.len();
            for (position, (_, share)) in shares.clone().into_iter().enumerate() {
                let name = NodeName::shared(left.name).part(if position.saturating_add(1) == last { "" } else { "rest" });
                rest = derivation.difference(name, rest, share);
            }
            shares.push((left.name, rest));
        }
        let of = |derivation: &Derivation, name| {
            let (_, figure) = shares.iter().find(|(known, _)| *known == name)?;
            (!derivation.is_exactly_zero(figure.node())).then_some(*figure)
        };
        return Ok((of(derivation, FigureName::ToDigital), of(derivation, FigureName::ToPhysical)));
    }
    Ok(extremes(derivation, digital, physical, self_care))
}

fn extremes(derivation: &mut Derivation, digital: Part, physical: Part, self_care: Part) -> Divided {
    let mut corners: Vec<(Decimal, Decimal)> = Vec::new();
    let mut add = |digital_share: Option<Decimal>, physical_share: Option<Decimal>| {
        if let Some((one, other)) = digital_share.zip(physical_share)
            && digital.allows(one)
            && physical.allows(other)
            && Part::rest(one, other).is_some_and(|rest| self_care.allows(rest))
            && !corners.contains(&(one, other))
        {
            corners.push((one, other));
        }
    };
    for one in [digital.low, digital.high] {
        for other in [physical.low, physical.high] {
            add(Some(one), Some(other));
        }
        for rest in [self_care.low, self_care.high] {
            add(Some(one), Part::rest(one, rest));
        }
    }
    for other in [physical.low, physical.high] {
        for rest in [self_care.low, self_care.high] {
            add(Part::rest(other, rest), Some(other));
        }
    }
    let row = |position: usize| u16::try_from(position.saturating_add(1)).unwrap_or(u16::MAX);
    let names: Vec<_> = (0..corners.len()).map(|position| NodeName::shared(FigureName::Division).row(row(position))).collect();
    let divisions = derivation.one_of::<Share>(&names);
    let mut share = |figure, code, of: fn(&(Decimal, Decimal)) -> Decimal| {
        let mut parts = Vec::new();
        for (position, (corner, division)) in corners.iter().zip(&divisions).enumerate() {
            let name = NodeName::shared(FigureName::DivisionShare).part(code).row(row(position));
            let number: Figure<Share> = derivation.given(name, Bounded::exactly(of(corner)), None);
            parts.push(derivation.product(NodeName::shared(figure).row(row(position)), *division, number));
        }
        Some(derivation.sum(NodeName::shared(figure), &parts))
    };
    (share(FigureName::ToDigital, "digital", |corner| corner.0), share(FigureName::ToPhysical, "physical", |corner| corner.1))
}
