//! The least and greatest value of a figure, given what is known of its inputs.
//!
//! Every formula of the model is monotone in each input, so its extremes lie at corners: each bounded input at its
//! least or greatest, each unplaced volume in one of its places. Trying the corners is tight where interval
//! arithmetic is not: an index, or liability over contacts, uses the same input twice. Past [`MOST_CORNERS`] the
//! last step falls back to interval arithmetic on bounds that are themselves found by corners.

use super::limit::{self, Limit};
use super::{Axis, Derivation, FigureName, Node, NodeId, Rule};
use crate::quantity::{Bounds, Quantity};
use crate::ratio::Ratio;

/// Corners of twelve inputs with a least and a greatest value.
const MOST_CORNERS: usize = 1 << 12;

/// Ways to place the volumes of one region, and not of several: seven professions in nine stretches. Of several regions
/// the ranges are combined, each of which already places its volumes in one place.
const MOST_PLACINGS: usize = 64;

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

impl Range {
    fn is_zero(&self) -> bool {
        [self.low, self.high].iter().all(|end| end.and_then(Limit::finite).is_some_and(Ratio::is_zero))
    }
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
        let open_below = self.derivation.is_open_below(node);
        // What vanishes comes as near to 0 as one likes; how near is known only where the input says that it may be 0.
        let low = low.and_then(|low| if low.vanishes() { (!open_below).then_some(Ratio::ZERO) } else { low.finite() });
        let high = high.and_then(|high| if high.vanishes() { Some(Ratio::ZERO) } else { high.finite() });
        // What comes out the same at every corner is known, whatever it hangs on: a price does not depend on how many pay it.
        if let (Some(low), Some(high)) = (low, high)
            && low.is_same_up_to_division(high)
        {
            return Quantity { value: Some(low), bounds: Bounds::Exact };
        }
        // An open side at zero says nothing: every count and amount is above it. Of a difference it says that it is no saving.
        let is_above_zero = !may_be_negative(self.derivation.node(node).name.figure());
        let says_nothing = high.is_none() && low.is_none_or(|low| is_above_zero && low.is_zero());
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

    /// Tries every corner, once for all nodes that depend on just these inputs.
    fn try_corners(&mut self, node: NodeId, support: u32) -> Range {
        let derivation = self.derivation;
        let axes = derivation.support_of(support);
        // Where in the order of trying the last of a node's inputs is fixed; `None`: it depends on others too, or on none.
        let level_of = |inputs: &Vec<u32>| {
            let fixed = inputs.iter().all(|axis| axes.binary_search(axis).is_ok());
            inputs.last().filter(|_| fixed).and_then(|last| axes.binary_search(last).ok())
        };
        let levels: Vec<Option<usize>> = derivation.supports.iter().map(level_of).collect();
        let mut steps_by_level = vec![Vec::new(); axes.len()];
        let mut targets = Vec::new();
        let needed = derivation.under_all_with(support);
        for ((position, step), _) in derivation.nodes.iter().enumerate().zip(&needed).filter(|(_, needed)| **needed) {
            let id = NodeId(position as u32);
            if step.support == support {
                targets.push((id, None));
            }
            let is_input = matches!(step.rule, Rule::Given | Rule::Unknown);
            let level = levels.get(step.support as usize).copied().flatten().filter(|_| !is_input);
            if let Some(steps) = level.and_then(|level| steps_by_level.get_mut(level)) {
                steps.push(id);
            }
        }
        self.descend(axes, &steps_by_level, &mut targets);
        for (target, range) in targets {
            if let Some(known) = self.known.get_mut(target.0 as usize) {
                *known = range;
            }
        }
        self.known.get(node.0 as usize).copied().flatten().unwrap_or(Range { low: None, high: None, wider: false })
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
            Some(Axis::Between { node, low, high, .. }) => self.set(*node, Some(if alternative == 0 { *low } else { *high })),
            Some(Axis::OneOf { places, .. }) => {
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
        let choices = derivation.choices_under(node);
        let combinations = derivation.combinations(&choices);
        let range = if combinations > 1 && combinations <= MOST_PLACINGS {
            self.interval_of_choices(node, &choices, combinations)
        } else {
            let operands: Vec<Range> = derivation.operands(node).iter().map(|operand| self.range(*operand)).collect();
            let shared = derivation.share_inputs(derivation.operands(node).iter().copied(), &[]);
            let wider = shared || operands.iter().any(|range| range.wider);
            Range { wider, ..combined(derivation.node(node), operands.into_iter()) }
        };
        if let Some(known) = self.known.get_mut(node.0 as usize) {
            *known = Some(range);
        }
        range
    }

    /// Interval arithmetic for each way to place the volumes that lie nobody knows where. A volume lies in one place:
    /// adding up the greatest amount of every place would count it many times over.
    fn interval_of_choices(&self, node: NodeId, choices: &[u32], combinations: usize) -> Range {
        let derivation = self.derivation;
        let steps = derivation.steps(&[node]);
        let mut found: Option<Range> = None;
        for combination in 0..combinations {
            let mut ranges: Vec<Range> = Vec::with_capacity(steps.len());
            for step in &steps {
                let given = derivation.given_range(*step, choices, combination);
                let range_of = |operand: &NodeId| ranges.get(steps.binary_search(operand).ok()?).copied();
                let operands: Vec<_> = derivation.operands(*step).iter().filter_map(range_of).collect();
                let range = given.unwrap_or_else(|| {
                    // What is placed elsewhere is 0 here and makes nothing wider.
                    let in_play = derivation.operands(*step).iter().zip(&operands).filter(|(_, range)| !range.is_zero());
                    let shared = derivation.share_inputs(in_play.map(|(operand, _)| *operand), choices);
                    let wider = shared || operands.iter().any(|range| range.wider);
                    Range { wider, ..combined(derivation.node(*step), operands.iter().copied()) }
                });
                ranges.push(range);
            }
            // The node itself comes last, after all it is computed from.
            if let Some(range) = ranges.last() {
                let so_far = found.get_or_insert(*range);
                so_far.low = so_far.low.zip(range.low).map(|(low, other)| low.min(other));
                so_far.high = so_far.high.zip(range.high).map(|(high, other)| high.max(other));
                so_far.wider |= range.wider;
            }
        }
        found.unwrap_or(Range { low: None, high: None, wider: true })
    }
}

/// Whether a figure is what one thing is more than another, so that 0 is no limit that it has anyway.
const fn may_be_negative(figure: FigureName) -> bool {
    matches!(
        figure,
        FigureName::CentralPart
            | FigureName::Difference
            | FigureName::Change
            | FigureName::VolumeEffect
            | FigureName::MixEffect
            | FigureName::PayableEffect
            | FigureName::PriceEffect
            | FigureName::FeeEffect
            | FigureName::ElsewhereEffect
            | FigureName::PackageDifference
            | FigureName::PackageReachDifference
    )
}

/// What a rule makes of ranges; not whether it is wider than necessary.
fn combined(node: &Node, operands: impl ExactSizeIterator<Item = Range> + Clone) -> Range {
    let evaluate = |ends: &mut dyn Iterator<Item = Option<Limit>>| {
        let ends: Vec<_> = ends.collect();
        limit::evaluate(node.rule, node.factor, ends.into_iter())
    };
    // The second operand of a difference or a quotient pulls the other way. Operands of products are counts, shares and
    // prices: never below zero.
    let crossed = matches!(node.rule, Rule::Difference | Rule::Quotient);
    let end = |upper: bool| {
        let of =
            move |(position, range): (usize, Range)| if upper != (crossed && position == 1) { range.high } else { range.low };
        evaluate(&mut operands.clone().enumerate().map(of))
    };
    let low = end(false);
    // The fee in a price is at most the price, which intervals of the two apart do not know.
    let never_below_zero = node.name.figure() == FigureName::NetPrice;
    let low = if never_below_zero { low.map(|low| low.max(Limit::of(Ratio::ZERO))) } else { low };
    Range { low, high: end(true), wider: false }
}

impl Derivation {
    /// How many alternatives an axis has.
    fn alternatives(&self, axis: u32) -> usize {
        match self.axes.get(axis as usize) {
            Some(Axis::OneOf { places, .. }) => places.len(),
            _ => 2,
        }
    }

