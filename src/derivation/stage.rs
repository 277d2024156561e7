//! Calculations that follow one another in the same derivation: a baseline, then scenarios on it, each with its steps.
//!
//! In a later stage, a node that would be what the baseline or the same scenario already has (the same name, rule and operands; or the same
//! number from the same place) is that node. So an unknown that both hang on is one axis, and the bounds of a difference
//! are tight; what a scenario leaves alone is the baseline's to the last digit, because it is the baseline's; and only what
//! changed has a name with the stage in front. One scenario never takes another's nodes: nothing compares them.

use core::fmt;

use super::{Axis, Derivation, Node, NodeId, NodeName, Rule};
use crate::quantity::{Bounded, Unit};
use crate::ratio::Ratio;
use crate::source::SourceId;

/// Which of the calculations in a derivation a node was made in; the first has no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stage {
    scenario: u8,
    step: &'static str,
}

impl Stage {
    /// The first calculation.
    pub(crate) const FIRST: Self = Self { scenario: 0, step: "" };

    /// A scenario, numbered from 1.
    #[must_use]
    pub const fn scenario(number: u8) -> Self {
        Self { scenario: number, step: "" }
    }

    /// Whether it is not the baseline's.
    pub(super) const fn is_of_scenario(self) -> bool {
        self.scenario > 0
    }

    /// A step on the way from the baseline to it.
    #[must_use]
    pub const fn step(self, step: &'static str) -> Self {
        Self { step, ..self }
    }
}

impl fmt::Display for Stage {
    /// What stands in front of a name: "s1.", or "s1.atMix."
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scenario > 0 {
            write!(f, "s{}.", self.scenario)?;
        }
        if self.step.is_empty() { Ok(()) } else { write!(f, "{}.", self.step) }
    }
}

/// Buckets of the index. A region has some fifty nodes.
const BUCKETS: usize = 4096;

/// The stage that nodes are being made in, and an index of those that they may turn out to be.
#[derive(Debug)]
pub(super) struct Staging {
    pub(super) stage: Stage,
    /// Nodes of the baseline; what comes after is a scenario's.
    baseline: usize,
    /// Of each bucket its last node and, of each node, the one before it in its bucket; counted from 1, 0 is none.
    last: Vec<u32>,
    before: Vec<u32>,
}

impl Staging {
    fn on(nodes: &[Node], stage: Stage) -> Self {
        let mut staging = Self { stage, baseline: nodes.len(), last: vec![0; BUCKETS], before: Vec::with_capacity(nodes.len()) };
        for node in nodes {
            staging.add(node.name);
        }
        staging
    }

    /// Takes in the node that was made last.
    pub(super) fn add(&mut self, name: NodeName) {
        if let Some(last) = self.last.get_mut(name.bucket() % BUCKETS) {
            self.before.push(*last);
            *last = self.before.len() as u32;
        }
    }

    /// Forgets the last scenario.
    fn cut_back(&mut self) {
        for last in &mut self.last {
            while *last as usize > self.baseline {
                *last = self.before.get((*last as usize).saturating_sub(1)).copied().unwrap_or(0);
            }
        }
    }
}

impl Derivation {
    /// Begins a stage. When it is of another scenario than the one before, what was made for that one is no longer reused.
    pub(crate) fn begin_stage(&mut self, stage: Stage) {
        let mut staging = self.staging.take().unwrap_or_else(|| Box::new(Staging::on(&self.nodes, stage)));
        if staging.stage.scenario != stage.scenario {
            if staging.stage.scenario == 0 {
                staging.baseline = staging.before.len();
            }
            staging.cut_back();
        }
        staging.stage = stage;
        self.staging = Some(staging);
    }

    /// The node that the stage's scenario has of a name, or else the baseline; `None` in the first stage.
    pub(crate) fn latest(&self, name: NodeName) -> Option<NodeId> {
        self.known(name, |_, _| true)
    }

    /// The latest node of a name in baseline or scenario for which `is_same` holds; `None` in the first stage.
    fn known(&self, name: NodeName, is_same: impl Fn(NodeId, &Node) -> bool) -> Option<NodeId> {
        let staging = self.staging.as_ref()?;
        let mut next = staging.last.get(name.bucket() % BUCKETS).copied()?;
        while let Some(position) = next.checked_sub(1) {
            let id = NodeId(position);
            let node = self.node(id);
            if node.name.is_same_apart_from_stage(name) && is_same(id, node) {
                return Some(id);
            }
            next = staging.before.get(position as usize).copied()?;
        }
        None
    }

    /// The node of the same number from the same place. `about`: what a number that is not known exactly is unknown of.
    pub(super) fn known_number(
        &self,
        name: NodeName,
        unit: Unit,
        number: Bounded,
        source: Option<SourceId>,
        about: &'static str,
    ) -> Option<NodeId> {
        self.known(name, |_, node| {
            let alike = node.unit == unit && node.source == source && node.value == number.value.map(Ratio::of);
            alike
                && match self.axis_of_input(node) {
                    None => number.is_exact() && node.rule == Rule::Given,
                    Some(Axis::Between { low, high, open_below, about: known, .. }) => {
                        !number.is_exact()
                            && *known == about
                            && (*low, *high) == super::ends(number)
                            && *open_below == number.low.is_none()
                    }
                    Some(Axis::OneOf { .. }) => false,
                }
        })
    }

