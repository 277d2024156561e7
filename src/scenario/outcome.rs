//! What follows from a scenario, for each region and for all together.

use crate::derivation::{FigureName, NodeId};
use crate::finding::Finding;
use crate::region::Area;

use super::{Bar, BreakEven, Provision};

/// What follows from a scenario.
#[derive(Debug)]
pub struct Outcome {
    /// Every provision that differs, and no other.
    pub provisions: Vec<Provision>,
    /// Regions with contacts and prices before and after, in code order.
    pub regions: Vec<RegionChange>,
    /// All of them together; with one region it is that one. `None`: there is none.
    pub together: Option<RegionChange>,
    /// Regions that were entered but have no contacts or no price, before or after.
    pub left_out: Vec<Area>,
    /// For which value of one lever nothing would differ, of all regions together.
    pub break_even: Vec<BreakEven>,
    /// How the difference hangs on each number, of all regions together; the widest first.
    pub tornado: Vec<Bar>,
    /// What a reader must know of the scenario and not of the baseline.
    pub findings: Vec<Finding>,
}

/// A region before and after.
#[derive(Debug, Clone)]
pub struct RegionChange {
    /// Whose; `None`: all regions together.
    pub area: Option<Area>,
    /// Before.
    pub before: Figures,
    /// After.
    pub after: Figures,
    /// After less before, of each figure that both have.
    pub difference: Figures,
    /// That as a share of before.
    pub change: Vec<(FigureName, Result<NodeId, ZeroBefore>)>,
    /// What the difference of the total comes of.
    pub effects: Effects,
    /// Kronor of liability for each percentage point of the payable share; `None`: there is no such rule after.
    pub per_percentage_point: Option<NodeId>,
}

/// Figures by name.
#[derive(Debug, Clone, Default)]
pub struct Figures(pub(super) Vec<(FigureName, NodeId)>);

impl Figures {
    /// The node of a figure.
    #[must_use]
    pub fn get(&self, name: FigureName) -> Option<NodeId> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, node)| *node)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (FigureName, NodeId)> + '_ {
        self.0.iter().copied()
    }
}

/// There is no share of nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZeroBefore;

/// What the difference comes of, in the order in which one thing after the other was exchanged. The first five sum to the
/// difference of the liability, all six to that of the total.
#[derive(Debug, Clone, Copy)]
pub struct Effects {
    /// The number of contacts, with the mix of before.
    pub volume: NodeId,
    /// Which professions they are of.
    pub mix: NodeId,
    /// The shares that are paid: qualified care, assessed.
    pub payable: NodeId,
    /// Prices, and whether the fee is inside.
    pub price: NodeId,
    /// Fees and who pays them.
    pub fee: NodeId,
    /// Visits in other places.
    pub elsewhere: NodeId,
}

impl Effects {
    /// Each with its name at the boundary, in order.
    #[must_use]
    pub const fn all(&self) -> [(&'static str, NodeId); 6] {
        [
            ("volume", self.volume),
            ("mix", self.mix),
            ("payable", self.payable),
            ("price", self.price),
            ("fee", self.fee),
            ("elsewhere", self.elsewhere),
        ]
    }
}
