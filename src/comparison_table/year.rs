//! One year: every figure of every area, then the regions compared.

use rust_decimal::Decimal;

use super::ComparedMeasure;
use super::basis::Basis;
use super::cell::{CellMeasure, CellNumber, Cells};
use super::ranking::{self, ComparedOn};
use crate::assessment::{Missing, PopulationInUse};
use crate::data;
use crate::derivation::{Derivation, FigureName, NodeId, NodeName, Rule};
use crate::period::Day;
use crate::quantity::{Bounded, Unit};
use crate::region::{Area, Region};

/// A figure and what it rests on, or why there is none.
type Found = Result<(NodeId, Basis), Missing>;

/// The figures of one area in one year.
#[derive(Debug)]
pub struct ComparedArea {
    /// Whose.
    pub area: Area,
    /// The population that rates are computed on.
    pub population: Option<PopulationInUse>,
    figures: Vec<(FigureName, Result<NodeId, Missing>)>,
    bases: Vec<(FigureName, Basis)>,
}

impl ComparedArea {
    /// The node of a figure, or why it is missing.
    pub fn get(&self, name: FigureName) -> Result<NodeId, Missing> {
        self.figures.iter().find(|(known, _)| *known == name).map_or(Err(Missing::NoBase), |(_, figure)| *figure)
    }

    /// What a figure that is there rests on.
    #[must_use]
    pub fn basis(&self, name: FigureName) -> Option<&Basis> {
        self.bases.iter().find(|(known, _)| *known == name).map(|(_, basis)| basis)
    }

    /// All figures, in order.
    pub fn all(&self) -> &[(FigureName, Result<NodeId, Missing>)] {
        &self.figures
    }

    /// What the measures that have a value rest on.
    pub fn bases(&self) -> &[(FigureName, Basis)] {
        &self.bases
    }

    fn add(&mut self, name: FigureName, found: &Found) {
        self.figures.push((name, found.as_ref().map(|(node, _)| *node).map_err(|missing| *missing)));
        self.bases.extend(found.as_ref().ok().map(|(_, basis)| (name, basis.clone())));
    }
}

/// The regions in one year.
#[derive(Debug)]
pub struct ComparedYear {
    /// Calendar year.
    pub year: i32,
    /// The nodes that every figure points into.
    pub derivation: Derivation,
    /// The nation first, then the 21 regions in code order.
    pub areas: Vec<ComparedArea>,
    /// One for each measure that some region has.
    pub measures: Vec<ComparedOn>,
}

impl ComparedYear {
    pub(super) fn of(cells: &Cells<'_>, last: Day, among: Option<&[Region]>) -> Self {
        let mut derivation = Derivation::default();
        let all = core::iter::once(Area::Nation).chain(Region::all().map(Area::Region));
        let mut areas: Vec<_> = all.map(|area| Figuring { cells, area, last, derivation: &mut derivation }.figures()).collect();
        let mut measures = Vec::with_capacity(ComparedMeasure::ALL.len());
        let indexes = [
            (ComparedMeasure::ContactsIndex, ComparedMeasure::ContactsPerThousand),
            (ComparedMeasure::InvoicedIndex, ComparedMeasure::InvoicedPerInhabitant),
        ];
        for measure in ComparedMeasure::ALL {
            if let Some((_, of)) = indexes.into_iter().find(|(index, _)| *index == measure) {
                index(&mut derivation, &mut areas, &measures, measure, of);
            }
            measures.extend(ranking::compared_on(&mut derivation, &areas, measure, among));
        }
        Self { year: last.year(), derivation, areas, measures }
    }

    /// The figure of a name as `derive` takes it: "01.contactsPerThousand", "weighted.invoicedPerInhabitant".
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        let of_area = |area: &ComparedArea| {
            let figure = name.strip_prefix(area.area.code())?.strip_prefix('.')?;
            area.all().iter().find(|(known, _)| known.code() == figure)?.1.ok()
        };
        self.areas.iter().find_map(of_area).or_else(|| self.derivation.find(name))
    }
}

/// Works out the figures of one area.
struct Figuring<'a> {
    cells: &'a Cells<'a>,
    area: Area,
    last: Day,
    derivation: &'a mut Derivation,
}

