//! The least and greatest value of a figure, given what is known of its inputs.
//!
//! Every formula of the model is monotone in each input, so its extremes lie at corners: each bounded input at its
//! least or greatest, each unplaced volume in one of its places. Trying the corners is tight where interval
//! arithmetic is not: an index, or liability over contacts, uses the same input twice. Past [`MOST_CORNERS`] the
//! last step falls back to interval arithmetic on bounds that are themselves found by corners.

use super::limit::{self, Limit};
use super::{Axis, Derivation, NodeId, Rule};
use crate::quantity::{Bounds, Quantity};
use crate::ratio::Ratio;

/// Corners of twelve inputs with a least and a greatest value.
const MOST_CORNERS: usize = 1 << 12;

/// Finds and remembers bounds in one finished derivation.
#[derive(Debug)]
pub struct BoundsFinder<'a> {
    derivation: &'a Derivation,
    known: Vec<Option<Range>>,
    /// Value of each node at the corner being tried; nodes that depend on nothing bounded keep theirs.
    at_corner: Vec<Option<Limit>>,
}

/// Bounds while calculating; `None` inside: nobody can say.
#[derive(Debug, Clone, Copy)]
struct Range {
    low: Option<Limit>,
    high: Option<Limit>,
    wider: bool,
}

impl<'a> BoundsFinder<'a> {
    /// A finder for a derivation to which nothing more is added.
    #[must_use]
    pub fn new(derivation: &'a Derivation) -> Self {
        if derivation.axes.is_empty() {
            return Self { derivation, known: Vec::new(), at_corner: Vec::new() };
        }
        let at_corner = derivation.nodes.iter().map(|node| node.value.map(Limit::of)).collect();
        Self { derivation, known: vec![None; derivation.nodes.len()], at_corner }
    }

    /// The figure of a node: its value and bounds.
    pub fn quantity(&mut self, node: NodeId) -> Quantity {
        let value = self.derivation.value(node);
        if self.derivation.node(node).support == 0 {
            return Quantity { value, bounds: Bounds::Exact };
        }
        let Range { low, high, wider } = self.range(node);
        // What comes out the same at every corner is known, whatever it hangs on: a price does not depend on how many pay it.
        if let (Some(low), Some(high)) = (low.and_then(Limit::finite), high.and_then(Limit::finite))
            && low == high
        {
            return Quantity { value: Some(low), bounds: Bounds::Exact };
        }
        // An open side at zero says nothing: every count and amount is above it.
        let low = low.filter(|low| !low.vanishes()).and_then(Limit::finite);
        let high = high.and_then(Limit::finite);
        let says_nothing = high.is_none() && low.is_none_or(Ratio::is_zero);
        let bounds = if says_nothing { Bounds::None } else { Bounds::Between { low, high, wider } };
        Quantity { value, bounds }
    }

    fn range(&mut self, node: NodeId) -> Range {
        if let Some(range) = self.known.get(node.0 as usize).copied().flatten() {
            return range;
        }
        let support = self.derivation.node(node).support;
        if support == 0 {
            let value = self.derivation.value(node).map(Limit::of);
            return Range { low: value, high: value, wider: false };
        }
        let corners = self
            .derivation
            .support_of(support)
            .iter()
            .try_fold(1_usize, |corners, axis| corners.checked_mul(self.derivation.alternatives(*axis)))
            .filter(|corners| *corners <= MOST_CORNERS);
        if corners.is_some() { self.try_corners(node, support) } else { self.interval(node) }
    }

    /// Tries every corner, for the node and all others that depend on the same inputs and lie under it.
    fn try_corners(&mut self, node: NodeId, support: u32) -> Range {
        let axes = self.derivation.support_of(support).to_vec();
        let mut steps_by_last_axis = vec![Vec::new(); axes.len()];
        let mut targets = Vec::new();
        for step in self.derivation.steps(node) {
            let depends_on = self.derivation.node(step).support;
            if depends_on == support {
                targets.push((step, None));
            }
            let last = self.derivation.support_of(depends_on).last();
            let level = last.and_then(|last| axes.binary_search(last).ok());
            let is_input = matches!(self.derivation.node(step).rule, Rule::Given | Rule::Unknown);
            if let Some(steps) = level.and_then(|level| steps_by_last_axis.get_mut(level)).filter(|_| !is_input) {
                steps.push(step);
            }
        }
        self.descend(&axes, &steps_by_last_axis, &mut targets);
        let mut found = Range { low: None, high: None, wider: false };
        for (target, range) in targets {
            let range = range.unwrap_or(found);
            if let Some(known) = self.known.get_mut(target.0 as usize) {
                *known = Some(range);
            }
            if target == node {
                found = range;
            }
        }
        found
    }

