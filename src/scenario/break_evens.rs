//! Finding the value of a lever at which the total of before comes back: solved as a straight line, with steps that can be
//! followed, and then calculated there to see that it does, at each end of what has only a range. Where it does not, as
//! where a fee would be above the price, none is said.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::{Derivation, FigureName, NodeId, NodeName, Reached, Rule, Setting, Turnable, Turner};
use crate::quantity::{Bounded, Unit};
use crate::ratio::Ratio;

use super::break_even::{BreakEven, NoBreakEven};
use super::{RegionChange, Scenario, Spread};

/// A lever: what is set when it is turned to a value.
struct Lever<'a> {
    name: FigureName,
    profession: Option<Profession>,
    /// The nodes that it sets, each to the value times this.
    nodes: &'a [(NodeId, Ratio)],
    current: Option<Ratio>,
    /// The greatest value; `None`: nothing limits it.
    most: Option<Decimal>,
}

/// Finds break-even values in the derivation of a scenario.
struct Search<'a> {
    derivation: &'a mut Derivation,
    before: NodeId,
    total: NodeId,
    liability: NodeId,
    gross: NodeId,
    steps: Vec<NodeId>,
    found: Vec<BreakEven>,
}

/// How many corners of the ranges are tried at most.
const MOST_CORNERS: usize = 128;

/// What holds at all corners; `Unknown` where it is not the same.
fn same_for_all(
    corners: &[Vec<(NodeId, Setting)>],
    at: impl Fn(&[(NodeId, Setting)]) -> Result<(), NoBreakEven>,
) -> Result<(), NoBreakEven> {
    let mut found = corners.iter().map(|corner| at(corner));
    let first = found.next().unwrap_or(Err(NoBreakEven::Unknown));
    if found.all(|other| other == first) { first } else { Err(NoBreakEven::Unknown) }
}

/// For which value of each lever the total of before comes back.
pub(super) fn break_evens(derivation: &mut Derivation, scenario: &Scenario, together: &RegionChange) -> Vec<BreakEven> {
    let difference = together.difference.get(FigureName::Total);
    let part = |name| together.after.get(name);
    // Of the same node: nothing was changed, whatever is known of it.
    let is_equal = difference.is_none_or(|difference| derivation.is_exactly_zero(difference))
        || together.before.get(FigureName::Total) == part(FigureName::Total);
    let (Some(before), Some(total), Some(liability), Some(gross), false) = (
        together.before.get(FigureName::Total),
        part(FigureName::Total),
        part(FigureName::Liability),
        part(FigureName::Gross),
        is_equal,
    ) else {
        return Vec::new();
    };
    let steps = derivation.steps(&[total]);
    let mut search = Search { derivation, before, total, liability, gross, steps, found: Vec::new() };
    for profession in Profession::ALL {
        search.price(profession);
    }
    search.price_factor();
    search.payable_share(together);
    search.volume_factor();
    if let Some(ending) = &scenario.ending {
        if matches!(ending.share, Spread::All(_)) {
            search.ending_share();
        }
        search.share_elsewhere(FigureName::ToPhysical, "physical");
    }
    if scenario.follow_up.is_some() {
        search.share_elsewhere(FigureName::FollowUpShare, "follow_up");
    }
    search.found
}