    /// The first of the same alternatives.
    pub(super) fn known_alternatives(&self, names: &[NodeName], about: &'static str) -> Option<NodeId> {
        self.known(*names.first()?, |id, node| match self.axis_of_input(node) {
            Some(Axis::OneOf { places, about: known }) => {
                let alike = |(place, name): (u32, &NodeName)| self.node(NodeId(place)).name.is_same_apart_from_stage(*name);
                *known == about && places.start == id.0 && places.len() == names.len() && places.clone().zip(names).all(alike)
            }
            _ => false,
        })
    }

    /// The node that does the same with the same operands, which were pushed from `start`.
    pub(super) fn known_step(&self, new: &Node, start: usize) -> Option<NodeId> {
        let operands = self.operands.get(start..)?;
        self.known(new.name, |id, node| {
            (node.rule, node.factor, node.unit) == (new.rule, new.factor, new.unit) && self.operands(id) == operands
        })
    }

    /// The axis that an entered or unknown number is; `None` for one that is exact.
    fn axis_of_input(&self, node: &Node) -> Option<&Axis> {
        let is_input = matches!(node.rule, Rule::Given | Rule::Unknown);
        let axis = self.support_of(node.support).first().filter(|_| is_input)?;
        self.axes.get(*axis as usize)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::{BoundsFinder, Figure, FigureName};
    use super::*;
    use crate::contact::Profession;
    use crate::quantity::{Bounds, Contacts, Gross, PayableContacts, Price};

    fn gross(derivation: &mut Derivation, contacts: Bounded, price: i64) -> Figure<Gross> {
        let name = |figure| NodeName::shared(figure).profession(Profession::Doctor);
        let contacts: Figure<Contacts> = derivation.given(name(FigureName::ProfessionContacts), contacts, None);
        let price: Figure<Price> = derivation.given(name(FigureName::Price), Bounded::exactly(price.into()), None);
        derivation.product(name(FigureName::Gross), contacts.taken_as::<PayableContacts>(), price)
    }

    fn named(derivation: &Derivation, figure: Figure<Gross>) -> String {
        derivation.node(figure.node()).name.to_string()
    }

    #[test]
    fn what_is_the_same_is_the_same_node_and_only_the_rest_has_a_new_name() {
        let some = Bounded::between(Decimal::ONE, Decimal::TEN);
        let mut derivation = Derivation::default();
        let before = gross(&mut derivation, some, 500);
        derivation.begin_stage(Stage::scenario(1));
        assert_eq!(gross(&mut derivation, some, 500).node(), before.node());
        let after = gross(&mut derivation, some, 600);
        assert_eq!(named(&derivation, after), "s1.gross.doctor");
        derivation.begin_stage(Stage::scenario(1).step("price"));
        assert_eq!(gross(&mut derivation, some, 600).node(), after.node(), "a step reuses what its scenario has");
        derivation.begin_stage(Stage::scenario(2));
        let other = gross(&mut derivation, some, 600);
        assert_eq!(named(&derivation, other), "s2.gross.doctor", "no scenario takes another's");
        assert_eq!(gross(&mut derivation, some, 500).node(), before.node());
        assert_eq!(gross(&mut derivation, some, 600).node(), other.node());
    }

    #[test]
    fn an_unknown_of_both_is_one_axis() {
        let some = Bounded::between(Decimal::ONE, Decimal::TEN);
        let mut derivation = Derivation::default();
        let before = gross(&mut derivation, some, 500);
        derivation.begin_stage(Stage::scenario(1));
        let after = gross(&mut derivation, some, 600);
        let less: Figure<Gross> = derivation.difference(NodeName::shared(FigureName::Ratio), after, before);
        let bounds = BoundsFinder::new(&derivation).quantity(less.node()).bounds;
        let ratio = |number: i64| Some(Ratio::of(number.into()));
        // 100 kronor more for each of 1 to 10 contacts, and not 600 · 1 − 500 · 10.
        assert_eq!(bounds, Bounds::Between { low: ratio(100), high: ratio(1000), wider: false });
    }

    #[test]
    fn unknown_of_another_thing_is_another_axis() {
        let unknown = Bounded { value: None, low: Some(Decimal::ZERO), high: None };
        let mut derivation = Derivation::default();
        let name = NodeName::shared(FigureName::Fee);
        let fee = |derivation: &mut Derivation, about| -> Figure<Price> { derivation.given_about(name, unknown, None, about) };
        let before = fee(&mut derivation, "04");
        derivation.begin_stage(Stage::scenario(1));
        assert_eq!(fee(&mut derivation, "04").node(), before.node());
        assert_ne!(fee(&mut derivation, "06").node(), before.node());
        let either = |derivation: &mut Derivation, about| -> Figure<Price> {
            derivation.either(NodeName::shared(FigureName::FeeIncluded), NodeName::shared(FigureName::FeeOnTop), about).0
        };
        let one = either(&mut derivation, "a-list");
        assert_eq!(either(&mut derivation, "a-list").node(), one.node());
        assert_ne!(either(&mut derivation, "another").node(), one.node());
    }
}