    /// Fixes the first axis at each of its alternatives, evaluates what thereby becomes known, and goes on with the rest.
    fn descend(&mut self, axes: &[u32], steps: &[Vec<NodeId>], targets: &mut [(NodeId, Option<Range>)]) {
        let (Some((axis, axes)), Some((now, later))) = (axes.split_first(), steps.split_first()) else {
            for (target, range) in targets {
                let value = self.at(*target);
                let range = range.get_or_insert(Range { low: value, high: value, wider: false });
                // One corner about which nobody can say anything takes the bounds away.
                range.low = range.low.zip(value).map(|(low, value)| low.min(value));
                range.high = range.high.zip(value).map(|(high, value)| high.max(value));
            }
            return;
        };
        for alternative in 0..self.derivation.alternatives(*axis) {
            self.fix(*axis, alternative);
            for step in now {
                let node = self.derivation.node(*step);
                let operands = self.derivation.operands(*step).iter().map(|operand| self.at(*operand));
                let value = limit::evaluate(node.rule, node.factor, operands);
                self.set(*step, value);
            }
            self.descend(axes, later, targets);
        }
    }

    fn fix(&mut self, axis: u32, alternative: usize) {
        let derivation = self.derivation;
        match derivation.axes.get(axis as usize) {
            Some(Axis::Between { node, low, high }) => self.set(*node, Some(if alternative == 0 { *low } else { *high })),
            Some(Axis::OneOf { places }) => {
                for (place, node) in places.clone().enumerate() {
                    let share = if place == alternative { Ratio::ONE } else { Ratio::ZERO };
                    self.set(NodeId(node), Some(Limit::of(share)));
                }
            }
            None => {}
        }
    }

    fn at(&self, node: NodeId) -> Option<Limit> {
        self.at_corner.get(node.0 as usize).copied().flatten()
    }

    fn set(&mut self, node: NodeId, value: Option<Limit>) {
        if let Some(place) = self.at_corner.get_mut(node.0 as usize) {
            *place = value;
        }
    }

    /// Interval arithmetic on the bounds of the operands.
    fn interval(&mut self, node: NodeId) -> Range {
        let derivation = self.derivation;
        let operands: Vec<Range> = derivation.operands(node).iter().map(|operand| self.range(*operand)).collect();
        let (rule, factor) = (derivation.node(node).rule, derivation.node(node).factor);
        let lows = operands.iter().map(|range| range.low);
        let highs = operands.iter().map(|range| range.high);
        let (low, high) = match rule {
            // The second operand pulls the other way.
            Rule::Difference | Rule::Quotient => {
                let crossed =
                    |first: Option<Limit>, second: Option<Limit>| limit::evaluate(rule, factor, [first, second].into_iter());
                match operands.as_slice() {
                    [first, second] => (crossed(first.low, second.high), crossed(first.high, second.low)),
                    _ => (None, None),
                }
            }
            // Operands of products are counts, shares and prices: never below zero.
            _ => (limit::evaluate(rule, factor, lows), limit::evaluate(rule, factor, highs)),
        };
        let wider = derivation.operands_share_inputs(node) || operands.iter().any(|range| range.wider);
        let range = Range { low, high, wider };
        if let Some(known) = self.known.get_mut(node.0 as usize) {
            *known = Some(range);
        }
        range
    }
}

impl Derivation {
    /// How many alternatives an axis has.
    fn alternatives(&self, axis: u32) -> usize {
        match self.axes.get(axis as usize) {
            Some(Axis::OneOf { places }) => places.len(),
            _ => 2,
        }
    }

    /// Whether two operands hang on the same input, so that interval arithmetic on them may be too wide.
    fn operands_share_inputs(&self, node: NodeId) -> bool {
        let supports = self.operands(node).iter().map(|operand| self.support_of(self.node(*operand).support));
        let separate: usize = supports.map(<[u32]>::len).sum();
        separate > self.support_of(self.node(node).support).len()
    }
}
