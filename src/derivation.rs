//! How a figure comes about, one thing: every figure is a node that knows its rule and its operands.
//!
//! One structure gives three things that must never disagree. Reading a node's value gives the figure; evaluating
//! the nodes under it again at the corners of the bounded inputs gives its bounds; listing them
//! gives the explanation. Nodes are only ever added, and a node's operands come before it.

mod bounds;
mod limit;
mod name;
mod stage;
mod turned;

use core::marker::PhantomData;
use core::ops::Range;

use rust_decimal::Decimal;

pub use bounds::BoundsFinder;
pub use name::{FigureName, NodeName};
pub use stage::Stage;
pub(crate) use turned::{Reached, Setting, Turnable, Turner};

use self::limit::Limit;
use self::stage::Staging;
use crate::quantity::{Amount, Bounded, Divisor, Kind, Per, Times, Unit};
use crate::ratio::Ratio;
use crate::source::SourceId;

/// A node of a [`Derivation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(u32);

/// A node whose kind the compiler knows.
#[derive(Debug)]
pub struct Figure<K: Kind>(NodeId, PhantomData<K>);

impl<K: Kind> Clone for Figure<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K: Kind> Copy for Figure<K> {}

impl<K: Kind> Figure<K> {
    /// The node, for listing it beside nodes of other kinds.
    #[must_use]
    pub const fn node(self) -> NodeId {
        self.0
    }

    /// The same number as another kind, where a rule of the model makes the two the same.
    ///
    /// Without the rule on qualified care all contacts are payable; a price of which no fee is known to be part is
    /// its own net price. Only the model calls this, each time with such a rule.
    #[must_use]
    pub(crate) const fn taken_as<Other: Kind>(self) -> Figure<Other> {
        Figure(self.0, PhantomData)
    }
}

/// What a node does with its operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A number that was entered or published.
    Given,
    /// Something not known: it has bounds, or is one of several alternatives, and no value.
    Unknown,
    /// Sum of the operands.
    Sum,
    /// First operand less the second.
    Difference,
    /// Product of the operands.
    Product,
    /// First operand over the second, times the node's factor.
    Quotient,
    /// The lesser of two operands.
    Lesser,
    /// Mean of the operands, each counting the same.
    Mean,
    /// The middle one of the operands, or the mean of the two in the middle.
    Median,
}

impl Rule {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Unknown => "unknown",
            Self::Sum => "sum",
            Self::Difference => "difference",
            Self::Product => "product",
            Self::Quotient => "quotient",
            Self::Lesser => "lesser",
            Self::Mean => "mean",
            Self::Median => "median",
        }
    }
}

/// One step of a calculation.
#[derive(Debug, Clone)]
pub struct Node {
    /// Which figure it is; stable between calculations of the same question.
    pub name: NodeName,
    /// What it does with its operands.
    pub rule: Rule,
    /// What a quotient is multiplied with: 1 000 for a rate per 1 000, 100 for an index, else 1.
    pub factor: u16,
    /// The unit it is shown in.
    pub unit: Unit,
    /// Where a given number comes from.
    pub source: Option<SourceId>,
    value: Option<Ratio>,
    operands: Range<u32>,
    /// Index into the interned sets of axes that the node depends on; 0 is the empty set.
    support: u32,
}

impl Node {
    const fn new(name: NodeName, rule: Rule, factor: u16, unit: Unit) -> Self {
        Self { name, rule, factor, unit, source: None, value: None, operands: 0..0, support: 0 }
    }
}

