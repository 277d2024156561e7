//! How the regions compare: means, median, places, and an index against the nation or the regions entered.
//!
//! Comparing is done on exact fractions and on bounds, never on rounded values. A region without a value is listed as
//! such; it is not 0, has no place and takes no part in any mean.

use rust_decimal::Decimal;

use crate::assessment::{AreaFigures, Missing};
use crate::claim::ClaimMeasure;
use crate::data;
use crate::derivation::{BoundsFinder, Derivation, FigureName, NodeId, NodeName, Rule};
use crate::period::Day;
use crate::quantity::{Bounded, Unit};
use crate::ratio::Ratio;
use crate::region::{Area, Region};
use crate::source::SourceId;

/// What regions are compared on. Each is a sum over a sum, so that it can be weighted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Kronor per contact, from prices.
    LiabilityPerContact,
    /// Kronor per patient, from prices.
    LiabilityPerPatient,
    /// Kronor per inhabitant, from prices.
    LiabilityPerInhabitant,
    /// Share of the net cost of primary care, from prices.
    LiabilityShareOfPrimaryCare,
    /// Kronor per contact, as invoiced.
    InvoicedPerContact,
    /// Kronor per patient, as invoiced.
    InvoicedPerPatient,
    /// Kronor per inhabitant, as invoiced.
    InvoicedPerInhabitant,
    /// Share of the net cost of primary care, as invoiced.
    InvoicedShareOfPrimaryCare,
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand,
}

impl Measure {
    /// All nine.
    pub const ALL: [Self; 9] = [
        Self::LiabilityPerContact,
        Self::LiabilityPerPatient,
        Self::LiabilityPerInhabitant,
        Self::LiabilityShareOfPrimaryCare,
        Self::InvoicedPerContact,
        Self::InvoicedPerPatient,
        Self::InvoicedPerInhabitant,
        Self::InvoicedShareOfPrimaryCare,
        Self::ContactsPerThousand,
    ];

    /// The figure of an area that it compares.
    #[must_use]
    pub const fn figure(self) -> FigureName {
        match self {
            Self::LiabilityPerContact => FigureName::LiabilityPerContact,
            Self::LiabilityPerPatient => FigureName::LiabilityPerPatient,
            Self::LiabilityPerInhabitant => FigureName::LiabilityPerInhabitant,
            Self::LiabilityShareOfPrimaryCare => FigureName::LiabilityShareOfPrimaryCare,
            Self::InvoicedPerContact => FigureName::InvoicedPerContact,
            Self::InvoicedPerPatient => FigureName::InvoicedPerPatient,
            Self::InvoicedPerInhabitant => FigureName::InvoicedPerInhabitant,
            Self::InvoicedShareOfPrimaryCare => FigureName::InvoicedShareOfPrimaryCare,
            Self::ContactsPerThousand => FigureName::ContactsPerThousand,
        }
    }

    /// The figures that are summed over each other, and the factor of the quotient.
    const fn parts(self) -> (FigureName, FigureName, u16) {
        use FigureName::{Contacts, Invoiced, Liability, NetCost, Patients, Population};
        match self {
            Self::LiabilityPerContact => (Liability, Contacts, 1),
            Self::LiabilityPerPatient => (Liability, Patients, 1),
            Self::LiabilityPerInhabitant => (Liability, Population, 1),
            Self::LiabilityShareOfPrimaryCare => (Liability, NetCost, 1),
            Self::InvoicedPerContact => (Invoiced, Contacts, 1),
            Self::InvoicedPerPatient => (Invoiced, Patients, 1),
            Self::InvoicedPerInhabitant => (Invoiced, Population, 1),
            Self::InvoicedShareOfPrimaryCare => (Invoiced, NetCost, 1),
            Self::ContactsPerThousand => (Contacts, Population, 1000),
        }
    }
}

/// The regions compared on one measure.
#[derive(Debug)]
pub struct Comparison {
    /// What on.
    pub measure: Measure,
    /// Regions with a value or a range, and its node.
    pub covered: Vec<(Region, NodeId)>,
    /// Regions without.
    pub missing: Vec<Region>,
    /// Σ numerators / Σ denominators of the covered regions.
    pub weighted: NodeId,
    /// Mean of their rates, each region counting the same.
    pub unweighted: NodeId,
    /// Median of their rates.
    pub median: NodeId,
}

