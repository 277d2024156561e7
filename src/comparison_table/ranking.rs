//! The regions compared on one measure: which go together, their means and places, and what can be said in a sentence.

use super::ComparedMeasure;
use super::basis::{Apart, Basis, BasisStatus};
use super::statement::{self, Statement};
use super::year::ComparedArea;
use crate::comparison;
use crate::derivation::{Derivation, NodeId};
use crate::region::{Area, Region};

/// The regions compared on one measure.
#[derive(Debug)]
pub struct ComparedOn {
    /// What on.
    pub measure: ComparedMeasure,
    /// What the ranked regions' values have in common.
    pub basis: Basis,
    /// Regions that are ranked and averaged, and their nodes.
    pub comparable: Vec<(Region, NodeId)>,
    /// Regions whose value is not compared, and why.
    pub apart: Vec<(Region, Vec<Apart>)>,
    /// Regions without a value.
    pub missing: Vec<Region>,
    /// Σ numerators / Σ denominators; `None` when no region has both: a published rate has neither.
    pub weighted: Option<NodeId>,
    /// The regions in it.
    pub weighted_of: Vec<Region>,
    /// Mean of the rates, each region counting the same.
    pub unweighted: NodeId,
    /// Median of the rates.
    pub median: NodeId,
    /// What can be said in a sentence.
    pub statement: Statement,
}

/// Compares the regions, when any has a value.
pub(super) fn compared_on(
    derivation: &mut Derivation,
    areas: &[ComparedArea],
    measure: ComparedMeasure,
    among: Option<&[Region]>,
) -> Option<ComparedOn> {
    let regions = areas.iter().filter_map(|area| match area.area {
        Area::Region(region) if among.is_none_or(|among| among.contains(&region)) => Some((region, area)),
        _ => None,
    });
    let (mut valued, mut missing) = (Vec::new(), Vec::new());
    for (region, area) in regions {
        match area.get(measure.figure()).ok().zip(area.basis(measure.figure())) {
            Some((node, basis)) => valued.push((region, area, node, basis)),
            None => missing.push(region),
        }
    }
    let bases: Vec<&Basis> = valued.iter().map(|(.., basis)| *basis).collect();
    let common = common(&bases)?.clone();
    let (mut comparable, mut apart, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    for (region, area, node, basis) in valued {
        let reasons = basis.apart_from(&common);
        if reasons.is_empty() {
            comparable.push((region, node));
            parts.extend(parts_of(derivation, area, measure, node).map(|(numerator, divisor)| (region, numerator, divisor)));
        } else {
            apart.push((region, reasons));
        }
    }
    let rates: Vec<NodeId> = comparable.iter().map(|(_, node)| *node).collect();
    let figure = measure.figure();
    let weighted = measure.parts().filter(|_| !parts.is_empty()).map(|(.., factor)| {
        let (numerators, divisors): (Vec<NodeId>, Vec<NodeId>) = parts.iter().map(|(_, numerator, by)| (*numerator, *by)).unzip();
        comparison::weighted_mean(derivation, figure, factor, &rates, &numerators, &divisors)
    });
    let compared: Vec<&Basis> = bases.into_iter().filter(|basis| basis.apart_from(&common).is_empty()).collect();
    let statement = statement::of(derivation, measure, &comparable, &compared, apart.len());
    Some(ComparedOn {
        measure,
        weighted,
        weighted_of: parts.iter().map(|(region, ..)| *region).collect(),
        unweighted: comparison::unweighted_mean(derivation, figure, &rates),
        median: comparison::median(derivation, figure, &rates),
        statement,
        basis: common,
        comparable,
        apart,
        missing,
    })
}

/// The basis that most regions share: of equally many, one of a whole year, then a final one, then the first. An own
/// number goes with either status, so it decides only where there is no other.
fn common<'a>(bases: &[&'a Basis]) -> Option<&'a Basis> {
    let shared = |basis: &Basis| bases.iter().filter(|other| basis.apart_from(other).is_empty()).count();
    let standing = |basis: &Basis| {
        (
            shared(basis),
            basis.period.calendar_year().is_some(),
            basis.status != BasisStatus::Own,
            basis.status == BasisStatus::Final,
        )
    };
    // The first of equals, where `max_by_key` takes the last.
    bases.iter().rev().copied().max_by_key(|basis| standing(basis))
}

/// Numerator and divisor of a region's rate, when the rate is their quotient: a published rate has parts of its own,
/// which nobody knows.
fn parts_of(derivation: &Derivation, area: &ComparedArea, measure: ComparedMeasure, rate: NodeId) -> Option<(NodeId, NodeId)> {
    let (numerator, divisor, _) = measure.parts()?;
    let parts = (area.get(numerator).ok()?, area.get(divisor).ok()?);
    (derivation.operands(rate) == [parts.0, parts.1]).then_some(parts)
}
