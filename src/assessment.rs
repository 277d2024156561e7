//! The answer to a question: every figure of every area, how the areas compare, and what a reader must know.

mod entry;
mod missing;

use rust_decimal::Decimal;

use crate::claim::ClaimMeasure;
use crate::comparison::{self, Comparison, IndexBase, Measure};
use crate::data;
use crate::derivation::{Derivation, Figure, FigureName, NodeId, NodeName, Rule};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::liability::{Calculator, Conditions, Stretch};
use crate::money::{Rounding, split_whole};
use crate::period::Day;
use crate::plausibility;
use crate::quantity::{Bounded, Inhabitants, Kind, Unit};
use crate::question::{Entry, Question};
use crate::region::{Area, Region};
use crate::source::SourceId;

use entry::Assessor;
pub use missing::Missing;

/// A figure, or why there is none.
type Outcome<K> = Result<Figure<K>, Missing>;

/// The population in use for an area.
#[derive(Debug, Clone, Copy)]
pub struct PopulationInUse {
    /// The day it was counted.
    pub day: Day,
    /// Where it was published; `None`: the user's own.
    pub source: Option<SourceId>,
}

/// The figures of one area.
#[derive(Debug)]
pub struct AreaFigures {
    /// Whose.
    pub area: Area,
    /// Whether anything was entered for it.
    pub entered: bool,
    /// The population that rates are computed on.
    pub population: Option<PopulationInUse>,
    figures: Vec<(FigureName, Result<NodeId, Missing>)>,
}

impl AreaFigures {
    const fn new(area: Area, entered: bool) -> Self {
        Self { area, entered, population: None, figures: Vec::new() }
    }

    fn add<K: Kind>(&mut self, name: FigureName, figure: Outcome<K>) {
        self.push(name, figure.map(Figure::node));
    }

    pub(crate) fn push(&mut self, name: FigureName, figure: Result<NodeId, Missing>) {
        self.figures.push((name, figure));
    }

    /// The node of a figure, or why it is missing; `None`: not a figure that this area has.
    #[must_use]
    pub fn get(&self, name: FigureName) -> Option<Result<NodeId, Missing>> {
        self.figures.iter().find(|(known, _)| *known == name).map(|(_, figure)| *figure)
    }

    /// All figures, in order.
    pub fn all(&self) -> &[(FigureName, Result<NodeId, Missing>)] {
        &self.figures
    }
}

/// The answer.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// The nodes that every figure points into.
    pub derivation: Derivation,
    /// The period cut where price or fee changes; empty when there are no prices.
    pub stretches: Vec<Stretch<'a>>,
    /// The nation first when it was entered, then the 21 regions in code order.
    pub areas: Vec<AreaFigures>,
    /// The regions compared, one for each measure that some region has.
    pub comparisons: Vec<Comparison>,
    /// What contacts per inhabitant are indexed against.
    pub contacts_base: Option<IndexBase>,
    /// What liability per inhabitant is indexed against.
    pub liability_base: Option<IndexBase>,
    /// What invoiced amount per inhabitant is indexed against.
    pub invoiced_base: Option<IndexBase>,
    /// What a reader must know.
    pub findings: Vec<Finding>,
}

/// The amounts of an area in whole kronor that sum as they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// At list price: liability and fees together.
    pub gross: Decimal,
    /// Fees inside the price.
    pub fees: Decimal,
    /// What the home region pays: centre and central together.
    pub liability: Decimal,
    /// What the care centres are charged, and what is left centrally.
    pub passed_on: Option<(Decimal, Decimal)>,
}

impl Assessment<'_> {
    /// The figure of a name as `derive` takes it: "23.liability", or a step as "23.gross.doctor.2019-06-14".
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        let of_area = |figures: &AreaFigures| {
            let figure = name.strip_prefix(figures.area.code())?.strip_prefix('.')?;
            figures.all().iter().find(|(known, _)| known.code() == figure)?.1.ok()
        };
        self.areas.iter().find_map(of_area).or_else(|| self.derivation.find(name))
    }

    /// The amounts of an area in whole kronor; `None` when one of them is not a single number.
    #[must_use]
    pub fn split(&self, figures: &AreaFigures) -> Option<Split> {
        let value = |name| self.derivation.value(figures.get(name)?.ok()?)?.divided();
        let (gross, fees, liability) = (value(FigureName::Gross)?, value(FigureName::Fees)?, value(FigureName::Liability)?);
        let whole_gross = Rounding::HalfAwayFromZero.round(gross, 0);
        let [whole_liability, whole_fees] = *split_whole(whole_gross, &[liability, fees])? else {
            return None;
        };
        let passed_on = value(FigureName::CentrePart).zip(value(FigureName::CentralPart)).and_then(|(centre, central)| {
            match *split_whole(whole_liability, &[centre, central])? {
                [centre, central] => Some((centre, central)),
                _ => None,
            }
        });
        Some(Split { gross: whole_gross, fees: whole_fees, liability: whole_liability, passed_on })
    }
}