impl Figuring<'_> {
    fn figures(mut self) -> ComparedArea {
        let mut area = ComparedArea { area: self.area, population: None, figures: Vec::with_capacity(12), bases: Vec::new() };
        let population = self.population(&mut area);
        let net_cost = self.net_cost();
        let contacts = self.given(CellMeasure::Contacts, FigureName::Contacts, Unit::Contacts);
        let invoiced = self.given(CellMeasure::Invoiced, FigureName::Invoiced, Unit::Kronor);
        let patients = self.given(CellMeasure::Patients, FigureName::Patients, Unit::Patients);
        area.figures.push((FigureName::Population, population.map(|(node, _)| node)));
        area.figures.push((FigureName::NetCost, net_cost));
        area.add(FigureName::Contacts, &contacts);
        area.add(FigureName::Invoiced, &invoiced);
        area.add(FigureName::Patients, &patients);

        let (name, unit) = (FigureName::ContactsPerThousand, Unit::ContactsPerThousand);
        let published = self.given(CellMeasure::ContactsPerThousand, name, unit);
        let per_thousand = self.rate_on(published, &contacts, population, name, 1000, unit);
        area.add(name, &per_thousand);
        let (name, unit) = (FigureName::InvoicedPerInhabitant, Unit::KronorPerInhabitant);
        let published = self.given(CellMeasure::InvoicedPerInhabitant, name, unit);
        let per_inhabitant = self.rate_on(published, &invoiced, population, name, 1, unit);
        area.add(name, &per_inhabitant);

        let per_contact = self.quotient(
            (&invoiced, Missing::NoInvoiced),
            (&contacts, Missing::NoContacts, Missing::ZeroContacts),
            FigureName::InvoicedPerContact,
            Unit::KronorPerContact,
        );
        area.add(FigureName::InvoicedPerContact, &per_contact);
        let per_patient = self.quotient(
            (&invoiced, Missing::NoInvoiced),
            (&patients, Missing::NoPatients, Missing::ZeroPatients),
            FigureName::InvoicedPerPatient,
            Unit::KronorPerPatient,
        );
        area.add(FigureName::InvoicedPerPatient, &per_patient);
        let share = self.share(&invoiced, net_cost);
        area.add(FigureName::InvoicedShareOfPrimaryCare, &share);
        area
    }

    /// A number that was published or entered.
    fn given(&mut self, measure: CellMeasure, name: FigureName, unit: Unit) -> Found {
        let CellNumber { number, source, basis } = self.cells.number(self.area, self.last.year(), measure)?;
        Ok((self.derivation.given_in(NodeName::of(self.area, name), unit, number, source), basis))
    }

    /// The population at the end of the year or the nearest earlier one, and whether it is that of an earlier year.
    fn population(&mut self, figures: &mut ComparedArea) -> Result<(NodeId, bool), Missing> {
        let own = self.cells.number(self.area, self.last.year(), CellMeasure::Population).ok();
        let own = own.filter(|cell| cell.basis.own).map(|cell| (cell.number, self.last, None));
        let found = own.or_else(|| {
            let row = data::population(self.area, self.last)?;
            Some((Bounded::exactly(Decimal::from(row.inhabitants)), row.day, Some(row.source)))
        });
        let (number, day, source) = found.ok_or(Missing::NoPopulation)?;
        figures.population = Some(PopulationInUse { day, source });
        let name = NodeName::of(self.area, FigureName::Population);
        Ok((self.derivation.given_in(name, Unit::Inhabitants, number, source), day != self.last))
    }

    fn net_cost(&mut self) -> Result<NodeId, Missing> {
        let year = self.last.year();
        let own = self.cells.number(self.area, year, CellMeasure::NetCost).ok().map(|cell| (cell.number, None));
        let found = own.or_else(|| {
            let row = data::net_cost(self.area, year)?;
            Some((Bounded::exactly(row.kronor), Some(row.source)))
        });
        let (number, source) = found.ok_or(Missing::NoNetCost)?;
        Ok(self.derivation.given_in(NodeName::of(self.area, FigureName::NetCost), Unit::Kronor, number, source))
    }

    /// A rate on the population: the published one, since who computed it knew more, else the number over the population.
    fn rate_on(
        &mut self,
        published: Found,
        number: &Found,
        population: Result<(NodeId, bool), Missing>,
        name: FigureName,
        factor: u16,
        unit: Unit,
    ) -> Found {
        // An own number beats a published rate, as it beats a published number.
        let is_own = |found: &Found| found.as_ref().is_ok_and(|(_, basis)| basis.own);
        if published.is_ok() && (is_own(&published) || !is_own(number)) {
            return published;
        }
        let (number, basis) = number.as_ref().map_err(|missing| *missing)?;
        let (population, earlier) = population?;
        if self.derivation.is_exactly_zero(population) {
            return Err(Missing::ZeroPopulation);
        }
        let basis = Basis { earlier_population: earlier, ..basis.clone() };
        Ok((self.aggregate(name, factor, unit, &[*number, population]), basis))
    }

    /// A quotient of two numbers that must be of the same days.
    fn quotient(
        &mut self,
        (numerator, without_numerator): (&Found, Missing),
        (divisor, without_divisor, zero): (&Found, Missing, Missing),
        name: FigureName,
        unit: Unit,
    ) -> Found {
        let ((node, basis), (by, basis_of_divisor)) = match (numerator, divisor) {
            (Ok(numerator), Ok(divisor)) => (numerator, divisor),
            (Err(missing), Err(_)) => return Err(*missing),
            (Err(_), Ok(_)) => return Err(without_numerator),
            (Ok(_), Err(_)) => return Err(without_divisor),
        };
        if self.derivation.is_exactly_zero(*by) {
            return Err(zero);
        }
        let basis = basis.joined(basis_of_divisor).ok_or(Missing::PeriodsDiffer)?;
        Ok((self.aggregate(name, 1, unit, &[*node, *by]), basis))
    }

    /// The invoiced amount as a share of the net cost of the same year; a share that somebody has computed comes first.
    fn share(&mut self, invoiced: &Found, net_cost: Result<NodeId, Missing>) -> Found {
        let name = FigureName::InvoicedShareOfPrimaryCare;
        let own = self.given(CellMeasure::InvoicedShareOfPrimaryCare, name, Unit::Share);
        if own.is_ok() {
            return own;
        }
        let (invoiced, basis) = invoiced.as_ref().map_err(|missing| *missing)?;
        if basis.period.calendar_year().is_none() {
            return Err(Missing::PartOfYear);
        }
        let net_cost = net_cost?;
        if self.derivation.is_exactly_zero(net_cost) {
            return Err(Missing::ZeroNetCost);
        }
        Ok((self.aggregate(name, 1, Unit::Share, &[*invoiced, net_cost]), basis.clone()))
    }

    fn aggregate(&mut self, name: FigureName, factor: u16, unit: Unit, operands: &[NodeId]) -> NodeId {
        self.derivation.aggregate(NodeName::of(self.area, name), Rule::Quotient, factor, unit, operands)
    }
}