/// The places that a region may have, 1 for the highest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Whose.
    pub region: Region,
    /// Best possible: one more than the regions that are surely above.
    pub best: usize,
    /// Worst possible: one more than the regions that may be above.
    pub worst: usize,
}

/// What an index is measured against.
#[derive(Debug, Clone, Copy)]
pub enum IndexBase {
    /// The nation's published figure of the same year.
    Published {
        /// The year.
        year: i32,
        /// Where its amount and its population were published.
        sources: [SourceId; 2],
    },
    /// The regions entered, weighted.
    Entered {
        /// How many.
        regions: usize,
    },
}

/// Compares the regions on every measure that at least one of them has.
pub(crate) fn compare(derivation: &mut Derivation, areas: &[AreaFigures]) -> Vec<Comparison> {
    Measure::ALL.into_iter().filter_map(|measure| compare_on(derivation, areas, measure)).collect()
}

fn compare_on(derivation: &mut Derivation, areas: &[AreaFigures], measure: Measure) -> Option<Comparison> {
    let (numerator, denominator, factor) = measure.parts();
    let (mut covered, mut missing) = (Vec::new(), Vec::new());
    let (mut rates, mut numerators, mut denominators) = (Vec::new(), Vec::new(), Vec::new());
    for figures in areas {
        let Area::Region(region) = figures.area else {
            continue;
        };
        let node = |name| figures.get(name).and_then(Result::ok);
        let parts = node(measure.figure()).zip(node(numerator)).zip(node(denominator));
        let Some(((rate, numerator), denominator)) = parts.filter(|_| figures.entered) else {
            missing.push(region);
            continue;
        };
        covered.push((region, rate));
        rates.push(rate);
        numerators.push(numerator);
        denominators.push(denominator);
    }
    rates.first()?;
    let weighted = weighted_mean(derivation, measure.figure(), factor, &rates, &numerators, &denominators);
    let unweighted = unweighted_mean(derivation, measure.figure(), &rates);
    let median = median(derivation, measure.figure(), &rates);
    Some(Comparison { measure, covered, missing, weighted, unweighted, median })
}

/// The unit of the first node; every list of rates, numerators or denominators has one unit.
fn unit_of(derivation: &Derivation, nodes: &[NodeId]) -> Unit {
    nodes.first().map_or(Unit::Kronor, |node| derivation.node(*node).unit)
}

/// Σ numerators / Σ denominators, times the factor of the measure.
pub(crate) fn weighted_mean(
    derivation: &mut Derivation,
    measure: FigureName,
    factor: u16,
    rates: &[NodeId],
    numerators: &[NodeId],
    denominators: &[NodeId],
) -> NodeId {
    let name = |figure| NodeName::across(figure, measure);
    let (numerator_unit, denominator_unit) = (unit_of(derivation, numerators), unit_of(derivation, denominators));
    let numerator = derivation.aggregate(name(FigureName::SumOfNumerators), Rule::Sum, 1, numerator_unit, numerators);
    let denominator = derivation.aggregate(name(FigureName::SumOfDenominators), Rule::Sum, 1, denominator_unit, denominators);
    let unit = unit_of(derivation, rates);
    derivation.aggregate(name(FigureName::Weighted), Rule::Quotient, factor, unit, &[numerator, denominator])
}

/// Mean of the rates, each region counting the same.
pub(crate) fn unweighted_mean(derivation: &mut Derivation, measure: FigureName, rates: &[NodeId]) -> NodeId {
    let unit = unit_of(derivation, rates);
    derivation.aggregate(NodeName::across(FigureName::Unweighted, measure), Rule::Mean, 1, unit, rates)
}

/// Median of the rates.
pub(crate) fn median(derivation: &mut Derivation, measure: FigureName, rates: &[NodeId]) -> NodeId {
    let unit = unit_of(derivation, rates);
    derivation.aggregate(NodeName::across(FigureName::Median, measure), Rule::Median, 1, unit, rates)
}