    /// Whether an input that the node depends on is limited on its upper side only.
    fn is_open_below(&self, node: NodeId) -> bool {
        let axes = self.support_of(self.node(node).support);
        axes.iter().any(|axis| matches!(self.axes.get(*axis as usize), Some(Axis::Between { open_below: true, .. })))
    }

    /// For each node whether it is one with this support or one that such a node is computed from.
    fn under_all_with(&self, support: u32) -> Vec<bool> {
        let mut needed: Vec<bool> = self.nodes.iter().map(|node| node.support == support).collect();
        self.mark_operands(&mut needed);
        needed
    }

    /// The unplaced volumes that a node depends on.
    fn choices_under(&self, node: NodeId) -> Vec<u32> {
        let is_choice = |axis: &u32| matches!(self.axes.get(*axis as usize), Some(Axis::OneOf { .. }));
        self.support_of(self.node(node).support).iter().copied().filter(is_choice).collect()
    }

    /// In how many ways they can be placed; as many as can be counted when there are more.
    fn combinations(&self, choices: &[u32]) -> usize {
        choices.iter().fold(1, |ways, axis| ways.saturating_mul(self.alternatives(*axis)))
    }

    /// The range of a node that is given and not computed, in one of the ways to place the volumes.
    fn given_range(&self, node: NodeId, choices: &[u32], combination: usize) -> Option<Range> {
        let exactly = |value: Option<Limit>| Range { low: value, high: value, wider: false };
        let step = self.node(node);
        if step.support == 0 {
            return Some(exactly(step.value.map(Limit::of)));
        }
        if !matches!(step.rule, Rule::Given | Rule::Unknown) {
            return None;
        }
        let axis = *self.support_of(step.support).first()?;
        match self.axes.get(axis as usize)? {
            Axis::Between { low, high, .. } => Some(Range { low: Some(*low), high: Some(*high), wider: false }),
            Axis::OneOf { places, .. } => {
                // Each choice is a digit of the combination's number.
                let earlier = choices.iter().take_while(|choice| **choice != axis);
                let weight = earlier.fold(1_usize, |weight, choice| weight.saturating_mul(self.alternatives(*choice)));
                let chosen = combination.checked_div(weight)?.checked_rem(places.len())?;
                let here = places.clone().nth(chosen) == Some(node.0);
                Some(exactly(Some(Limit::of(if here { Ratio::ONE } else { Ratio::ZERO }))))
            }
        }
    }

    /// Whether two nodes hang on the same input, the settled ones left out, so that interval arithmetic may be too wide.
    fn share_inputs(&self, nodes: impl Iterator<Item = NodeId>, settled: &[u32]) -> bool {
        let mut inputs: Vec<u32> = Vec::new();
        for node in nodes {
            for axis in self.support_of(self.node(node).support).iter().filter(|axis| !settled.contains(axis)) {
                match inputs.binary_search(axis) {
                    Ok(_) => return true,
                    Err(position) => inputs.insert(position, *axis),
                }
            }
        }
        false
    }
}
