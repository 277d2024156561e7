//! The sentence that a comparison allows: who is highest, who lowest, and how many times as high. Or why there is none.

use super::ComparedMeasure;
use super::basis::{Basis, BasisStatus};
use crate::claim::Coverage;
use crate::derivation::{BoundsFinder, Derivation, FigureName, NodeId, NodeName, Rule};
use crate::quantity::{Bounds, Unit};
use crate::ratio::Ratio;
use crate::region::Region;

/// What must be said with the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// A large provider's visits count as care inside one of the regions.
    ProviderInside,
    /// A number of the user's own stands beside published ones.
    OwnAndPublished,
    /// A rate is on the population of an earlier year.
    EarlierPopulation,
    /// The values are preliminary.
    Preliminary,
}

impl Caution {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ProviderInside => "provider_inside",
            Self::OwnAndPublished => "own_and_published",
            Self::EarlierPopulation => "earlier_population",
            Self::Preliminary => "preliminary",
        }
    }
}

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer than two regions have a value.
    TooFew,
    /// Regions have values, but of different days, status or coverage.
    Apart,
    /// The ranges of the values overlap, or the values are equal.
    Overlap,
    /// Nobody knows how a value was rounded, or it is open on one side.
    Open,
    /// The measure mostly says how large a region is.
    MereNumber,
    /// The lowest may be nothing, of which there is no multiple.
    NothingLowest,
}

impl Refusal {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooFew => "too_few",
            Self::Apart => "apart",
            Self::Overlap => "overlap",
            Self::Open => "open",
            Self::MereNumber => "absolute",
            Self::NothingLowest => "nothing_lowest",
        }
    }
}

/// What can be said of the regions in a sentence.
#[derive(Debug, Clone)]
pub enum Statement {
    /// One region is surely highest and another surely lowest.
    Said {
        /// The highest.
        highest: Region,
        /// The lowest.
        lowest: Region,
        /// The highest value over the lowest.
        ratio: NodeId,
        /// What must be said with it.
        cautions: Vec<Caution>,
    },
    /// Nothing, and why.
    Refused(Refusal),
}

/// `bases`: those of the comparable regions, in the same order.
pub(super) fn of(
    derivation: &mut Derivation,
    measure: ComparedMeasure,
    comparable: &[(Region, NodeId)],
    bases: &[&Basis],
    apart: usize,
) -> Statement {
    if measure.is_mere_number() {
        return Statement::Refused(Refusal::MereNumber);
    }
    if comparable.len() < 2 {
        let refusal = if apart > 0 && comparable.len().saturating_add(apart) > 1 { Refusal::Apart } else { Refusal::TooFew };
        return Statement::Refused(refusal);
    }
    match ends(derivation, comparable) {
        Err(refusal) => Statement::Refused(refusal),
        Ok(((highest, high), (lowest, low))) => {
            let name = NodeName::across(FigureName::Ratio, measure.figure());
            let ratio = derivation.aggregate(name, Rule::Quotient, 1, Unit::Times, &[high, low]);
            Statement::Said { highest, lowest, ratio, cautions: cautions(bases) }
        }
    }
}

type End = (Region, NodeId);
/// A region with its least and greatest value.
type Range = (End, Ratio, Ratio);

/// The region that is surely highest and the one that is surely lowest.
fn ends(derivation: &Derivation, comparable: &[(Region, NodeId)]) -> Result<(End, End), Refusal> {
    let mut finder = BoundsFinder::new(derivation);
    let mut ranges: Vec<Range> = Vec::with_capacity(comparable.len());
    for (region, node) in comparable {
        let quantity = finder.quantity(*node);
        let bounds = quantity.low().zip(quantity.high()).filter(|_| quantity.bounds != Bounds::None);
        let (low, high) = bounds.ok_or(Refusal::Open)?;
        ranges.push(((*region, *node), low, high));
    }
    let surely = |is_beyond: fn(&Range, &Range) -> bool| {
        let all = |one: &&Range| ranges.iter().all(|other| other.0.0 == one.0.0 || is_beyond(one, other));
        ranges.iter().find(all)
    };
    let highest = surely(|one, other| one.1 > other.2).ok_or(Refusal::Overlap)?;
    let lowest = surely(|one, other| one.2 < other.1).ok_or(Refusal::Overlap)?;
    if lowest.1.is_zero() || lowest.1.is_negative() {
        return Err(Refusal::NothingLowest);
    }
    Ok((highest.0, lowest.0))
}

fn cautions(bases: &[&Basis]) -> Vec<Caution> {
    let any = |holds: &dyn Fn(&Basis) -> bool| bases.iter().any(|basis| holds(basis));
    let own_and_published = any(&|basis| basis.own) && any(&|basis| basis.is_published());
    [
        (Caution::ProviderInside, any(&|basis| basis.coverage.contains(&Coverage::ProviderInside))),
        (Caution::OwnAndPublished, own_and_published),
        (Caution::EarlierPopulation, any(&|basis| basis.earlier_population)),
        (Caution::Preliminary, any(&|basis| basis.status == BasisStatus::Preliminary)),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(caution, _)| caution)
    .collect()
}