/// The places of the covered regions. One is above another only if its least value exceeds the other's greatest;
/// a region about which nothing is known on one side may be anywhere on that side.
#[must_use]
pub fn places(finder: &mut BoundsFinder<'_>, covered: &[(Region, NodeId)]) -> Vec<Place> {
    let ranges: Vec<_> = covered
        .iter()
        .map(|(region, node)| {
            let quantity = finder.quantity(*node);
            (*region, quantity.low(), quantity.high())
        })
        .collect();
    let lows = in_order(ranges.iter().filter_map(|(_, low, _)| *low));
    let highs = in_order(ranges.iter().filter_map(|(.., high)| *high));
    let without_high = ranges.len().saturating_sub(highs.len());
    let above = |sorted: &[Ratio], value: &Ratio| sorted.len().saturating_sub(sorted.partition_point(|other| other <= value));
    let place = |(region, low, high): &(Region, Option<Ratio>, Option<Ratio>)| {
        // Surely above: their least value exceeds this one's greatest. It never counts itself.
        let surely = high.map_or(0, |high| above(&lows, &high));
        // Perhaps above: their greatest value exceeds this one's least, or nothing limits it. It may count itself.
        let itself = usize::from(match (low, high) {
            (Some(low), Some(high)) => high > low,
            (None, _) | (_, None) => true,
        });
        let perhaps = low.map_or(ranges.len(), |low| above(&highs, &low).saturating_add(without_high)).saturating_sub(itself);
        Place { region: *region, best: surely.saturating_add(1), worst: perhaps.saturating_add(1) }
    };
    ranges.iter().map(place).collect()
}

fn in_order(values: impl Iterator<Item = Ratio>) -> Vec<Ratio> {
    let mut sorted: Vec<Ratio> = Vec::new();
    for value in values {
        sorted.insert(sorted.partition_point(|lesser| *lesser < value), value);
    }
    sorted
}

/// Adds an index to every region that has the measure: 100 · rate / base.
///
/// The base is the nation's published figure of the year when `claim` says which, else the weighted mean of the regions
/// entered when there are at least two. It is named, since the two answer different questions.
pub(crate) fn index(
    derivation: &mut Derivation,
    areas: &mut [AreaFigures],
    comparisons: &[Comparison],
    measure: Measure,
    name: FigureName,
    claim: Option<ClaimMeasure>,
    year: Option<i32>,
) -> Option<IndexBase> {
    let comparison = comparisons.iter().find(|comparison| comparison.measure == measure);
    let base = comparison.and_then(|comparison| {
        let published = claim.zip(year).and_then(|(claim, year)| published_base(derivation, measure, claim, year));
        let several = comparison.covered.len() > 1;
        published.or_else(|| several.then_some((IndexBase::Entered { regions: comparison.covered.len() }, comparison.weighted)))
    });
    for figures in areas.iter_mut().filter(|figures| figures.entered && figures.area != Area::Nation) {
        let rate = figures.get(measure.figure()).unwrap_or(Err(Missing::NoBase));
        let usable = base.filter(|(_, node)| !derivation.is_exactly_zero(*node)).ok_or(Missing::NoBase);
        let index = rate.and_then(|rate| {
            let (_, base) = usable?;
            Ok(derivation.aggregate(NodeName::of(figures.area, name), Rule::Quotient, 100, Unit::Index, &[rate, base]))
        });
        figures.push(name, index);
    }
    base.map(|(base, _)| base)
}

fn published_base(derivation: &mut Derivation, measure: Measure, claim: ClaimMeasure, year: i32) -> Option<(IndexBase, NodeId)> {
    let claim = data::final_claim(Area::Nation, year, claim)?;
    let day = Day::new(year, 12, 31)?;
    let population = data::population(Area::Nation, day).filter(|population| population.day == day)?;
    let name = |figure| NodeName::across(figure, measure.figure());
    let unit = if measure == Measure::ContactsPerThousand { Unit::Contacts } else { Unit::Kronor };
    let amount = derivation.given_in(name(FigureName::IndexBaseAmount), unit, claim.bounded(), Some(claim.source));
    let inhabitants = Bounded::exactly(Decimal::from(population.inhabitants));
    let inhabitants =
        derivation.given_in(name(FigureName::IndexBasePopulation), Unit::Inhabitants, inhabitants, Some(population.source));
    let (.., factor) = measure.parts();
    let unit = if measure == Measure::ContactsPerThousand { Unit::ContactsPerThousand } else { Unit::KronorPerInhabitant };
    let base = derivation.aggregate(name(FigureName::IndexBase), Rule::Quotient, factor, unit, &[amount, inhabitants]);
    Some((IndexBase::Published { year, sources: [claim.source, population.source] }, base))
}