/// Something that is not known exactly, as alternatives to try.
#[derive(Debug)]
enum Axis {
    /// One number between two.
    Between { node: NodeId, low: Limit, high: Limit, open_below: bool, about: &'static str },
    /// All of a volume in exactly one of several places: the extreme cases of every division of it.
    OneOf { places: Range<u32>, about: &'static str },
}

/// The nodes of one calculation.
#[derive(Debug)]
pub struct Derivation {
    nodes: Vec<Node>,
    operands: Vec<NodeId>,
    axes: Vec<Axis>,
    supports: Vec<Vec<u32>>,
    staging: Option<Box<Staging>>,
}

/// The least and the greatest that a number is tried at.
fn ends(number: Bounded) -> (Limit, Limit) {
    // From above: nothing may be divided by no contacts at all, but by ever fewer.
    let low = number.low.filter(|low| !low.is_zero()).map_or(Limit::VANISHING, |low| Limit::of(Ratio::of(low)));
    (low, number.high.map_or(Limit::ENDLESS, |high| Limit::of(Ratio::of(high))))
}

impl Default for Derivation {
    fn default() -> Self {
        Self {
            // A whole 21-region table; growing step by step would cost as much as calculating.
            nodes: Vec::with_capacity(1024),
            operands: Vec::with_capacity(2048),
            axes: Vec::new(),
            supports: vec![Vec::new()],
            staging: None,
        }
    }
}

impl Derivation {
    /// A number that was entered or published, with what bounds it.
    pub fn given<K: Kind>(&mut self, name: NodeName, number: Bounded, source: Option<SourceId>) -> Figure<K> {
        self.given_about(name, number, source, "")
    }

    /// The same with what the number is unknown of, where two unknowns of one name may be of different things: the list, the
    /// care region.
    pub(crate) fn given_about<K: Kind>(
        &mut self,
        name: NodeName,
        number: Bounded,
        source: Option<SourceId>,
        about: &'static str,
    ) -> Figure<K> {
        Figure(self.number(name, K::UNIT, number, source, about), PhantomData)
    }

    /// The same where the unit is known only when running.
    pub(crate) fn given_in(&mut self, name: NodeName, unit: Unit, number: Bounded, source: Option<SourceId>) -> NodeId {
        self.number(name, unit, number, source, "")
    }

    /// The same where what it is of is known only when running too.
    pub(crate) fn given_in_about(
        &mut self,
        name: NodeName,
        unit: Unit,
        number: Bounded,
        source: Option<SourceId>,
        about: &'static str,
    ) -> NodeId {
        self.number(name, unit, number, source, about)
    }

    #[inline(never)]
    fn number(&mut self, name: NodeName, unit: Unit, number: Bounded, source: Option<SourceId>, about: &'static str) -> NodeId {
        // A range from a number to itself is the number.
        let number = match (number.low, number.high) {
            (Some(low), Some(high)) if low == high => Bounded::exactly(low),
            _ => number,
        };
        if let Some(known) = self.known_number(name, unit, number, source, about) {
            return known;
        }
        let rule = if number.value.is_some() { Rule::Given } else { Rule::Unknown };
        let id = self.push(Node { source, ..Node::new(name, rule, 1, unit) }, number.value.map(Ratio::of), 0);
        if !number.is_exact() {
            let (low, high) = ends(number);
            let axis = Axis::Between { node: id, low, high, open_below: number.low.is_none(), about };
            self.add_axis(axis, id.0..id.0.saturating_add(1));
        }
        id
    }

    /// Shares of which exactly one is 1 and the others 0 at each extreme: a volume that lies nobody knows where.
    pub fn one_of<K: Kind>(&mut self, names: &[NodeName]) -> Vec<Figure<K>> {
        let NodeId(first) = self.alternatives_of(names, K::UNIT, "");
        (first..).zip(names).map(|(node, _)| Figure(NodeId(node), PhantomData)).collect()
    }

    /// Two shares of which exactly one is 1: a question with two possible answers, about something by its id.
    pub(crate) fn either<K: Kind>(&mut self, one: NodeName, other: NodeName, about: &'static str) -> (Figure<K>, Figure<K>) {
        let NodeId(first) = self.alternatives_of(&[one, other], K::UNIT, about);
        (Figure(NodeId(first), PhantomData), Figure(NodeId(first.saturating_add(1)), PhantomData))
    }

    /// The first of the nodes.
    fn alternatives_of(&mut self, names: &[NodeName], unit: Unit, about: &'static str) -> NodeId {
        if let Some(known) = self.known_alternatives(names, about) {
            return known;
        }
        let first = self.next_id();
        for name in names {
            self.push(Node::new(*name, Rule::Unknown, 1, unit), None, 0);
        }
        let places = first.0..self.next_id().0;
        self.add_axis(Axis::OneOf { places: places.clone(), about }, places);
        first
    }

    /// Sum of figures of one kind.
    pub fn sum<K: Kind>(&mut self, name: NodeName, figures: &[Figure<K>]) -> Figure<K> {
        let start = self.operands.len();
        self.operands.extend(figures.iter().map(|figure| figure.0));
        Figure(self.combine(Node::new(name, Rule::Sum, 1, K::UNIT), start), PhantomData)
    }

    /// Sum of two amounts of different kinds, where the model says that it is a third.
    pub(crate) fn sum_of_amounts<A: Amount, B: Amount, C: Amount>(
        &mut self,
        name: NodeName,
        left: Figure<A>,
        right: Figure<B>,
    ) -> Figure<C> {
        self.combine_two(Node::new(name, Rule::Sum, 1, C::UNIT), left, right)
    }

    /// The first figure less the second, where the model says what kind that is.
    pub(crate) fn difference<A: Kind, B: Kind, C: Kind>(
        &mut self,
        name: NodeName,
        from: Figure<A>,
        less: Figure<B>,
    ) -> Figure<C> {
        self.combine_two(Node::new(name, Rule::Difference, 1, C::UNIT), from, less)
    }

    /// Product of two figures.
    pub fn product<A: Times<B>, B: Kind>(&mut self, name: NodeName, left: Figure<A>, right: Figure<B>) -> Figure<A::Product> {
        self.combine_two(Node::new(name, Rule::Product, 1, <A::Product as Kind>::UNIT), left, right)
    }

    /// An amount divided by a number of contacts, patients or inhabitants.
    pub fn rate<A: Amount, D: Divisor>(&mut self, name: NodeName, amount: Figure<A>, divisor: Figure<D>) -> Figure<Per<A, D>> {
        self.quotient(name, amount, divisor, 1)
    }

    /// A quotient times a factor, where the model says what kind that is.
    pub(crate) fn quotient<A: Kind, B: Kind, C: Kind>(
        &mut self,
        name: NodeName,
        numerator: Figure<A>,
        divisor: Figure<B>,
        factor: u16,
    ) -> Figure<C> {
        self.combine_two(Node::new(name, Rule::Quotient, factor, C::UNIT), numerator, divisor)
    }

    /// The lesser of a fee and the price it is part of.
    pub(crate) fn lesser<A: Kind, B: Kind>(&mut self, name: NodeName, left: Figure<A>, right: Figure<B>) -> Figure<A> {
        self.combine_two(Node::new(name, Rule::Lesser, 1, A::UNIT), left, right)
    }

    /// A number computed from nodes whose common unit is known only when running: a mean, a median, a sum, a rate of sums.
    pub(crate) fn aggregate(&mut self, name: NodeName, rule: Rule, factor: u16, unit: Unit, operands: &[NodeId]) -> NodeId {
        let start = self.operands.len();
        self.operands.extend_from_slice(operands);
        self.combine(Node::new(name, rule, factor, unit), start)
    }

    fn combine_two<A: Kind, B: Kind, C: Kind>(&mut self, node: Node, left: Figure<A>, right: Figure<B>) -> Figure<C> {
        let start = self.operands.len();
        self.operands.push(left.0);
        self.operands.push(right.0);
        Figure(self.combine(node, start), PhantomData)
    }

    /// A node on the operands that were pushed from `start`. Not inlined: every kind of figure comes through here.
    #[inline(never)]
    fn combine(&mut self, node: Node, start: usize) -> NodeId {
        if let Some(known) = self.known_step(&node, start) {
            self.operands.truncate(start);
            return known;
        }
        let operands = start as u32..self.operands.len() as u32;
        let used = self.operands.get(start..).unwrap_or_default();
        let is_nothing = self.is_nothing(node.rule, used);
        let values = used.iter().map(|operand| self.value(*operand).map(Limit::of));
        let computed = limit::evaluate(node.rule, node.factor, values).and_then(Limit::finite);
        let value = if is_nothing { Some(Ratio::ZERO) } else { computed };
        let mut support = 0;
        let hangs_on = if is_nothing { 0..0 } else { start..self.operands.len() };
        for position in hangs_on {
            let of_operand = self.operands.get(position).map_or(0, |operand| self.node(*operand).support);
            support = self.union(support, of_operand);
        }
        self.push(Node { operands, ..node }, value, support)
    }

    /// Whether it is nothing, whatever its operands are: something times a known zero, or less itself.
    fn is_nothing(&self, rule: Rule, operands: &[NodeId]) -> bool {
        match (rule, operands) {
            (Rule::Product, factors) => factors.iter().any(|factor| self.is_exactly_zero(*factor)),
            (Rule::Difference, [from, less]) => from == less,
            _ => false,
        }
    }

    #[inline(never)]
    fn push(&mut self, node: Node, value: Option<Ratio>, support: u32) -> NodeId {
        let id = self.next_id();
        let mut node = Node { value, support, ..node };
        if let Some(staging) = &mut self.staging {
            node.name = node.name.in_stage(staging.stage);
            staging.add(node.name);
        }
        self.nodes.push(node);
        id
    }

    fn next_id(&self) -> NodeId {
        // OK because a question has at most 22 areas of some hundred nodes each.
        NodeId(self.nodes.len() as u32)
    }

    fn add_axis(&mut self, axis: Axis, nodes: Range<u32>) {
        let support = self.intern(vec![self.axes.len() as u32]);
        self.axes.push(axis);
        for node in nodes {
            if let Some(node) = self.nodes.get_mut(node as usize) {
                node.support = support;
            }
        }
    }

    fn union(&mut self, left: u32, right: u32) -> u32 {
        if left == right || right == 0 {
            return left;
        }
        if left == 0 {
            return right;
        }
        let mut axes = self.support_of(left).to_vec();
        for axis in self.support_of(right) {
            if let Err(position) = axes.binary_search(axis) {
                axes.insert(position, *axis);
            }
        }
        self.intern(axes)
    }

    fn intern(&mut self, axes: Vec<u32>) -> u32 {
        // Searched from the end: neighbours depend on the same inputs.
        let known = self.supports.iter().rposition(|support| *support == axes);
        let position = known.unwrap_or_else(|| {
            self.supports.push(axes);
            self.supports.len().saturating_sub(1)
        });
        position as u32
    }

    fn support_of(&self, support: u32) -> &[u32] {
        self.supports.get(support as usize).map_or(&[], Vec::as_slice)
    }

    /// A node.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because ids are handed out by this derivation only")]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// The value of a node; `None` when it hangs on something unknown.
    #[must_use]
    pub fn value(&self, id: NodeId) -> Option<Ratio> {
        self.node(id).value
    }

    /// The operands of a node, in order.
    #[must_use]
    pub fn operands(&self, id: NodeId) -> &[NodeId] {
        let Range { start, end } = self.node(id).operands;
        self.operands.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The value of a node that hangs on nothing inexact.
    #[must_use]
    pub fn exact_value(&self, id: NodeId) -> Option<Ratio> {
        let node = self.node(id);
        node.value.filter(|_| node.support == 0)
    }

    /// Whether the figure is a known zero, which nothing may be divided by.
    #[must_use]
    pub fn is_exactly_zero(&self, id: NodeId) -> bool {
        self.exact_value(id).is_some_and(Ratio::is_zero)
    }

    /// The nodes and everything they are computed from, each once, operands before what uses them.
    #[must_use]
    pub fn steps(&self, of: &[NodeId]) -> Vec<NodeId> {
        let mut needed = vec![false; self.nodes.len()];
        for node in of {
            mark(&mut needed, *node);
        }
        self.mark_operands(&mut needed);
        let marked = needed.iter().enumerate().filter(|(_, needed)| **needed);
        marked.map(|(position, _)| NodeId(position as u32)).collect()
    }

    /// Marks what the marked nodes are computed from.
    fn mark_operands(&self, needed: &mut [bool]) {
        // Operands come before what uses them, so one pass from the end finds all.
        for position in (0..needed.len()).rev() {
            if needed.get(position) == Some(&true) {
                for operand in self.operands(NodeId(position as u32)) {
                    mark(needed, *operand);
                }
            }
        }
    }

    /// The first of the alternatives that an unknown share is one of; `None` for every other node. Exactly one of them
    /// is 1 at each extreme: a volume that lies nobody knows where.
    #[must_use]
    pub fn first_alternative(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id);
        let [axis] = self.support_of(node.support) else { return None };
        match self.axes.get(*axis as usize)? {
            Axis::OneOf { places, .. } if node.rule == Rule::Unknown => Some(NodeId(places.start)),
            _ => None,
        }
    }

    /// The node of a name, if the calculation has one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        let position = self.nodes.iter().position(|node| node.name.to_string() == name)?;
        Some(NodeId(position as u32))
    }
}

fn mark(needed: &mut [bool], node: NodeId) {
    if let Some(needed) = needed.get_mut(node.0 as usize) {
        *needed = true;
    }
}

/// A factor as a decimal number.
fn decimal(factor: u16) -> Decimal {
    Decimal::from(factor)
}