/// Answers a question.
///
/// # Errors
/// [`Error::RegionTwice`], [`Error::NationAmongRegions`], and what [`InputKind`](crate::question::InputKind) and dated
/// volumes refuse. Prices that cannot be used are a [`Finding`], since other figures remain.
pub fn assess(question: &Question) -> Result<Assessment<'_>, Error> {
    refuse_double_entries(&question.entries)?;
    let mut derivation = Derivation::default();
    let mut findings = Findings::default();
    if question.period.calendar_year().is_none() {
        findings.add(Finding::PartOfYear { months: question.period.whole_months() });
    }
    let mut calculator = Calculator::new(question, Conditions::default(), &mut derivation, &mut findings);
    if question.payable_share == Some(Bounded::UNKNOWN_SHARE) {
        findings.add(Finding::PayableShareUnknown);
    }
    let nation = question.entries.iter().any(|entry| entry.area == Area::Nation).then_some(Area::Nation);
    let mut areas = Vec::with_capacity(Region::COUNT.saturating_add(1));
    for area in nation.into_iter().chain(Region::all().map(Area::Region)) {
        let entry = question.entries.iter().find(|entry| entry.area == area);
        let mut figures = AreaFigures::new(area, entry.is_some());
        let population = population(question, entry, &mut derivation, &mut findings, &mut figures);
        if let Some(entry) = entry {
            let mut assessor =
                Assessor { question, entry, derivation: &mut derivation, findings: &mut findings, figures: &mut figures };
            assessor.all(calculator.as_mut(), population)?;
            let stretches = calculator.as_ref().map_or(&[][..], Calculator::stretches);
            for implausibility in plausibility::of_entry(question, entry, stretches, &figures, &derivation) {
                findings.add(Finding::Implausible(implausibility));
            }
        }
        areas.push(figures);
    }
    let year = question.period.calendar_year();
    let comparisons = comparison::compare(&mut derivation, &areas);
    let mut index =
        |measure, name, claim| comparison::index(&mut derivation, &mut areas, &comparisons, measure, name, claim, year);
    let contacts_base = index(Measure::ContactsPerThousand, FigureName::ContactsIndex, Some(ClaimMeasure::Contacts));
    // A published nation is invoiced, which is not what price × volume gives: another kind is no base.
    let liability_base = index(Measure::LiabilityPerInhabitant, FigureName::LiabilityIndex, None);
    let invoiced_base = index(Measure::InvoicedPerInhabitant, FigureName::InvoicedIndex, Some(ClaimMeasure::Invoiced));
    project(question, &mut derivation, &mut areas);
    for implausibility in plausibility::aged_lists(question, calculator.as_ref().map_or(&[][..], Calculator::stretches)) {
        findings.add(Finding::Implausible(implausibility));
    }
    let stretches = calculator.map_or_else(Vec::new, |calculator| calculator.stretches().to_vec());
    let findings = findings.in_order();
    Ok(Assessment { derivation, stretches, areas, comparisons, contacts_base, liability_base, invoiced_base, findings })
}

fn refuse_double_entries(entries: &[Entry]) -> Result<(), Error> {
    for (position, entry) in entries.iter().enumerate() {
        if entries.iter().take(position).any(|earlier| earlier.area == entry.area) {
            return Err(Error::RegionTwice { area: entry.area });
        }
    }
    let nation_among_others = entries.len() > 1 && entries.iter().any(|entry| entry.area == Area::Nation);
    if nation_among_others { Err(Error::NationAmongRegions) } else { Ok(()) }
}

fn population(
    question: &Question,
    entry: Option<&Entry>,
    derivation: &mut Derivation,
    findings: &mut Findings,
    figures: &mut AreaFigures,
) -> Result<Figure<Inhabitants>, Missing> {
    let area = figures.area;
    let own = entry.and_then(|entry| entry.population).map(|(inhabitants, day)| (inhabitants, day, None));
    let found = own.or_else(|| {
        let row = data::population(area, question.population_day)?;
        Some((Bounded::exactly(Decimal::from(row.inhabitants)), row.day, Some(row.source)))
    });
    let result = match found {
        Some((inhabitants, day, source)) => {
            figures.population = Some(PopulationInUse { day, source });
            if entry.is_some() && source.is_some() && day != question.population_day {
                findings.add_earlier_population(area, question.population_day, day);
            }
            Ok(derivation.given(NodeName::of(area, FigureName::Population), inhabitants, source))
        }
        None => {
            if entry.is_some() {
                findings.add(Finding::NoPopulation { area });
            }
            Err(Missing::NoPopulation)
        }
    };
    figures.add(FigureName::Population, result);
    result
}

/// The level of one area on the population of each region without an entry: "the same level in all regions".
fn project(question: &Question, derivation: &mut Derivation, areas: &mut [AreaFigures]) {
    let level_from = question.level_from.or_else(|| question.entries.first().map(|entry| entry.area));
    let Some(level) = areas.iter().find(|figures| figures.entered && Some(figures.area) == level_from) else {
        return;
    };
    let (area, figure) = (level.area, |name| level.get(name).and_then(Result::ok));
    let contacts = figure(FigureName::Contacts).zip(figure(FigureName::Population));
    let contacts = contacts.filter(|_| figure(FigureName::ContactsPerThousand).is_some()).map(|(contacts, population)| {
        let name = NodeName::of(area, FigureName::ContactsPerInhabitant);
        derivation.aggregate(name, Rule::Quotient, 1, Unit::ContactsPerInhabitant, &[contacts, population])
    });
    let rates = [
        (FigureName::ProjectedLiability, figure(FigureName::LiabilityPerInhabitant), Unit::Kronor),
        (FigureName::ProjectedInvoiced, figure(FigureName::InvoicedPerInhabitant), Unit::Kronor),
        (FigureName::ProjectedContacts, contacts, Unit::Contacts),
    ];
    for figures in areas.iter_mut().filter(|figures| !figures.entered) {
        let Some(Ok(population)) = figures.get(FigureName::Population) else {
            continue;
        };
        for (name, rate, unit) in rates {
            if let Some(rate) = rate {
                let name_of = NodeName::of(figures.area, name);
                let node = derivation.aggregate(name_of, Rule::Product, 1, unit, &[rate, population]);
                figures.push(name, Ok(node));
            }
        }
    }
}
