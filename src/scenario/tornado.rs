//! How the difference hangs on each number: one turned from end to end, the others at their value or in the middle of their range.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::NodeId;
use crate::quantity::Unit;

/// One number turned from end to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Which number: the name of its figure. "contacts": all entered numbers of contacts together, in proportion.
    pub what: &'static str,
    /// Whose contacts; `None`: all.
    pub profession: Option<Profession>,
    /// Whether baseline and scenario share it.
    pub of: BarOf,
    /// Its node; the first of several that are turned together.
    pub node: NodeId,
    /// Its unit.
    pub unit: Unit,
    /// How it was turned.
    pub turned: Turned,
    /// Its value when it has one.
    pub at: Option<Decimal>,
    /// The end with the lesser difference; `None`: nothing limits it on that side.
    pub lesser: Option<BarEnd>,
    /// The end with the greater difference.
    pub greater: Option<BarEnd>,
    /// Why there are no ends.
    pub missing: Option<BarMissing>,
}

/// Where a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarOf {
    /// Only in the scenario.
    Scenario,
    /// In both.
    Both,
    /// Only in the baseline.
    Baseline,
}

/// How a number was turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// From the least to the greatest that it may be.
    Range,
    /// By the step that was asked for, up and down.
    Step,
    /// It is one of several things.
    Alternatives,
}

/// One end of a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarEnd {
    /// The value that gave it; of several turned together the factor on them.
    pub at: Option<Decimal>,
    /// Whether `at` is a factor on several numbers.
    pub factor: bool,
    /// Of alternatives: the one that holds.
    pub alternative: Option<NodeId>,
    /// The difference of the total there, kronor.
    pub difference: Decimal,
}

/// Why a bar has no ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarMissing {
    /// Other numbers have neither a value nor two ends: which.
    OthersUnknown(Vec<NodeId>),
    /// The difference is no number at an end.
    NoValue,
}

impl BarOf {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Both => "both",
            Self::Baseline => "baseline",
        }
    }
}

impl Turned {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Range => "range",
            Self::Step => "step",
            Self::Alternatives => "alternatives",
        }
    }
}

impl BarMissing {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OthersUnknown(_) => "others_unknown",
            Self::NoValue => "no_value",
        }
    }
}
