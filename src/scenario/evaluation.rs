//! A baseline and the scenarios on it, evaluated.

use rust_decimal::Decimal;

use crate::derivation::{Derivation, NodeId};
use crate::error::Error;
use crate::finding::Finding;
use crate::question::Question;

use super::{Outcome, Refusal, Scenario};

/// How many scenarios stand side by side at most.
pub const MOST_SCENARIOS: usize = 4;

/// What follows from scenarios on a baseline.
#[derive(Debug)]
pub struct Evaluation {
    /// The nodes that every figure points into, those of the baseline first.
    pub derivation: Derivation,
    /// What a reader must know of the baseline.
    pub findings: Vec<Finding>,
    /// In the order they were asked.
    pub scenarios: Vec<Result<Outcome, Refusal>>,
}

impl Evaluation {
    /// The node of a name as `derive` takes it: "s1.23.liability", "23.liability", "s1.all.volumeEffect".
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        self.derivation.find(name)
    }
}

/// What follows from scenarios on a baseline. `step`: the share of itself by which a number known exactly is turned in the
/// tornado; `None`: only what has a range is turned.
///
/// # Errors
/// Those of [`assess`](crate::assessment::assess) for the baseline.
pub fn evaluate(_baseline: &Question, _scenarios: &[Scenario], _step: Option<Decimal>) -> Result<Evaluation, Error> {
    todo!()
}