impl Search<'_> {
    /// Nodes of the total that are of a figure.
    fn of(&self, figure: FigureName) -> impl Iterator<Item = NodeId> + '_ {
        self.steps.iter().copied().filter(move |node| self.derivation.node(*node).name.figure() == figure)
    }

    fn name(lever: &Lever<'_>, figure: FigureName) -> NodeName {
        let name = NodeName::shared(figure).about(lever.name);
        lever.profession.map_or(name, |profession| name.profession(profession))
    }

    fn node(&mut self, lever: &Lever<'_>, figure: FigureName, rule: Rule, unit: Unit, operands: &[NodeId]) -> NodeId {
        self.derivation.aggregate(Self::name(lever, figure), rule, 1, unit, operands)
    }

    /// What the total after would have to be more, to be that of before.
    fn missing(&mut self) -> NodeId {
        let name = NodeName::shared(FigureName::BreakEvenGap);
        self.derivation.aggregate(name, Rule::Difference, 1, Unit::Kronor, &[self.before, self.total])
    }

    /// The value now, and so much more that what is missing comes back when each unit of it is worth `slope`.
    fn along(&mut self, lever: &Lever<'_>, current: NodeId, slope: NodeId, unit: Unit) -> NodeId {
        let missing = self.missing();
        let more = self.node(lever, FigureName::BreakEvenRise, Rule::Quotient, unit, &[missing, slope]);
        self.node(lever, FigureName::BreakEven, Rule::Sum, unit, &[current, more])
    }

    /// Keeps a value, if the total of before does come back there.
    fn keep(&mut self, lever: &Lever<'_>, at: NodeId) {
        let at = self.verified(lever, at);
        self.found.push(BreakEven {
            lever: lever.name,
            profession: lever.profession,
            current: lever.current.and_then(Ratio::divided),
            at,
            from: Decimal::ZERO,
            to: lever.most,
        });
    }

    fn without(&mut self, lever: &Lever<'_>, none: NoBreakEven) {
        self.found.push(BreakEven {
            lever: lever.name,
            profession: lever.profession,
            current: lever.current.and_then(Ratio::divided),
            at: Err(none),
            from: Decimal::ZERO,
            to: lever.most,
        });
    }

    /// The value, if the total of before does come back there: whatever the numbers are that have only a range.
    fn verified(&self, lever: &Lever<'_>, at: NodeId) -> Result<NodeId, NoBreakEven> {
        let [at_turner, before, total] = [at, self.before, self.total].map(|node| Turner::new(self.derivation, node));
        let corners = self.corners(&[&at_turner, &before, &total]).ok_or(NoBreakEven::Unknown)?;
        let number_at = |turner: &Turner<'_>, corner: &[(NodeId, Setting)]| {
            turner.at(corner).and_then(Reached::number).ok_or(NoBreakEven::Unknown)
        };
        same_for_all(&corners, |corner| {
            let (target, value) = (number_at(&before, corner)?, number_at(&at_turner, corner)?);
            let total_at = |value: Ratio| {
                let is_lever = |node: NodeId| lever.nodes.iter().any(|(known, _)| *known == node);
                let mut settings: Vec<_> = corner.iter().copied().filter(|(node, _)| !is_lever(*node)).collect();
                for (node, times) in lever.nodes {
                    settings.push((*node, Setting::to(value.times(*times).ok_or(NoBreakEven::Unknown)?)));
                }
                number_at(&total, &settings)
            };
            let is_above = lever.most.is_some_and(|most| Ratio::of(most) < value);
            if value.is_negative() || is_above {
                // At an end that is possible the total is still on one side.
                let end = if value.is_negative() { Decimal::ZERO } else { lever.most.unwrap_or_default() };
                let at_end = total_at(Ratio::of(end))?;
                return Err(if at_end > target { NoBreakEven::AlwaysHigher } else { NoBreakEven::AlwaysLower });
            }
            let reached = total_at(value)?;
            if reached.is_same_up_to_division(target) {
                return Ok(());
            }
            // A price below the fee takes the fee down with it, so the line bends there; the total is the least at no price at all.
            let at_none = total_at(Ratio::ZERO)?;
            let is_always_higher = at_none > target && reached >= at_none;
            Err(if is_always_higher { NoBreakEven::AlwaysHigher } else { NoBreakEven::Unknown })
        })
        .map(|()| at)
    }

    /// The numbers with a range that these hang on, at each of its ends; one corner without any when all is exact. `None` where one of
    /// them is open or is one of several things, or there are too many to try.
    fn corners(&self, turners: &[&Turner<'_>]) -> Option<Vec<Vec<(NodeId, Setting)>>> {
        let mut corners = vec![Vec::new()];
        let mut seen = Vec::new();
        for node in turners.iter().flat_map(|turner| turner.inputs()) {
            if self.derivation.exact_value(node).is_some() || seen.contains(&node) {
                continue;
            }
            seen.push(node);
            let Turnable::Between(low, high) = self.derivation.turnable(node)? else { return None };
            let ends = [low, high].map(|end| end.number().map(Setting::to));
            let [low, high] = [ends[0]?, ends[1]?];
            if corners.len() >= MOST_CORNERS {
                return None;
            }
            corners = corners
                .iter()
                .flat_map(|corner| [low, high].map(|end| corner.iter().copied().chain([(node, end)]).collect()))
                .collect();
        }
        Some(corners)
    }

    /// The list price of a profession: each krona is worth as many kronor as contacts of it are paid.
    fn price(&mut self, profession: Profession) {
        let is_of = |derivation: &Derivation, node: NodeId| derivation.node(node).name.of_profession() == Some(profession);
        let prices: Vec<NodeId> = self.of(FigureName::Price).filter(|node| is_of(self.derivation, *node)).collect();
        let Some(first) = prices.first().copied() else { return };
        let value = self.derivation.exact_value(first);
        // Prices that change in the period are no one price.
        if value.is_none() || prices.iter().any(|price| self.derivation.exact_value(*price) != value) {
            return;
        }
        let gross_steps = self.derivation.steps(&[self.gross]);
        let paid: Vec<NodeId> = gross_steps
            .into_iter()
            .filter_map(|node| match self.derivation.operands(node) {
                [contacts, price] if prices.contains(price) => Some(*contacts),
                _ => None,
            })
            .collect();
        let nodes: Vec<_> = prices.iter().map(|price| (*price, Ratio::ONE)).collect();
        let lever = Lever { name: FigureName::Price, profession: Some(profession), nodes: &nodes, current: value, most: None };
        let contacts = self.node(&lever, FigureName::BreakEvenSlope, Rule::Sum, Unit::Contacts, &paid);
        if paid.is_empty() || self.derivation.is_exactly_zero(contacts) {
            return self.without(&lever, NoBreakEven::NoInfluence);
        }
        let at = self.along(&lever, first, contacts, Unit::KronorPerContact);
        self.keep(&lever, at);
    }

    /// All prices times a factor: each whole of it is worth all of them.
    fn price_factor(&mut self) {
        let prices: Vec<NodeId> = self.of(FigureName::Price).collect();
        let nodes: Option<Vec<_>> = prices.iter().map(|price| Some((*price, self.derivation.exact_value(*price)?))).collect();
        let nodes = nodes.unwrap_or_default();
        let lever =
            Lever { name: FigureName::PriceFactor, profession: None, nodes: &nodes, current: Some(Ratio::ONE), most: None };
        if nodes.is_empty() {
            return self.without(&lever, NoBreakEven::Unknown);
        }
        if self.derivation.is_exactly_zero(self.gross) {
            return self.without(&lever, NoBreakEven::NoInfluence);
        }
        let one = self.one();
        let gross = self.gross;
        let at = self.along(&lever, one, gross, Unit::Times);
        self.keep(&lever, at);
    }

    fn one(&mut self) -> NodeId {
        let name = NodeName::shared(FigureName::Unchanged);
        self.derivation.given_in(name, Unit::Times, Bounded::exactly(Decimal::ONE), None)
    }

    /// The share of contacts that is paid: what is left of the total of before, over what all of them would cost.
    fn payable_share(&mut self, together: &RegionChange) {
        let rule = self.of(FigureName::PayableShare).next();
        let current = rule.map_or(Some(Ratio::ONE), |node| self.derivation.exact_value(node));
        let nodes: Vec<_> = rule.iter().map(|node| (*node, Ratio::ONE)).collect();
        let lever = Lever { name: FigureName::PayableShare, profession: None, nodes: &nodes, current, most: Some(Decimal::ONE) };
        let Some(elsewhere) = together.after.get(FigureName::Elsewhere) else { return };
        let before = self.before;
        let left = self.node(&lever, FigureName::BreakEvenLeft, Rule::Difference, Unit::Kronor, &[before, elsewhere]);
        match (rule, together.per_percentage_point) {
            (Some(_), Some(per_point)) if !self.derivation.is_exactly_zero(per_point) => {
                let points = self.node(&lever, FigureName::BreakEvenPoints, Rule::Quotient, Unit::Times, &[left, per_point]);
                let hundred = Bounded::exactly(Decimal::ONE_HUNDRED);
                let name = NodeName::shared(FigureName::PercentagePoints);
                let hundred = self.derivation.given_in(name, Unit::Times, hundred, None);
                let at = self.node(&lever, FigureName::BreakEven, Rule::Quotient, Unit::Share, &[points, hundred]);
                self.keep(&lever, at);
            }
            (None, None) if !self.derivation.is_exactly_zero(self.liability) => {
                let liability = self.liability;
                let at = self.node(&lever, FigureName::BreakEven, Rule::Quotient, Unit::Share, &[left, liability]);
                // There is no rule whose share could be set: the liability is in proportion to it.
                let found = self.proportional(&lever, at);
                self.push(&lever, found);
            }
            _ => self.without(&lever, NoBreakEven::NoInfluence),
        }
    }

    /// All contacts times a factor: all that the scenario costs is in proportion to them.
    fn volume_factor(&mut self) {
        let lever = Lever { name: FigureName::VolumeFactor, profession: None, nodes: &[], current: Some(Ratio::ONE), most: None };
        if self.derivation.is_exactly_zero(self.total) {
            return self.without(&lever, NoBreakEven::NoInfluence);
        }
        let (before, total) = (self.before, self.total);
        let at = self.node(&lever, FigureName::BreakEven, Rule::Quotient, Unit::Times, &[before, total]);
        let found = self.proportional(&lever, at);
        self.push(&lever, found);
    }

    /// A value of something that the total is in proportion to.
    fn proportional(&self, lever: &Lever<'_>, at: NodeId) -> Result<NodeId, NoBreakEven> {
        let turner = Turner::new(self.derivation, at);
        let corners = self.corners(&[&turner]).ok_or(NoBreakEven::Unknown)?;
        same_for_all(&corners, |corner| {
            let value = turner.at(corner).and_then(Reached::number).ok_or(NoBreakEven::Unknown)?;
            let is_above = lever.most.is_some_and(|most| Ratio::of(most) < value);
            match (value.is_negative(), is_above) {
                (true, _) => Err(NoBreakEven::AlwaysHigher),
                (_, true) => Err(NoBreakEven::AlwaysLower),
                _ => Ok(()),
            }
        })
        .map(|()| at)
    }

    fn push(&mut self, lever: &Lever<'_>, at: Result<NodeId, NoBreakEven>) {
        self.found.push(BreakEven {
            lever: lever.name,
            profession: lever.profession,
            current: lever.current.and_then(Ratio::divided),
            at,
            from: Decimal::ZERO,
            to: lever.most,
        });
    }

    /// The share that ends: between all being left and all having gone.
    fn ending_share(&mut self) {
        let (Some(ends), Some(is_left)) = (self.of(FigureName::EndingShare).next(), self.of(FigureName::RemainingShare).next())
        else {
            return;
        };
        let nodes = [(ends, Ratio::ONE)];
        let current = self.derivation.exact_value(ends);
        let lever = Lever { name: FigureName::EndingShare, profession: None, nodes: &nodes, current, most: Some(Decimal::ONE) };
        if [ends, is_left].into_iter().any(|share| self.derivation.is_exactly_zero(share)) {
            // What all of them cost when none ends, or when all do, cannot be told from this.
            return;
        }
        if [ends, is_left].into_iter().any(|share| self.derivation.exact_value(share).is_none()) {
            return self.without(&lever, NoBreakEven::Unknown);
        }
        // What goes along with those that are left, and what with those that end.
        let (mut along, mut with_ended) = (vec![self.liability], Vec::new());
        for node in self.parts_elsewhere() {
            let is_follow_up = self.derivation.node(node).name.of_part() == "follow_up";
            if is_follow_up { along.push(node) } else { with_ended.push(node) }
        }
        let along = self.node(&lever, FigureName::BreakEvenLeft, Rule::Sum, Unit::Kronor, &along);
        let all_left = self.node(&lever, FigureName::BreakEvenWithout, Rule::Quotient, Unit::Kronor, &[along, is_left]);
        let gone = self.node(&lever, FigureName::BreakEvenPart, Rule::Sum, Unit::Kronor, &with_ended);
        let all_gone = self.node(&lever, FigureName::BreakEvenWhole, Rule::Quotient, Unit::Kronor, &[gone, ends]);
        let slope = self.node(&lever, FigureName::BreakEvenSlope, Rule::Difference, Unit::Kronor, &[all_gone, all_left]);
        if self.derivation.is_exactly_zero(slope) {
            return self.without(&lever, NoBreakEven::NoInfluence);
        }
        let before = self.before;
        let gap = self.node(&lever, FigureName::BreakEvenGap, Rule::Difference, Unit::Kronor, &[before, all_left]);
        let at = self.node(&lever, FigureName::BreakEven, Rule::Quotient, Unit::Share, &[gap, slope]);
        self.keep(&lever, at);
    }

    /// The amounts of which the cost elsewhere is the sum: of each profession, in each place.
    fn parts_elsewhere(&self) -> Vec<NodeId> {
        self.of(FigureName::Elsewhere).filter(|node| !self.derivation.node(*node).name.of_part().is_empty()).collect()
    }

    /// A share that leads to visits: what is left of the total of before without them, over what they would cost if all did.
    fn share_elsewhere(&mut self, name: FigureName, part: &'static str) {
        let Some(share) = self.of(name).find(|node| self.derivation.is_input(*node)) else { return };
        let nodes = [(share, Ratio::ONE)];
        let current = self.derivation.exact_value(share);
        let lever = Lever { name, profession: None, nodes: &nodes, current, most: Some(Decimal::ONE) };
        let (mut others, mut wholes) = (vec![self.liability], Vec::new());
        for node in self.parts_elsewhere() {
            if self.derivation.node(node).name.of_part() != part {
                others.push(node);
                continue;
            }
            // Visits = contacts · share, and the amount = visits · cost. If all did: contacts · cost.
            let [visits, cost] = *self.derivation.operands(node) else { return };
            let [contacts, _] = *self.derivation.operands(visits) else { return };
            let whole = self.derivation.node(node).name.about(FigureName::BreakEvenWhole);
            wholes.push(self.derivation.aggregate(whole, Rule::Product, 1, Unit::Kronor, &[contacts, cost]));
        }
        let whole = self.node(&lever, FigureName::BreakEvenWhole, Rule::Sum, Unit::Kronor, &wholes);
        if wholes.is_empty() || self.derivation.is_exactly_zero(whole) {
            return self.without(&lever, NoBreakEven::NoInfluence);
        }
        let without = self.node(&lever, FigureName::BreakEvenWithout, Rule::Sum, Unit::Kronor, &others);
        let before = self.before;
        let left = self.node(&lever, FigureName::BreakEvenLeft, Rule::Difference, Unit::Kronor, &[before, without]);
        let at = self.node(&lever, FigureName::BreakEven, Rule::Quotient, Unit::Share, &[left, whole]);
        self.keep(&lever, at);
    }
}
