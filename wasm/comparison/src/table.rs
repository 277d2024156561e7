//! The regions beside each other, year by year, as they go out: `ComparedTable` in `types.d.ts`.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use utomlanskollen::claim::Claim;
use utomlanskollen::comparison;
use utomlanskollen::comparison_table::{self as core, Caution, Statement};
use utomlanskollen::derivation::{BoundsFinder, FigureName};
use utomlanskollen::region::Region;

use utomlanskollen_figures::figure::{Figure, Figures};
use utomlanskollen_figures::name::Name;
use utomlanskollen_figures::place::Place;

#[derive(serde::Serialize)]
pub(crate) struct Table {
    years: Vec<Year>,
    breaks: Vec<Break>,
}

#[derive(serde::Serialize)]
struct Year {
    year: i32,
    areas: Vec<AreaOut>,
    measures: Vec<ComparedOn>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct AreaOut {
    region: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    population_date: Option<String>,
    population_own: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    population_source_id: Option<Name>,
    figures: Figures,
    bases: Bases,
}

/// Bases by the name of their figure, as [`Figures`].
struct Bases(Vec<(FigureName, Basis)>);

impl Serialize for Bases {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Bases", self.0.len())?;
        for (name, basis) in &self.0 {
            fields.serialize_field(name.code(), basis)?;
        }
        fields.end()
    }
}

#[derive(serde::Serialize)]
struct Basis {
    from: String,
    to: String,
    status: Name,
    coverage: Vec<Name>,
    claims: Vec<Name>,
    own: bool,
    others: Vec<Name>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct ComparedOn {
    measure: Name,
    comparable: Vec<Name>,
    from: String,
    to: String,
    status: Name,
    apart: Vec<Apart>,
    missing: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weighted: Option<Figure>,
    weighted_of: Vec<Name>,
    unweighted: Figure,
    median: Figure,
    places: Vec<Place>,
    statement: StatementOut,
}

#[derive(serde::Serialize)]
struct Apart {
    region: Name,
    reasons: Vec<Name>,
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum StatementOut {
    Said { highest: Name, lowest: Name, ratio: Figure, cautions: Vec<Name> },
    Refused { refused: Name },
}

#[derive(serde::Serialize)]
struct Break {
    region: Name,
    measure: Name,
    from: i32,
    to: i32,
    reasons: Vec<Name>,
}

fn regions<'a>(regions: impl IntoIterator<Item = &'a Region>) -> Vec<Name> {
    regions.into_iter().map(|region| Name(region.code())).collect()
}

fn ids(claims: &[&'static Claim]) -> Vec<Name> {
    claims.iter().map(|claim| Name(claim.id)).collect()
}

impl Table {
    pub(crate) fn of(table: &core::ComparisonTable) -> Self {
        Self {
            years: table.years.iter().map(Year::of).collect(),
            breaks: table
                .breaks
                .iter()
                .map(|found| Break {
                    region: Name(found.area.code()),
                    measure: Name(found.measure.figure().code()),
                    from: found.from,
                    to: found.to,
                    reasons: found.reasons.iter().map(|reason| Name(reason.code())).collect(),
                })
                .collect(),
        }
    }
}

impl Year {
    fn of(year: &core::ComparedYear) -> Self {
        let mut finder = BoundsFinder::new(&year.derivation);
        Self {
            year: year.year,
            areas: year.areas.iter().map(|area| AreaOut::of(area, &mut finder)).collect(),
            measures: year.measures.iter().map(|compared| ComparedOn::of(compared, &mut finder)).collect(),
        }
    }
}

impl AreaOut {
    fn of(area: &core::ComparedArea, finder: &mut BoundsFinder<'_>) -> Self {
        Self {
            region: Name(area.area.code()),
            population_date: area.population.map(|population| population.day.to_string()),
            population_own: area.population.is_some_and(|population| population.source.is_none()),
            population_source_id: area.population.and_then(|population| population.source).map(|source| Name(source.id())),
            figures: Figures::of(area.all(), finder),
            bases: Bases(area.bases().iter().map(|(name, basis)| (*name, Basis::of(basis))).collect()),
        }
    }
}

impl Basis {
    fn of(basis: &core::Basis) -> Self {
        Self {
            from: basis.period.first().to_string(),
            to: basis.period.last().to_string(),
            status: Name(basis.status.code()),
            coverage: basis.coverage.iter().map(|coverage| Name(coverage.code())).collect(),
            claims: ids(&basis.claims),
            own: basis.own,
            others: ids(&basis.others),
        }
    }
}

impl ComparedOn {
    fn of(compared: &core::ComparedOn, finder: &mut BoundsFinder<'_>) -> Self {
        let mut figure = |node| Figure::of(finder.quantity(node));
        let statement = match &compared.statement {
            Statement::Said { highest, lowest, ratio, cautions } => StatementOut::Said {
                highest: Name(highest.code()),
                lowest: Name(lowest.code()),
                ratio: figure(*ratio),
                cautions: cautions.iter().map(|caution: &Caution| Name(caution.code())).collect(),
            },
            Statement::Refused(refusal) => StatementOut::Refused { refused: Name(refusal.code()) },
        };
        let (weighted, unweighted, median) =
            (compared.weighted.map(&mut figure), figure(compared.unweighted), figure(compared.median));
        let places = comparison::places(finder, &compared.comparable);
        Self {
            measure: Name(compared.measure.figure().code()),
            comparable: compared.comparable.iter().map(|(region, _)| Name(region.code())).collect(),
            from: compared.basis.period.first().to_string(),
            to: compared.basis.period.last().to_string(),
            status: Name(compared.basis.status.code()),
            apart: compared
                .apart
                .iter()
                .map(|(region, reasons)| Apart {
                    region: Name(region.code()),
                    reasons: reasons.iter().map(|reason| Name(reason.code())).collect(),
                })
                .collect(),
            missing: regions(&compared.missing),
            weighted,
            weighted_of: regions(&compared.weighted_of),
            unweighted,
            median,
            places: places.iter().map(Place::of).collect(),
            statement,
        }
    }
}