/// Adds an index to every region that has the rate: 100 · rate / base. The base is the nation's rate of the same year,
/// days and status; where the nation has none, the weighted mean of the regions that are compared, when there are several.
fn index(
    derivation: &mut Derivation,
    areas: &mut [ComparedArea],
    compared: &[ComparedOn],
    index: ComparedMeasure,
    of: ComparedMeasure,
) {
    let rate = |area: &ComparedArea| Some((area.get(of.figure()).ok()?, area.basis(of.figure())?.clone()));
    let nation = areas.iter().find(|area| area.area == Area::Nation).and_then(rate);
    let mean = compared.iter().find(|compared| compared.measure == of).and_then(|compared| {
        let node = compared.weighted.filter(|_| compared.weighted_of.len() > 1)?;
        Some((node, compared.basis.clone()))
    });
    let base = nation.or(mean);
    for area in areas.iter_mut() {
        let found = rate(area).map_or_else(
            || Err(area.get(of.figure()).err().unwrap_or(Missing::NoBase)),
            |(node, basis)| {
                let (base, basis_of_base) = base.as_ref().ok_or(Missing::NoBase)?;
                if !basis.apart_from(basis_of_base).is_empty() {
                    return Err(Missing::BaseDiffers);
                }
                if derivation.is_exactly_zero(*base) {
                    return Err(Missing::NoBase);
                }
                let name = NodeName::of(area.area, index.figure());
                Ok((derivation.aggregate(name, Rule::Quotient, 100, Unit::Index, &[node, *base]), basis))
            },
        );
        area.add(index.figure(), &found);
    }
}
