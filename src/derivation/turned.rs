//! A finished derivation with some of its numbers set to others: what its last node would then be.

use super::limit::{self, Limit};
use super::{Axis, Derivation, NodeId, Rule};
use crate::ratio::Ratio;

/// What a number is set to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting(Limit);

impl Setting {
    /// A number.
    pub(crate) const fn to(number: Ratio) -> Self {
        Self(Limit::of(number))
    }

    /// The number; `None` when it grows past every limit.
    pub(crate) fn number(self) -> Option<Ratio> {
        Reached(self.0).number()
    }
}

/// A value that may grow past every limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reached(Limit);

impl Reached {
    /// The number; `None` when nothing limits it.
    pub(crate) fn number(self) -> Option<Ratio> {
        if self.0.vanishes() { Some(Ratio::ZERO) } else { self.0.finite() }
    }
}

/// How a number can be turned.
#[derive(Debug)]
pub(crate) enum Turnable {
    /// It is known exactly.
    Exact,
    /// It lies between two.
    Between(Setting, Setting),
    /// It is one of several alternatives, the first of which this is.
    OneOf(Vec<NodeId>),
}

/// Evaluates one node again and again.
#[derive(Debug)]
pub(crate) struct Turner<'a> {
    derivation: &'a Derivation,
    root: NodeId,
    steps: Vec<NodeId>,
    /// By node, as they are when nothing is turned.
    values: Vec<Option<Limit>>,
}

impl<'a> Turner<'a> {
    pub(crate) fn new(derivation: &'a Derivation, root: NodeId) -> Self {
        let values = derivation.nodes.iter().map(|node| node.value.map(Limit::of)).collect();
        Self { derivation, root, steps: derivation.steps(&[root]), values }
    }

    /// The inputs that the root hangs on. One that is multiplied with a known zero is none.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = NodeId> + '_ {
        let axes = |node: NodeId| self.derivation.support_of(self.derivation.node(node).support);
        let of_root = axes(self.root);
        let matters = move |step: &NodeId| axes(*step).iter().all(|axis| of_root.contains(axis));
        self.steps.iter().copied().filter(|step| self.derivation.is_input(*step)).filter(matters)
    }

    /// The root with these nodes set; `None` when it has no value then.
    pub(crate) fn at(&self, settings: &[(NodeId, Setting)]) -> Option<Reached> {
        // Operands come first, so one pass finds what hangs on what was set.
        let mut turned: Vec<Option<Option<Limit>>> = vec![None; self.derivation.nodes.len()];
        for (node, setting) in settings {
            if let Some(place) = turned.get_mut(node.0 as usize) {
                *place = Some(Some(setting.0));
            }
        }
        let of = |turned: &[Option<Option<Limit>>], node: NodeId| {
            let position = node.0 as usize;
            turned.get(position).copied().flatten().unwrap_or_else(|| self.values.get(position).copied().flatten())
        };
        for step in &self.steps {
            let operands = self.derivation.operands(*step);
            let is_turned = |node: &NodeId| turned.get(node.0 as usize).is_some_and(Option::is_some);
            let node = self.derivation.node(*step);
            let is_of_itself = node.rule == Rule::Difference && matches!(operands, [from, less] if from == less);
            if is_turned(step) || is_of_itself || !operands.iter().any(is_turned) {
                continue;
            }
            let values: Vec<_> = operands.iter().map(|operand| of(&turned, *operand)).collect();
            let value = limit::evaluate(node.rule, node.factor, values.into_iter());
            if let Some(place) = turned.get_mut(step.0 as usize) {
                *place = Some(value);
            }
        }
        of(&turned, self.root).map(Reached)
    }
}

impl Derivation {
    /// Whether a node is a number that came in, or is not known.
    pub(crate) fn is_input(&self, id: NodeId) -> bool {
        matches!(self.node(id).rule, Rule::Given | Rule::Unknown)
    }

    /// How an input can be turned; `None` for a node that is none.
    pub(crate) fn turnable(&self, id: NodeId) -> Option<Turnable> {
        if !self.is_input(id) {
            return None;
        }
        let node = self.node(id);
        let Some(axis) = self.support_of(node.support).first() else { return node.value.map(|_| Turnable::Exact) };
        Some(match self.axes.get(*axis as usize)? {
            Axis::Between { low, high, .. } => Turnable::Between(Setting(*low), Setting(*high)),
            Axis::OneOf { places, .. } => Turnable::OneOf(places.clone().map(NodeId).collect()),
        })
    }
}
